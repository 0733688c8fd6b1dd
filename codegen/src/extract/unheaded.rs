//! Columns under words that nobody knows, or under the wrong ones: told by what their cells hold.
//!
//! The columns of a table and its rows enter, the columns are set right; `layout` calls it.

use std::collections::HashSet;

use crate::page::{Inline, Row};
use crate::vocabulary::{self, Column};

use super::name_cell;

/// The names may stand under words that nobody knows: beside types or duties the first such column that holds single
/// words.
pub fn nameless(columns: &mut [Option<Column>], rows: &[&Row]) {
    let has = |column: Column| columns.contains(&Some(column));
    // A code of an element that has a type and no text is its name.
    let others = [Column::Name, Column::Text, Column::Resolution, Column::Status];
    let is_name = has(Column::Type) && !others.into_iter().any(has);
    if let Some(at) = columns.iter().position(|column| *column == Some(Column::Code)).filter(|_| is_name) {
        columns.iter_mut().skip(at).take(1).for_each(|code| *code = Some(Column::Name));
        return;
    }
    if has(Column::Name) || has(Column::Code) || has(Column::Status) || !(has(Column::Type) || has(Column::Required)) {
        return;
    }
    let is_name = |cell: &Inline| {
        let name = name_cell::name(cell, false).path;
        !name.is_empty()
            && !name.contains(char::is_whitespace)
            && name.starts_with(|letter: char| letter.is_ascii_alphabetic() || "_$@".contains(letter))
    };
    let holds_names = |at: &usize| rows.iter().all(|row| row.cells.get(*at).is_some_and(is_name));
    let found = (0..columns.len()).find(|at| columns.get(*at) == Some(&None) && !rows.is_empty() && holds_names(at));
    // Some call names values.
    let is_called_value = columns.first() == Some(&Some(Column::Value)) && has(Column::Type) && holds_names(&0);
    let found = found.or_else(|| (is_called_value && !rows.is_empty()).then_some(0));
    if let Some(column) = found.and_then(|at| columns.get_mut(at)) {
        *column = Some(Column::Name);
    }
}

/// Where the column of names holds words for people, the names on the wire may stand under a word that nobody knows.
pub fn keys_under_none(columns: &mut [Option<Column>], rows: &[&Row]) {
    let Some(labels) = columns.iter().position(|column| *column == Some(Column::Name)) else { return };
    if rows.len() < 2 || columns.iter().filter(|column| **column == Some(Column::Name)).count() > 1 {
        return;
    }
    let cells = |at: usize| rows.iter().filter_map(move |row| row.cells.get(at)).map(|cell| cell.text.trim());
    let is_key = |cell: &str| {
        let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']');
        let bare = cell.trim_start_matches(['→', ' ', '+', '└', '├', '─', '-', '@']);
        bare.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_') && bare.chars().all(letters)
    };
    let is_label = |cell: &str| !cell.is_ascii() || cell.contains(char::is_whitespace);
    let distinct = |at: usize| {
        let mut seen = HashSet::new();
        cells(at).all(|cell| seen.insert(cell))
    };
    let holds_keys = |at: &usize| {
        cells(*at).count() == rows.len()
            && cells(*at)
                .all(|cell| is_key(cell) && vocabulary::type_word(cell).is_none_or(|word| word.class.is_some()))
            && distinct(*at)
    };
    if cells(labels).filter(|cell| is_label(cell)).count() * 2 <= rows.len() {
        return;
    }
    let found = (0..columns.len()).find(|at| columns.get(*at) == Some(&None) && holds_keys(at));
    if let Some(column) = found.and_then(|at| columns.get_mut(at)) {
        *column = Some(Column::Name);
    }
}

/// A column under a word that nobody knows holds types where nearly all of its cells are.
pub fn types_under_none(columns: &mut [Option<Column>], rows: &[&Row]) {
    if columns.contains(&Some(Column::Type)) || !columns.contains(&Some(Column::Name)) {
        return;
    }
    let is_type = |text: &str| vocabulary::type_word(text).is_some_and(|word| word.class.is_none());
    let holds_types = |at: &usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(*at)).map(|cell| cell.text.trim());
        let (types, all) = cells
            .filter(|cell| !cell.is_empty())
            .fold((0, 0), |(types, all), cell| (types + usize::from(is_type(cell)), all + 1));
        types > 0 && types * 4 >= all * 3
    };
    let found = (1..columns.len()).find(|at| columns.get(*at) == Some(&None) && holds_types(at));
    if let Some(column) = found.and_then(|at| columns.get_mut(at)) {
        *column = Some(Column::Type);
    }
}

/// A column headed as values may hold types alone.
pub fn types_under_values(columns: &mut [Option<Column>], rows: &[&Row]) {
    if columns.contains(&Some(Column::Type)) || !columns.contains(&Some(Column::Name)) {
        return;
    }
    let has_description = columns.iter().filter(|column| **column == Some(Column::Description)).count() > 1;
    let is_type =
        |text: &str| vocabulary::type_word(text).is_some_and(|word| word.class.is_none() && word.allowed.is_empty());
    let found = columns.iter().position(|column| match column {
        Some(Column::Value) => true,
        Some(Column::Description) => has_description,
        _ => false,
    });
    let Some(at) = found else { return };
    let cells =
        || rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim()).filter(|cell| !cell.is_empty());
    let types = cells().filter(|cell| is_type(cell)).count();
    if types > 0
        && types * 3 >= cells().count() * 2
        && let Some(column) = columns.get_mut(at)
    {
        *column = Some(Column::Type);
    }
}
