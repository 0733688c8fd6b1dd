//! The words of a "mandatory" column.

use std::sync::OnceLock;

use super::duty_words::{CONDITIONAL, OPTIONAL, REQUIRED};
use super::duty_words_more as further;
use super::words::WordMap;

/// The longest word, in bytes; anything longer is a sentence.
const LONGEST: usize = 64;

/// Single letters that say in a column of marks how far a field must be there, lower case: not yes and no.
const LETTERS: &[(&str, Option<bool>)] =
    &[("m", Some(true)), ("r", Some(true)), ("o", Some(false)), ("c", None), ("k", None)];

/// Whether a single letter of a column of marks says how far a field must be there: `M`, `O`, `C`.
pub fn is_letter(mark: &str) -> bool {
    LETTERS.iter().any(|(letter, _)| mark.eq_ignore_ascii_case(letter))
}

/// What a single letter of such a column says, when it says one thing.
pub fn letter(mark: &str) -> Option<bool> {
    LETTERS.iter().find(|(letter, _)| mark.eq_ignore_ascii_case(letter)).and_then(|(_, duty)| *duty)
}

/// Whether a cell says that there is a duty under a condition.
pub fn is_conditional(cell: &str) -> bool {
    cell.len() <= LONGEST && CONDITIONAL.contains(&cell.trim().trim_matches(['*', '(', ')']).to_lowercase().as_str())
}

/// What a cell of a "mandatory" column says: `Some(true)` required, `Some(false)` optional, `None` something else.
pub fn duty(cell: &str) -> Option<bool> {
    let word = cell.trim().trim_matches(|letter| matches!(letter, '*' | '.' | '(' | ')' | '[' | ']')).trim();
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    cardinality(&word).map(|(least, _)| least).or_else(|| index().get(&word).copied())
}

/// What each word says.
fn index() -> &'static WordMap<bool> {
    static INDEX: OnceLock<WordMap<bool>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let optional = further::OPTIONAL.iter().chain(OPTIONAL).map(|word| ((*word).to_owned(), false));
        let required = further::REQUIRED.iter().chain(REQUIRED).map(|word| ((*word).to_owned(), true));
        optional.chain(required).collect()
    })
}

/// Whether the cell is a cardinality with more than one at most: `0..n`, `1..*`.
pub fn may_repeat(cell: &str) -> bool {
    if cell.len() <= 8 && further::REPEATING.contains(&cell.trim().to_lowercase().as_str()) {
        return true;
    }
    cardinality(cell.trim().trim_matches(['[', ']', '(', ')'])).is_some_and(|(_, many)| many)
}

/// `0..1`, `1..n`, `0-∞`, `1:*`: whether at least one is wanted, and whether there may be several.
fn cardinality(cell: &str) -> Option<(bool, bool)> {
    // Few cells begin with a number.
    if !cell.trim_start().starts_with(|letter: char| letter.is_ascii_digit() || letter == '+') {
        return None;
    }
    let (least, most) =
        ["...", "..", "…", "–", "-", ":", ","].iter().find_map(|separator| cell.split_once(separator))?;
    let least: u32 = least.trim().parse().ok().filter(|least| *least <= 1)?;
    let most = most.trim();
    let many =
        matches!(most, "*" | "n" | "N" | "m" | "∞" | "unbounded") || most.parse::<u32>().is_ok_and(|most| most > 1);
    (many || matches!(most, "0" | "1")).then_some((least == 1, many))
}

/// The same, but only words that mean nothing else: for cells whose column is in doubt.
pub fn unmistakable_duty(cell: &str) -> Option<bool> {
    let word = cell.trim().trim_matches(['(', ')']);
    (word.chars().count() > 1 && !matches!(word, "10" | "00")).then(|| duty(cell)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_too_long() {
        let more = further::REQUIRED.iter().chain(further::OPTIONAL);
        assert!(REQUIRED.iter().chain(OPTIONAL).chain(more).all(|word| word.len() <= LONGEST));
    }

    #[test]
    fn duties_are_read_in_several_languages() {
        for yes in ["YES", "Да", "Ja", "required", "(Required)", "必填", "Obligatoire"] {
            assert_eq!(duty(yes), Some(true), "{yes}");
        }
        for no in ["NO", "нет", "nein", "Optional", "facultatif", "否"] {
            assert_eq!(duty(no), Some(false), "{no}");
        }
        assert_eq!((duty("1..1"), duty("0..n"), duty("[1..*]")), (Some(true), Some(false), Some(true)));
        assert!(may_repeat("0..n") && !may_repeat("0..1"));
        assert_eq!(duty("maybe"), None);
        assert_eq!(unmistakable_duty("1"), None);
        assert_eq!(unmistakable_duty("NO"), Some(false));
    }
}
