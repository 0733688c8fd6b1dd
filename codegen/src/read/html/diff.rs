//! A wiki's comparison of two revisions in, the text of each out. Called by `html::read`.
//!
//! The table holds the lines that changed and a few around them; the current revision is usually rendered below.

use super::content::Content;
use super::nodes::NodeId;
use super::selectors::Selectors;
use super::{Html, RevisionText};
use crate::diagnostic::Diagnostic;
use crate::page::{Block, Document, Revision};

/// The table, and a cell by which it is known.
static COMPARISON: Selectors = Selectors::new(&["table.diff"]);
static ANY_LINE: Selectors =
    Selectors::new(&["table.diff td:is(.diff-lineno, .diff-deletedline, .diff-side-deleted, \
     .diff-addedline, .diff-side-added)"]);

/// Cells whose line stands in the old revision, in the new one, in both.
static OLD_LINE: Selectors = Selectors::new(&[".diff-deletedline", ".diff-side-deleted"]);
static NEW_LINE: Selectors = Selectors::new(&[".diff-addedline", ".diff-side-added"]);
static BOTH_LINE: Selectors = Selectors::new(&[".diff-context"]);
/// Cells that stand where lines are left out.
static GAP: Selectors = Selectors::new(&[".diff-lineno"]);
/// Cells of the row that names the revisions.
static TITLE: Selectors = Selectors::new(&[".diff-otitle", ".diff-ntitle", ".diff-multi", ".diff-notice"]);

/// Takes the comparison out of the page: the old and the new text, if the page is a comparison.
pub(super) fn take(content: &mut Content<'_>) -> Option<[RevisionText; 2]> {
    let tree = &content.tree;
    let line = ANY_LINE.first(tree, |_| true)?;
    let table = tree.ancestors(line).filter(|&id| COMPARISON.select(tree, id)).last()?;
    let mut old = RevisionText { revision: Revision::Old, ..RevisionText::default() };
    let mut new = RevisionText::default();
    let rows: Vec<NodeId> = content.tree.descendants(table).filter(|&id| content.tree.name(id) == "tr").collect();
    for row in rows {
        read_row(content, row, &mut old, &mut new);
    }
    content.drop(table);
    content.weigh();
    Some([old, new])
}

fn read_row(content: &Content<'_>, row: NodeId, old: &mut RevisionText, new: &mut RevisionText) {
    let cells: Vec<NodeId> = content.tree.children(row).filter(|&id| content.tree.name(id) == "td").collect();
    let mut is_right = false;
    for cell in cells {
        let is = |wanted: &Selectors| wanted.select(&content.tree, cell);
        if is(&TITLE) {
            continue;
        } else if is(&GAP) {
            // Lines that nobody changed are left out here; a blank line keeps its neighbours apart.
            let side = if is_right { &mut *new } else { &mut *old };
            if !side.text.is_empty() {
                push_line(content, cell, "", side);
            }
            is_right = true;
        } else if is(&BOTH_LINE) {
            let line = line_of(content, cell);
            push_line(content, cell, &line, if is_right { new } else { old });
            is_right = true;
        } else if is(&OLD_LINE) {
            push_line(content, cell, &line_of(content, cell), old);
            is_right = true;
        } else if is(&NEW_LINE) {
            push_line(content, cell, &line_of(content, cell), new);
        }
    }
}

/// A line as its author wrote it: blanks count.
fn line_of(content: &Content<'_>, cell: NodeId) -> String {
    let line: String = content.tree.element(cell).map(|cell| cell.text().collect()).unwrap_or_default();
    line.trim_end().trim_start_matches('\n').replace(['\n', '\u{a0}'], " ")
}

fn push_line(content: &Content<'_>, cell: NodeId, line: &str, side: &mut RevisionText) {
    let is_word = |id: &NodeId| content.tree.text(*id).is_some_and(|(text, _)| !text.trim().is_empty());
    let text = content.tree.descendants(cell).find(is_word);
    side.lines.push(content.places.at(content.tree.offset(text.unwrap_or(cell))));
    side.text.push_str(line);
    side.text.push('\n');
}

/// Puts together what was rendered and what was compared.
pub(super) fn arrange(blocks: Vec<Block>, texts: Option<[RevisionText; 2]>, diagnostics: Vec<Diagnostic>) -> Html {
    let is_rendered = |block: &Block| !matches!(block, Block::Heading { .. } | Block::Prose(_));
    let Some([old, new]) = texts else {
        let documents = vec![Document { revision: Revision::Current, blocks }];
        return Html { documents, texts: Vec::new(), diagnostics };
    };
    if blocks.iter().any(is_rendered) {
        let documents = vec![Document { revision: Revision::Current, blocks }];
        Html { documents, texts: vec![old], diagnostics }
    } else {
        Html { documents: Vec::new(), texts: vec![new, old], diagnostics }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_sound() {
        for selectors in [&COMPARISON, &ANY_LINE, &OLD_LINE, &NEW_LINE, &BOTH_LINE, &GAP, &TITLE] {
            assert!(selectors.are_sound(), "{selectors:?}");
        }
    }
}
