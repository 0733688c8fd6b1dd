//! A field of the schema becomes a field of the model: its value, how often it occurs, its rules and its docs.
//!
//! `types` calls it for each field, once its Rust name is known.

use super::report::source_text;
use super::rules::rules;
use super::values::is_enum;
use crate::model::{Booleans, Demand, Field, FieldDocs, Presence, Value};
use crate::schema::{self, Format, Kind};

/// What surrounds a field.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// It is part of a request.
    pub in_request: bool,
    /// The request changes only what it contains.
    pub partial: bool,
    /// It is a merge patch: every field has three states.
    pub merges: bool,
    /// It is a list of operations, in which null is a value of its own.
    pub keeps_null: bool,
    /// The request can be made of the response.
    pub converts: bool,
    /// The body is an array, a map or a single value, with an object around it that is not on the wire.
    pub bare: bool,
    /// The format of the body.
    pub format: Format,
    /// The vendor's date forms are known.
    pub has_date_forms: bool,
    /// How the vendor writes true and false.
    pub booleans: &'a Booleans,
}

/// The spellings of true and false that every reader takes.
const SPELLINGS: &[(&str, &str)] = &[("1", "0"), ("true", "false"), ("TRUE", "FALSE"), ("True", "False")];

/// What a field's value is, apart from the names of enums and objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A value that needs no name.
    Plain(Plain),
    /// An enum.
    Enum,
    /// An object with children.
    Object,
}

impl Class {
    /// What tells it from the others.
    pub fn name(self) -> &'static str {
        match self {
            Class::Plain(plain) => plain.name(),
            Class::Enum => "enum",
            Class::Object => "object",
        }
    }
}

/// The values that need no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// See [`Value::Text`].
    Text,
    /// See [`Value::Integer`].
    Integer,
    /// See [`Value::Integer32`].
    Integer32,
    /// See [`Value::Number`].
    Number,
    /// See [`Value::Boolean`].
    Boolean,
    /// See [`Value::DateTime`].
    DateTime,
    /// See [`Value::Map`].
    Map,
    /// See [`Value::Open`].
    Open,
}

impl Plain {
    fn name(self) -> &'static str {
        match self {
            Plain::Text => "text",
            Plain::Integer => "integer",
            Plain::Integer32 => "integer32",
            Plain::Number => "number",
            Plain::Boolean => "boolean",
            Plain::DateTime => "datetime",
            Plain::Map => "map",
            Plain::Open => "open",
        }
    }

    /// The value itself.
    pub fn value(self) -> Value {
        match self {
            Plain::Text => Value::Text,
            Plain::Integer => Value::Integer,
            Plain::Integer32 => Value::Integer32,
            Plain::Number => Value::Number,
            Plain::Boolean => Value::Boolean,
            Plain::DateTime => Value::DateTime,
            Plain::Map => Value::Map,
            Plain::Open => Value::Open,
        }
    }
}

/// What a field is. A leaf of XML whose type no page gives is a text, since XML has nothing else; in JSON, and where
/// the page only names a class, its shape is unknown and it stays open.
pub fn class(field: &schema::Field, format: Format) -> Class {
    if field.attribute && (field.open || field.type_name.is_some() || field.kind == Kind::Any) {
        return Class::Plain(Plain::Text);
    }
    if field.open {
        return Class::Plain(Plain::Open);
    }
    if !field.children.is_empty() {
        return if field.kind == Kind::Map { Class::Plain(Plain::Map) } else { object_class(field) };
    }
    if is_enum(field) {
        return Class::Enum;
    }
    Class::Plain(match field.kind {
        Kind::String | Kind::Enum => Plain::Text,
        Kind::Integer if field.bits.is_some_and(|bits| bits <= 32) => Plain::Integer32,
        Kind::Integer => Plain::Integer,
        Kind::Number => Plain::Number,
        Kind::Boolean => Plain::Boolean,
        Kind::DateTime => Plain::DateTime,
        Kind::Map => Plain::Map,
        Kind::Any if format == Format::Xml && field.type_name.is_none() => Plain::Text,
        Kind::Any | Kind::Object => Plain::Open,
    })
}

