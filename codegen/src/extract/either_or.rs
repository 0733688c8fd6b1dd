//! One number under a condition and another one without it: `1 if it is shared, otherwise 0`.
//!
//! A text enters, values leave; `rules` calls it when nothing else lists values.

use crate::schema::AllowedValue;
use crate::vocabulary::{choice_words, failure_words};

/// The two numbers.
pub fn numbers(text: &str) -> Option<Vec<AllowedValue>> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) || text.len() > 600 {
        return None;
    }
    let words: Vec<&str> =
        text.split([' ', ',', ';', '\n', '(', ')', ':', '`']).filter(|word| !word.is_empty()).collect();
    let number = |word: &&str| {
        let bare = word.trim_end_matches('.');
        ((1..=2).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())).then(|| bare.to_owned())
    };
    let leads = |word: &&str| failure_words::leads_to_condition(&word.to_lowercase());
    let first =
        words.windows(2).position(|pair| pair.first().and_then(number).is_some() && pair.get(1).is_some_and(leads))?;
    let behind = words.get(first + 2..)?;
    let otherwise = behind.iter().position(|word| choice_words::is_otherwise(&word.to_lowercase()))?;
    let value = words.get(first).and_then(number)?;
    let other = behind.get(otherwise + 1).and_then(number)?;
    let meaning = behind.get(..otherwise)?.join(" ");
    (value != other).then(|| {
        vec![
            AllowedValue { value, description: meaning },
            AllowedValue { value: other, description: behind.get(otherwise).copied().unwrap_or_default().to_owned() },
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_or_the_other() {
        let found = |text: &str| -> Vec<String> {
            numbers(text).unwrap_or_default().into_iter().map(|value| value.value).collect()
        };
        assert_eq!(found("1 if the shelf is shared, otherwise 0"), ["1", "0"]);
        assert_eq!(found("1, если полка общая (у каждого своя), иначе 0"), ["1", "0"]);
        assert!(found("at most 3 if it is late, otherwise it goes").is_empty());
    }
}
