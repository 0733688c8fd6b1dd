//! Values that a text explains one by one: `"ON" - it works, "OFF" - it rests`, `colour (its paint), size (how big)`.
//!
//! Texts enter, values with their meanings leave; `rules` calls it.

use crate::schema::AllowedValue;
use crate::vocabulary::WORDS_OR;

use super::choices::{is_short_name, leads_to_examples};
use super::values::QUOTES;

/// `"OPEN" - can be changed, "CLOSED" - cannot`: words in quotes with what each means.
pub fn quoted(text: &str) -> Option<Vec<AllowedValue>> {
    let parts: Vec<&str> = text.split(['"', '“', '”', '«', '»', '„']).collect();
    let before = parts.first()?.trim();
    if parts.len().is_multiple_of(2) || !(before.is_empty() || before.ends_with([':', '.', '•'])) {
        return None;
    }
    let mut values = Vec::new();
    for pair in parts.get(1..)?.chunks(2) {
        let [value, meaning] = pair else { return None };
        let meaning = meaning.trim_start().strip_prefix(['-', '–', '—', '=', ':', '('])?;
        let meaning = meaning.trim_end_matches([' ', ',', ';', '.', ')', '\n', '•']).trim();
        if !is_short_name(value) || meaning.is_empty() {
            return None;
        }
        values.push(AllowedValue { value: (*value).to_owned(), description: meaning.to_owned() });
    }
    (values.len() > 1).then_some(values)
}

/// "the order: up - to the top, down - to the end": names behind a colon, each with a dash and its meaning.
pub fn with_dashes(text: &str) -> Option<Vec<AllowedValue>> {
    const DASHES: &[&str] = &[" - ", " – ", " — "];
    let (label, rest) = text.split_once(':')?;
    let rest = rest.trim().trim_end_matches(['.', ';']);
    let separator = if rest.contains(';') { ';' } else { ',' };
    let values: Vec<AllowedValue> = rest
        .split(separator)
        .map(|item| {
            let (name, meaning) = DASHES.iter().find_map(|dash| item.split_once(*dash))?;
            let name = name.trim().trim_matches(QUOTES);
            let is_name = name.is_ascii() && is_short_name(name) && !name.bytes().all(|byte| byte.is_ascii_digit());
            (is_name && !meaning.trim().is_empty())
                .then(|| AllowedValue { value: name.to_owned(), description: meaning.trim().to_owned() })
        })
        .collect::<Option<_>>()?;
    (values.len() > 1 && !leads_to_examples(label)).then_some(values)
}

/// "the field: colour (its paint), size (how big)": names behind a colon, each with its meaning in parentheses.
pub fn with_parentheses(text: &str) -> Option<Vec<AllowedValue>> {
    let (label, rest) = text.split_once(':')?;
    let mut values = Vec::new();
    let mut rest = rest.trim().trim_end_matches(['.', ';']);
    while !rest.is_empty() {
        let (name, behind) = rest.split_once('(')?;
        let (meaning, behind) = behind.split_once(')')?;
        let name = name.trim().trim_matches(QUOTES);
        let is_name = name.is_ascii() && is_short_name(name);
        if !is_name || meaning.trim().is_empty() {
            return None;
        }
        values.push(AllowedValue { value: name.to_owned(), description: meaning.trim().to_owned() });
        let behind = behind.trim_start();
        rest = behind.strip_prefix([',', ';']).unwrap_or(behind).trim_start();
        if rest.len() == behind.len() && !rest.is_empty() {
            // A word such as "or" parts the last two as well.
            let word = rest.split(' ').next()?;
            rest = rest.get(word.len()..).filter(|_| WORDS_OR.contains(&word))?.trim_start();
        }
    }
    (values.len() > 1 && !leads_to_examples(label)).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_meanings() {
        let texts = |values: Option<Vec<AllowedValue>>| -> Vec<String> {
            values.unwrap_or_default().into_iter().map(|value| value.value).collect()
        };
        assert_eq!(texts(with_dashes("its way: up - to the top, down - to the end")), ["up", "down"]);
        assert_eq!(texts(with_dashes("its way: up - to the top, or down")), Vec::<String>::new());
        assert_eq!(texts(quoted("\"ON\" - it works, \"OFF\" - it rests")), ["ON", "OFF"]);
        assert_eq!(
            texts(with_parentheses("its look: wide (two metres), slim (one) or tiny (less)")),
            ["wide", "slim", "tiny"]
        );
        assert_eq!(texts(with_parentheses("Note: the key (a number) is wanted")), Vec::<String>::new());
    }
}
