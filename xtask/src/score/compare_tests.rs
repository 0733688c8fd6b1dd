//! Labels and what was understood enter as JSON text, counts leave: a test a rule.

use super::super::tally::{Class, Figure, Share};
use super::*;

fn facts(text: &str) -> Facts {
    Facts::read(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn compared(labels: &str, heard: &str) -> Tally {
    page(&facts(labels), Some(&facts(heard)))
}

/// The counts for fields of a request, written without what surrounds them.
fn requests(labels: &str, heard: &str) -> Tally {
    compared(&format!("{{\"request\": [{labels}]}}"), &format!("{{\"request\": [{heard}]}}"))
}

fn counts(right: usize, invented: usize, missing: usize) -> Match {
    Match { right, invented, missing }
}

fn classes(tally: &Tally) -> Vec<(Class, bool, usize)> {
    tally.misses.iter().map(|miss| (miss.class, miss.invented, miss.count)).collect()
}

#[test]
fn fields_are_found_by_their_path() {
    let tally = requests(
        r#"{"path": "order.id", "type": "int"}, {"path": "order.items.item", "type": "object"}, {"path": "note"}"#,
        r#"{"path": "order . id", "type": "integer"}, {"path": "order/items[]/item", "type": "string"}, {"path": "memo"}"#,
    );
    assert_eq!((tally.paths, tally.types), (counts(2, 1, 1), Share { right: 1, all: 2 }));
    let found = [(Class::WrongType, false, 1), (Class::MissingPath, false, 1), (Class::ExtraPath, true, 1)];
    assert_eq!(classes(&tally), found);
    assert_eq!(tally.misses[0].what, "request order.items.item: string, wanted object");
}

#[test]
fn a_field_of_one_part_is_none_of_another() {
    let tally = compared(r#"{"query": [{"path": "limit"}]}"#, r#"{"path_params": [{"path": "limit"}]}"#);
    assert_eq!(tally.paths, counts(0, 1, 1));
}

#[test]
fn an_optional_field_is_neutral_with_its_children() {
    let labels = r#"{"path": "id"}, {"path": "copied", "type": "string", "optional": true}"#;
    assert_eq!(requests(labels, r#""id""#).paths, counts(1, 0, 0));
    let heard = r#""id", {"path": "copied", "type": "int", "required": true}, "copied.child""#;
    let tally = requests(labels, heard);
    assert_eq!((tally.paths, tally.types, tally.must), (counts(1, 0, 0), Share::default(), Match::default()));
}

#[test]
fn other_types_and_paths_are_as_good() {
    let labels = r#"{"path": "a", "type": "string", "type_alt": ["datetime"], "path_alt": ["b.a"]}"#;
    let tally = requests(labels, r#"{"path": "b.a", "type": "date-time"}"#);
    assert_eq!((tally.paths, tally.types), (counts(1, 0, 0), Share { right: 1, all: 1 }));
    // A spelling serves one field only.
    let twice = requests(r#""a", {"path": "b", "path_alt": ["a"]}"#, r#""a""#);
    assert_eq!(twice.paths, counts(1, 0, 1));
}

#[test]
fn children_are_neutral_where_the_page_leaves_them_open() {
    for (parent, neutral) in [
        (r#"{"path": "a", "type": "map"}"#, true),
        (r#"{"path": "a", "type": "any"}, "a.known""#, true),
        (r#"{"path": "a", "type": "object"}"#, true),
        (r#"{"path": "a", "type": "object"}, "a.known""#, false),
        (r#"{"path": "a", "type": "string"}"#, false),
    ] {
        let heard = r#"{"path": "a", "type": "object"}, "a.known", "a.b", "a.b.c""#;
        let invented = requests(parent, heard).paths.invented;
        assert_eq!(invented == 0, neutral, "{parent}: {invented}");
    }
    // The nearest ancestor that the page has decides.
    let labels =
        r#"{"path": "a", "type": "map"}, {"path": "a.b", "type": "object"}, {"path": "a.b.c", "type": "string"}"#;
    assert_eq!(requests(labels, r#""a", "a.b", "a.b.c", "a.b.d""#).paths, counts(3, 1, 0));
}

#[test]
fn a_type_that_is_not_declared_is_not_compared() {
    assert_eq!(requests(r#"{"path": "a", "type": "any"}"#, r#"{"path": "a", "type": "int"}"#).types, Share::default());
}

#[test]
fn flags_are_compared_where_the_page_decides() {
    let heard = r#"{"path": "a", "required": true, "repeated": true, "attribute": true}"#;
    let tally = requests(r#"{"path": "a", "required": null, "repeated": null, "attribute": null}"#, heard);
    let none = Share::default();
    assert_eq!((tally.required, tally.repeated, tally.attributes), (none, none, none));
    assert_eq!((tally.must, classes(&tally)), (counts(0, 1, 0), vec![(Class::Must, true, 1)]));
    let tally = requests(r#"{"path": "a", "required": false, "repeated": false, "attribute": false}"#, heard);
    let wrong = Share { right: 0, all: 1 };
    assert_eq!((tally.required, tally.repeated, tally.attributes), (wrong, wrong, wrong));
    let tally = requests(r#"{"path": "a", "required": true, "attribute": false}"#, r#""a""#);
    assert_eq!((tally.must, tally.required, tally.attributes), (counts(0, 0, 1), wrong, none));
}

#[test]
fn values_are_counted_one_by_one() {
    let tally =
        compared(r#"{"enums": {"state": ["OPEN", "DONE"]}}"#, r#"{"enums": {"state": ["OPEN", "LOST", "GONE"]}}"#);
    assert_eq!(tally.values, counts(1, 2, 1));
    assert_eq!(classes(&tally), [(Class::Enum, false, 1), (Class::Enum, true, 2)]);
    assert_eq!(tally.misses[1].what, "state: not on the page GONE, LOST");
}

#[test]
fn values_that_the_page_does_not_list_are_invented_unless_it_is_cut() {
    let heard = r#"{"enums": {"state": ["OPEN", "DONE"]}}"#;
    assert_eq!(compared("{}", heard).values, counts(0, 2, 0));
    assert_eq!(compared(r#"{"partial": "the end is lost"}"#, heard).values, Match::default());
}

#[test]
fn the_two_values_of_a_boolean_may_be_listed() {
    let heard = r#"{"request": [{"path": "a", "type": "bool"}], "enums": {"a": ["TRUE", "FALSE"]}}"#;
    assert_eq!(compared(r#"{"request": [{"path": "a", "type": "boolean"}]}"#, heard).values, Match::default());
    let labels = r#"{"request": [{"path": "a", "type": "boolean"}], "enums": {"a": ["TRUE", "FALSE"]}}"#;
    assert_eq!(compared(labels, heard).values, counts(2, 0, 0));
}

#[test]
fn values_of_a_linked_page_are_not_demanded() {
    let labels = r#"{"enums": {"sex": ["F", "M"]}, "enum_source": {"sex": "enum.sex"}}"#;
    assert_eq!(compared(labels, "{}").values, Match::default());
    assert_eq!(compared(labels, r#"{"enums": {"sex": ["F", "X"]}}"#).values, counts(1, 1, 1));
    assert_eq!(compared(&labels.replace("enum.sex", "page"), "{}").values, counts(0, 0, 2));
}

#[test]
fn values_are_found_under_another_spelling_of_the_path() {
    let labels = r#"{"query": [{"path": "sort", "path_alt": ["order.sort"]}], "enums": {"query.sort": ["asc"]}}"#;
    assert_eq!(compared(labels, r#"{"enums": {"query.order.sort": ["asc"]}}"#).values, counts(1, 0, 0));
}

#[test]
fn errors_are_told_apart_by_status_and_code_or_by_their_words() {
    for (labels, heard, counted) in [
        (r#"{"code": "0042", "text": "None"}"#, r#"{"code": "0042", "text": "other words"}"#, counts(1, 0, 0)),
        (r#"{"code": "0042"}"#, r#"{"code": "42"}"#, counts(0, 1, 1)),
        (
            r#"{"http": 400, "text": "Item x of y: empty."}"#,
            r#"{"http": "400", "text": "item X of y empty"}"#,
            counts(1, 0, 0),
        ),
        (r#"{"http": 400, "text": "gone"}"#, r#"{"http": 404, "text": "gone"}"#, counts(0, 1, 1)),
        (r#"{"http": null, "text": "gone"}"#, r#"{"text": "gone"}"#, counts(1, 0, 0)),
        (r#"{"code": "1"}, {"code": "1"}"#, r#"{"code": "1"}"#, counts(1, 0, 1)),
    ] {
        let of = |errors: &str| format!("{{\"errors\": [{errors}]}}");
        assert_eq!(compared(&of(labels), &of(heard)).errors, counted, "{labels} {heard}");
    }
    let partial = compared(r#"{"partial": true, "errors": []}"#, r#"{"errors": [{"code": "1"}]}"#);
    assert_eq!(partial.errors, Match::default());
}

#[test]
fn a_method_has_its_name() {
    let share = |labels, heard| compared(labels, heard).methods;
    assert_eq!(share(r#"{"method": "order.add"}"#, r#"{"method": "ORDER.add "}"#), Share { right: 1, all: 1 });
    assert_eq!(share(r#"{"method": "order.add"}"#, r#"{"method": "order.get"}"#), Share { right: 0, all: 1 });
    assert_eq!(share(r#"{"method": null}"#, r#"{"method": "order.get"}"#), Share::default());
}

#[test]
fn methods_of_one_page_are_paired_by_name() {
    let labels = r#"{"methods": [{"method": "add", "request": ["a", "b"]}, {"method": "get", "request": ["c"]}]}"#;
    let heard = r#"{"methods": [{"method": "drop"}, {"method": "add", "request": ["a", "x"]}]}"#;
    let tally = compared(labels, heard);
    assert_eq!((tally.paths, tally.methods), (counts(1, 1, 2), Share { right: 1, all: 3 }));
    assert!(tally.misses.iter().any(|miss| miss.what == "add: request x"), "{:?}", tally.misses);
    // A page that was taken for one method is a list of one.
    let alone = compared(labels, r#"{"method": "add", "request": ["a", "b"]}"#);
    assert_eq!((alone.paths, alone.methods), (counts(2, 0, 1), Share { right: 1, all: 2 }));
}

#[test]
fn an_index_is_compared_where_the_page_is_one() {
    let tally = compared(r#"{"index": ["add", "get"]}"#, r#"{"index": ["get", "drop"]}"#);
    assert_eq!(
        (tally.index, classes(&tally)),
        (counts(1, 1, 1), vec![(Class::Index, false, 1), (Class::Index, true, 1)])
    );
    assert_eq!(compared("{}", r#"{"index": ["get"]}"#).index, Match::default());
}

#[test]
fn figures_are_rounded_and_empty_where_nothing_was_counted() {
    let tally = requests(r#""a", "b", "c""#, r#""a", "b""#);
    let figures = tally.figures();
    assert_eq!(figures[0], ("paths", Figure::Pair(Some(1.0), Some(0.6667))));
    assert_eq!((figures[0].1.least(), figures[1].1.least()), (Some(0.6667), None));
}
