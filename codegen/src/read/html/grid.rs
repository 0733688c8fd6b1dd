//! The rows of a table element in, a grid with its spans expanded out. Called by `table`.

use super::content::Content;
use super::flow::Walk;
use super::indent;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use crate::diagnostic::Diagnostic;
use crate::page::{Inline, Link, Place};

/// No table of documentation is wider.
const COLUMNS: usize = 64;

/// What stands for an element without words.
const DESCRIPTIONS: &[&str] = &["alt", "aria-label", "title"];

/// A row as the page has it.
#[derive(Debug)]
pub(super) struct SourceRow {
    pub(super) id: NodeId,
    /// The elements that are its cells.
    pub(super) cells: Vec<NodeId>,
    /// It stands in `thead`.
    pub(super) in_head: bool,
    /// Which `thead`, `tbody` or `tfoot`; no cell spans two of them.
    group: NodeId,
}

/// A row with one cell a column.
#[derive(Debug, Default)]
pub(super) struct GridRow {
    pub(super) cells: Vec<Inline>,
    /// Where the row begins.
    pub(super) place: Place,
    /// It stands in `thead`.
    pub(super) in_head: bool,
    /// One cell fills the row from side to side.
    pub(super) is_title: bool,
    /// All of its cells are header cells.
    pub(super) is_header: bool,
    /// The columns of the cells that are indented, and how far.
    pub(super) indents: Vec<(usize, usize)>,
    /// Tables inside its cells, to be read after this one.
    pub(super) inner: Vec<NodeId>,
}

/// The rows of a table in order, without those of tables inside it; the footer is last wherever it stands.
pub(super) fn rows(content: &Content<'_>, table: NodeId) -> Vec<SourceRow> {
    let mut rows = Vec::new();
    let mut footer = Vec::new();
    for group in content.children(table) {
        let name = content.tree.name(group);
        let into = if name == "tfoot" { &mut footer } else { &mut rows };
        let members: Vec<NodeId> = match name {
            "tr" => vec![group],
            "thead" | "tbody" | "tfoot" => content.children(group).collect(),
            _ => continue,
        };
        for id in members.into_iter().filter(|&id| content.tree.name(id) == "tr") {
            let is_cell = |&cell: &NodeId| ["td", "th"].contains(&content.tree.name(cell));
            let cells = content.children(id).filter(is_cell).collect();
            into.push(SourceRow { id, cells, in_head: name == "thead", group });
        }
    }
    rows.append(&mut footer);
    rows
}

/// A cell that reaches down into the rows below.
#[derive(Debug, Clone)]
struct Spanning {
    text: Inline,
    rows: usize,
    group: NodeId,
}

/// Expands the spans: a cell that spans rows stands in each of them, for what it says holds for each; one that
/// spans columns stands in the first, and the others are empty.
pub(super) fn expand(walk: &mut Walk<'_, '_>, rows: &[SourceRow]) -> Vec<GridRow> {
    let content = walk.content;
    let width = rows.iter().map(|row| row.cells.iter().map(|&cell| span(content, cell, "colspan")).sum()).max();
    let width: usize = width.unwrap_or(0).min(COLUMNS);
    let mut above: Vec<Option<Spanning>> = Vec::new();
    let mut grid: Vec<GridRow> = Vec::new();
    for row in rows {
        let place = content.places.at(content.tree.offset(row.id));
        let mut out = GridRow { place, in_head: row.in_head, ..GridRow::default() };
        let mut spanned = 0;
        let is_header = |&cell: &NodeId| content.tree.name(cell) == "th" || content.weight(cell).text == 0;
        out.is_header = content.weight(row.id).text > 0 && row.cells.iter().all(is_header);
        for &cell in &row.cells {
            spanned += take_spanning(walk, &mut above, row, &mut out.cells);
            let columns = span(content, cell, "colspan");
            out.is_title |= row.cells.len() == 1 && columns >= width.max(2);
            let mut builder = Builder::setting_apart(Breaks::Keep, &["table"]);
            builder.children(content, cell, Marks::default());
            let text = read_cell(content, cell, &mut builder, &mut out.inner);
            let spans = span(content, cell, "rowspan");
            let indent = indent::of_cell(content, cell);
            if indent > 0 {
                out.indents.push((out.cells.len(), indent));
            }
            for column in 0..columns {
                let text = if column == 0 { text.clone() } else { Inline::plain("", text.place) };
                reach_down(&mut above, out.cells.len(), &text, spans - 1, row.group);
                out.cells.push(text);
            }
        }
        spanned += take_spanning(walk, &mut above, row, &mut out.cells);
        match (row.cells.as_slice(), grid.last_mut()) {
            // Name, type and the like stand once, and only one cell goes on: it is one row in several lines.
            ([_], Some(first)) if spanned > 1 && !out.is_header && first.cells.len() == out.cells.len() => {
                continue_row(first, out)
            }
            _ => grid.push(out),
        }
    }
    grid
}

