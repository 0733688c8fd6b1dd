//! What is read although it is not what the docs say: the ways in which that happens, and the list of them that
//! strict and reporting readings keep. The readers of XML and JSON add to a [`Watch`], `Document` gives the list out.

#[cfg(any(feature = "xml", feature = "json"))]
mod path;
#[cfg(any(feature = "xml", feature = "json"))]
mod watch;

#[cfg(any(feature = "xml", feature = "json"))]
pub(crate) use path::{Crumb, Finder, Place};
#[cfg(any(feature = "xml", feature = "json"))]
pub(crate) use watch::{Watch, list, strict};

use std::fmt;

/// A way in which a document differs from what is meant, and is understood all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Leniency {
    /// One item where a list is meant, in JSON.
    ItemForList,
    /// A list of one item where the item is meant, in JSON.
    ListForItem,
    /// A list without items where a map is meant, in JSON.
    ListForMap,
    /// A text where a number or a boolean is meant, in JSON.
    TextForScalar,
    /// The numbers 0 and 1 where a boolean is meant, in JSON.
    NumberForBoolean,
    /// A number or a boolean where a text is meant, in JSON.
    ScalarForText,
    /// No text where a value is meant, which is taken for no value. A field that can be cleared is cleared by it in
    /// XML, and that is no leniency.
    EmptyText,
    /// A boolean in another spelling than the vendor's, in XML.
    BooleanSpelling,
    /// A byte-order mark at the start, in JSON.
    ByteOrderMark,
    /// A member or an element that no field asks for. It is kept where the type keeps such members.
    UnknownField,
    /// An attribute that no field asks for.
    UnknownAttribute,
}

impl fmt::Display for Leniency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Leniency::ItemForList => "one item where a list is meant",
            Leniency::ListForItem => "a list where one item is meant",
            Leniency::ListForMap => "a list where a map is meant",
            Leniency::TextForScalar => "a text where a number or a boolean is meant",
            Leniency::NumberForBoolean => "a number where a boolean is meant",
            Leniency::ScalarForText => "a number or a boolean where a text is meant",
            Leniency::EmptyText => "no text where a value is meant",
            Leniency::BooleanSpelling => "a boolean in a spelling that the vendor does not document",
            Leniency::ByteOrderMark => "a byte-order mark",
            Leniency::UnknownField => "an unknown field",
            Leniency::UnknownAttribute => "an unknown attribute",
        })
    }
}

/// Something that was read although it is not what the docs say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lenience {
    /// What was found.
    pub what: Leniency,
    /// The field, written as in [`ReadError`](super::ReadError): `contact.phones.phone[1].typeId`.
    pub path: String,
    /// The byte at which it begins, from 0.
    pub offset: usize,
    /// The line of that byte, from 1.
    pub line: usize,
    /// The column of that byte, in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Lenience {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(out, "{}: ", self.path)?;
        }
        write!(out, "{} at line {}, column {}", self.what, self.line, self.column)
    }
}
