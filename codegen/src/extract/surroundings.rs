//! What stands around a value that has a meaning.
//!
//! Letters and texts enter, what they part or open leaves; `explained` calls it.

use crate::vocabulary;

/// What opens a quotation or a bracket.
pub fn is_opening(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '“' | '«' | '„' | '‘' | '[' | '(' | '（' | '【' | '「')
}

/// What parts one value from the one before it.
pub fn parts(letter: char) -> bool {
    matches!(
        letter,
        ',' | ';' | '.' | ':' | '|' | '/' | '•' | '・' | '*' | '·' | '，' | '；' | '。' | '：' | '、' | '،' | '؛'
    )
}

/// Whether something parts what begins here from what stands before it, and whether a list may open here.
pub fn before(text: &str, at: usize) -> (bool, bool) {
    let before = text.get(..at).unwrap_or_default().trim_end_matches(' ');
    let Some(last) = before.chars().next_back() else { return (true, true) };
    if matches!(last, '\n' | ':' | '：' | '•' | '・') {
        return (true, true);
    }
    if matches!(last, '-' | '–' | '*' | '·') {
        let line = before.get(..before.len() - last.len_utf8()).unwrap_or_default().trim_end_matches(' ');
        let is_bullet = line.is_empty() || line.ends_with('\n');
        return (is_bullet, is_bullet);
    }
    if parts(last) || is_opening(last) || last == ']' {
        return (true, matches!(last, '.' | '。' | '(' | '（'));
    }
    // Languages without blanks part with them what others part with commas.
    if last > '\u{2e80}' && before.len() < at {
        return (true, false);
    }
    let word = before.rsplit([' ', '\n', '(']).next().unwrap_or_default();
    (word.len() <= 12 && vocabulary::joins(&word.to_lowercase()), false)
}
