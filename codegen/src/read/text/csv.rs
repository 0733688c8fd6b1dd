//! Tables of comma-separated values: a header whose cells are all known, and a line a row.
//!
//! Lines enter, a table and the line after it leave; `blocks` calls `take`.

use super::inline;
use super::lines::Line;
use crate::page::{Borders, Inline, Row, Table};
use crate::vocabulary;

/// The longest line that is looked at.
const LONGEST: usize = 2_000;

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let line = lines.get(at)?;
    let body = line.body();
    let separator = [',', ';'].into_iter().find(|separator| body.contains(*separator))?;
    if body.len() > 300 || body.ends_with(['.', ':']) || body.contains(['|', '<', '{']) {
        return None;
    }
    let titles = cells(body, separator);
    let words: Vec<&str> = titles.iter().map(String::as_str).collect();
    let columns = vocabulary::header_row(&words)?;
    if columns.iter().any(Option::is_none) {
        return None;
    }
    let width = titles.len();
    let mut rows = Vec::new();
    let mut end = at + 1;
    while let Some(line) = lines.get(end).filter(|line| !line.is_blank() && line.text.len() <= LONGEST) {
        let found = cells(line.body(), separator);
        if found.len() < 2 {
            break;
        }
        rows.push(Row { cells: row(found, width, separator, line), place: line.start() });
        end += 1;
    }
    let header = titles.iter().map(|title| inline::parse(title, line.start())).collect();
    (!rows.is_empty()).then(|| (Table { borders: Borders::Marked, header, rows, place: line.start() }, end))
}

/// The cells of a row. A separator in the last one needs no quotes.
fn row(found: Vec<String>, width: usize, separator: char, line: &Line<'_>) -> Vec<Inline> {
    let mut found = found.into_iter();
    let mut texts: Vec<String> = found.by_ref().take(width).collect();
    for more in found {
        if let Some(last) = texts.last_mut() {
            last.push(separator);
            last.push(' ');
            last.push_str(&more);
        }
    }
    texts.iter().map(|text| inline::parse(text, line.start())).collect()
}

/// The cells of a line; within quotes a separator is text, and two quotes are one.
fn cells(body: &str, separator: char) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut quoted = false;
    let mut letters = body.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(cell) = found.last_mut() else { break };
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted || cell.trim().is_empty() => quoted = !quoted,
            _ if letter == separator && !quoted => found.push(String::new()),
            _ => cell.push(letter),
        }
    }
    found.into_iter().map(|cell| cell.trim().to_owned()).collect()
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
    fn values_between_separators_are_cells() {
        assert_eq!(
            rows("name,type,description\nkey,int,\"which, of all\"\nstate,string,open, or not\n\nNext"),
            [["key", "int", "which, of all"], ["state", "string", "open, or not"]]
        );
        assert_eq!(rows("Code;Message\n12;no \"such\" key"), [["12", "no \"such\" key"]]);
    }

    #[test]
    fn sentences_are_no_headers() {
        for text in ["Name, then type\na, b", "the name, the type, and more:\na, b", "name,type\n\na,b"] {
            assert!(rows(text).is_empty(), "{text}");
        }
    }
}
