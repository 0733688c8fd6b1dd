//! Words of fixed meaning at the ends of a row without borders: types, duties, defaults, locations.
//!
//! The text of a row enters; the cells that could be told apart leave, and the text that is left.

use super::borderless::put;
use crate::vocabulary::{self, Column};

const LOCATIONS: &[&str] =
    &["query", "path", "header", "headers", "body", "form", "formdata", "cookie", "url", "querystring"];

/// The length of a duty word at the start of a text.
pub(super) fn leading_duty(text: &str) -> Option<usize> {
    let word = text.split_whitespace().next()?;
    (word.len() > 1 || word.chars().all(char::is_uppercase)).then_some(())?;
    vocabulary::duty::duty(word).map(|_| word.len())
}

/// The length of the place of a parameter at the start of a text.
pub(super) fn leading_location(text: &str) -> Option<usize> {
    let word = text.split_whitespace().next()?;
    LOCATIONS.contains(&word.to_lowercase().as_str()).then_some(word.len())
}

/// Takes the cells of fixed meaning from the end of a row, for the columns behind the last column of running
/// text, and puts them into `texts`; what is left is running text.
pub(super) fn take<'t>(text: &'t str, columns: &[Column], first: usize, texts: &mut [String]) -> &'t str {
    let mut rest = text.trim_end();
    let mut typed = false;
    for (at, column) in columns.iter().enumerate().skip(first).rev() {
        let start = match column {
            Column::Required | Column::Optional => trailing_duty(rest),
            Column::Type => trailing_type(rest),
            Column::Default if typed => trailing_default(rest),
            Column::Default | Column::Example | Column::Ignored | Column::Length => None,
            _ => break,
        };
        if let Some((before, found)) = start.and_then(|start| rest.split_at_checked(start)) {
            typed = typed || *column == Column::Type;
            put(texts, at, found);
            rest = before.trim_end();
        }
    }
    rest
}

/// Where a duty word at the end of a text begins: `STRINGNO`, `string yes`.
pub(super) fn trailing_duty(text: &str) -> Option<usize> {
    trailing(text, 16, |word| word.len() > 1 && vocabulary::duty::duty(word).is_some() && !word.starts_with(['-', '+']))
}

/// Where a type at the end of a text begins: `FALSEBOOLEAN`, `… the name string(32)`.
pub(super) fn trailing_type(text: &str) -> Option<usize> {
    trailing(text, 24, |word| {
        vocabulary::type_word(word).is_some_and(|found| found.class.is_none())
            && word.starts_with(char::is_alphabetic)
            && certain(word)
    })
}

/// Types that prose does not end with.
fn certain(word: &str) -> bool {
    word.chars().all(|letter| !letter.is_lowercase()) || vocabulary::leading_type(&format!("{word} x")).is_some()
}

/// The longest suffix that fits and begins where a word may begin: behind a blank, or glued with a change of case.
fn trailing(text: &str, longest: usize, fits: impl Fn(&str) -> bool) -> Option<usize> {
    let mut found = None;
    for (at, letter) in text.char_indices().rev().take(longest) {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let glued = letter.is_uppercase()
            || before.is_some_and(|before| before.is_ascii_digit() || matches!(before, '.' | ')' | '"'));
        let border = before.is_none_or(char::is_whitespace) || glued;
        if border && text.get(at..).is_some_and(&fits) {
            found = Some(at);
        }
        if letter.is_whitespace() {
            break;
        }
    }
    found
}

/// Where a default glued to the end of a description begins: `in the ruleFALSE`, `the results1`.
fn trailing_default(text: &str) -> Option<usize> {
    let start = text.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word = text.get(start..)?;
    if start == 0 {
        return Some(0);
    }
    let mut before: Option<char> = None;
    for (at, letter) in word.char_indices() {
        let lower = before.is_some_and(|before| before.is_lowercase() || matches!(before, '.' | ')' | '"' | '\''));
        if lower && (letter.is_uppercase() || letter.is_ascii_digit()) {
            let value = word.get(at..)?;
            let plain =
                value.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit() || "_-.,".contains(letter));
            // One of the values that the text has listed: `can be Open or ClosedOpen`.
            let is_listed = || {
                let mut words = text.get(..start).unwrap_or_default().split([' ', ',', '/', '|', '\n']);
                value.len() > 1 && words.any(|word| word == value)
            };
            return (plain || is_listed()).then_some(start + at);
        }
        before = Some(letter);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use Column::*;

    #[track_caller]
    fn tail(text: &str, expected: (&str, [&str; 3])) {
        let columns = [Name, Description, Default, Type, Required];
        let mut texts = vec![String::new(); 5];
        let rest = take(text, &columns, 1, &mut texts);
        assert_eq!((rest, [texts[2].as_str(), &texts[3], &texts[4]]), expected, "{text}");
    }

    #[test]
    fn glued_ends_are_told_apart() {
        tail("STRINGNO", ("", ["", "STRING", "NO"]));
        tail("FALSEBOOLEANNO", ("", ["FALSE", "BOOLEAN", "NO"]));
        tail("stays in the listFALSEBOOLEANNO", ("stays in the list", ["FALSE", "BOOLEAN", "NO"]));
        tail("can be Open or ClosedOpenSTRINGNO", ("can be Open or Closed", ["Open", "STRING", "NO"]));
        tail("pages of results1INTEGERNO", ("pages of results", ["1", "INTEGER", "NO"]));
        tail("as a piece of XMLSTRINGYES", ("as a piece of XML", ["", "STRING", "YES"]));
        tail("the key string(32) yes", ("the key", ["", "string(32)", "yes"]));
        tail("says whether there are no", ("says whether there are", ["", "", "no"]));
    }
}
