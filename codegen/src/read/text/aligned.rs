//! Tables whose cells are parted by tabs, or aligned in columns of blanks, ruled with `=====  =====` or not.
//!
//! Lines enter, a table and the line after it leave; `blocks` calls `take`.

use super::borderless::stops;
use super::inline;
use super::lines::Line;
use super::shapes;
use crate::page::{Borders, Inline, Place, Row, Table};
use crate::vocabulary;

/// A piece of a line: its text, its column, its place.
struct Piece<'a> {
    text: &'a str,
    column: usize,
    place: Place,
}

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let ruled = usize::from(is_ruler(lines.get(at)?.body()));
    let line = lines.get(at + ruled)?;
    let tabs = line.body().contains('\t');
    let titles = pieces(line, tabs);
    let words: Vec<&str> = titles.iter().map(|piece| piece.text).collect();
    if words.len() < 2 || line.text.len() > 600 || ruled == 0 && vocabulary::header_row(&words).is_none() {
        return None;
    }
    let mut number = at + ruled + 1;
    number += usize::from(lines.get(number).is_some_and(|line| is_ruler(line.body())));
    let mut rows: Vec<Vec<(String, Place)>> = Vec::new();
    while let Some(line) = lines.get(number) {
        let body = line.body();
        if is_ruler(body) {
            number += 1;
            break;
        }
        let found = pieces(line, tabs);
        let beyond =
            if tabs { found.is_empty() } else { found.first().is_none_or(|first| first.column > 0 && rows.is_empty()) };
        if body.is_empty() || beyond || stops(lines, number) && !body.contains('\t') || shapes::is_pipe_row(body) {
            break;
        }
        if !add(&mut rows, &found, &titles, tabs) {
            break;
        }
        number += 1;
    }
    if rows.is_empty() {
        return None;
    }
    let header = titles.iter().map(|piece| inline::parse(piece.text, piece.place)).collect();
    let rows = rows.into_iter().map(row).collect();
    Some((Table { borders: Borders::Marked, header, rows, place: line.start() }, number))
}

/// Puts the pieces of a line into a new row, or into the last one when its first cell is empty.
fn add(rows: &mut Vec<Vec<(String, Place)>>, found: &[Piece<'_>], titles: &[Piece<'_>], tabs: bool) -> bool {
    let goes_on =
        !tabs && found.first().is_some_and(|first| first.column >= titles.get(1).map_or(1, |title| title.column));
    let alone = found.len() < 2;
    if !goes_on {
        if alone && (tabs || titles.len() > 2) {
            return false;
        }
        let place = found.first().map(|piece| piece.place).unwrap_or_default();
        rows.push(vec![(String::new(), place); titles.len()]);
    }
    let Some(row) = rows.last_mut() else { return false };
    for (number, piece) in found.iter().enumerate() {
        let column =
            if tabs { number } else { titles.iter().rposition(|title| title.column <= piece.column + 1).unwrap_or(0) };
        match row.get_mut(column) {
            Some((text, place)) => {
                if !text.is_empty() {
                    text.push(if goes_on { '\n' } else { ' ' });
                } else {
                    *place = piece.place;
                }
                text.push_str(piece.text);
            }
            None => row.push((piece.text.to_owned(), piece.place)),
        }
    }
    true
}

fn row(cells: Vec<(String, Place)>) -> Row {
    let place = cells.first().map(|(_, place)| *place).unwrap_or_default();
    let cells: Vec<Inline> = cells.iter().map(|(text, place)| inline::parse(text, *place)).collect();
    Row { cells, place }
}

/// The pieces of a line between tabs, or between runs of two blanks and more.
fn pieces<'a>(line: &Line<'a>, tabs: bool) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut from: Option<(usize, usize)> = None;
    let (mut end, mut blanks, mut last) = (0, 0, 0);
    let mut push = |from: &mut Option<(usize, usize)>, end: usize| {
        if let Some((start, column)) = from.take() {
            let text = line.text.get(start..end).unwrap_or("").trim();
            let place = Place::new(line.place.line, line.place.column + column as u32);
            found.push(Piece { text, column, place });
        }
    };
    for (column, (at, letter)) in line.text.char_indices().enumerate() {
        let border = if tabs { letter == '\t' } else { letter.is_whitespace() && blanks + 1 >= 2 };
        if border && (from.is_some() || tabs) {
            from = from.or(Some((at, column)));
            push(&mut from, if tabs { at } else { end });
        }
        if letter.is_whitespace() && (letter == '\t' || !tabs) {
            blanks += 1;
        } else {
            from = from.or(Some((at, column)));
            blanks = 0;
            end = at + letter.len_utf8();
        }
        last = at + letter.len_utf8();
    }
    push(&mut from, last);
    found
}

/// `=====  ======  ====`: a ruler with gaps.
fn is_ruler(body: &str) -> bool {
    body.contains("  ") && body.contains("==") && body.bytes().all(|byte| matches!(byte, b'=' | b' '))
        || body.contains("-- ") && body.contains(" --") && body.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[track_caller]
    fn table(source: &str, expected: &[&[&str]]) {
        let (table, _) = take(&lines(source), 0).unwrap();
        let texts = |cells: &[Inline]| cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        let mut found = vec![texts(&table.header)];
        found.extend(table.rows.iter().map(|row| texts(&row.cells)));
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn tabs_and_columns() {
        table(
            "Name\tType\tNote\nid\tint\tthe id\nstate\t\topen",
            &[&["Name", "Type", "Note"], &["id", "int", "the id"], &["state", "", "open"]],
        );
        table(
            "=====  ======  ===========\nName   Type    Description\n=====  ======  ===========\nid     int     the id\nstate          the state\n               goes on\n=====  ======  ===========",
            &[&["Name", "Type", "Description"], &["id", "int", "the id"], &["state", "", "the state\ngoes on"]],
        );
        table(
            "Name    Type    Description\nid      int     the id",
            &[&["Name", "Type", "Description"], &["id", "int", "the id"]],
        );
    }
}
