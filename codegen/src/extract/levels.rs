//! A column that says how deep each row is nested: `1`, `2`, `3`, or the numbers of an outline: `1`, `1.1`, `1.1.2`.
//!
//! The header and rows of a table enter, the column leaves; `layout` finds it, `tables` asks it for the depth of a
//! row.

use crate::page::{Inline, Row};
use crate::vocabulary::{self, Column};

/// No documentation nests deeper.
const DEEPEST: usize = 12;

/// A column of levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levels {
    at: usize,
    /// The cells are numbers of an outline.
    outline: bool,
}

impl Levels {
    /// How deep a row is nested.
    pub fn of(&self, cells: &[Inline]) -> Option<usize> {
        let text = cells.get(self.at)?.text.trim().trim_end_matches('.');
        let is_number = |step: &str| (1..=3).contains(&step.len()) && step.bytes().all(|byte| byte.is_ascii_digit());
        if !text.split('.').all(is_number) {
            return None;
        }
        if self.outline { Some(text.split('.').count()) } else { text.parse().ok() }
    }

    /// Whether the cells can be levels: a row is at most one deeper than the row above it.
    fn fits(&self, rows: &[&Row]) -> bool {
        let levels: Option<Vec<usize>> = rows.iter().map(|row| self.of(&row.cells)).collect();
        let Some(levels) = levels else { return false };
        let Some(first) = levels.first() else { return false };
        let by_steps = levels.windows(2).all(|pair| matches!(pair, [above, below] if *below <= above + 1));
        let goes_back = levels.windows(2).any(|pair| matches!(pair, [above, below] if below <= above));
        by_steps
            && levels.iter().all(|level| level >= first && *level <= DEEPEST)
            && levels.iter().any(|level| level > first)
            // Numbers that only grow may count the rows.
            && (goes_back || self.outline || levels.len() < 3)
    }
}

/// The column of levels, if there is one: by the word above it, or where its cells are numbers of an outline.
pub fn column(header: &[Inline], columns: &[Option<Column>], rows: &[&Row]) -> Option<Levels> {
    let is_free = |at: &usize| matches!(columns.get(*at), Some(None | Some(Column::Ignored)));
    (0..columns.len()).filter(is_free).find_map(|at| {
        let named = header.get(at).is_some_and(|cell| vocabulary::names_level(&cell.text));
        let outline = rows.iter().filter_map(|row| row.cells.get(at)).any(|cell| cell.text.trim().contains('.'));
        let levels = Levels { at, outline };
        ((named || outline) && levels.fits(rows)).then_some(levels)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn depths(header: &str, cells: &[&str]) -> Option<Vec<usize>> {
        let cell = |text: &str| Inline::plain(text, Place::default());
        let row = |text: &&str| Row { cells: vec![cell(text), cell("x")], place: Place::default() };
        let rows: Vec<Row> = cells.iter().map(row).collect();
        let columns = [Some(Column::Ignored), Some(Column::Name)];
        let levels = column(&[cell(header), cell("Name")], &columns, &rows.iter().collect::<Vec<_>>())?;
        rows.iter().map(|row| levels.of(&row.cells)).collect()
    }

    #[test]
    fn levels_are_known_by_their_header_or_by_their_dots() {
        assert_eq!(depths("Level", &["1", "2", "2", "3", "1"]), Some(vec![1, 2, 2, 3, 1]));
        assert_eq!(depths("No", &["1", "1.1", "1.1.1", "2."]), Some(vec![1, 2, 3, 1]));
    }

    #[test]
    fn numbers_of_rows_are_no_levels() {
        for cells in [["1", "2", "3"], ["1", "3", "1"], ["a", "2", "2"], ["2", "1", "2"]] {
            assert_eq!(depths("Level", &cells), None, "{cells:?}");
        }
        assert_eq!(depths("No", &["1", "2", "1"]), None);
        assert_eq!(depths("No", &["1.0", "1.1", "1.2"]), None);
    }
}
