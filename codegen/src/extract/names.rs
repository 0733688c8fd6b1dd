//! The field names that a document uses anywhere: in samples and in the first column of its tables.
//!
//! A document enters, a set of names leaves; sentences are searched for these names only.

use std::collections::HashSet;
use std::sync::Arc;

use crate::page::{Block, Document};
use crate::sample::{Content, Node};

use super::memory::Memory;
use super::outline::Outline;

/// Names of fields, single steps, as written.
#[derive(Debug, Clone, Default)]
pub struct Names {
    known: HashSet<String>,
    /// What texts of this and of other pages were found to say.
    pub memory: Arc<Memory>,
}

impl Names {
    /// These names, on a page of which nothing is remembered.
    #[cfg(test)]
    pub fn of<const COUNT: usize>(known: [&str; COUNT]) -> Self {
        Names { known: known.into_iter().map(str::to_owned).collect(), ..Names::default() }
    }

    /// True when a field has this name.
    pub fn contains(&self, name: &str) -> bool {
        self.known.contains(name)
    }

    /// True for a name that is known only in another spelling: other case, or steps joined by `/`.
    pub fn differs(&self, name: &str) -> bool {
        let first = name.split('/').next().unwrap_or(name);
        !self.known.contains(name) && self.known.iter().any(|known| known.eq_ignore_ascii_case(first))
    }

    /// The field that a word of a heading names: itself, or in small letters, or in the singular.
    pub fn of_word(&self, word: &str) -> Option<String> {
        let small = word.to_lowercase();
        self.field_of(word).or_else(|| self.field_of(&small))
    }

    /// The field that a word of a sentence names: itself, or its singular.
    pub fn field_of(&self, word: &str) -> Option<String> {
        field_of(word, |name| self.contains(name))
    }
}

/// The field that a word names, itself or its singular, where `is_name` tells which fields there are.
pub fn field_of(word: &str, is_name: impl Fn(&str) -> bool) -> Option<String> {
    if is_name(word) {
        return Some(word.to_owned());
    }
    let singular = word.strip_suffix("es").filter(|stem| is_name(stem)).or_else(|| word.strip_suffix('s'))?;
    is_name(singular).then(|| singular.to_owned())
}

/// Collects the names of a document.
pub fn collect(document: &Document, outline: &Outline, memory: &Arc<Memory>) -> Names {
    let mut names = Names { memory: Arc::clone(memory), ..Names::default() };
    for parsed in outline.samples.iter().flatten() {
        if let Some((_, tree)) = &parsed.document {
            walk(&tree.root, &mut names);
        }
    }
    for block in &document.blocks {
        let Block::Table(table) = block else { continue };
        for row in &table.rows {
            let Some(cell) = row.cells.first() else { continue };
            if cell.text.split_whitespace().count() <= 3 {
                for step in cell.text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')) {
                    if step.len() > 1 {
                        names.known.insert(step.to_owned());
                    }
                }
            }
        }
    }
    names
}

/// The depth of a sample is capped by its reader.
fn walk(node: &Node, names: &mut Names) {
    if !node.name.is_empty() {
        names.known.insert(node.name.clone());
    }
    names.known.extend(node.attributes.iter().map(|attribute| attribute.name.clone()));
    if let Content::Children(nodes) | Content::Items(nodes) = &node.content {
        for child in nodes {
            walk(child, names);
        }
    }
}
