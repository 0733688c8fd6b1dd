//! Values in pairs with what each means, and values in braces: `a=first, b=second, c=third`, `{asc,desc}`.
//!
//! Texts enter, values leave; `values` calls it.

use crate::schema::AllowedValue;

use super::values::{plain, sequence};

/// `a=first, b=second, c=third` at the end of a text: at least three short names with what they stand for.
pub fn at_end(text: &str) -> Option<Vec<AllowedValue>> {
    if !text.contains('=') {
        return None;
    }
    let items: Vec<&str> = text.trim().trim_end_matches('.').split(',').map(str::trim).collect();
    let pair = |item: &str| -> Option<AllowedValue> {
        let (key, meaning) = item.split_once('=')?;
        let key = key.rsplit([' ', '.', ':']).next()?.trim();
        let is_short = !key.is_empty()
            && key.len() <= 24
            && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        (is_short && !meaning.contains('=') && !meaning.trim().is_empty())
            .then(|| AllowedValue { value: key.to_owned(), description: meaning.trim().to_owned() })
    };
    let first = items.iter().position(|item| item.contains('='))?;
    let values: Vec<AllowedValue> = items.get(first..)?.iter().map_while(|item| pair(item)).collect();
    (values.len() >= 3 && first + values.len() == items.len()).then_some(values)
}

/// `state: open：ouvert closed：fermé` in a language without blanks: names with meanings, parted by nothing but blanks.
pub fn spaced(text: &str) -> Option<Vec<AllowedValue>> {
    let text = without_parentheses(text);
    // `open:ouvert` is two words, of which the second is in another script.
    let halves = |word: &'_ str| match word.split_once(':') {
        Some((before, behind)) if before.is_ascii() && !behind.is_ascii() => {
            vec![format!("{before}:"), behind.to_owned()]
        }
        _ => vec![word.to_owned()],
    };
    let words: Vec<String> = text.split_whitespace().flat_map(halves).collect();
    let key = |word: &str| {
        let key = word.strip_suffix(':')?;
        let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
        (!key.is_empty() && key.chars().all(letters)).then(|| key.to_owned())
    };
    let first = words.iter().position(|word| key(word).is_some())?;
    let mut values: Vec<AllowedValue> = Vec::new();
    for word in words.get(first..)? {
        match (key(word), values.last_mut()) {
            (Some(key), _) => values.push(plain(&key)),
            (None, Some(value)) if !word.is_ascii() && value.description.is_empty() => {
                value.description = word.clone();
            }
            _ => return None,
        }
    }
    (values.len() > 1 && values.iter().all(|value| !value.description.is_empty())).then_some(values)
}

/// `{asc,desc}`, but not a template such as `{id}` or `{{Ticket.Id}}`.
pub fn braces(text: &str) -> Option<Vec<AllowedValue>> {
    let start = text.find('{')?;
    // `[0-9]{6,15}` is a pattern.
    if text.get(..start)?.ends_with([']', ')', '.', '*', '+', 'd', 'w', 's', '$', '\\']) {
        return None;
    }
    // Behind a letter or a bracket they are a part of a pattern: `[0-9]{6,15}`.
    let before = text.get(..start)?.chars().next_back();
    if before.is_some_and(|before| before.is_alphanumeric() || matches!(before, ']' | ')' | '.' | '\\' | '$')) {
        return None;
    }
    let inner = text.get(start + 1..)?.split('}').next()?;
    let values = sequence(inner);
    (values.len() > 1 && !inner.contains('{')).then_some(values)
}

/// What stands in parentheses is said of a value and part of none.
fn without_parentheses(text: &str) -> String {
    let mut depth = 0usize;
    let outside = |letter: &char| {
        depth += usize::from(*letter == '(');
        let is_outside = depth == 0;
        depth -= usize::from(*letter == ')' && depth > 0);
        is_outside
    };
    text.chars().filter(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_of_a_pattern_hold_no_values() {
        let of = |text: &str| braces(text).unwrap_or_default().len();
        assert_eq!(of("order {asc,desc}"), 2);
        assert_eq!(of("pattern ^[0-9]{6,15}$"), 0);
        assert_eq!(of("as \\d{2,4}"), 0);
    }
}
