//! Lists of methods: an index page, or the index that a diff page shows as its new revision.
//!
//! A document enters, the names of the methods leave; `extract` calls it.

use crate::fact::Fact;
use crate::page::{Block, Document, Inline};

use super::method_name::{self, Call};
use super::outline::Outline;

/// The methods that a document lists, in order; nothing when it documents methods itself.
pub fn hear(document: &Document, outline: &Outline, facts: &[Fact]) -> Vec<String> {
    let documents = outline.samples.iter().flatten().any(|parsed| parsed.document.is_some());
    if documents || !facts.is_empty() {
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::List(items) => names.extend(items.iter().filter_map(named)),
            Block::Prose(text) => names.extend(text.links.first().and_then(|_| named(text))),
            Block::Table(table) => {
                names.extend(table.rows.iter().filter_map(|row| row.cells.iter().find_map(named)));
            }
            _ => {}
        }
    }
    let mut seen = std::collections::HashSet::new();
    names.retain(|name| seen.insert(name.clone()));
    if names.len() >= 2 { names } else { Vec::new() }
}

/// The method at the start of an item's link.
fn named(item: &Inline) -> Option<String> {
    let Some(link) = item.links.first() else { return named_without_link(&item.text) };
    let text = link.text.trim();
    if let Some(call) = method_name::call(text) {
        return Some(Call::name(&call));
    }
    let first = text.split([' ', '/', ',', ':', '(']).next()?.trim();
    if method_name::is_identifier(first) {
        return Some(first.to_owned());
    }
    // `Close a ticket (ticket.close)`
    let (_, inside) = text.strip_suffix(')')?.rsplit_once('(')?;
    method_name::is_identifier(inside.trim()).then(|| inside.trim().to_owned())
}

/// `ticket.close / Close a ticket`: a rendering may have lost the links, so only dotted names count.
fn named_without_link(text: &str) -> Option<String> {
    let first = text.split_whitespace().next()?;
    let name = first.trim_end_matches([':', ',', '/']);
    let rest = text.trim_start().get(first.len()..)?.trim_start();
    let parted = name.len() < first.len() || rest.is_empty() || rest.starts_with(['/', '-', '–', '—', ':', '|', '(']);
    (parted && name.contains('.') && method_name::is_identifier(name)).then(|| name.to_owned())
}
