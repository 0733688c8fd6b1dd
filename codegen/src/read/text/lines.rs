//! The lines of a page, each with its place.
//!
//! The source enters, lines leave; every part of the text reader works on them.

use crate::page::Place;

/// A line, or the rest of one after something else ended in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The text with its indentation, without blanks at the end.
    pub text: &'a str,
    /// Where `text` begins.
    pub place: Place,
}

impl<'a> Line<'a> {
    /// The text without its indentation.
    pub fn body(&self) -> &'a str {
        self.text.trim_start()
    }

    /// True when nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.body().is_empty()
    }

    /// How far it is indented; a tab counts as four.
    pub fn indent(&self) -> usize {
        self.text
            .chars()
            .take_while(|letter| letter.is_whitespace())
            .map(|letter| if letter == '\t' { 4 } else { 1 })
            .sum()
    }

    /// The line from this byte on.
    pub fn rest(&self, byte: usize) -> Line<'a> {
        let byte = byte.min(self.text.len());
        let (before, text) = self.text.split_at_checked(byte).unwrap_or(("", self.text));
        let column = self.place.column + before.chars().count() as u32;
        Line { text, place: Place::new(self.place.line, column) }
    }

    /// The line up to this byte.
    pub fn upto(&self, byte: usize) -> Line<'a> {
        Line { text: self.text.get(..byte).unwrap_or(self.text).trim_end(), place: self.place }
    }

    /// Where its first letter stands.
    pub fn start(&self) -> Place {
        let indent = self.text.chars().take_while(|letter| letter.is_whitespace());
        Place::new(self.place.line, self.place.column + indent.count() as u32)
    }
}

/// The lines of a source. Where a blank line stands after every line, one such blank a line is left out.
pub(super) fn lines(source: &str) -> Vec<Line<'_>> {
    let all: Vec<Line<'_>> = source
        .split('\n')
        .zip(1u32..)
        .map(|(text, number)| Line { text: text.trim_end(), place: Place::new(number, 1) })
        .collect();
    if double_spaced(&all) { single_spaced(&all) } else { all }
}

/// Whether blank lines stand between all lines, as converters of wiki pages leave them.
fn double_spaced(lines: &[Line<'_>]) -> bool {
    let written = lines.iter().filter(|line| !line.is_blank()).count();
    let pairs = lines.windows(2).filter(|pair| matches!(pair, [a, b] if !a.is_blank() && !b.is_blank())).count();
    // Prose paragraphs are separated by blanks too, but samples and table rows are not.
    let stand_apart =
        |triple: &[Line<'_>]| matches!(triple, [a, b, c] if structured(a) && b.is_blank() && structured(c));
    written >= 3 && pairs * 20 <= written && lines.windows(3).any(stand_apart)
}

/// A table row, a line of code, an item of a list: lines that never have blanks between them on purpose.
fn structured(line: &Line<'_>) -> bool {
    let body = line.body();
    body.starts_with('<')
        || body.contains(" | ")
        || body.contains("---|")
        || line.indent() >= 4
        || body.starts_with("* ")
}

fn single_spaced<'a>(lines: &[Line<'a>]) -> Vec<Line<'a>> {
    let mut kept = Vec::with_capacity(lines.len() / 2 + 1);
    let mut after_kept = false;
    for line in lines {
        if after_kept && line.is_blank() {
            after_kept = false;
            continue;
        }
        kept.push(*line);
        after_kept = true;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_between_all_lines_are_left_out() {
        let source = "Send it:\n\n<order>\n\n<id/>\n\n</order>\n\n\nName | Type\n\n---|---\n\nid | int\n";
        let texts: Vec<&str> = lines(source).iter().map(|line| line.text).collect();
        assert_eq!(texts, ["Send it:", "<order>", "<id/>", "</order>", "", "Name | Type", "---|---", "id | int"]);
    }

    #[test]
    fn paragraphs_keep_their_blanks() {
        let source = "One.\n\nTwo.\n\nThree.\n\nFour.";
        assert_eq!(lines(source).len(), 7);
    }
}
