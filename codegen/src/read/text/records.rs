//! Fields that are a record each, a labelled line for what a table has columns for.
//!
//! ```text
//! Field: size
//! Type: integer
//! Required: yes
//! ```
//!
//! Lines enter, a table and the line after it leave; `blocks` calls it where no other table begins.

use super::inline;
use super::lines::Line;
use super::{samples, shapes};
use crate::page::{Borders, Inline, Place, Row, Table};
use crate::vocabulary::{self, Column};

/// The longest label, in bytes.
const LONGEST_LABEL: usize = 40;

/// A line with a label, taken apart.
struct Labelled<'a> {
    label: &'a str,
    column: Column,
    value: &'a str,
    place: Place,
}

/// The records that begin at this line: two of them at least, each with a name and more.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    labelled(lines.get(at)?).filter(|first| first.column == Column::Name)?;
    let mut titles: Vec<&str> = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    let mut rows: Vec<Vec<(String, Place)>> = Vec::new();
    let mut next = at;
    while let Some((record, after)) = record(lines, next) {
        let mut row = vec![(String::new(), Place::default()); columns.len()];
        for (line, text) in record {
            let known = columns.iter().position(|column| *column == line.column);
            let column = known.unwrap_or_else(|| {
                titles.push(line.label);
                columns.push(line.column);
                row.push((String::new(), line.place));
                columns.len() - 1
            });
            if let Some(cell) = row.get_mut(column) {
                *cell = (text, line.place);
            }
        }
        rows.push(row);
        next = after;
    }
    if rows.len() < 2 {
        return None;
    }
    let place = lines.get(at)?.start();
    let header = titles.iter().map(|title| Inline::plain(*title, place)).collect();
    let width = titles.len();
    let row = |mut cells: Vec<(String, Place)>| {
        cells.resize(width, (String::new(), place));
        let place = cells.first().map(|(_, place)| *place).unwrap_or_default();
        Row { cells: cells.iter().map(|(text, place)| inline::parse(text, *place)).collect(), place }
    };
    let rows = rows.into_iter().map(row).collect();
    Some((Table { borders: Borders::Marked, header, rows, place }, next))
}

/// The record that begins at this line, behind blank ones, and the line after it.
fn record<'a>(lines: &[Line<'a>], from: usize) -> Option<(Vec<(Labelled<'a>, String)>, usize)> {
    let mut at = from + lines.iter().skip(from).take(3).take_while(|line| line.is_blank()).count();
    let first = labelled(lines.get(at)?).filter(|line| line.column == Column::Name && is_name(line.value))?;
    let text = first.value.to_owned();
    let mut record = vec![(first, text)];
    at += 1;
    while let Some(line) = lines.get(at).filter(|line| !line.is_blank()) {
        match labelled(line) {
            Some(line) if record.iter().any(|(known, _)| known.column == line.column) => break,
            Some(line) => {
                let text = line.value.to_owned();
                record.push((line, text));
            }
            None if ends(lines, at) => break,
            None => {
                if let Some((_, text)) = record.last_mut() {
                    text.push('\n');
                    text.push_str(line.body());
                }
            }
        }
        at += 1;
    }
    (record.len() >= 2).then_some((record, at))
}

/// `Type: integer`, `**Type:** integer`, `- Type: integer`, where the label is a word that columns have.
fn labelled<'a>(line: &Line<'a>) -> Option<Labelled<'a>> {
    const MARKS: [char; 5] = ['*', '_', '-', '•', ' '];
    let (label, value) = line.body().split_once([':', '：'])?;
    let label = label.trim_matches(MARKS);
    let column = Some(label).filter(|label| (1..=LONGEST_LABEL).contains(&label.len())).and_then(vocabulary::column)?;
    Some(Labelled { label, column, value: value.trim_start_matches(['*', '_']).trim(), place: line.start() })
}

/// A path: one word, or several with the marks between them that paths have.
fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    !text.is_empty() && text.len() <= 120 && (words == 1 || (words <= 7 && text.contains(['>', '→', '/', '»'])))
}

fn ends(lines: &[Line<'_>], at: usize) -> bool {
    lines.get(at).is_none_or(|line| shapes::marked_heading(line.body()).is_some()) || samples::take_start(lines, at)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn cells(source: &str) -> Option<(Vec<Vec<String>>, usize)> {
        let (table, next) = take(&lines(source), 0)?;
        let texts = |cells: &[Inline]| cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        let mut found = vec![texts(&table.header)];
        found.extend(table.rows.iter().map(|row| texts(&row.cells)));
        Some((found, next))
    }

    #[test]
    fn records_are_rows() {
        let source = "Field: size\nType: integer\nRequired: yes\n\n**Field:** colour\n**Type:** text\n**Description:** of the ticket,\nnot of its owner\n\nThat is all.";
        let (found, next) = cells(source).unwrap();
        assert_eq!(
            found,
            [
                vec!["Field", "Type", "Required", "Description"],
                vec!["size", "integer", "yes", ""],
                vec!["colour", "text", "", "of the ticket,\nnot of its owner"],
            ]
        );
        assert_eq!(next, 8);
    }

    #[test]
    fn what_is_said_of_a_page_is_no_record() {
        assert_eq!(cells("Name: ticket.update\nType: method\n\nIt changes a ticket."), None);
        assert_eq!(cells("Name: the one\nType: x\n\nName: the other\nType: y"), None);
        assert_eq!(cells("Type: x\nName: y"), None);
    }
}
