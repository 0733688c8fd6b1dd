//! Codes with what each means: `0 - minutes, 1 - hours`.
//!
//! A text enters, values leave; `values` calls it.

use crate::schema::AllowedValue;

use super::values::{QUOTES, with_meaning};

/// `0 - minutes, 1 - hours`: at least two numbers with meanings, from the start or behind a colon.
pub fn numbered(text: &str) -> Option<Vec<AllowedValue>> {
    let body = text.split_once(": ").map_or(text, |(_, rest)| rest);
    // `0:off 1:on` needs no separator.
    let words = || text.split_whitespace();
    let pair = |word: &str| {
        word.split_once([':', '=']).is_some_and(|(number, meaning)| {
            !meaning.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let spaced = (words().all(pair) && words().nth(1).is_some()).then(|| words().collect::<Vec<&str>>().join(", "));
    let bodies = [spaced.as_deref(), Some(body), Some(text), first_number(text).and_then(|at| text.get(at..))];
    bodies.into_iter().flatten().find_map(|body| {
        let items = body.trim().trim_end_matches('.').split([',', ';', '\n']).map(str::trim);
        let values: Vec<AllowedValue> = items
            .filter(|item| !item.is_empty())
            .map(|item| if begins_with_code(item) { numbered_item(item) } else { None })
            .collect::<Option<_>>()?;
        let of = |test: fn(&char) -> bool| {
            values.iter().all(|value| value.value.chars().all(|letter| test(&letter)) && value.value.len() <= 9)
        };
        let short = values.iter().all(|value| value.value.len() <= 2);
        let is_code = of(char::is_ascii_digit) || (short && of(char::is_ascii_uppercase));
        let explained = values.iter().all(|value| !value.description.is_empty());
        (values.len() > 1 && is_code && explained).then_some(values)
    })
}

/// True for what begins with a short number, or with one or two capitals: anything else is no code.
fn begins_with_code(item: &str) -> bool {
    let bare = item.trim_start_matches(QUOTES);
    let word = bare.get(..bare.bytes().take(10).take_while(u8::is_ascii_alphanumeric).count()).unwrap_or_default();
    let all = |test: fn(&u8) -> bool| !word.is_empty() && word.as_bytes().iter().all(test);
    (all(u8::is_ascii_digit) && word.len() <= 9) || (all(u8::is_ascii_uppercase) && word.len() <= 2)
}

/// `1 - new`, `1-new`
fn numbered_item(item: &str) -> Option<AllowedValue> {
    let digits = item.bytes().take_while(u8::is_ascii_digit).count();
    match item.get(digits..).and_then(|rest| rest.strip_prefix(['-', '–', '—', ':', '.'])) {
        Some(meaning) if digits > 0 && meaning.trim().starts_with(char::is_alphabetic) => {
            Some(AllowedValue { value: item.get(..digits)?.to_owned(), description: meaning.trim().to_owned() })
        }
        _ => with_meaning(item),
    }
}

/// Where the first number stands that has a meaning behind it, when words stand before it: `unit 0 - minutes, 1 - …`.
fn first_number(text: &str) -> Option<usize> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let mut before: Option<(usize, &str)> = None;
    let is_number = |word: &str| word.parse::<u32>().is_ok();
    for (at, word) in text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    }) {
        match before {
            Some((start, number)) if matches!(word, "-" | "–" | "—" | "=") => {
                return (start > 0 && number.parse::<u32>().is_ok()).then_some(start);
            }
            _ if at > 0 && word.strip_suffix(':').is_some_and(is_number) => return Some(at),
            _ => before = Some((at, word)),
        }
    }
    None
}
