//! Name cells: a path with marks, a duty or a type beside it.
//!
//! A cell enters, its path and what stands beside it leave; `tables` and `listed` call it.

use crate::page::Inline;
use crate::vocabulary::{self, duty};

use super::question_marks;

/// A name cell, taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The path as written, without marks.
    pub path: String,
    /// It names an attribute: `**tickets** count`, `@count`.
    pub attribute: bool,
    /// `items[]`
    pub repeats: bool,
    /// `name*`, `name (optional)`
    pub duty: Option<bool>,
    /// A type that stands beside the name in the same cell.
    pub type_words: Option<String>,
    /// How many marks of nesting stand before it: 2 for `→→ name` and `-- name`.
    pub level: usize,
    /// The steps above it that are written as lists: `items` of `items[].colour`.
    pub lists: Vec<String>,
}

/// Takes a name cell apart. `typed` is true where the header says that the cell holds a type as well.
pub fn name(cell: &Inline, typed: bool) -> Name {
    let mut name = Name::default();
    let mut text = cell.text.trim().trim_matches('`');
    // `*title`: a star may stand before the name as well.
    if let Some(rest) = text.strip_prefix('*').filter(|rest| rest.starts_with(|letter: char| letter.is_alphanumeric()))
    {
        name.duty = Some(true);
        text = rest;
    }
    (name.level, text) = nesting(text);
    if let Some((before, written)) = type_behind(cell, text).filter(|(_, written)| typed || is_plain_type(written)) {
        name.type_words = Some(written.to_owned());
        text = before;
    }
    if let Some((before, words)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).filter(|_| typed) {
        // Where the header says so, brackets hold a type, known or not.
        name.type_words = Some(words.trim().to_owned());
        text = before.trim_end().trim_matches('`');
    }
    if let Some((before, words)) = behind_code(cell, text) {
        let (rest, required) = without_duty(words);
        if is_plain_type(rest) || (typed && vocabulary::type_word(rest).is_some()) {
            name.type_words = Some(rest.to_owned());
            name.duty = required;
            text = before;
        }
    }
    let bold_first = cell.bold.first().is_some_and(|range| range.start == 0 && range.end < cell.text.trim_end().len());
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let has_lines = cell.text.contains('\n');
    while let [_, .., last] = words.as_slice() {
        let may_be_type = words.len() == 2 && (!bold_first || has_lines) && (last.starts_with('(') || has_lines);
        if !is_beside(last, may_be_type, &mut name) {
            break;
        }
        words.pop();
    }
    let mut path = words.join(" ");
    if let Some(rest) = path.strip_suffix('*') {
        name.duty = Some(true);
        path = rest.trim_end().to_owned();
    }
    if let Some(rest) = question_marks::without(&path) {
        name.duty = Some(false);
        path = rest.to_owned();
    }
    // `$.order.lines[*].net`
    if let Some(rest) = path.strip_prefix("$.").or_else(|| path.strip_prefix("$[*].")).filter(|rest| !rest.is_empty()) {
        path = rest.to_owned();
    }
    path = without_brackets(&path, &mut name);
    if let Some(rest) = path.strip_prefix('@') {
        name.attribute = true;
        path = rest.to_owned();
    }
    if let Some((element, attribute)) = attribute_of(&path) {
        name.attribute = true;
        path = format!("{element}.{attribute}");
    }
    if let [element, attribute] = words.as_slice()
        && bold_first
        && !attribute.starts_with('.')
        && !is_separator(element)
        && name.type_words.is_none()
    {
        name.attribute = true;
    }
    name.path = path.trim_end_matches([':', ',', ';']).trim_matches(['"', '\'', '`', '“', '”']).trim().to_owned();
    if let Some(tag) = name.path.strip_prefix('<').and_then(|tag| tag.strip_suffix('>')) {
        name.path = tag.trim_end_matches('/').trim().to_owned();
    }
    name
}

/// True for a mark or a word behind the name that says whether it is required, or its type.
fn is_beside(word: &str, may_be_type: bool, name: &mut Name) -> bool {
    let plain = word.trim_matches(|letter| matches!(letter, '(' | ')' | '[' | ']' | ',' | '*' | ';'));
    if let Some(required) = (plain.len() > 2).then(|| duty::unmistakable_duty(plain)).flatten() {
        name.duty = Some(required);
    } else if word.starts_with('(') && vocabulary::names_attributes(plain) {
        name.attribute = true;
    } else if matches!(word, "*" | "(*)") {
        name.duty = Some(true);
    } else if may_be_type && is_plain_type(plain) {
        name.type_words = Some(plain.to_owned());
    } else {
        return false;
    }
    true
}

/// `tickets/@count`: the element and its attribute.
fn attribute_of(path: &str) -> Option<(&str, &str)> {
    let (element, attribute) = path.rsplit_once('@')?;
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ':');
    let is_one = !element.is_empty() && !attribute.is_empty() && attribute.chars().all(is_word);
    is_one.then(|| (element.trim_end_matches(['/', '.']), attribute))
}

