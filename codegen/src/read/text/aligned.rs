//! Tables whose cells are parted by tabs, or aligned in columns of blanks, ruled with `=====  =====` or not.
//!
//! Lines enter, a table and the line after it leave; `blocks` calls `take`.

use super::super::indentation;
use super::borderless::stops;
use super::inline;
use super::lines::Line;
use super::shapes;
use crate::page::{Borders, Inline, Place, Row, Table};
use crate::vocabulary;

/// How many lines may stand inside a cell of a table with tabs.
const INSIDE: usize = 6;

/// A piece of a line: its text, its column, its place.
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub column: usize,
    pub place: Place,
}

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let ruled = usize::from(is_ruler(lines.get(at)?.body()));
    let line = lines.get(at + ruled)?;
    let mut number = at + ruled + 1;
    number += usize::from(lines.get(number).is_some_and(|line| is_ruler(line.body()) || is_rule(line.body())));
    let below = lines.get(number).map_or(0, |line| line.body().matches('\t').count());
    let mut tabs = line.body().contains('\t');
    let mut titles = pieces(line, tabs);
    // The tabs of a header may be lost where those of its rows are not.
    if !tabs
        && below > 0
        && line.text.len() < 300
        && let Some(segments) = segments(line).filter(|titles| titles.len() == below + 1)
    {
        (titles, tabs) = (segments, true);
    }
    let words: Vec<&str> = titles.iter().map(|piece| piece.text).collect();
    if words.len() < 2 || line.text.len() > 600 || ruled == 0 && vocabulary::header_row(&words).is_none() {
        return None;
    }
    let (rows, number) = if tabs { tab_rows(lines, number, &titles) } else { column_rows(lines, number, &titles) };
    if rows.is_empty() {
        return None;
    }
    let header: Vec<Inline> = titles.iter().map(|piece| inline::parse(piece.text, piece.place)).collect();
    let place = |row: &RawRow| row.first().map_or(0, |(_, place)| place.column as usize);
    let widths: Vec<usize> = rows.iter().map(place).collect();
    let mut rows: Vec<Row> = rows.into_iter().map(row).collect();
    if !tabs && indentation::name_column(&header) == 0 {
        indentation::mark(&mut rows, 0, &widths);
    }
    Some((Table { borders: Borders::Marked, header, rows, place: line.start() }, number))
}

type RawRow = Vec<(String, Place)>;

/// Rows parted by tabs. A line without tabs goes on with the last cell when another row follows.
fn tab_rows(lines: &[Line<'_>], from: usize, titles: &[Piece<'_>]) -> (Vec<RawRow>, usize) {
    let mut rows: Vec<RawRow> = Vec::new();
    let mut end = from;
    let is_row = |line: &Line<'_>| line.body().contains('\t') && pieces(line, true).len() >= 2;
    while let Some(line) = lines.get(end) {
        if is_row(line) {
            let words = pieces(line, true);
            let words: Vec<&str> = words.iter().map(|piece| piece.text).collect();
            let heads = |word: &&str| vocabulary::column(word).is_some();
            if words.len() >= 2 && words.iter().all(heads) && vocabulary::header_row(&words).is_some() {
                break;
            }
            if !add(&mut rows, &pieces(line, true), titles, true) {
                break;
            }
            end += 1;
            continue;
        }
        let inside = lines.iter().skip(end).take(INSIDE).take_while(|line| !is_row(line)).count();
        let between = lines.get(end..end + inside).unwrap_or(&[]);
        let resumes = lines.get(end + inside).is_some_and(is_row);
        let stopped = (end..end + inside).any(|number| stops(lines, number));
        let blank = between.first().is_none_or(Line::is_blank);
        let Some((cell, _)) = rows.last_mut().and_then(|row| row.last_mut()) else { break };
        // Behind a blank line only a row goes on with the table, not a paragraph.
        if !resumes || stopped || blank && between.len() > 1 {
            break;
        }
        for line in between.iter().filter(|line| !line.is_blank()) {
            cell.push('\n');
            cell.push_str(line.body());
        }
        end += inside;
    }
    (rows, end)
}

