//! JSON documents (RFC 8259): text in, a generated type out, and back. `Document` calls `read` and `write`;
//! generated code meets `JsonReader` and `JsonWriter` through the traits in `object`.
//!
//! What is read is exactly the grammar, with these exceptions on purpose: a byte-order mark at the start is passed
//! over, documents nested deeper than 128 are refused, and a field that is known may not come twice. A single item
//! may stand where an array is meant, and an array of one object where an object is.

mod escape;
mod fields;
mod lenient;
mod members;
mod number;
mod reader;
mod skip;
mod string;
mod token;
mod writer;

pub use reader::JsonReader;
pub use writer::JsonWriter;

use super::error::{ReadError, WriteError};
use super::object::{Document, Fault};

/// Reads a whole document whose values borrow from the text.
pub(crate) fn read<'a, D: Document<'a>>(text: &'a str) -> Result<D, ReadError> {
    read_with(JsonReader::borrowing(text, &D::ROOT), text, document)
}

/// Reads a whole document whose values own their text.
pub(crate) fn read_owned<'a, D: Document<'a>>(text: &str) -> Result<D, ReadError> {
    read_with(JsonReader::copying(text, &D::ROOT), text, document)
}

fn document<'a, D: Document<'a>>(reader: &mut JsonReader<'_, 'a>) -> Read<D> {
    let mut document = D::blank();
    match D::ONLY {
        None => reader.document(&mut document)?,
        Some(only) => reader.bare_document(only, &mut document)?,
    }
    Ok(document)
}

/// Reads a whole document with `parse`.
pub(crate) fn read_with<'t, 'a, T>(
    mut reader: JsonReader<'t, 'a>,
    text: &str,
    parse: impl FnOnce(&mut JsonReader<'t, 'a>) -> Read<T>,
) -> Result<T, ReadError> {
    parse(&mut reader).map_err(|_| reader.into_failure().locate(text))
}

/// Writes a whole document.
pub(crate) fn write<'a, D: Document<'a>>(document: &D, out: &mut String) -> Result<(), WriteError> {
    let length = out.len();
    let mut writer = JsonWriter::new(out, D::STYLE);
    match D::ONLY {
        None => writer.document(&D::ROOT, document),
        Some(only) => writer.bare_document(only, document),
    }
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