/// The marks of nesting before a name, and what follows them.
fn nesting(text: &str) -> (usize, &str) {
    const MARKS: &[&str] =
        &["->", "=>", "→", "↳", "└", "├", "│", "┗", "┣", "┃", "»", ">", "–", "—", "-", "•", "·", "+", "| "];
    let mut rest = text;
    let mut level = 0;
    loop {
        rest = rest.trim_start_matches(['─', '━', ' ', '\u{a0}', '\t']);
        // Nearly all names begin with a letter.
        if rest.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
            break;
        }
        let Some(behind) = MARKS.iter().find_map(|mark| rest.strip_prefix(mark)) else { break };
        level += 1;
        rest = behind;
    }
    // Nothing but marks is no name; it is kept so that it is seen.
    if rest.is_empty() { (0, text) } else { (level, rest) }
}

/// What stands before the last run of code, and the run: a type set beside a name.
fn type_behind<'cell>(cell: &'cell Inline, text: &'cell str) -> Option<(&'cell str, &'cell str)> {
    let range = cell.code.last()?;
    let written = cell.text.get(range.clone())?.trim();
    let before = text.trim_end().strip_suffix('`').unwrap_or(text.trim_end()).strip_suffix(written)?;
    let before = before.trim_end_matches('`');
    (before.ends_with(char::is_whitespace) && !before.trim().is_empty()).then_some((before.trim(), written))
}

/// A name that is set as code at the start of the cell, and the words behind it.
fn behind_code<'cell>(cell: &'cell Inline, text: &'cell str) -> Option<(&'cell str, &'cell str)> {
    let range = cell.code.first().filter(|range| range.start == 0)?;
    let (before, words) = text.split_at_checked(range.end)?;
    let is_name = !before.is_empty() && !before.contains(char::is_whitespace);
    (is_name && !words.trim().is_empty()).then_some((before, words.trim()))
}

/// The words without a duty at their end.
fn without_duty(words: &str) -> (&str, Option<bool>) {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or("");
    match duty::unmistakable_duty(last) {
        Some(required) => (words.strip_suffix(last).unwrap_or(words).trim(), Some(required)),
        None => (words, None),
    }
}

/// `ticket[owner][0][name]` as a path with dots; brackets with nothing or a number in them say that a step repeats.
fn without_brackets(written: &str, name: &mut Name) -> String {
    let mut path = String::new();
    let mut rest = written;
    while let Some(open) = rest.find(['[', '{']) {
        let (before, from) = rest.split_at(open);
        let close = if from.starts_with('[') { ']' } else { '}' };
        let Some(end) = from.find(close).filter(|_| !(path.is_empty() && before.is_empty())) else { break };
        path.push_str(before);
        let inside = from.get(1..end).unwrap_or_default().trim().trim_matches(['"', '\'']);
        let is_index = inside.is_empty()
            || matches!(inside, "n" | "i" | "N" | "*" | "x" | "index" | "...")
            || inside.chars().all(|letter| letter.is_ascii_digit());
        rest = from.get(end + 1..).unwrap_or_default();
        if is_index && close == ']' {
            name.lists.push(path.clone());
        } else if !inside.is_empty() {
            path.push('.');
            path.push_str(inside);
        }
    }
    path.push_str(rest);
    name.repeats = name.lists.last() == Some(&path) || written.ends_with("{}");
    name.lists.retain(|list| *list != path);
    path
}

fn is_separator(word: &str) -> bool {
    matches!(word, ">" | "->" | "→" | "/" | ".")
}

fn is_plain_type(word: &str) -> bool {
    vocabulary::leading_type(word).is_some_and(|(_, length)| length == word.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn taken(text: &str) -> Name {
        name(&Inline::plain(text, Place::default()), false)
    }

    #[test]
    fn names_lose_their_marks() {
        assert_eq!(taken("colour*"), Name { path: "colour".into(), duty: Some(true), ..Name::default() });
        assert_eq!(taken("*colour"), Name { path: "colour".into(), duty: Some(true), ..Name::default() });
        assert_eq!(taken("colour (optional)"), Name { path: "colour".into(), duty: Some(false), ..Name::default() });
        assert_eq!(taken("items[]"), Name { path: "items".into(), repeats: true, ..Name::default() });
        assert_eq!(taken("items[].colour").path, "items.colour");
        assert_eq!(taken("<colour>").path, "colour");
        assert_eq!(taken("owner .users.id").path, "owner .users.id");
        assert_eq!(taken("@count"), Name { path: "count".into(), attribute: true, ..Name::default() });
        assert_eq!(taken("colour\nstring\nrequired").type_words.as_deref(), Some("string"));
    }
}
