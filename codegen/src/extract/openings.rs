//! Values in capitals that open a text: `TRUE/FALSE. With TRUE, …`.
//!
//! Texts enter, values leave; `values` calls it.

use crate::schema::AllowedValue;
use crate::vocabulary;

use super::values::plain;

/// `TRUE/FALSE. With TRUE, …`, `XML or JSON, the format …`: capitals at the start of the text.
pub fn leading_alternatives(text: &str) -> Option<Vec<AllowedValue>> {
    let is_capital = |word: &str| {
        word.len() > 1
            && word.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_')
    };
    let first = text.split([' ', ',', '/', '|', '.', ';', ':', '(', '\n']).find(|word| !word.is_empty())?;
    // Most texts begin with a word of a sentence.
    if !is_capital(first) && !vocabulary::joins(&first.to_lowercase()) {
        return None;
    }
    // `EUR, USD or GBP`: commas part words that "or" joins.
    let sentence = text.split(['.', ';', ':', '(', '\n']).next()?;
    let or = |word: &str| vocabulary::joins(&word.to_lowercase());
    let all = || sentence.split([' ', ',', '/', '|']).filter(|word| !word.is_empty());
    let whole = all().any(or) && all().all(|word| or(word) || is_capital(word));
    let head: String = if whole { sentence.to_owned() } else { text.split(['.', ',', ';', ':']).next()?.to_owned() };
    let words: Vec<&str> = head.split([' ', ',', '/', '|']).filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !vocabulary::joins(&word.to_lowercase())).collect();
    let joined = words.len() > kept.len() || head.contains(['/', '|']);
    (joined && kept.len() > 1 && kept.iter().all(|word| is_capital(word)))
        .then(|| kept.iter().map(|word| plain(word)).collect())
}
