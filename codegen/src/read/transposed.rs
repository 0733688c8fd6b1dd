//! Tables on their side: a field a column, and what is said of it below.
//!
//! The blocks of a page enter, the same with such tables set upright leave; `read` calls it, whatever the form of the
//! page.

use crate::page::{Block, Inline, Row, Table};
use crate::vocabulary::{self, Column};

/// Sets upright what lies on its side.
pub(super) fn upright(blocks: &mut [Block]) {
    for block in blocks {
        if let Block::Table(table) = block
            && let Some(turned) = turned(table)
        {
            *table = turned;
        }
    }
}

/// The table with rows for columns, when its first column holds header words and its first row names.
fn turned(table: &Table) -> Option<Table> {
    let headed = !table.header.is_empty();
    let lines: Vec<&[Inline]> = std::iter::once(table.header.as_slice())
        .filter(|_| headed)
        .chain(table.rows.iter().map(|row| row.cells.as_slice()))
        .collect();
    let first = lines.first()?;
    let titles: Vec<Column> = lines
        .iter()
        .map(|cells| cells.first().and_then(|cell| vocabulary::column(&cell.text)))
        .collect::<Option<_>>()?;
    // Headers begin with a capital, names of fields mostly do not.
    let is_title =
        |cells: &&[Inline]| cells.first().is_some_and(|cell| !cell.text.trim().starts_with(char::is_lowercase));
    let is_name = |cell: &Inline| {
        let text = cell.text.trim();
        !text.is_empty() && !text.contains(char::is_whitespace)
    };
    // A field may be called `type`, but not most of them like a column.
    let like_columns = first.iter().skip(1).filter(|cell| vocabulary::column(&cell.text).is_some()).count();
    let mut distinct = titles.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let says_more = titles.iter().any(|title| matches!(title, Column::Type | Column::Required | Column::Description));
    // Nearly every word is a letter away from one that heads types: what stands beside it must be types.
    let is_type = |cell: &Inline| cell.is_empty() || vocabulary::type_word(&cell.text).is_some();
    let are_types =
        lines.iter().zip(&titles).all(|(cells, title)| *title != Column::Type || cells.iter().skip(1).all(is_type));
    let fits = are_types
        && titles.first() == Some(&Column::Name)
        && titles.len() > 1
        && distinct.len() == titles.len()
        && says_more
        && first.len() > 2
        && lines.iter().all(is_title)
        && like_columns * 2 < first.len()
        && first.iter().skip(1).all(is_name);
    if !fits {
        return None;
    }
    let column = |at: usize| -> Vec<Inline> {
        lines.iter().map(|cells| cells.get(at).cloned().unwrap_or_else(|| Inline::plain("", table.place))).collect()
    };
    let rows = (1..first.len()).map(|at| {
        let cells = column(at);
        Row { place: cells.first().map_or(table.place, |cell| cell.place), cells }
    });
    Some(Table { header: column(0), rows: rows.collect(), borders: table.borders, place: table.place })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Borders, Place};

    fn table(lines: &[&[&str]]) -> Table {
        let cells = |line: &[&str]| line.iter().map(|text| Inline::plain(*text, Place::default())).collect::<Vec<_>>();
        let rows = lines[1..].iter().map(|line| Row { cells: cells(line), place: Place::default() }).collect();
        Table { borders: Borders::Marked, header: cells(lines[0]), rows, place: Place::default() }
    }

    #[test]
    fn tables_on_their_side_are_set_upright() {
        let turned =
            turned(&table(&[&["Field", "colour", "size"], &["Type", "string", "int"], &["Required", "yes", ""]]));
        let rows = turned.map(|table| table.rows).unwrap_or_default();
        let texts: Vec<Vec<&str>> =
            rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [["colour", "string", "yes"], ["size", "int", ""]]);
    }

    #[test]
    fn tables_that_stand_stay() {
        assert!(turned(&table(&[&["Name", "Type", "Description"], &["type", "string", "x"]])).is_none());
        assert!(turned(&table(&[&["Name", "colour"], &["Type", "string"]])).is_none());
        assert!(turned(&table(&[&["Name", "of it", "size"], &["Type", "string", "int"]])).is_none());
    }
}
