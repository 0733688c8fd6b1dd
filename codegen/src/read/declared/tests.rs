//! What blocks of declarations become.

use super::*;
use crate::page::{Place, Table};

fn lifted(language: &str, text: &str) -> Vec<Block> {
    let lines = text.lines().zip(1..).map(|(_, number)| Place::new(number, 1)).collect();
    let sample = Sample { language: language.to_owned(), text: text.to_owned(), place: Place::new(1, 1), lines };
    lift("page", vec![Block::Sample(sample)], &mut Vec::new())
}

fn rows(table: &Table) -> Vec<String> {
    let cells = |row: &crate::page::Row| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>().join("|");
    table.rows.iter().map(cells).collect()
}

/// The rows of all tables that a block becomes.
fn all_rows(text: &str) -> Vec<String> {
    let tables = lifted("", text);
    tables.iter().flat_map(|block| if let Block::Table(table) = block { rows(table) } else { Vec::new() }).collect()
}

#[test]
fn interfaces_are_tables() {
    let text = "export interface Shelf extends Base {\n  /** Its key */\n  key: number;\n  kind?: 'deep' | 'flat'; // how\n  \
                boxes: Box[];\n  place: { row: string; };\n}\ntype Box = { size: Array<number> | null };";
    assert_eq!(
        all_rows(text),
        [
            "key|number|required|Its key",
            "kind|enum: deep, flat|optional|how",
            "boxes|array of object|required|",
            "boxes.size|array of number|required|",
            "place|object|required|",
            "place.row|string|required|",
        ]
    );
}

#[test]
fn messages_and_structures_are_tables() {
    let proto = "syntax = \"proto3\";\nmessage Shelf {\n  string key = 1; // its key\n  repeated Box boxes = 2;\n  map<string, int32> \
                 counts = 3;\n}\nmessage Box {\n  optional int64 size = 1;\n}\nenum Kind { DEEP = 0; FLAT = 1; }";
    assert_eq!(
        all_rows(proto),
        [
            "key|string|required|its key",
            "boxes|array of object|required|",
            "boxes.size|int64|optional|",
            "counts|map|required|"
        ]
    );
    let graphql = "type Shelf {\n  key: ID!\n  boxes(first: Int): [Box!]!\n}\ntype Box {\n  size: Float\n}";
    assert_eq!(all_rows(graphql), ["key|ID|required|", "boxes|array of object|required|", "boxes.size|Float||"]);
    let go = "type Shelf struct {\n\tKey string `json:\"key\"`\n\tBoxes []Box `json:\"boxes,omitempty\"`\n}";
    assert_eq!(all_rows(go), ["key|string|required|", "boxes|array of Box|optional|"]);
    let class = "public class Shelf {\n  private String key;\n  public List<Integer> sizes { get; set; }\n}";
    assert_eq!(all_rows(class), ["key|String||", "sizes|array of Integer||"]);
}

#[test]
fn objects_of_types_are_tables() {
    let text = "{\n  key: integer (required),\n  label: string, // what it is called\n  boxes: [ { size: number } ]\n}";
    assert_eq!(
        all_rows(text),
        ["key|integer|required|", "label|string||what it is called", "boxes|array of object||", "boxes.size|number||"]
    );
}

#[test]
fn schemas_are_tables() {
    let text = "{\"type\": \"object\", \"required\": [\"key\"], \"properties\": {\"key\": {\"type\": \"string\", \"maxLength\": 8}, \
                \"boxes\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/definitions/Box\"}}}, \
                \"definitions\": {\"Box\": {\"properties\": {\"kind\": {\"enum\": [\"deep\", \"flat\"]}}}}}";
    assert_eq!(
        all_rows(text),
        ["key|string|required|Maximum length: 8.", "boxes|array of object||", "boxes.kind|enum: deep, flat||"]
    );
}

#[test]
fn descriptions_of_calls_become_their_blocks() {
    let text = "/shelves/{key}:\n  get:\n    parameters:\n      - name: key\n        in: path\n        required: true\n        \
                schema:\n          type: string\n    responses:\n      '200':\n        content:\n          application/json:\n            \
                schema:\n              type: object\n              properties:\n                size:\n                  type: integer\n      \
                '404':\n        description: No such shelf\n";
    let blocks = lifted("yaml", text);
    let first = blocks.first();
    assert!(matches!(first, Some(Block::Heading { text, .. }) if text.text == "GET /shelves/{key}"), "{blocks:?}");
    assert_eq!(all_rows(text), ["key|path|string|required|", "size|integer||", "404|No such shelf"]);
}

#[test]
fn code_and_documents_stay() {
    for text in [
        "{ key: 'a', size: 3 }",
        "{\n  \"type\": \"deep\",\n  \"size\": 3\n}",
        "{\"type\": \"Shelf\", \"properties\": {\"size\": 3}}",
        "const shelf = new Shelf({ key: 1 });",
        "{ sort: asc, size: 3 }",
        "key: value\nparameters:\n  a: b",
        "interface with { braces",
        "type: object\nproperties:\n    - a\n  b: c",
    ] {
        assert!(matches!(lifted("", text).as_slice(), [Block::Sample(_)]), "{text}");
    }
}

#[test]
fn declarations_that_lead_back_end() {
    assert_eq!(all_rows("type A = { a: A; b: B };\ntype B = { a: A }").len(), 3);
    let deep = format!("type A = {}", "{ a: ".repeat(500));
    lifted("ts", &deep);
    lifted("ts", &"interface A { a: [".repeat(2_000));
    let schema =
        "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"#\"}, \"b\": {\"$ref\": \"#/properties/b\"}}}";
    assert!(!all_rows(schema).is_empty());
}
