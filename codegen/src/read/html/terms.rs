//! A definition list whose terms are names with a type in, a table out: `<dt><code>limit</code> integer</dt>`.
//! Called by `list`, which reads every other definition list.

use super::content::Content;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use super::roles::Role;
use crate::page::{Borders, Inline, Row, Table};
use crate::vocabulary;

/// What engines put between a name and its type, or around the type.
const SEPARATORS: &[char] = &[' ', ':', '(', ')', '[', ']', ',', '–', '—', '-'];

/// Reads groups of a term and its definitions as a table, if each term sets off a name and most say more than that.
pub(super) fn table(content: &Content<'_>, groups: &[&[NodeId]]) -> Option<Table> {
    let rows: Vec<(Row, bool)> = groups.iter().map(|group| row(content, group)).collect::<Option<_>>()?;
    let typed = rows.iter().filter(|(_, is_typed)| *is_typed).count();
    if typed == 0 || 2 * typed < rows.len() {
        return None;
    }
    let place = rows.first()?.0.place;
    let header = [Role::Name, Role::Type, Role::Description];
    let header = header.iter().map(|role| Inline::plain(role.header(), place)).collect();
    Some(Table { borders: Borders::Marked, header, rows: rows.into_iter().map(|(row, _)| row).collect(), place })
}

/// The row of a term and its definitions, and whether the term says more than a name.
fn row(content: &Content<'_>, group: &[NodeId]) -> Option<(Row, bool)> {
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
    others.iter().for_each(|&part| rest.node(content, part, Marks::default()));
    let mut text = Builder::new(Breaks::Keep);
    for &definition in definitions {
        text.line_break();
        text.children(content, definition, Marks::default());
    }
    let (name, rest) = (name.finish(), rest.finish());
    if !sets_off || name.is_empty() || name.text.contains(' ') {
        return None;
    }
    let kind = Inline::plain(rest.text.trim_matches(SEPARATORS), rest.place);
    let is_typed = !kind.is_empty();
    let place = content.places.at(content.tree.offset(term));
    Some((Row { cells: vec![name, kind, text.finish()], place }, is_typed))
}
