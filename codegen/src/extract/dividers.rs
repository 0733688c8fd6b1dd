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
    (is_alone && (2..=6).contains(&words) && !only.ends_with('.')).then_some(only)
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
