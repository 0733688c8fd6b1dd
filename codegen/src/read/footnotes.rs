//! Footnotes of tables: a mark at the end of a cell, and a line below the table that begins with it.
//!
//! The blocks of a page enter, the same with what such lines say put behind the cells leave; `read` calls it, whatever
//! the form of the page.

use std::ops::Range;

use crate::page::{Block, Inline};

/// So many blocks behind a table may hold its footnotes.
const FARTHEST: usize = 8;

/// Puts the text of each footnote behind the cells that bear its mark. The lines themselves stay.
pub(super) fn bring(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let Some((block, below)) = blocks.get_mut(at..).and_then(<[Block]>::split_first_mut) else { continue };
        let Block::Table(table) = block else { continue };
        let cells = table.rows.iter_mut().flat_map(|row| row.cells.iter_mut().skip(1));
        let mut notes: Option<Vec<(String, Inline)>> = None;
        for cell in cells {
            let Some(mark) = mark_at_end(&cell.text).map(str::to_owned) else { continue };
            let notes = notes.get_or_insert_with(|| below_table(below));
            if let Some((_, note)) = notes.iter().find(|(known, _)| *known == mark) {
                append(cell, mark.len(), note);
            }
        }
    }
}

/// The footnotes in the paragraphs and items behind a table, with their marks.
fn below_table(below: &[Block]) -> Vec<(String, Inline)> {
    let mut found = Vec::new();
    // `1)` is the first item of a list to some readers.
    let mut number = 0;
    for block in below.iter().take(FARTHEST) {
        match block {
            Block::Prose(text) => found.extend(lines(text)),
            Block::List(items) => {
                for item in items {
                    number += 1;
                    let marked = lines(item);
                    let is_bare = marked.is_empty();
                    found.extend(marked);
                    found.extend(is_bare.then(|| (format!("{number})"), item.clone())));
                }
            }
            Block::Heading { .. } | Block::Table(_) => break,
            Block::Sample(_) => {}
        }
    }
    found
}

/// The lines of a text that begin with a mark, without it.
fn lines(text: &Inline) -> Vec<(String, Inline)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.text.split('\n') {
        let end = start + line.len();
        if let Some(mark) = mark_at_start(line) {
            let rest = line.get(mark.len()..).unwrap_or_default();
            let from = end - rest.trim_start_matches([' ', ':', '\u{a0}']).len();
            found.push((mark.to_owned(), part(text, from..end)));
        }
        start = end + 1;
    }
    found
}

/// A part of a text with its markup.
fn part(text: &Inline, range: Range<usize>) -> Inline {
    let inside = |ranges: &[Range<usize>]| {
        let kept = ranges.iter().filter(|own| own.start >= range.start && own.end <= range.end);
        kept.map(|own| own.start - range.start..own.end - range.start).collect()
    };
    Inline {
        text: text.text.get(range.clone()).unwrap_or_default().to_owned(),
        bold: inside(&text.bold),
        code: inside(&text.code),
        ..Inline::plain("", text.place)
    }
}

/// Puts a note in the place of its mark, in a line of its own.
fn append(cell: &mut Inline, mark: usize, note: &Inline) {
    let kept = cell.text.trim_end().len().saturating_sub(mark);
    cell.text.truncate(kept);
    cell.text.truncate(cell.text.trim_end().len());
    let is_inside = |range: &Range<usize>| range.end <= cell.text.len();
    cell.bold.retain(is_inside);
    cell.code.retain(is_inside);
    cell.links.retain(|link| link.range.end <= cell.text.len());
    cell.text.push('\n');
    let shift = cell.text.len();
    cell.text.push_str(&note.text);
    cell.bold.extend(note.bold.iter().map(|range| range.start + shift..range.end + shift));
    cell.code.extend(note.code.iter().map(|range| range.start + shift..range.end + shift));
}

/// `1)`, `[2]` or a raised digit at the end of a text.
fn mark_at_end(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let last = text.chars().next_back()?;
    if is_raised(last) {
        return text.get(text.len() - last.len_utf8()..);
    }
    let (open, body) = match last {
        ')' => (None, text.strip_suffix(')')?),
        ']' => (Some('['), text.strip_suffix(']')?),
        _ => return None,
    };
    let before = body.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = body.len() - before.len();
    let start = match open {
        Some(open) => before.strip_suffix(open)?.len(),
        // `(see 1)` is no mark.
        None if before.rfind('(') > before.rfind(')') => return None,
        None => before.len(),
    };
    let is_apart = text.get(..start)?.ends_with([' ', '\u{a0}', '\n', '.', ',']) || open.is_some();
    ((1..=2).contains(&digits) && is_apart).then(|| text.get(start..)).flatten()
}

/// The same at the start.
fn mark_at_start(line: &str) -> Option<&str> {
    let line_start = line.len() - line.trim_start().len();
    let line = line.get(line_start..).filter(|_| line_start == 0)?;
    let first = line.chars().next()?;
    if is_raised(first) {
        return line.get(..first.len_utf8());
    }
    let opening = usize::from(first == '[');
    let digits = line.get(opening..)?.bytes().take_while(u8::is_ascii_digit).count();
    let closing = if opening == 1 { ']' } else { ')' };
    let is_closed = line.get(opening + digits..)?.starts_with(closing);
    ((1..=2).contains(&digits) && is_closed).then(|| line.get(..opening + digits + 1)).flatten()
}

fn is_raised(letter: char) -> bool {
    matches!(letter, '¹' | '²' | '³' | '⁴' | '⁵' | '⁶' | '⁷' | '⁸' | '⁹')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_at_the_end() {
        for (text, mark) in [
            ("Kind of door 1)", Some("1)")),
            ("Kind of door [2]", Some("[2]")),
            ("Kind of door²", Some("²")),
            ("Kind (see 1)", None),
            ("f(1)", None),
            ("doors (up to 12)", None),
            ("colours[]", None),
        ] {
            assert_eq!(mark_at_end(text), mark, "{text}");
        }
    }

    #[test]
    fn values_in_a_footnote_are_those_of_the_field() {
        let page = "# POST /doors\n\n## Request\n\n| Field | Type | Description |\n|---|---|---|\n| kind | string | Kind of door 1) |\n\
                    | size | string | In words 2) |\n\n1) Allowed values: `up`, `down`.\n\n2) At most 80 characters.\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let request = found.schema.methods.first().and_then(|method| method.request.clone()).unwrap();
        let [kind, size] = request.fields.as_slice() else { panic!("{request:?}") };
        assert_eq!((kind.allowed.len(), size.max_length), (2, Some(80)));
    }
}
