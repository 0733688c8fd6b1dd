//! Words right before and behind values to choose from, where an example must confirm that they are: data only, with the
//! lookups over them.
//!
//! A word enters, whether it stands there leaves; `extract::weak_choices` calls it.

/// Words before values, lower case.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "can", "may", "among", "between", "from", "kann", "muss", "darf", "zwischen", "aus", "als", "être", "valoir", "vaut", "parmi", "entre",
    "ser", "estar", "tussen", "kiezen", "kan", "essere", "tra", "fra", "da", "uit", "tussen", "kan", "moet", "być", "spośród", "być:", "být", "z", "ze", "быть", "из", "между",
    "значение", "значения", "бути", "значення", "av", "mellan", "mellem", "vara", "være", "olla", "lehet", "fi", "din", "je", "од", "от",
];

/// Words behind values, lower case.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "sein", "werden", "zijn", "worden", "olabilir", "olmalı", "olmalıdır", "です", "を指定", "となります", "される", "중", "이다", "등",
];

/// Endings of words before values in languages that write words without blanks between them.
const ENDINGS: &[&str] = &["支持", "为", "是", "可以是", "只能是", "指定", "选择", "包括", "値は", "値が"];

/// Whether a word may stand right before values.
pub fn is_before(word: &str) -> bool {
    BEFORE.contains(&word) || !word.is_ascii() && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Whether a word may stand right behind values.
pub fn is_behind(word: &str) -> bool {
    let small = word.to_lowercase();
    BEHIND.contains(&small.as_str())
        || !small.is_ascii() && BEHIND.iter().any(|known| !known.is_ascii() && small.starts_with(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_values() {
        assert!(is_before("kann") && is_before("只能是") && !is_before("tür"));
        assert!(is_behind("sein") && is_behind("です") && !is_behind("tür"));
    }
}
