//! Tables of wikitext: `{|`, `|-`, `! header`, `| cell || cell`, `|}`.

use super::inline;
use super::lines::Line;
use crate::page::{Borders, Inline, Place, Row, Table};

/// The table that begins at this line, and the line after it.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let first = lines.get(at).filter(|line| line.body().starts_with("{|"))?;
    let mut rows: Vec<Raw> = Vec::new();
    let mut next = lines.len();
    for (number, line) in lines.iter().enumerate().skip(at + 1) {
        let body = line.body();
        if body.starts_with("|}") {
            next = number + 1;
            break;
        }
        if body.starts_with("|-") {
            rows.push(Raw::at(line.start()));
        } else if body.starts_with("|+") || body.is_empty() {
            continue;
        } else if let Some(rest) = body.strip_prefix(['|', '!']) {
            if rows.is_empty() {
                rows.push(Raw::at(line.start()));
            }
            let heading = body.starts_with('!');
            if let Some(row) = rows.last_mut() {
                row.add(rest, heading, line.start());
            }
        } else if let Some((cell, _)) = rows.last_mut().and_then(|row| row.cells.last_mut()) {
            cell.push('\n');
            cell.push_str(body);
        }
    }
    rows.retain(|row| !row.cells.is_empty());
    let header = rows.first().filter(|row| row.headings == row.cells.len()).map(Raw::inlines).unwrap_or_default();
    let skip = usize::from(!header.is_empty());
    let rows = rows.iter().skip(skip).map(|row| Row { cells: row.inlines(), place: row.place }).collect();
    Some((Table { borders: Borders::Marked, header, rows, place: first.start() }, next))
}

struct Raw {
    cells: Vec<(String, Place)>,
    headings: usize,
    place: Place,
}

impl Raw {
    fn at(place: Place) -> Self {
        Raw { cells: Vec::new(), headings: 0, place }
    }

    fn add(&mut self, rest: &str, heading: bool, place: Place) {
        let separator = if heading && rest.contains("!!") { "!!" } else { "||" };
        for part in rest.split(separator) {
            self.cells.push((without_attributes(part).trim().to_owned(), place));
            self.headings += usize::from(heading);
        }
    }

    fn inlines(&self) -> Vec<Inline> {
        self.cells.iter().map(|(text, place)| inline::parse(text, *place)).collect()
    }
}

/// `width="150"|Name` without its attributes.
fn without_attributes(cell: &str) -> &str {
    match cell.split_once('|') {
        Some((attributes, text)) if attributes.contains('=') && !attributes.contains("[[") => text,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn cells_without_their_attributes() {
        let source = "{| class=\"wikitable\"\n! width=\"150\"|Name !!Type\n|-\n| id || int\n|-\n| state\n| enum\nor int\n|}\nafter";
        let (table, next) = take(&lines(source), 0).unwrap();
        let texts = |cells: &[Inline]| cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&table.header), ["Name", "Type"]);
        assert_eq!(texts(&table.rows[0].cells), ["id", "int"]);
        assert_eq!(texts(&table.rows[1].cells), ["state", "enum\nor int"]);
        assert_eq!(next, 9);
    }
}
