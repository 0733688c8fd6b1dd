//! Allowed values in a sentence, or in a list inside a cell.
//!
//! Cells enter, values leave; `rules`, `row_facts` and `prose` call it.

use std::borrow::Cow;

use crate::page::Inline;
use crate::schema::AllowedValue;
use crate::vocabulary::phrase::{self, Meaning, Token};
use crate::vocabulary::{self, Column, choice_words};

use super::clauses::{BULLETS, first_sentence, lines_below, up_to_bracket};
use super::{explained, numbered, openings, pairs, words_behind};

/// What may stand around a value.
pub(super) const QUOTES: [char; 10] = ['"', '\'', '`', '“', '”', '«', '»', '‘', '’', '*'];

/// A value without a meaning.
pub fn plain(value: &str) -> AllowedValue {
    AllowedValue { value: value.trim().to_owned(), description: String::new() }
}

/// The values that a text lists.
pub fn in_text(cell: &Inline, tokens: &[Token<'_>]) -> Option<Vec<AllowedValue>> {
    let text = cell.text.as_str();
    let mut from = 0;
    // The first words that announce values may be no more than a type or a title.
    for _ in 0..4 {
        let behind = tokens.partition_point(|token| token.range.start < from);
        let Some(range) = phrase::find_in(tokens.get(behind..).unwrap_or_default(), Meaning::Allowed) else { break };
        from = range.end.max(from + 1);
        let behind = text.get(range.end..).unwrap_or_default().trim_start_matches([':', ' ']);
        let is_dash = text.get(range.clone()).is_some_and(|said| said.ends_with(" -") || said.ends_with("\n-"));
        let behind =
            if is_dash && behind.contains("\n-") { text.get(range.end - 1..).unwrap_or(behind) } else { behind };
        // A dash may be the first of several bullets.
        let is_bullet = behind.starts_with(['-', '–']) && behind.contains("\n-");
        let rest = if is_bullet { behind } else { behind.trim_start_matches([':', ' ', '-', '–']) };
        let rest = up_to_bracket(rest, text.get(..range.end)?)?;
        let plain = ascii_punctuation(rest);
        let bullets = announced_bullets(&plain);
        let mut listed = if bullets.is_empty() { sequence(first_sentence(&plain)) } else { bullets };
        if listed.len() < 2 {
            listed = lines_below(&plain).unwrap_or(listed);
        }
        if let (true, Some((first, _))) =
            (listed.len() < 2, plain.split_once(';').filter(|(first, _)| first.contains(',')))
        {
            listed = sequence(first);
        }
        if listed.len() < 2 {
            listed = titles(first_sentence(&plain)).unwrap_or(listed);
        }
        // Values with meanings may go on behind a sentence, and contain commas.
        if let Some(found) =
            explained::explained(&Inline::plain(rest, cell.place)).filter(|found| found.len() > listed.len())
        {
            listed = found;
        }
        if listed.len() > 1 || (listed.len() == 1 && !rest.trim_start().starts_with(char::is_lowercase)) {
            return Some(listed);
        }
    }
    let text = &ascii_punctuation(text);
    labelled(text)
        .or_else(|| pairs::braces(text))
        .or_else(|| openings::leading_alternatives(text))
        .or_else(|| after_label(text))
        .or_else(|| numbered::numbered(text))
        .or_else(|| pairs::at_end(text))
        .or_else(|| in_parentheses(text))
        .or_else(|| words_behind::values(text))
        .or_else(|| pairs::spaced(text))
}

/// A line, and nothing but bullets below it.
pub fn below_line(text: &str) -> Option<Vec<AllowedValue>> {
    let text = &ascii_punctuation(text);
    let (label, listing) = text.split_once('\n').filter(|(label, _)| !label.starts_with(BULLETS))?;
    let lines = listing.lines().filter(|line| !line.trim().is_empty()).count();
    let values = bullets(listing);
    let said = label.trim_end().ends_with(':');
    let explained = values.iter().all(|value| !value.description.is_empty());
    (label.len() < 300 && values.len() > 1 && values.len() == lines && (said || explained)).then_some(values)
}

/// The values of a cell that holds nothing else: at least two.
pub fn listed(text: &str) -> Option<Vec<AllowedValue>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let values: Vec<AllowedValue> = if lines.len() > 1 {
        lines
            .iter()
            .map(|line| with_meaning(line.trim_start_matches(|letter| letter == ' ' || BULLETS.contains(&letter))))
            .collect::<Option<_>>()
            .unwrap_or_default()
    } else {
        sequence(text)
    };
    (values.len() > 1).then_some(values)
}

