//! Items of a list of failures that begin with a code set off by marks: `**SHELF_FULL** HTTP 409 There is no room`.
//!
//! Items enter, failures leave; `errors` calls it where failures are spoken of.

use crate::page::Inline;
use crate::vocabulary::Column;

use super::{cue, rules};

/// What an item says of a failure.
pub struct FailureItem {
    /// Its HTTP status.
    pub status: Option<u16>,
    /// Its code.
    pub code: String,
    /// Its words.
    pub text: String,
}

/// The failures of a list, if each of its items begins with a code.
pub fn all(items: &[Inline]) -> Option<Vec<FailureItem>> {
    items.iter().map(failure).collect()
}

fn failure(item: &Inline) -> Option<FailureItem> {
    let text = item.text.as_str();
    let range = item.bold.iter().chain(&item.code).find(|range| range.start == 0)?;
    let code = text.get(range.clone())?.trim().trim_matches(['`', ':']);
    let capitals = code.chars().filter(char::is_ascii_uppercase).count();
    let has_mark = code.contains(|letter: char| letter.is_ascii_digit() || letter == '_') || capitals > 1;
    let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':');
    let is_code = (3..=60).contains(&code.len())
        && has_mark
        && code.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && code.chars().all(letters);
    let rest = text.get(range.end..)?.trim_start_matches(MARKS);
    let (status, rest) = status(rest);
    let status = status.or_else(|| rules::behind_label(text, Column::Status).and_then(|status| status.parse().ok()));
    let words = rest.trim_start_matches(MARKS).trim();
    (is_code && (status.is_some() || !words.is_empty())).then(|| FailureItem {
        status,
        code: code.to_owned(),
        text: words.to_owned(),
    })
}

/// What may stand between a code, a status and the words.
const MARKS: [char; 13] = ['`', '*', ' ', '\n', '-', '–', '—', ':', '(', ')', ',', '.', '|'];

/// A status at the start, with a noun before it or none, and what follows it.
fn status(text: &str) -> (Option<u16>, &str) {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (word, behind) = match cue::is_status_noun(first.trim_matches(MARKS)) {
        true => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        false => (first, rest),
    };
    match word.trim_matches(MARKS).parse() {
        Ok(status) if (400..600).contains(&status) => (Some(status), behind),
        _ => (None, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn codes_that_are_set_off() {
        let found = |text: &str, end: usize| {
            let item = Inline { bold: std::iter::once(0..end).collect(), ..Inline::plain(text, Place::default()) };
            failure(&item).map(|found| (found.status, found.code, found.text))
        };
        let owned = |status, code: &str, text: &str| Some((status, code.to_owned(), text.to_owned()));
        assert_eq!(found("SHELF_FULL HTTP 409\nNo room", 10), owned(Some(409), "SHELF_FULL", "No room"));
        assert_eq!(found("NS:Client-101 - No key", 13), owned(None, "NS:Client-101", "No key"));
        assert_eq!(found("Note: it may fail", 5), None);
        assert_eq!(found("404 - none", 3), None);
    }
}
