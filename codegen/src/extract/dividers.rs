//! Rows that divide a table: a title over its whole width, "Output parameters", "Required parameters".
//!
//! A row enters, its title and what it says of the rows below leave; `tables` and `guessed` call it.

use crate::fact::Part;
use crate::page::Row;
use crate::vocabulary::duty;

use super::cue;

/// The title: the only filled cell, or the same words in every cell, which a cell over all columns makes.
pub fn title(row: &Row) -> Option<&str> {
    let mut filled = row.cells.iter().map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
    let only = filled.next()?;
    let is_alone = filled.all(|other| other == only);
    let words = only.split_whitespace().count();
    // A single word is a title where it announces a part: `Response`.
    let is_title = words > 1 || (row.cells.len() != 2 && only.starts_with(char::is_uppercase) && is_part_word(only));
    (is_alone && is_title && words <= 6 && !only.ends_with('.')).then_some(only)
}

/// Words over three columns or more that are no path of a field: `Where it comes from`.
pub fn is_mere_title(title: &str, columns: usize) -> bool {
    let is_word =
        |word: &str| word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’' | ',' | ':'));
    columns > 2
        && title.starts_with(|letter: char| letter.is_uppercase() || !letter.is_ascii())
        && title.split_whitespace().skip(1).all(is_word)
        && title.split_whitespace().skip(1).all(|word| !word.starts_with(char::is_uppercase) || !word.is_ascii())
}

/// One of the words for what is sent and what comes back.
fn is_part_word(word: &str) -> bool {
    matches!(part(word), Some(Part::Request | Part::Response))
}

/// The part that a title announces for the rows below.
pub fn part(title: &str) -> Option<Part> {
    cue::part_of_heading(title)
}

/// The duty that a title announces: "Required parameters".
pub fn duty(title: &str) -> Option<bool> {
    let mut words = title.split_whitespace();
    let (first, last) = (words.next()?, words.next_back()?);
    duty::unmistakable_duty(first).or_else(|| duty::unmistakable_duty(last))
}
