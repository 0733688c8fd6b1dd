//! Limits in words: "between 1 and 100", "at most 80 characters", "3–20 Zeichen", "up to 50 items".
//!
//! The tokens of a text enter, statements leave; `rules` calls it. Whether a limit can hold for its field is decided
//! when the type is known.

use crate::fact::Statement;
use crate::vocabulary::bound_words::{self, Role};
use crate::vocabulary::phrase::{self, Token};

use super::numbers::{self, Number};

/// What a limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// Nothing says what: the value itself, or what the field holds of.
    Bare,
    Characters,
    Items,
    /// Bytes, times a day and the like: no limit of a value.
    Other,
}

/// One limit, and where it stands among the tokens.
#[derive(Debug, Clone, Copy)]
struct Limit {
    least: Option<i64>,
    most: Option<i64>,
    unit: Unit,
    start: usize,
    end: usize,
}

/// The limits that a text states.
pub fn of_text(text: &str, tokens: &[Token<'_>]) -> Vec<(&'static str, Statement)> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut limits = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(number) = numbers::at(text, tokens, at) else {
            at += 1;
            continue;
        };
        let found = limit(text, tokens, at, number);
        at = found.map_or(number.end, |found| found.end.max(number.end));
        limits.extend(found);
    }
    share_units(&mut limits, tokens);
    let of = |unit: Unit| {
        let of_unit = || limits.iter().filter(move |limit| limit.unit == unit);
        let least = of_unit().filter_map(|limit| limit.least).next_back();
        let most = of_unit().filter_map(|limit| limit.most).next_back();
        (least, most)
    };
    let count = |bound: Option<i64>| bound.and_then(|bound| u32::try_from(bound).ok());
    let mut found = Vec::new();
    let (least, most) = of(Unit::Characters);
    if let (least, most @ Some(_)) | (least @ Some(_), most) = (count(least), count(most)) {
        found.push(("length in words", Statement::Length { least, most }));
    }
    if let (least, most @ Some(_)) | (least @ Some(_), most) = of(Unit::Bare) {
        found.push(("bounds in words", Statement::Range(least, most)));
    }
    let (least, most) = of(Unit::Items);
    if let (least, most @ Some(_)) | (least @ Some(_), most) = (count(least), count(most)) {
        found.push(("items in words", Statement::Items { least, most }));
    }
    found
}

/// The length that a text is where nothing else is meant: `80`, `3-20`, `max. 1,000`.
pub fn length(text: &str) -> Option<Statement> {
    let tokens = phrase::tokens(text);
    let count = |bound: Option<i64>| bound.and_then(|bound| u32::try_from(bound).ok());
    let of = |least: Option<i64>, most: Option<i64>| {
        let (least, most) = (count(least), count(most));
        (least.is_some() || most.is_some()).then_some(Statement::Length { least, most })
    };
    match of_text(text, &tokens).into_iter().next() {
        Some((_, Statement::Range(least, most))) => return of(least, most),
        Some((_, length @ Statement::Length { .. })) => return Some(length),
        _ => {}
    }
    let number = |at| numbers::at(text, &tokens, at);
    let only = (0..tokens.len()).find_map(number)?;
    // Two numbers that are no range are digits before and behind a point, or something else.
    if (only.end..tokens.len()).any(|at| number(at).is_some()) { None } else { of(None, only.value) }
}

