//! XML documents: text in, a generated type out, and back. `Document` calls `read` and `write`; generated code
//! meets `XmlReader` and `XmlWriter` through the traits in `object`.
//!
//! What is read is XML 1.0 in UTF-8, held to its rules and, in tests, against roxmltree and quick-xml, with these
//! exceptions on purpose:
//!
//! - Refused: a document type declaration; documents nested deeper than 128; references to entities that XML itself
//!   does not define; a byte-order mark anywhere but at the start counts as text.
//! - Accepted: `]]>` in text; an XML declaration whatever it says; names with prefixes that nobody declared, since a
//!   prefix is part of a name.
//!
//! Vendors are sloppy, so this is understood too; each passes through `tolerate` in `lenient`:
//!
//! | What is meant | What may stand there | Example |
//! |---|---|---|
//! | a value | an element or attribute without text, where the vendor writes no value so: nothing | `<id/>` |
//! | an item of a list | the same: no item | `<id/>` |
//! | a boolean | 0, 1, true, TRUE, True and so on, whichever the vendor documents | `TRUE` for `1` |
//! | the fields of an object | elements that no field asks for: passed over, or kept if the type keeps them | |
//! | an element | attributes that no field asks for: passed over | `<id a="b">7</id>` |
//!
//! `<id/>` is no leniency for a field that can be cleared. Children may come in any order.

mod attribute;
mod entity;
mod erased;
mod escape;
mod fields;
mod lenient;
mod markup;
mod number;
mod places;
mod reader;
mod search;
mod text;
mod writer;

pub use reader::XmlReader;
pub use writer::XmlWriter;

pub(crate) use attribute::Attributes;
#[cfg(test)]
pub(crate) use markup::behind_tag;
pub(crate) use markup::is_name;
#[cfg(test)]
pub(crate) use search::{find_markup, find_suspicious, is_writable, places, places_at_end, unwritable};
pub(crate) use text::Pieces;

use super::error::{ReadError, WriteError};
use super::lenient::{Lenience, list};
use super::measure;
use super::name::{Root, Style};
use super::object::{Document, Fault};
use erased::{Source, Target};

/// Reads a whole document whose text is borrowed.
pub(crate) fn read<'a, D: Document<'a>>(text: &'a str) -> Result<D, ReadError> {
    let mut document = D::blank();
    match read_borrowed(text, D::STYLE, &D::ROOT, &mut document) {
        None => Ok(document),
        Some(error) => Err(error),
    }
}

/// Reads a whole document whose text is copied.
pub(crate) fn read_owned<'a, D: Document<'a>>(text: &str) -> Result<D, ReadError> {
    let mut document = D::blank();
    match read_copied(text, D::STYLE, &D::ROOT, &mut document) {
        None => Ok(document),
        Some(error) => Err(error),
    }
}

/// Of the functions for each type, the part that is the same for all of them.
fn read_borrowed<'a>(
    text: &'a str,
    style: &'static Style,
    root: &Root,
    document: &mut dyn Target<'a>,
) -> Option<ReadError> {
    finish(XmlReader::borrowing(text, style), |reader| reader.document(root, document)).err()
}

/// The same of text that is copied.
fn read_copied<'a>(text: &str, style: &'static Style, root: &Root, document: &mut dyn Target<'a>) -> Option<ReadError> {
    finish(XmlReader::copying(text, style), |reader| reader.document(root, document)).err()
}

/// Reads a whole document whose text is borrowed, and lists what was tolerated.
pub(crate) fn read_reporting<'a, D: Document<'a>>(text: &'a str) -> Result<(D, Vec<Lenience>), ReadError> {
    report(XmlReader::borrowing(text, D::STYLE), text)
}

/// Reads a whole document whose text is copied, and lists what was tolerated.
pub(crate) fn read_reporting_owned<'a, D: Document<'a>>(text: &str) -> Result<(D, Vec<Lenience>), ReadError> {
    report(XmlReader::copying(text, D::STYLE), text)
}

fn report<'t, 'a, D: Document<'a>>(reader: XmlReader<'t, 'a>, text: &'t str) -> Result<(D, Vec<Lenience>), ReadError> {
    let mut document = D::blank();
    let found = finish(reader.watching(), |reader| {
        reader.document(&D::ROOT, &mut document)?;
        Ok(reader.take_watch())
    })?;
    let places = places::places(text, D::STYLE, &found);
    Ok((document, list::<D>(text, found, places)))
}

/// Reads a whole document with `parse`.
pub(crate) fn finish<'t, 'a, T>(
    mut reader: XmlReader<'t, 'a>,
    parse: impl FnOnce(&mut XmlReader<'t, 'a>) -> Read<T>,
) -> Result<T, ReadError> {
    parse(&mut reader).map_err(|_| {
        let text = reader.text;
        reader.into_failure().locate(text)
    })
}

/// A whole document as a text of its own.
pub(crate) fn to_string<'a, D: Document<'a>>(document: &D) -> Result<String, WriteError> {
    write_new(measure::length(document), D::STYLE, &D::ROOT, document)
}

/// Writes a whole document.
pub(crate) fn write<'a, D: Document<'a>>(document: &D, out: &mut String) -> Result<(), WriteError> {
    write_at(out, D::STYLE, &D::ROOT, document)
}

/// Of the functions for each type, the part that is the same for all of them.
fn write_new(
    length: usize,
    style: &'static Style,
    root: &Root,
    document: &dyn Source<'_>,
) -> Result<String, WriteError> {
    let mut writer = XmlWriter::open(String::with_capacity(length), style, root);
    document.write_fields(&mut writer);
    let (written, error) = writer.close(root);
    error.map_or(Ok(written), Err)
}

/// The same at the end of `out`.
fn write_at(out: &mut String, style: &'static Style, root: &Root, document: &dyn Source<'_>) -> Result<(), WriteError> {
    let length = out.len();
    let mut writer = XmlWriter::open(std::mem::take(out), style, root);
    document.write_fields(&mut writer);
    let (written, error) = writer.close(root);
    *out = written;
    match error {
        None => Ok(()),
        Some(error) => {
            out.truncate(length);
            Err(error)
        }
    }
}

/// The result of reading with a value.
type Read<T> = Result<T, Fault>;
