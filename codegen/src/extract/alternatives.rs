//! Values to choose from that a text names without saying what each means, wherever they stand: `its state, 'open',
//! 'shut' or 'lost'. More`, `sent as it is: Y/N`.
//!
//! Cells enter, values leave; `rules` calls it after what looks at a text as a whole.

use std::ops::Range;

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary::{self, choice_words};

use super::bracketed;
use super::values::{ascii_punctuation, plain};
use super::{coded_values, defaults, weak_choices};

/// The values that a text names.
pub fn alternatives(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    set_off(cell)
        .or_else(|| coded_values::with_meanings(cell))
        .or_else(|| yes_or_no(text))
        .or_else(|| constants(text))
        .or_else(|| bracketed::small_words(text))
        .or_else(|| whole(text))
        .or_else(|| bracketed::in_parentheses(text))
}

/// Pieces in quotes, as code or in bold, with nothing but commas, slashes and "or" between them: three, or two that a
/// word or a slash joins. The clause ends behind them.
fn set_off(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let pieces = pieces(cell);
    let mut at = 0;
    while at + 1 < pieces.len() {
        let run = run(text, pieces.get(at..)?);
        let (first, last) = (pieces.get(at)?, pieces.get(at + run - 1)?);
        let joined = (at + 1..at + run).any(|next| {
            let gap = pieces.get(next - 1).zip(pieces.get(next)).and_then(|(one, next)| text.get(one.end..next.start));
            gap.is_some_and(|gap| gap.contains(['/', '|']) || gap.chars().any(char::is_alphabetic))
        });
        let closed = choice_words::closes(text.get(last.end..).unwrap_or_default().trim_start_matches([' ', '*', '`']));
        let inside = text.get(..first.start).is_some_and(|before| before.ends_with(['(', '（']))
            && text.get(last.end..).is_some_and(|rest| rest.starts_with([')', '）']));
        let whole = text.get(..first.start).is_some_and(|before| before.trim().is_empty())
            && text.get(last.end..).is_some_and(|rest| rest.trim_matches([' ', '.', '`', '*']).is_empty());
        // Words in quotes that "or" joins need nothing before them.
        let is_quoted =
            text.get(first.clone()).is_some_and(|piece| piece.starts_with(['"', '“', '„', '«', '\'', '‘', '「']));
        let rest = text.get(last.end..).unwrap_or_default().trim_start_matches(' ');
        let is_end = rest.is_empty() || rest.starts_with(['.', ')', '\n', '。']) || choice_words::closes(rest);
        // Code that "or" joins needs nothing either, unless a condition speaks of it.
        let is_code = cell.code.iter().any(|range| range.start <= first.start && first.end <= range.end);
        let before = text.get(..first.start).unwrap_or_default();
        let is_free = || !weak_choices::is_limited(before) && !super::choices::leads_to_examples(before);
        let is_choice = (is_quoted && is_end || is_code && is_free() && !defaults::leads_to(before))
            && text.get(first.end..last.start).is_some_and(chooses);
        let several = run > 2 || run == 2 && (joined || closed || inside || whole);
        if several && (is_choice || may_open(text, first.start)) && ends_clause(text, last.end) {
            let values = pieces.get(at..at + run)?.iter().map(|range| text.get(range.clone()).map(inner).map(plain));
            let values: Vec<AllowedValue> = values.collect::<Option<_>>()?;
            // Two names with colons are examples of what is written so.
            let fits = values.iter().all(|value| is_value(&value.value) && (run > 2 || !value.value.contains(':')));
            return fits.then_some(values);
        }
        at += run;
    }
    None
}

/// Whether a word between values says that one of them is taken.
pub(super) fn chooses(between: &str) -> bool {
    between.split_whitespace().any(|word| vocabulary::chooses(&word.to_lowercase()))
}

pub(super) fn inner(piece: &str) -> &str {
    piece.trim_matches(|letter| "\"'`“”«»„‘’「」『』* ".contains(letter))
}

/// What is in quotes, as code or in bold, with its quotes.
fn pieces(cell: &Inline) -> Vec<Range<usize>> {
    let text = cell.text.as_str();
    let marked = cell.code.iter().chain(&cell.bold).cloned();
    let mut pieces: Vec<Range<usize>> = marked
        .filter(|range| text.get(range.clone()).is_some_and(|piece| !inner(piece).is_empty() && piece.len() <= 60))
        .collect();
    let mut open: Option<(usize, char)> = None;
    let mut previous = ' ';
    for (at, letter) in text.char_indices() {
        match (open, letter) {
            (None, '"' | '“' | '„' | '«' | '「' | '『') => open = Some((at, letter)),
            // An apostrophe stands inside a word.
            (None, '\'' | '‘' | '`') if !previous.is_alphanumeric() => open = Some((at, letter)),
            (Some((start, quote)), _) if closes(quote, letter) => {
                let end = at + letter.len_utf8();
                if end - start <= 60 && !text.get(start..end).is_some_and(|piece| inner(piece).is_empty()) {
                    pieces.push(start..end);
                }
                open = None;
            }
            (Some((start, _)), _) if at - start > 60 || letter == '\n' => open = None,
            _ => {}
        }
        previous = letter;
    }
    pieces.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    // Code may stand in quotes, and bold in code.
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if apart.last().is_none_or(|last| last.end <= piece.start) {
            apart.push(piece);
        }
    }
    apart
}

