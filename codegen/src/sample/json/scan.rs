//! Reads the smallest parts of a JSON sample: blanks, comments, strings, bare words.
//!
//! `parse` calls these functions. Every byte is looked at a fixed number of times.

use std::ops::Range;

use super::super::{Content, preamble};

/// What stands between two values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Gap {
    /// A comment: its inside, whether it stands on the line where the value before it ends and nothing follows it
    /// there, and its range.
    Comment { words: Range<usize>, trails: bool, span: Range<usize> },
    /// A bare `...`.
    Ellipsis(Range<usize>),
}

/// Steps over blanks from `at` on; the offset behind them, and a comment or ellipsis that stands there, with the
/// offset behind it.
pub(super) fn gap(text: &str, at: usize) -> (usize, Option<(Gap, usize)>) {
    let rest = text.get(at..).unwrap_or("");
    let trimmed = rest.trim_start_matches(preamble::is_blank);
    let start = at + (rest.len() - trimmed.len());
    let new_line = rest[..rest.len() - trimmed.len()].contains('\n');
    let found = if let Some(inside) = trimmed.strip_prefix("/*") {
        let length = inside.find("*/");
        let closing = if length.is_some() { 2 } else { 0 };
        let words = start + 2..start + 2 + length.unwrap_or(inside.len());
        Some((words.clone(), words.end + closing, false))
    } else if trimmed.starts_with("//") || trimmed.starts_with('#') {
        let marker = if trimmed.starts_with('#') { 1 } else { 2 };
        let end = start + trimmed.find('\n').unwrap_or(trimmed.len());
        Some((start + marker..end, end, true))
    } else {
        None
    };
    if let Some((words, end, whole_line)) = found {
        let trails = !new_line && (whole_line || ends_line(text, end));
        return (start, Some((Gap::Comment { words, trails, span: start..end }, end)));
    }
    let length = ellipsis_length(trimmed);
    if length > 0 {
        let span = start..start + length;
        return (start, Some((Gap::Ellipsis(span.clone()), span.end)));
    }
    (start, None)
}

fn ends_line(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or("");
    rest.chars().find(|letter| !matches!(letter, ' ' | '\t' | '\r' | ',')).is_none_or(|letter| letter == '\n')
}

/// The length of a bare ellipsis at the start; 0 when there is none.
fn ellipsis_length(text: &str) -> usize {
    if text.starts_with("..") || text.starts_with('…') {
        return text.find(|letter| letter != '.' && letter != '…').unwrap_or(text.len());
    }
    0
}

/// A quoted string: what it says, the offset behind it, and what is odd about it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Quoted {
    pub value: String,
    pub end: usize,
    pub oddity: Oddity,
}

/// What is odd about a quoted string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Oddity {
    None,
    /// Its quotation marks are not those of JSON.
    Single,
    /// They are those of running text.
    Typographic,
    /// It has no closing quotation mark and ends with its line.
    Unclosed,
    /// The text ends in it.
    Truncated,
}

/// Reads a string when a quotation mark stands at `at`.
pub(super) fn quoted(text: &str, at: usize) -> Option<Quoted> {
    let rest = text.get(at..)?;
    let first = rest.chars().next()?;
    let (closing, oddity): (&[char], Oddity) = match first {
        '"' => (&['"'], Oddity::None),
        '\'' => (&['\''], Oddity::Single),
        '“' | '”' | '„' | '«' => (&['“', '”', '»'], Oddity::Typographic),
        _ => return None,
    };
    let start = at + first.len_utf8();
    let inside = text.get(start..)?;
    let mut value = String::new();
    let mut letters = inside.char_indices();
    // Blanks behind this offset were seen already, so that a run of empty lines is not looked at again and again.
    let mut looked = 0;
    while let Some((offset, letter)) = letters.next() {
        if closing.contains(&letter) {
            return Some(Quoted { value, end: start + offset + letter.len_utf8(), oddity });
        }
        if letter == '\n' && offset >= looked {
            let behind = inside.get(offset..).unwrap_or("");
            let next = behind.trim_start();
            looked = offset + (behind.len() - next.len());
            if next.starts_with(['"', '}', ']', '\'']) {
                let line = value.trim_end();
                let line = line.strip_suffix(',').unwrap_or(line).trim_end();
                return Some(Quoted { value: line.to_owned(), end: start + offset, oddity: Oddity::Unclosed });
            }
        }
        if letter == '\\' {
            escape(&mut letters, &mut value);
        } else {
            value.push(letter);
        }
    }
    Some(Quoted { value, end: text.len(), oddity: Oddity::Truncated })
}

