//! Which column of a table of failures holds the status, the code and the words, where its header leaves that open.
//!
//! The columns of a table with its rows enter, and are set right; `errors` calls it.

use crate::vocabulary::Column;

use super::columns;
use super::error_codes::{is_code, is_failure, is_lone_name, names_failure};
use super::layout::Layout;

/// Gives the columns that an error table needs to those that its header left open.
pub fn settle(known: &mut [Option<Column>], layout: &Layout<'_>, is_carried: bool) {
    let all_first = |test: fn(&str) -> bool| {
        layout.rows.iter().filter_map(|row| row.cells.first()).all(|cell| test(cell.text.trim()))
    };
    let has = |known: &[Option<Column>], column: Column| known.contains(&Some(column));
    // `No.` heads numbers of rows as well as codes.
    if let Some(first) = known.first_mut().filter(|first| **first == Some(Column::Ignored) && all_first(is_code)) {
        *first = Some(Column::Code);
    }
    if let Some(first) = known.first_mut().filter(|first| **first == Some(Column::Value)) {
        *first = Some(Column::Code);
    }
    if !has(known, Column::Status)
        && all_first(columns::is_status)
        && !(has(known, Column::Code) && (is_carried || are_own_codes(layout)))
        && let Some(first) = known.first_mut()
    {
        *first = Some(Column::Status);
    }
    if !has(known, Column::Status)
        && !has(known, Column::Code)
        && all_first(is_code)
        && let Some(first) = known.first_mut()
    {
        *first = Some(Column::Code);
    }
    code_beside_status(known, layout);
    if !has(known, Column::Text)
        && !has(known, Column::Description)
        && let Some(free) = known.iter_mut().find(|column| column.is_none())
    {
        *free = Some(Column::Text);
    }
}

/// Beside statuses, a column of nothing but names of failures holds codes, where another one has the words.
fn code_beside_status(known: &mut [Option<Column>], layout: &Layout<'_>) {
    if !known.contains(&Some(Column::Status)) || known.contains(&Some(Column::Code)) {
        return;
    }
    let holds_names = |at: usize| {
        let cells = || layout.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim());
        let (named, all) = cells()
            .filter(|cell| !cell.is_empty())
            .fold((0, 0), |(named, all), cell| (named + usize::from(names_failure(cell)), all + 1));
        named * 2 > all && cells().all(|cell| cell.is_empty() || is_lone_name(cell))
    };
    let has_words = |at: usize| {
        let others = known.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().any(|(_, column)| matches!(column, None | Some(Column::Description | Column::Text)))
    };
    // Successes have types beside them.
    let status_at = known.iter().position(|column| *column == Some(Column::Status)).unwrap_or(0);
    let are_failures = layout.rows.iter().filter_map(|row| row.cells.get(status_at)).all(|cell| {
        cell.text.split_whitespace().next().is_some_and(|status| is_failure(status) && status.starts_with(['4', '5']))
    });
    if !are_failures {
        return;
    }
    let may_be = |at: &usize| {
        matches!(known.get(*at), Some(None | Some(Column::Type | Column::Name | Column::Text | Column::Note)))
    };
    let found = (0..known.len()).find(|at| may_be(at) && has_words(*at) && holds_names(*at));
    if let Some(column) = found.and_then(|at| known.get_mut(at)) {
        *column = Some(Column::Code);
    }
}

/// Three digits are codes of the vendor where some of them are no HTTP status, or none is one of a success or failure.
fn are_own_codes(layout: &Layout<'_>) -> bool {
    let codes = || {
        let cells = layout.rows.iter().filter_map(|row| row.cells.first());
        cells.filter_map(|cell| cell.text.split_whitespace().next().and_then(|word| word.parse::<u16>().ok()))
    };
    let is_known =
        |code: u16| matches!(code, 100..=103 | 200..=208 | 226 | 300..=308 | 400..=431 | 440..=451 | 499..=511);
    // Nobody lists these among failures unless they are codes of his own.
    let is_odd = |code: u16| matches!(code, 100..=199 | 203 | 205 | 208 | 226 | 300 | 305 | 306);
    codes().any(|code| !is_known(code) || is_odd(code)) || codes().all(|code| code < 200 || (300..400).contains(&code))
}
