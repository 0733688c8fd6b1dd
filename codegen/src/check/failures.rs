//! The errors that a page lists, and the words of their texts that stand for data.
//!
//! Error entries of the schema enter, the model's failures leave; `check` calls it.

use super::report::source_text;
use crate::model::Failure;
use crate::schema::ErrorEntry;

/// Single letters that stand for data where they are a word of their own: `Contact ID x of y Empty`.
const PLACEHOLDER_WORDS: &[&str] = &["x", "y", "z", "n", "X", "Y", "Z", "N"];

/// Brackets around the name of a placeholder: `{name}`, `<name>`, `%name%`.
const PLACEHOLDER_BRACKETS: &[(char, char)] = &[('{', '}'), ('<', '>'), ('%', '%')];

/// The model of an error entry.
pub fn failure(entry: &ErrorEntry) -> Failure {
    let (text, parameters) = template(&entry.text);
    Failure {
        status: entry.status,
        code: entry.code.clone(),
        text,
        parameters,
        resolution: entry.resolution.clone(),
        category: entry.category.clone(),
        retry: String::new(),
        source: entry.origin.as_ref().map(source_text).unwrap_or_default(),
    }
}

/// An error text without the brackets of its placeholders, and the placeholders, each once.
fn template(text: &str) -> (String, Vec<String>) {
    let mut plain = String::new();
    let mut parameters: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let found = bracketed(rest).or_else(|| single_letter(plain.chars().next_back(), rest));
        let length = match found {
            Some((name, length)) => {
                plain.push_str(name);
                if !parameters.iter().any(|known| known == name) {
                    parameters.push(name.to_owned());
                }
                length
            }
            None => {
                plain.push(first);
                first.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    (plain, parameters)
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

    fn check(text: &str, plain: &str, parameters: &[&str]) {
        assert_eq!(template(text), (plain.to_owned(), parameters.iter().map(|&name| name.to_owned()).collect()));
    }

    #[test]
    fn single_letters_and_bracketed_names_stand_for_data() {
        check("Order x of y is empty", "Order x of y is empty", &["x", "y"]);
        check("x. Try x again", "x. Try x again", &["x"]);
        check("No order {order_id} for %user%", "No order order_id for user", &["order_id", "user"]);
    }

    #[test]
    fn letters_inside_words_and_stray_brackets_are_text() {
        check("Fax is not x-rated {", "Fax is not x-rated {", &[]);
        check("100% of <5", "100% of <5", &[]);
        check("", "", &[]);
    }
}
