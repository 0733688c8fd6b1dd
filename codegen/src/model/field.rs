//! A field of a struct: what one value of it is, how often it occurs, what is demanded of it, what the docs say.
//!
//! `check` makes these values as part of a [`super::Type`], every artifact reads them.

use super::Booleans;
use crate::schema::TextFormat;

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Field {
    /// The Rust name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// An XML attribute of its parent.
    pub attribute: bool,
    /// What one value of it is.
    pub value: Value,
    /// How often it occurs.
    pub presence: Presence,
    /// How a boolean is written that is not written as the vendor's others are.
    pub spelling: Option<Booleans>,
    /// An absent value is written as JSON `null`.
    pub nullable: bool,
    /// The request's docs do not list it; it is here so that what was read can be sent back.
    pub carried: bool,
    /// What a validator demands.
    pub rules: Vec<Rule>,
    /// What the docs say.
    pub docs: FieldDocs,
}

/// What one value is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// `Cow<'a, str>`.
    Text,
    /// `Secret<'a>`: a text that is not to be printed.
    Secret,
    /// `i64`.
    Integer,
    /// `i32`.
    Integer32,
    /// `f64`.
    Number,
    /// `bool`.
    Boolean,
    /// `DateTime<'a>`.
    DateTime,
    /// An enum of the vendor, by name.
    Enum(String),
    /// A type of the method, by name, and whether it borrows text.
    Object {
        /// Its name.
        name: String,
        /// It borrows text.
        borrows: bool,
    },
    /// Pairs of a key and a value of unknown shape.
    Map,
    /// A value of unknown shape.
    #[default]
    Open,
}

impl Value {
    /// True when a value of it borrows text from what was read.
    pub fn borrows(&self) -> bool {
        match self {
            Value::Integer | Value::Integer32 | Value::Number | Value::Boolean => false,
            Value::Object { borrows, .. } => *borrows,
            Value::Text | Value::Secret | Value::DateTime | Value::Enum(_) | Value::Map | Value::Open => true,
        }
    }

    /// True for values that are one text on the wire.
    pub fn is_scalar(&self) -> bool {
        !matches!(self, Value::Object { .. } | Value::Map | Value::Open)
    }
}

/// How often a field occurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// Once: an argument of `new`.
    Required,
    /// Not at all or once: `Option`.
    #[default]
    Optional,
    /// Kept, cleared or set: `Patch`.
    Patch,
    /// Any number of times: `Vec`.
    List,
    /// Kept, cleared or set as a whole: `Patch<ListPatch>`.
    PatchList,
}

impl Presence {
    /// What tells it from the others.
    pub fn name(self) -> &'static str {
        match self {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Patch => "patch",
            Presence::List => "list",
            Presence::PatchList => "patch list",
        }
    }
}

/// What a validator demands of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The demand.
    pub demand: Demand,
    /// Where the docs say so.
    pub source: String,
}

impl Rule {
    /// How sure it is.
    pub fn severity(&self) -> Severity {
        match self.demand {
            Demand::Known | Demand::Email { stated: false } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It is inferred: breaking it is only a warning.
    Warning,
    /// The docs state it.
    Error,
}

/// A demand on a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// At least one value is there.
    Present,
    /// It is not cleared and not an empty text.
    NotEmpty,
    /// At least so many characters.
    MinLength(u32),
    /// At most so many characters.
    MaxLength(u32),
    /// At least so many items.
    MinItems(u32),
    /// At most so many items.
    MaxItems(u32),
    /// At least this.
    Minimum(i64),
    /// At most this.
    Maximum(i64),
    /// One of these numbers.
    OneOf(Vec<i64>),
    /// A known value of its enum; an unknown one is only a warning.
    Known,
    /// An e-mail address; where the docs do not state the rule but only call the value so, another text is only a
    /// warning.
    Email {
        /// The docs state the rule.
        stated: bool,
    },
    /// One of the vendor's date forms.
    DateForm,
}

/// What the docs say about a field, in their words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FieldDocs {
    /// What it means.
    pub description: String,
    /// Its type as the page wrote it.
    pub declared: String,
    /// The value that the vendor assumes when it is absent.
    pub default: Option<String>,
    /// The page says whether it is required.
    pub required: Option<bool>,
    /// The condition under which it is required.
    pub condition: Option<String>,
    /// The least length.
    pub min_length: Option<u32>,
    /// The greatest length.
    pub max_length: Option<u32>,
    /// The least number of items.
    pub min_items: Option<u32>,
    /// The greatest number of items.
    pub max_items: Option<u32>,
    /// The least value.
    pub minimum: Option<i64>,
    /// The greatest value.
    pub maximum: Option<i64>,
    /// The values that it may take.
    pub allowed: Vec<String>,
    /// The method whose results are its values.
    pub values_from: Option<String>,
    /// The class that the page names and describes elsewhere.
    pub class: Option<String>,
    /// It may be absent, but not empty.
    pub not_empty: bool,
    /// What a text is.
    pub format: Option<TextFormat>,
    /// The docs demand the format.
    pub format_stated: bool,
    /// Page, table or sample, and row.
    pub sources: Vec<String>,
}
