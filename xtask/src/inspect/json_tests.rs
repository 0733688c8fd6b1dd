//! The shape of the JSON, on pages made by hand.

use codegen::schema::{EnumPage, ErrorEntry, Field, Method};
use serde_json::{Value as Read, json};

use super::super::example;
use super::*;

/// The page as another reader of JSON sees it.
fn read(understanding: &Understanding) -> Read {
    serde_json::from_str(&page(understanding).to_string()).unwrap()
}

fn check(understanding: &Understanding, expected: &str) {
    let expected: Read = serde_json::from_str(expected).unwrap();
    let found = read(understanding);
    assert_eq!(found, expected, "found: {found:#}");
}

fn schema(schema: Schema) -> Understanding {
    example::understanding("page", schema, vec![])
}

fn named(name: &str) -> Method {
    Method { name: name.into(), ..Method::default() }
}

#[test]
fn an_xml_method() {
    check(
        &example::xml(),
        r#"{
        "page": "shop/order.change.txt",
        "method": "order.change",
        "http_method": "POST",
        "url": "https://shop.example/xml/",
        "doc_form": "xml",
        "request": [
            {"path": "order", "type": "object", "repeated": false, "required": null, "attribute": false, "line": 4},
            {"path": "order.id", "type": "integer", "repeated": false, "required": true, "attribute": false, "declared": "int", "line": 8},
            {"path": "order.state", "type": "enum", "repeated": false, "required": null, "attribute": false, "line": 9},
            {"path": "order.items", "type": "object", "repeated": false, "required": null, "attribute": false, "line": 4},
            {"path": "order.items.count", "type": "integer", "repeated": false, "required": null, "attribute": true, "line": 4},
            {"path": "order.items.item", "type": "string", "repeated": true, "required": null, "attribute": false, "sample_only": true, "line": 4},
            {"path": "order.note", "type": "string", "repeated": false, "required": false, "attribute": false, "default": "none", "line": 10}
        ],
        "response": [
            {"path": "order", "type": "object", "repeated": false, "required": null, "attribute": false, "line": 14},
            {"path": "order.state", "type": "enum", "repeated": false, "required": null, "attribute": false, "line": 9}
        ],
        "response_status": 204,
        "errors": [
            {"http": null, "code": "0042", "text": "No such order"},
            {"http": 400, "code": null, "text": "Item x of y Empty"}
        ],
        "enums": {"order.state": ["OPEN", "CLOSED", "LOST"], "query.sort": ["asc", "desc"]},
        "enum_source": {"order.state": "page", "query.sort": "page"},
        "query": [{"path": "sort", "type": "enum", "repeated": false, "required": null, "attribute": false, "line": 20}],
        "path_params": [],
        "error_response": [{"path": "code", "type": "string", "repeated": false, "required": null, "attribute": false, "line": 18}],
        "one_of": [{"paths": ["order.id", "order.number"], "stated": false}],
        "diagnostics": [{
            "code": "wrong-method-name", "severity": "warning", "line": 3, "column": 18,
            "message": "the sample names `order.chnge`", "decision": "the heading's name is taken"
        }]
    }"#,
    );
}

#[test]
fn json_arrays_have_items_and_maps_are_maps() {
    check(
        &example::json(),
        r#"{
        "page": "tickets.md",
        "method": "GET /tickets/{id}",
        "doc_form": "json",
        "request": [],
        "response": [
            {"path": "Emails", "type": "array", "repeated": true, "required": null, "attribute": false, "items": "object", "line": 5},
            {"path": "Emails.Address", "type": "string", "repeated": false, "required": null, "attribute": false, "line": 5},
            {"path": "Tags", "type": "array", "repeated": true, "required": null, "attribute": false, "items": "string", "line": 6},
            {"path": "Extra", "type": "map", "repeated": false, "required": null, "attribute": false, "line": 7}
        ],
        "errors": [],
        "enums": {},
        "query": [],
        "path_params": [{"path": "id", "type": "integer", "repeated": false, "required": true, "attribute": false, "line": 3}],
        "headers": [{"path": "Accept", "type": "string", "repeated": false, "required": null, "attribute": false, "line": 4}],
        "response_root": "array",
        "diagnostics": []
    }"#,
    );
}

#[test]
fn a_diff_page_shows_the_old_methods_and_the_new_index() {
    let old = vec![named("order.add"), named("order.get")];
    let index = vec!["order.add".to_owned(), "order.drop".to_owned()];
    let method = r#""doc_form": "none", "request": [], "response": [], "errors": [], "enums": {}, "query": [], "path_params": []"#;
    check(
        &schema(Schema { old_methods: old, index, ..Schema::default() }),
        &format!(
            r#"{{
        "page": "page", "method": null, {method},
        "methods": [{{"method": "order.add", {method}}}, {{"method": "order.get", {method}}}],
        "index": ["order.add", "order.drop"],
        "diagnostics": []
    }}"#
        ),
    );
}

#[test]
fn an_old_revision_leaks_into_no_current_method() {
    let found = read(&schema(Schema {
        methods: vec![named("order.add")],
        old_methods: vec![named("order.new")],
        ..Schema::default()
    }));
    assert_eq!((&found["method"], &found["methods"]), (&json!("order.add"), &Read::Null));
    assert_eq!(found["old_methods"][0]["method"], "order.new");
}

#[test]
fn several_methods_stand_under_methods() {
    let found = read(&schema(Schema { methods: vec![named("order.add"), named("order.get")], ..Schema::default() }));
    assert_eq!(found["method"], Read::Null);
    assert_eq!(found["methods"][1]["method"], "order.get");
}

#[test]
fn a_page_of_values_and_one_of_errors() {
    let list = EnumPage { values: example::values(&["OPEN", "CLOSED", "OPEN"]), ..EnumPage::default() };
    let found = read(&schema(Schema { enums: vec![list], ..Schema::default() }));
    assert_eq!((&found["doc_form"], &found["enums"]), (&json!("enum"), &json!({"*": ["OPEN", "CLOSED"]})));

    let entry = ErrorEntry { code: Some("7001".into()), text: "Gone".into(), ..ErrorEntry::default() };
    let found = read(&schema(Schema { errors: vec![entry], ..Schema::default() }));
    assert_eq!(found["errors"], json!([{"http": null, "code": "7001", "text": "Gone"}]));
    assert_eq!(found["doc_form"], "errors");
}

#[test]
fn values_of_another_page_are_named_but_not_demanded() {
    let mut method = example::xml_method();
    method.query =
        vec![Field { allowed_link: Some("Colours".into()), ..example::field("colour", Default::default(), 1, vec![]) }];
    let found = read(&schema(Schema { methods: vec![method], ..Schema::default() }));
    assert_eq!(found["enums"]["query.colour"], Read::Null);
    assert_eq!(found["enum_source"]["query.colour"], "Colours");
}
