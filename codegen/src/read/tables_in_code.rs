//! Blocks of code that hold no code: tables drawn with lines or blanks, comma-separated values, lists of codes.
//!
//! The blocks of a page enter, the same with such blocks read as text leave; `read` calls it, whatever the form of
//! the page.

use crate::diagnostic::Diagnostic;
use crate::page::{Block, Revision, Sample};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

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
    fn code_stays() {
        for code in ["{\n  \"a\": 1\n}", "GET /orders\nAccept: x", "<a>\n</a>", "for key in keys:\n    print(key)"] {
            assert!(matches!(read_code(code).as_slice(), [Block::Sample(_)]), "{code}");
        }
    }
}
