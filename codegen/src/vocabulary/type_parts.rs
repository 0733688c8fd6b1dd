//! The pieces of a type cell: its base word, its limit, its listed values.
//!
//! Fragments of cells enter, words and lists leave; `types` puts them together.

use std::sync::OnceLock;

use super::type_words::{self, DECORATION, ITEMS, Word};
use super::types::TypeWord;
use super::words::{WordMap, WordSet};
use super::{key, key_within};
use crate::schema::Kind;

/// The longest text, in bytes, that is looked up as a word of a map.
const LONGEST: usize = 120;

/// The entry of a single type word or phrase; `strings` finds `string`.
pub(super) fn base(text: &str) -> Option<&'static Word> {
    // `10` is a number, `1/0` a type.
    if text.len() > LONGEST || !text.contains(|letter: char| letter.is_alphabetic() || letter == '/') {
        return None;
    }
    let index = index();
    index.words.get(&key_within(text, index.longest)?).copied()
}

/// Whether a word says nothing about the kind: `nullable`, `xs`.
pub(super) fn decoration(text: &str) -> bool {
    static KEYS: OnceLock<WordSet> = OnceLock::new();
    text.len() <= LONGEST
        && KEYS.get_or_init(|| DECORATION.iter().map(|known| key(known)).collect()).contains(&key(text))
}

/// The text before an opening bracket, what stands in it, and what follows it; brackets may nest.
pub(super) fn bracket(text: &str) -> Option<(&str, char, &str, &str)> {
    let open_at = text.find(['(', '[', '{', '<', '（'])?;
    let open = text.get(open_at..)?.chars().next()?;
    let close = match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        _ => '）',
    };
    let mut depth = 0usize;
    for (at, letter) in text.char_indices().skip_while(|(at, _)| *at < open_at) {
        if letter == open {
            depth += 1;
        } else if letter == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                let inside = text.get(open_at + open.len_utf8()..at)?;
                return Some((text.get(..open_at)?, open, inside, text.get(at + close.len_utf8()..)?));
            }
        }
    }
    None
}

/// What stands before the word for a list where no blank parts the two: `字符串数组`, `文字列の配列`.
pub(super) fn eastern_list(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    let lists = type_words::words().filter(|entry| entry.array).flat_map(|entry| entry.words);
    let item = lists.filter(|word| !word.is_ascii()).find_map(|word| text.strip_suffix(word))?;
    let item = item.trim_end().trim_end_matches(['の', '的', '型']).trim_end();
    item.ends_with(|letter: char| letter >= '\u{3040}').then_some(item)
}

/// The greatest length in the parentheses of a text type: `32`, `max 32`, `≤ 32 chars`, `1..32`, `1-32`.
pub(super) fn length(inside: &str) -> Option<u32> {
    if inside.len() > 60 || inside.matches(char::is_alphabetic).count() > 24 {
        return None;
    }
    let numbers: Vec<u32> = inside
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    match numbers[..] {
        [only] if !inside.to_lowercase().contains("min") => Some(only),
        [least, greatest] if least <= greatest => Some(greatest),
        _ => None,
    }
}

/// The values of a list: `asc,desc`, `A | B`, `"on" / "off"`; `None` when a part is no plain value.
pub(super) fn values(text: &str) -> Option<Vec<String>> {
    let text = text.trim().trim_start_matches([':', '=', '-', '–']).trim();
    let text = text.strip_prefix(['{', '[', '(']).and_then(|rest| rest.strip_suffix(['}', ']', ')'])).unwrap_or(text);
    let separator = ['|', ',', ';', '/', '、', '\n'].into_iter().find(|separator| text.contains(*separator));
    let parts: Vec<&str> = match separator {
        Some(separator) => text.split(separator).collect(),
        None => vec![text],
    };
    let mut found = Vec::new();
    for part in parts {
        let quotes = ['"', '\'', '`', '“', '”', '‘', '’', '«', '»'];
        let value = part.trim().trim_end_matches(['.', ';']).trim_matches(quotes).trim();
        if value.is_empty() {
            continue;
        }
        if value.chars().count() > 60 || value.contains(char::is_whitespace) && value.split_whitespace().count() > 4 {
            return None;
        }
        found.push(value.to_owned());
    }
    (!found.is_empty() && found.len() <= 500).then_some(found)
}

/// The class that a cell names: `Associate`, `Billing.Invoice`, `IOrderLine`.
pub(super) fn class(text: &str) -> Option<String> {
    let plain = text.len() <= 80
        && text.split('.').all(|part| {
            part.starts_with(|c: char| c.is_ascii_uppercase())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        });
    let last = text.rsplit('.').next()?;
    let cased = last.len() >= 2 && last.contains(|c: char| c.is_ascii_lowercase());
    let words_of_duty = ["Yes", "No", "True", "False", "None", "Null", "Na", "Required", "Optional", "Mandatory", "Ok"];
    (plain && cased && !words_of_duty.contains(&last)).then(|| last.to_owned())
}

/// All words by their keys.
struct Index {
    words: WordMap<&'static Word>,
    /// The bytes of the longest key.
    longest: usize,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut words: WordMap<&'static Word> = WordMap::default();
        for entry in type_words::words() {
            for word in entry.words {
                words.entry(key(word)).or_insert(entry);
            }
        }
        for (inflected, word) in ITEMS {
            if let Some(entry) = words.get(&key(word)).copied() {
                words.entry(key(inflected)).or_insert(entry);
            }
        }
        let longest = words.keys().map(String::len).max().unwrap_or(0);
        Index { words, longest }
    })
}

/// `"up"`: one piece in quotes.
pub(super) fn is_quoted(part: &str) -> bool {
    const QUOTES: [char; 2] = ['"', '\''];
    part.len() > 2 && part.starts_with(QUOTES) && part.ends_with(QUOTES) && part.matches(QUOTES).count() == 2
}

/// The type that holds the values of both.
pub(super) fn either(left: TypeWord, right: TypeWord) -> TypeWord {
    let allowed = match (left.allowed.as_slice(), right.allowed.as_slice()) {
        ([], _) | (_, []) => None,
        (one, other) => Some([one, other].concat()),
    };
    // `string | string[]` is a list of them; `int / set` may be one or the other.
    let array = (left.array && right.array) || (left.array != right.array && left.kind == right.kind);
    let format = left.format.filter(|_| left.format == right.format);
    let (kind, base) = match (left.kind, right.kind) {
        (a, b) if a == b => (a, left),
        (Kind::Any, b) => (b, right),
        (a, Kind::Any) => (a, left),
        (Kind::Enum, _) => (Kind::Enum, left),
        (_, Kind::Enum) => (Kind::Enum, right),
        (Kind::String, _) => (Kind::String, left),
        (_, Kind::String) => (Kind::String, right),
        (Kind::Integer, Kind::Number) | (Kind::Number, Kind::Integer) => (Kind::Number, TypeWord::default()),
        _ => (Kind::Any, TypeWord::default()),
    };
    let allowed = allowed.unwrap_or_else(|| base.allowed.clone());
    TypeWord { kind, array, format, allowed, ..base }
}
