//! Numbers as texts write them: `80`, `1,000`, `1 000`, `-10`, `2.5`.
//!
//! Tokens enter, a number and its end leave; `bounds` calls it.

use crate::vocabulary::phrase::Token;

/// A number in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Its value where it is whole; of a fraction, a time, a version and what could be read in two ways there is none.
    pub value: Option<i64>,
    /// The token behind it.
    pub end: usize,
}

/// The number that begins with token `at`.
pub fn at(text: &str, tokens: &[Token<'_>], at: usize) -> Option<Number> {
    let sign = tokens.get(at).filter(|token| matches!(&*token.word, "-" | "−" | "+"));
    let is_apart = at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| {
        sign.is_none_or(|sign| before.range.end < sign.range.start || matches!(&*before.word, "(" | "[" | ":" | "="))
    });
    let first = if sign.is_some() { at + 1 } else { at };
    if !is_apart || sign.is_some_and(|sign| tokens.get(first).is_none_or(|next| next.range.start > sign.range.end)) {
        return None;
    }
    let mut groups = vec![digits(tokens, first)?];
    let mut marks = Vec::new();
    let mut end = first + 1;
    while let Some((mark, next, behind)) = next_group(text, tokens, end) {
        marks.push(mark);
        groups.push(next);
        end = behind;
    }
    let value =
        whole(&groups, &marks).map(|value| if sign.is_some_and(|sign| sign.word != "+") { -value } else { value });
    // `#2` and the 2 of `w/2` count nothing.
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let is_part = before
        .zip(tokens.get(at))
        .is_some_and(|(mark, own)| matches!(&*mark.word, "/" | "#") && mark.range.end == own.range.start);
    Some(Number { value: value.filter(|_| !is_part), end })
}

fn digits<'text>(tokens: &'text [Token<'_>], at: usize) -> Option<&'text str> {
    let word = &*tokens.get(at)?.word;
    word.bytes().all(|byte| byte.is_ascii_digit()).then_some(word)
}

/// What parts the groups of digits of one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Comma,
    Dot,
    Blank,
    /// A time, a date, a fraction.
    Other,
}

/// The group of digits that goes on with the number behind token `end - 1`, what parts it, and the token behind it.
fn next_group<'text>(text: &str, tokens: &'text [Token<'_>], end: usize) -> Option<(Mark, &'text str, usize)> {
    let last = tokens.get(end.checked_sub(1)?)?;
    let next = tokens.get(end)?;
    if let Some(group) = digits(tokens, end) {
        let blank = text.get(last.range.end..next.range.start)?;
        let is_one = blank.chars().count() == 1 && !blank.contains('\n');
        return (is_one && group.len() == 3).then_some((Mark::Blank, group, end + 1));
    }
    let group = digits(tokens, end + 1)?;
    let is_close = last.range.end == next.range.start && tokens.get(end + 1)?.range.start == next.range.end;
    let mark = match &*next.word {
        "," => Mark::Comma,
        "." => Mark::Dot,
        ":" | "/" => Mark::Other,
        _ => return None,
    };
    is_close.then_some((mark, group, end + 2))
}

/// The value of groups of digits: thousands are parted alike, and not by a single dot, which may part a fraction.
fn whole(groups: &[&str], marks: &[Mark]) -> Option<i64> {
    let is_thousands = match (groups, marks) {
        (_, []) => true,
        ([first, rest @ ..], [mark, others @ ..]) => {
            (1..=3).contains(&first.len())
                && *first != "0"
                && rest.iter().all(|group| group.len() == 3)
                && others.iter().all(|other| other == mark)
                && (matches!(mark, Mark::Comma | Mark::Blank) || (*mark == Mark::Dot && !others.is_empty()))
        }
        _ => false,
    };
    if is_thousands { groups.concat().parse().ok() } else { None }
}