/// Adds the cells that differ to the row above, as lines.
fn continue_row(first: &mut GridRow, next: GridRow) {
    first.inner.extend(next.inner);
    for (cell, more) in first.cells.iter_mut().zip(next.cells) {
        if more.is_empty() || cell.place == more.place {
            continue;
        }
        let shift = if cell.text.is_empty() { 0 } else { cell.text.len() + 1 };
        let moved = |range: std::ops::Range<usize>| range.start + shift..range.end + shift;
        if shift > 0 {
            cell.text.push('\n');
        } else {
            cell.place = more.place;
        }
        cell.text.push_str(&more.text);
        cell.bold.extend(more.bold.into_iter().map(moved));
        cell.code.extend(more.code.into_iter().map(moved));
        cell.links.extend(more.links.into_iter().map(|link| Link { range: moved(link.range), ..link }));
    }
}

/// Small tables in a cell are read into its text, others are set apart.
fn read_cell(content: &Content<'_>, cell: NodeId, builder: &mut Builder, inner: &mut Vec<NodeId>) -> Inline {
    let is_small = |&table: &NodeId| rows(content, table).len() <= 1;
    if !builder.set_apart.is_empty() && builder.set_apart.iter().all(is_small) {
        return with_place(content, cell, Builder::read(content, cell, Breaks::Keep));
    }
    let holds_table = !builder.set_apart.is_empty();
    inner.append(&mut builder.set_apart);
    let text = builder.finish();
    if holds_table && text.is_empty() {
        // What a title inside of it says is about the table inside, not about the cell.
        return Inline::plain("", content.places.at(content.tree.offset(cell)));
    }
    with_place(content, cell, text)
}

/// An empty cell stands where its tag stands; a picture stands for its description.
fn with_place(content: &Content<'_>, cell: NodeId, text: Inline) -> Inline {
    if !text.is_empty() {
        return text;
    }
    let described = content
        .descendants(cell)
        .skip(1)
        .find_map(|id| DESCRIPTIONS.iter().find_map(|attribute| content.tree.attribute_if_any(id, attribute)));
    let words: Vec<&str> = described.unwrap_or("").split_whitespace().collect();
    Inline::plain(words.join(" "), content.places.at(content.tree.offset(cell)))
}

fn span(content: &Content<'_>, cell: NodeId, attribute: &str) -> usize {
    let limit = if attribute == "colspan" { COLUMNS } else { usize::from(u16::MAX) };
    match content.tree.attribute(cell, attribute).trim().parse::<usize>() {
        // By the standard, a cell that spans no rows spans all that are left.
        Ok(0) if attribute == "rowspan" => limit,
        Ok(number) => number.clamp(1, limit),
        Err(_) => 1,
    }
}

fn reach_down(above: &mut Vec<Option<Spanning>>, column: usize, text: &Inline, rows: usize, group: NodeId) {
    if column >= above.len() {
        above.resize(column + 1, None);
    }
    if let Some(slot) = above.get_mut(column) {
        *slot = (rows > 0).then(|| Spanning { text: text.clone(), rows, group });
    }
}

/// Fills the columns from the current one on that cells above reach into, and counts them.
fn take_spanning(
    walk: &mut Walk<'_, '_>,
    above: &mut [Option<Spanning>],
    row: &SourceRow,
    cells: &mut Vec<Inline>,
) -> usize {
    let before = cells.len();
    while let Some(slot) = above.get_mut(cells.len())
        && let Some(spanning) = slot
        && spanning.rows > 0
        && spanning.group == row.group
    {
        spanning.rows -= 1;
        let cost = spanning.text.text.len() + 1;
        if let Some(rest) = walk.span_budget.checked_sub(cost) {
            walk.span_budget = rest;
            cells.push(spanning.text.clone());
        } else {
            let place = spanning.text.place;
            let message = "Cells span so many rows that their text is not repeated in all of them.";
            cells.push(Inline::plain("", place));
            let is_new = walk.diagnostics.iter().all(|known| known.code != "span-too-large");
            if is_new {
                walk.diagnostics.push(Diagnostic::warning("span-too-large", walk.page, place, message));
            }
        }
    }
    cells.len() - before
}
