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

/// Words that say of what something holds, lower case.
#[rustfmt::skip]
const LIMITS: &[&str] = &[
    "only", "for", "with", "without", "by", "nur", "bei", "für", "mit", "ohne", "seulement", "pour", "avec", "sans", "sólo", "solo",
    "para", "con", "sin", "com", "sem", "somente", "per", "soltanto", "dla", "tylko", "przy", "для", "только", "тільки", "лише",
    "voor", "met", "bij", "alleen", "för", "for", "med", "endast", "kun", "pro", "jen", "için", "sadece", "pentru", "cu", "doar",
];

/// Whether a word says of what something holds.
pub fn limits(word: &str) -> bool {
    LIMITS.contains(&word)
}

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
