//! A document of a schema, whatever it is written in.
//!
//! A JSON sample enters here, a YAML sample in `yaml`; a tree leaves, which `json_schema` and `openapi` read.

use crate::page::Sample;
use crate::sample::{Content, Node, json};

/// How deep a document may nest.
pub(super) const DEEPEST: usize = 60;

/// A node with its byte offset in the block.
#[derive(Debug, Clone, Default)]
pub(super) struct Tree {
    pub value: Value,
    pub offset: usize,
}

/// What a node holds.
#[derive(Debug, Clone, Default)]
pub(super) enum Value {
    #[default]
    Nothing,
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl Tree {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        self.entries().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The entries of a map.
    pub fn entries(&self) -> impl Iterator<Item = &(String, Tree)> {
        let entries = match &self.value {
            Value::Map(entries) => entries.as_slice(),
            _ => &[],
        };
        entries.iter()
    }

    /// The items of a list.
    pub fn items(&self) -> &[Tree] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// A plain text.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a key.
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Tree::text)
    }
}

/// The tree of a JSON sample without defects that matter.
pub(super) fn of_json(sample: &Sample) -> Option<Tree> {
    let document = json::read(&sample.text).filter(|document| !document.truncated)?;
    Some(tree(&document.root, 0))
}

fn tree(node: &Node, depth: usize) -> Tree {
    let children = |nodes: &[Node]| -> Vec<Tree> {
        if depth < DEEPEST { nodes.iter().map(|node| tree(node, depth + 1)).collect() } else { Vec::new() }
    };
    let value = match &node.content {
        Content::Children(nodes) => {
            Value::Map(nodes.iter().map(|node| node.name.clone()).zip(children(nodes)).collect())
        }
        Content::Items(nodes) => Value::List(children(nodes)),
        Content::Text(text) | Content::Number(text) => Value::Text(text.clone()),
        Content::Boolean(truth) => Value::Text(truth.to_string()),
        _ => Value::Nothing,
    };
    Tree { value, offset: node.span.start }
}
