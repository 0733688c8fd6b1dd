//! Values before the words that say that one of them is taken: `table, counter, private のいずれか`.
//!
//! Texts enter, values leave; `values` calls it.

use crate::schema::AllowedValue;

use super::choices::is_short_name;
use super::values::{plain, sequence};

/// Words behind the values to choose from, per language.
const WORDS_BEHIND: &[&str] = &[
    "のいずれか",
    "のどれか",
    "いずれか",
    "から選択",
    "のうちいずれか",
    "中的一个",
    "其中之一",
    "之一",
    "二选一",
    "중 하나",
    "중 택일",
];

/// `table, counter, private のいずれか`
pub fn values(text: &str) -> Option<Vec<AllowedValue>> {
    // None of the words is written in ASCII.
    if text.is_ascii() {
        return None;
    }
    let end = WORDS_BEHIND.iter().filter_map(|words| text.find(words)).min()?;
    let before = text.get(..end)?;
    let start = before.rfind([':', '.', '。', '(']).map_or(0, |at| at + before.get(at..).map_or(1, first_length));
    let values = without_lead(sequence(before.get(start..)?));
    (values.len() > 1 && values.iter().all(|value| is_short_name(&value.value))).then_some(values)
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(1, char::len_utf8)
}

/// Where no blank parts words, what leads to the values stands right before the first one: `値はguest`.
fn without_lead(values: Vec<AllowedValue>) -> Vec<AllowedValue> {
    let mut values = values;
    let are_ascii = values.iter().skip(1).all(|value| value.value.is_ascii());
    if let Some(first) = values.first_mut().filter(|first| are_ascii && !first.value.is_ascii()) {
        let end = first.value.rfind(|letter: char| !letter.is_ascii());
        let behind =
            end.and_then(|at| first.value.get(at..)).map(|rest| rest.trim_start_matches(|c: char| !c.is_ascii()));
        if let Some(value) = behind.filter(|rest| !rest.is_empty()).map(plain) {
            *first = value;
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_behind_values_are_told_from_ascii() {
        assert!(WORDS_BEHIND.iter().all(|words| !words.is_ascii()));
    }

    #[test]
    fn what_leads_to_the_values_is_none_of_them() {
        let found = values("文字列の配列。値はguest, staff, agentのいずれか").unwrap_or_default();
        assert_eq!(found.iter().map(|value| value.value.as_str()).collect::<Vec<_>>(), ["guest", "staff", "agent"]);
    }
}
