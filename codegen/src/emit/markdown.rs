//! Texts as Markdown that shows exactly them: escaped, set as code, made a sentence, wrapped.
//!
//! Words of the docs enter, Markdown leaves; `docs` calls it, and every artifact that writes a comment.

use std::borrow::Cow;

/// Lines are wrapped at so many characters.
const WIDTH: usize = 100;

/// Characters that change the direction of the text around them, or are no text at all.
const DIRECTIONS: &[std::ops::RangeInclusive<char>] =
    &['\u{200e}'..='\u{200f}', '\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}', '\u{feff}'..='\u{feff}'];

/// A text set as code, whatever backticks it has.
pub fn code(text: &str) -> String {
    let text = visible(text);
    if text.trim().is_empty() {
        return "(empty)".to_owned();
    }
    if !text.contains('`') {
        return ["`", &text, "`"].concat();
    }
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// A text as Markdown that shows exactly this text; links stay links.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() + 8);
    plain_into(text, &mut shown);
    shown
}

pub fn plain_into(text: &str, shown: &mut String) {
    for (number, word) in visible(text).split(' ').filter(|word| !word.is_empty()).enumerate() {
        shown.push_str(if number > 0 { " " } else { "" });
        plain_word(word, shown);
    }
}

/// Words of a page as a sentence of a comment: a word of small letters at its start is capitalised, and a full stop
/// closes it.
pub fn sentence(text: &str) -> String {
    let mut text = text.trim().to_owned();
    let first = text.split(' ').next().unwrap_or_default();
    let is_word = first.chars().all(char::is_lowercase);
    if let Some(letter) = text.chars().next().filter(|_| is_word) {
        text.replace_range(..letter.len_utf8(), &letter.to_uppercase().to_string());
    }
    let is_open = text.chars().last().is_some_and(|last| last.is_alphanumeric() || ")]}>»”\"'`%*".contains(last));
    let mut shown = plain(&text);
    if is_open {
        shown.push('.');
    }
    shown
}

fn plain_word(word: &str, shown: &mut String) {
    let link = || word.find("https://").or_else(|| word.find("http://"));
    let Some(at) = word.contains(':').then(link).flatten() else { return escape(word, shown) };
    let (before, rest) = word.split_at_checked(at).unwrap_or((word, ""));
    let end = rest.find(['<', '>', '"', '\'', '`', '\\']).unwrap_or(rest.len());
    let url = rest.get(..end).unwrap_or(rest).trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}']);
    let after = rest.get(url.len()..).unwrap_or_default();
    escape(before, shown);
    shown.push('<');
    shown.push_str(url);
    shown.push('>');
    escape(after, shown);
}

fn escape(text: &str, escaped: &mut String) {
    let may_mean =
        |byte: u8| matches!(byte, b'\\' | b'`' | b'*' | b'[' | b']' | b'<' | b'>' | b'|' | b'~' | b'&' | b'_' | b':');
    // Without a branch in it, the loop looks at many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | may_mean(byte)) {
        return escaped.push_str(text);
    }
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_letter = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
        let is_marked = match character {
            // Inside a word it means nothing.
            '_' => !(is_letter(before) && is_letter(characters.peek().copied())),
            ':' => text.contains("://"),
            _ => matches!(character, '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&'),
        };
        if is_marked {
            escaped.push('\\');
        }
        escaped.push(character);
        before = Some(character);
    }
}

/// Escapes what would begin a heading, a list or a rule at the start of a line.
pub fn escape_escaped_start(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    match line.get(digits..).and_then(|rest| rest.chars().next()) {
        Some('.' | ')') if digits > 0 => {
            let (number, rest) = line.split_at_checked(digits).unwrap_or((line, ""));
            format!("{number}\\{rest}")
        }
        Some('#' | '-' | '+' | '=') if digits == 0 => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// Without characters that change how the text around them is shown.
fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter(|character| !DIRECTIONS.iter().any(|range| range.contains(character)));
    shown.map(|character| if character.is_control() || character.is_whitespace() { ' ' } else { character }).collect()
}

pub fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let begin = || String::with_capacity(text.len().min(WIDTH + 20));
    let (mut line, mut length) = (begin(), 0);
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > WIDTH {
            lines.push(std::mem::replace(&mut line, begin()));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_holds_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b"), "``` a``b ```");
        assert_eq!(code(" "), "(empty)");
    }
}
