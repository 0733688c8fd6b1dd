//! Values that read as if somebody had meant them: which one a field has in an example, its name says.
//!
//! Fields enter, texts and numbers leave; `builder` and `reply` call it. The tables are data: a line more is all that
//! a better example takes.

use crate::model::{Demand, Field, FieldDocs};
use crate::schema::TextFormat;

/// Texts, by a field's whole name.
const NAMED: &[(&str, &str)] = &[
    ("name", "Ada"),
    ("first_name", "Ada"),
    ("mid_name", "King"),
    ("middle_name", "King"),
    ("last_name", "Lovelace"),
    ("display_name", "Ada Lovelace"),
    ("full_name", "Ada Lovelace"),
    ("contact_name", "Ada Lovelace"),
    ("user_name", "ada"),
    ("username", "ada"),
    ("value", "Analytical Engines"),
    ("text", "Analytical Engines"),
];

/// Texts, by a word of a field's name, the last one first.
const TEXTS: &[(&str, &str)] = &[
    ("email", "ada@example.com"),
    ("mail", "ada@example.com"),
    ("skype", "ada.lovelace"),
    ("login", "ada"),
    ("password", "not-a-real-one"),
    ("phone", "+442079460018"),
    ("mobile", "+447700900123"),
    ("fax", "+442079460019"),
    ("url", "https://example.com/"),
    ("site", "https://example.com/"),
    ("website", "https://example.com/"),
    ("company", "Analytical Engines"),
    ("department", "Research"),
    ("post", "Architect"),
    ("city", "London"),
    ("address", "12 St James's Square"),
    ("zip", "SW1Y 4JH"),
    ("description", "Met at the fair"),
    ("comment", "Met at the fair"),
    ("title", "Countess"),
    ("id", "4711"),
];

/// What files of some types begin with, as Rust.
const SIGNATURES: &[(&str, &str)] = &[
    ("image/gif", "b\"GIF89a\".as_slice()"),
    ("image/jpeg", "vec![0xFF, 0xD8, 0xFF]"),
    ("image/png", "b\"\\x89PNG\".as_slice()"),
    ("application/pdf", "b\"%PDF-1.7\".as_slice()"),
];

/// Numbers, by a word of the field's name.
const NUMBERS: &[(&str, i64)] =
    &[("page", 1), ("limit", 20), ("top", 10), ("skip", 20), ("size", 100), ("count", 20), ("id", 4711)];

/// A text for a field of this name; `None` where nothing would sound right.
pub fn text(field: &Field) -> Option<String> {
    let limit = field.docs.max_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
    let least = field.docs.min_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let fits = |text: &String| (least..=limit).contains(&text.chars().count());
    let allowed = field.docs.allowed.first().cloned();
    let named = || NAMED.iter().find(|(name, _)| *name == field.name).map(|(_, text)| text);
    let email = address(field);
    allowed
        .or(email)
        .or_else(|| named().or_else(|| by_name(TEXTS, &field.name)).map(|text| (*text).to_owned()))
        .filter(fits)
}

/// The address that stands for every one.
fn address(field: &Field) -> Option<String> {
    let is_email = field.docs.format == Some(TextFormat::Email);
    let found = TEXTS.iter().find(|(name, _)| is_email && *name == "email");
    found.map(|(_, text)| (*text).to_owned())
}

/// A text for a field that has to have one: its own name, where nothing better is known.
pub fn any_text(field: &Field) -> String {
    text(field).unwrap_or_else(|| field.name.trim_end_matches('_').replace('_', "-"))
}

/// The first bytes of a file of this type.
pub fn bytes(media_type: &str) -> &'static str {
    SIGNATURES.iter().find(|(name, _)| *name == media_type).map_or("vec![0; 16]", |(_, bytes)| bytes)
}

/// A number within the limits of a field.
pub fn number(field: &Field) -> i64 {
    let one_of = field.rules.iter().find_map(|rule| match &rule.demand {
        Demand::OneOf(numbers) => numbers.first().copied(),
        _ => None,
    });
    let allowed = || field.docs.allowed.iter().find_map(|value| value.parse().ok());
    let number = one_of.or_else(allowed).or_else(|| by_name(NUMBERS, &field.name).copied()).unwrap_or(1);
    within(number, &field.docs)
}

/// True where the name says what a number is for.
pub fn is_telling(field: &Field) -> bool {
    by_name(NUMBERS, &field.name).is_some()
}

fn within(number: i64, docs: &FieldDocs) -> i64 {
    let number = docs.minimum.map_or(number, |least| number.max(least));
    docs.maximum.map_or(number, |most| number.min(most))
}

fn by_name<'t, V>(table: &'t [(&str, V)], name: &str) -> Option<&'t V> {
    let of_word = |word: &str| table.iter().find(|(key, _)| *key == word).map(|(_, value)| value);
    name.split('_').rev().find_map(of_word)
}
