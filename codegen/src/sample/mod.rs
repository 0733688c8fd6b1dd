//! Samples as people write them: XML and JSON that no strict parser takes.
//!
//! Text of a sample enters, a tree with its defects leaves; `extract` calls it. See the quirks each function names.

use std::ops::Range;

/// A node of a sample document: an XML element or attribute, or a JSON member.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    /// The element, attribute or key name; empty for the items of a JSON array and for a root that has no name.
    pub name: String,
    /// Byte range of the name in the sample's text.
    pub span: Range<usize>,
    /// What it holds.
    pub content: Content,
    /// XML attributes; empty for JSON.
    pub attributes: Vec<Attribute>,
    /// Comments directly before it that are words: labels, not repetition.
    pub label: String,
    /// An ellipsis (`<!-- ... -->`, `...`) follows it: the sibling before repeats.
    pub repeats: bool,
}

/// An XML attribute.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Its value, trimmed, entities decoded.
    pub value: String,
    /// Byte range of the name in the sample's text.
    pub span: Range<usize>,
}

/// What a node holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Content {
    /// Nothing: `<a></a>`, `<a/>`.
    #[default]
    Empty,
    /// Text (XML), trimmed, or a JSON string.
    Text(String),
    /// A JSON number, as written.
    Number(String),
    /// A JSON boolean.
    Boolean(bool),
    /// JSON `null`.
    Null,
    /// Child elements, or members of a JSON object.
    Children(Vec<Node>),
    /// Items of a JSON array; their names are empty.
    Items(Vec<Node>),
}

/// A defect that the tolerant reader repaired, or could not decide.
#[derive(Debug, Clone, PartialEq)]
pub struct Defect {
    /// A stable code: `unclosed-element`, `undecidable-ellipsis`, …
    pub code: &'static str,
    /// Byte range in the sample's text.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How it was read.
    pub decision: String,
}

/// A sample that was read: its root, and what was wrong with it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The root. For XML it is the root element; for JSON a nameless node.
    pub root: Node,
    /// What was wrong.
    pub defects: Vec<Defect>,
    /// The text ended before the root was closed: the page was cut.
    pub truncated: bool,
}
