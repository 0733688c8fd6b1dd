//! A wiki's comparison of two revisions in, the text of each out. Called by `html::read`.
//!
//! The table holds the lines that changed and a few around them; the current revision is usually rendered below.

use super::content::Content;
use super::tree::NodeId;
use super::{Html, RevisionText};
use crate::diagnostic::Diagnostic;
use crate::page::{Block, Document, Revision};

/// Classes of cells whose line stands in the old revision, in the new one, in both.
const OLD_CLASSES: &[&str] = &["diff-deletedline", "diff-side-deleted"];
const NEW_CLASSES: &[&str] = &["diff-addedline", "diff-side-added"];
const BOTH_CLASS: &str = "diff-context";
const GAP_CLASS: &str = "diff-lineno";
/// Classes of the row that names the revisions.
const TITLE_CLASSES: &[&str] = &["diff-otitle", "diff-ntitle", "diff-multi", "diff-notice"];

/// Takes the comparison out of the page: the old and the new text, if the page is a comparison.
pub(super) fn take(content: &mut Content<'_>) -> Option<[RevisionText; 2]> {
    let tree = &content.tree;
    let table = tree.descendants(tree.root()).find(|&id| tree.name(id) == "table" && is_comparison(content, id))?;
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

fn is_comparison(content: &Content<'_>, table: NodeId) -> bool {
    content.tree.has_class(table, "diff")
        && content.tree.descendants(table).any(|id| {
            content
                .tree
                .classes(id)
                .any(|class| class == GAP_CLASS || OLD_CLASSES.contains(&class) || NEW_CLASSES.contains(&class))
        })
}

fn read_row(content: &Content<'_>, row: NodeId, old: &mut RevisionText, new: &mut RevisionText) {
    let cells: Vec<NodeId> = content.tree.children(row).filter(|&id| content.tree.name(id) == "td").collect();
    let mut is_right = false;
    for cell in cells {
        let has = |wanted: &[&str]| content.tree.classes(cell).any(|class| wanted.contains(&class));
        if has(TITLE_CLASSES) {
            continue;
        } else if has(&[GAP_CLASS]) {
            // Lines that nobody changed are left out here; a blank line keeps its neighbours apart.
            let side = if is_right { &mut *new } else { &mut *old };
            if !side.text.is_empty() {
                push_line(content, cell, "", side);
            }
            is_right = true;
        } else if has(&[BOTH_CLASS]) {
            let line = line_of(content, cell);
            push_line(content, cell, &line, if is_right { new } else { old });
            is_right = true;
        } else if has(OLD_CLASSES) {
            push_line(content, cell, &line_of(content, cell), old);
            is_right = true;
        } else if has(NEW_CLASSES) {
            push_line(content, cell, &line_of(content, cell), new);
        }
    }
}

/// A line as its author wrote it: blanks count.
fn line_of(content: &Content<'_>, cell: NodeId) -> String {
    let texts = content.tree.descendants(cell).filter_map(|id| match &content.tree.node(id).data {
        super::tree::Data::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    let line: String = texts.collect();
    line.trim_end().trim_start_matches('\n').replace(['\n', '\u{a0}'], " ")
}

fn push_line(content: &Content<'_>, cell: NodeId, line: &str, side: &mut RevisionText) {
    let text = content.tree.descendants(cell).find(
        |&id| matches!(&content.tree.node(id).data, super::tree::Data::Text(text) if !text.text.trim().is_empty()),
    );
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
