//! HTML of any engine in, documents made of blocks out; `read::read` calls it.
//!
//! `scan` → `parse` (html5ever, through `sink` into the document of scraper: `tree`) → `content` (`frame`: what stands
//! around the documentation goes) → `flow` (headings, prose, and through `list`, `table`, `fields`, `sample` everything
//! else). `diff` reads the pages on which a wiki compares two revisions. Elements with a name or class of their own are
//! found by `selectors`.

mod content;
mod diff;
mod fields;
mod flow;
mod frame;
mod frame_words;
mod grid;
mod indent;
mod inline;
mod inner;
mod list;
mod marks;
mod nodes;
mod parse;
mod place;
mod roles;
mod rows;
mod sample;
mod scan;
mod selectors;
mod sink;
mod table;
mod terms;
mod tree;
mod words;

#[cfg(test)]
mod tests;

use content::Content;
use flow::Walk;
use inline::{Breaks, Builder};
use place::Places;
use selectors::Selectors;

use crate::diagnostic::Diagnostic;
use crate::page::{Block, Document, Place, Revision};

/// What an HTML page holds.
#[derive(Debug, Default)]
pub struct Html {
    /// The documents that were rendered.
    pub documents: Vec<Document>,
    /// Revisions that a diff page shows as the source text of the wiki; the reader of text reads on.
    pub texts: Vec<RevisionText>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A revision as the source text of a wiki.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct RevisionText {
    /// Which revision.
    pub revision: Revision,
    /// Its text, as far as the page shows it.
    pub text: String,
    /// Where each line of the text stands in the page, one a line.
    pub lines: Vec<Place>,
}

/// Reads a page. The source is decoded and its line ends are `\n`; places point into it.
pub fn read(name: &str, source: &str) -> Html {
    let (tree, limits) = parse::parse(source);
    let mut content = Content::new(tree, Places::new(source));
    let texts = diff::take(&mut content);
    let mut walk = Walk::new(&content, name);
    let root = content.root();
    walk.container(root);
    let mut blocks = walk.blocks;
    let mut diagnostics = walk.diagnostics;
    add_title(&content, &mut blocks);
    if blocks.is_empty() && texts.is_none() {
        let message = "The page holds no text; scripts may write it in a browser.";
        diagnostics.push(Diagnostic::warning("empty-page", name, Place::new(1, 1), message));
    }
    for (code, offset, message) in limits {
        let found = Diagnostic::warning(code, name, content.places.at(offset), message);
        diagnostics.push(found.decided("what stands before it is heard"));
    }
    diff::arrange(blocks, texts, diagnostics)
}

/// What names a page.
static TITLES: Selectors = Selectors::new(&["h1", "title"]);

/// A page whose content has no heading of level 1 is named by the one in its frame, or by its title.
fn add_title(content: &Content<'_>, blocks: &mut Vec<Block>) {
    let is_heading = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    if blocks.iter().any(is_heading) {
        return;
    }
    let tree = &content.tree;
    let is_title = |id| {
        (tree.name(id) == "title" || !content.is_in_frame(id)) && !Builder::read(content, id, Breaks::Fold).is_empty()
    };
    if let Some(id) = TITLES.first(tree, is_title) {
        let text = Builder::read(content, id, Breaks::Fold);
        blocks.insert(0, Block::Heading { level: 1, text });
    }
}
