//! Which cell of a row belongs to which column, also when the rendering dropped, split or shifted cells.
//!
//! The cells of a row and the columns of its header enter, one cell or none a column leaves; `tables` calls it.
//! The row is taken as it stands unless a cell cannot be what its column says; then the order-preserving
//! assignment with the best fit is taken.

use crate::page::Inline;
use crate::vocabulary::{self, Column, duty};

/// Cells in the order of the columns; `None` where the row has nothing for a column.
pub struct Assigned<'row> {
    /// One a column.
    pub cells: Vec<Option<&'row Inline>>,
    /// True when the cells had to be moved.
    pub shifted: bool,
}

/// Assigns the cells of a row to columns.
pub fn assign<'row>(cells: &'row [Inline], columns: &[Option<Column>]) -> Assigned<'row> {
    let identity: Vec<Option<&Inline>> =
        columns.iter().enumerate().map(|(at, _)| cells.get(at).filter(|cell| !cell.is_empty())).collect();
    let surplus = cells.iter().skip(columns.len()).any(|cell| !cell.is_empty());
    // A word in the column of names beside a type is a name, also when it could be a type: `date | date`.
    let at = |wanted| {
        columns.iter().position(|column| *column == Some(wanted)).and_then(|at| identity.get(at)).copied().flatten()
    };
    let is_settled = !surplus
        && cells.len() == columns.len()
        && at(Column::Name).is_some_and(|cell| cell.text.split_whitespace().filter(|word| *word != "*").count() == 1)
        && at(Column::Type).is_some_and(|cell| vocabulary::type_word(&cell.text).is_some());
    // Two columns of names leave one of them empty in most rows.
    let name_columns = columns.iter().filter(|column| **column == Some(Column::Name)).count();
    if name_columns > 1 && !surplus {
        return Assigned { cells: identity, shifted: false };
    }
    if is_settled && at(Column::Required).is_none_or(|cell| duty::duty(&cell.text).is_some()) {
        return Assigned { cells: identity, shifted: false };
    }
    let misfit = surplus
        || identity.iter().zip(columns).any(|(cell, column)| cell.is_some_and(|cell| fit(&cell.text, *column) < 0));
    if !misfit {
        return Assigned { cells: identity, shifted: false };
    }
    let filled: Vec<&Inline> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    let score = |row: &[Option<&Inline>]| -> i32 {
        row.iter().zip(columns).filter_map(|(cell, column)| cell.map(|cell| fit(&cell.text, *column))).sum()
    };
    match best(&filled, columns) {
        Some(moved) if score(&moved) > score(&identity) + 1 => Assigned { cells: moved, shifted: true },
        _ => Assigned { cells: identity, shifted: false },
    }
}

/// How well a cell can stand in a column; negative when it hardly can.
fn fit(cell: &str, column: Option<Column>) -> i32 {
    let cell = cell.trim();
    let words = cell.split_whitespace().count();
    let is_type = || vocabulary::type_word(cell).is_some();
    let is_plain_type = || words <= 2 && vocabulary::leading_type(cell).is_some_and(|(_, length)| length == cell.len());
    match column {
        Some(Column::Name) if words > 4 && words_of_path(cell) > 4 => -4,
        Some(Column::Name) if cell.bytes().all(|byte| byte.is_ascii_digit()) => -4,
        Some(Column::Name) if is_plain_type() && !is_likely_name(cell) => -2,
        Some(Column::Name) => 3,
        Some(Column::Type) if is_type() => 3,
        Some(Column::Type) if words > 2 => -3,
        Some(Column::Type) if duty::unmistakable_duty(cell).is_some() => -3,
        Some(Column::Type) => 0,
        Some(Column::Required) if duty::duty(cell).is_some() => 3,
        Some(Column::Required) => -2,
        Some(Column::Default) if is_plain_type() || duty::unmistakable_duty(cell) == Some(true) => -2,
        Some(Column::Default) if words > 6 => -2,
        Some(Column::Default) => 1,
        // A path with marks between its steps is a name and no text.
        Some(Column::Description | Column::Note) if words > 1 && words_of_path(cell) == 1 => 0,
        Some(Column::Description) if words > 2 => 3,
        Some(Column::Note) if words > 2 => 2,
        Some(Column::Description | Column::Note) if is_plain_type() => -1,
        Some(Column::Description | Column::Note) if duty::unmistakable_duty(cell).is_some() => -1,
        Some(Column::Description) => 1,
        Some(Column::Status) if is_status(cell) => 3,
        Some(Column::Status) => -3,
        _ => 0,
    }
}

/// How many words a path is, when marks between steps join what stands on both sides: `shop > tags > tag` is one.
fn words_of_path(cell: &str) -> usize {
    let mut words = 0;
    let mut joined = false;
    for word in cell.split_whitespace() {
        let is_mark = matches!(word, ">" | "->" | "→" | "»" | "/" | ".");
        words += usize::from(!is_mark && !joined);
        joined = is_mark;
    }
    words
}

/// Words that are types and are often names of fields as well.
fn is_likely_name(cell: &str) -> bool {
    matches!(
        cell,
        "id" | "ID"
            | "Id"
            | "date"
            | "time"
            | "list"
            | "set"
            | "node"
            | "text"
            | "number"
            | "file"
            | "object"
            | "enum"
            | "url"
            | "email"
            | "empty"
            | "Date"
            | "Time"
            | "float"
    )
}

/// A three-digit HTTP status.
pub fn is_status(cell: &str) -> bool {
    let digits = cell.split_whitespace().next().unwrap_or_default();
    digits.len() == 3 && digits.parse::<u16>().is_ok_and(|status| (100..600).contains(&status))
}

