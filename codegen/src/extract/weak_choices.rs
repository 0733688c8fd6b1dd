//! Words that may be values or a description: `which way (in, out)`, `its address: street, city`.
//!
//! Cells enter, candidates leave; `rules` calls it where nothing else names values, and `confirmed` holds them against
//! what the page shows.

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary::{self, around_choices, choice_words, condition_words};

use super::alternatives::{is_value, words};
use super::defaults;
use super::values::{self, ascii_punctuation, plain};

/// The longest text that is looked at.
const LONGEST: usize = 600;

/// Words that may be values: pieces of code, or words with nothing but separators between them in a clause of its own.
pub fn candidates(cell: &Inline) -> Option<Vec<AllowedValue>> {
    if cell.text.len() > LONGEST || cell.text.split([' ', '(']).any(choice_words::is_label) {
        return None;
    }
    let bare = defaults::without_marks(cell);
    let cell = bare.as_ref().unwrap_or(cell);
    let before = || in_words(defaults::before(&cell.text)?);
    in_code(cell)
        .or_else(|| in_lines(&cell.text))
        .or_else(|| two_scripts(&cell.text))
        .or_else(before)
        .or_else(|| in_words(&cell.text))
        .or_else(|| numbers_with_words(&cell.text))
}

/// All pieces of code of a text.
fn in_code(cell: &Inline) -> Option<Vec<AllowedValue>> {
    let mut found: Vec<AllowedValue> = Vec::new();
    for range in &cell.code {
        let value = cell.text.get(range.clone())?.trim().trim_matches(['"', '\'']);
        if !is_value(value) || value.contains([' ', '(', '[', '/', ':']) || is_condition(&cell.text, value) {
            return None;
        }
        if !found.iter().any(|known| known.value == value) {
            found.push(plain(value));
        }
    }
    (found.len() > 1).then_some(found)
}

/// `0关闭 1打开`, `open 打开，shut 关闭`: each value right before what it means in a script without blanks.
fn two_scripts(text: &str) -> Option<Vec<AllowedValue>> {
    if text.is_ascii() {
        return None;
    }
    let text = ascii_punctuation(text);
    let clause = text.rsplit_once(':').map_or(&*text, |(_, rest)| rest);
    let is_eastern = |letter: char| letter > '\u{2e80}' && letter.is_alphabetic();
    let mut values: Vec<AllowedValue> = Vec::new();
    for piece in clause.split([',', ';', '/', '\n', ' ', '.']).filter(|piece| !piece.is_empty()) {
        let end = piece.find(|letter: char| !letter.is_ascii()).unwrap_or(piece.len());
        let (value, meaning) = piece.split_at(end);
        match values.last_mut().filter(|last| value.is_empty() && last.description.is_empty()) {
            Some(last) if meaning.chars().all(is_eastern) => last.description = meaning.to_owned(),
            _ if is_name(value) && meaning.chars().all(is_eastern) => {
                values.push(AllowedValue { description: meaning.to_owned(), ..plain(value) });
            }
            _ => return None,
        }
    }
    let distinct = values.iter().enumerate().all(|(at, value)| !values.iter().take(at).any(|k| k.value == value.value));
    (values.len() > 1 && distinct && values.iter().all(|value| !value.description.is_empty())).then_some(values)
}

/// Nothing but single words with bullets below the first line.
fn in_lines(text: &str) -> Option<Vec<AllowedValue>> {
    let (_, listing) = text.split_once('\n')?;
    let lines = listing.lines().filter(|line| !line.trim().is_empty()).count();
    let values = values::bullets(listing);
    let is_word = |value: &AllowedValue| is_value(&value.value) && !value.value.contains(' ');
    (values.len() > 1 && values.len() == lines && values.iter().all(is_word)).then_some(values)
}

