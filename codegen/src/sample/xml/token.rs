//! Cuts the text of an XML sample into tags, comments and text, whatever they look like.
//!
//! The text of a sample enters, tokens and defects leave; `xml::read` calls it. Linear in the length of the text.

use std::ops::Range;

use super::super::{Attribute, Defect};
use super::attributes;

/// A piece of an XML sample.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token<'a> {
    pub kind: Kind<'a>,
    /// Byte range of the whole piece.
    pub span: Range<usize>,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind<'a> {
    /// `<name attribute="value">`; `empty` for `<name/>`.
    Open { name: &'a str, attributes: Vec<Attribute>, empty: bool },
    /// `</name>`.
    Close { name: &'a str },
    /// Text, as written.
    Text(&'a str),
    /// The inside of a CDATA section.
    Verbatim(&'a str),
    /// The inside of a comment.
    Comment(&'a str),
}

/// All tokens of a text.
#[derive(Debug, Default)]
pub(super) struct Tokens<'a> {
    pub list: Vec<Token<'a>>,
    pub defects: Vec<Defect>,
    /// The text ends inside a tag or a comment.
    pub truncated: bool,
    /// There is an XML declaration.
    pub declared: bool,
}

/// Cuts `text` into tokens, from the byte offset `start` on.
pub(super) fn scan(text: &str, start: usize) -> Tokens<'_> {
    let mut scanner = Scanner { text, at: start, tokens: Tokens::default(), missing: Vec::new() };
    while scanner.at < text.len() {
        scanner.step();
    }
    scanner.tokens
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    tokens: Tokens<'a>,
    /// Ends that are known not to occur any more, so that no search runs to the end of the text twice.
    missing: Vec<&'static str>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn push(&mut self, kind: Kind<'a>, start: usize, end: usize) {
        self.tokens.list.push(Token { kind, span: start..end });
        self.at = end;
    }

    fn step(&mut self) {
        let rest = self.rest();
        if let Some(inside) = rest.strip_prefix("<!--") {
            self.delimited(inside, 4, "-->", Some(Kind::Comment));
        } else if let Some(inside) = rest.strip_prefix("<![CDATA[") {
            self.delimited(inside, 9, "]]>", Some(Kind::Verbatim));
        } else if let Some(inside) = rest.strip_prefix("<?") {
            self.tokens.declared |= inside.starts_with("xml");
            self.delimited(inside, 2, "?>", None);
        } else if rest.starts_with("<!") {
            self.doctype(rest);
        } else if let Some(inside) = rest.strip_prefix('<') {
            self.tag(inside);
        } else {
            let length = rest.find('<').unwrap_or(rest.len());
            self.push(Kind::Text(&rest[..length]), self.at, self.at + length);
        }
    }

    /// A comment, a CDATA section or a processing instruction. One without an end goes to the next `>`.
    fn delimited(&mut self, inside: &'a str, opening: usize, end: &'static str, kind: Option<fn(&'a str) -> Kind<'a>>) {
        let start = self.at;
        let found = if self.missing.contains(&end) { None } else { inside.find(end) };
        let (length, closing) = match found {
            Some(length) => (length, end.len()),
            None => {
                self.missing.push(end);
                match inside.find('>') {
                    Some(length) => (length, 1),
                    None => (inside.len(), 0),
                }
            }
        };
        let stop = start + opening + length + closing;
        if closing == 0 {
            self.tokens.truncated = true;
        } else if found.is_none() {
            self.tokens.defects.push(Defect::new(
                "unclosed-tag",
                start..stop,
                format!("there is no {end}"),
                "it ends at the next >",
            ));
        }
        match kind {
            Some(kind) if closing > 0 => self.push(kind(inside[..length].trim_end_matches('-')), start, stop),
            _ => self.at = stop,
        }
    }

    /// `<!DOCTYPE …>`, with an internal subset in brackets perhaps.
    fn doctype(&mut self, rest: &str) {
        let mut brackets = 0usize;
        let end = rest.char_indices().find(|&(_, letter)| {
            match letter {
                '[' => brackets += 1,
                ']' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            letter == '>' && brackets == 0
        });
        self.tokens.truncated |= end.is_none();
        self.at += end.map_or(rest.len(), |(at, _)| at + 1);
    }

    fn tag(&mut self, inside: &'a str) {
        let start = self.at;
        let body = inside.trim_start();
        if let Some(name) = body.strip_prefix('/') {
            let blanks = inside.len() - body.len();
            self.closing(start, start + 2 + blanks, name, blanks > 0);
        } else if inside.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') {
            self.opening(start, inside);
        } else if inside.is_empty() {
            self.tokens.truncated = true;
            self.at = self.text.len();
        } else {
            let length = inside.find('<').unwrap_or(inside.len());
            self.push(Kind::Text(&self.rest()[..length + 1]), start, start + 1 + length);
        }
    }

    fn closing(&mut self, start: usize, name_start: usize, rest: &'a str, mut blank: bool) {
        let Some(length) = rest.find(['>', '<']) else {
            self.tokens.truncated = true;
            self.at = self.text.len();
            return;
        };
        let closed = rest[length..].starts_with('>');
        let name = &rest[..length];
        let end = name_start + length + usize::from(closed);
        blank |= name.trim() != name;
        if !closed {
            let defect = Defect::new("unclosed-tag", start..end, "a closing tag has no >", "it ends at the next tag");
            self.tokens.defects.push(defect);
        } else if blank {
            let message = format!("a blank in the closing tag of {}", name.trim());
            self.tokens.defects.push(Defect::new("blank-in-closing-tag", start..end, message, "read without it"));
        }
        self.push(Kind::Close { name: name.trim() }, start, end);
    }

    fn opening(&mut self, start: usize, inside: &'a str) {
        let length = inside.find(|letter: char| letter.is_whitespace() || "<>/=\"'".contains(letter));
        let Some(length) = length else {
            self.tokens.truncated = true;
            self.at = self.text.len();
            return;
        };
        let name = &inside[..length];
        let rest = attributes::read(self.text, start + 1 + length, &mut self.tokens.defects);
        match rest.end {
            attributes::End::Truncated => self.tokens.truncated = true,
            attributes::End::Missing => {
                let message = format!("the tag {name} has no >");
                let defect = Defect::new("unclosed-tag", start..rest.at, message, "it ends at the next tag");
                self.tokens.defects.push(defect);
            }
            attributes::End::Open | attributes::End::Empty => {}
        }
        let empty = rest.end == attributes::End::Empty;
        self.push(Kind::Open { name, attributes: rest.list, empty }, start, rest.at);
    }
}
