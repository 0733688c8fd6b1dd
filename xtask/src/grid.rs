//! Columns for people: rows of cells enter, lines that fit the terminal leave. Cells are shortened, never wrapped.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What stands between two columns.
const GAP: usize = 2;

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its header.
    pub name: &'static str,
    /// Which end of a cell may be cut off.
    pub cut: Cut,
}

/// Where a cell that is too long is shortened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Its beginning: the last name of a path says most.
    Start,
    /// Its end.
    End,
}

/// How wide each column may be, so that all rows fit. A column that is empty in all of them has no width.
pub fn widths<'a>(columns: &[Column], rows: impl Iterator<Item = &'a Vec<String>>, room: usize) -> Vec<usize> {
    let mut widths = vec![0; columns.len()];
    for row in rows {
        for ((width, cell), column) in widths.iter_mut().zip(row).zip(columns) {
            if !cell.is_empty() {
                *width = (*width).max(cell.width().min(room)).max(column.name.len());
            }
        }
    }
    while let Some(excess) = needed(&widths).checked_sub(room).filter(|excess| *excess > 0) {
        let floor = |column: &Column| column.name.len().max(6);
        let widest = widths.iter_mut().zip(columns).filter(|(width, column)| **width > floor(column));
        let Some((width, column)) = widest.max_by_key(|(width, _)| **width) else { break };
        // By half at most, so that one long column does not pay for another.
        *width -= excess.min((*width - floor(column)).div_ceil(2));
    }
    widths
}

/// The header as a line.
pub fn header(columns: &[Column], widths: &[usize]) -> String {
    line(columns, columns.iter().map(|column| column.name), widths)
}

/// A row as a line.
pub fn row(columns: &[Column], cells: &[String], widths: &[usize]) -> String {
    line(columns, cells.iter().map(String::as_str), widths)
}

/// The text in at most so many columns, on one line.
pub fn shorten(text: &str, width: usize, cut: Cut) -> String {
    let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if text.width() <= width {
        return text;
    }
    let mut room = width.saturating_sub(1);
    let fits = |letter: &char| {
        let taken = room.checked_sub(letter.width().unwrap_or(0));
        room = taken.unwrap_or(0);
        taken.is_some()
    };
    match cut {
        Cut::End => text.chars().take_while(fits).chain(['…']).collect(),
        Cut::Start => {
            let end: Vec<char> = text.chars().rev().take_while(fits).collect();
            ['…'].into_iter().chain(end.into_iter().rev()).collect()
        }
    }
}

fn needed(widths: &[usize]) -> usize {
    widths.iter().filter(|width| **width > 0).map(|width| width + GAP).sum::<usize>().saturating_sub(GAP)
}

fn line<'a>(columns: &[Column], cells: impl Iterator<Item = &'a str>, widths: &[usize]) -> String {
    let mut line = String::new();
    for ((cell, width), column) in cells.zip(widths).zip(columns).filter(|((_, width), _)| **width > 0) {
        let cell = shorten(cell, *width, column.cut);
        line.push_str(&cell);
        line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + GAP));
    }
    line.truncate(line.trim_end().len());
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 3] = [
        Column { name: "PATH", cut: Cut::Start },
        Column { name: "NOTHING", cut: Cut::End },
        Column { name: "VALUES", cut: Cut::End },
    ];

    fn lines(rows: &[[&str; 3]], room: usize) -> Vec<String> {
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| cell.to_string()).collect()).collect();
        let widths = widths(&COLUMNS, rows.iter(), room);
        let rows = rows.iter().map(|cells| row(&COLUMNS, cells, &widths));
        [header(&COLUMNS, &widths)].into_iter().chain(rows).collect()
    }

    #[test]
    fn empty_columns_are_left_out() {
        assert_eq!(
            lines(&[["order.id", "", "A"], ["x", "", "B C"]], 80),
            ["PATH      VALUES", "order.id  A", "x         B C"]
        );
    }

    #[test]
    fn cells_are_shortened_at_the_end_that_says_less() {
        let rows = [["order.customer.phones.phone.number", "", "RED, GREEN, BLUE, YELLOW, ORANGE"]];
        let lines = lines(&rows, 40);
        assert_eq!(lines[1], "…hones.phone.number  RED, GREEN, BLUE, …");
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let wide = "漢字".repeat(90);
        for room in [20, 33, 60, 100] {
            for line in lines(&[[&wide, "", "a\nb"], ["id", "", &wide]], room) {
                assert!(line.width() <= room && !line.contains('\n'), "{room}: {line}");
            }
        }
    }
}
