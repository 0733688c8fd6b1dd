//! Bounds in words: "between 1 and 100", "at most 80 characters".
//!
//! Tokens of a text enter, statements leave; `rules` calls it. Whether a bound can hold for its field is decided when
//! the type is known.

use crate::fact::Statement;
use crate::vocabulary::phrase::{self, Meaning, Token};

/// The bounds that a text states.
pub fn of_text(text: &str, tokens: &[Token<'_>]) -> Vec<(&'static str, Statement)> {
    let mut found = Vec::new();
    let numbers = |meaning| numbers_in(text, tokens, meaning);
    if let Some(length) = numbers(Meaning::MaximumLength).last().and_then(|length| u32::try_from(*length).ok()) {
        found.push(("length in words", Statement::Length(length)));
    }
    let range = match numbers(Meaning::Between).as_slice() {
        [least, greatest] if least < greatest => (Some(*least), Some(*greatest)),
        _ => (numbers(Meaning::Minimum).last().copied(), numbers(Meaning::Maximum).last().copied()),
    };
    if range != (None, None) {
        found.push(("bounds in words", Statement::Range(range.0, range.1)));
    }
    found
}

/// The numbers inside a phrase, in order.
fn numbers_in(text: &str, tokens: &[Token<'_>], meaning: Meaning) -> Vec<i64> {
    let Some(range) = phrase::find_in(tokens, meaning) else { return Vec::new() };
    let phrase = text.get(range).unwrap_or_default();
    phrase
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> Vec<Statement> {
        of_text(text, &phrase::tokens(text)).into_iter().map(|(_, statement)| statement).collect()
    }

    #[test]
    fn bounds_are_read_in_words() {
        assert_eq!(bounds("page size, between 1 and 100"), [Statement::Range(Some(1), Some(100))]);
        assert_eq!(bounds("How many come back. No more than 20000 here"), [Statement::Range(None, Some(20000))]);
        assert_eq!(bounds("название, не более 80 символов"), [Statement::Length(80)]);
        assert_eq!(bounds("at least one of the keys"), []);
        assert_eq!(bounds("number of the ticket"), []);
    }
}
