//! The type at the start of a text that goes on.
//!
//! The text of a flattened row after its name, or the first words of a cell, enter; a type and its length leave. `read`
//! and `extract` call it.

use super::duty;
use super::memo::Memo;
use super::type_shapes;
use super::type_words::ADJECTIVES;
use super::types::{DEPTH, TypeWord, parse, unmistakable};

/// The type at the start of flattened text, and its length in bytes. Class names do not count, and words that
/// prose uses too (`date of birth`, `list of groups`) count only where no prose follows.
pub fn leading_type(text: &str) -> Option<(TypeWord, usize)> {
    thread_local! {
        static TYPES: Memo<Option<(TypeWord, usize)>> = Memo::default();
    }
    TYPES.with(|known| known.of(text, find_leading))
}

fn find_leading(text: &str) -> Option<(TypeWord, usize)> {
    let lead = text.len() - text.trim_start().len();
    let mut ends: Vec<usize> = Vec::new();
    let mut start = lead;
    let mut said = false;
    for word in text.get(lead..)?.split(' ').take(6) {
        let end = start + word.len();
        // A dash behind a duty begins the description.
        if word.contains('\n') || (said && matches!(word, "-" | "–" | "—")) {
            break;
        }
        if !word.is_empty() {
            ends.push(end);
            said = duty::unmistakable_duty(word.trim_end_matches([',', ')'])).is_some();
        }
        // Behind the end of a sentence no type goes on.
        if word.ends_with('.') && word.len() > 2 {
            break;
        }
        start = end + 1;
    }
    ends.iter().rev().find_map(|end| {
        let prefix = text.get(lead..*end)?;
        if let Some(found) = type_shapes::message_code(prefix) {
            return Some((found, *end));
        }
        let found = parse(prefix, DEPTH, false).filter(|found| single_words(&found.allowed))?;
        let rest = text.get(*end..)?.trim_start();
        let goes_on = ADJECTIVES.contains(&prefix) && rest.starts_with(char::is_lowercase);
        ((unmistakable(prefix) && !goes_on) || no_prose(rest) || begins_description(prefix, rest))
            .then_some((found, *end))
    })
}

/// What follows an everyday type word must not go on with its sentence.
fn no_prose(rest: &str) -> bool {
    rest.chars().next().is_none_or(|c| c.is_uppercase() || c.is_ascii_digit() || c == '(' || c == '|')
}

/// `id identifier of the owner`: no sentence says the same twice.
fn begins_description(word: &str, rest: &str) -> bool {
    const TWICE: &[(&str, &str)] = &[("id", "identifier"), ("id", "ID"), ("date", "date"), ("идентификатор", "номер")];
    TWICE.iter().any(|(first, second)| word == *first && rest.split(' ').next() == Some(*second))
}

fn single_words(allowed: &[String]) -> bool {
    allowed.iter().all(|value| !value.contains(char::is_whitespace))
}
