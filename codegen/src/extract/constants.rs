//! Values that are written in capitals: `OPEN, CLOSED or ALL`, `UP - to the top DOWN - to the end`.
//!
//! Texts enter, values leave; `rules`, `row_facts` and `listed` call it.

use crate::schema::AllowedValue;
use crate::vocabulary;

use super::values::{ascii_punctuation, plain};

/// Words in capitals or in quotes with separators between them, wherever they stand: "which ones: OPEN, CLOSED or
/// ALL". Only what is declared an enum is looked at.
pub fn joined(text: &str) -> Option<Vec<AllowedValue>> {
    let text = ascii_punctuation(text);
    let is_constant = |word: &str| {
        let bare = word.trim_matches(['"', '\'', '“', '”', '«', '»', '`']);
        is_capitals(bare) || (bare.len() < word.len() && !bare.is_empty())
    };
    let mut run: Vec<AllowedValue> = Vec::new();
    // One word such as "or" opens the place of the next constant; two in a row are a sentence.
    let mut open = false;
    let mut said_or = false;
    let spaced = text.replace(['/', '|', ','], " , ").replace(". ", " . ");
    for word in spaced.split_whitespace().map(|word| word.trim_end_matches(['.', ';', ')']).trim_start_matches('(')) {
        let is_or = vocabulary::joins(&word.to_lowercase());
        if word == "," || (is_or && !said_or) {
            open = !run.is_empty();
            said_or = is_or;
        } else if is_constant(word) && (open || run.is_empty()) {
            run.push(plain(word.trim_matches(['"', '\'', '“', '”', '«', '»', '`'])));
            (open, said_or) = (false, false);
        } else if run.len() > 1 {
            break;
        } else {
            run.clear();
            (open, said_or) = (false, false);
        }
    }
    (run.len() > 1).then_some(run)
}

/// Words in capitals with what they mean, the first one behind other words: "its role ADMIN - rules, USER - works".
/// Only what is declared an enum is looked at.
pub fn explained(text: &str) -> Option<Vec<AllowedValue>> {
    let constant = |item: &str| {
        let word = item.split_whitespace().next()?.trim_end_matches([':', '=']);
        let rest = item.get(word.len()..)?.trim_start();
        let meaning = rest.strip_prefix(['-', '–', '—', ':', '='])?.trim();
        (is_capitals(word) && !meaning.is_empty())
            .then(|| AllowedValue { value: word.to_owned(), description: meaning.to_owned() })
    };
    let mut items = text.split([',', ';', '\n']).map(str::trim).filter(|item| !item.is_empty());
    let first = items.next()?;
    let starts = first.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some(start)
    });
    let mut values = vec![starts.take(24).find_map(|at| constant(first.get(at..)?))?];
    for item in items {
        values.push(constant(item)?);
    }
    (values.len() > 1).then_some(values)
}

/// `the order: UP - towards the top DOWN - towards the end`: words in capitals behind a colon, each with a dash and
/// what it means, and nothing between them, as where a list lost its lines; or nothing but such words.
pub fn dashed(text: &str) -> Option<Vec<AllowedValue>> {
    const DASHES: &[&str] = &["-", "–", "—"];
    let (_, rest) = text.split_once(':')?;
    let words: Vec<&str> = rest.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|word| is_capitals(word)) {
        return Some(words.into_iter().map(plain).collect());
    }
    let begins = |at: &usize| {
        words.get(*at).is_some_and(|word| is_capitals(word))
            && words.get(at + 1).is_some_and(|word| DASHES.contains(word))
    };
    let starts: Vec<usize> = (0..words.len()).filter(begins).collect();
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    let values = starts.iter().zip(ends).filter_map(|(start, end)| {
        let description = words.get(start + 2..end)?.join(" ");
        Some(AllowedValue { value: (*words.get(*start)?).to_owned(), description })
    });
    let values: Vec<AllowedValue> = values.filter(|value| !value.description.is_empty()).collect();
    (starts.first() == Some(&0) && values.len() > 1 && values.len() == starts.len()).then_some(values)
}

/// `{OPEN|CLOSED}`, `OPEN|CLOSED`: what a sample writes in the place of a value, among types also `Open or Closed`.
/// Numbers and booleans are no names.
pub fn placeholder(text: &str, among_types: bool) -> Option<Vec<AllowedValue>> {
    let text = text.trim();
    let braced = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let inside = braced.unwrap_or(text);
    let mark = if among_types && !inside.contains('|') { " or " } else { "|" };
    let words: Vec<&str> = inside.split(mark).map(str::trim).collect();
    let is_name = |word: &&str| {
        word.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
            && !matches!(word.to_ascii_lowercase().as_str(), "true" | "false" | "null")
            && (braced.is_some() || is_capitals(word) || (among_types && vocabulary::kind_named(word).is_none()))
    };
    (words.len() > 1 && words.iter().all(is_name)).then(|| words.into_iter().map(plain).collect())
}

/// Whether a word is a constant: two letters and more, nothing but capitals, digits and `_`.
pub fn is_capitals(word: &str) -> bool {
    word.len() > 1
        && word.starts_with(|letter: char| letter.is_ascii_uppercase())
        && word.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_capitals() {
        let texts = |values: Option<Vec<AllowedValue>>| -> Vec<String> {
            values.unwrap_or_default().into_iter().map(|value| value.value).collect()
        };
        assert_eq!(texts(dashed("the way: UP - to the top DOWN - to the end")), ["UP", "DOWN"]);
        assert_eq!(texts(dashed("the way: UP DOWN")), ["UP", "DOWN"]);
        assert_eq!(texts(placeholder("{up|down}", false)), ["up", "down"]);
        assert_eq!(texts(placeholder("UP|DOWN", false)), ["UP", "DOWN"]);
        assert_eq!(texts(placeholder("{true|false}", false)), Vec::<String>::new());
        assert_eq!(texts(placeholder("up|down", false)), Vec::<String>::new());
        assert_eq!(texts(placeholder("Up or Down", true)), ["Up", "Down"]);
        assert_eq!(texts(placeholder("string or int", true)), Vec::<String>::new());
        assert_eq!(texts(dashed("the way: PDF is good - UP - or not")), Vec::<String>::new());
        assert_eq!(texts(joined("which ones OPEN, CLOSED or ALL")), ["OPEN", "CLOSED", "ALL"]);
        assert_eq!(texts(joined("an ID and a URL of it")), ["ID"; 0]);
    }
}
