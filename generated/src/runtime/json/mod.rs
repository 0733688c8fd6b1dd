//! JSON documents (RFC 8259): text in, a generated type out, and back. `Document` calls `read` and `write`;
//! generated code meets `JsonReader` and `JsonWriter` through the traits in `object`.

mod fields;
mod number;
mod reader;
mod skip;
mod string;
mod writer;

pub use reader::JsonReader;
pub use writer::JsonWriter;

use super::error::{ReadError, WriteError};
use super::object::{Document, Fault};

/// Reads a whole document.
pub(crate) fn read<'a, D: Document<'a>>(text: &'a str) -> Result<D, ReadError> {
    let mut reader = JsonReader::new(text, &D::ROOT);
    let mut document = D::blank();
    match reader.document(&mut document) {
        Ok(()) => Ok(document),
        Err(Fault) => Err(reader.into_failure().locate(text)),
    }
}

/// Writes a whole document.
pub(crate) fn write<'a, D: Document<'a>>(document: &D, out: &mut String) -> Result<(), WriteError> {
    let length = out.len();
    let mut writer = JsonWriter::new(out, D::STYLE);
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
