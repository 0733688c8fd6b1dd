//! Values in brackets: `people (PERSON) or firms (COMPANY)`, `(html, text or mobile)`.
//!
//! Texts enter, values leave; `alternatives` calls it.

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary::{self, choice_words, duty};

use super::alternatives::{chooses, ends_clause, inner, is_constant, is_value};
use super::values::plain;

/// `people (PERSON) or firms (COMPANY)`, `sold (1) or bought (0)`: constants, numbers, a yes and a no in parentheses,
/// each behind what it means. Or names with bars between them in one.
pub fn in_parentheses(text: &str) -> Option<Vec<AllowedValue>> {
    let groups: Vec<(usize, &str, usize)> = text
        .match_indices('(')
        .filter_map(|(at, _)| text.get(at + 1..)?.split_once(')').map(|(inner, _)| (at, inner, at + inner.len() + 2)))
        .collect();
    let is_name = |word: &str| {
        (1..=24).contains(&word.len())
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
    };
    let listed = groups.iter().find_map(|(_, inner, _)| {
        let barred: Vec<&str> = inner.split('|').map(str::trim).collect();
        let parted: Vec<&str> = inner.split(',').map(str::trim).collect();
        let codes = parted.len() > 2
            && parted.iter().all(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()));
        let found = if codes { parted } else { barred };
        (found.len() > 1 && found.iter().all(|word| is_name(word) && !vocabulary::is_type_anywhere(word)))
            .then_some(found)
    });
    if let Some(listed) = listed {
        return Some(listed.into_iter().map(plain).collect());
    }
    let values: Vec<&str> = groups.iter().map(|(_, value, _)| inner(value)).collect();
    let all = |test: fn(&str) -> bool| values.iter().all(|value| test(value));
    let numbers = all(|value| !value.is_empty() && value.len() < 4 && value.bytes().all(|byte| byte.is_ascii_digit()));
    let switch = matches!(values.as_slice(), [one, other] if choice_words::are_yes_and_no(one, other));
    let ends = groups.last().is_some_and(|(_, _, end)| ends_clause(text, *end));
    let parted = groups.windows(2).all(|pair| {
        let [(_, _, end), (start, _, _)] = pair else { return false };
        text.get(*end..*start).is_some_and(|between| {
            let first = between.split_whitespace().next().unwrap_or_default();
            if numbers || switch {
                chooses(first) || first == "/"
            } else {
                between.starts_with([',', ';', '/']) || vocabulary::joins(first)
            }
        })
    });
    let fits = all(|value| value.len() > 3 && is_constant(value)) || (numbers || switch) && ends;
    (values.len() > 1 && fits && parted).then(|| values.into_iter().map(plain).collect())
}

/// `by hand (`HAND`), by car (`CAR`) or not at all (`NONE`)`: all that is set as code stands alone in parentheses.
pub fn coded(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let is_alone = |range: &std::ops::Range<usize>| {
        text.get(..range.start).is_some_and(|before| before.trim_end_matches('`').ends_with('('))
            && text.get(range.end..).is_some_and(|rest| rest.trim_start_matches('`').starts_with(')'))
    };
    if cell.code.len() < 2 || !cell.code.iter().all(is_alone) {
        return None;
    }
    let parted = cell.code.windows(2).all(|pair| {
        let [one, next] = pair else { return false };
        let between = text.get(one.end..next.start).unwrap_or_default().trim_start_matches(['`', ')']);
        let first = between.split_whitespace().next().unwrap_or_default();
        between.len() <= 80 && (between.starts_with([',', ';', '/']) || vocabulary::joins(&first.to_lowercase()))
    });
    let values = || cell.code.iter().filter_map(|range| text.get(range.clone())).map(|value| plain(value.trim()));
    let fits = values().all(|value| is_value(&value.value) && !value.value.contains(' '));
    (parted && fits).then(|| values().collect())
}

/// `(html, text or mobile)`: three small words and more in parentheses, the last one behind "or".
pub fn small_words(text: &str) -> Option<Vec<AllowedValue>> {
    text.match_indices(['(', '[']).find_map(|(at, _)| {
        let inner = text.get(at + 1..)?.split([')', ']']).next()?;
        let words: Vec<&str> = inner.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let (last, joint) = (words.last()?, words.iter().rev().nth(1)?);
        let names: Vec<&str> = words.iter().copied().filter(|word| !vocabulary::joins(&word.to_lowercase())).collect();
        let is_name = |word: &&str| {
            word.len() <= 24
                && (word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
                    || is_locale(word))
                && duty::duty(word).is_none()
                && !vocabulary::is_type_anywhere(word)
        };
        let chooses = vocabulary::joins(&joint.to_lowercase()) && !vocabulary::joins(&last.to_lowercase());
        let parted = inner.matches(',').count() + 1 >= names.len() - usize::from(names.len() > 1);
        (names.len() > 2 && chooses && parted && names.iter().all(is_name))
            .then(|| names.iter().map(|name| plain(name)).collect())
    })
}

/// `en-GB`
fn is_locale(word: &str) -> bool {
    let small = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let capital = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    word.split_once(['-', '_']).is_some_and(|(language, country)| small(language) && capital(country))
}
