//! Words that begin a condition, per language: data only, with the lookup over them.
//!
//! A word enters, whether it begins a condition leaves; `extract::weak_choices` calls it.

/// The words, lower case.
#[rustfmt::skip]
const CONDITIONS: &[&str] = &[
    "if", "when", "where", "unless", "whenever", "while", "wenn", "falls", "sofern", "si", "lorsque", "lorsqu", "quand",
    "cuando", "se", "quando", "jeśli", "jeżeli", "gdy", "если", "когда", "при", "якщо", "коли", "als", "wanneer",
    "indien", "om", "när", "når", "hvis", "jos", "ha", "amikor", "ako", "kad", "dacă", "când", "pokud", "když", "eğer",
    "ако", "когато",
];

/// Whether a word begins a condition.
pub fn begins(word: &str) -> bool {
    CONDITIONS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_known() {
        assert!(begins("when") && begins("если") && !begins("either"));
    }
}
