//! One item of a list or line of text that describes a field: `name (string, required) - what it is`, with or without
//! a type.
//!
//! Items enter, fields in the page's words leave; `listed`, `nested_values` and `titled` call it.

use crate::page::{Inline, Place};
use crate::schema::Kind;
use crate::vocabulary::{self, Column, duty};

use super::name_cell::Name;
use super::{cue, name_cell, rules};

/// A small word, a dash, and what it means, where all around it is the same: `login - name of the user`. A bracket may
/// stand between: `kind (first or last) - which one`.
pub fn plain_field(item: &Inline) -> Option<ListedField> {
    let text = item.text.trim();
    // Under words that announce fields, a name may stand alone.
    let (head, rest) = [" – ", " — ", " - "].iter().find_map(|dash| text.split_once(dash)).unwrap_or((text, ""));
    let (name, rest) = match head.split_once(" (") {
        Some((name, bracket)) if bracket.ends_with(')') => (name, text.get(name.len()..)?),
        _ => (head, rest),
    };
    let bare = name.strip_suffix('*').unwrap_or(name);
    let is_name = bare.len() > 1
        && bare.starts_with(|letter: char| letter.is_ascii_lowercase() || letter == '_')
        && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '[' | ']'));
    is_name.then(|| ListedField {
        name: name_cell::name(&Inline::plain(name, item.place), false),
        type_words: String::new(),
        description: rest.trim().to_owned(),
    })
}

/// A name that is set off at the start, a mark, and what it means: `limit – how many`. Nothing says its type.
pub fn untyped_field(item: &Inline) -> Option<ListedField> {
    let text = item.text.trim_start();
    let range = item.bold.iter().chain(&item.code).find(|range| range.start == 0)?;
    let (name, rest) = text.split_at_checked(range.end)?;
    let written = name.trim_matches(['`', ':', ' ']).trim_start_matches('*');
    let name = written.trim_end_matches('*');
    let is_name = name.len() > 1
        && name.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '_' | '$'))
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']'))
        && name.contains(|letter: char| letter.is_ascii_lowercase())
        && duty::unmistakable_duty(name).is_none()
        && vocabulary::column(name)
            .filter(|_| name.starts_with(char::is_uppercase))
            .is_none_or(|column| !matches!(column, Column::Code | Column::Status | Column::Text));
    let description = rest.trim_start_matches(['`', '*', ' ']);
    let is_marked = description.is_empty()
        || description.starts_with([':', '-', '–', '—', '('])
        || text.get(..range.end)?.ends_with(':');
    (is_name && is_marked).then(|| ListedField {
        name: name_cell::name(&Inline::plain(written, item.place), false),
        type_words: String::new(),
        description: description.trim_start_matches([' ', '-', '–', '—', ':']).to_owned(),
    })
}

/// A name that is set off, and the name of a class: `**owner** : Person [0..1] - who has it`. Among fields with types
/// it is one.
pub fn classed_field(item: &Inline) -> Option<ListedField> {
    let range = item.bold.iter().chain(&item.code).find(|range| range.start == 0)?;
    let (name, rest) = item.text.split_at_checked(range.end)?;
    let rest = rest.trim_start_matches(['`', '*', ' ', ':', '(']);
    let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let (class, rest) = rest.split_at_checked(end)?;
    let is_class = class.starts_with(|letter: char| letter.is_ascii_uppercase()) && class.len() > 1;
    let behind = rest.trim_start();
    let ends_there = behind.is_empty() || behind.starts_with(['[', '-', '–', '—', ')', ',', ':']);
    (is_class && ends_there).then(|| {
        let bracket = behind.strip_prefix('[').and_then(|inside| inside.split_once(']'));
        let (cardinality, description) = bracket.unwrap_or(("", behind));
        ListedField {
            name: name_cell::name(&Inline::plain(name.trim_matches(['`', '*', ':', ' ']), item.place), false),
            type_words: if cardinality.is_empty() { class.to_owned() } else { format!("{class}, {cardinality}") },
            description: description.trim_start_matches([' ', '-', '–', '—', ':', ')', ',']).to_owned(),
        }
    })
}

