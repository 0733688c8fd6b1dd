//! Which column a header cell or a row of cells announces.
//!
//! Cells enter, columns leave; the readers find tables with it, `extract` reads them.

use std::sync::OnceLock;

use super::header_words::{ABBREVIATIONS, Column, Head, languages, names_level};
use super::memo::Memo;
use super::words::{FixedMap, WordMap, WordSet};
use super::{key, key_within, one_letter_apart, types};

/// The longest header cell, in characters; anything longer is a sentence.
const LONGEST_CELL: usize = 60;
/// The column that one header cell announces, in any language.
pub fn column(header: &str) -> Option<Column> {
    if header.len() > LONGEST_CELL && header.chars().count() > LONGEST_CELL {
        return None;
    }
    thread_local! {
        static COLUMNS: Memo<Option<Column>> = Memo::default();
    }
    COLUMNS.with(|known| known.of(header, find_column))
}

fn find_column(header: &str) -> Option<Column> {
    let trimmed = header.trim();
    let small = trimmed.to_lowercase();
    if let Some((_, column)) = ABBREVIATIONS.iter().find(|(word, _)| *word == small) {
        return Some(*column);
    }
    let word = key(trimmed);
    (index().exact.get(&word).copied())
        .or_else(|| status_of_http(&word))
        .or_else(|| without_parenthesis(trimmed).and_then(|rest| phrase(&rest)))
        .or_else(|| alternatives(trimmed))
        .or_else(|| composed(trimmed))
        .or_else(|| name_with_type(trimmed))
        .or_else(|| letters(trimmed))
        .or_else(|| names_level(trimmed).then_some(Column::Ignored))
        .or_else(|| misspelled(&word))
}

/// Whether a word is one of those that head columns, spelled as it should be.
pub fn is_header(word: &str) -> bool {
    phrase(word).is_some()
}

/// The columns of a row of cells, when enough of them are header words for the row to be a header.
/// A cell that is none is `None`.
pub fn header_row(cells: &[&str]) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = Vec::with_capacity(cells.len().min(32));
    let mut keys: Vec<String> = Vec::new();
    let mut filled = 0usize;
    for cell in cells.iter().take(32) {
        // The path of a field is found out sooner than what a header is.
        if is_path(cell.trim()) {
            return None;
        }
        let found = column(cell);
        let word = key(cell);
        if !cell.trim().is_empty() {
            filled += 1;
            // `enum` in lower case is the type of a field, `Enum` may head a column of values.
            let plain = found.is_none() || cell.trim().chars().all(char::is_lowercase);
            let is_type = plain && types::unmistakable(cell);
            if is_type || (!word.is_empty() && keys.contains(&word)) {
                return None;
            }
        }
        keys.push(word);
        columns.push(found);
    }
    let known = columns.iter().flatten().count();
    let twice = |column: Column| columns.iter().flatten().filter(|found| **found == column).count() > 1;
    if [Column::Status, Column::Code, Column::Required, Column::Default].into_iter().any(twice) {
        return None;
    }
    let mut distinct: Vec<Column> = columns.iter().flatten().copied().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if filled < 2 || distinct.len() < 2 || known * 3 < filled * 2 {
        return None;
    }
    settle(&mut columns);
    Some(columns)
}

/// Whether a cell is the path of a field: `order.state`, `ship_to`.
fn is_path(cell: &str) -> bool {
    let step = |step: &str| !step.is_empty() && step.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let parts: Vec<&str> = cell.split('.').take(12).collect();
    let lower = cell.starts_with(|c: char| c.is_ascii_lowercase());
    lower && parts.iter().copied().all(step) && (parts.len() > 1 || cell.contains('_'))
}

/// Decides what only the whole row can tell: `Value` beside a name and without a description is the description.
pub(super) fn settle(columns: &mut [Option<Column>]) {
    let has = |wanted: Column, columns: &[Option<Column>]| columns.contains(&Some(wanted));
    if has(Column::Name, columns) && !has(Column::Description, columns) {
        // A column of values that comes first is what the table is about.
        let value = columns.iter().position(|column| *column == Some(Column::Value)).filter(|at| *at > 0);
        if let Some(column) = value.and_then(|at| columns.get_mut(at)) {
            *column = Some(Column::Description);
        }
    }
}

/// The exact phrase, any language.
pub(super) fn phrase(text: &str) -> Option<Column> {
    let index = index();
    index.exact.get(key_within(text, index.longest)?.as_str()).copied()
}

/// `HTTPステータス`: a word for a status that the protocol is written before, without a blank.
fn status_of_http(word: &str) -> Option<Column> {
    let rest = word.strip_prefix("http").filter(|rest| !rest.is_ascii())?;
    index()
        .exact
        .get(rest)
        .copied()
        .filter(|column| matches!(column, Column::Status | Column::Code))
        .map(|_| Column::Status)
}

