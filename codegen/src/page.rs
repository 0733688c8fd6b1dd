//! What a page is to us: blocks in order of appearance, each with its place in the page's source.
//!
//! `read` makes these values, `extract` takes them. Nothing here knows a vendor or a field.

use std::fmt;
use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// A position in the source of a page, both numbers counted from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The column, in characters.
    pub column: u32,
}

impl Place {
    /// The place at this line and column.
    pub fn new(line: u32, column: u32) -> Self {
        Place { line, column }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// How a page was rendered, found by looking at its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// HTML of any engine.
    Html,
    /// Lines of text: Markdown, pipe tables, flattened or glued cells, and every mixture of them.
    Text,
    /// Not a page: binary data, or nothing at all.
    None,
}

/// A page that was read.
#[derive(Debug, Clone)]
pub struct Page {
    /// The name it was given, usually a path; only for messages.
    pub name: String,
    /// How it was rendered.
    pub form: Form,
    /// The decoded source, line ends normalised to `\n`; places point into it.
    pub source: String,
    /// The revisions it shows. A plain page has one, current; a diff page has a current and an old one.
    pub documents: Vec<Document>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Which revision of a page a document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Revision {
    /// Today's.
    #[default]
    Current,
    /// An earlier one, shown by a diff page.
    Old,
}

/// One revision of a page: its blocks from top to bottom.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Which revision.
    pub revision: Revision,
    /// The blocks, in order of appearance.
    pub blocks: Vec<Block>,
}

/// A piece of a page.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading. Page titles and front-matter titles are headings of level 1.
    Heading {
        /// 1 is the page's own title.
        level: u8,
        /// Its words.
        text: Inline,
    },
    /// A paragraph, or a line that is none of the other kinds.
    Prose(Inline),
    /// A bulleted or numbered list; nested lists are flattened in order.
    List(Vec<Inline>),
    /// A table, however its cells were marked.
    Table(Table),
    /// A block of code: a sample document, an HTTP exchange, a URL.
    Sample(Sample),
}

impl Block {
    /// Where the block begins.
    pub fn place(&self) -> Place {
        match self {
            Block::Heading { text, .. } | Block::Prose(text) => text.place,
            Block::List(items) => items.first().map(|item| item.place).unwrap_or_default(),
            Block::Table(table) => table.place,
            Block::Sample(sample) => sample.place,
        }
    }
}

/// Running text with its markup taken off. White space is folded to single blanks, except that a line break
/// inside a cell or list item (`<br>`, a paragraph, a nested bullet) is kept as `\n`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inline {
    /// The plain text: entities decoded, emphasis, escapes and tags removed, no-break and zero-width blanks folded.
    pub text: String,
    /// Links in it, in order.
    pub links: Vec<Link>,
    /// Byte ranges of `text` that were bold.
    pub bold: Vec<Range<usize>>,
    /// Byte ranges of `text` that were set as code.
    pub code: Vec<Range<usize>>,
    /// Of an item of a list: how far it stands to the right of the others, or how deep its list is nested.
    pub level: usize,
    /// Where it begins in the source.
    pub place: Place,
}

impl Inline {
    /// Text without any markup.
    pub fn plain(text: impl Into<String>, place: Place) -> Self {
        Inline { text: text.into(), place, ..Inline::default() }
    }

    /// True when there is nothing but white space.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A link inside running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What the reader sees.
    pub text: String,
    /// Where it points, as written (percent-decoding is left to who follows it).
    pub target: String,
    /// Byte range of `text` inside the surrounding `Inline::text`.
    pub range: Range<usize>,
}

/// How the cells of a table were told apart. The less the page marks, the less a column can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Borders {
    /// Every cell is marked (HTML cells, pipes): a column holds what its header says, save for shifted rows.
    Marked,
    /// Cells are joined by blanks; the reader split rows by name and type word.
    Flattened,
    /// Cells are joined by nothing; the reader split rows by known endings and changes of case.
    Glued,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// How its cells were marked.
    pub borders: Borders,
    /// The header's cells as written; empty when the table has no header.
    pub header: Vec<Inline>,
    /// The rows below the header, in order. A row may have fewer or more cells than the header.
    pub rows: Vec<Row>,
    /// Where the table begins.
    pub place: Place,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its cells. For flattened and glued tables they are already in the columns of the header; a cell that
    /// the page lost is empty.
    pub cells: Vec<Inline>,
    /// Where the row begins.
    pub place: Place,
}

/// A block of code.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The language the page names (`xml`, `json`, `http`, `http!`, `js`), lower case, or empty.
    pub language: String,
    /// The code, entities decoded, one `\n` a line.
    pub text: String,
    /// Where its first line stands.
    pub place: Place,
    /// The place of each line of `text`, so that a fact inside a sample can be found again. One a line.
    pub lines: Vec<Place>,
}

impl Sample {
    /// The source place of a byte offset of `text`.
    pub fn place_at(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(start..).unwrap_or("").chars().count() as u32;
        let base = self.lines.get(line).copied().unwrap_or(self.place);
        Place::new(base.line, base.column + column)
    }
}