/// A small name that is set off in a line of running text: `**limit** (optional) – how many`.
pub fn line_field(text: &Inline) -> Option<ListedField> {
    let begins_small = text.text.trim_start().starts_with(|letter: char| letter.is_ascii_lowercase());
    let entry = begins_small.then(|| untyped_field(text)).flatten()?;
    (!cue::is_label(&entry.name.path)).then_some(entry)
}

/// A field that an item, a paragraph or a title describes.
pub struct ListedField {
    /// Its name, taken apart.
    pub name: Name,
    /// The type as written, with what stands beside it; may be empty.
    pub type_words: String,
    /// What it means.
    pub description: String,
}

impl ListedField {
    /// A field by its name as written.
    pub fn new(name: &str, place: Place, type_words: String, description: &str) -> Self {
        let name = name_cell::name(&Inline::plain(name, place), false);
        ListedField { name, type_words, description: description.to_owned() }
    }
}

/// `limit (required): how many`, `limit [optional] - how many`: a duty in brackets behind a name.
pub fn bracketed_duty(text: &str, item: &Inline) -> Option<ListedField> {
    let (name, rest) = text.split_once(['(', '['])?;
    let (inner, behind) = rest.split_once([')', ']'])?;
    let name = name.trim().trim_matches(['`', '*', '"']);
    let is_name = !name.is_empty()
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '$' | '@'));
    let says = inner.split([',', ';']).any(is_duty);
    let behind = behind.trim_start();
    let is_parted = behind.is_empty() || behind.starts_with([':', '-', '–', '—', '=']);
    (is_name && says && is_parted).then(|| {
        let description = behind.trim_start_matches([' ', '-', '–', '—', ':', '=', '.', ',']);
        ListedField::new(name, item.place, inner.to_owned(), description)
    })
}

/// Bold or code at the very start.
pub fn is_name_set_off(text: &Inline) -> bool {
    text.bold.iter().chain(&text.code).any(|range| range.start == 0)
}

/// Several words in bold are a label: `**Request URL:** …`; behind a name only brackets or a type may be bold too.
fn is_label(item: &Inline) -> bool {
    let Some(range) = item.bold.iter().find(|range| range.start == 0) else { return false };
    let bold = item.text.get(range.clone()).unwrap_or_default().trim().trim_end_matches(':');
    let Some((_, behind)) = bold.split_once(char::is_whitespace) else { return false };
    let behind = behind.trim();
    !behind.starts_with(['(', '[', '-', '–', '*']) && !vocabulary::is_type_anywhere(behind)
}

/// The field that a paragraph describes, with its name set off.
pub fn in_prose(text: &Inline) -> Option<ListedField> {
    listed_field(text, true)
}

/// True when an item is a field with a type that has nothing inside.
pub fn has_scalar_type(item: &Inline) -> bool {
    let word = listed_field(item, false).and_then(|field| {
        let written = field.type_words.split([',', ';']).next().unwrap_or_default().to_owned();
        vocabulary::type_word(&written)
    });
    word.is_some_and(|word| {
        !word.array && matches!(word.kind, Kind::String | Kind::Integer | Kind::Enum | Kind::Number)
    })
}

/// True when an item is a field with its type.
pub fn is_field(item: &Inline) -> bool {
    listed_field(item, false).is_some()
}

/// An item describes a field when a type follows its name: `name (string) …`, `name: string …`, `name - string - …`,
/// `name: 17 (integer, required)`. In running text the name must be set off as well.
pub fn listed_field(item: &Inline, in_prose: bool) -> Option<ListedField> {
    if in_prose && (!is_name_set_off(item) || is_label(item)) {
        return None;
    }
    let text = item.text.trim();
    let name_end = text.find(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ':'))?;
    let name = text.get(..name_end)?.trim_matches(['`', '*', '"']);
    let rest = text.get(name_end..)?.trim_start_matches([':', ' ', '-', '–', '—']);
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-' | '$' | '[' | ']' | '@' | '*'));
    // `Format: XML` speaks of the page, not of a field.
    let is_label = in_prose
        && name.starts_with(char::is_uppercase)
        && vocabulary::column(name).is_some_and(|column| column != Column::Name);
    if !is_name || is_label {
        return None;
    }
    if let Some(found) = bracketed_duty(text, item) {
        return Some(found);
    }
    let (type_words, description) = type_and_rest(rest).or_else(|| duty_first(rest)).or_else(|| labelled_type(rest))?;
    Some(ListedField {
        name: name_cell::name(&Inline::plain(name, item.place), false),
        type_words,
        description: description.trim_start_matches([' ', '-', '–', '—', ':', '.', ',', '\n']).to_owned(),
    })
}

