//! Samples as people write them: XML and JSON that no strict parser takes.
//!
//! Text of a sample enters, a tree with its defects leaves; `extract` calls it. `xml` and `json` read, `write`
//! prints what was repaired, `ellipsis` decides what repeats, `preamble` steps over HTTP lines.

use std::ops::Range;

mod ellipsis;
pub mod json;
mod preamble;
pub mod write;
pub mod xml;

/// Elements, objects and arrays deeper than this are left out, with a defect.
pub const MAXIMUM_DEPTH: usize = 128;

/// More documents in one sample are not read.
const MAXIMUM_DOCUMENTS: usize = 8;

/// Reads every document of a sample, XML or JSON, one after the other: request and response, two variants of a
/// request. What follows the last one, and is none, is a defect of it.
pub fn read_all(text: &str) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    let mut start = 0;
    while documents.len() < MAXIMUM_DOCUMENTS
        && let Some(document) = xml::read_from(text, start).or_else(|| json::read_from(text, start))
    {
        if let Some(before) = documents.last_mut() {
            before.defects.retain(|defect| defect.code != TRAILING);
        }
        let next = document.trailing().map(|span| span.start);
        documents.push(document);
        match next {
            Some(next) => start = next,
            None => break,
        }
    }
    documents
}

/// The code of what follows a document.
const TRAILING: &str = "trailing-content";

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

impl Node {
    /// Its child elements or members, or the items of its array; empty for everything else.
    pub fn children(&self) -> &[Node] {
        match &self.content {
            Content::Children(nodes) | Content::Items(nodes) => nodes,
            _ => &[],
        }
    }

    /// Its first child of this name.
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.children().iter().find(|node| node.name == name)
    }

    /// The value of its attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_str())
    }

    /// The text of its value as written: a string, a number, `true`; `None` for objects, arrays, null and nothing.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) | Content::Number(text) => Some(text),
            Content::Boolean(true) => Some("true"),
            Content::Boolean(false) => Some("false"),
            _ => None,
        }
    }

    /// True when it has child elements, members or attributes.
    pub fn is_object(&self) -> bool {
        matches!(self.content, Content::Children(_)) || !self.attributes.is_empty()
    }

    /// Visits it and everything below it from top to bottom; `path` holds the names from the root's child down to
    /// the node (empty for the root itself; the items of an array add no name).
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&[&'a str], &'a Node)) {
        visit(&[], self);
        walk_below(self, &mut Vec::new(), visit);
    }
}

fn walk_below<'a>(node: &'a Node, path: &mut Vec<&'a str>, visit: &mut impl FnMut(&[&'a str], &'a Node)) {
    for child in node.children() {
        let named = !child.name.is_empty();
        if named {
            path.push(&child.name);
        }
        visit(path, child);
        walk_below(child, path, visit);
        if named {
            path.pop();
        }
    }
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

impl Defect {
    /// A defect, with how it was read.
    fn new(code: &'static str, span: Range<usize>, message: impl Into<String>, decision: impl Into<String>) -> Self {
        Defect { code, span, message: message.into(), decision: decision.into() }
    }
}

/// Every code of a sample's defects with what it means, in alphabetical order.
pub const CODES: &[(&str, &str)] = &[
    ("blank-in-attribute", "an attribute's value begins or ends with a blank"),
    ("blank-in-closing-tag", "a closing tag has a blank in it"),
    ("broken-closing-tag", "an opening tag stands where a closing tag belongs"),
    ("comment-without-node", "a comment describes nothing that the sample shows"),
    ("commented-out", "a comment holds elements instead of words"),
    ("content-not-shown", "an element or object holds nothing but an ellipsis"),
    ("duplicate-key", "an object has the same key twice"),
    ("ellipsis-repeats", "an ellipsis says that what stands before it repeats"),
    ("mismatched-closing-tag", "an element is closed under another name"),
    ("missing-comma", "two members or items have no comma between them"),
    ("missing-value", "a key has no value"),
    ("mixed-content", "an element holds text beside its children"),
    ("sample-too-deep", "the sample is nested too deep"),
    ("stray-character", "a character has no meaning where it stands"),
    ("stray-closing-tag", "a closing tag closes nothing"),
    ("stripped-tags", "the page lost the tags of a sample, and with them its nesting"),
    ("trailing-comma", "a comma stands before a closing bracket"),
    ("trailing-content", "something follows the document"),
    ("transport-frame", "a sample shows the envelope that the message travels in"),
    ("truncated-sample", "the sample ends before it is complete"),
    ("typographic-quotes", "quotation marks of running text delimit a value"),
    ("unclosed-element", "an element is never closed"),
    ("unclosed-tag", "a tag, comment or quotation has no end"),
    ("undecidable-ellipsis", "an ellipsis may mean repetition or further fields"),
    ("unquoted-value", "a name or value has no quotation marks, or the wrong ones"),
];

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

