//! Tables made of boxes: a box with rows in, each a box with as many cells as the first, which heads the columns.
//!
//! An element enters, a table leaves; `flow` calls it for every `div`.

use super::content::Content;
use super::flow::Walk;
use super::inline::{Breaks, Builder};
use super::nodes::NodeId;
use crate::page::{Block, Borders, Inline, Row, Table};
use crate::vocabulary;

/// The narrowest and the widest table.
const COLUMNS: std::ops::RangeInclusive<usize> = 2..=12;

/// Reads the element as a table if its children are rows.
pub(super) fn read(walk: &mut Walk<'_, '_>, container: NodeId) -> bool {
    let content = walk.content;
    let rows: Vec<NodeId> = filled(content, container).collect();
    let Some((&first, others)) = rows.split_first().filter(|(_, others)| others.len() > 1) else { return false };
    let width = cells(content, first).len();
    let is_row = |&row: &NodeId| cells(content, row).len() == width && content.tree.name(row) == "div";
    if !COLUMNS.contains(&width) || !rows.iter().all(is_row) {
        return false;
    }
    let read = |row: NodeId| -> Vec<Inline> {
        cells(content, row).into_iter().map(|cell| Builder::read(content, cell, Breaks::Keep)).collect()
    };
    let header = read(first);
    let words: Vec<&str> = header.iter().map(|cell| cell.text.as_str()).collect();
    if vocabulary::header_row(&words).is_none() {
        return false;
    }
    let place = |row: NodeId| content.places.at(content.tree.offset(row));
    let rows = others.iter().map(|&row| Row { cells: read(row), place: place(row) }).collect();
    let table = Table { borders: Borders::Marked, header, rows, place: place(first) };
    walk.flush();
    walk.blocks.push(Block::Table(table));
    true
}

/// The children of a row, empty ones too; none where one of them holds more than text.
fn cells(content: &Content<'_>, row: NodeId) -> Vec<NodeId> {
    let cells: Vec<NodeId> = content.children(row).filter(|&cell| content.tree.element(cell).is_some()).collect();
    let weight = content.weight(row);
    let holds_more = weight.tables + weight.samples + weight.headings > 0;
    if holds_more || cells.iter().any(|&cell| !["div", "span", "p"].contains(&content.tree.name(cell))) {
        return Vec::new();
    }
    cells
}

fn filled<'c>(content: &'c Content<'_>, container: NodeId) -> impl Iterator<Item = NodeId> + use<'c> {
    content.children(container).filter(|&child| content.weight(child).text > 0)
}
