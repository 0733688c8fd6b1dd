//! Tables of Diplodoc: `#|`, rows between `||` in as many lines as they like, `|#`.
//!
//! The lines of a page enter, lines with Markdown tables in their place leave; `markup` calls it.

use super::lines::Line;
use super::markup::{Written, kept, row, separator};
use crate::page::Place;

/// Longer tables are none.
const LONGEST: usize = 4_000;

/// Whether the page has such tables.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| line.body() == "#|") && lines.iter().any(|line| line.body() == "|#")
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let inside = lines.get(at + 1..).unwrap_or(&[]);
        let end = inside.iter().take(LONGEST).position(|line| line.body() == "|#").filter(|_| line.body() == "#|");
        match end {
            Some(length) => {
                table(inside.get(..length).unwrap_or(&[]), line.place, &mut out);
                at += length + 2;
            }
            None => {
                out.push(kept(line));
                at += 1;
            }
        }
    }
    out
}

fn table(lines: &[Line<'_>], place: Place, out: &mut Vec<Written>) {
    out.push((String::new(), place));
    let mut text = String::new();
    let mut start = place;
    let mut rows = 0;
    for line in lines {
        let body = line.body();
        if text.is_empty() {
            start = line.start();
        }
        if !text.is_empty() {
            text.push_str("<br>");
        }
        text.push_str(body);
        if !(body.ends_with("||") && text.len() > 2) {
            continue;
        }
        let whole = text.trim_start_matches('|').trim_end_matches('|');
        let cells: Vec<String> = whole.split('|').map(cell).collect();
        out.push((row(&cells), start));
        if rows == 0 {
            out.push((separator(cells.len()), start));
        }
        rows += 1;
        text.clear();
    }
    out.push((String::new(), place));
}

/// A cell without the line breaks at its ends.
fn cell(text: &str) -> String {
    let mut text = text.trim();
    while let Some(rest) = text.strip_prefix("<br>").or_else(|| text.strip_suffix("<br>")) {
        text = rest.trim();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn rows_of_several_lines_are_one() {
        let source = "Above\n#|\n|| **Name** | Text ||\n|| **key**\n`int` | Which\n\nof them ||\n|#\nBelow";
        assert!(is_written(&lines(source)));
        let texts: Vec<String> = markdown(&lines(source)).into_iter().map(|(text, _)| text).collect();
        assert_eq!(
            texts,
            [
                "Above",
                "",
                "| **Name** | Text |",
                "|---|---|",
                "| **key**<br>`int` | Which<br><br>of them |",
                "",
                "Below"
            ]
        );
        assert!(!is_written(&lines("#| a\n|| b ||")));
    }
}