impl Document {
    /// Where something follows the document.
    fn trailing(&self) -> Option<Range<usize>> {
        self.defects.iter().find(|defect| defect.code == TRAILING).map(|defect| defect.span.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces that samples, and mistakes in them, are made of.
    const PIECES: &[&str] = &[
        "<",
        ">",
        "/",
        "</",
        "/>",
        "<a>",
        "</a>",
        "<b c=\"d\">",
        "<é ",
        "=",
        "\"",
        "'",
        "“",
        "<!--",
        "-->",
        "...",
        "…",
        "&lt;",
        "&",
        "\n",
        "  ",
        "\u{feff}",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"k\":",
        "1",
        "-",
        "null",
        "word",
        "\\",
        "\\u12",
        "//",
        "/*",
        "#",
        "é",
        "<?xml?>",
        "<!D",
        "]]>",
        "<![CDATA[",
    ];

    #[test]
    fn no_text_makes_a_reader_panic_and_spans_lie_in_the_text() {
        let mut state = 1u64;
        for _ in 0..20_000 {
            let mut text = String::from(if state & 64 == 0 { "<r>" } else { "{" });
            for _ in 0..state % 23 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
            }
            state = state.wrapping_add(1);
            for document in [xml::read(&text), json::read(&text)].into_iter().flatten() {
                for defect in &document.defects {
                    assert!(text.get(defect.span.clone()).is_some(), "{text:?} {defect:?}");
                    assert!(CODES.iter().any(|(code, _)| *code == defect.code), "{}", defect.code);
                }
                document.root.walk(&mut |_, node| assert!(text.get(node.span.clone()).is_some(), "{text:?} {node:?}"));
            }
        }
    }

    #[test]
    fn a_sample_may_hold_several_documents() {
        let roots = |text: &str| -> Vec<String> {
            let documents = read_all(text);
            let show = |document: &Document| {
                let codes: Vec<&str> = document.defects.iter().map(|defect| defect.code).collect();
                format!("{}{} {}", document.root.name, document.root.children().len(), codes.join(" "))
            };
            documents.iter().map(show).collect()
        };
        assert_eq!(roots("<a><b/></a>\n\n<c><d/><e/></c>"), ["a1 ", "c2 "]);
        assert_eq!(roots("POST /a HTTP/1.1\n\n<a><b/></a>\nHTTP/1.1 200 OK\nA-B: c\n\n{\"d\": 1}"), ["a1 ", "1 "]);
        assert_eq!(roots("{\"a\": 1} {\"b\": 1} and so on"), ["1 ", "1 trailing-content"]);
        assert_eq!(roots("<a><b><b></a><a><b ></b ></a>"), ["a1 broken-closing-tag", "a1 blank-in-closing-tag"]);
        assert_eq!(roots("words").len(), 0);
        assert_eq!(roots(&"[1]".repeat(100)).len(), MAXIMUM_DOCUMENTS);
    }

    #[test]
    fn a_walk_names_the_way() {
        let document = json::read("{\"a\": {\"b\": [{\"c\": 1}]}}").unwrap();
        let mut seen = Vec::new();
        document.root.walk(&mut |path, _| seen.push(path.join(".")));
        assert_eq!(seen, ["", "a", "a.b", "a.b", "a.b.c"]);
        assert_eq!(document.root.child("a").and_then(|a| a.child("b")).map(|b| b.children().len()), Some(1));
    }

    #[test]
    fn codes_are_sorted() {
        assert!(CODES.windows(2).all(|pair| pair[0].0 < pair[1].0), "{CODES:?}");
    }
}
