//! What the code of `vendor_of_limits` refuses: lengths, bounds and numbers of items that a page states in words.

#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports, reason = "a vendor's module is public where it is used")]
#[path = "../../cases/vendor_of_limits/expected/vendor_of_limits/mod.rs"]
mod vendor_of_limits;

use contactory::runtime::{Method, Rule, Validate};
use vendor_of_limits::bells::post::{Melody, Request};

#[test]
fn what_is_within_all_limits_is_sent() {
    let least = Request::new("abc").strokes(1).pause(250).ringers(["ann"]).melody([Melody::new("Es").beats(1)]);
    let most = Request::new("a".repeat(20)).strokes(12).pause(1500).ringers(["a", "b", "c", "d"]);
    for request in [least, most] {
        assert!(request.validate().is_empty(), "{:?}", request.validate());
        assert!(request.to_http(&connection()).is_ok());
    }
}

#[test]
fn what_is_beyond_a_limit_is_refused() {
    let below = Request::new("ab").strokes(0).pause(249).melody([Melody::new("E").beats(0)]);
    let above = Request::new("a".repeat(21)).strokes(13).pause(1501).ringers(["r"; 5]).melody([Melody::new("Eses")]);
    let rules = |request: &Request<'_>| {
        let found = request.validate();
        found.iter().map(|found| (found.path(), found.rule())).collect::<Vec<_>>()
    };
    let named =
        |expected: &[(&str, Rule)]| expected.iter().map(|(path, rule)| ((*path).to_owned(), *rule)).collect::<Vec<_>>();
    assert_eq!(
        rules(&below),
        named(&[
            ("tower", Rule::MinLength(3)),
            ("strokes", Rule::Minimum(1)),
            ("pause", Rule::Minimum(250)),
            ("melody[0].pitch", Rule::MinLength(2)),
            ("melody[0].beats", Rule::Minimum(1)),
        ])
    );
    assert_eq!(
        rules(&above),
        named(&[
            ("tower", Rule::MaxLength(20)),
            ("strokes", Rule::Maximum(12)),
            ("pause", Rule::Maximum(1500)),
            ("ringers", Rule::MaxItems(4)),
            ("melody[0].pitch", Rule::MaxLength(2)),
        ])
    );
    assert!(below.to_http(&connection()).is_err());
}

fn connection() -> vendor_of_limits::Connection {
    vendor_of_limits::Connection::new()
}
