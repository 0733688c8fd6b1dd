//! A table element in, its caption, header and rows out; a table that only lays out the page is read as what it
//! holds. Called by `flow`.

use super::content::Content;
use super::flow::Walk;
use super::grid::{self, GridRow, SourceRow};
use super::inline::{Breaks, Builder};
use super::inner::{self, Inner};
use super::nodes::NodeId;
use super::sample;
use super::words::{LAYOUT_TABLES, SAMPLE_ELEMENTS};
use crate::diagnostic::Diagnostic;
use crate::page::{Block, Borders, Inline, Row, Table};
use crate::read::indentation;
use crate::vocabulary;

/// Reads a table.
pub(super) fn read(walk: &mut Walk<'_, '_>, table: NodeId) {
    let content = walk.content;
    let rows = grid::rows(content, table);
    if is_navigation(content, table, &rows) {
        let place = content.places.at(content.tree.offset(table));
        let message = "A table that holds nothing but links is taken for navigation.";
        walk.diagnostics.push(Diagnostic::warning("navigation-table", walk.page, place, message).note());
        return;
    }
    if let Some(caption) = content.children(table).find(|&child| content.tree.name(child) == "caption") {
        let text = Builder::read(content, caption, Breaks::Fold);
        walk.caption(text);
    }
    if is_layout(content, table, &rows) {
        let cells = rows.iter().flat_map(|row| &row.cells);
        cells.for_each(|&cell| walk.container(cell));
        return;
    }
    let place = content.places.at(content.tree.offset(table));
    let grid = grid::expand(walk, &rows);
    let mut inner = Vec::new();
    let mut titles = Vec::new();
    let mut header: Vec<Inline> = Vec::new();
    let mut body: Vec<Row> = Vec::new();
    let mut indents = Vec::new();
    let header_rows = header_length(&grid);
    let length = grid.len();
    for (at, mut filled) in grid.into_iter().enumerate() {
        let name = filled.cells.iter().find(|cell| !cell.is_empty()).cloned();
        inner.extend(filled.inner.drain(..).map(|table| Inner { name: name.clone(), below: body.len(), table }));
        if at < header_rows && filled.is_title && at + 1 < length {
            titles.extend(name);
        } else if at < header_rows {
            merge_header(&mut header, filled.cells);
        } else if filled.cells.iter().any(|cell| !cell.is_empty()) {
            let cells = if filled.is_title { filled.cells.into_iter().take(1).collect() } else { filled.cells };
            body.push(Row { cells, place: filled.place });
            indents.push(filled.indents);
        }
    }
    let names = indentation::name_column(&header);
    let width = |row: Vec<(usize, usize)>| row.into_iter().find(|(at, _)| *at == names).map_or(0, |(_, width)| width);
    indentation::mark(&mut body, names, &indents.into_iter().map(width).collect::<Vec<_>>());
    titles.into_iter().for_each(|title| walk.caption(title));
    let mut table = Table { borders: Borders::Marked, header, rows: body, place };
    let apart = inner::join(walk, &mut table, inner);
    if !table.rows.is_empty() || !table.header.is_empty() {
        walk.blocks.push(Block::Table(table));
    }
    for (name, blocks) in apart {
        // What a row says of a table inside it is the heading of that table.
        walk.caption(name);
        walk.blocks.extend(blocks);
    }
}

/// How many of the first rows are the header: those of `thead`, or those made of header cells, or one in bold.
fn header_length(grid: &[GridRow]) -> usize {
    let head = grid.iter().take_while(|row| row.in_head).count();
    if head > 0 {
        return head;
    }
    let title = grid.iter().take_while(|row| row.is_title && is_emphasised(row)).count();
    let rest = grid.get(title..).unwrap_or(&[]);
    let header = rest.iter().take_while(|row| row.is_header && !row.is_title).count();
    // Header cells all the way down are rows whose engine knows no others.
    let header = if header == rest.len() { header.min(1) } else { header };
    let is_bold = |at: usize| rest.get(at).is_some_and(is_emphasised);
    if header == 0 && rest.len() > 1 && is_bold(0) && !is_bold(1) { title + 1 } else { title + header }
}

/// All of the row's words are set in bold, or stand in header cells.
fn is_emphasised(row: &GridRow) -> bool {
    let is_bold = |cell: &Inline| {
        let bold: usize = cell.bold.iter().map(|range| range.len()).sum();
        cell.is_empty() || bold >= cell.text.trim().len()
    };
    row.is_header || (row.cells.iter().any(|cell| !cell.is_empty()) && row.cells.iter().all(is_bold))
}

/// Joins the rows of a header column by column.
fn merge_header(header: &mut Vec<Inline>, cells: Vec<Inline>) {
    for (at, cell) in cells.into_iter().enumerate() {
        match header.get_mut(at) {
            None => header.push(cell),
            Some(present) if present.is_empty() => *present = cell,
            Some(present) if cell.is_empty() || present.text == cell.text => {}
            Some(present) => {
                let joined = format!("{} {}", present.text, cell.text);
                // `Use` above `Mandatory` only groups columns.
                let groups = vocabulary::column(&joined).is_none() && vocabulary::column(&cell.text).is_some();
                present.text = if groups { cell.text } else { joined };
            }
        }
    }
}

/// True for a table without a header that holds next to nothing but links, in one row or two.
fn is_navigation(content: &Content<'_>, table: NodeId, rows: &[SourceRow]) -> bool {
    let weight = content.weight(table);
    let has_header = rows.iter().any(|row| row.cells.iter().any(|&cell| content.tree.name(cell) == "th"));
    if rows.len() > 2 || has_header || weight.samples > 0 || weight.tables > 1 {
        return false;
    }
    let links: Vec<NodeId> = content.descendants(table).filter(|&id| content.tree.name(id) == "a").collect();
    let linked: usize = links.iter().map(|&link| content.weight(link).text).sum();
    links.len() > 1 && 5 * linked >= 4 * weight.text
}

/// True for a table that only puts blocks side by side or below one another.
fn is_layout(content: &Content<'_>, table: NodeId, rows: &[SourceRow]) -> bool {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let cells: usize = rows.iter().map(|row| row.cells.len()).sum();
    if cells <= 1 || LAYOUT_TABLES.select(&content.tree, table) {
        return true;
    }
    // Cells that say of themselves that they are names of fields are no layout.
    if content.weight(table).names > 1 && rows.len() > 1 {
        return false;
    }
    let has_header = rows.iter().any(|row| row.in_head)
        || rows.first().is_some_and(|row| row.cells.iter().all(|&cell| content.tree.name(cell) == "th"));
    if has_header && columns > 1 {
        return false;
    }
    if content.weight(table).headings > 0 {
        return true;
    }
    let holds_blocks = content.weight(table).tables > 1
        || content
            .descendants(table)
            .any(|id| SAMPLE_ELEMENTS.contains(&content.tree.name(id)) && sample::line_count(content, id) > 2);
    holds_blocks && (rows.len() <= 2 || columns <= 2)
}
