//! Values with what each means, wherever they stand in a text: `its state. 0 = open; 1 = closed`, `A: active / I: not`.
//!
//! Cells enter, values leave; `values` and `rules` call it after what looks at a text as a whole.

use std::ops::Range;

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary::{self, choice_words};

use super::choices;
use super::meaning_marks::{Mark, mark_at};
use super::surroundings::{before, is_opening, parts};

/// The most characters of what a value means, save the last one.
const LONGEST_MEANING: usize = 160;
/// The most values of one text.
const MOST: usize = 400;

/// What a value looks like: values of one list look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// `0`, `12`
    Number,
    /// `OPEN`, `A`, `V01PAK`
    Capitals,
    /// In quotes, as code or in bold.
    SetOff,
    /// `open`, `eCheck`
    Word,
}

/// A value and what follows it.
struct Item<'text> {
    /// Where it begins, with what opens it.
    start: usize,
    value: &'text str,
    look: Look,
    mark: Mark,
    /// Where its meaning begins.
    meaning: usize,
    /// Something parts it from what stands before.
    is_parted: bool,
    /// Nothing stands before it but the start, a line's start or a colon.
    opens: bool,
}

/// Values with what each means: two at least, alike in look and mark.
pub fn explained(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let items = items(text, cell);
    let kinds = items.iter().map(|item| (item.look, item.mark));
    let (look, mark) = kinds.max_by_key(|kind| items.iter().filter(|item| (item.look, item.mark) == *kind).count())?;
    let mut run: Vec<&Item<'_>> = items.iter().filter(|item| (item.look, item.mark) == (look, mark)).collect();
    // What stands before the list may look like its first value.
    while run.len() > 2 && run.first().zip(run.get(1)).is_some_and(|(one, next)| !may_follow(text, one, next)) {
        run.remove(0);
    }
    if run.len() < 2 || !is_list(text, &run, look, mark) {
        return None;
    }
    // "A code, e.g. [I:4] or [D:5]"
    if run.first().and_then(|first| text.get(..first.start)).is_some_and(choices::leads_to_examples) {
        return None;
    }
    let meanings = run.iter().enumerate().map(|(at, item)| {
        let end = run.get(at + 1).map_or(text.len(), |next| next.start);
        meaning(text.get(item.meaning..end).unwrap_or_default(), mark, at + 1 == run.len())
    });
    let values: Vec<AllowedValue> = run
        .iter()
        .zip(meanings)
        .map(|(item, description)| AllowedValue { value: item.value.to_owned(), description })
        .collect();
    Some(values)
}

