//! A row of a pipe table while it is read, and how a line is cut at its pipes.

use super::inline;
use super::lines::Line;
use crate::page::{Place, Row};

/// A row whose cells still carry their markup.
pub(super) struct RawRow {
    /// The cells as written.
    pub cells: Vec<(String, Place)>,
    /// Where the row begins.
    pub place: Place,
    /// Its last line ends with a pipe.
    pub closed: bool,
    /// A lone pipe opened its last cell.
    pub resumed: bool,
    /// A list or a paragraph broke one of its cells.
    pub broken: bool,
    /// Its first line, for a second look at the pipes.
    pub source: String,
}

impl RawRow {
    /// Whether more of it may follow in other lines.
    pub fn unfinished(&self, width: usize, leading: bool) -> bool {
        self.resumed || self.broken || (self.cells.len() < width && (!leading || !self.closed))
    }

    /// More text of the last cell.
    pub fn append(&mut self, text: &str, place: Place) {
        self.broken = true;
        match self.cells.last_mut() {
            Some((cell, _)) if !cell.trim().is_empty() => {
                cell.push('\n');
                cell.push_str(text);
            }
            Some(cell) => *cell = (text.to_owned(), place),
            None => self.cells.push((text.to_owned(), place)),
        }
        self.source.clear();
    }

    /// A lone pipe: the last cell ends, the next one begins.
    pub fn resume(&mut self) {
        let place = self.cells.last().map(|(_, place)| *place).unwrap_or(self.place);
        self.cells.push((String::new(), place));
        self.resumed = true;
        self.source.clear();
    }

    /// More lines of all cells.
    pub fn beside(&mut self, cells: Vec<(String, Place)>) {
        for ((text, place), (more, its_place)) in self.cells.iter_mut().zip(cells) {
            match (text.is_empty(), more.is_empty()) {
                (_, true) => {}
                (true, false) => (*text, *place) = (more, its_place),
                (false, false) => {
                    text.push('\n');
                    text.push_str(&more);
                }
            }
        }
        self.source.clear();
    }

    /// A line that goes on with the row: behind a pipe begins the next cell, else the last one goes on.
    pub fn go_on(&mut self, cells: Vec<(String, Place)>, closed: bool, next_cell: bool) {
        let mut cells = cells.into_iter();
        if !next_cell && let Some((text, place)) = cells.next() {
            self.append(text.trim(), place);
        }
        self.cells.extend(cells);
        self.closed = closed;
        self.resumed = false;
        self.source.clear();
    }
}

/// The row as a value. Empty cells beyond the header are padding.
pub(super) fn finish(mut row: RawRow, width: usize) -> Row {
    let filled = |cells: &[(String, Place)]| {
        cells.iter().rposition(|(text, _)| !text.trim().is_empty()).map_or(0, |last| last + 1)
    };
    if width > 0 && filled(&row.cells) > width && !row.source.is_empty() {
        let line = Line { text: &row.source, place: row.place };
        let loose: Vec<(String, Place)> = cut(&line, true).0;
        if filled(&loose) == width || filled(&loose) < filled(&row.cells) && filled(&loose) >= 2 {
            row.cells = loose;
        }
    }
    let keep = filled(&row.cells).max(if width > 0 { width } else { usize::MAX });
    row.cells.truncate(keep);
    let cells = row.cells.iter().map(|(text, place)| inline::parse(text, *place)).collect();
    Row { cells, place: row.place }
}

/// The cells of a line, and whether it ends with a pipe (then an empty cell stands at the end).
pub(super) fn cells(line: &Line<'_>) -> (Vec<(String, Place)>, bool) {
    cut(line, false)
}

/// Whether nothing but pipes stands in a line.
pub(super) fn only_pipes(body: &str) -> bool {
    body.contains('|') && body.chars().all(|letter| letter == '|' || letter.is_whitespace())
}

/// Cuts at pipes that are not escaped and not inside code or wiki links; `spaced` asks for a blank beside them.
fn cut(line: &Line<'_>, spaced: bool) -> (Vec<(String, Place)>, bool) {
    let text = line.text.trim_end();
    let start = text.len() - text.trim_start().len();
    let bytes = text.as_bytes();
    let mut found: Vec<(&str, u32)> = Vec::new();
    // Where the cell at hand begins.
    let (mut from, mut column) = (start, line.start().column);
    let mut code = false;
    let mut links = 0usize;
    let mut before = b' ';
    // No byte of a longer letter is a mark.
    for (at, byte) in bytes.iter().copied().enumerate().skip(start) {
        let next = bytes.get(at + 1).copied().unwrap_or(b' ');
        match byte {
            b'`' if before != b'\\' => code = !code && text.get(at + 1..).is_some_and(closes_before_pipe_run),
            b'[' if next == b'[' => links += 1,
            b']' if next == b']' => links = links.saturating_sub(1),
            b'|' if before != b'\\' && !code && (links == 0 || !closes_link(text, at)) => {
                let blank = before.is_ascii_whitespace()
                    || next.is_ascii_whitespace()
                    || before == b'|'
                    || next == b'|'
                    || at == start;
                if !spaced || blank {
                    let cell = text.get(from..at).unwrap_or("");
                    if at > start || from > start {
                        found.push((cell, column));
                    }
                    from = at + 1;
                    column += cell.chars().count() as u32 + 1;
                    links = 0;
                }
            }
            _ => {}
        }
        before = if before == b'\\' && byte == b'\\' { b' ' } else { byte };
    }
    let rest = text.get(from..).unwrap_or("");
    let trailing = rest.trim().is_empty() && from > start;
    if !trailing || !text.trim_start().starts_with('|') {
        found.push((rest, column));
    }
    let cell = |(text, column): (&str, u32)| {
        let lead = text.chars().take_while(|letter| letter.is_whitespace()).count();
        // Blanks that do not break may indent a name.
        let kept = if text.trim().is_empty() { "" } else { text.trim_matches([' ', '\t', '\r']) };
        (kept.to_owned(), Place::new(line.place.line, column + lead as u32))
    };
    (found.into_iter().map(cell).collect(), trailing)
}

/// Whether an opening backtick is closed soon.
fn closes_before_pipe_run(rest: &str) -> bool {
    rest.bytes().take(300).any(|byte| byte == b'`')
}

/// Whether a pipe stands inside a wiki link.
fn closes_link(text: &str, at: usize) -> bool {
    text.as_bytes().get(at..).is_some_and(|rest| {
        let end = rest.iter().take(200).position(|byte| *byte == b']');
        end.is_some_and(|end| rest.get(end + 1) == Some(&b']'))
    })
}
