//! serde, behind the feature `serde`: every document and value of the crate can be written by any serializer and read
//! by any deserializer, in the shape that it has in JSON. Nothing is derived: a generated type lists its fields once,
//! for all readers and writers, and `serde_document!` and `serde_text!` say that they are there.
//!
//! What is written is what [`to_json`](crate::Document::to_json) writes: the same members in the same order, `null`
//! where a field is cleared, the vendor's empty arrays, attributes as plain members. Numbers of open values become
//! numbers of the other format, so `2.50` is `2.5` there. What is read is understood as leniently as JSON is; it owns
//! its text, so that `for<'de> Deserialize<'de>` holds and a value can be read from anywhere. The format says how deep
//! things may be nested. A format without `null` (TOML) cannot hold a field that is cleared.

mod fields;
mod items;
mod open;
mod values;
mod writer;

use super::object::Document;
use serde_core::de::{Deserializer, Error as _};
use serde_core::ser::Serializer;

pub(crate) use items::{ValueItem, list, object, scalar};
pub(crate) use open::OpenSeed;
pub(crate) use writer::{write_items, write_object};

#[doc(hidden)]
pub use serde_core;

/// Writes a document.
pub fn serialize<'a, D: Document<'a>, S: Serializer>(document: &D, serializer: S) -> Result<S::Ok, S::Error> {
    writer::document(document, serializer)
}

/// Reads a document.
pub fn deserialize<'a, 'de, T: Document<'a>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::ONLY {
        Some(only) => fields::bare(only, deserializer),
        None => match items::document(T::ROOT.attributes, deserializer)? {
            Some(document) => Ok(document),
            None => Err(D::Error::custom("expected an object")),
        },
    }
}

/// Reads a text.
pub fn text<'a, 'de, T: super::Value<'a>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::read_serde(deserializer)? {
        Some(value) => Ok(value),
        None => Err(D::Error::custom("expected a text")),
    }
}