fn is_list(text: &str, run: &[&Item<'_>], look: Look, mark: Mark) -> bool {
    let distinct = run.iter().enumerate().all(|(at, item)| run.iter().take(at).all(|known| known.value != item.value));
    let follow = run.windows(2).all(|pair| matches!(pair, [one, next] if may_follow(text, one, next)));
    let is_parted = run.iter().skip(1).all(|item| item.is_parted);
    let opens = run.first().is_some_and(|first| first.opens);
    let statuses = run.iter().all(|item| item.value.len() == 3 && item.value.starts_with(['4', '5']));
    let is_small = |item: &&Item<'_>| item.value.starts_with(|letter: char| letter.is_ascii_lowercase());
    distinct
        && follow
        && match (look, mark) {
            (Look::Number, Mark::Equals) => !statuses,
            (Look::Number, Mark::Dot) => counts_up(run) && run.len() > 2,
            (Look::Number, Mark::Blank) => is_parted && counts_up(run) && run.len() > 2,
            (Look::Word | Look::SetOff, Mark::Blank) => false,
            (Look::Number, _) => is_parted && !statuses,
            (Look::Capitals, Mark::Equals) => true,
            (Look::Capitals | Look::SetOff, Mark::Parenthesis) => is_parted && opens,
            (Look::Capitals, Mark::Word) => is_parted && run.first().is_some_and(|first| first.is_parted),
            (_, Mark::Dot) => false,
            (Look::Capitals | Look::SetOff, _) => is_parted,
            (Look::Word, Mark::Bracket) => true,
            (Look::Word, Mark::Equals) => is_parted && (run.len() > 2 || opens),
            (Look::Word, Mark::Parenthesis) => is_parted && opens && closes(text, run),
            (Look::Word, Mark::Dash | Mark::Colon) => is_parted && opens && run.iter().all(is_small),
            (Look::Word, Mark::Word) => false,
        }
}

/// Whether what stands between two values can be the meaning of the first.
fn may_follow(text: &str, one: &Item<'_>, next: &Item<'_>) -> bool {
    let between = text.get(one.meaning..next.start).unwrap_or_default();
    !between.trim().is_empty() && between.len() <= LONGEST_MEANING * 4 && between.chars().count() <= LONGEST_MEANING
}

/// Numbers that count up from nought or one.
fn counts_up(run: &[&Item<'_>]) -> bool {
    let numbers: Vec<u32> = run.iter().filter_map(|item| item.value.parse().ok()).collect();
    numbers.first().is_some_and(|first| *first < 2)
        && numbers.windows(2).all(|pair| matches!(pair, [one, next] if one.checked_add(1) == Some(*next)))
}

/// Each meaning ends with its parenthesis, and nothing but a separator follows.
fn closes(text: &str, run: &[&Item<'_>]) -> bool {
    run.windows(2).all(|pair| {
        let [one, next] = pair else { return false };
        let between = text.get(one.meaning..next.start).unwrap_or_default();
        between.split_once([')', '）']).is_some_and(|(_, rest)| {
            rest.split([' ', ',', ';', '/', '|', '、', '\n']).all(|word| word.is_empty() || vocabulary::joins(word))
        })
    })
}

fn meaning(rest: &str, mark: Mark, is_last: bool) -> String {
    let mut rest = rest;
    if mark == Mark::Parenthesis {
        rest = rest.split([')', '）']).next().unwrap_or(rest);
    } else if is_last {
        rest = rest.split('\n').next().unwrap_or(rest);
        rest = rest.split(". ").next().unwrap_or(rest);
    }
    let rest = rest
        .trim_start()
        .trim_end_matches(|letter: char| letter.is_whitespace() || ",;/|•*.-–[(\"'`、；，。".contains(letter));
    match rest.rsplit_once(char::is_whitespace) {
        Some((before, last)) if !is_last && vocabulary::joins(last) => before,
        _ => rest,
    }
    .trim_end_matches([',', ';', ' '])
    .to_owned()
}

/// Everything that may be a value with a meaning.
fn items<'text>(text: &'text str, cell: &Inline) -> Vec<Item<'text>> {
    let mut items = Vec::new();
    let mut previous = None;
    for (at, letter) in text.char_indices() {
        let begins = previous.is_none_or(|before: char| before.is_whitespace() || is_opening(before) || parts(before));
        previous = Some(letter);
        if begins
            && (letter.is_ascii_alphanumeric() || is_opening(letter) || letter == '-')
            && let Some(item) = item_at(text, at, cell)
        {
            items.push(item);
        }
        if items.len() >= MOST {
            break;
        }
    }
    items
}

fn item_at<'text>(text: &'text str, at: usize, cell: &Inline) -> Option<Item<'text>> {
    let first = text.get(at..)?.chars().next()?;
    let inner = if is_opening(first) { at + first.len_utf8() } else { at };
    if first == '(' || first == '（' {
        return None;
    }
    let (value, mut end, is_set_off) = value_at(text, inner, first, cell)?;
    let is_opened = is_opening(first) || text.get(..at).is_some_and(|before| before.ends_with(is_opening));
    let is_letter = is_opened && value.len() == 1 && value.bytes().all(|byte| byte.is_ascii_alphabetic());
    let look = if is_letter && !is_set_off { Look::Capitals } else { look(value, is_set_off)? };
    let rest = text.get(end..)?;
    let mut mark = None;
    if first == '[' || first == '【' {
        let rest = rest.strip_prefix([']', '】'])?;
        end = text.len() - rest.len();
        mark =
            (rest.starts_with(' ') && rest.trim_start().starts_with(char::is_alphabetic)).then_some((Mark::Bracket, 1));
    } else if is_set_off {
        end += rest
            .chars()
            .take_while(|letter| matches!(letter, '"' | '\'' | '`' | '”' | '“' | '»' | '’' | '*'))
            .map(char::len_utf8)
            .sum::<usize>();
    }
    let (mark, length) = mark.or_else(|| mark_at(text, end, look))?;
    let meaning = end + length;
    let begins = text.get(meaning..)?.trim_start_matches(' ').chars().next()?;
    let may_begin = begins.is_alphabetic()
        || mark == Mark::Word && look != Look::Number && begins.is_ascii_digit()
        || is_opening(begins) && mark != Mark::Parenthesis
        || (mark == Mark::Equals || mark == Mark::Colon && (look != Look::Number || before(text, at).1))
            && (begins.is_ascii_digit() || begins == '<' || begins == '>');
    let is_no_value = matches!(look, Look::Capitals | Look::Word)
        && matches!(mark, Mark::Colon | Mark::Dash)
        && (choice_words::is_label(value) || vocabulary::is_header(value));
    if !may_begin || is_no_value {
        return None;
    }
    let (is_parted, opens) = before(text, at);
    Some(Item { start: at, value, look, mark, meaning, is_parted, opens })
}

