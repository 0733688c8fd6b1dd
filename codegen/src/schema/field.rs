//! A field as the docs describe it: what it is, what it may hold, and who said so.
//!
//! `resolve` makes fields, `check` reads them.

use super::Origin;

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Kind {
    /// Text.
    String,
    /// A whole number. `bits` of the field tells int32 from the rest.
    Integer,
    /// A number with a fraction.
    Number,
    /// True or false, however written.
    Boolean,
    /// A date, a time or both.
    DateTime,
    /// One of some values.
    Enum,
    /// Named children.
    Object,
    /// Keys that are data.
    Map,
    /// The page does not say.
    #[default]
    Any,
}

impl Kind {
    /// The name used in YAML, in `inspect` and in messages.
    pub fn name(self) -> &'static str {
        match self {
            Kind::String => "string",
            Kind::Integer => "integer",
            Kind::Number => "number",
            Kind::Boolean => "boolean",
            Kind::DateTime => "datetime",
            Kind::Enum => "enum",
            Kind::Object => "object",
            Kind::Map => "map",
            Kind::Any => "any",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [
            Kind::String,
            Kind::Integer,
            Kind::Number,
            Kind::Boolean,
            Kind::DateTime,
            Kind::Enum,
            Kind::Object,
            Kind::Map,
            Kind::Any,
        ]
        .into_iter()
        .find(|kind| kind.name() == name)
    }
}

/// What a text is that is not any text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFormat {
    /// An e-mail address.
    Email,
}

impl TextFormat {
    /// The name used in YAML, in corrections and in messages.
    pub fn name(self) -> &'static str {
        match self {
            TextFormat::Email => "email",
        }
    }

    /// The format of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [TextFormat::Email].into_iter().find(|format| format.name() == name)
    }
}

/// A named value inside a body, or a parameter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Field {
    /// The wire name of this one step: `typeId`.
    pub name: String,
    /// What one value of it is; a JSON array has the kind of its items and `repeated`.
    pub kind: Kind,
    /// The type as the page wrote it: `string(32)`, `Associate`; empty when the page does not say.
    pub declared: String,
    /// The class that the page names as its type and describes elsewhere: `Associate`.
    pub type_name: Option<String>,
    /// 32 for `int32`; `None` where the page does not limit it.
    pub bits: Option<u8>,
    /// It may occur several times (XML), or is an array (JSON).
    pub repeated: bool,
    /// The docs suggest that it may repeat, but show no instance ("may have several values").
    pub repeatable: bool,
    /// It is an XML attribute of its parent.
    pub attribute: bool,
    /// `Some(true)` required, `Some(false)` optional, `None` when the page does not say.
    pub required: Option<bool>,
    /// The condition under which it is required, as text; such a field is not `required`.
    pub condition: Option<String>,
    /// It may be absent, but not empty.
    pub not_empty: bool,
    /// A JSON sample shows `null` for it.
    pub nullable: bool,
    /// What a text is, beyond being a text.
    pub format: Option<TextFormat>,
    /// True where the docs demand the format; false where they only call the type so (then it is only a warning).
    pub format_stated: bool,
    /// The least length, in characters.
    pub min_length: Option<u32>,
    /// The greatest length, in characters.
    pub max_length: Option<u32>,
    /// The least number of items, where it repeats.
    pub min_items: Option<u32>,
    /// The greatest number of items, where it repeats.
    pub max_items: Option<u32>,
    /// The least value.
    pub minimum: Option<i64>,
    /// The greatest value.
    pub maximum: Option<i64>,
    /// The value that the vendor assumes when it is absent.
    pub default: Option<String>,
    /// The values it may take, in the order of the page.
    pub allowed: Vec<AllowedValue>,
    /// The page that lists its values, as the link was written: a title or a target.
    pub allowed_link: Option<String>,
    /// The method whose results are its values: `contact.getPhoneTypes`.
    pub values_from: Option<String>,
    /// Its children are documented elsewhere or not at all: it stays open.
    pub open: bool,
    /// It is in the table only, in the sample only, or in both.
    pub seen: Seen,
    /// What it means, in the preferred language's words.
    pub description: String,
    /// The children of an object, in the order of the sample.
    pub children: Vec<Field>,
    /// Who said so.
    pub origins: Vec<Origin>,
}

impl Field {
    /// How many fields it is, with its children.
    pub fn count(&self) -> usize {
        1 + self.children.iter().map(Field::count).sum::<usize>()
    }
}

/// Where a field was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seen {
    /// In a table and in a sample.
    #[default]
    Both,
    /// In a table only.
    TableOnly,
    /// In a sample only.
    SampleOnly,
    /// In running text only.
    ProseOnly,
}

impl Seen {
    /// The name used in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Seen::Both => "both",
            Seen::TableOnly => "table",
            Seen::SampleOnly => "sample",
            Seen::ProseOnly => "prose",
        }
    }
}

/// A value that a field may take.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AllowedValue {
    /// The value on the wire.
    pub value: String,
    /// What it means.
    pub description: String,
}