/// The best assignment that keeps the order. Rows have few cells; longer ones than 24 are not moved.
fn best<'row>(cells: &[&'row Inline], columns: &[Option<Column>]) -> Option<Vec<Option<&'row Inline>>> {
    const MOST: usize = 24;
    let (rows, width) = (cells.len(), columns.len());
    if rows == 0 || rows > MOST || width > MOST || rows > width {
        return None;
    }
    // table[i][j]: the best score of the first i cells in the first j columns; every cell must find a place.
    let mut table = vec![vec![i32::MIN / 2; width + 1]; rows + 1];
    if let Some(first) = table.first_mut() {
        first.fill(0);
    }
    for i in 1..=rows {
        for j in i..=width {
            let placed = table[i - 1][j - 1] + fit(&cells[i - 1].text, columns[j - 1]);
            let skipped = table[i][j - 1];
            table[i][j] = placed.max(skipped);
        }
    }
    let mut assigned = vec![None; width];
    let (mut i, mut j) = (rows, width);
    while i > 0 && j > 0 {
        let placed = table[i - 1][j - 1] + fit(&cells[i - 1].text, columns[j - 1]);
        if table[i][j] == placed {
            assigned[j - 1] = Some(cells[i - 1]);
            i -= 1;
        }
        j -= 1;
    }
    (i == 0).then_some(assigned)
}

/// Joins neighbours that are both types: a `|` inside the cell split them (`int|string`).
pub fn rejoin_types(cells: &[Inline], columns: &[Option<Column>]) -> Vec<Inline> {
    let Some(at) = columns.iter().position(|column| *column == Some(Column::Type)) else { return cells.to_vec() };
    let surplus = cells.len() > columns.len() || cells.iter().filter(|cell| !cell.is_empty()).count() > columns.len();
    let (Some(first), Some(second)) = (cells.get(at), cells.get(at + 1)) else { return cells.to_vec() };
    // A split type pushes a cell on; a description may be a type word too (`long | Bytes`), but not in the same case.
    let is_upper = |cell: &Inline| cell.text.trim().starts_with(char::is_uppercase);
    let pushed = cells.get(at + 2).is_some_and(|cell| !cell.is_empty())
        && is_upper(first) == is_upper(second)
        && columns
            .get(at + 1)
            .is_some_and(|column| !matches!(column, Some(Column::Default | Column::Name | Column::Example)));
    let are_types = || {
        [first, second].iter().all(|cell| {
            vocabulary::leading_type(cell.text.trim()).is_some_and(|(_, length)| length == cell.text.trim().len())
        })
    };
    if !(surplus || pushed) || !are_types() {
        return cells.to_vec();
    }
    let mut joined = cells.to_vec();
    if let Some(cell) = joined.get_mut(at) {
        cell.text = format!("{}|{}", first.text.trim(), second.text.trim());
    }
    joined.remove(at + 1);
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn assigned(cells: &[&str], columns: &[Column]) -> Vec<String> {
        let cells: Vec<Inline> = cells.iter().map(|cell| Inline::plain(*cell, Place::default())).collect();
        let columns: Vec<Option<Column>> = columns.iter().copied().map(Some).collect();
        let cells = rejoin_types(&cells, &columns);
        assign(&cells, &columns)
            .cells
            .iter()
            .map(|cell| cell.map_or("-".to_owned(), |cell| cell.text.clone()))
            .collect()
    }

    const PLANE: &[Column] = &[Column::Name, Column::Type, Column::Description, Column::Note];
    const MANDATORY: &[Column] = &[Column::Name, Column::Description, Column::Default, Column::Type, Column::Required];

    #[test]
    fn a_whole_row_stays() {
        assert_eq!(
            assigned(&["colour", "string", "colour of the ticket", ""], PLANE),
            ["colour", "string", "colour of the ticket", "-"]
        );
        assert_eq!(
            assigned(&["Owner", "Associate", "Who owns it"], &PLANE[..3]),
            ["Owner", "Associate", "Who owns it"]
        );
    }

    #[test]
    fn dropped_cells_are_found_again() {
        assert_eq!(
            assigned(&["tickets", "list of all the tickets", "", ""], PLANE),
            ["tickets", "-", "list of all the tickets", "-"]
        );
        assert_eq!(
            assigned(&["v", "Version to use", "INTEGER", "YES", ""], MANDATORY),
            ["v", "Version to use", "-", "INTEGER", "YES"]
        );
        assert_eq!(
            assigned(&["string", "address to write to", "optional, used once", ""], PLANE),
            ["-", "string", "address to write to", "optional, used once"]
        );
        assert_eq!(
            assigned(&["Those whose owner is this one", "STRING", "NO", "", ""], MANDATORY),
            ["-", "Those whose owner is this one", "-", "STRING", "NO"]
        );
    }

    #[test]
    fn types_may_stand_before_names() {
        let columns = &[Column::Type, Column::Name, Column::Description];
        assert_eq!(assigned(&["entero", "id", "clave"], columns), ["entero", "id", "clave"]);
        assert_eq!(assigned(&["cadena", "numero", "cifra"], columns), ["cadena", "numero", "cifra"]);
    }

    #[test]
    fn a_pipe_in_a_type_splits_nothing() {
        assert_eq!(
            assigned(&["filter.ID", "int", "string", "number or text of the filter", ""], PLANE),
            ["filter.ID", "int|string", "number or text of the filter", "-"]
        );
    }
}
