//! A vendor, proven: every name is a legal Rust name, every reference resolves, every rule makes sense.
//!
//! `check` makes these values from the schema and the vendor's configuration, `emit` turns them into tokens.
//! Whoever holds a [`Vendor`] needs no further test: the change of type is the proof.

mod call;
mod connection;
mod conversion;
mod field;
mod paging;

pub use call::{Call, PathPart, VERBS, operation, split_url};
pub use connection::{BaseValue, Connection, Credential, Part, Place, Setting, values};
pub use conversion::{Conversion, How, Reference};
pub use field::{Demand, Field, FieldDocs, Presence, Rule, Severity, Value};
pub use paging::{Login, Paging, Step};

use crate::schema::Format;

/// All that is emitted for one vendor.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Vendor {
    /// The module below the crate's root: `planfix`.
    pub module: String,
    /// The name people use.
    pub title: String,
    /// The base URL that methods are called at; may be empty.
    pub endpoint: String,
    /// How a request proves who sends it; may be empty.
    pub auth: String,
    /// The format on the wire.
    pub format: Format,
    /// How true and false are written.
    pub booleans: Booleans,
    /// The date forms that the vendor takes; empty when they are not checked.
    pub date_formats: Vec<String>,
    /// An empty scalar means "no value".
    pub empty_is_none: bool,
    /// How a failure is told from a success.
    pub error_style: ErrorStyle,
    /// The field of an error's body that holds its code; may be empty.
    pub error_code: String,
    /// The field of an error's body that holds its message; may be empty.
    pub error_message: String,
    /// Query parameters with their fixed values on every call.
    pub fixed_query: Vec<(String, String)>,
    /// Whom calls are made to, and who makes them.
    pub connection: Connection,
    /// The least milliseconds between the beginnings of two calls.
    pub pause: u32,
    /// Codes of errors after which the same call is worth another attempt.
    pub retry_codes: Vec<String>,
    /// The session fields around every request, where the vendor has them.
    pub envelope: Option<Envelope>,
    /// Errors that any method may report, by code.
    pub errors: Vec<Failure>,
    /// The enum of their codes, where they have any.
    pub codes: Option<Enum>,
    /// The enums of all methods, by name.
    pub enums: Vec<Enum>,
    /// The types that several methods share, by name.
    pub types: Vec<Type>,
    /// What can be made of what was read.
    pub conversions: Vec<Conversion>,
    /// The methods, by module.
    pub methods: Vec<Method>,
}

/// The texts of true and false.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booleans {
    /// `1`, `TRUE`, `true`.
    pub true_text: String,
    /// `0`, `FALSE`, `false`.
    pub false_text: String,
}

impl Default for Booleans {
    fn default() -> Self {
        Booleans { true_text: "true".to_owned(), false_text: "false".to_owned() }
    }
}

/// How a vendor reports failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ErrorStyle {
    /// By the HTTP status; the body has fields of its own.
    #[default]
    HttpStatus,
    /// The root element says `status="error"` and holds a code.
    StatusAttribute,
    /// The body is a list of error elements, each with a text.
    ErrorList,
}

/// The session fields around the body of every request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Envelope {
    /// The root element of a request: `request`.
    pub root: String,
    /// Fields before those of the request.
    pub before: Vec<EnvelopeField>,
    /// Fields after those of the request.
    pub after: Vec<EnvelopeField>,
}

/// A session field; always a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EnvelopeField {
    /// The Rust name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Every request has it.
    pub required: bool,
    /// It is not to be printed.
    pub secret: bool,
    /// What it means, where a page says so.
    pub description: String,
}

