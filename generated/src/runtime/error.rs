//! What can go wrong when a document is read or written.
//!
//! The readers and writers of both formats fail with it; `Document` hands it to whoever called.

use super::lenient::Leniency;
#[cfg(any(feature = "xml", feature = "json"))]
use std::borrow::Cow;
use std::fmt;

/// Why a document could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// What is wrong.
    pub kind: ReadErrorKind,
    /// The field it is in, `contact.phones.phone[1].typeId`; empty outside of any field.
    pub path: String,
    /// The byte at which it was noticed, from 0.
    pub offset: usize,
    /// The line of that byte, from 1.
    pub line: usize,
    /// The column of that byte, in characters, from 1.
    pub column: usize,
}

/// What is wrong with a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// It does not follow the grammar of XML or JSON; the text says what was expected.
    Syntax(&'static str),
    /// It ends too early.
    UnexpectedEnd,
    /// An end tag does not close the element that is open.
    MismatchedEndTag,
    /// A character that may not stand there.
    IllegalCharacter(char),
    /// A reference to an entity that XML does not define, or a character reference to no character.
    UnknownEntity,
    /// An attribute stands twice in a tag.
    DuplicateAttribute,
    /// A field that may occur once occurs twice.
    DuplicateField,
    /// A required field is absent.
    MissingField,
    /// A document type declaration, which no API needs and which makes documents dangerous.
    Doctype,
    /// Elements, objects or arrays are nested deeper than 128.
    TooDeep,
    /// The root is not the one of this type.
    WrongRoot,
    /// Something follows the document.
    TrailingContent,
    /// The value has another type; the text says which was expected.
    Expected(&'static str),
    /// The number does not fit the type of the field.
    OutOfRange,
    /// Strict reading refuses what is tolerated otherwise.
    Tolerable(Leniency),
    /// The format's feature of this crate, `xml` or `json`, is off.
    NeedsFeature(&'static str),
    /// The bytes are no text in UTF-8.
    NotUtf8,
}

impl ReadError {
    /// What says that a format is left out.
    #[cfg(not(all(feature = "xml", feature = "json")))]
    pub(crate) fn needs_feature(feature: &'static str) -> Self {
        let kind = ReadErrorKind::NeedsFeature(feature);
        ReadError { kind, path: String::new(), offset: 0, line: 1, column: 1 }
    }
}

impl fmt::Display for ReadErrorKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            ReadErrorKind::Syntax(expected) | ReadErrorKind::Expected(expected) => {
                return write!(out, "expected {expected}");
            }
            ReadErrorKind::IllegalCharacter(found) => {
                return write!(out, "illegal character U+{:04X}", u32::from(*found));
            }
            ReadErrorKind::Tolerable(what) => return write!(out, "strict reading refuses {what}"),
            ReadErrorKind::NeedsFeature(feature) => {
                return write!(out, "this needs the feature `{feature}` of the crate, which is off");
            }
            ReadErrorKind::NotUtf8 => "the bytes are no UTF-8",
            ReadErrorKind::UnexpectedEnd => "unexpected end of the document",
            ReadErrorKind::MismatchedEndTag => "the end tag does not match",
            ReadErrorKind::UnknownEntity => "unknown entity",
            ReadErrorKind::DuplicateAttribute => "the attribute stands twice",
            ReadErrorKind::DuplicateField => "the field occurs twice",
            ReadErrorKind::MissingField => "the field is required",
            ReadErrorKind::Doctype => "document type declarations are refused",
            ReadErrorKind::TooDeep => "nested too deep",
            ReadErrorKind::WrongRoot => "this is another kind of document",
            ReadErrorKind::TrailingContent => "content after the end of the document",
            ReadErrorKind::OutOfRange => "the number is out of range",
        };
        out.write_str(text)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        write!(out, "{} at line {}, column {}", self.kind, self.line, self.column)
    }
}

impl std::error::Error for ReadError {}

/// Why a value could not be written, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteError {
    /// What is wrong.
    pub kind: WriteErrorKind,
    /// The field it is in: `contact.phones.phone[1].number`.
    pub path: String,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteErrorKind {
    /// A character that XML 1.0 cannot hold, not even escaped.
    IllegalCharacter(char),
    /// A number that is infinite or none at all.
    NotFinite,
    /// An open value is nested deeper than 128.
    TooDeep,
    /// The format's feature of this crate, `xml` or `json`, is off.
    NeedsFeature(&'static str),
}

impl WriteError {
    /// What says that a format is left out.
    #[cfg(not(all(feature = "xml", feature = "json")))]
    pub(crate) fn needs_feature(feature: &'static str) -> Self {
        WriteError { kind: WriteErrorKind::NeedsFeature(feature), path: String::new() }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        match self.kind {
            WriteErrorKind::IllegalCharacter(found) => {
                write!(out, "XML cannot hold the character U+{:04X}", u32::from(found))
            }
            WriteErrorKind::NotFinite => out.write_str("the number is not finite"),
            WriteErrorKind::TooDeep => out.write_str("nested too deep"),
            WriteErrorKind::NeedsFeature(feature) => {
                write!(out, "this needs the feature `{feature}` of the crate, which is off")
            }
        }
    }
}

impl std::error::Error for WriteError {}

/// The names from a field up to the root, collected on the way out of an error.
#[cfg(any(feature = "xml", feature = "json"))]
#[derive(Debug, Default)]
pub(crate) struct Trail(Vec<(Cow<'static, str>, Option<usize>)>);

#[cfg(any(feature = "xml", feature = "json"))]
impl Trail {
    /// Adds the next name towards the root.
    pub(crate) fn push(&mut self, name: impl Into<Cow<'static, str>>, index: Option<usize>) {
        self.0.push((name.into(), index));
    }

    /// The path, from the root down: `contacts.contact[2].id`.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for (name, index) in self.0.iter().rev() {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
            if let Some(index) = index {
                path.push_str(&format!("[{index}]"));
            }
        }
        path
    }
}

/// An error on its way out of a reader, before its place is known in lines.
#[cfg(any(feature = "xml", feature = "json"))]
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ReadErrorKind,
    pub(crate) offset: usize,
    pub(crate) trail: Trail,
}

#[cfg(any(feature = "xml", feature = "json"))]
impl Failure {
    /// The error with its place in `text`.
    pub(crate) fn locate(self, text: &str) -> ReadError {
        let mut offset = self.offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = text.get(..offset).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        ReadError {
            kind: self.kind,
            path: self.trail.path(),
            offset,
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }
}
