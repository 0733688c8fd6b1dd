//! JSON documents (RFC 8259): text in, a generated type out, and back. `Document` calls `read` and `write`;
//! generated code meets `JsonReader` and `JsonWriter` through the traits in `object`.
//!
//! What is read is exactly the grammar. Where the RFC leaves a choice, or others choose otherwise:
//!
//! | What | Here | serde_json | Python's `json` |
//! |---|---|---|---|
//! | a byte-order mark at the start | passed over | refused | refused |
//! | arrays and objects nested deeper than 128 | refused | refused (127 is its bound) | until the stack ends |
//! | a field that is known, twice | refused | refused for structs | the last one counts |
//! | a key of a map or of an open value, twice | both are kept | the last one counts | the last one counts |
//! | half a pair of surrogates, escaped | refused | refused | accepted |
//! | `NaN`, `Infinity`, `-Infinity` | refused | refused | accepted |
//! | a number that no `f64` holds, in an open value | kept as text | refused | infinity |
//! | the same in a field that is a number | refused | refused | infinity |
//! | a whole number beyond the type of its field | refused | refused | has no bound |
//! | a whole number written `1.0` or `1e2` | refused for an integer | refused for an integer | a float |
//! | digits of an open number | kept: `2.50` comes back | `2.5` | `2.5` |
//!
//! Vendors are sloppy, so this is understood too; each passes through `tolerate` in `lenient`:
//!
//! | What is meant | What may stand there | Example |
//! |---|---|---|
//! | a list | its only item | `{"id":5}` for `{"id":[5]}` |
//! | an item: a value or an object | a list of one | `[{"id":1}]` for `{"id":1}` |
//! | a number, a boolean | its text | `"7"`, `"TRUE"`, `"0"` |
//! | a boolean | 0 or 1 | `1` for `true` |
//! | a text | a number, a boolean; its spelling is kept | `1.50` for `"1.50"` |
//! | anything but a text | an empty text: nothing | `""` for `null` |
//! | a map | an empty list | `[]` for `{}` |
//! | a document | a byte-order mark before it | |
//! | the fields of an object | members that no field asks for: passed over, or kept if the type keeps them | |
//!
//! `null` is no leniency: it is an absent value, an empty list or an empty map. Beside that, members may come in any
//! order.

mod escape;
mod fields;
mod lenient;
mod members;
mod number;
mod places;
mod reader;
mod skip;
mod string;
mod token;
mod writer;

pub use reader::JsonReader;
pub use writer::JsonWriter;

use super::error::{ReadError, WriteError};
use super::lenient::{Lenience, list};
use super::object::{Document, Fault};
use std::mem::take;

/// Reads a whole document whose values borrow from the text.
pub(crate) fn read<'a, D: Document<'a>>(text: &'a str) -> Result<D, ReadError> {
    read_with(JsonReader::borrowing(text, &D::ROOT), text, document)
}

/// Reads a whole document whose values own their text.
pub(crate) fn read_owned<'a, D: Document<'a>>(text: &str) -> Result<D, ReadError> {
    read_with(JsonReader::copying(text, &D::ROOT), text, document)
}

/// Reads a whole document whose values borrow from the text, and lists what was tolerated.
pub(crate) fn read_reporting<'a, D: Document<'a>>(text: &'a str) -> Result<(D, Vec<Lenience>), ReadError> {
    report(JsonReader::borrowing(text, &D::ROOT), text)
}

/// Reads a whole document whose values own their text, and lists what was tolerated.
pub(crate) fn read_reporting_owned<'a, D: Document<'a>>(text: &str) -> Result<(D, Vec<Lenience>), ReadError> {
    report(JsonReader::copying(text, &D::ROOT), text)
}

fn report<'t, 'a, D: Document<'a>>(reader: JsonReader<'t, 'a>, text: &'t str) -> Result<(D, Vec<Lenience>), ReadError> {
    let (document, found) =
        read_with(reader.watching(), text, |reader| Ok((document::<D>(reader)?, reader.take_watch())))?;
    let places = places::places(text, &D::ROOT, D::ONLY.map(|only| only.wire()), &found);
    Ok((document, list::<D>(text, found, places)))
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
    let mut writer = JsonWriter::new(take(out), D::STYLE);
    match D::ONLY {
        None => writer.document(&D::ROOT, document),
        Some(only) => writer.bare_document(only, document),
    }
    let (text, error) = writer.finish();
    *out = text;
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