/// Rows whose cells stand below their titles.
fn column_rows(lines: &[Line<'_>], from: usize, titles: &[Piece<'_>]) -> (Vec<RawRow>, usize) {
    let mut rows: Vec<RawRow> = Vec::new();
    let mut number = from;
    while let Some(line) = lines.get(number) {
        let body = line.body();
        if is_ruler(body) {
            number += 1;
            break;
        }
        let found = cut_at_titles(pieces(line, false), titles);
        // The table may be indented as a whole.
        let margin = titles.first().map_or(0, |title| title.column);
        let beyond = found.first().is_none_or(|first| first.column > margin && rows.is_empty());
        // A cell may well list its values with bars between them.
        let is_pipe_row = shapes::is_pipe_row(body) && (body.starts_with('|') || !is_aligned(&found, titles));
        let ended = beyond || is_pipe_row || stops(lines, number) && !body.contains('\t');
        if body.is_empty() || ended || !add(&mut rows, &found, titles, false) {
            break;
        }
        number += 1;
    }
    (rows, number)
}

/// A cell that fills its column is one blank away from the next one, which begins right below its title.
fn cut_at_titles<'a>(found: Vec<Piece<'a>>, titles: &[Piece<'_>]) -> Vec<Piece<'a>> {
    let mut cut = Vec::with_capacity(found.len());
    for mut piece in found {
        for title in titles {
            let inside = title.column.checked_sub(piece.column).filter(|inside| *inside > 1);
            let Some((at, _)) = inside.and_then(|inside| piece.text.char_indices().nth(inside)) else { continue };
            let Some((left, right)) = piece.text.split_at_checked(at) else { continue };
            if left.ends_with(' ') && !right.starts_with(' ') {
                let place = Place::new(piece.place.line, piece.place.column + (title.column - piece.column) as u32);
                cut.push(Piece { text: left.trim_end(), ..piece });
                piece = Piece { text: right, column: title.column, place };
            }
        }
        cut.push(piece);
    }
    cut
}

/// True when two pieces or more begin where titles do.
fn is_aligned(found: &[Piece<'_>], titles: &[Piece<'_>]) -> bool {
    let below = |piece: &&Piece<'_>| titles.iter().any(|title| title.column == piece.column);
    found.len() >= 2 && found.iter().filter(below).count() >= 2
}

/// The titles of a header whose borders are lost.
fn segments<'a>(line: &Line<'a>) -> Option<Vec<Piece<'a>>> {
    let body = line.body();
    let indent = line.text.len() - body.len();
    let found = vocabulary::segment_header(body)?;
    let piece = |range: &std::ops::Range<usize>| {
        let text = body.get(range.clone())?.trim();
        Some(Piece { text, column: range.start, place: line.rest(indent + range.start).place })
    };
    found.iter().map(|(_, range)| piece(range)).collect()
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
pub(super) fn pieces<'a>(line: &Line<'a>, tabs: bool) -> Vec<Piece<'a>> {
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

/// A rule over the whole width, below the titles of a header.
fn is_rule(body: &str) -> bool {
    body.len() >= 20 && (body.bytes().all(|byte| byte == b'-') || body.bytes().all(|byte| byte == b'='))
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
            "Name      Type    Description\nowner     node    the owner\n  name    string  its name\n  phones  node\n    no    string",
            &[
                &["Name", "Type", "Description"],
                &["owner", "node", "the owner"],
                &["→ name", "string", "its name"],
                &["→ phones", "node", ""],
                &["→→ no", "string", ""],
            ],
        );
        table(
            "=====  ======  ===========\nName   Type    Description\n=====  ======  ===========\nid     int     the id\nstate          the state\n               goes on\n=====  ======  ===========",
            &[&["Name", "Type", "Description"], &["id", "int", "the id"], &["state", "", "the state\ngoes on"]],
        );
        table(
            "  Name   Type  Note\n  -----  ----  ----\n  id     int   the id\n",
            &[&["Name", "Type", "Note"], &["id", "int", "the id"]],
        );
        table(
            "Name   Type  Description\n------------------------\nid     int   the id\n",
            &[&["Name", "Type", "Description"], &["id", "int", "the id"]],
        );
        table(
            "Name    Type    Description\nid      integer the id\nstate   string  one of: a | b\nnote    string",
            &[
                &["Name", "Type", "Description"],
                &["id", "integer", "the id"],
                &["state", "string", "one of: a | b"],
                &["note", "string", ""],
            ],
        );
        table(
            "Name Type Required Note\nlines\tJSON array\tYes\ta | b\ntwo\n\nstate\tenum\tno\topen\n\nA paragraph.",
            &[
                &["Name", "Type", "Required", "Note"],
                &["lines", "JSON array", "Yes", "a | b\ntwo"],
                &["state", "enum", "no", "open"],
            ],
        );
    }

    #[test]
    fn another_header_ends_a_table_with_tabs() {
        let source = "Name\tType\nid\tint\nCode\tMessage\n12\tno such id";
        assert_eq!(take(&lines(source), 0).unwrap().1, 2);
    }
}
