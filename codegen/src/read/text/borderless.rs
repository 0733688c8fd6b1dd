//! Tables that lost the borders of their cells.
//!
//! A header line (`Name Type Value Note`, `ParameterDescriptionData Type`) and the lines below it enter, a table
//! and the line after it leave; `blocks` calls `take`.

use super::lines::Line;
use super::names::Names;
use super::{coded_rows, exchange, flat_rows, glued_rows, inline, samples, shapes};
use crate::page::{Borders, Inline, Place, Row, Table};
use crate::vocabulary::{self, Column};

/// The header of a table without borders.
pub(super) struct Header {
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// The columns' titles.
    pub titles: Vec<Inline>,
    /// How its titles are joined.
    pub borders: Borders,
}

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize, names: &Names<'_>) -> Option<(Table, usize)> {
    let header = header(lines.get(at)?)?;
    let mut from = at + 1;
    // A header may be printed twice.
    while from < at + 4 && lines.get(from).is_some_and(|line| !line.is_blank() && same_header(line, &header)) {
        from += 1;
    }
    let named = header.columns.first() == Some(&Column::Name);
    let (rows, next) = match header.borders {
        Borders::Glued if named => glued_rows::read(lines, from, &header, names),
        _ if named => flat_rows::read(lines, from, &header, names),
        _ => coded_rows::read(lines, from, &header, names),
    };
    if rows.is_empty() {
        return None;
    }
    let place = lines.get(at)?.start();
    Some((Table { borders: header.borders, header: header.titles, rows, place }, next))
}

fn header(line: &Line<'_>) -> Option<Header> {
    let body = line.body();
    if body.len() > 300 || body.contains('|') || body.ends_with(':') {
        return None;
    }
    let segments = vocabulary::segment_header(body)?;
    let shown: Vec<(Column, &str, usize)> =
        segments.iter().filter_map(|(column, range)| Some((*column, body.get(range.clone())?, range.start))).collect();
    let glued = segments.windows(2).any(|pair| {
        matches!(pair, [(_, a), (_, b)] if a.end == b.start && !body.get(..a.end).is_some_and(|text| text.ends_with(char::is_whitespace)))
    });
    let indent = line.text.len() - body.len();
    Some(Header {
        columns: shown.iter().map(|(column, _, _)| *column).collect(),
        titles: shown.iter().map(|(_, title, start)| inline::parse(title, line.rest(indent + start).place)).collect(),
        borders: if glued { Borders::Glued } else { Borders::Flattened },
    })
}

fn same_header(line: &Line<'_>, first: &Header) -> bool {
    header(line).is_some_and(|again| again.columns == first.columns)
}

/// Whether a line ends every table without borders.
pub(super) fn stops(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return true };
    let body = line.body();
    if body.is_empty() {
        return false;
    }
    // A lead-in such as "The reply:" stands right above its sample.
    let blank = usize::from(lines.get(at + 1).is_some_and(Line::is_blank));
    let leads_in = body.ends_with(':') && samples::take_start(lines, at + 1 + blank);
    // A few words right above a call announce it.
    let few = body.split_whitespace().count() <= 3 && !body.ends_with('.');
    let announces = few && lines.get(at + 1).is_some_and(|line| exchange::is_request_line(line.body()));
    leads_in
        || announces
        || shapes::marked_heading(body).is_some()
        || shapes::is_header_line(body)
        || body.starts_with("```")
        || samples::take_start(lines, at)
        || shapes::is_pipe_row(body) && body.matches('|').count() >= 2 && body.starts_with('|')
}

/// Makes a row of texts in the columns of the header; `texts` has one entry a column.
pub(super) fn row(texts: Vec<String>, place: Place) -> Row {
    Row { cells: texts.iter().map(|text| inline::parse(text, place)).collect(), place }
}

/// The first column of running text, and whether there is one.
pub(super) fn free_column(columns: &[Column]) -> usize {
    let wanted = [Column::Description, Column::Note, Column::Text, Column::Resolution, Column::Value, Column::Example];
    wanted
        .iter()
        .find_map(|wanted| columns.iter().position(|column| column == wanted))
        .unwrap_or(columns.len().saturating_sub(1))
}

/// Puts a text into a column.
pub(super) fn put(texts: &mut [String], column: usize, text: &str) {
    if let Some(slot) = texts.get_mut(column) {
        *slot = text.trim().to_owned();
    }
}
