//! The errors that a page lists, their texts taken apart into words and placeholders.
//!
//! Error entries of the schema enter, the model's failures leave; `check` calls it.

use super::report::source_text;
use crate::model::{Failure, Part};
use crate::schema::ErrorEntry;

/// Single letters that stand for data where they are a word of their own: `Contact ID x of y Empty`.
const PLACEHOLDER_WORDS: &[&str] = &["x", "y", "z", "n", "X", "Y", "Z", "N"];

/// Brackets around the name of a placeholder: `{name}`, `<name>`, `%name%`.
const PLACEHOLDER_BRACKETS: &[(char, char)] = &[('{', '}'), ('<', '>'), ('%', '%')];

/// The model of an error entry.
pub fn failure(entry: &ErrorEntry) -> Failure {
    Failure {
        status: entry.status,
        code: entry.code.clone(),
        template: template(&entry.text),
        resolution: entry.resolution.clone(),
        category: entry.category.clone(),
        source: entry.origin.as_ref().map(source_text).unwrap_or_default(),
    }
}

/// The words and the placeholders of an error text.
fn template(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        match bracketed(rest).or_else(|| single_letter(before, rest)) {
            Some((name, length)) => {
                if !words.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut words)));
                }
                parts.push(Part::Placeholder(name.to_owned()));
                before = rest.get(..length).and_then(|taken| taken.chars().next_back());
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                words.push(first);
                before = Some(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
    if !words.is_empty() {
        parts.push(Part::Text(words));
    }
    parts
}

/// A name in brackets at the start of a text, and how many bytes it takes with them.
fn bracketed(text: &str) -> Option<(&str, usize)> {
    let open = text.chars().next()?;
    let &(_, close) = PLACEHOLDER_BRACKETS.iter().find(|(bracket, _)| *bracket == open)?;
    let inner = text.get(open.len_utf8()..)?;
    let end = inner.char_indices().take(40).find(|(_, letter)| !(letter.is_alphanumeric() || *letter == '_'))?;
    let name = inner.get(..end.0).filter(|name| !name.is_empty() && end.1 == close)?;
    Some((name, open.len_utf8() + name.len() + close.len_utf8()))
}

/// A single letter that is a word of its own at the start of a text.
fn single_letter(before: Option<char>, text: &str) -> Option<(&str, usize)> {
    let name = PLACEHOLDER_WORDS.iter().find(|word| text.starts_with(**word))?;
    let is_word =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || "_-'".contains(letter));
    let after = text.get(name.len()..)?.chars().next();
    (!is_word(before) && !is_word(after)).then_some((name, name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        let shown: String = template(text)
            .iter()
            .map(|part| match part {
                Part::Text(words) => format!("[{words}]"),
                Part::Placeholder(name) => format!("({name})"),
            })
            .collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn single_letters_and_bracketed_names_stand_for_data() {
        check("Order x of y is empty", "[Order ](x)[ of ](y)[ is empty]");
        check("x. Try again", "(x)[. Try again]");
        check("No order {order_id} for %user%", "[No order ](order_id)[ for ](user)");
    }

    #[test]
    fn letters_inside_words_and_stray_brackets_are_text() {
        check("Fax is not x-rated {", "[Fax is not x-rated {]");
        check("100% of <5", "[100% of <5]");
        check("", "");
    }
}
