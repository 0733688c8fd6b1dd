//! Splits a text into words and punctuation marks, the way phrases are compared.
//!
//! Text enters, tokens leave; the extractors call it, and the patterns of the phrases pass through it too, so both
//! sides are spelt alike.

use std::borrow::Cow;
use std::ops::Range;

use super::index;

/// A word or a punctuation mark of a text.
#[derive(Debug)]
pub struct Token<'text> {
    /// Lower case; full-width signs and curly apostrophes in their plain form.
    pub word: Cow<'text, str>,
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// It is the first of its line.
    pub begins_line: bool,
    /// It begins with a capital.
    pub(super) capital: bool,
    /// The meanings of which some phrase hangs on this word, as bits.
    pub(super) meanings: u64,
}

/// Splits a text into words and punctuation marks. Chinese and Japanese put no blanks between words, so each of
/// their signs is a token.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = split(text);
    let has_other_letters = index::has_other_letters(text);
    for token in &mut found {
        token.meanings = index::meanings(&token.word, has_other_letters);
    }
    found
}

/// Splits a text without asking what the words mean.
pub(in crate::vocabulary) fn split(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::with_capacity(text.len() / 5 + 1);
    let mut start = None;
    let mut begins_line = true;
    let mut push = |range: Range<usize>, begins_line: &mut bool| {
        if let Some(written) = text.get(range.clone()) {
            let capital = written.starts_with(char::is_uppercase);
            found.push(Token { word: fold(written), range, begins_line: *begins_line, capital, meanings: 0 });
            *begins_line = false;
        }
    };
    for (at, letter) in text.char_indices() {
        let is_letter = if letter.is_ascii() {
            letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$')
        } else {
            letter.is_alphanumeric() && !stands_alone(letter)
        };
        if is_letter {
            start.get_or_insert(at);
            continue;
        }
        // A combining accent belongs to its letter.
        if start.is_some() && is_accent(letter) {
            continue;
        }
        if let Some(from) = start.take() {
            push(from..at, &mut begins_line);
        }
        if letter == '\n' {
            begins_line = true;
        } else if !letter.is_whitespace() && !is_invisible(letter) {
            push(at..at + letter.len_utf8(), &mut begins_line);
        }
    }
    if let Some(from) = start {
        push(from..text.len(), &mut begins_line);
    }
    found
}

/// Whether a text is one token that is spelt like this: a word in small letters without accents of their own, or a
/// mark.
pub(super) fn is_spelt_as_tokens(text: &str) -> bool {
    let is_mark = text.len() == 1 && text != "`" && text.starts_with(|letter: char| letter.is_ascii_punctuation());
    let is_letter = |letter: char| match letter {
        '0'..='9' | 'a'..='z' | '_' | '$' | 'а'..='я' => true,
        'ё' => false,
        _ => letter.is_lowercase() && !matches!(letter, '\u{ff01}'..='\u{ff5e}'),
    };
    is_mark || (!text.is_empty() && text.chars().all(is_letter))
}

/// A sign of a language that puts no blanks between its words.
pub(super) fn stands_alone(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The word as it is compared.
fn fold(written: &str) -> Cow<'_, str> {
    if written.is_ascii() && written != "`" {
        let is_small = !written.bytes().any(|byte| byte.is_ascii_uppercase());
        return if is_small { Cow::Borrowed(written) } else { Cow::Owned(written.to_ascii_lowercase()) };
    }
    let mut word = String::with_capacity(written.len());
    for letter in written.chars().flat_map(|letter| plain(letter).to_lowercase()) {
        match (letter, word.chars().next_back()) {
            // Pages mix both spellings of й and ё; the dot of a Turkish capital İ says nothing once it is small.
            ('\u{306}', Some('и')) => {
                word.pop();
                word.push('й');
            }
            ('ё', _) => word.push('е'),
            // A capital I is that of two Turkish letters.
            ('ı', _) => word.push('i'),
            (letter, _) if is_accent(letter) => {}
            (letter, _) => word.push(letter),
        }
    }
    Cow::Owned(word)
}

fn plain(letter: char) -> char {
    match letter {
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        '。' => '.',
        '、' => ',',
        '【' | '「' | '『' | '〔' => '[',
        '】' | '」' | '』' | '〕' => ']',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        letter => letter,
    }
}
