//! XML documents: text in, a generated type out, and back. `Document` calls `read` and `write`; generated code
//! meets `XmlReader` and `XmlWriter` through the traits in `object`.
//!
//! What is read is XML 1.0 in UTF-8, held to its rules, with these exceptions on purpose: a document type
//! declaration is refused, and so are documents nested deeper than 128; `]]>` may stand in text; what the XML
//! declaration says is not looked at; a prefix is part of a name.

mod attribute;
mod entity;
mod escape;
mod fields;
mod markup;
mod number;
mod reader;
mod text;
mod writer;

pub use reader::XmlReader;
pub use writer::XmlWriter;

pub(crate) use attribute::Attributes;
pub(crate) use markup::is_name;

use super::error::{ReadError, ReadErrorKind, WriteError};
use super::name::Style;
use super::object::{Document, Fault};

/// Reads a whole document.
pub(crate) fn read<'a, D: Document<'a>>(text: &'a str) -> Result<D, ReadError> {
    let mut document = D::blank();
    read_with(text, D::STYLE, |reader| reader.document(&D::ROOT, &mut document))?;
    Ok(document)
}

/// Reads a whole document with `parse`.
pub(crate) fn read_with<'a, T>(
    text: &'a str,
    style: &'static Style,
    parse: impl FnOnce(&mut XmlReader<'a>) -> Read<T>,
) -> Result<T, ReadError> {
    // One pass over the whole text finds what no part of a document may hold. Reading up to there tells the field.
    let illegal = text::first_illegal(text);
    let readable = illegal.map_or(text, |(offset, _)| text.get(..offset).unwrap_or_default());
    let mut reader = XmlReader::new(readable, style);
    let mut failure = match (parse(&mut reader), illegal) {
        (Ok(parsed), None) => return Ok(parsed),
        _ => reader.into_failure(),
    };
    if let Some((offset, character)) = illegal {
        failure.kind = ReadErrorKind::IllegalCharacter(character);
        failure.offset = offset;
    }
    Err(failure.locate(text))
}

/// Writes a whole document.
pub(crate) fn write<'a, D: Document<'a>>(document: &D, out: &mut String) -> Result<(), WriteError> {
    let length = out.len();
    let mut writer = XmlWriter::new(out, D::STYLE);
    writer.document(&D::ROOT, document);
    match writer.finish() {
        None => Ok(()),
        Some(error) => {
            out.truncate(length);
            Err(error)
        }
    }
}

/// The result of reading with a value.
type Read<T> = Result<T, Fault>;
