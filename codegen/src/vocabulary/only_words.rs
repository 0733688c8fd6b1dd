//! Words in front of the only value that there is: data only, with the lookup over them.
//!
//! A text in lower case enters, the places behind such words leave; `extract::single` calls it.

/// The words, per language.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "must be", "must be set to", "must always be", "must equal", "must contain the value", "always", "is always", "always be",
    "always set to", "always equal to", "should be set to", "should always be", "has to be", "needs to be set to",
    "constant", "constant value", "fixed value", "the fixed string", "fixed string", "fixed to", "fixed at", "fixed as",
    "the only supported value is", "the only allowed value is", "the only valid value is", "the only possible value is",
    "only supported value is", "only supports", "only accepts", "currently only", "at present only", "the literal",
    "the value must be", "value must be", "the string", "immer", "stets", "muss immer", "fester wert", "fixer wert", "toujours", "valeur fixe",
    "doit être", "doit valoir", "siempre", "valor fijo", "debe ser", "sempre", "valor fixo", "deve ser", "deve essere",
    "valore fisso", "zawsze", "stała wartość", "musi być", "vždy", "всегда", "всегда равно", "всегда равен", "должно быть",
    "должен быть", "должна быть", "константа", "фиксированное значение", "завжди", "altijd", "alltid", "daima",
    "固定为", "固定值", "固定值为", "固定传", "固定", "固定で", "固定值：", "必须为", "常に", "항상", "고정값",
];

/// Where such words end, in order of appearance; each place once.
pub fn starts(text: &str) -> Vec<usize> {
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() && letter < '\u{2e80}');
    let mut found: Vec<usize> = Vec::new();
    for words in WORDS {
        for (at, _) in text.match_indices(words).take(8) {
            let end = at + words.len();
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let behind = text.get(end..).and_then(|rest| rest.chars().next());
            if !is_letter(before) && !is_letter(behind) {
                found.push(end);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        assert_eq!(starts("it must be x"), [10]);
        assert!(starts("mustard").is_empty());
    }
}
