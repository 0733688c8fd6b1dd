//! Columns of blanks without a header: `amount   integer   required   Amount in cents`.
//!
//! Lines enter, a table without a header and the line after it leave; `blocks` calls `take` where no header was found.

use super::super::indentation;
use super::aligned::{Piece, pieces};
use super::borderless::stops;
use super::inline;
use super::lines::Line;
use super::shapes;
use crate::page::{Borders, Place, Row, Table};

/// The widest table.
const COLUMNS: usize = 8;

/// The table that begins at this line, and the line after it. One line alone is no table.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let first = row_pieces(lines.get(at)?)?;
    let (name, second) = (first.first()?.column, first.get(1)?.column);
    let mut rows: Vec<Vec<Piece<'_>>> = Vec::new();
    let mut end = at;
    while let Some(line) = lines.get(end).filter(|line| !line.is_blank()) {
        let found = pieces(line, false);
        // A name further right than the first one is inside of a field above it.
        let begins = || found.first().is_some_and(|piece| (name..second).contains(&piece.column));
        if begins() && found.get(1).is_some_and(|piece| piece.column == second) && is_name(found.first()) {
            if end > at && stops(lines, end) {
                break;
            }
            rows.push(found);
        } else if found.first().is_some_and(|piece| piece.column >= second) && end > at {
            rows.last_mut()?.extend(found);
        } else {
            break;
        }
        end += 1;
    }
    if rows.len() < 2 {
        return None;
    }
    let starts = starts(&rows);
    let widths: Vec<usize> = rows.iter().map(|pieces| pieces.first().map_or(0, |piece| piece.column)).collect();
    let mut rows: Vec<Row> = rows.iter().map(|pieces| row(pieces, &starts)).collect();
    indentation::mark(&mut rows, 0, &widths);
    let place = lines.get(at)?.start();
    Some((Table { borders: Borders::Marked, header: Vec::new(), rows, place }, end))
}

/// The pieces of a line that may be the first row: a name, and something beside it.
fn row_pieces<'a>(line: &Line<'a>) -> Option<Vec<Piece<'a>>> {
    let body = line.body();
    if !body.contains("  ")
        || line.text.len() > 400
        || body.contains(['\t', '|', '<', '{'])
        || shapes::is_list_item(body)
    {
        return None;
    }
    let found = pieces(line, false);
    (found.len() >= 2 && is_name(found.first())).then_some(found)
}

/// A single word that is a name or a code.
fn is_name(piece: Option<&Piece<'_>>) -> bool {
    piece.is_some_and(|piece| {
        let text = piece.text.trim_end_matches(['*', ':']);
        (1..=60).contains(&text.len())
            && text.starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '@' | '-'))
            && text.contains(char::is_alphanumeric)
            && text.chars().all(|letter| {
                letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-' | '$' | '@' | '[' | ']' | '/' | ':')
            })
    })
}

/// Where columns begin: at the places of the row with most pieces, the first of them.
fn starts(rows: &[Vec<Piece<'_>>]) -> Vec<usize> {
    let line = |row: &Vec<Piece<'_>>| -> Vec<usize> {
        let first = row.first().map_or(0, |piece| piece.place.line);
        row.iter().filter(|piece| piece.place.line == first).map(|piece| piece.column).take(COLUMNS).collect()
    };
    let shared = |start: usize| rows.iter().filter(|row| row.iter().any(|piece| piece.column == start)).count();
    let mut starts = rows.iter().map(line).max_by_key(Vec::len).unwrap_or_default();
    // Names may be indented; their column begins with the first of them.
    let names = rows.iter().filter_map(|row| row.first()).map(|piece| piece.column).min();
    if let (Some(first), Some(names)) = (starts.first_mut(), names) {
        *first = names;
    }
    // A gap inside of a sentence is no column.
    starts.retain(|start| shared(*start) * 2 >= rows.len());
    starts
}

fn row(pieces: &[Piece<'_>], starts: &[usize]) -> Row {
    let place = pieces.first().map(|piece| piece.place).unwrap_or_default();
    let mut texts: Vec<(String, Place)> = vec![(String::new(), place); starts.len()];
    for piece in pieces {
        let column = starts.iter().rposition(|start| *start <= piece.column + 1).unwrap_or(0);
        if let Some((text, at)) = texts.get_mut(column) {
            if text.is_empty() {
                *at = piece.place;
            } else {
                text.push(' ');
            }
            text.push_str(piece.text);
        }
    }
    Row { cells: texts.iter().map(|(text, place)| inline::parse(text, *place)).collect(), place }
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn rows(source: &str) -> Vec<Vec<String>> {
        let found = take(&lines(source), 0).map(|(table, _)| table.rows).unwrap_or_default();
        found.into_iter().map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn columns_without_a_header() {
        assert_eq!(
            rows(
                "  size    integer   required   How wide\n  state   string               open or\n                               closed\n\nNext"
            ),
            [["size", "integer", "required", "How wide"], ["state", "string", "", "open or closed"]]
        );
        assert_eq!(rows("12   no such key\n13   key is gone"), [["12", "no such key"], ["13", "key is gone"]]);
    }

    #[test]
    fn sentences_are_no_columns() {
        for text in ["One sentence.  Another one.\nAnd  more.", "a  b", "- a  b\n- c  d"] {
            assert!(rows(text).is_empty(), "{text}");
        }
    }
}