/// Chinese and Japanese punctuation as that of other languages.
pub fn ascii_punctuation(text: &str) -> Cow<'_, str> {
    const EASTERN: [char; 7] = ['，', '、', '；', '：', '（', '）', '。'];
    if text.is_ascii() || !text.contains(EASTERN) {
        return Cow::Borrowed(text);
    }
    let folded = text
        .replace(['，', '、'], ", ")
        .replace('；', "; ")
        .replace('：', ": ")
        .replace('（', " (")
        .replace('）', ")")
        .replace('。', ". ");
    Cow::Owned(folded)
}

/// A line `Values: 1, 3, 5`, labelled as a column of values would be headed.
fn labelled(text: &str) -> Option<Vec<AllowedValue>> {
    text.lines().find_map(|line| {
        let (label, rest) = line.split_once(':')?;
        (label.len() < 60 && vocabulary::column(label) == Some(Column::Value)).then(|| listed(rest)).flatten()
    })
}

/// Lines that begin with a bullet: `• RED - the red ones`.
pub fn bullets(text: &str) -> Vec<AllowedValue> {
    text.lines()
        .map(str::trim)
        .filter_map(|line| line.strip_prefix(BULLETS))
        .filter_map(|line| with_meaning(line.trim()))
        .collect()
}

/// Bullets behind words that announce values: a value may be of several words there.
fn announced_bullets(text: &str) -> Vec<AllowedValue> {
    let found = bullets(text);
    let lines = || text.lines().map(str::trim).filter_map(|line| line.strip_prefix(BULLETS));
    if found.len() == lines().count() {
        return found;
    }
    let titles: Option<Vec<AllowedValue>> = lines().map(|line| with_meaning(line).or_else(|| title(line))).collect();
    titles.unwrap_or(found)
}

/// `In Work, On Hold or Done`: values of several words with capitals, behind words that announce them.
fn titles(text: &str) -> Option<Vec<AllowedValue>> {
    let text = text.trim().trim_end_matches('.');
    if !text.contains([',', '/', ';', '|']) {
        return None;
    }
    let separator = [';', ',', '|', '/'].into_iter().find(|separator| text.contains(*separator))?;
    let mut items: Vec<&str> = text.split(separator).map(str::trim).filter(|item| !item.is_empty()).collect();
    let last = items.pop()?;
    let word = last.split(' ').find(|word| vocabulary::joins(word));
    match word.and_then(|word| last.split_once(word)) {
        Some((before, behind)) => {
            items.extend([before.trim(), behind.trim()].into_iter().filter(|item| !item.is_empty()))
        }
        None => items.push(last),
    }
    let values: Vec<AllowedValue> = items.into_iter().map(title).collect::<Option<_>>()?;
    let alike = values
        .iter()
        .all(|value| value.value.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit()));
    (values.len() > 1 && alike).then_some(values)
}

/// A value of up to four words.
fn title(item: &str) -> Option<AllowedValue> {
    let item = item.trim().trim_end_matches(['.', ',', ';']).trim_matches(QUOTES);
    let fits = !item.is_empty() && item.chars().count() <= 40 && item.split_whitespace().count() <= 4;
    (fits && !item.contains([':', '.', '=', '('])).then(|| plain(item))
}

/// `RED - the red ones`, `RED (the red ones)`, `RED: …`, `RED = …`, `RED`
pub fn with_meaning(item: &str) -> Option<AllowedValue> {
    let item = item.trim().trim_end_matches(['.', ',', ';']).trim();
    let (value, meaning) = match meaning_at(item) {
        Some((at, length)) => (item.get(..at)?, item.get(at + length..)?.trim_end_matches(')')),
        None => (item, ""),
    };
    let quoted = value.trim().starts_with(['"', '\'', '`', '“', '«', '‘']);
    let value = value.trim().trim_matches(QUOTES);
    let is_value = !value.is_empty() && value.chars().count() <= 48 && (quoted || !value.contains(char::is_whitespace));
    is_value.then(|| AllowedValue { value: value.to_owned(), description: meaning.trim().to_owned() })
}

/// Where the first separator between a value and its meaning stands, and how long it is.
fn meaning_at(item: &str) -> Option<(usize, usize)> {
    item.bytes().enumerate().find_map(|(at, byte)| {
        let separators: &[&str] = match byte {
            b' ' => &[" - ", " – ", " — ", " -- ", " = ", " (", " → "],
            b':' => &[": "],
            b'-' => &["--"],
            b'=' => &["="],
            _ => return None,
        };
        let rest = item.get(at..)?;
        separators.iter().find(|separator| rest.starts_with(**separator)).map(|separator| (at, separator.len()))
    })
}

