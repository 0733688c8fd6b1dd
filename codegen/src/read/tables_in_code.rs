//! Blocks of code that hold no code: tables drawn with lines or blanks, comma-separated values, lists of codes. And
//! paragraphs of HTML that are the lines of such a table.
//!
//! The blocks of a page enter, the same with such blocks read as text leave; `read` calls it, whatever the form of
//! the page.

use crate::diagnostic::Diagnostic;
use crate::page::{Block, Inline, Place, Revision, Sample};
use crate::vocabulary;

use super::text;

/// Languages under which tables are set.
const LANGUAGES: &[&str] = &["", "text", "txt", "plain", "plaintext", "none", "nohighlight", "csv", "table", "ascii"];

/// Reads such blocks.
pub(super) fn read(page: &str, blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Sample(sample) => match tables(page, &sample) {
                Some(inside) => out.extend(inside),
                None => out.push(Block::Sample(sample)),
            },
            block => out.push(block),
        }
    }
    out
}

/// What a block holds, if that is tables and lists and the words about them.
fn tables(page: &str, sample: &Sample) -> Option<Vec<Block>> {
    let text = sample.text.trim_start();
    let is_code = text.starts_with(['<', '{', '[', '$']) || text.contains("{\n") || text.contains("\":");
    if !LANGUAGES.contains(&sample.language.as_str()) || is_code || text.lines().nth(1).is_none() {
        return None;
    }
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let inside = text::read_revision(page, &sample.text, &sample.lines, Revision::Current, &mut diagnostics).blocks;
    let tables = inside.iter().filter(|block| matches!(block, Block::Table(_))).count();
    let others = inside.iter().filter(|block| !matches!(block, Block::Table(_))).count();
    let has_code = inside.iter().any(|block| matches!(block, Block::Sample(_)));
    (tables > 0 && others <= 2 * tables && !has_code && diagnostics.is_empty()).then_some(inside)
}

/// Reads paragraphs of HTML again that are the lines of a table of text: its header, then its rows.
pub(super) fn paragraphs(page: &str, blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.iter().any(is_header) {
        return blocks;
    }
    let mut out = Vec::with_capacity(blocks.len());
    let mut run: Vec<Inline> = Vec::new();
    for block in blocks {
        match block {
            Block::Prose(text) => run.push(text),
            block => {
                out.extend(read_again(page, std::mem::take(&mut run)));
                out.push(block);
            }
        }
    }
    out.extend(read_again(page, run));
    out
}

/// A paragraph that is a header, or the first title of one whose titles stand below each other.
fn is_header(block: &Block) -> bool {
    matches!(block, Block::Prose(text) if text.text.len() < 300
        && (vocabulary::segment_header(&text.text).is_some()
            || vocabulary::column(&text.text) == Some(vocabulary::Column::Name)))
}

/// The blocks of a run of paragraphs, if some of them are a table; what stays a paragraph keeps its links.
fn read_again(page: &str, run: Vec<Inline>) -> Vec<Block> {
    let as_it_is = |run: Vec<Inline>| run.into_iter().map(Block::Prose).collect();
    if run.len() < 3 {
        return as_it_is(run);
    }
    let lines: Vec<(&str, Place)> =
        run.iter().flat_map(|text| text.text.lines().map(|line| (line, text.place))).collect();
    let source: String = lines.iter().flat_map(|(line, _)| [*line, "\n"]).collect();
    let places: Vec<Place> = lines.iter().map(|(_, place)| *place).collect();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let inside = text::read_revision(page, &source, &places, Revision::Current, &mut diagnostics).blocks;
    let is_table =
        |block: &Block| matches!(block, Block::Table(table) if table.header.len() > 1 && !table.rows.is_empty());
    if !inside.iter().any(is_table) || !diagnostics.is_empty() {
        return as_it_is(run);
    }
    let kept = |text: Inline| run.iter().find(|known| known.text == text.text).cloned().unwrap_or(text);
    let block = |block| match block {
        Block::Prose(text) => Block::Prose(kept(text)),
        block => block,
    };
    inside.into_iter().map(block).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_code(code: &str) -> Vec<Block> {
        let lines = code.lines().zip(1..).map(|(_, number)| Place::new(number, 1)).collect();
        let sample = Sample { language: String::new(), text: code.to_owned(), place: Place::new(1, 1), lines };
        read("page", vec![Block::Sample(sample)])
    }

    #[test]
    fn tables_are_read() {
        for code in [
            "+------+------+\n| Name | Type |\n+------+------+\n| key  | int  |\n+------+------+",
            "Name   Type\nkey    int",
            "E10  no such key\nE11  key is gone",
            "name,type\nkey,int",
        ] {
            assert!(matches!(read_code(code).as_slice(), [Block::Table(_)]), "{code}");
        }
    }

    #[test]
    fn paragraphs_that_are_rows_are_read() {
        let prose = |text: &str| Block::Prose(Inline::plain(text, Place::new(1, 1)));
        let lines =
            ["Send this.", "Name Type Required Description", "key int yes the key", "state string no its state"];
        let found = paragraphs("page", lines.into_iter().map(prose).collect());
        assert!(matches!(found.as_slice(), [_, Block::Table(table)] if table.rows.len() == 2), "{found:?}");
        let lines = ["Name", "The name of it.", "More words."];
        let found = paragraphs("page", lines.into_iter().map(prose).collect());
        assert!(found.iter().all(|block| matches!(block, Block::Prose(_))), "{found:?}");
    }

    #[test]
    fn code_stays() {
        for code in ["{\n  \"a\": 1\n}", "GET /orders\nAccept: x", "<a>\n</a>", "for key in keys:\n    print(key)"] {
            assert!(matches!(read_code(code).as_slice(), [Block::Sample(_)]), "{code}");
        }
    }
}