/// An element with attributes and a text is open: a struct has no place for the text.
fn object_class(field: &schema::Field) -> Class {
    if has_text_and_attributes(field) { Class::Plain(Plain::Open) } else { Class::Object }
}

/// True when a field has a text of its own beside its attributes.
pub fn has_text_and_attributes(field: &schema::Field) -> bool {
    let is_scalar = !matches!(field.kind, Kind::Object | Kind::Any | Kind::Map);
    is_scalar && !field.children.is_empty() && field.children.iter().all(|child| child.attribute)
}

/// How often a field occurs. A reply may leave out what its docs promise, so only requests have required fields; and
/// where a request is made of a response nothing is required by type, but by the validator. The same holds for
/// objects and attributes: they are always optional by type.
pub fn presence(field: &schema::Field, class: Class, is_alternative: bool, situation: Situation<'_>) -> Presence {
    let is_scalar = match class {
        Class::Plain(plain) => !matches!(plain, Plain::Map | Plain::Open),
        Class::Enum => true,
        Class::Object => false,
    };
    let can_be_plain = situation.in_request && is_scalar && !is_alternative && !field.attribute;
    let is_required = field.required == Some(true) && field.condition.is_none();
    let is_list = field.repeated || field.repeatable;
    if situation.merges && !field.attribute {
        return if is_list { Presence::PatchList } else { Presence::Patch };
    }
    if situation.keeps_null && class == Class::Plain(Plain::Open) && !is_list {
        return Presence::Patch;
    }
    if is_list && !field.attribute {
        Presence::List
    } else if can_be_plain && is_required && !situation.converts {
        Presence::Required
    } else if can_be_plain && situation.partial {
        Presence::Patch
    } else {
        Presence::Optional
    }
}

/// The field of the model.
pub fn field(
    field: &schema::Field,
    name: String,
    value: Value,
    presence: Presence,
    known_values: bool,
    situation: Situation<'_>,
) -> Field {
    // A merge patch may leave out what the entity must have, and its arrays are values by themselves.
    let rules = if situation.in_request && presence != Presence::PatchList {
        let all = rules(field, &value, presence, situation.has_date_forms, known_values);
        all.into_iter().filter(|rule| !situation.merges || rule.demand != Demand::Present).collect()
    } else {
        Vec::new()
    };
    Field {
        name,
        wire: field.name.clone(),
        attribute: field.attribute,
        value,
        presence,
        spelling: spelling(field, &presence, situation),
        nullable: field.nullable,
        carried: false,
        rules,
        docs: docs(field),
    }
}

/// The spelling of a boolean whose page lists its two values, where it is not the vendor's.
fn spelling(field: &schema::Field, presence: &Presence, situation: Situation<'_>) -> Option<Booleans> {
    let is_single = matches!(presence, Presence::Optional | Presence::Patch) && !field.attribute;
    if field.kind != Kind::Boolean || situation.format != Format::Xml || !is_single || field.allowed.len() != 2 {
        return None;
    }
    let lists = |text: &str| field.allowed.iter().any(|allowed| allowed.value == text);
    let &(yes, no) = SPELLINGS.iter().find(|(yes, no)| lists(yes) && lists(no))?;
    let spelling = Booleans { true_text: yes.to_owned(), false_text: no.to_owned() };
    (spelling != *situation.booleans).then_some(spelling)
}

/// What the docs say about a field.
pub fn docs(field: &schema::Field) -> FieldDocs {
    FieldDocs {
        description: field.description.clone(),
        declared: field.declared.clone(),
        default: field.default.clone(),
        required: field.required,
        condition: field.condition.clone(),
        min_length: field.min_length,
        max_length: field.max_length,
        min_items: field.min_items,
        max_items: field.max_items,
        minimum: field.minimum,
        maximum: field.maximum,
        allowed: field.allowed.iter().map(|allowed| allowed.value.clone()).collect(),
        values_from: field.values_from.clone(),
        class: field.type_name.clone(),
        not_empty: field.not_empty,
        format: field.format,
        format_stated: field.format_stated,
        sources: field.origins.iter().map(source_text).collect(),
    }
}