/// `red, green or blue`; nothing unless every item is a value.
pub fn sequence(text: &str) -> Vec<AllowedValue> {
    let bare = text.trim().trim_end_matches(['.', ')']);
    let mut text = Cow::Borrowed(bare.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(bare));
    // Quotes side by side need no separator.
    if text.contains(['"', '\'', '`', '“', '«']) {
        for quotes in ["\" \"", "' '", "` `", "” “", "» «"] {
            text = Cow::Owned(text.replace(quotes, &quotes.replace(' ', ", ")));
        }
    }
    // Most texts hold none of these words: they are not looked for one by one.
    let parts: Vec<&str> = text.split([' ', ',']).filter(|part| vocabulary::joins(part)).collect();
    let words: Vec<&str> = vocabulary::between_items().filter(|word| parts.contains(word)).collect();
    for word in words {
        // `fr, en`: a short word behind a comma may be a value of its own.
        let apart = format!(", {word} ");
        if word.len() < 3 && word != "or" && text.contains(&apart) {
            continue;
        }
        text = Cow::Owned(text.replace(&format!(" {word} "), ", ").replace(&format!(",{word} "), ", "));
    }
    let separator = if text.contains(';') {
        ';'
    } else if text.contains(',') {
        ','
    } else if text.contains('|') {
        '|'
    } else {
        '/'
    };
    let items = text.split(separator).map(str::trim).filter(|item| !item.is_empty());
    items.map(with_meaning).collect::<Option<_>>().unwrap_or_default()
}

/// `language: Ru, En` at the end of a cell: short names behind a label.
fn after_label(text: &str) -> Option<Vec<AllowedValue>> {
    let (label, rest) = text.rsplit_once(':')?;
    let rest = rest.trim().trim_end_matches('.');
    let word = label.rsplit([' ', '.', '\n', '(', '（']).next().unwrap_or(label);
    if rest.is_empty() || label.contains("://") || choice_words::is_label(word.trim()) {
        return None;
    }
    let is_latin = |value: &AllowedValue| {
        let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
        (2..=24).contains(&value.value.len()) && value.value.chars().all(letters)
    };
    // Where all around is in another script, names of the Latin one are values.
    let is_foreign = label.chars().next_back().is_some_and(|letter| letter > '\u{370}' && letter.is_alphabetic());
    if is_foreign {
        let values = sequence(rest.split(". ").next().unwrap_or(rest));
        if values.len() > 1 && values.iter().all(is_latin) {
            return Some(values);
        }
    }
    if label.split_whitespace().count() > 2 {
        return None;
    }
    let values = sequence(rest);
    let is_short_name = |value: &AllowedValue| {
        value.description.is_empty()
            && value.value.chars().count() <= 12
            && value.value.chars().next().is_some_and(char::is_uppercase)
            && (value.value.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
                || value.value.chars().nth(1).is_none() && !label.is_ascii())
    };
    // One value alone is one only when it has the look of a code: `Ru`.
    let is_code = values.len() == 1 && rest.len() <= 3 && !text.contains("默认");
    ((values.len() > 1 || is_code) && values.iter().all(is_short_name)).then_some(values)
}

/// `whose (own: mine, all: of everybody)`: nothing but short names with their meanings.
fn in_parentheses(text: &str) -> Option<Vec<AllowedValue>> {
    let (_, inner) = text.trim().trim_end_matches('.').strip_suffix(')')?.rsplit_once('(')?;
    let names: Vec<&str> = inner.split('|').map(str::trim).collect();
    let is_word = |word: &&str| {
        (1..=24).contains(&word.len())
            && word.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
    };
    if names.len() > 1 && names.iter().all(is_word) {
        return Some(names.into_iter().map(plain).collect());
    }
    // `(0 or 1)`
    let numbers = sequence(inner);
    let is_number =
        |value: &AllowedValue| value.description.is_empty() && value.value.bytes().all(|byte| byte.is_ascii_digit());
    let joined = inner.split([' ', ',']).any(|word| vocabulary::joins(&word.to_lowercase()));
    if joined && numbers.len() > 1 && numbers.iter().all(is_number) {
        return Some(numbers);
    }
    // Where all around is in another script, names of the Latin one are values.
    let names: Vec<&str> = inner.split(',').map(str::trim).collect();
    let is_foreign = text.contains(|letter: char| letter > '\u{2e80}');
    if names.len() > 1 && is_foreign && names.iter().all(is_word) {
        return Some(names.into_iter().map(plain).collect());
    }
    let values: Vec<AllowedValue> = inner.split([',', ';']).map(with_meaning).collect::<Option<_>>()?;
    let is_name = |value: &AllowedValue| {
        !value.description.is_empty()
            && value.value.len() <= 24
            && value.value.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
    };
    (values.len() > 1 && values.iter().all(is_name)).then_some(values)
}

#[cfg(test)]
#[path = "values_tests.rs"]
mod tests;