/// `min 3, max 20 characters`: of two limits beside each other the unit of one is that of both.
fn share_units(limits: &mut [Limit], tokens: &[Token<'_>]) {
    for at in 1..limits.len() {
        let [.., first, second] = limits.get_mut(..=at).unwrap_or_default() else { continue };
        let between = tokens.get(first.end..second.start).unwrap_or_default();
        let is_and =
            bound_words::behind(tokens, first.end, &[Role::And]).is_some_and(|(_, length)| length == between.len());
        let is_beside = is_and || between.iter().all(|token| matches!(&*token.word, "," | "/" | ";" | "(" | ")"));
        match (first.unit, second.unit) {
            (Unit::Bare, unit) if is_beside => first.unit = unit,
            (unit, Unit::Bare) if is_beside => second.unit = unit,
            _ => {}
        }
    }
}

/// What stands before a number.
#[derive(Debug, Clone, Copy)]
struct Before {
    role: Option<Role>,
    unit: Unit,
    start: usize,
}

/// The limit that the number at token `at` is, or begins.
fn limit(text: &str, tokens: &[Token<'_>], at: usize, number: Number) -> Option<Limit> {
    let before = before(tokens, at);
    let joined = bound_words::behind(tokens, number.end, &[Role::To, Role::And]);
    let second = joined.and_then(|(role, length)| {
        let second = numbers::at(text, tokens, number.end + length)?;
        Some((role, second))
    });
    let end = second.map_or(number.end, |(_, second)| second.end);
    let (mut unit, end) = unit_behind(tokens, end);
    if unit == Unit::Bare {
        unit = before.unit;
    }
    let found = |least: Option<i64>, most: Option<i64>, end: usize| {
        let is_said = least.is_some() || most.is_some();
        (is_said && unit != Unit::Other).then_some(Limit { least, most, unit, start: before.start, end })
    };
    if let Some((joint, second)) = second {
        let (least, most) = (number.value?, second.value?);
        // `1から100まで`: a word closes the range.
        let closing = bound_words::behind(tokens, end, &[Role::OrLess]).map_or(0, |(_, length)| length);
        let is_said = match before.role {
            _ if joint == Role::To && closing > 0 => true,
            Some(Role::Between) => true,
            Some(Role::Range) => joint == Role::To,
            _ => joint == Role::To && (unit != Unit::Bare || is_clause(tokens, before.start, end, 1)),
        };
        return if least < most && is_said { found(Some(least), Some(most), end + closing) } else { None };
    }
    let value = number.value;
    match before.role {
        Some(Role::Most) => return found(None, value, end),
        Some(Role::Least) => return found(value, None, end),
        Some(Role::Until) if unit != Unit::Bare || is_clause(tokens, before.start, end, 0) => {
            return found(None, value, end);
        }
        Some(Role::Exactly) if unit == Unit::Characters => return found(value, value, end),
        Some(Role::Length) => return found(None, value, end),
        _ => {}
    }
    match bound_words::behind(tokens, end, &[Role::OrLess, Role::OrMore]) {
        Some((role, length)) if !begins_another(tokens, end + length) => match role {
            Role::OrLess => found(None, value, end + length),
            _ => found(value, None, end + length),
        },
        _ => None,
    }
}

/// `min 3 max 20`: the word behind the first number belongs to the second.
fn begins_another(tokens: &[Token<'_>], at: usize) -> bool {
    let mut rest = tokens.iter().skip(at).skip_while(|token| matches!(&*token.word, "." | ":" | "="));
    rest.next().is_some_and(|token| token.word.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Goes back from a number over words that say nothing to the word that makes it a limit.
fn before(tokens: &[Token<'_>], number: usize) -> Before {
    const ROLES: &[Role] = &[
        Role::Most,
        Role::Least,
        Role::Until,
        Role::Exactly,
        Role::Range,
        Role::Between,
        Role::Length,
        Role::Characters,
        Role::Items,
        Role::Filler,
    ];
    const FARTHEST: usize = 7;
    let mut found = Before { role: None, unit: Unit::Bare, start: number };
    let mut at = number;
    while number - at < FARTHEST {
        // The dot of an abbreviation: `max. 20`.
        let is_dot = at.checked_sub(1).and_then(|dot| tokens.get(dot)).is_some_and(|token| token.word == ".");
        let end = if is_dot { at - 1 } else { at };
        let roles = if is_dot { ROLES.get(..2).unwrap_or_default() } else { ROLES };
        let Some((role, length)) = bound_words::before(tokens, end, roles) else { break };
        if tokens.get(end - length..number).is_some_and(|words| words.iter().skip(1).any(|word| word.begins_line)) {
            break;
        }
        at = end - length;
        match role {
            Role::Filler => continue,
            Role::Characters => found.unit = Unit::Characters,
            Role::Items => found.unit = Unit::Items,
            Role::Length => {
                found.unit = Unit::Characters;
                found.role = found.role.or(Some(Role::Length));
                found.start = at;
            }
            role => {
                found.role = Some(role);
                found.start = at;
                // The length may be spoken of before: `length: max. 20`.
                let (start, is_length) = length_before(tokens, at);
                if is_length && found.unit == Unit::Bare {
                    (found.unit, found.start) = (Unit::Characters, start);
                }
                return found;
            }
        }
    }
    if found.role.is_none() {
        found.unit = Unit::Bare;
    }
    found
}

fn length_before(tokens: &[Token<'_>], at: usize) -> (usize, bool) {
    let mut end = at;
    for _ in 0..3 {
        match bound_words::before(tokens, end, &[Role::Length, Role::Filler]) {
            Some((Role::Length, length)) => return (end - length, true),
            Some((_, length)) => end -= length,
            None => break,
        }
    }
    (at, false)
}

/// The unit behind a number, and where it ends; a word may stand before it: `20 alphanumeric characters`.
fn unit_behind(tokens: &[Token<'_>], at: usize) -> (Unit, usize) {
    const UNITS: &[Role] = &[Role::Characters, Role::Items, Role::Other];
    let unit = |role| match role {
        Role::Characters => Unit::Characters,
        Role::Items => Unit::Items,
        _ => Unit::Other,
    };
    if let Some((role, length)) = bound_words::behind(tokens, at, UNITS) {
        return (unit(role), at + length);
    }
    let is_word = tokens.get(at).is_some_and(|token| token.word.starts_with(char::is_alphabetic));
    let own = bound_words::behind(tokens, at, &[Role::To, Role::And, Role::OrLess, Role::OrMore, Role::Filler]);
    match bound_words::behind(tokens, at + 1, &[Role::Characters]).filter(|_| is_word && own.is_none()) {
        Some((_, length)) => (Unit::Characters, at + 1 + length),
        None => (Unit::Bare, at),
    }
}

/// True when these tokens are a clause of their own, but for some words of what is counted: `seconds, 5 to 120`,
/// `(1-100)`, `5 to 120 seconds`.
fn is_clause(tokens: &[Token<'_>], start: usize, end: usize, words: usize) -> bool {
    let is_mark = |token: &Token<'_>| matches!(&*token.word, "," | "." | ";" | ":" | "(" | ")" | "[" | "]" | "–" | "—");
    let begins = start.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(is_mark)
        || tokens.get(start).is_some_and(|token| token.begins_line);
    let ends = |at: usize| tokens.get(at).is_none_or(|token| is_mark(token) || token.begins_line);
    let is_word = tokens.get(end).is_some_and(|token| token.word.starts_with(char::is_alphabetic) || token.word == "%");
    begins && (ends(end) || (words > 0 && is_word && ends(end + 1)))
}

#[cfg(test)]
#[path = "bounds_tests.rs"]
mod tests;
