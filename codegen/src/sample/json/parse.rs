//! Builds the tree of a JSON sample and repairs what is broken.
//!
//! `json::read` calls it. The depth is limited by `MAXIMUM_DEPTH`, so the recursion is.

use std::collections::HashSet;
use std::ops::Range;

use super::super::ellipsis::{self, Meaning, add_mark};
use super::super::{Content, Defect, MAXIMUM_DEPTH, Node};
use super::members::List;
use super::scan::{self, Gap, Oddity};

/// What was read.
pub(super) struct Parsed {
    pub root: Node,
    pub defects: Vec<Defect>,
    pub truncated: bool,
    /// The byte offset behind the document.
    pub end: usize,
}

/// Reads one value, from the byte offset `start` on.
pub(super) fn parse(text: &str, start: usize) -> Parsed {
    let mut parser = Parser { text, at: start, defects: Vec::new(), truncated: false, opened: String::new() };
    let (label, _) = parser.gaps(&mut [], &mut Vec::new());
    let (span, content) = (parser.at..parser.at, parser.value(0));
    let root = Node { span, content, label: parser.with_opened(label), ..Node::default() };
    Parsed { root, defects: parser.defects, truncated: parser.truncated, end: parser.at }
}

/// What is read, and how far.
pub(super) struct Parser<'a> {
    pub text: &'a str,
    pub at: usize,
    pub defects: Vec<Defect>,
    pub truncated: bool,
    /// What is said behind the opening bracket of the object or array that was read last: it describes all of it.
    opened: String,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn defect(&mut self, code: &'static str, span: Range<usize>, message: &str, decision: &str) {
        self.defects.push(Defect::new(code, span, message, decision));
    }

    fn value(&mut self, depth: usize) -> Content {
        match self.peek() {
            None => {
                self.truncated = true;
                Content::Empty
            }
            Some('{' | '<') if depth > 0 && scan::placeholder_length(self.rest()).is_some() => {
                let length = scan::placeholder_length(self.rest()).unwrap_or(0);
                self.bare_value(length)
            }
            Some('{' | '[') if depth >= MAXIMUM_DEPTH => self.too_deep(),
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('"' | '\'' | '“' | '”' | '„' | '«') => Content::Text(self.string().unwrap_or_default()),
            Some(_) => {
                let length = scan::bare_length(self.rest(), ",}]");
                self.bare_value(length)
            }
        }
    }

    /// Leaves out everything up to the end of the text: who nests this deep is no sample.
    fn too_deep(&mut self) -> Content {
        self.defect("sample-too-deep", self.at..self.text.len(), "the values are nested too deep", "left out");
        self.at = self.text.len();
        Content::Empty
    }

    fn bare_value(&mut self, length: usize) -> Content {
        let word = self.rest().get(..length).unwrap_or("").trim_end();
        let span = self.at..self.at + word.len();
        let (content, sound) = scan::bare(word);
        if word.is_empty() {
            self.at += length;
            return Content::Empty;
        }
        if !sound {
            self.defect("unquoted-value", span.clone(), "a value has no quotation marks", "read as it stands");
        }
        self.at = span.end;
        content
    }

    /// A quoted string; `None` when there is none here.
    fn string(&mut self) -> Option<String> {
        let quoted = scan::quoted(self.text, self.at)?;
        let span = self.at..quoted.end;
        match quoted.oddity {
            Oddity::None => {}
            Oddity::Single => self.defect("unquoted-value", span, "single quotation marks", "read as double ones"),
            Oddity::Typographic => {
                self.defect("typographic-quotes", span, "typographic quotation marks", "read as plain ones");
            }
            Oddity::Unclosed => self.defect("unclosed-tag", span, "a quotation has no end", "it ends with its line"),
            Oddity::Truncated => self.truncated = true,
        }
        self.at = quoted.end;
        Some(quoted.value)
    }

    /// The comment at the end of the line that a bracket opens.
    fn opening_comment(&mut self) -> String {
        if let (_, Some((Gap::Comment { words, trails: true, .. }, end))) = scan::gap(self.text, self.at)
            && let Meaning::Words(words) = ellipsis::meaning_of_comment(self.text.get(words).unwrap_or(""), None)
        {
            self.at = end;
            return words.to_owned();
        }
        String::new()
    }

    /// The words about a value, those behind its opening bracket first.
    fn with_opened(&mut self, label: String) -> String {
        let mut words = std::mem::take(&mut self.opened);
        if !words.is_empty() && !label.is_empty() {
            words.push_str("; ");
        }
        words + &label
    }

    fn object(&mut self, depth: usize) -> Content {
        let start = self.at;
        self.at += 1;
        let opened = self.opening_comment();
        let mut list = List::default();
        let mut keys = HashSet::new();
        while self.next(&mut list, '}') {
            let span_start = self.at;
            let Some(name) = self.key(&mut list) else {
                continue;
            };
            let span = unquoted(self.text, span_start..self.at);
            if self.truncated {
                break;
            }
            if !keys.insert(name.clone()) {
                self.defect("duplicate-key", span.clone(), &format!("the key {name} stands twice"), "both are read");
            }
            let content = self.member_value(&span, depth);
            let label = self.with_opened(std::mem::take(&mut list.label));
            list.nodes.push(Node { name, span, content, label, ..Node::default() });
        }
        self.finish(start, &mut list);
        self.opened = opened;
        Content::Children(list.nodes)
    }

    /// The key of a member; `None` when there is none, or an ellipsis in its place.
    fn key(&mut self, list: &mut List) -> Option<String> {
        let start = self.at;
        let key = match self.string() {
            Some(key) => key,
            None => {
                let length = scan::bare_length(self.rest(), ":,{}[]\"=");
                let word = self.rest().get(..length).unwrap_or("").trim().to_owned();
                self.at += length;
                if self.rest().is_empty() {
                    self.truncated = true;
                    return None;
                }
                if word.is_empty() || !self.rest().starts_with([':', '=']) {
                    // Nothing that a key begins with; at least one character is stepped over.
                    self.at += if length == 0 { self.peek().map_or(0, char::len_utf8) } else { 0 };
                    self.defect("stray-character", start..self.at, "this is no member", "passed over");
                    return None;
                }
                self.defect(
                    "unquoted-value",
                    start..start + word.len(),
                    "a key has no quotation marks",
                    "read as it stands",
                );
                word
            }
        };
        if ellipsis::is_dots(&key) {
            add_mark(&mut list.marks, list.nodes.len(), start..self.at);
            let (at, _) = scan::gap(self.text, self.at);
            if self.text.get(at..).is_some_and(|rest| rest.starts_with(':')) {
                self.at = at + 1;
                self.gaps(&mut [], &mut Vec::new());
                self.value(MAXIMUM_DEPTH);
                self.opened.clear();
            }
            return None;
        }
        Some(key)
    }

    /// What stands behind a key: a colon and a value.
    fn member_value(&mut self, key: &Range<usize>, depth: usize) -> Content {
        self.gaps(&mut [], &mut Vec::new());
        let behind = ["=>", ":", "="].iter().find_map(|colon| self.rest().strip_prefix(colon).map(|_| colon.len()));
        let Some(length) = behind else {
            self.truncated |= self.rest().is_empty();
            self.defect("missing-value", key.clone(), "a key has no value", "read without one");
            return Content::Empty;
        };
        self.at += length;
        let mut marks = Vec::new();
        self.gaps(&mut [], &mut marks);
        if matches!(self.peek(), Some(',' | '}' | ']')) {
            let code = if marks.is_empty() { "missing-value" } else { "content-not-shown" };
            self.defect(code, key.clone(), "a key has no value", "read without one");
            return Content::Empty;
        }
        self.value(depth + 1)
    }

    fn array(&mut self, depth: usize) -> Content {
        let start = self.at;
        self.at += 1;
        let opened = self.opening_comment();
        let mut list = List::default();
        while self.next(&mut list, ']') {
            let begin = self.at;
            let content = self.value(depth + 1);
            if self.at == begin {
                let length = self.peek().map_or(0, char::len_utf8);
                self.at += length;
                self.defect("stray-character", begin..self.at, "this is no item", "passed over");
                continue;
            }
            match &content {
                Content::Text(text) if ellipsis::is_dots(text) => {
                    add_mark(&mut list.marks, list.nodes.len(), begin..self.at);
                }
                _ => {
                    let label = self.with_opened(std::mem::take(&mut list.label));
                    list.nodes.push(Node { span: begin..begin, content, label, ..Node::default() });
                }
            }
        }
        self.finish(start, &mut list);
        self.opened = opened;
        Content::Items(list.nodes)
    }
}

/// The range without blanks and quotation marks at its edges.
fn unquoted(text: &str, span: Range<usize>) -> Range<usize> {
    let whole = text.get(span.clone()).unwrap_or("");
    let edge = |letter: char| letter.is_whitespace() || "\"'“”„«»".contains(letter);
    let inside = whole.trim_start_matches(edge);
    let start = span.end - inside.len();
    start..start + inside.trim_end_matches(edge).len()
}