/// The value that begins here, where it ends, and whether marks set it off.
fn value_at<'text>(text: &'text str, at: usize, first: char, cell: &Inline) -> Option<(&'text str, usize, bool)> {
    let set: Option<&Range<usize>> = cell.code.iter().chain(&cell.bold).find(|range| range.start == at);
    if let Some(range) = set {
        let value = text.get(range.clone())?;
        let bare = value.trim_end_matches([':', ' ', '=', '-', '–', '`']);
        let is_value = !bare.is_empty() && bare.chars().count() <= 40 && !bare.contains(['\n', ',', '=']);
        return is_value.then_some((bare, range.start + bare.len(), true));
    }
    let rest = text.get(at..)?;
    let closing = match first {
        '"' | '“' | '„' => &['"', '”', '“'][..],
        '\'' | '‘' => &['\'', '’'][..],
        '«' => &['»'][..],
        '`' => &['`'][..],
        '「' => &['」'][..],
        _ => &[],
    };
    if !closing.is_empty() {
        let length = rest.find(closing)?;
        let value = rest.get(..length)?;
        let is_value = !value.trim().is_empty() && value.chars().count() <= 40 && !value.contains('\n');
        return is_value.then_some((value, at + length, true));
    }
    let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | '+');
    let run = rest.get(..rest.find(|letter| !letters(letter)).unwrap_or(rest.len()))?;
    let sign = usize::from(run.starts_with('-'));
    let digits = sign + run.get(sign..)?.bytes().take_while(u8::is_ascii_digit).count();
    // `1-new`: the dash is no part of the number.
    let glued = digits > sign
        && run
            .get(digits..)?
            .strip_prefix('-')
            .is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    let value = if glued { run.get(..digits)? } else { run.trim_end_matches(['-', '.', '+']) };
    (!value.is_empty() && value.len() <= 40 && (sign == 0 || digits == value.len())).then_some((
        value,
        at + value.len(),
        false,
    ))
}

fn look(value: &str, is_set_off: bool) -> Option<Look> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return (digits.len() <= 9).then_some(Look::Number);
    }
    if is_set_off {
        return Some(Look::SetOff);
    }
    if !value.contains(|letter: char| letter.is_ascii_alphabetic()) {
        return None;
    }
    Some(if value.contains(|letter: char| letter.is_ascii_lowercase()) { Look::Word } else { Look::Capitals })
}

#[cfg(test)]
#[path = "explained_tests.rs"]
mod tests;
