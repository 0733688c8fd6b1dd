//! Failures that running text names: `Error response codes: badRequest (400), itemNotFound (404)`, "returns 404 if there
//! is no such shelf".
//!
//! Paragraphs with their context enter, error entries leave; `extract` calls it when tables and lists have been heard.
//! A status that one of them names is not heard again.

use crate::fact::Part;
use crate::page::{Block, Document, Inline};
use crate::vocabulary::{Column, column, failure_words};

use super::outline::{Context, Outline};
use super::{Heard, cue, errors};

/// A failure: its statuses, its name and its words.
struct Failure {
    status: u16,
    code: Option<String>,
    text: String,
}

/// Hears the failures that paragraphs name.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (block, context) in document.blocks.iter().zip(&outline.contexts) {
        let Block::Prose(text) = block else { continue };
        // Most paragraphs name no number.
        if !text.text.contains(['4', '5']) {
            continue;
        }
        let found = text.text.lines().find_map(|line| labelled(line, context));
        for failure in found.unwrap_or_else(|| sentences(text)) {
            let is_known = |(method, entry): &(usize, crate::schema::ErrorEntry)| {
                *method == context.method
                    && entry.status == Some(failure.status)
                    && (failure.code.is_none() || entry.code == failure.code)
            };
            if !heard.errors.iter().any(is_known) {
                let Failure { status, code, text: words } = failure;
                errors::push(heard, context, Some(status), code, words, String::new(), text.place);
            }
        }
    }
}

/// `Error response codes: badRequest (400), computeFault (400, 500, …)`: nothing but statuses, with names or without.
fn labelled(line: &str, context: &Context) -> Option<Vec<Failure>> {
    let (label, rest) = line.split_once(':').filter(|(label, _)| label.split_whitespace().count() <= 5)?;
    let speaks_of_codes = matches!(column(label), Some(Column::Code | Column::Status));
    let speaks_of_failures = cue::part_of_heading(label) == Some(Part::Error);
    if !(speaks_of_failures || speaks_of_codes && context.part == Some(Part::Error)) {
        return None;
    }
    let mut failures = Vec::new();
    for item in items(rest) {
        let (name, inside) = item.trim().split_once('(').unwrap_or(("", item.trim()));
        let name = name.trim();
        let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        let numbers: Vec<&str> = inside.trim_end_matches(')').split(',').map(str::trim).collect();
        for number in numbers.into_iter().filter(|number| !matches!(*number, "…" | "...")) {
            let status = number.parse().ok().filter(|status| (400..600).contains(status)).filter(|_| is_name)?;
            let code = Some(name.to_owned()).filter(|name| !name.is_empty());
            failures.push(Failure { status, text: name.to_owned(), code });
        }
    }
    // A status alone leads in to what follows.
    let says_more = failures.len() > 1 || failures.iter().any(|failure| failure.code.is_some());
    Some(failures).filter(|_| says_more)
}

/// What commas outside of parentheses part.
fn items(text: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let (mut start, mut depth) = (0, 0usize);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                items.extend(text.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
    }
    items.extend(text.get(start..));
    items.retain(|item| !item.trim().trim_end_matches('.').is_empty());
    items
}

/// The failures that sentences name: a status with its phrase or behind a word for one, where a reply is spoken of.
fn sentences(text: &Inline) -> Vec<Failure> {
    let mut failures: Vec<Failure> = Vec::new();
    for sentence in text.text.split(['\n', ';']).flat_map(|line| line.split(". ")) {
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let bare = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
        let speaks_of_reply = words.iter().any(|word| failure_words::replies(&bare(word)));
        if words.len() > 60 || !speaks_of_reply {
            continue;
        }
        for (at, word) in words.iter().enumerate() {
            let Some(status) = bare(word).parse::<u16>().ok().filter(|status| (400..512).contains(status)) else {
                continue;
            };
            let before = at.checked_sub(1).and_then(|at| words.get(at)).map(|word| bare(word)).unwrap_or_default();
            let behind = words.get(at + 1).map(|word| bare(word)).unwrap_or_default();
            let is_status = cue::is_status_noun(&before) || cue::is_status_noun(&behind) || cue::is_reason(&behind);
            if is_status && !failures.iter().any(|known| known.status == status) {
                let reason = reason(words.get(at + 1..).unwrap_or_default());
                let text = condition(sentence).map_or(reason, str::to_owned);
                if !text.is_empty() {
                    failures.push(Failure { status, code: None, text });
                }
            }
        }
    }
    failures
}

/// The words of HTTP behind a status: as far as they have capitals.
fn reason(words: &[&str]) -> String {
    let clean = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    let first = words.first().map(|word| clean(word)).filter(|word| cue::is_reason(&word.to_lowercase()));
    let rest = words.iter().skip(1).take(4).take_while(|word| word.starts_with(char::is_uppercase));
    first.into_iter().chain(rest.map(|word| clean(word))).collect::<Vec<String>>().join(" ")
}

/// The clause that says when: "if there is no such shelf".
fn condition(sentence: &str) -> Option<&str> {
    let sentence = sentence.trim();
    let mut at = 0;
    for word in sentence.split(' ') {
        let end = at + word.len();
        if failure_words::leads_to_condition(&word.to_lowercase()) {
            let clause = sentence.get(end..)?.trim_start();
            let clause = if at == 0 { clause.split(", ").next()? } else { clause };
            return Some(clause.trim_end_matches('.')).filter(|clause| !clause.is_empty());
        }
        at = end + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn found(text: &str) -> Vec<(u16, String)> {
        let inline = Inline::plain(text, Place::default());
        sentences(&inline).into_iter().map(|failure| (failure.status, failure.text)).collect()
    }

    #[test]
    fn sentences_name_failures() {
        assert_eq!(found("The call returns 404 Not Found."), [(404, "Not Found".to_owned())]);
        assert_eq!(found("Returns 409 Conflict when it holds books."), [(409, "it holds books".to_owned())]);
        assert_eq!(found("If the key is wrong, it returns error 403."), [(403, "the key is wrong".to_owned())]);
        for text in ["Returns at most 400 shelves.", "A status of 404 characters", "See chapter 404"] {
            assert_eq!(found(text).len(), 0, "{text}");
        }
    }

    #[test]
    fn lines_list_statuses_with_names() {
        let listed = |line: &str| labelled(line, &Context::default()).unwrap_or_default();
        let found = listed("Error response codes: badRequest (400), gone(404, 410), fault (500, …)");
        let found: Vec<(u16, &str)> = found.iter().map(|failure| (failure.status, failure.text.as_str())).collect();
        assert_eq!(found, [(400, "badRequest"), (404, "gone"), (410, "gone"), (500, "fault")]);
        assert!(listed("Error response codes: see below").is_empty());
        assert!(listed("Normal response codes: 200").is_empty());
    }
}
