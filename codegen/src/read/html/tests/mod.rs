//! HTML in, blocks out: each test writes a page and says what must be read from it.

mod engines;
mod fields;
mod hostile;
mod samples;
mod tables;
mod text;

use super::{Html, read};
use crate::page::{Block, Inline};

/// The blocks of a page, a line each; tables and samples a line a row.
fn blocks(source: &str) -> String {
    show(&read("page", source))
}

/// The blocks of what stands inside a body.
fn body(source: &str) -> String {
    blocks(&format!("<!DOCTYPE html><html><body>{source}</body></html>"))
}

fn show(html: &Html) -> String {
    let mut lines = Vec::new();
    for block in html.documents.iter().flat_map(|document| &document.blocks) {
        match block {
            Block::Heading { level, text } => lines.push(format!("{} {}", "#".repeat(usize::from(*level)), text.text)),
            Block::Prose(text) => lines.push(text.text.clone()),
            Block::List(items) => lines.extend(items.iter().map(|item| format!("- {}", item.text))),
            Block::Table(table) => {
                lines.push(format!("[{}]", cells(&table.header)));
                lines.extend(table.rows.iter().map(|row| format!("| {}", cells(&row.cells))));
            }
            Block::Sample(sample) => {
                lines.push(format!("```{}", sample.language));
                lines.extend(sample.text.split('\n').map(str::to_owned));
                assert_eq!(sample.lines.len(), sample.text.split('\n').count(), "a place for each line");
            }
        }
    }
    lines.iter().map(|line| line.replace('\n', "⏎")).collect::<Vec<_>>().join("\n")
}

fn cells(cells: &[Inline]) -> String {
    cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")
}
