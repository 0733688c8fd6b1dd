//! Words that say of a field that it is as another one, per language: data only, with the lookup over them.
//!
//! A word enters, whether it says so leaves; `extract::values_alike` calls it.

/// Words before the name of the other field, lower case.
#[rustfmt::skip]
const ALIKE: &[&str] = &[
    "same", "see", "like", "identical", "equals", "corresponds", "analogous", "wie", "siehe", "gleich", "identisch", "entspricht", "analog",
    "dieselben", "gleichen", "même", "mêmes", "voir", "comme", "identique", "mismo", "mismos", "misma", "mismas", "ver", "véase", "igual",
    "iguales", "mesmo", "mesmos", "mesma", "mesmas", "veja", "iguais", "stesso", "stessa", "stessi", "stesse", "vedi", "come", "uguale", "jak",
    "patrz", "zob", "takie", "identyczne", "stejné", "stejně", "viz", "jako", "dezelfde", "zelfde", "zie", "samma", "samme",
    "se", "sama", "samat", "katso", "как", "такие", "такой", "те", "см", "смотри", "аналогично", "совпадает", "як", "такі", "такий", "див",
    "aynı", "bkz", "ugyanaz", "lásd", "la", "aceleași", "vezi", "isti", "iste", "vidi", "същите", "виж",
];

/// Signs of languages that write words without blanks between them.
const SIGNS: &[&str] = &["同", "一致", "参见", "参考", "參見", "参照", "같", "동일", "참조"];

/// Whether a word says that something is as what is named beside it.
pub fn says_alike(word: &str) -> bool {
    ALIKE.contains(&word)
}

/// Where a sign says so in a text.
pub fn sign(text: &str) -> Option<usize> {
    if text.is_ascii() {
        return None;
    }
    SIGNS.iter().filter_map(|sign| text.find(sign)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_alike() {
        assert!(says_alike("same") && says_alike("wie") && !says_alike("state"));
        assert_eq!(sign("取值同请求参数 state"), Some(6));
        assert_eq!(sign("the same as state"), None);
    }
}