fn closes(open: char, letter: char) -> bool {
    match open {
        '"' => letter == '"',
        '“' | '„' => matches!(letter, '”' | '“' | '"'),
        '«' => letter == '»',
        '「' => letter == '」',
        '『' => letter == '』',
        '\'' => letter == '\'',
        '‘' => matches!(letter, '’' | '\''),
        '`' => letter == '`',
        _ => false,
    }
}

/// How many pieces follow each other with nothing but separators between them.
fn run(text: &str, pieces: &[Range<usize>]) -> usize {
    let is_gap = |pair: &[Range<usize>]| {
        let [one, next] = pair else { return false };
        text.get(one.end..next.start).is_some_and(|gap| {
            let quoted = text.get(one.clone()).is_some_and(|piece| piece.starts_with(['「', '『']));
            gap.is_empty() && quoted
                || gap.len() <= 24
                    && gap.contains(|letter: char| !letter.is_whitespace() && letter != '*' && letter != '`')
                    && gap
                        .split(|letter: char| letter.is_whitespace() || ",;/|*`、，；".contains(letter))
                        .all(|word| word.is_empty() || vocabulary::joins(&word.to_lowercase()))
        })
    };
    1 + pieces.windows(2).take_while(|pair| is_gap(pair)).count()
}

/// Whether a list of values may open here: at the start, or behind a mark or a word of choice.
fn may_open(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '*', '`', '"']);
    let Some(last) = before.chars().next_back() else { return true };
    if super::choices::leads_to_examples(before) {
        return false;
    }
    if ":,.;()–—\n：。，（-=".contains(last) {
        return true;
    }
    let word = before.rsplit([' ', '\n', '(', ':', '.']).next().unwrap_or_default();
    vocabulary::leads_to_choice(&word.to_lowercase())
}

/// Whether nothing goes on behind a list: what goes on as a sentence speaks about the words.
pub(super) fn ends_clause(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let plain = rest.trim_start_matches([' ', '*', '`']);
    plain.is_empty()
        || choice_words::closes(plain)
        || plain.starts_with(['.', ',', ';', ')', '(', '\n', '（', '）', '。', '，', '；', ']'])
        || plain.starts_with(['-', '–', '—']) && rest.starts_with(' ')
}

pub(super) fn is_value(word: &str) -> bool {
    (1..=40).contains(&word.chars().count()) && word.split(' ').count() <= 3 && !word.contains(['\n', '=', '<', '{'])
}

/// A text that is nothing but names with bars between them, or two with "or" of which none is a type: `open | shut |
/// lost`, `open or shut`, `Text or Picture`.
fn whole(text: &str) -> Option<Vec<AllowedValue>> {
    let text = text.trim().trim_end_matches('.');
    if text.len() > 400 {
        return None;
    }
    let is_name = |word: &str| {
        (1..=40).contains(&word.len())
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.'))
    };
    let barred: Vec<&str> = text.split('|').map(str::trim).collect();
    if barred.len() > 2 && barred.iter().all(|word| is_name(word) && !vocabulary::is_type_anywhere(word)) {
        return Some(barred.into_iter().map(plain).collect());
    }
    let [one, joint, other] = text.split_whitespace().collect::<Vec<&str>>().try_into().ok()?;
    let is_free = |word: &str| is_name(word) && word.len() <= 16 && !vocabulary::is_type_anywhere(word);
    let is_type = |word: &str| vocabulary::type_word(word).is_some_and(|word| word.class.is_none());
    // Small words for types are types, as titles they are values: `HTML or Text`.
    let is_title = |word: &str| word.starts_with(char::is_uppercase);
    // Where nouns have capitals, two of them are no more than words.
    let is_noun = |word: &str| is_title(word) && word.chars().skip(1).all(char::is_lowercase) && word.len() > 1;
    if matches!(joint, "oder" | "bzw.") && is_noun(one) && is_noun(other) {
        return None;
    }
    let names_types = (is_type(one) || is_type(other)) && !(is_title(one) && is_title(other));
    let fits = chooses(joint) && is_free(one) && is_free(other) && !names_types;
    fits.then(|| vec![plain(one), plain(other)])
}