fn escape(letters: &mut std::str::CharIndices<'_>, value: &mut String) {
    let Some((_, letter)) = letters.next() else {
        return;
    };
    match letter {
        'n' => value.push('\n'),
        't' => value.push('\t'),
        'r' => value.push('\r'),
        'b' => value.push('\u{8}'),
        'f' => value.push('\u{c}'),
        'u' => match hexadecimal(letters.as_str()) {
            Some((decoded, length)) => {
                value.push(decoded);
                // All of these characters are ASCII.
                for _ in 0..length {
                    letters.next();
                }
            }
            None => value.push_str("\\u"),
        },
        other => value.push(other),
    }
}

/// The character of `XXXX` or `XXXX\uXXXX`, and how many characters that took.
fn hexadecimal(text: &str) -> Option<(char, usize)> {
    let unit = |text: &str, at: usize| u32::from_str_radix(text.get(at..at + 4)?, 16).ok();
    let high = unit(text, 0)?;
    if !(0xd800..0xdc00).contains(&high) {
        return Some((char::from_u32(high).unwrap_or('\u{fffd}'), 4));
    }
    let low = text.get(4..6).filter(|&mark| mark == "\\u").and_then(|_| unit(text, 6));
    match low {
        Some(low @ 0xdc00..=0xdfff) => {
            let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            Some((char::from_u32(code).unwrap_or('\u{fffd}'), 10))
        }
        _ => Some(('\u{fffd}', 4)),
    }
}

/// The length of a placeholder in brackets, `{id}` or `<text>`, that stands where a value belongs.
pub(super) fn placeholder_length(text: &str) -> Option<usize> {
    let (end, stops) = match text.chars().next()? {
        '{' => ('}', "{}[]\"':,\n"),
        '<' => ('>', "<>{}[]\"\n"),
        _ => return None,
    };
    let inside = text.get(1..)?;
    let length = inside.find(|letter| stops.contains(letter))?;
    let name = inside[..length].trim();
    let closed = inside[length..].starts_with(end);
    (closed && name.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')).then_some(length + 2)
}

/// The length of a bare word or words: up to a comma, a bracket, a comment or the end of the line.
pub(super) fn bare_length(text: &str, stops: &str) -> usize {
    let mut blank = false;
    for (at, letter) in text.char_indices() {
        let comment = blank && (letter == '#' || text[at..].starts_with("//") || text[at..].starts_with("/*"));
        if letter == '\n' || comment || stops.contains(letter) {
            return at;
        }
        blank = letter.is_whitespace();
    }
    text.len()
}

/// What a bare word means, and whether JSON would write it so.
pub(super) fn bare(word: &str) -> (Content, bool) {
    match word {
        "true" => (Content::Boolean(true), true),
        "false" => (Content::Boolean(false), true),
        "null" => (Content::Null, true),
        _ if is_number(word) => (Content::Number(word.to_owned()), true),
        _ => match word.to_ascii_lowercase().as_str() {
            "true" => (Content::Boolean(true), false),
            "false" => (Content::Boolean(false), false),
            "null" | "none" | "nil" | "undefined" => (Content::Null, false),
            _ => (Content::Text(word.to_owned()), false),
        },
    }
}

/// True for a number as JSON writes it.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match word.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (word, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