/// The longest row of words with nothing but separators between them, which is a clause of its own.
fn in_words(text: &str) -> Option<Vec<AllowedValue>> {
    let text = ascii_punctuation(text);
    let words = words(&text);
    let is_sign = |word: &str| matches!(word, "," | "/" | "|" | ";");
    // What joins in one language is a word of another one: behind the first word only "or" counts.
    let is_joint = |word: &str, count: usize| {
        let small = word.to_lowercase();
        is_sign(word) || vocabulary::chooses(&small) || (count > 1 || !small.is_ascii()) && vocabulary::joins(&small)
    };
    let mut best: Option<Vec<AllowedValue>> = None;
    let mut at = 0;
    while at < words.len() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map(|(_, word)| *word);
        if !before.is_none_or(opens) || !words.get(at).is_some_and(|(_, word)| is_name(word)) {
            at += 1;
            continue;
        }
        let (mut values, mut next, mut joined, mut spoken) = (Vec::new(), at, false, 0);
        while let Some((_, word)) = words.get(next).filter(|(_, word)| is_name(word)) {
            values.push(plain(word));
            next += 1;
            let joints = words.iter().skip(next).take(2).take_while(|(_, word)| is_joint(word, values.len()));
            let joints = joints.count();
            let goes_on = joints > 0 && words.get(next + joints).is_some_and(|(_, word)| is_name(word));
            if !goes_on {
                break;
            }
            let between = || words.iter().skip(next).take(joints);
            joined |= between().any(|(_, word)| !matches!(*word, "," | ";"));
            spoken += usize::from(between().any(|(_, word)| !is_sign(word)));
            next += joints;
        }
        let ends = |word: &str| matches!(word, "." | ")" | "]" | "\n" | ";" | "(") || word == "," && joined;
        // "A or B or C" is a way of speaking, "A, B or C" a list.
        let closes = spoken < 2
            && words.get(next).is_none_or(|(at, word)| {
                ends(word)
                    || choice_words::closes(text.get(*at..).unwrap_or_default())
                    || around_choices::is_behind(word)
            });
        // Behind a comma a row may go on that began before it.
        let is_whole = before.is_some_and(|before| matches!(before, ":" | "(" | "["));
        let several = values.len() > 2 && before != Some(",") || values.len() == 2 && (joined || is_whole);
        let distinct = values.iter().enumerate().all(|(at, value)| !values.iter().take(at).any(|known| known == value));
        if closes && several && distinct && best.as_ref().is_none_or(|best| best.len() < values.len()) {
            best = Some(values);
        }
        at = next.max(at + 1);
    }
    best
}

/// Whether a clause may begin behind a word.
fn opens(before: &str) -> bool {
    matches!(before, ":" | "(" | "[" | "." | "\n" | "," | ";" | "-" | "–" | "—" | "•")
        || vocabulary::leads_to_choice(&before.to_lowercase())
        || around_choices::is_before(&before.to_lowercase())
}

fn is_name(word: &str) -> bool {
    (1..=24).contains(&word.len())
        && word.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | '+'))
        && (word.len() == 1 || !vocabulary::joins(&word.to_lowercase()))
}

/// `1 low, 2 medium, 3 high`
fn numbers_with_words(text: &str) -> Option<Vec<AllowedValue>> {
    let clause = text.rsplit_once([':', '(']).map_or(text, |(_, rest)| rest);
    let clause = clause.trim().trim_end_matches(['.', ')']);
    let items = clause.split([',', ';', '/', '\n']).map(str::trim).filter(|item| !item.is_empty());
    let pair = |item: &str| {
        let (number, meaning) = item.split_once(' ')?;
        let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_meaning = meaning.starts_with(char::is_alphabetic) && meaning.split(' ').count() <= 3;
        (is_number && is_meaning)
            .then(|| AllowedValue { value: number.to_owned(), description: meaning.trim().to_owned() })
    };
    let values: Vec<AllowedValue> = items.map(pair).collect::<Option<_>>()?;
    let distinct = values.iter().enumerate().all(|(at, value)| !values.iter().take(at).any(|k| k.value == value.value));
    (values.len() > 1 && distinct).then_some(values)
}

/// Whether the clause before a value makes a condition of it: "needed when the kind is `front`".
pub fn is_condition(text: &str, value: &str) -> bool {
    let Some(at) = text.find(value) else { return false };
    let before = text.get(..at).unwrap_or_default();
    let is_equation = before.trim_end_matches([' ', '`', '"', '\'']).ends_with('=');
    is_conditional(before) || is_equation && is_limited(before)
}

/// Whether a text ends with a clause that speaks of what something is for: "only for doors of the kind `front`".
pub fn is_limited(before: &str) -> bool {
    let clause = before.rsplit(['.', ',', ';', ':', '\n', '(', '。', '，']).next().unwrap_or(before);
    let mut words = clause.split(|letter: char| !letter.is_alphanumeric());
    is_conditional(before) || words.any(|word| condition_words::limits(&word.to_lowercase()))
}

/// Whether a text ends with a clause that makes a condition of what follows.
pub fn is_conditional(before: &str) -> bool {
    let clause = before.rsplit(['.', ',', ';', ':', '\n', '(', '。', '，']).next().unwrap_or(before);
    clause.split(|letter: char| !letter.is_alphanumeric()).any(|word| condition_words::begins(&word.to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn found(text: &str) -> Vec<String> {
        let values = candidates(&Inline::plain(text, Place::default())).unwrap_or_default();
        values.into_iter().map(|value| value.value).collect()
    }

    #[test]
    fn rows_of_words() {
        assert_eq!(found("Which way (in, out, both)"), ["in", "out", "both"]);
        assert_eq!(found("Size: 16, 32, 64"), ["16", "32", "64"]);
        assert_eq!(found("Order of the list, asc or desc"), ["asc", "desc"]);
        assert_eq!(found("Rank: 1 low, 2 high"), ["1", "2"]);
        assert!(found("Name or number of the door").is_empty());
        assert!(found("A code, e.g. red, green or blue").is_empty());
    }

    #[test]
    fn conditions() {
        assert!(is_condition("needed when the kind is front or back", "front"));
        assert!(!is_condition("the way in when it opens: front or back", "front"));
    }
}
