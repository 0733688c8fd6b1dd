//! The only value that a text allows: "must be `token`", "always `item`".
//!
//! A cell enters, the value leaves; `rules` calls it when a text lists no values.

use crate::page::Inline;
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary::{self, only_words};

use super::constants;
use super::values::{QUOTES, plain};

/// The value behind words that leave no choice, set off by marks or written in capitals; the clause ends behind it.
pub fn only_value(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    // Few texts set a word off or write it in capitals.
    if cell.code.is_empty()
        && !text.contains(QUOTES)
        && !text.split(' ').any(|word| constants::is_capitals(word.trim_end_matches('.')))
    {
        return None;
    }
    let small = text.to_lowercase();
    // Lower case has other lengths than capitals in a few languages, where nothing is looked for.
    if small.len() != text.len() {
        return None;
    }
    only_words::starts(&small).into_iter().find_map(|at| value_at(cell, at)).map(|value| vec![plain(&value)])
}

/// The value that begins here.
fn value_at(cell: &Inline, at: usize) -> Option<String> {
    let rest = cell.text.get(at..)?;
    let bare = rest.trim_start_matches([' ', ':']);
    let start = at + rest.len() - bare.len();
    let is_quoted = bare.starts_with(QUOTES);
    let inside = bare.trim_start_matches(QUOTES);
    let code = cell.code.iter().find(|range| range.start == start || is_quoted && range.start == start + 1);
    let value = match (code, is_quoted) {
        (Some(range), _) => cell.text.get(range.clone())?,
        (None, true) => inside.split(QUOTES).next()?,
        (None, false) => inside.split([' ', ',', ';', ')', '\n']).next()?.trim_end_matches(['.', ':']),
    };
    let value = value.trim().trim_matches(QUOTES);
    let is_set_off = is_quoted || code.is_some();
    let end = cell.text.get(start..)?.find(value)? + start + value.len();
    let behind = cell.text.get(end..)?.trim_start_matches(QUOTES);
    let ends = behind.trim().is_empty() || behind.trim_start_matches(' ').starts_with(['.', ';', ')', '\n', '。', ']']);
    let is_value = !value.is_empty()
        && value.len() <= 60
        && !value.contains(char::is_whitespace)
        && value.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == '/')
        && vocabulary::type_word(value).is_none_or(|word| word.kind != Kind::DateTime)
        && !value.contains(['<', '{', '='])
        && !matches!(value.to_lowercase().as_str(), "true" | "false" | "null" | "empty" | "none" | "utc");
    (ends && is_value && (is_set_off || constants::is_capitals(value))).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn one_value_is_all_there_is() {
        let only = |text: &str| {
            let found = only_value(&Inline::plain(text, Place::default()));
            found.and_then(|values| values.first().map(|value| value.value.clone())).unwrap_or_default()
        };
        assert_eq!(only("Required. Must be \"token\"."), "token");
        assert_eq!(only("What it is, always 'shelf#item'"), "shelf#item");
        assert_eq!(only("The only supported value is \"read\"."), "read");
        assert_eq!(only("Тип записи, всегда «SHELF»"), "SHELF");
        assert_eq!(only("The kind. Always SHELF."), "SHELF");
        for text in [
            "must be unique",
            "Must be \"a\" or \"b\"",
            "always trimmed",
            "must be \"x\" when it is late",
            "must be ISO 8601",
        ] {
            assert_eq!(only(text), "", "{text}");
        }
    }
}
