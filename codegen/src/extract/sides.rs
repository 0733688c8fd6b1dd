//! Tables that describe request and response at once, with a column for each that says which fields it has.
//!
//! A table with its columns enters; the two columns leave, or the layout of one side; `layout` and `tables` call it.

use crate::fact::Part;
use crate::page::{Row, Table};
use crate::vocabulary::{Column, duty};

use super::cue;
use super::layout::{Layout, Subject};

/// The columns of the two sides, which hold nothing but marks. They are no statuses or names any more.
pub fn find(columns: &mut [Option<Column>], table: &Table, rows: &[&Row]) -> Option<(usize, usize)> {
    let side = |wanted: Part| {
        table.header.iter().position(|cell| {
            cell.text.split_whitespace().count() <= 2 && cue::part_of_heading(&cell.text) == Some(wanted)
        })
    };
    let (request, response) = (side(Part::Request)?, side(Part::Response)?);
    let cells = |at: usize| rows.iter().map(move |row| row.cells.get(at).map_or("", |cell| cell.text.trim()));
    let are_marks = |at: usize| cells(at).all(|mark| is_absent(mark) || duty::duty(mark).is_some());
    let is_used = |at: usize| cells(at).any(|mark| !is_absent(mark));
    if !columns.contains(&Some(Column::Name)) || ![request, response].into_iter().all(|at| are_marks(at) && is_used(at))
    {
        return None;
    }
    for at in [request, response] {
        if let Some(column) = columns.get_mut(at) {
            *column = Some(Column::Ignored);
        }
    }
    Some((request, response))
}

/// The layout of one side: its rows, and its duties where the marks say more than yes and no.
pub fn of_side<'table>(layout: &Layout<'table>, side: usize) -> Layout<'table> {
    let mark = |row: &&Row| row.cells.get(side).map_or("", |cell| cell.text.trim()).to_owned();
    // `M`, `O`: what may be left out is there as well. `x` and nothing, yes and no: it is there or not.
    let says_duty = layout
        .rows
        .iter()
        .map(mark)
        .any(|mark| duty::is_letter(&mark) || (mark.chars().count() > 4 && duty::duty(&mark).is_some()));
    let is_there = |row: &&&Row| {
        let mark = mark(row);
        !is_absent(&mark) && (says_duty || duty::duty(&mark) == Some(true))
    };
    let mut columns = layout.columns.clone();
    if says_duty && let Some(column) = columns.get_mut(side) {
        *column = Some(Column::Required);
    }
    Layout {
        columns,
        rows: layout.rows.iter().filter(is_there).copied().collect(),
        subject: Subject::Fields,
        typed_names: layout.typed_names,
        inner: layout.inner,
        sides: None,
        levels: layout.levels,
    }
}

fn is_absent(mark: &str) -> bool {
    matches!(mark, "" | "-" | "–" | "—" | "n/a" | "N/A")
}
