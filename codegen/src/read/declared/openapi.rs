//! Fragments of API descriptions: a path with its operations, an operation, its parameters and replies.
//!
//! A tree enters, blocks leave as a page would have them; `mod` calls it.

use std::collections::HashMap;

use super::fields::{Shape, table};
use super::schema::{description, shape};
use super::tree::Tree;
use crate::page::{Block, Borders, Inline, Place, Row, Sample, Table};

/// The verbs of operations.
const VERBS: &[&str] = &["get", "post", "put", "patch", "delete", "head", "options"];

/// A cheap look at whether a block of YAML may be such a fragment, or a schema.
pub(super) fn may_declare(text: &str) -> bool {
    !text.starts_with(['{', '[', '<'])
        && (text.contains("type:") || text.contains("$ref:"))
        && ["properties:", "responses:", "parameters:", "paths:", "schema:"].iter().any(|key| text.contains(key))
}

/// The blocks of a fragment.
pub(super) fn blocks(sample: &Sample, tree: &Tree) -> Option<Vec<Block>> {
    let mut writer = Writer { sample, root: tree, blocks: Vec::new() };
    let paths = tree.get("paths").unwrap_or(tree);
    for (path, operations) in paths.entries().filter(|(path, _)| path.starts_with('/')) {
        writer.path(path, operations);
    }
    if writer.blocks.is_empty() {
        writer.verbs("", tree);
    }
    if writer.blocks.is_empty() && (tree.get("responses").is_some() || tree.get("parameters").is_some()) {
        writer.operation(tree);
    }
    (!writer.blocks.is_empty()).then_some(writer.blocks)
}

struct Writer<'tree> {
    sample: &'tree Sample,
    root: &'tree Tree,
    blocks: Vec<Block>,
}

impl Writer<'_> {
    fn place(&self, tree: &Tree) -> Place {
        self.sample.place_at(tree.offset)
    }

    fn heading(&mut self, level: u8, text: &str, place: Place) {
        self.blocks.push(Block::Heading { level, text: Inline::plain(text, place) });
    }

    fn path(&mut self, path: &str, operations: &Tree) {
        self.verbs(path, operations);
    }

    fn verbs(&mut self, path: &str, operations: &Tree) {
        for (verb, operation) in operations.entries().filter(|(verb, _)| VERBS.contains(&verb.as_str())) {
            if !path.is_empty() {
                let call = format!("{} {path}", verb.to_uppercase());
                self.heading(2, &call, self.place(operation));
            }
            if let Some(words) = operation.text_of("summary").or_else(|| operation.text_of("description")) {
                let words = Inline::plain(words, self.place(operation));
                self.blocks.push(Block::Prose(words));
            }
            if let Some(shared) = operations.get("parameters") {
                self.parameters(shared);
            }
            self.operation(operation);
        }
    }

    fn operation(&mut self, operation: &Tree) {
        if let Some(parameters) = operation.get("parameters") {
            self.parameters(parameters);
        }
        if let Some(body) = operation.get("requestBody") {
            self.body("Request body", body);
        }
        let Some(responses) = operation.get("responses") else { return };
        let mut failures: Vec<(&str, &Tree)> = Vec::new();
        for (status, reply) in responses.entries() {
            if status.starts_with(['4', '5']) {
                failures.push((status, reply));
            } else {
                self.body(&format!("Response {status}"), reply);
            }
        }
        if let Some((_, first)) = failures.first() {
            let place = self.place(first);
            self.heading(4, "Errors", place);
            let rows = failures.iter().map(|(status, reply)| {
                let text = reply.text_of("description").unwrap_or_default();
                self.row(&[status, text], self.place(reply))
            });
            let rows = rows.collect();
            self.table(&["Status", "Description"], rows, place);
        }
    }

    /// A body with its schema, below a heading.
    fn body(&mut self, title: &str, body: &Tree) {
        let content = body.get("content").and_then(|content| content.entries().next()).map(|(_, media)| media);
        let Some(schema) = content.unwrap_or(body).get("schema") else { return };
        let place = self.place(body);
        let found = table(self.sample, "", &shape(schema, self.root, 0), &HashMap::new(), place);
        self.heading(4, title, place);
        if !found.rows.is_empty() {
            self.blocks.push(Block::Table(found));
        }
    }

    fn parameters(&mut self, parameters: &Tree) {
        let (bodies, others): (Vec<&Tree>, Vec<&Tree>) =
            parameters.items().iter().partition(|one| one.text_of("in") == Some("body"));
        let rows: Vec<Row> = others.iter().filter_map(|one| self.parameter(one)).collect();
        if !rows.is_empty() {
            let place = self.place(parameters);
            self.heading(4, "Parameters", place);
            self.table(&["Name", "In", "Type", "Required", "Description"], rows, place);
        }
        for body in bodies {
            self.body("Request body", body);
        }
    }

    fn parameter(&self, parameter: &Tree) -> Option<Row> {
        let name = parameter.text_of("name")?;
        let schema = parameter.get("schema").unwrap_or(parameter);
        let kind = match shape(schema, self.root, 0) {
            Shape::Named(word) => word,
            Shape::Values(values) => format!("enum: {}", values.join(", ")),
            Shape::List(item) => match *item {
                Shape::Named(word) => format!("array of {word}"),
                _ => "array".to_owned(),
            },
            Shape::Unknown => String::new(),
            _ => "object".to_owned(),
        };
        let place = match parameter.text_of("in") {
            Some("formData") => "body",
            place => place.unwrap_or_default(),
        };
        let required = if parameter.text_of("required") == Some("true") { "required" } else { "" };
        let said = parameter.text_of("description").map(str::to_owned);
        let words = [said.unwrap_or_default(), description(schema)];
        Some(self.row(&[name, place, &kind, required, words.join(" ").trim()], self.place(parameter)))
    }

    fn row(&self, cells: &[&str], place: Place) -> Row {
        Row { cells: cells.iter().map(|text| Inline::plain(*text, place)).collect(), place }
    }

    fn table(&mut self, header: &[&str], rows: Vec<Row>, place: Place) {
        let header = header.iter().map(|cell| Inline::plain(*cell, place)).collect();
        self.blocks.push(Block::Table(Table { borders: Borders::Marked, header, rows, place }));
    }
}
