//! Which types can be made of which others: what was read becomes what is sent.
//!
//! `check` makes these values as part of a [`super::Vendor`], `emit` writes an impl of `From` for each.

/// A type of the vendor, or one of a method's own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The module path of the method whose type it is; empty for a type of the vendor.
    pub module: Vec<String>,
    /// Its name there.
    pub name: String,
    /// It borrows text.
    pub borrows: bool,
}

/// Every field of one type, made of the fields of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversion {
    /// What is sent.
    pub to: Reference,
    /// What was read.
    pub from: Reference,
    /// The fields of `to`, in order, by their Rust names.
    pub fields: Vec<(String, How)>,
    /// Fields of `from` that `to` has not, by their names on the wire.
    pub left_out: Vec<String>,
    /// Members that the docs do not list go along.
    pub keeps_unknown: bool,
}

impl Conversion {
    /// The module path of the method in whose file it stands; empty for that of the vendor's types.
    pub fn home(&self) -> &[String] {
        if self.to.module.is_empty() { &self.from.module } else { &self.to.module }
    }
}

/// What becomes of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is moved.
    Same,
    /// Its value becomes one of another type.
    Into,
    /// The same of a value that may be absent.
    MapInto,
    /// The same of each item.
    EachInto,
    /// A value that is always there becomes one that may be absent.
    Some,
    /// The same, with another type.
    SomeInto,
    /// What was read has no such field.
    Nothing,
}
