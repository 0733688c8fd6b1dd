//! Tables inside the rows of a table: those of the same columns are the children of the row above, others stand
//! behind the table.
//!
//! A table with the tables inside it enters, the table with further rows and the blocks of the others leave; `table`
//! calls it.

use super::flow::Walk;
use super::nodes::NodeId;
use super::table;
use crate::page::{Block, Inline, Row, Table};
use crate::read::indentation;
use crate::vocabulary::{self, Column};

/// A table inside a row.
pub(super) struct Inner {
    /// What the row begins with.
    pub(super) name: Option<Inline>,
    /// How many rows stand above it, without the row it stands in when that has no words of its own.
    pub(super) below: usize,
    /// The table.
    pub(super) table: NodeId,
}

/// Reads the tables inside, and puts the rows of those with the same columns below the rows that they stand in. The
/// others are given back with what their rows begin with.
pub(super) fn join(walk: &mut Walk<'_, '_>, table: &mut Table, inner: Vec<Inner>) -> Vec<(Inline, Vec<Block>)> {
    if inner.is_empty() {
        return Vec::new();
    }
    let names = name_columns(table);
    let mut apart = Vec::new();
    let mut joined: Vec<(usize, Vec<Row>)> = Vec::new();
    for found in inner {
        let start = walk.blocks.len();
        table::read(walk, found.table);
        let mut blocks = walk.blocks.split_off(start.min(walk.blocks.len()));
        // A row with words is the parent itself, one without them goes on with the row above.
        let parent = if found.name.is_some() { Some(found.below) } else { found.below.checked_sub(1) };
        let has_parent = parent.is_some_and(|at| table.rows.get(at).is_some());
        match (parent, blocks.as_mut_slice()) {
            (Some(at), [Block::Table(children)]) if has_parent && are_columns_of(children, table) => {
                let mut rows = std::mem::take(&mut children.rows);
                rows.iter_mut().for_each(|row| deepen(row, &names));
                joined.push((at, rows));
            }
            _ => apart.push((found.name.unwrap_or_default(), blocks)),
        }
    }
    if !joined.is_empty() {
        let rows = std::mem::take(&mut table.rows);
        let mut joined = joined.into_iter().peekable();
        for (at, row) in rows.into_iter().enumerate() {
            table.rows.push(row);
            while let Some((_, children)) = joined.next_if(|(parent, _)| *parent == at) {
                table.rows.extend(children);
            }
        }
    }
    apart
}

/// Whether a table inside has the header of the table around it, or neither has one and their rows are as wide.
fn are_columns_of(inner: &Table, outer: &Table) -> bool {
    let texts =
        |table: &Table| -> Vec<String> { table.header.iter().map(|cell| cell.text.trim().to_owned()).collect() };
    let width = |table: &Table| table.rows.iter().map(|row| row.cells.len()).max();
    texts(inner) == texts(outer) && (!outer.header.is_empty() || width(inner) == width(outer))
}

/// The columns of names; there may be one for people and one for the wire.
fn name_columns(table: &Table) -> Vec<usize> {
    let is_name = |cell: &Inline| vocabulary::column(&cell.text) == Some(Column::Name);
    let found: Vec<usize> =
        table.header.iter().enumerate().filter(|(_, cell)| is_name(cell)).map(|(at, _)| at).collect();
    if found.is_empty() { vec![0] } else { found }
}

/// One mark of nesting more before the names of a row.
fn deepen(row: &mut Row, names: &[usize]) {
    for (_, cell) in row.cells.iter_mut().enumerate().filter(|(at, cell)| names.contains(at) && !cell.is_empty()) {
        let marks = if cell.text.starts_with('→') { "→" } else { "→ " };
        indentation::prefix(cell, marks);
    }
}