/// The words of a text with where they stand; separators are words of their own.
pub(super) fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut previous = ' ';
    for (at, letter) in text.char_indices() {
        let is_mark = matches!(
            letter,
            ',' | ';' | ':' | '.' | '/' | '|' | '(' | ')' | '[' | ']' | '\n' | '。' | '，' | '；' | '：'
        );
        // A dot inside a word is a part of it.
        let next = text.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
        let is_inside = letter == '.' && start.is_some() && next.is_some_and(|next| next.is_ascii_alphanumeric());
        // Languages without blanks write their words right beside those of the Latin script.
        let turns = start.is_some()
            && previous.is_ascii() != letter.is_ascii()
            && (previous > '\u{2e80}' || letter > '\u{2e80}');
        previous = letter;
        if turns && let Some(begin) = start.replace(at) {
            words.extend(text.get(begin..at).map(|word| (begin, word)));
        }
        if letter.is_whitespace() && letter != '\n' || (is_mark && !is_inside) {
            if let Some(begin) = start.take() {
                words.extend(text.get(begin..at).map(|word| (begin, word)));
            }
            if is_mark {
                words.extend(text.get(at..at + letter.len_utf8()).map(|word| (at, word)));
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    words.extend(start.and_then(|begin| text.get(begin..).map(|word| (begin, word))));
    words
}

/// `Y/N`, `0 or 1`, `true|false`: a yes and a no, with a clause's end behind them.
fn yes_or_no(text: &str) -> Option<Vec<AllowedValue>> {
    // Each of them is short and joined by a slash, a bar or a word.
    let words = words(text);
    words.windows(3).enumerate().find_map(|(at, three)| {
        let [(_, one), (_, joint), (start, other)] = three else { return None };
        let joins = matches!(*joint, "/" | "|") || vocabulary::joins(&joint.to_lowercase());
        let bare = |word: &str| word.trim_matches(['"', '\'', '*', '`']).to_owned();
        let (yes, no) = (bare(one), bare(other));
        if !joins || !choice_words::are_yes_and_no(&yes, &no) {
            return None;
        }
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |(_, word)| *word);
        let is_longer = matches!(before, "/" | "|") || is_number_before(before);
        (!is_longer && ends_clause(text, start + other.len())).then(|| vec![plain(&yes), plain(&no)])
    })
}

fn is_number_before(word: &str) -> bool {
    word.bytes().next_back().is_some_and(|byte| byte.is_ascii_digit())
}

/// `which unit: KG, LB or OZ`, `(PDF / ZPL)`: words in capitals behind a mark, joined by a slash, a bar or a word.
fn constants(text: &str) -> Option<Vec<AllowedValue>> {
    let text = ascii_punctuation(text);
    let words = words(&text);
    let mut at = 0;
    while at < words.len() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or(":", |(_, word)| *word);
        let opens =
            matches!(before, ":" | "(" | "." | "\n" | "[") || vocabulary::leads_to_choice(&before.to_lowercase());
        if !opens || !words.get(at).is_some_and(|(_, word)| is_constant(word)) {
            at += 1;
            continue;
        }
        let (mut values, mut joined, mut spoken, mut next) = (Vec::new(), false, 0, at);
        while let Some((_, word)) = words.get(next) {
            if !is_capital(word) {
                break;
            }
            values.push(plain(word));
            next += 1;
            let joints = joints(words.get(next..)?);
            let said =
                words.get(next..next + joints)?.iter().filter(|(_, word)| vocabulary::joins(&word.to_lowercase()));
            let said = said.count();
            joined |= said > 0 || words.get(next..next + joints)?.iter().any(|(_, word)| matches!(*word, "/" | "|"));
            spoken += said;
            let goes_on = joints > 0 && words.get(next + joints).is_some_and(|(_, word)| is_capital(word));
            if !goes_on {
                break;
            }
            next += joints;
        }
        let end = words.get(next - 1).map_or(0, |(start, word)| start + word.len());
        let distinct = values.iter().enumerate().all(|(at, value)| !values.iter().take(at).any(|known| known == value));
        // "A or B or C" is a way of speaking, "A, B or C" a list.
        // Single letters and numbers count beside longer words.
        let long = values.iter().filter(|value| is_constant(&value.value)).count();
        let several = values.len() > 1 && long > 1 && (joined || values.len() > 2);
        if several && spoken < 2 && distinct && ends_clause(&text, end) {
            return Some(values);
        }
        at = next.max(at + 1);
    }
    None
}

/// How many words and marks join what stands before them to what stands behind: in `FI, SE, EN` the last word is a value,
/// whatever it means elsewhere.
fn joints(words: &[(usize, &str)]) -> usize {
    let many = words.iter().take_while(|(_, word)| is_joint(word)).count();
    let last = many.checked_sub(1).and_then(|at| words.get(at)).map_or("", |(_, word)| *word);
    let goes_on = words.get(many).is_some_and(|(_, word)| is_capital(word));
    many - usize::from(many > 1 && is_constant(last) && !goes_on)
}

fn is_joint(word: &str) -> bool {
    matches!(word, "," | "/" | "|" | ";") || vocabulary::joins(&word.to_lowercase())
}

/// More than one letter or digit in capitals.
pub(super) fn is_constant(word: &str) -> bool {
    word.len() > 1 && is_capital(word)
}

fn is_capital(word: &str) -> bool {
    !word.is_empty()
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'))
        && word.bytes().any(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
#[path = "alternatives_tests.rs"]
mod tests;
