//! Tables whose cells are parted by pipes: Markdown and what renderings make of it.
//!
//! Lines enter, a table and the line after it leave; `blocks` calls `take`. A list or a paragraph inside a cell
//! breaks a row, which goes on after it.

use super::lines::Line;
use super::pipe_rows::{RawRow, cells, finish, only_pipes};
use super::shapes::{is_pipe_row, is_separator, marked_heading};
use super::{exchange, inline};
use crate::page::{Borders, Inline, Row, Table};
use crate::read::indentation;
use crate::vocabulary;

/// How many lines may stand inside a cell.
const INSIDE: usize = 120;

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let ruled = lines.get(at).is_some_and(|line| line.body().starts_with("+-") && is_separator(line.body()));
    let at = at + usize::from(ruled);
    let first = lines.get(at)?;
    let compact = is_compact(lines, at);
    if !(compact || is_pipe_row(first.body())) || is_separator(first.body()) {
        return None;
    }
    let (header, body_at) = header(lines, at)?;
    let leading = first.body().starts_with('|');
    let separated = body_at > at + 1;
    let mut reader = Reader { lines, leading, width: header.len(), separated, grid: ruled, compact, rows: Vec::new() };
    let next = reader.read(body_at, &header);
    let width = header.len();
    let header: Vec<Inline> = header.iter().map(|(text, place)| inline::parse(text, *place)).collect();
    let names = indentation::name_column(&header);
    let indents = reader.rows.iter().map(|row| row.cells.get(names).map_or(0, |(text, _)| indentation::width(text)));
    let indents: Vec<usize> = indents.collect();
    let mut rows: Vec<Row> = reader.rows.into_iter().map(|row| finish(row, width)).collect();
    indentation::mark(&mut rows, names, &indents);
    Some((Table { borders: Borders::Marked, header, rows, place: first.start() }, next))
}

