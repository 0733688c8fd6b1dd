//! Types that stand in descriptions, where a table has no column for them: `String. The key of it`.
//!
//! A cell enters, the type in it leaves; `tables` calls it.

use crate::page::Inline;
use crate::vocabulary::{self, Column};

use super::rules;

/// A type in the first line of a description, which goes on in another line.
pub fn find(cell: Option<&Inline>) -> Option<Inline> {
    let cell = cell?;
    if let Some(written) =
        rules::behind_label(&cell.text, Column::Type).filter(|text| vocabulary::type_word(text).is_some())
    {
        return Some(Inline::plain(written, cell.place));
    }
    if vocabulary::is_type_anywhere(cell.text.trim()) {
        return Some(cell.clone());
    }
    // `String. The key of it`
    let text = cell.text.trim_start_matches([' ', ':', '–', '—', '-']);
    let sentence = first_clause(text).trim_end();
    if sentence.len() < cell.text.trim().len() && vocabulary::is_type_anywhere(sentence) {
        return Some(Inline::plain(sentence, cell.place));
    }
    if let Some(written) = type_of_sentence(text) {
        return Some(Inline::plain(written, cell.place));
    }
    if let Some(written) = type_at_end(&cell.text) {
        return Some(Inline::plain(written, cell.place));
    }
    // `string <= 35 characters` and the description below it
    let line = cell.text.trim_start().lines().next()?;
    if let Some((written, _)) = line.split_once([' ', '\u{a0}']).filter(|(_, rest)| is_limit(rest))
        && vocabulary::is_type_anywhere(written)
    {
        return Some(Inline::plain(written, cell.place));
    }
    let (first, _) = cell.text.trim_start().split_once('\n')?;
    let is_code = cell.code.first().is_some_and(|range| range.start == 0);
    let plain = vocabulary::leading_type(first.trim()).is_some_and(|(_, length)| length == first.trim().len());
    (plain || (is_code && vocabulary::type_word(first).is_some())).then(|| Inline::plain(first.trim(), cell.place))
}

/// `String to look for`, `Boolean that says`: a capital word for a type in front of what it is for. A number of things
/// is none.
fn type_of_sentence(text: &str) -> Option<&str> {
    let mut words = text.split(' ');
    let (first, next) = (words.next()?, words.next()?);
    // Other words for types are words of prose as well: `Token of the shop`.
    let is_type = matches!(first, "String" | "Boolean" | "Integer");
    let goes_on =
        matches!(next, "to" | "of" | "for" | "with" | "that" | "containing" | "which" | "representing" | "indicating");
    (is_type && goes_on).then_some(first)
}

/// Up to the first mark that is not inside of brackets.
fn first_clause(text: &str) -> &str {
    let mut depth = 0usize;
    let end = text.find(|letter: char| {
        match letter {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(letter, '.' | '\n' | ';' | ',')
    });
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

/// `How many there are (integer, default 5)`
fn type_at_end(text: &str) -> Option<&str> {
    let (_, inside) = text.trim_end().trim_end_matches('.').strip_suffix(')')?.rsplit_once('(')?;
    let first = inside.split([',', ';']).next()?.trim();
    vocabulary::is_type_anywhere(first).then_some(first)
}

/// `<= 35 characters`, `[ 1 .. 9 ]`
fn is_limit(text: &str) -> bool {
    ["<=", ">=", "[ ", "= ", "≤", "≥"].iter().any(|mark| text.trim_start().starts_with(mark))
}
