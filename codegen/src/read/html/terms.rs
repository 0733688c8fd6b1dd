//! A definition list whose terms are names with a type in, a table out: `<dt><code>limit</code> integer</dt>`.
//! Called by `list`, which reads every other definition list.

use super::content::Content;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use super::roles::Role;
use crate::page::{Borders, Inline, Row, Table};
use crate::read::indentation;
use crate::vocabulary::{self, duty};

/// Deeper lists are none of fields.
const DEEPEST: usize = 8;

/// What engines put between a name and its type, or around the type.
const SEPARATORS: &[char] = &[' ', ':', '(', ')', '[', ']', ',', '–', '—', '-'];

/// The terms and definitions of a list, also those that stand in groups.
pub(super) fn parts(content: &Content<'_>, list: NodeId) -> Vec<NodeId> {
    let mut parts = Vec::new();
    for child in content.children(list) {
        match content.tree.name(child) {
            "div" => parts.extend(content.children(child)),
            _ => parts.push(child),
        }
    }
    parts.retain(|&part| ["dt", "dd"].contains(&content.tree.name(part)));
    parts
}

/// Each term with its definitions.
pub(super) fn groups<'parts>(content: &Content<'_>, parts: &'parts [NodeId]) -> Vec<&'parts [NodeId]> {
    parts.chunk_by(|_, next| content.tree.name(*next) != "dt").collect()
}

/// Reads groups of a term and its definitions as a table, if each term sets off a name and most say more than that.
/// A list inside a definition holds the children of its term.
pub(super) fn table(content: &Content<'_>, groups: &[&[NodeId]]) -> Option<Table> {
    let rows = rows(content, groups, 0)?;
    let typed = rows.iter().filter(|(_, is_typed)| *is_typed).count();
    if typed == 0 || 2 * typed < rows.len() {
        return None;
    }
    let place = rows.first()?.0.place;
    let header = [Role::Name, Role::Type, Role::Required, Role::Description];
    let header = header.iter().map(|role| Inline::plain(role.header(), place)).collect();
    Some(Table { borders: Borders::Marked, header, rows: rows.into_iter().map(|(row, _)| row).collect(), place })
}

/// The rows of all groups, those of lists inside behind the row that they stand in.
fn rows(content: &Content<'_>, groups: &[&[NodeId]], depth: usize) -> Option<Vec<(Row, bool)>> {
    let mut rows = Vec::new();
    for group in groups {
        let (mut own, is_typed, mut inside) = row(content, group)?;
        if let Some(description) = own.cells.last_mut() {
            inside.retain(|&list| !values_inside(content, list, description));
        }
        if let Some(name) = own.cells.first_mut().filter(|_| depth > 0) {
            indentation::prefix(name, &format!("{} ", "→".repeat(depth)));
        }
        rows.push((own, is_typed));
        for list in inside {
            let parts = parts(content, list);
            rows.extend(self::rows(content, &self::groups(content, &parts), depth + 1).filter(|_| depth < DEEPEST)?);
        }
    }
    Some(rows)
}

/// Writes a list whose terms have no types below the description, a bullet a term: it lists values. False for any other.
fn values_inside(content: &Content<'_>, list: NodeId, description: &mut Inline) -> bool {
    let parts = parts(content, list);
    let found: Option<Vec<(Row, bool, Vec<NodeId>)>> =
        groups(content, &parts).iter().map(|group| row(content, group).or_else(|| plain_row(content, group))).collect();
    let Some(found) = found.filter(|found| !found.is_empty()) else { return false };
    if found.iter().any(|(_, is_typed, inside)| *is_typed || !inside.is_empty()) {
        return false;
    }
    for (row, _, _) in found {
        let [name, .., meaning] = row.cells.as_slice() else { continue };
        description.text.push_str(&format!("\n• {}: {}", name.text.trim(), meaning.text.replace('\n', " ")));
    }
    true
}

/// A term of one word that nothing sets off, with its definitions.
fn plain_row(content: &Content<'_>, group: &[NodeId]) -> Option<(Row, bool, Vec<NodeId>)> {
    let (&term, definitions) = group.split_first()?;
    let mut name = Builder::new(Breaks::Fold);
    name.children(content, term, Marks::default());
    let name = name.finish();
    if name.is_empty() || name.text.contains(' ') || content.tree.name(term) != "dt" {
        return None;
    }
    let mut text = Builder::setting_apart(Breaks::Keep, &["dl"]);
    for &definition in definitions {
        text.line_break();
        text.children(content, definition, Marks::default());
    }
    let place = content.places.at(content.tree.offset(term));
    let meaning = text.finish();
    Some((Row { cells: vec![name, meaning], place }, false, text.set_apart))
}

/// The row of a term and its definitions, whether the term says more than a name, and the lists in its definitions.
fn row(content: &Content<'_>, group: &[NodeId]) -> Option<(Row, bool, Vec<NodeId>)> {
    let (&term, definitions) = group.split_first()?;
    let mut name = Builder::new(Breaks::Fold);
    let mut rest = Builder::new(Breaks::Fold);
    let parts: Vec<NodeId> = content.children(term).filter(|&part| content.weight(part).text > 0).collect();
    let (&first, others) = parts.split_first()?;
    let is_type = |part: NodeId| {
        let mut words = Builder::new(Breaks::Fold);
        words.node(content, part, Marks::default());
        content.tree.element(part).is_some()
            && vocabulary::is_type_anywhere(words.finish().text.trim_matches(SEPARATORS))
    };
    let sets_off = content.tree.element(first).is_some()
        || others.iter().any(|&part| content.tree.has_class(part, "classifier"))
        || matches!(others, [only] if is_type(*only));
    name.node(content, first, Marks::default());
    for &part in others {
        rest.separate();
        rest.node(content, part, Marks::default());
    }
    let mut text = Builder::setting_apart(Breaks::Keep, &["dl"]);
    for &definition in definitions {
        text.line_break();
        text.children(content, definition, Marks::default());
    }
    let (name, rest) = (name.finish(), rest.finish());
    if !sets_off || name.is_empty() || name.text.contains(' ') {
        return None;
    }
    // A duty may stand behind the type.
    let words = rest.text.trim_matches(SEPARATORS);
    let (kind, required) = match words.rsplit_once([' ', ',']) {
        Some((kind, last)) if duty::unmistakable_duty(last).is_some() => (kind.trim_matches(SEPARATORS), last),
        _ if duty::unmistakable_duty(words).is_some() => ("", words),
        _ => (words, ""),
    };
    let (kind, required) = (Inline::plain(kind, rest.place), Inline::plain(required, rest.place));
    let is_typed = !(kind.is_empty() && required.is_empty());
    let place = content.places.at(content.tree.offset(term));
    let description = text.finish();
    Some((Row { cells: vec![name, kind, required, description], place }, is_typed, text.set_apart))
}
