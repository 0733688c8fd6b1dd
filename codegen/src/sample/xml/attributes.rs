//! Reads the attributes of a tag: quoted in any way, or not at all, or without a value.
//!
//! `token` calls it behind a tag's name.

use std::ops::Range;

use super::super::{Attribute, Defect, ellipsis};
use super::entities;

/// How a tag ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// `>`
    Open,
    /// `/>`
    Empty,
    /// The next tag began before a `>`.
    Missing,
    /// The text ended.
    Truncated,
}

/// The attributes of a tag and how it ended.
#[derive(Debug)]
pub(super) struct Attributes {
    pub list: Vec<Attribute>,
    pub end: End,
    /// The byte offset behind the tag.
    pub at: usize,
}

/// Reads what stands behind the name of a tag, from the byte offset `start` of `text` on.
pub(super) fn read(text: &str, start: usize, defects: &mut Vec<Defect>) -> Attributes {
    let mut list = Vec::new();
    let mut at = start;
    loop {
        let rest = text.get(at..).unwrap_or("");
        let trimmed = rest.trim_start_matches(|letter: char| letter.is_whitespace() || "\"',=”“".contains(letter));
        at += rest.len() - trimmed.len();
        let (end, length) = match trimmed.chars().next() {
            None => (End::Truncated, 0),
            Some('>') => (End::Open, 1),
            Some('<') => (End::Missing, 0),
            Some('/') if trimmed.starts_with("/>") => (End::Empty, 2),
            Some('/' | '?') => {
                at += 1;
                continue;
            }
            Some(_) => match attribute(text, at, defects) {
                Some((attribute, next)) => {
                    if ellipsis::is_dots(&attribute.name) {
                        let message = "an ellipsis stands where an attribute belongs";
                        defects.push(Defect::new("undecidable-ellipsis", attribute.span, message, "passed over"));
                    } else {
                        list.push(attribute);
                    }
                    at = next;
                    continue;
                }
                None => (End::Truncated, trimmed.len()),
            },
        };
        return Attributes { list, end, at: at + length };
    }
}

/// One attribute and the offset behind it; `None` when the text ends inside it.
fn attribute(text: &str, start: usize, defects: &mut Vec<Defect>) -> Option<(Attribute, usize)> {
    let rest = text.get(start..)?;
    let length = rest.find(|letter: char| letter.is_whitespace() || "<>/=\"'“”".contains(letter))?;
    let name = rest[..length].to_owned();
    let span = start..start + length;
    let blanks = rest[length..].len() - rest[length..].trim_start().len();
    let Some(behind) = rest[length + blanks..].strip_prefix('=') else {
        return Some((Attribute { name, value: String::new(), span }, start + length));
    };
    let value_start = start + length + blanks + 1 + (behind.len() - behind.trim_start().len());
    let (raw, next) = value(text, value_start, defects)?;
    let decoded = entities::decode(&text[raw.clone()]);
    let value = decoded.trim();
    if value.len() != decoded.len() {
        let message = format!("a blank at the edge of the value of {name}");
        defects.push(Defect::new("blank-in-attribute", raw, message, "read without it"));
    }
    Some((Attribute { value: value.to_owned(), name, span }, next))
}

/// The byte range of a value, and the offset behind it.
fn value(text: &str, start: usize, defects: &mut Vec<Defect>) -> Option<(Range<usize>, usize)> {
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let closing: &[char] = match first {
        '"' => &['"'],
        '\'' => &['\''],
        '“' | '”' | '„' | '«' => &['“', '”', '»'],
        _ => {
            let length = rest.find(|letter: char| letter.is_whitespace() || "<>".contains(letter))?;
            let raw = rest[..length].strip_suffix('/').unwrap_or(&rest[..length]);
            return Some((start..start + raw.len(), start + raw.len()));
        }
    };
    let inside = start + first.len_utf8();
    let quoted = text.get(inside..)?;
    let length = quoted.find(|letter: char| letter == '<' || closing.contains(&letter))?;
    let end = quoted[length..].chars().next()?;
    if end == '<' {
        // The quotation is never closed before the next tag: the value ends with the tag or the line.
        let length = quoted[..length].find(['>', '\n']).unwrap_or(length);
        let range = inside..inside + length;
        defects.push(Defect::new("unclosed-tag", range.clone(), "a quotation has no end", "it ends with the tag"));
        return Some((range, inside + length));
    }
    if closing.len() > 1 {
        let range = start..inside + length + end.len_utf8();
        defects.push(Defect::new("typographic-quotes", range, "typographic quotation marks", "read as plain ones"));
    }
    Some((inside..inside + length, inside + length + end.len_utf8()))
}
