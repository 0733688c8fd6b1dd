//! Where a clause ends: at a bracket, at a full stop.
//!
//! Texts enter, their beginnings leave; `values` and `rules` call it.

use crate::schema::AllowedValue;
use crate::vocabulary;

use super::values::{plain, with_meaning};

/// What stands before the items of a list that a cell or paragraph holds, besides dashes and stars.
pub const BULLETS: [char; 12] = ['•', '*', '-', '·', '–', '◦', '▪', '・', '‣', '●', '○', '■'];

/// The text up to the square bracket that closes the one in which the words before it stand: `[enum: up, down] more`.
pub fn up_to_bracket<'text>(text: &'text str, before: &str) -> Option<&'text str> {
    let open = before.rfind('[').is_some_and(|at| !before.get(at..).is_some_and(|inside| inside.contains(']')));
    let end = text.find(']').filter(|at| open && !text.get(..*at).is_some_and(|inside| inside.contains('[')));
    text.get(..end.unwrap_or(text.len()))
}

/// The words of a text that is nothing but a choice of small words, one of which is the default:
/// `xml, json or text (default is XML)`.
pub fn words_with(text: &str, default: &str) -> Option<Vec<AllowedValue>> {
    let words: Vec<&str> =
        text.trim().trim_end_matches('.').split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let names: Vec<&str> = words.iter().copied().filter(|word| !vocabulary::joins(word)).collect();
    let is_small = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let parted = text.matches(',').count() + words.len() - names.len();
    let fits = (2..=12).contains(&names.len())
        && parted + 1 >= names.len()
        && names.iter().all(is_small)
        && names.iter().any(|word| word.eq_ignore_ascii_case(default));
    fits.then(|| names.into_iter().map(plain).collect())
}

/// The lines right below words that announce values, where each of them is one: they have lost their bullets.
pub fn lines_below(text: &str) -> Option<Vec<AllowedValue>> {
    let lines = text.strip_prefix('\n')?.lines().map(str::trim);
    let values: Vec<AllowedValue> = lines.map_while(with_meaning).collect();
    let alike = values
        .iter()
        .all(|value| value.description.is_empty() == values.iter().all(|other| other.description.is_empty()));
    (values.len() > 1 && alike).then_some(values)
}

/// The first sentence of the first line.
pub fn first_sentence(text: &str) -> &str {
    let end = text.find('\n').unwrap_or(text.len());
    let line = text.get(..end).unwrap_or(text);
    line.find(". ").and_then(|at| line.get(..at)).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_of_which_one_is_the_default() {
        let count = |text: &str, default: &str| words_with(text, default).unwrap_or_default().len();
        assert_eq!(count("xml, json, or text", "XML"), 3);
        assert_eq!(count("name, key or phone", "none"), 0);
        assert_eq!(count("how the text is written", "written"), 0);
    }

    #[test]
    fn a_bracket_that_was_opened_before_ends_a_clause() {
        assert_eq!(up_to_bracket("up, down] more", "which way [enum: "), Some("up, down"));
        assert_eq!(up_to_bracket("up, down] more", "which way enum: "), Some("up, down] more"));
        assert_eq!(up_to_bracket("[up], down] more", "which way [enum: "), Some("[up], down] more"));
        assert_eq!(up_to_bracket("up]", "a [list] of ways: "), Some("up]"));
    }
}
