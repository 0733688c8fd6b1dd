//! The words that documentation pages use, as data per language, and the lookups over them.
//!
//! Cells and lines of a page enter, columns and types leave; `read` and `extract` call it. A new word is a new
//! entry in a data file, never a new branch.

pub mod alike_words;
pub mod around_choices;
pub mod bound_words;
pub mod choice_words;
pub mod condition_words;
pub mod duty;
mod duty_words;
mod duty_words_more;
pub mod failure_words;
mod header_lines;
mod header_words;
mod header_words_asian;
mod header_words_eastern;
mod header_words_english_and_slavic;
mod header_words_northern_and_balkan;
mod header_words_western;
mod headers;
mod joining_words;
pub mod labels;
mod leading_type;
mod locations;
pub mod media;
mod memo;
pub mod only_words;
pub mod phrase;
mod phrases;
mod type_parts;
mod type_shapes;
mod type_words;
mod type_words_more;
mod types;
pub mod value_words;
mod words;

pub use header_lines::segment_header;
pub use header_words::{Column, names_attributes, names_level};
pub use headers::{column, header_row, is_header};
pub use joining_words::{between_items, chooses, joins, leads_to_choice};
pub use leading_type::leading_type;
pub use locations::location;
pub use type_shapes::is_type_anywhere;
pub use types::{TypeWord, kind_named, type_word};

/// Builds what the first page would otherwise wait for, in the order in which it would.
pub fn prepare() {
    headers::prepare();
    phrase::prepare();
    bound_words::prepare();
}

/// The word as it is compared: lower case, letters and digits only.
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.chars() {
        // Nearly all letters are these, which need no table.
        match letter {
            'a'..='z' | '0'..='9' | 'а'..='я' => key.push(letter),
            'A'..='Z' => key.push(letter.to_ascii_lowercase()),
            // Capitals do not tell the two Turkish letters apart.
            'ı' | 'İ' => key.push('i'),
            _ if !letter.is_ascii() && letter.is_alphanumeric() => key.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    key
}

/// The key of a text, unless it must be longer than so many bytes: nearly all texts are longer than any word.
fn key_within(text: &str, longest: usize) -> Option<String> {
    let letters = text.bytes().filter(u8::is_ascii_alphanumeric).count();
    (letters <= longest).then(|| key(text))
}

/// Whether two words are the same but for one letter: wrong, missing, doubled, or swapped with its neighbour.
pub(crate) fn one_letter_apart(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.chars(), right.chars());
    loop {
        let (left_rest, right_rest) = (left.clone(), right.clone());
        match (left.next(), right.next()) {
            (None, None) => return true,
            (None, Some(_)) => return right.as_str().is_empty(),
            (Some(_), None) => return left.as_str().is_empty(),
            (Some(one), Some(other)) if one == other => {}
            (Some(one), Some(other)) => {
                let missing = left.as_str() == right_rest.as_str() || right.as_str() == left_rest.as_str();
                let wrong = left.as_str() == right.as_str();
                let swapped = left.next() == Some(other) && right.next() == Some(one);
                return missing || wrong || (swapped && left.as_str() == right.as_str());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wrong_letter_is_seen() {
        for (left, right) in [("notr", "note"), ("valeu", "value"), ("tpe", "type"), ("fieeld", "field")] {
            assert!(one_letter_apart(left, right), "{left} {right}");
            assert!(one_letter_apart(right, left), "{right} {left}");
        }
        for (left, right) in [("cost", "node"), ("name", "value"), ("", "no"), ("abcd", "badc")] {
            assert!(!one_letter_apart(left, right), "{left} {right}");
        }
    }

    #[test]
    fn keys_ignore_case_and_punctuation() {
        assert_eq!(key(" Data-Type? "), "datatype");
        assert_eq!(key("Тип данных:"), "типданных");
        assert_eq!(key("AÇIKLAMA"), key("açıklama"));
    }
}
