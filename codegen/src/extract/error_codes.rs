//! What codes of failures look like, and where they stand in a text.
//!
//! Words and items of lists enter, codes with what they mean leave; `errors` and `error_headings` call it.

use crate::page::Inline;
use crate::vocabulary::{self, Column};

/// A code: digits, or capitals with digits and underscores.
pub fn is_code(word: &str) -> bool {
    let has_digit = word.chars().any(|letter| letter.is_ascii_digit());
    let all_digits = !word.is_empty() && word.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
    let capitals = word.len() > 2
        && word
            .chars()
            .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || matches!(letter, '_' | '-'));
    !word.contains(char::is_whitespace) && ((all_digits && has_digit) || capitals)
}

/// Three digits that are a status of a reply.
pub fn is_failure(code: &str) -> bool {
    code.parse::<u16>().is_ok_and(|status| (200..600).contains(&status))
}

/// A single word of letters, digits and the marks within names.
pub fn is_lone_name(word: &str) -> bool {
    let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let bare = word.trim_matches('`');
    bare.len() > 1 && bare.starts_with(|letter: char| letter.is_ascii_alphabetic()) && bare.chars().all(letters)
}

/// `room_taken`, `RoomTaken`, `E100`: a single word that names a failure.
pub fn names_failure(word: &str) -> bool {
    let bare = word.trim_matches('`');
    let capitals = bare.chars().filter(char::is_ascii_uppercase).count();
    is_lone_name(word) && (bare.contains(['_', '-', '.']) || capitals > 1 || is_code(bare))
}

/// `ticket_gone: no such ticket`, where failures are listed.
pub fn named_error(item: &Inline) -> Option<(String, String)> {
    let text = item.text.trim();
    let end = text.find(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-')))?;
    let (name, rest) = text.split_at_checked(end)?;
    let capitals = name.chars().filter(char::is_ascii_uppercase).count();
    let is_name = (name.len() > 2 || name.contains(|letter: char| letter.is_ascii_digit()) && name.len() > 1)
        && (name.contains(['_', '-']) || capitals >= 2 || item.code.iter().any(|range| range.start == 0));
    let rest = rest.trim_start_matches(['`', '*', ' ']);
    let words = rest.strip_prefix([':', '-', '–', '—'])?.trim();
    (is_name && !words.is_empty()).then(|| (name.to_owned(), words.to_owned()))
}

/// `Code: 401 …` without its label.
fn without_label(text: &str) -> &str {
    let is_digit = |rest: &&str| rest.starts_with(|letter: char| letter.is_ascii_digit());
    if let Some(rest) = text.strip_prefix("HTTP ").filter(is_digit) {
        return rest;
    }
    let labelled = text.split_once(':').filter(|(label, rest)| {
        vocabulary::column(label).is_some_and(|column| matches!(column, Column::Code | Column::Status))
            && rest.trim_start().starts_with(|letter: char| letter.is_ascii_digit())
    });
    labelled.map_or(text, |(_, rest)| rest.trim_start())
}

/// How much of a code stands behind a dash in it: `-05` of `ORD-05`.
fn behind_dash(text: &str, end: usize) -> usize {
    let is_capital = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    let starts = text.get(..end).is_some_and(|before| {
        before.starts_with(|letter: char| letter.is_ascii_uppercase()) && before.chars().all(is_capital)
    });
    let rest = text.get(end..).filter(|_| starts).unwrap_or_default();
    let length = rest.find(|letter: char| !(is_capital(letter) || letter == '-')).unwrap_or(rest.len());
    let inside = rest.get(..length).unwrap_or_default();
    let is_part = inside.starts_with('-')
        && inside.ends_with(is_capital)
        && inside.contains(|letter: char| letter.is_ascii_digit())
        && !rest.get(length..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    if is_part { length } else { 0 }
}

/// `7001 - text`, `7001: text`, `7001 text`
pub fn code_and_text(item: &Inline) -> Option<(String, String)> {
    let text = without_label(item.text.trim());
    let end = text.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))?;
    let end = end + behind_dash(text, end);
    let code = text.get(..end)?;
    let rest = text.get(end..)?;
    let separated = rest.trim_start().starts_with(['-', '–', '—', ':', '=', '.']);
    let words = rest.trim_start_matches([' ', '-', '–', '—', ':', '=', '.', '\\', '\u{a0}']).trim();
    let is_number = code.len() >= 3 && code.chars().all(|letter| letter.is_ascii_digit());
    let has_status = || bracketed_status(words).is_some_and(|(_, behind)| behind.len() < words.len());
    (is_code(code) && !words.is_empty() && (separated || is_number || words.starts_with('(') && has_status()))
        .then(|| (code.to_owned(), words.to_owned()))
}

/// `(HTTP 404): no such order`: the status in a bracket before the text, or behind it.
fn bracketed_status(text: &str) -> Option<(u16, &str)> {
    let status = |inside: &str| {
        let bare = inside.trim().strip_prefix("HTTP").unwrap_or(inside).trim_start_matches([' ', ':']).trim();
        let digits = bare.rsplit(' ').next().unwrap_or(bare);
        let is_labelled = bare.len() == digits.len() || bare.split(' ').count() <= 3;
        let is_status = digits.len() == 3 && digits.starts_with(['4', '5']);
        digits.parse::<u16>().ok().filter(|_| is_labelled && is_status)
    };
    let text = text.trim();
    if let Some((inside, rest)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && let Some(found) = status(inside)
    {
        return Some((found, rest.trim_start_matches([' ', ':', '-', '–', '—', '.'])));
    }
    let (before, inside) = text.trim_end_matches('.').strip_suffix(')')?.rsplit_once('(')?;
    (inside.contains("HTTP")).then(|| status(inside)).flatten().map(|found| (found, before.trim_end()))
}

/// `402 payer_blocked The payer is blocked`: a status with a code of the vendor.
pub fn told_apart(status: Option<u16>, code: Option<String>, text: String) -> (Option<u16>, Option<String>, String) {
    let (status, text) = match bracketed_status(&text).filter(|_| status.is_none()) {
        Some((found, rest)) => (Some(found), rest.to_owned()),
        None => (status, text),
    };
    let digits = code.as_deref().filter(|code| code.len() == 3 && is_failure(code)).and_then(|code| code.parse().ok());
    let (Some(found), true) = (status.or(digits), status.is_none() || code.is_none()) else {
        return (status, code, text);
    };
    let bare = text.trim_start_matches([' ', ',', '/', '|', '`', '*', ':', '-', '–', '—']);
    let (first, rest) = bare.split_once(char::is_whitespace).unwrap_or((bare, ""));
    let name = first.trim_matches(['`', '*', ':', ',']);
    // `401 EXPIRED – the key is too old`: capitals are a code where a dash parts them from the words.
    let is_constant = name.len() > 3
        && name.bytes().all(|byte| byte.is_ascii_uppercase())
        && rest.trim_start_matches(['`', '*', ' ']).starts_with(['-', '–', '—']);
    let is_name = (name.contains('_') || is_constant)
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let rest = rest.trim_start_matches(['`', '*', ' ', '-', '–', '—', ':', '/', '|', ',']);
    if is_name && !rest.is_empty() {
        return (Some(found), Some(name.to_owned()), rest.to_owned());
    }
    (status, code, text)
}
