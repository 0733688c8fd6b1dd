//! Types that are shapes and no words: `AN(20)`, `n..15`, `yyyy-MM-dd`.
//!
//! The text of a type cell enters, a type leaves; `types` calls it when no word fits.

use super::type_parts::values;
use super::types::{DEPTH, TypeWord, parse, plain, unmistakable};
use crate::schema::Kind;

/// The type that a shape stands for.
pub(super) fn shaped(text: &str) -> Option<TypeWord> {
    message_code(text)
        .or_else(|| coded(text))
        .or_else(|| date_pattern(text))
        .or_else(|| limited_text(text))
        .or_else(|| glued_length(text))
}

/// The items of a list whose type nobody knows: `room_phone` of `room_phone[]`.
pub(super) fn unknown(item: &str) -> Option<TypeWord> {
    let is_name = item.contains('_') && item.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_name.then(TypeWord::default)
}

/// `string96`: a word for texts, and right behind it how long they may be.
fn glued_length(text: &str) -> Option<TypeWord> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (word, length) = text.split_at_checked(letters)?;
    let is_length = (1..=5).contains(&length.len()) && length.bytes().all(|byte| byte.is_ascii_digit());
    let found = plain(word).filter(|found| found.kind == Kind::String && letters > 3 && !found.array)?;
    is_length.then(|| TypeWord { max_length: length.parse().ok(), ..found })
}

/// `Max35Text`, `Exact4AlphaNumericText`: how standards of banks call texts of some length.
fn limited_text(text: &str) -> Option<TypeWord> {
    let rest = text.trim().strip_prefix("Max").or_else(|| text.trim().strip_prefix("Exact"))?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (length, rest) = rest.split_at_checked(digits)?;
    let kind = Kind::String;
    (rest.ends_with("Text") && rest.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| TypeWord {
        kind,
        max_length: length.parse().ok(),
        ..TypeWord::default()
    })
}

/// The codes of specifications of messages: letters for what may stand there, then the greatest length.
fn coded(text: &str) -> Option<TypeWord> {
    if !text.starts_with(['a', 'A', 'x', 'X', 'c', 'C', 'n', 'N', '9', 'T', 'Т'])
        || !text.contains(|letter: char| letter.is_ascii_digit())
    {
        return None;
    }
    let compact: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let digits_at = compact.find(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '('))?;
    let (letters, rest) = compact.split_at_checked(digits_at)?;
    let kind = match letters.to_ascii_lowercase().as_str() {
        "a" | "an" | "ans" | "x" | "c" | "ax" | "t" | "Т" => Kind::String,
        "n" | "9" | "num" => Kind::Integer,
        _ => return None,
    };
    let rest = rest.strip_prefix('(').map_or(Some(rest), |inner| inner.strip_suffix(')'))?;
    let rest = rest.trim_start_matches(['.', '=']);
    let is_length = |text: &str| !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    let length = |text: &str| text.parse().ok();
    // `1-20` and `1..20` are least and greatest, `10,2` and `10.2` digits before and behind the point.
    if let Some((least, most)) = rest.split_once("..").or_else(|| rest.split_once('-')) {
        return (is_length(least) && is_length(most)).then(|| TypeWord {
            kind,
            max_length: length(most),
            ..TypeWord::default()
        });
    }
    if let Some((whole, fraction)) = rest.split_once([',', '.']) {
        return (is_length(whole) && is_length(fraction) && kind == Kind::Integer)
            .then(|| TypeWord { kind: Kind::Number, ..TypeWord::default() });
    }
    is_length(rest).then(|| TypeWord {
        kind,
        max_length: length(rest).filter(|_| kind == Kind::String),
        ..TypeWord::default()
    })
}

/// `AN..30`, `ANS36`, `N2`: such codes are types in running text as well.
pub(super) fn message_code(text: &str) -> Option<TypeWord> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let (code, rest) = text.split_at_checked(letters)?;
    let known = matches!(code, "AN" | "ANS" | "AS" | "N" | "A" | "NS");
    let length = rest.trim_start_matches('.');
    let is_length = (1..=4).contains(&length.len()) && length.bytes().all(|byte| byte.is_ascii_digit());
    let kind = if code == "N" { Kind::Integer } else { Kind::String };
    let bare = rest.is_empty() && matches!(code, "AN" | "ANS");
    (known && (is_length || bare)).then(|| TypeWord {
        kind,
        max_length: length.parse().ok().filter(|_| kind == Kind::String),
        ..TypeWord::default()
    })
}

/// `enum: up, down`
pub(super) fn enumeration_behind(text: &str) -> Option<TypeWord> {
    let (word, rest) = text.split_once(':')?;
    let found = plain(word.trim()).filter(|found| found.kind == Kind::Enum)?;
    Some(TypeWord { allowed: values(rest)?, ..found })
}

/// Whether words are a type and nothing that prose says as well.
pub fn is_type_anywhere(text: &str) -> bool {
    text.len() <= 60
        && text.split_whitespace().take(4).count() <= 3
        && unmistakable(text)
        && parse(text, DEPTH, false).is_some()
}

/// The type that holds the values of both.
pub(super) fn either(left: TypeWord, right: TypeWord) -> TypeWord {
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
    TypeWord { kind, array, format, ..base }
}

/// How a date is written, in the letters of several languages: `yyyy-MM-dd`, `TT.MM.JJJJ`, `ГГГГ-ММ-ДД`.
fn date_pattern(text: &str) -> Option<TypeWord> {
    const LETTERS: &str = "-/.:+ 'yjarmdtghszxгмдчс";
    if text.len() > 60 || !text.chars().flat_map(char::to_lowercase).all(|letter| LETTERS.contains(letter)) {
        return None;
    }
    let folded = text.to_lowercase();
    let has_year = ["yyyy", "jjjj", "aaaa", "гггг", "rrrr"].iter().any(|year| folded.contains(year));
    let parted = folded.contains("mm") || folded.contains("мм");
    let short_year = folded.contains("ddmmyy") || folded.contains("yymmdd");
    ((has_year || short_year) && parted).then(|| TypeWord { kind: Kind::DateTime, ..TypeWord::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_types() {
        let kind = |text: &str| shaped(text).map(|word| (word.kind, word.max_length));
        for (text, expected) in [
            ("AN(20)", (Kind::String, Some(20))),
            ("an..35", (Kind::String, Some(35))),
            ("string96", (Kind::String, Some(96))),
            ("T(1-60)", (Kind::String, Some(60))),
            ("Т(=7)", (Kind::String, Some(7))),
            ("N2", (Kind::Integer, None)),
            ("N(10,2)", (Kind::Number, None)),
            ("yyyy-MM-dd", (Kind::DateTime, None)),
            ("TT.MM.JJJJ", (Kind::DateTime, None)),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
        for text in ["A", "N", "T", "T4 paper", "A4 paper", "army", "n.a.", "v1.2"] {
            assert_eq!(kind(text), None, "{text}");
        }
    }
}