/// A type that a line of the description names: `How many.\nType: Integer`.
fn labelled_type(rest: &str) -> Option<(String, &str)> {
    let written = rules::behind_label(rest, Column::Type)?;
    vocabulary::type_word(written).map(|_| (written.to_owned(), rest))
}

/// The type with its company, and what follows: `(string, required) …`, `string, required. …`, `integer required …`.
pub fn type_and_rest(rest: &str) -> Option<(String, &str)> {
    let bracketed = |open: usize| {
        let (words, behind) = rest.get(open + 1..)?.split_once([')', ']'])?;
        let first = words.split([',', ';']).next()?.trim();
        vocabulary::type_word(first)?;
        Some((words.to_owned(), behind))
    };
    if rest.starts_with(['(', '[']) {
        return bracketed(0);
    }
    // `limit integer: how many`
    if let Some((word, behind)) = rest.split_once(':').filter(|(word, _)| vocabulary::is_type_anywhere(word)) {
        return Some((word.to_owned(), behind));
    }
    // A value may stand before the bracket, as in API Blueprint.
    let line = rest.lines().next().unwrap_or_default();
    if let Some(open) = line.rfind('(').filter(|open| rest.get(..*open).is_some_and(|value| value.len() < 80))
        && let Some(found) = bracketed(open).filter(|(words, _)| vocabulary::leading_type(words).is_some())
    {
        return Some(found);
    }
    let (_, length) = vocabulary::leading_type(rest).or_else(|| everyday(rest))?;
    let mut words = rest.get(..length)?.to_owned();
    let mut behind = rest.get(length..)?;
    // A duty behind the type belongs to it.
    let word = behind.trim_start_matches([' ', ',', '(', ';']);
    let end = word.find([' ', ',', '.', ')', ';', '\n', '-', '—', '–']).unwrap_or(word.len());
    if let Some(duty) = word.get(..end).filter(|word| is_duty(word)) {
        words.push_str(", ");
        words.push_str(duty);
        behind = word.get(end..)?.trim_start_matches(')');
    }
    Some((words, behind))
}

/// A duty, and no value of a boolean: "boolean True if it is shut".
fn is_duty(word: &str) -> bool {
    duty::unmistakable_duty(word).is_some() && !matches!(word.to_lowercase().as_str(), "true" | "false")
}

/// `Required. int The key of it`: a duty before the type.
fn duty_first(rest: &str) -> Option<(String, &str)> {
    let end = rest.find(['.', ',', ';', ')'])?;
    let word = rest.get(..end)?.trim_start_matches('(');
    let behind = rest.get(end + 1..)?.trim_start();
    let (mut words, behind) = is_duty(word).then(|| type_and_rest(behind)).flatten()?;
    words.push_str(", ");
    words.push_str(word);
    Some((words, behind))
}

/// A type word of everyday speech counts where it stands between the name and a mark or the end of the line.
fn everyday(rest: &str) -> Option<(vocabulary::TypeWord, usize)> {
    let end = rest.find([',', '\n', '—', '–', '.']).or_else(|| rest.find(" - ")).unwrap_or(rest.len());
    let words = rest.get(..end)?.trim_end();
    let plain = words.split_whitespace().count() <= 2 && words.chars().all(|letter| !letter.is_uppercase());
    vocabulary::type_word(words).filter(|_| plain).map(|word| (word, words.len()))
}
