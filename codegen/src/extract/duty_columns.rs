//! Columns that hold duties below words that do not say so.
//!
//! The columns of a table with its rows enter, and one of them may become the column of duties; `layout` calls it.

use crate::page::Row;
use crate::vocabulary::{Column, duty};

/// A column under a word that nobody knows holds duties where all of its cells are, and say so by themselves.
pub fn duties_under_none(columns: &mut [Option<Column>], rows: &[&Row]) {
    if columns.contains(&Some(Column::Required)) || !columns.contains(&Some(Column::Name)) {
        return;
    }
    let is_check = |cell: &str| matches!(cell, "✓" | "✔" | "✅" | "☑" | "√" | "✗" | "✘" | "❌" | "☐");
    let is_duty = |cell: &str| {
        let is_range = cell.contains("..") && duty::duty(cell).is_some();
        is_range || is_check(cell) || matches!(cell, "1" | "[1]") || duty::unmistakable_duty(cell).is_some()
    };
    let holds_duties = |at: &usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(*at)).map(|cell| cell.text.trim());
        let (duties, all) = cells
            .filter(|cell| !cell.is_empty())
            .fold((0, 0), |(duties, all), cell| (duties + usize::from(is_duty(cell)), all + 1));
        duties > 1 && duties == all
    };
    let found = (1..columns.len()).find(|at| columns.get(*at) == Some(&None) && holds_duties(at));
    // `Status`, `Condition`, `Use`: letters of which some say yes and others no.
    let may_be_letters =
        |at: &usize| matches!(columns.get(*at), Some(None | Some(Column::Status | Column::Note | Column::Description)));
    let letters = || (1..columns.len()).find(|at| may_be_letters(at) && holds_letters(rows, *at));
    if let Some(column) = found.or_else(letters).and_then(|at| columns.get_mut(at)) {
        *column = Some(Column::Required);
    }
}

/// Whether a column holds nothing but duties, and both of them: `M` and `O`, `required` and `optional`.
fn holds_letters(rows: &[&Row], at: usize) -> bool {
    let cells = || {
        let cells = rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim());
        cells.filter(|cell| !cell.is_empty())
    };
    let says = |cell: &str| match duty::letter(cell) {
        Some(found) => Some(found),
        None => duty::unmistakable_duty(cell),
    };
    cells().next().is_some()
        && cells().all(|cell| says(cell).is_some() || duty::is_conditional(cell))
        && cells().any(|cell| says(cell) == Some(true))
        && cells().any(|cell| says(cell) != Some(true))
}
