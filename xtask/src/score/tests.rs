//! The command as a whole, with a stand-in for `codegen::inspect`.

use codegen::page::{Form, Page};
use codegen::schema::{Field, Kind, Method, Schema};

use super::tally::Match;
use super::*;

fn counts(right: usize, invented: usize, missing: usize) -> Match {
    Match { right, invented, missing }
}

/// Understands a method with a field for every word of the page.
fn pretend(name: &str, bytes: &[u8]) -> Understanding {
    let words = String::from_utf8_lossy(bytes).into_owned();
    let field = |word: &str| Field { name: word.to_owned(), kind: Kind::String, ..Field::default() };
    let method =
        Method { name: "get".into(), query: words.split_whitespace().map(field).collect(), ..Method::default() };
    let page = Page { name: name.into(), form: Form::Text, source: words, documents: vec![], diagnostics: vec![] };
    Understanding { page, schema: Schema { methods: vec![method], ..Schema::default() }, diagnostics: vec![] }
}

fn scored(name: &str, given: &[(&str, &str)]) -> (Scores, bool, String) {
    let folder = files::scratch(name);
    given.iter().for_each(|(path, text)| files::write(&folder.join(path), text.as_bytes()).unwrap());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut console = Console { out: &mut out, err: &mut err, width: 100, styled: false };
    let scored = score(&folder.join("pages"), &folder.join("labels"), &pretend, &mut console).unwrap();
    let (scores, good) = scored.unwrap_or_default();
    (scores, good, String::from_utf8(err).unwrap())
}

const LABELS: &str =
    r#"{"method": "get", "query": [{"path": "id", "type": "string"}, {"path": "page", "type": "int"}]}"#;

#[test]
fn folders_become_groups_and_what_is_not_there_counts_as_missing() {
    let (scores, good, err) = scored(
        "score-folders",
        &[
            ("pages/shop/a.md", "id page"),
            ("labels/shop/a.md.json", LABELS),
            ("labels/shop/gone.md.json", LABELS),
            ("pages/bank/b.md", "id sum"),
            ("labels/bank/b.md.json", LABELS),
            ("pages/bank/more.md", ""),
        ],
    );
    assert_eq!((good, err.as_str(), scores.unlabelled), (true, "", 1));
    let groups = scores.groups();
    assert_eq!((groups["shop"].0, groups["shop"].1.paths), (2, counts(2, 0, 2)));
    assert_eq!(groups["bank"].1.paths, counts(1, 1, 1));
    let mut out = Vec::new();
    report::write(&mut out, &scores, true, 100).unwrap();
    let text = String::from_utf8(out).unwrap();
    for line in [
        "bank/b.md\n  missing path  query page (integer)\n  extra path    query sum\n",
        "bank   1      0.500/0.500  1.000  1.000\n",
        "worst pages (3 of 3 have a miss)\n",
        "invented  1 extra path\n1 labelled pages are not there and count as not understood: shop/gone.md\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let value: serde_json::Value = serde_json::from_str(&json::text(&scores, true)).unwrap();
    assert_eq!(value["groups"]["bank"]["paths"]["recall"], 0.5);
    assert_eq!(value["misses"]["bank/b.md"][1]["what"], "query sum");
}

#[test]
fn labels_that_are_no_json_are_said_and_the_rest_goes_on() {
    let (scores, good, err) =
        scored("score-broken", &[("labels/a.md.json", "{"), ("labels/b.md.json", LABELS), ("pages/b.md", "id page")]);
    assert_eq!((scores.pages.len(), good), (1, false));
    assert!(err.starts_with("error: ") && err.contains("a.md.json: EOF"), "{err}");
}

#[test]
fn a_group_must_reach_what_is_demanded() {
    let (scores, ..) = scored("score-least", &[("labels/shop/a.md.json", LABELS), ("pages/shop/a.md", "id page")]);
    let lines = |text: &str| below(&scores, &thresholds(text).unwrap());
    assert_eq!(lines("paths=1, index=1,must=1"), Vec::<String>::new());
    assert_eq!(lines("types=0.9"), ["shop: types is 0.5000, wanted at least 0.9"]);
    for wrong in ["paths", "path=1", "paths=2", "paths=x"] {
        assert!(thresholds(wrong).is_err(), "{wrong}");
    }
}
