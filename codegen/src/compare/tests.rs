//! Two schemas of a method enter, what must be said of their differences.

use super::*;
use crate::schema::{AllowedValue, Alternative, Kind};

fn field(name: &str, kind: Kind) -> Field {
    let origin = Origin { page: "order.md".into(), source: "table".into(), row: name.to_owned(), place: None };
    Field { name: name.to_owned(), kind, origins: vec![origin], ..Field::default() }
}

fn method(request: Vec<Field>, response: Vec<Field>) -> Method {
    let body = |fields| Some(Body { kind: Kind::Object, fields, ..Body::default() });
    Method { name: "order.add".to_owned(), request: body(request), response: body(response), ..Method::default() }
}

/// Each change as `effect part path: what`.
fn lines(old: &Method, new: &Method) -> Vec<String> {
    compare(old, new)
        .iter()
        .map(|change| format!("{} {} {}: {}", change.effect, change.part, change.path, change.what))
        .collect()
}

fn check_request(old: Vec<Field>, new: Vec<Field>, expect: &[&str]) {
    assert_eq!(lines(&method(old, Vec::new()), &method(new, Vec::new())), expect);
}

#[test]
fn a_method_is_like_itself() {
    let id = Field { allowed: vec![AllowedValue::default()], ..field("id", Kind::Integer) };
    let same = method(vec![id.clone()], vec![Field { children: vec![id], ..field("order", Kind::Object) }]);
    assert!(compare(&same, &same).is_empty());
}

#[test]
fn what_is_removed_breaks_and_what_is_added_does_not_unless_it_must_be_sent() {
    let required = |name| Field { required: Some(true), ..field(name, Kind::String) };
    check_request(
        vec![field("a", Kind::Integer)],
        vec![field("b", Kind::String), required("c")],
        &[
            "compatible request b: added: string",
            "breaking request c: added: string, required",
            "breaking request a: removed: it was integer",
        ],
    );
    let (old, new) = (method(Vec::new(), vec![field("a", Kind::Any)]), method(Vec::new(), vec![required("c")]));
    let expect = ["compatible response c: added: string, required", "breaking response a: removed: it was any"];
    assert_eq!(lines(&old, &new), expect);
}

#[test]
fn a_field_whose_name_is_only_spelled_anew_is_renamed() {
    check_request(
        vec![Field { children: vec![field("userid", Kind::Integer)], ..field("order", Kind::Object) }],
        vec![Field { children: vec![field("userId", Kind::String)], ..field("order", Kind::Object) }],
        &[
            "breaking request order.userId: name: userid → userId",
            "breaking request order.userId: type: integer → string",
        ],
    );
}

#[test]
fn a_tighter_limit_breaks_a_wider_one_does_not() {
    let limited = |length, least, greatest| Field {
        max_length: length,
        minimum: least,
        maximum: greatest,
        ..field("a", Kind::String)
    };
    check_request(
        vec![limited(Some(10), Some(1), None)],
        vec![limited(Some(5), Some(0), Some(9))],
        &[
            "breaking request a: greatest length: 10 → 5",
            "breaking request a: greatest value: none → 9",
            "compatible request a: least value: 1 → 0",
        ],
    );
    check_request(
        vec![limited(Some(5), Some(0), Some(9))],
        vec![limited(None, Some(1), Some(10))],
        &[
            "compatible request a: greatest length: 5 → none",
            "compatible request a: greatest value: 9 → 10",
            "breaking request a: least value: 0 → 1",
        ],
    );
}

#[test]
fn values_that_are_gone_break_and_new_ones_do_not() {
    let listed = |values: &[&str]| {
        let value = |value: &&str| AllowedValue { value: (*value).to_owned(), description: String::new() };
        Field { allowed: values.iter().map(value).collect(), ..field("a", Kind::Enum) }
    };
    check_request(
        vec![listed(&["x", "y"])],
        vec![listed(&["y", "z"])],
        &["breaking request a: values removed: \"x\"", "compatible request a: values added: \"z\""],
    );
    check_request(vec![listed(&[])], vec![listed(&["x"])], &["breaking request a: its values are listed now: \"x\""]);
}

#[test]
fn a_duty_and_a_default_matter_where_something_is_sent() {
    let required = Field { required: Some(true), ..field("a", Kind::String) };
    let relaxed = Field { required: Some(false), default: Some("x".to_owned()), ..field("a", Kind::String) };
    check_request(
        vec![relaxed.clone()],
        vec![required.clone()],
        &["breaking request a: duty: optional → required", "breaking request a: default: \"x\" → none"],
    );
    let (old, new) = (method(Vec::new(), vec![required]), method(Vec::new(), vec![relaxed]));
    let expect = ["compatible response a: duty: required → optional", "compatible response a: default: none → \"x\""];
    assert_eq!(lines(&old, &new), expect);
}

#[test]
fn errors_calls_and_words_are_compared_too() {
    let error = |code: &str, text: &str| ErrorEntry {
        code: Some(code.to_owned()),
        text: text.to_owned(),
        ..ErrorEntry::default()
    };
    let mut old = method(Vec::new(), Vec::new());
    let mut new = old.clone();
    old.errors = vec![error("0001", "no key"), error("0002", "no order")];
    new.errors = vec![error("0001", "the key is missing"), error("0003", "sold out")];
    old.verb = Some("POST".to_owned());
    new.verb = Some("PUT".to_owned());
    new.description = "Adds.".to_owned();
    new.response = None;
    new.alternatives = vec![Alternative { paths: vec!["a".to_owned(), "b".to_owned()], stated: true }];
    let expect = [
        "breaking  : verb: POST → PUT",
        "wording  : description",
        "breaking response : the body is gone",
        "breaking request : one of these must be sent now: a, b",
        "wording errors 0001: text: no key → the key is missing",
        "compatible errors 0003: new error: sold out",
        "breaking errors 0002: the error is listed no more",
    ];
    assert_eq!(lines(&old, &new), expect);
}
