//! The row of a table of parameters that stands for the body as a whole.
//!
//! A layout enters, the row and its class leave; `tables` calls it.

use crate::vocabulary::{self, Column};

use super::layout::Layout;
use super::name_cell;

/// The row of a parameter that is the body as a whole.
#[derive(Default)]
pub struct WholeBody {
    /// The row.
    pub row: Option<usize>,
    /// Its type.
    pub class: Option<String>,
    /// Its name alone says so.
    pub is_row_by_name: bool,
}

/// Where one parameter alone is sent in the body, and its type is a class, it is the body.
pub fn find(layout: &Layout<'_>) -> WholeBody {
    let column = |wanted: Column| layout.columns.iter().position(|column| *column == Some(wanted));
    let (Some(place), Some(types)) = (column(Column::Location), column(Column::Type)) else {
        return body_by_name(layout, column(Column::Name), column(Column::Type)).unwrap_or_default();
    };
    let text = |at: usize, row: usize| layout.rows.get(row)?.cells.get(at).map(|cell| cell.text.trim());
    let names = column(Column::Name);
    let is_inside = |row: usize| {
        let cell = names.and_then(|at| layout.rows.get(row)?.cells.get(at));
        cell.is_some_and(|cell| name_cell::name(cell, false).level > 0)
    };
    let in_body =
        |row: &usize| text(place, *row).is_some_and(|cell| cell.eq_ignore_ascii_case("body")) && !is_inside(*row);
    let mut rows = (0..layout.rows.len()).filter(in_body);
    match (rows.next(), rows.next()) {
        (Some(row), None) => {
            let class = text(types, row).and_then(vocabulary::type_word).and_then(|word| word.class);
            WholeBody { row: Some(row), class, is_row_by_name: false }
        }
        _ => WholeBody::default(),
    }
}

/// A parameter called `body` whose type is a class, as generators of clients list it.
fn body_by_name(layout: &Layout<'_>, names: Option<usize>, types: Option<usize>) -> Option<WholeBody> {
    let text = |at: usize, row: usize| layout.rows.get(row)?.cells.get(at).map(|cell| cell.text.trim());
    let row = (0..layout.rows.len()).find(|row| names.and_then(|at| text(at, *row)) == Some("body"))?;
    let class = types.and_then(|at| text(at, row)).and_then(vocabulary::type_word)?.class?;
    Some(WholeBody { row: Some(row), class: Some(class), is_row_by_name: true })
}
