//! JSON Schemas: `{ "type": "object", "properties": { … } }`.
//!
//! A tree enters, blocks leave; `mod` calls it.

use std::collections::HashMap;

use super::fields::{Shape, table};
use super::schema;
use super::tree::Tree;
use crate::page::{Block, Sample};

/// A cheap look at whether a block may hold a schema.
pub(super) fn may_declare(text: &str) -> bool {
    text.starts_with('{')
        && text.contains("\"type\"")
        && (text.contains("\"properties\"") || text.contains("\"paths\"") || text.contains("\"parameters\""))
}

/// The table of the fields of a schema.
pub(super) fn blocks(sample: &Sample, tree: &Tree) -> Option<Vec<Block>> {
    let mut root = tree;
    // A name may stand above the schema.
    if root.get("properties").is_none()
        && root.get("items").is_none()
        && let [(_, only)] = root.entries().collect::<Vec<_>>().as_slice()
    {
        root = only;
    }
    let is_schema = root.get("$schema").is_some()
        || root.text_of("type").is_some()
        || root.get("properties").is_some_and(|inner| inner.entries().all(|(_, own)| says_type(own)));
    let described = root.get("properties").is_some_and(|inner| inner.entries().any(|(_, own)| says_type(own)))
        || root.get("items").is_some_and(says_type);
    if !is_schema || !described {
        return None;
    }
    let shape = schema::shape(root, tree, 0);
    let found = table(sample, "", &shape, &HashMap::new(), sample.place);
    (!found.rows.is_empty() && !matches!(shape, Shape::Named(_))).then(|| vec![Block::Table(found)])
}

fn says_type(own: &Tree) -> bool {
    ["type", "$ref", "enum", "allOf", "oneOf", "anyOf", "properties", "items"].iter().any(|key| own.get(key).is_some())
}
