//! Cells of AsciiDoc that reach over columns or rows, or stand several times: `2+|`, `.3+|`, `3*|`.
//!
//! The cells of a table with their spans enter, rows of equal width leave; `asciidoc` calls it.

use crate::page::Place;

/// No cell reaches further.
const FURTHEST: usize = 200;

/// How far a cell reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub columns: usize,
    pub rows: usize,
    /// How often it stands there.
    pub times: usize,
}

impl Default for Span {
    fn default() -> Self {
        Span { columns: 1, rows: 1, times: 1 }
    }
}

impl Span {
    /// What the marks before a pipe say: `2+`, `.3+`, `2.3+`, `3*`.
    pub fn of(format: &str) -> Span {
        let number = |text: &str| text.parse::<usize>().ok().map(|number| number.clamp(1, FURTHEST));
        let format = format.trim();
        if let Some((times, _)) = format.split_once('*') {
            return Span { times: number(times).unwrap_or(1), ..Span::default() };
        }
        let Some((reach, _)) = format.split_once('+') else { return Span::default() };
        let (columns, rows) = reach.split_once('.').unwrap_or((reach, ""));
        Span { columns: number(columns).unwrap_or(1), rows: number(rows).unwrap_or(1), times: 1 }
    }
}

/// The rows of a table. A cell over columns stands in the first of them, one over rows in each.
pub(super) fn rows(cells: Vec<(String, Place, Span)>, width: usize) -> Vec<Vec<(String, Place)>> {
    let mut rows: Vec<Vec<(String, Place)>> = Vec::new();
    let mut row: Vec<(String, Place)> = Vec::new();
    // For each column the text that reaches down, and into how many rows it does.
    let mut above: Vec<(String, Place, usize)> = Vec::new();
    above.resize(width, (String::new(), Place::default(), 0));
    let fill = |row: &mut Vec<(String, Place)>, above: &mut Vec<(String, Place, usize)>| {
        while let Some((text, place, left)) = above.get_mut(row.len()).filter(|(_, _, left)| *left > 0) {
            *left -= 1;
            row.push((text.clone(), *place));
        }
    };
    for (text, place, span) in cells {
        fill(&mut row, &mut above);
        if row.len() >= width {
            rows.push(std::mem::take(&mut row));
            fill(&mut row, &mut above);
        }
        for column in 0..span.columns.min(width.saturating_sub(row.len()).max(1)) {
            if let Some(slot) = above.get_mut(row.len()) {
                *slot = (if column == 0 { text.clone() } else { String::new() }, place, span.rows - 1);
            }
            row.push((if column == 0 { text.clone() } else { String::new() }, place));
        }
    }
    fill(&mut row, &mut above);
    if !row.is_empty() {
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        let span = |columns, rows, times| Span { columns, rows, times };
        for (format, expected) in [
            ("2+", span(2, 1, 1)),
            (".3+", span(1, 3, 1)),
            ("2.3+^", span(2, 3, 1)),
            ("3*", span(1, 1, 3)),
            ("a", span(1, 1, 1)),
        ] {
            assert_eq!(Span::of(format), expected, "{format}");
        }
    }

    #[test]
    fn rows_are_filled() {
        let cell = |text: &str, format: &str| (text.to_owned(), Place::default(), Span::of(format));
        let cells =
            vec![cell("a", ""), cell("b", ".2+"), cell("c", ""), cell("title", "2+"), cell("d", ""), cell("e", "")];
        let texts: Vec<Vec<String>> =
            rows(cells, 2).into_iter().map(|row| row.into_iter().map(|(text, _)| text).collect()).collect();
        assert_eq!(texts, [["a", "b"], ["c", "b"], ["title", ""], ["d", "e"]]);
    }
}
