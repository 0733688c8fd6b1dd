//! Nesting that a table shows by indenting names: it is kept as marks before the name, `→ name`, one a level.
//!
//! The rows of a table and how far each name is indented enter, rows with marks leave; `html` and `text` call it.

use std::collections::BTreeSet;

use crate::page::{Inline, Row};
use crate::vocabulary::{self, Column};

/// How deep a table of documentation nests; more are no levels.
const LEVELS: usize = 12;

/// The column that holds names.
pub(super) fn name_column(header: &[Inline]) -> usize {
    header.iter().position(|cell| vocabulary::column(&cell.text) == Some(Column::Name)).unwrap_or(0)
}

/// How wide the blanks before a text are that no engine folds away; a single one is an accident.
pub(super) fn width(text: &str) -> usize {
    let mut width = 0;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let (length, wide) = match letter {
            '\u{a0}' | '\u{2002}' | '\u{2007}' => (letter.len_utf8(), 1),
            '\u{2003}' | '\u{3000}' => (letter.len_utf8(), 2),
            '&' => {
                let named = [("&nbsp;", 1), ("&ensp;", 1), ("&emsp;", 2), ("&#160;", 1), ("&#xa0;", 1), ("&#8195;", 2)];
                match named.into_iter().find(|(name, _)| rest.starts_with(name)) {
                    Some((name, wide)) => (name.len(), wide),
                    None => break,
                }
            }
            letter if letter.is_ascii_whitespace() => (1, 0),
            _ => break,
        };
        width += wide;
        rest = rest.get(length..).unwrap_or("");
    }
    if width < 2 { 0 } else { width }
}

/// Puts marks before the names of a column; `widths` has one entry a row.
pub(super) fn mark(rows: &mut [Row], column: usize, widths: &[usize]) {
    let named = |row: &Row| row.cells.get(column).is_some_and(|cell| !cell.is_empty());
    let filled = || rows.iter().zip(widths).filter(|(row, _)| named(row));
    let levels: BTreeSet<usize> = filled().map(|(_, width)| *width).collect();
    let Some(least) = levels.first().copied() else { return };
    // What begins with another mark says itself how deep it is.
    let is_name = |row: &Row| {
        let text = row.cells.get(column).map_or("", |cell| cell.text.as_str());
        text.starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '@' | '$' | '<'))
    };
    // Branches drawn at every depth do not say how deep they are.
    let is_branch = |row: &Row| {
        row.cells.get(column).is_some_and(|cell| cell.text.starts_with(['└', '├', '┗', '┣', '↳', '»', '•']))
    };
    let drawn = filled().any(|(row, width)| *width == least && is_branch(row));
    let outermost = filled().next().is_some_and(|(_, width)| *width == least);
    let plain = filled().all(|(row, width)| *width == least || is_name(row) || (drawn && is_branch(row)));
    if !(2..=LEVELS).contains(&levels.len()) || !outermost || !plain {
        return;
    }
    for (row, width) in rows.iter_mut().zip(widths) {
        let level = levels.range(..width).count();
        if let Some(cell) = row.cells.get_mut(column).filter(|cell| level > 0 && !cell.is_empty()) {
            prefix(cell, &format!("{} ", "→".repeat(level)));
        }
    }
}

/// Puts marks before the text of a cell.
pub(super) fn prefix(cell: &mut Inline, marks: &str) {
    let shift = marks.len();
    cell.text.insert_str(0, marks);
    let links = cell.links.iter_mut().map(|link| &mut link.range);
    for range in links.chain(&mut cell.bold).chain(&mut cell.code) {
        *range = range.start + shift..range.end + shift;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn blanks_that_are_not_folded_have_a_width() {
        for (text, expected) in
            [("&nbsp;&nbsp;a", 2), ("\n \u{2003}\u{a0}a", 3), ("\u{a0}a", 0), ("   a", 0), ("&amp;", 0)]
        {
            assert_eq!(width(text), expected, "{text:?}");
        }
    }

    #[test]
    fn levels_are_marked_and_ranges_move_along() {
        let cell = |text: &str| Inline {
            bold: std::iter::once(0..text.len()).collect(),
            ..Inline::plain(text, Place::default())
        };
        let row = |text: &str| Row { cells: vec![cell(text)], place: Place::default() };
        let shown = |names: &[&str], widths: &[usize]| {
            let mut rows: Vec<Row> = names.iter().map(|name| row(name)).collect();
            mark(&mut rows, 0, widths);
            rows.into_iter().map(|row| row.cells[0].text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&["a", "b", "c", "d"], &[0, 4, 8, 0]), ["a", "→ b", "→→ c", "d"]);
        assert_eq!(shown(&["a", "b"], &[4, 4]), ["a", "b"]);
        assert_eq!(shown(&["a", "- b"], &[0, 4]), ["a", "- b"]);
        assert_eq!(shown(&["a", "├ b", "└ c"], &[0, 0, 2]), ["a", "├ b", "→ └ c"]);
        let mut rows = vec![row("a"), row("bc")];
        mark(&mut rows, 0, &[0, 2]);
        assert_eq!(rows[1].cells[0].text.get(rows[1].cells[0].bold[0].clone()), Some("bc"));
    }
}