/// A method: one module.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Method {
    /// The name in the vendor's words.
    pub name: String,
    /// The module's path below the vendor's: `["contact", "update"]`.
    pub module: Vec<String>,
    /// What it does.
    pub description: String,
    /// The HTTP verb.
    pub verb: Option<String>,
    /// The URL or path.
    pub url: Option<String>,
    /// The HTTP status codes of success.
    pub success: Vec<u16>,
    /// Two calls of it do no more than one does.
    pub idempotent: bool,
    /// Its request changes only what it contains.
    pub partial: bool,
    /// The type that is sent as a merge patch: `MergePatch` beside a list of operations, otherwise `Request`.
    pub merge_patch: Option<String>,
    /// Its response shows the whole entity that its request replaces.
    pub converts: bool,
    /// What is sent; `None` when the call has no body.
    pub request: Option<Document>,
    /// What comes back; `None` when a success has no body.
    pub response: Option<Document>,
    /// What comes back has a shape that no type is made for: an array or a single value in XML.
    pub answers_other: bool,
    /// The types of both documents, roots first, then in order of first use.
    pub types: Vec<Type>,
    /// The types of the vendor that it has parts of: their names in the method, which its own types use, and in the
    /// vendor.
    pub shared: Vec<(String, String)>,
    /// Where the parameters in the path, the query and the headers go.
    pub call: Call,
    /// How its pages are turned, where its answer is a page of a list.
    pub paging: Option<Paging>,
    /// How its answer opens a session, where it does.
    pub login: Option<Login>,
    /// Parameters in the path and the query that are no fields, for documentation.
    pub parameters: Vec<Parameter>,
    /// The request headers that its pages list.
    pub headers: Vec<Parameter>,
    /// The errors that its pages list.
    pub errors: Vec<Failure>,
    /// The pages it was read from.
    pub pages: Vec<String>,
}

impl Method {
    /// What it sends as its body; a request that becomes a URL is none.
    pub fn body(&self) -> Option<&Document> {
        self.request.as_ref().filter(|document| Some(&document.type_name) != self.call.holder.as_ref())
    }
}

/// A whole body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The type of its root: `Request`, `Response`.
    pub type_name: String,
    /// The type of the vendor that it is, where methods share it.
    pub shared: Option<String>,
    /// How it is written on the wire.
    pub format: Format,
    /// The media types that the docs name for it, where they are not plainly those of its format.
    pub content_types: Vec<String>,
    /// The parts of a form, for documentation.
    pub parts: Vec<Parameter>,
    /// The root element; empty for JSON.
    pub root: String,
    /// Attributes of the root with their values, in order; the method's name among them.
    pub root_attributes: Vec<(String, String)>,
    /// The field, by its name on the wire, whose value is the whole document in JSON.
    pub only: Option<String>,
}

/// A struct.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Type {
    /// The Rust name, without its lifetime.
    pub name: String,
    /// What it would be called if no other type of its method had the name: its class, else its element. Empty for a
    /// root without a class.
    pub base: String,
    /// The name on the wire of the element or member that it was first seen as; the root element for a document.
    pub wire: String,
    /// The path below the root where it was first seen; empty for the root itself.
    pub path: String,
    /// It borrows text: it is written `Name<'a>`.
    pub borrows: bool,
    /// It has no required field: it is `Default`.
    pub has_default: bool,
    /// It is part of a request: it has `validate`.
    pub in_request: bool,
    /// It is an object of a merge patch: what it does not mention is kept.
    pub merges: bool,
    /// Members that nobody documents are kept in `unknown`.
    pub keeps_unknown: bool,
    /// What it means.
    pub description: String,
    /// Where the docs speak of it.
    pub sources: Vec<String>,
    /// Its fields, in the order of the docs.
    pub fields: Vec<Field>,
    /// Groups of fields, by Rust name, of which at least one must be given.
    pub alternatives: Vec<Alternative>,
}

/// Fields of which at least one must be given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Alternative {
    /// Positions in [`Type::fields`].
    pub fields: Vec<usize>,
    /// The docs say so; otherwise it was inferred, and is only a warning.
    pub stated: bool,
    /// Where the docs say so.
    pub source: String,
}

/// An open enum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Enum {
    /// The Rust name.
    pub name: String,
    /// What it is the list of, for documentation.
    pub description: String,
    /// Where the docs list its values, or name it.
    pub sources: Vec<String>,
    /// The known values, in the order of the docs.
    pub variants: Vec<Variant>,
}

/// A known value of an enum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Variant {
    /// The Rust name.
    pub name: String,
    /// The value on the wire.
    pub value: String,
    /// What it means.
    pub description: String,
}

/// A parameter in the path, in the query or in the head of a request.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parameter {
    /// `path`, `query`, `header`, `form`.
    pub part: &'static str,
    /// The name on the wire.
    pub wire: String,
    /// What the docs say.
    pub docs: FieldDocs,
}

/// An error that a page lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Failure {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The code as text.
    pub code: Option<String>,
    /// The text.
    pub text: String,
    /// Words of the text that stand for data: `x`, `y`.
    pub parameters: Vec<String>,
    /// What the page advises.
    pub resolution: String,
    /// The heading it stands under.
    pub category: String,
    /// When the same call may succeed later.
    pub retry: String,
    /// Where it stands.
    pub source: String,
}
