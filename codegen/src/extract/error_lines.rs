//! Lines that say of a failure its status, its code and what it means, in whatever order and with whatever marks:
//! `order_gone (404) – no such order`, `HTTP 404, order_gone: no such order`, `[404] No such order`.
//!
//! Items, paragraphs and headings where failures are spoken of enter, their parts leave; `errors` calls it.

use crate::page::{Block, Inline};

use super::error_codes::{is_code, is_failure, names_failure, told_apart};
use super::errors::push;
use super::outline::{Context, Outline};
use super::{Heard, cue};

/// What a line says of a failure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    pub status: Option<u16>,
    pub code: Option<String>,
    pub words: String,
}

/// Marks between the parts of a line.
const MARKS: &[char] =
    &[' ', '\u{a0}', '\n', '`', '*', '-', '–', '—', ':', '/', '|', ',', '(', ')', '[', ']', '.', ';', '：', '、', '"'];
/// More words before the status or the code are a sentence.
const LABELS: usize = 3;

/// The parts of a line that begins with a status or a code, maybe behind words for them.
pub fn parse(item: &Inline) -> Option<Line> {
    let text = item.text.as_str();
    let mut line = Line::default();
    let mut at = 0;
    let mut labels = 0;
    loop {
        let rest = text.get(at..)?;
        let start = at + (rest.len() - rest.trim_start_matches(MARKS).len());
        let word = word_at(text.get(start..)?);
        let is_set_off = item.code.iter().chain(&item.bold).any(|range| range.start <= start && start < range.end);
        let behind = text.get(start + word.len()..)?;
        if line.status.is_none() && is_failure(word) && word.starts_with(['4', '5']) {
            line.status = word.parse().ok();
        } else if line.code.is_none() && is_code_here(word, behind, is_set_off) {
            line.code = Some(word.to_owned());
        } else if cue::is_status_noun(word) && line.status.is_none() && labels < LABELS {
            labels += 1;
        } else {
            line.words = text.get(start..)?.trim_end_matches(['`', '*', ' ', '\n']).to_owned();
            break;
        }
        at = start + word.len();
    }
    // A lone bracket was closed before it began.
    if line.words.contains(')') && !line.words.contains('(') && line.words.ends_with(')') {
        return None;
    }
    if line.status.is_none() && line.code.is_none() {
        return None;
    }
    let (status, code, words) = told_apart(line.status, line.code, line.words);
    Some(Line { status, code, words })
}

/// The word that begins here: letters, digits, and marks inside of it.
fn word_at(text: &str) -> &str {
    let end = text.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default().trim_end_matches(['.', '-'])
}

/// Whether a word is a code: set off as one, or a name that no sentence begins with.
fn is_code_here(word: &str, behind: &str, is_set_off: bool) -> bool {
    if word.is_empty() || !word.is_ascii() || cue::is_status_noun(word) {
        return false;
    }
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        return word.len() >= 3;
    }
    let next = behind.trim_start_matches(MARKS);
    let shouts = |word: &str| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_uppercase());
    if shouts(word) && shouts(word_at(next)) {
        return false;
    }
    let is_parted =
        behind.is_empty() || behind.trim_start_matches([' ', '`', '*']).starts_with([':', '-', '–', '—', '(']);
    let is_name = word.contains('_') || is_code(word) && (is_parted || word.bytes().any(|byte| byte.is_ascii_digit()));
    let is_lone = is_set_off && word.len() > 2 && word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    is_name || is_lone && !next.starts_with(',') || names_failure(word) && is_parted && !word.contains('-')
}

/// Items each of which says a status or a code; what stands further right is of the status above it. False when some
/// say neither.
pub fn all(heard: &mut Heard<'_>, context: &Context, items: &[Inline]) -> bool {
    let parsed: Option<Vec<Line>> = items.iter().map(parse).collect();
    let Some(parsed) = parsed.filter(|parsed| parsed.len() > 1) else { return false };
    let mut above: Option<(usize, u16)> = None;
    for (item, line) in items.iter().zip(parsed) {
        above = above.filter(|(level, _)| *level < item.level);
        if let (Some(status), None, true) = (line.status, &line.code, line.words.is_empty()) {
            above = Some((item.level, status));
            continue;
        }
        let status = line.status.or(above.map(|(_, status)| status));
        push(heard, context, status, line.code, line.words, String::new(), item.place);
    }
    true
}

/// Whether a block of code is neither a document nor a call.
pub fn is_plain(outline: &Outline, at: usize) -> bool {
    let parsed = outline.samples.get(at).and_then(Option::as_ref);
    parsed.is_some_and(|parsed| parsed.document.is_none() && parsed.calls.is_empty() && parsed.status.is_none())
}

/// A paragraph that says a status with a code, a status in brackets, or a code behind a word for one; what it means may
/// stand in the next one. False when it is something else.
pub fn paragraph(heard: &mut Heard<'_>, context: &Context, text: &Inline, next: Option<&Block>) -> bool {
    let items: Vec<Inline> = text.text.lines().map(|line| Inline::plain(line.trim(), text.place)).collect();
    let begins = text.text.split([' ', ':']).next().unwrap_or_default();
    let is_marked = begins.starts_with('[') || cue::is_status_noun(begins) && !begins.eq_ignore_ascii_case("http");
    let Some(line) = parse(text) else { return false };
    if !is_marked && (line.status.is_none() || line.code.is_none()) || is_marked && line.words.is_empty() {
        return false;
    }
    if items.len() > 1 && all(heard, context, &items) {
        return true;
    }
    let below = match next {
        Some(Block::Prose(below)) if line.words.is_empty() && parse(below).is_none() => below.text.trim(),
        _ => "",
    };
    let words = if line.words.is_empty() { below.to_owned() } else { line.words.replace('\n', " ") };
    push(heard, context, line.status, line.code, words, String::new(), text.place);
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn parts_stand_in_any_order() {
        let told = |text: &str| {
            parse(&Inline::plain(text, Place::default())).map(|line| {
                let status = line.status.map(|status| status.to_string()).unwrap_or_default();
                format!("{status}|{}|{}", line.code.unwrap_or_default(), line.words)
            })
        };
        for (text, expected) in [
            ("order_gone (404) – No such order", "404|order_gone|No such order"),
            ("HTTP 404, order_gone: No such order", "404|order_gone|No such order"),
            ("[404] No such order", "404||No such order"),
            ("404 / order_gone / No such order", "404|order_gone|No such order"),
            ("Error 101: No such order", "|101|No such order"),
            ("E101 Keine Bestellung", "|E101|Keine Bestellung"),
            ("404 NOT FOUND", "404||NOT FOUND"),
            ("ORDER_GONE", "|ORDER_GONE|"),
        ] {
            assert_eq!(told(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(told("Every failure has a code"), None);
        assert_eq!(told("E-mail addresses must be whole"), None);
    }
}
