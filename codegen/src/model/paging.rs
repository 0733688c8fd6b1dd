//! Lists that are read page by page, and answers that open a session. `check` makes these values, `emit` writes the
//! impls that clients use.

use super::{Field, Presence, Value};

/// How the pages of a list are turned.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paging {
    /// The field of the request that holds the page.
    pub page: Field,
    /// The field of the request that holds how many items a page has.
    pub size: Option<Field>,
    /// The number of the first page.
    pub first: i64,
    /// The number of a page is that of the items before it.
    pub by_items: bool,
    /// The way to the list in the response.
    pub items: Vec<Step>,
    /// The type that the list is a field of is one of the vendor's, and not of the method's.
    pub is_shared: bool,
    /// The way to the number of all items.
    pub total_items: Vec<Step>,
    /// The way to the number of pages.
    pub total_pages: Vec<Step>,
    /// The way to the field that says whether another page follows.
    pub more: Vec<Step>,
}

/// How an answer opens a session.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Login {
    /// Codes of errors that say that a session is over.
    pub over: Vec<String>,
    /// The function that makes the credential.
    pub function: String,
    /// What it takes: the way to a value in the response, or a value of the credential so far.
    pub arguments: Vec<Result<Vec<Step>, String>>,
    /// The variants of credentials that have the latter.
    pub from: Vec<String>,
}

/// A step from a value to a field of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// The Rust name of the field.
    pub name: String,
    /// How often it occurs.
    pub presence: Presence,
    /// What one value of it is.
    pub value: Value,
}
