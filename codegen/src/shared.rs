//! What the methods of a vendor share, and what they do not, each with the reason: what `schema/enums.yaml` and
//! `schema/types.yaml` hold.
//!
//! `check` decides it and makes these values, `yaml` writes them down; nobody generates anything from them.

use crate::schema::AllowedValue;

/// All of it, for one vendor.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sharing {
    /// The enums, by name.
    pub enums: Vec<SharedEnum>,
    /// The types that are shared, by name, then those that pages only name.
    pub types: Vec<SharedType>,
    /// The names that several types have, by name.
    pub apart: Vec<Apart>,
}

/// A list of values that fields of a vendor have: an entry of its `schema/enums.yaml`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedEnum {
    /// Its name in Rust: `Sex`.
    pub name: String,
    /// Why these fields have one enum.
    pub reason: String,
    /// The page that lists the values; empty when they stand with the fields.
    pub page: String,
    /// The values, in the order of the page; empty when no page lists them.
    pub values: Vec<AllowedValue>,
    /// The fields of this type: method, part and path, as in `contact.update request contact.sex`.
    pub used_by: Vec<String>,
}

/// A type of several methods: an entry of `schema/types.yaml`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedType {
    /// Its name in Rust: `ContactEntity`; of a class that pages only name, its name in the docs.
    pub name: String,
    /// Why it is one type.
    pub reason: String,
    /// No page shows its fields: it stays open.
    pub open: bool,
    /// Its fields, each in a line: `ContactId: integer`.
    pub fields: Vec<String>,
    /// Where it is: method, part and path; no path for a whole body.
    pub used_by: Vec<String>,
}

/// A name that several types have, because they differ: an entry of `schema/types.yaml`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Apart {
    /// What each would be called, were it the only one: `Group`.
    pub name: String,
    /// The types, the first one as it is, the others by what tells them from it.
    pub types: Vec<ApartType>,
}

/// One of several types of a name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApartType {
    /// Its path below the vendor's module: `contact::add::Group`.
    pub name: String,
    /// What tells it from the first one.
    pub differs: Vec<String>,
    /// Where it is: method, part and path.
    pub used_by: Vec<String>,
}