/// The cell without what stands in parentheses: `Mandatory (Y/N)`.
fn without_parenthesis(text: &str) -> Option<String> {
    let (open, close) = (text.find(['(', '[', '（'])?, text.rfind([')', ']', '）'])?);
    let (before, after) = (text.get(..open)?, text.get(close..)?);
    let after: String = after.chars().skip(1).collect();
    Some(format!("{before} {after}"))
}

/// `Type / Format`, `Description and notes`: each part is known, and the first one counts.
fn alternatives(text: &str) -> Option<Column> {
    const SEPARATORS: [char; 6] = ['/', '|', ',', '&', '+', '、'];
    let parts: Vec<&str> = if text.contains(SEPARATORS) {
        text.split(SEPARATORS).collect()
    } else if text.contains(" and ") || text.contains(" or ") {
        text.split(" and ").flat_map(|part| part.split(" or ")).collect()
    } else {
        return None;
    };
    let columns: Option<Vec<Column>> = parts.iter().map(|part| phrase(part).or_else(|| composed(part))).collect();
    columns.and_then(|columns| columns.first().copied())
}

/// `Request field name`: every word belongs to headers, and one of them carries the sense.
fn composed(text: &str) -> Option<Column> {
    let words = || text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
    let (first, last) = (words().next()?, words().next_back()?);
    let carries = |word: &str| phrase(word).is_some();
    if !(2..=4).contains(&words().take(5).count()) || !(carries(first) || carries(last)) {
        return None;
    }
    let words: Vec<String> = words().map(key).collect();
    index().languages.iter().find_map(|language| {
        let (carrier, beside) = match language.head {
            Head::Last => words.split_last()?,
            Head::First => words.split_first()?,
        };
        let fits = beside.iter().all(|word| language.qualifiers.contains(word));
        language.phrases.get(carrier).copied().filter(|_| fits)
    })
}

/// `Name type`: one column for both.
fn name_with_type(text: &str) -> Option<Column> {
    let (name, written) = text.split_once(char::is_whitespace)?;
    (phrase(name) == Some(Column::Name) && phrase(written) == Some(Column::Type)).then_some(Column::Name)
}

/// `M/O/K`, `P/F`: a capital for each thing that a mark may say heads a column of duties.
fn letters(text: &str) -> Option<Column> {
    let is_letter = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    };
    let parts = text.split('/').count();
    ((2..=4).contains(&parts) && text.split('/').all(|part| is_letter(part.trim()))).then_some(Column::Required)
}

/// A word of four letters or more with one letter wrong.
pub(super) fn misspelled(word: &str) -> Option<Column> {
    let length = word.chars().count();
    let first = word.chars().next()?;
    if length < 4 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let index = index();
    let near = (length - 1..=length + 1).filter_map(|length| index.by_shape.get(&(first, length))).flatten();
    let meant = near.filter(|known| !plural(&known.word, word) && one_letter_apart(&known.word, word));
    meant.min_by_key(|known| known.rank).map(|known| known.column)
}

/// A plural is another word, not a misspelling: `types` heads a chapter, `type` a column.
fn plural(known: &str, word: &str) -> bool {
    word.strip_suffix('s') == Some(known)
}

/// A phrase that may be misspelled.
struct Known {
    word: String,
    column: Column,
    /// Its place among all of them.
    rank: usize,
}

/// The phrases by key, by first letter and length for the misspelled ones, and by language for the composed ones.
#[derive(Default)]
struct Index {
    exact: WordMap<Column>,
    /// The bytes of the longest of them.
    longest: usize,
    by_shape: FixedMap<(char, usize), Vec<Known>>,
    languages: Vec<Keys>,
}

/// The words of one language, by key.
struct Keys {
    head: Head,
    phrases: WordMap<Column>,
    qualifiers: WordSet,
}

/// Builds the index.
pub(super) fn prepare() {
    index();
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        let mut rank = 0;
        for language in languages() {
            let mut phrases = WordMap::default();
            for (column, words) in language.phrases {
                for word in words.iter().map(|phrase| key(phrase)) {
                    let Some(first) = word.chars().next() else {
                        continue;
                    };
                    let letters = word.chars().count();
                    if letters >= 4 {
                        let known = Known { word: word.clone(), column: *column, rank };
                        index.by_shape.entry((first, letters)).or_default().push(known);
                        rank += 1;
                    }
                    index.longest = index.longest.max(word.len());
                    index.exact.entry(word.clone()).or_insert(*column);
                    phrases.entry(word).or_insert(*column);
                }
            }
            let qualifiers = language.qualifiers.iter().map(|word| key(word)).collect();
            index.languages.push(Keys { head: language.head, phrases, qualifiers });
        }
        index
    })
}

#[cfg(test)]
#[path = "headers_tests.rs"]
mod tests;
