//! Words for the values of a field, per language: data only, with the lookup over them.
//!
//! A sentence enters, whether it speaks of values leaves; the finders of values in `extract` call it.

/// Words for values, lower case.
#[rustfmt::skip]
const VALUES: &[&str] = &[
    "value", "values", "options", "choices", "enum", "enumeration", "wert", "werte", "werten", "ausprägungen", "valeur", "valeurs",
    "valor", "valores", "valors", "valore", "valori", "valoare", "valorile", "wartość", "wartości", "значение", "значения",
    "значений", "значениями", "варианты", "значення", "значень", "стойност", "стойности", "waarde", "waarden", "hodnota", "hodnoty", "hodnot",
    "värde", "värden", "verdi", "verdier", "værdi", "værdier", "arvo", "arvot", "érték", "értékek", "értékei", "değer",
    "değerler", "değerleri", "vrednost", "vrednosti", "vrijednost", "vrijednosti", "τιμή", "τιμές", "nilai", "القيم",
    "القيمة", "ערכים",
];

/// The same in languages that write words without blanks between them, or with endings.
const SIGNS: &[&str] = &["値", "取值", "枚举", "值为", "的值", "值:", "값", "giá trị"];

/// Whether a text speaks of values.
pub fn speaks_of_values(text: &str) -> bool {
    let small = text.to_lowercase();
    let is_word = |word: &str| VALUES.contains(&word);
    small.split(|letter: char| !letter.is_alphanumeric()).any(is_word)
        || !small.is_ascii() && SIGNS.iter().any(|sign| small.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_spoken_of_in_many_languages() {
        for text in [
            "Values of `state`:",
            "Valeurs possibles de `statut` :",
            "Поле принимает значения:",
            "stateの値",
            "取值如下",
        ] {
            assert!(speaks_of_values(text), "{text}");
        }
        assert!(!speaks_of_values("Members of `state`:"));
    }
}
