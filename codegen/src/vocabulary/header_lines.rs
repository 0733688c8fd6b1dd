//! Header lines that lost the borders of their cells.
//!
//! A line enters, columns with their ranges leave; the text reader finds flattened and glued tables with it.

use std::ops::Range;

use super::header_words::Column;
use super::headers::{misspelled, phrase, settle};
use super::key;
use super::memo::Memo;

/// The longest line that may be a header without borders.
const LONGEST_LINE: usize = 240;

/// The longest phrase that is looked for, in characters.
const LONGEST_PHRASE: usize = 45;

/// Columns with their ranges in the line.
type Segments = Vec<(Column, Range<usize>)>;

/// The columns of a header line whose cells are joined by blanks (`Name Type Value Note`) or by nothing
/// (`ParameterDescriptionDefault ValueData TypeMandatory`), with the byte range of each in the line.
pub fn segment_header(line: &str) -> Option<Segments> {
    if line.len() > LONGEST_LINE * 4 {
        return None;
    }
    thread_local! {
        // Several readers of a page ask for the same line.
        static LINES: Memo<Option<Segments>> = Memo::default();
    }
    LINES.with(|known| known.of(line, find_segments))
}

fn find_segments(line: &str) -> Option<Segments> {
    let letters: Vec<(usize, char)> = line.char_indices().collect();
    if letters.len() > LONGEST_LINE {
        return None;
    }
    let mut segments = best_split(line, &letters)?;
    let mut columns: Vec<Option<Column>> = segments.iter().map(|(column, _)| Some(*column)).collect();
    let subject = |column: &Column| {
        use Column::*;
        matches!(column, Name | Code | Value | Status | Text | Type)
    };
    let mut distinct: Vec<Column> = columns.iter().flatten().copied().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let says_something = distinct.iter().any(|column| {
        use Column::*;
        matches!(column, Description | Note | Type | Required | Optional | Default | Resolution | Text | Value)
    });
    if distinct.len() < 2 || !distinct.iter().any(subject) || !says_something {
        return None;
    }
    // "HTTP errors" is a title in the languages that say it the other way round; a status stands first in a table.
    if columns == [Some(Column::Text), Some(Column::Status)] {
        return None;
    }
    settle(&mut columns);
    for (segment, column) in segments.iter_mut().zip(columns) {
        segment.0 = column.unwrap_or(segment.0);
    }
    Some(segments)
}

/// The split of the whole line into the fewest known phrases.
fn best_split(line: &str, letters: &[(usize, char)]) -> Option<Vec<(Column, Range<usize>)>> {
    let count = letters.len();
    // best[i]: how many segments the letters from i on need, and where the first of them ends.
    let mut best: Vec<Option<(usize, usize, Option<Column>)>> = vec![None; count + 1];
    *best.last_mut()? = Some((0, count, None));
    // Where the part of the line begins that is split so far.
    let mut split = count;
    for start in (0..count).rev() {
        let (_, letter) = *letters.get(start)?;
        if start + LONGEST_PHRASE < split {
            return None;
        }
        if !letter.is_alphanumeric() && letter != '#' && letter != '№' {
            let skipped = best.get(start + 1).copied().flatten();
            if let (Some((segments, _, _)), Some(slot)) = (skipped, best.get_mut(start)) {
                *slot = Some((segments, start + 1, None));
                split = start;
            }
            continue;
        }
        if !boundary(letters, start) {
            continue;
        }
        let longest = (start + LONGEST_PHRASE).min(count);
        for end in (split..=longest).rev() {
            let Some((segments, _, _)) = best.get(end).copied().flatten() else {
                continue;
            };
            if best.get(start).copied().flatten().is_some_and(|(known, _, _)| known <= segments + 1) {
                continue;
            }
            let found = text_between(line, letters, start, end).and_then(|text| segment(text, letters, start, end));
            if let (Some(column), Some(slot)) = (found, best.get_mut(start)) {
                *slot = Some((segments + 1, end, Some(column)));
                split = start;
            }
        }
    }
    let mut at = 0;
    let mut found = Vec::new();
    while at < count {
        let (_, next, column) = best.get(at).copied().flatten()?;
        if let Some(column) = column {
            let range = letters.get(at)?.0..letters.get(next).map_or(line.len(), |(byte, _)| *byte);
            found.push((column, range));
        }
        at = next;
    }
    Some(found)
}

/// One segment: a known phrase, or a word between blanks that is misspelled by one letter.
fn segment(text: &str, letters: &[(usize, char)], start: usize, end: usize) -> Option<Column> {
    if !text.ends_with(char::is_alphanumeric) && !text.ends_with(['?', '#', '№', '.', ')']) {
        return None;
    }
    if matches!(text, "#" | "№") {
        return Some(Column::Ignored);
    }
    let alone = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_none_or(|(_, c)| !c.is_alphanumeric());
    let whole_words = alone(start.checked_sub(1)) && alone(Some(end));
    let capital = text.starts_with(|c: char| !c.is_lowercase());
    phrase(text)
        .or_else(|| (whole_words && capital && !text.contains(char::is_whitespace)).then(|| misspelled(&key(text)))?)
}

/// A segment may start where a word starts: after a blank, at a capital letter, in a script without case.
fn boundary(letters: &[(usize, char)], at: usize) -> bool {
    let Some((_, letter)) = letters.get(at) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|at| letters.get(at)).map(|(_, c)| *c);
    before.is_none_or(|before| !before.is_alphanumeric() || (letter.is_uppercase() && !before.is_uppercase()))
        || (!letter.is_uppercase() && !letter.is_lowercase())
}

fn text_between<'a>(line: &'a str, letters: &[(usize, char)], start: usize, end: usize) -> Option<&'a str> {
    line.get(letters.get(start)?.0..letters.get(end).map_or(line.len(), |(byte, _)| *byte))
}