/// Whether a line with pipes and no blanks around them is a header: `Name|Type`, with a line of dashes below it.
fn is_compact(lines: &[Line<'_>], at: usize) -> bool {
    let is_below = |line: &Line<'_>| line.body().contains("-|-") && is_separator(line.body());
    lines.get(at).is_some_and(|line| line.body().contains('|') && !is_pipe_row(line.body()))
        && lines.get(at + 1).is_some_and(is_below)
}

type RawCells = Vec<(String, crate::page::Place)>;

/// The header's cells (none when the table has no header) and the line where the rows begin.
fn header(lines: &[Line<'_>], at: usize) -> Option<(RawCells, usize)> {
    let first = lines.get(at)?;
    let (mut found, trailing) = cells(first);
    if trailing && found.last().is_some_and(|(text, _)| text.trim().is_empty()) {
        found.pop();
    }
    let separator = (at + 1..at + 3).find(|number| lines.get(*number).is_some_and(|line| !line.is_blank()));
    if let Some(separator) = separator.filter(|number| lines.get(*number).is_some_and(|line| is_separator(line.body())))
    {
        return Some((found, separator + 1));
    }
    if is_header(first) {
        return Some((found, at + 1));
    }
    let rows = lines.iter().skip(at).take(3).filter(|line| is_pipe_row(line.body()) && !line.body().starts_with("|}"));
    let leading = first.body().starts_with('|');
    let enough = if leading { 2 } else { 3 };
    (rows.count() >= enough && found.len() >= 2).then(|| (Vec::new(), at))
}

/// Whether the cells of a line are header words.
fn is_header(line: &Line<'_>) -> bool {
    let (found, _) = cells(line);
    let texts: Vec<Inline> = found.iter().take(32).map(|(text, place)| inline::parse(text, *place)).collect();
    let words: Vec<&str> = texts.iter().map(|cell| cell.text.as_str()).collect();
    vocabulary::header_row(&words).is_some()
}

struct Reader<'l, 'a> {
    lines: &'l [Line<'a>],
    leading: bool,
    width: usize,
    /// A line of dashes stands below the header; then one stands below every header.
    separated: bool,
    /// Its frame is drawn with `+---+`, so that a row without a first cell goes on with the row above.
    grid: bool,
    /// No blanks stand around its pipes.
    compact: bool,
    rows: Vec<RawRow>,
}

impl Reader<'_, '_> {
    fn is_row(&self, body: &str) -> bool {
        is_pipe_row(body) || self.compact && body.contains('|')
    }

    /// Reads rows from this line on; says which line comes after the table.
    fn read(&mut self, from: usize, header: &RawCells) -> usize {
        let mut number = from;
        while let Some(line) = self.lines.get(number) {
            let body = line.body();
            if is_separator(body) {
                number += 1;
                continue;
            }
            if body.is_empty() || !self.is_row(body) || exchange::is_request_line(body) {
                match self.goes_on(number) {
                    Some(resumed) => {
                        self.inside(number, resumed);
                        number = resumed;
                        continue;
                    }
                    None => break,
                }
            }
            if self.begins_table(number) {
                if self.rows.is_empty() && same_width(line, header) {
                    number += 1;
                    continue;
                }
                break;
            }
            self.row(line);
            number += 1;
        }
        number
    }

    /// Whether another table begins at this row.
    fn begins_table(&self, number: usize) -> bool {
        // In a grid a line of dashes stands below every row.
        let ruled = |line: &Line<'_>| is_separator(line.body()) && !line.body().starts_with('+');
        let separator = self.lines.get(number + 1).is_some_and(ruled);
        (separator && self.width > 0)
            || (!self.separated || self.rows.is_empty()) && self.lines.get(number).is_some_and(is_header)
    }

    /// The line where the table goes on after lines that are no rows: blanks, or the rest of an unfinished cell.
    fn goes_on(&self, number: usize) -> Option<usize> {
        let unfinished = self.rows.last().is_some_and(|row| row.unfinished(self.width, self.leading));
        let mut blanks_only = true;
        for (at, line) in self.lines.iter().enumerate().skip(number).take(INSIDE) {
            let body = line.body();
            if is_separator(body) || body.is_empty() {
                if blanks_only && at >= number + 3 && !unfinished {
                    return None;
                }
                continue;
            }
            if self.is_row(body) && !exchange::is_request_line(body) {
                let resumes = body.starts_with('|') != self.leading || only_pipes(body) || !body.starts_with('|');
                let row = blanks_only || unfinished && (resumes || cells(line).0.len() >= 2);
                return (row && !self.begins_table(at)).then_some(at);
            }
            blanks_only = false;
            if !unfinished || marked_heading(body).is_some() || body.starts_with("<?xml") || body.starts_with("```") {
                return None;
            }
        }
        None
    }

    /// Lines inside the last cell of the last row.
    fn inside(&mut self, from: usize, to: usize) {
        let lines = self.lines.get(from..to).unwrap_or(&[]);
        let Some(row) = self.rows.last_mut() else { return };
        for line in lines.iter().filter(|line| !line.is_blank()) {
            row.append(line.body(), line.start());
        }
    }

    fn row(&mut self, line: &Line<'_>) {
        let body = line.body();
        let (found, trailing) = cells(line);
        let width = self.width;
        if let Some(last) = self.rows.last_mut() {
            let room = width == 0 || last.cells.len() < width || last.resumed;
            if self.grid && found.first().is_some_and(|(text, _)| text.is_empty()) {
                last.beside(found);
                return;
            }
            if only_pipes(body) && body.len() <= 2 {
                last.resume();
                return;
            }
            // Rows without a pipe before them may stand below a header with one.
            let is_whole = self.separated && width > 1 && found.len() >= width && last.cells.len() >= width;
            if self.leading && !body.starts_with('|') && !is_whole || !self.leading && body.starts_with('|') && room {
                last.go_on(found, trailing, body.starts_with('|'));
                return;
            }
            let lone = found.iter().filter(|(text, _)| !text.trim().is_empty()).count() == 1;
            if last.resumed && lone && trailing {
                last.go_on(found, trailing, false);
                return;
            }
        }
        let closed = trailing;
        self.rows.push(RawRow {
            cells: found,
            place: line.start(),
            closed,
            resumed: false,
            broken: false,
            source: body.to_owned(),
        });
    }
}

fn same_width(line: &Line<'_>, header: &RawCells) -> bool {
    let filled = |cells: &RawCells| cells.iter().filter(|(text, _)| !text.trim().is_empty()).count();
    filled(&cells(line).0) == filled(header)
}
