//! Pages that come as lines of text: Markdown, pipe tables, flattened and glued renderings, wiki diffs, and every
//! mixture of them.
//!
//! A decoded source enters, its revisions leave, each as blocks in order of appearance; `read::read` calls it.

mod adoc_spans;
mod aligned;
mod asciidoc;
mod blocks;
mod blueprint;
mod blueprint_members;
mod borderless;
mod coded_rows;
mod csv;
mod dashed;
mod definitions;
mod diff;
mod entities;
mod exchange;
mod field_lists;
mod flat_rows;
mod front_matter;
mod gitbook;
mod glued_rows;
mod headerless;
mod inline;
mod jira;
mod json_sample;
mod lines;
mod list_tables;
mod markup;
mod names;
mod nested;
mod pipe_rows;
mod pipes;
mod readme;
mod records;
mod samples;
mod shapes;
mod tags;
mod tails;
mod templates;
mod textile;
mod vertical;
mod wikitable;
mod words;
mod xml_sample;
mod yfm;

#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostic;
use crate::page::{Document, Place, Revision};

/// Reads a page of text. A diff page shows two revisions, any other page one.
pub fn read(page: &str, source: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
    let lines = lines::lines(source);
    let names = names::Names::of(source);
    match diff::split(&lines) {
        Some(sides) => vec![
            Document { revision: Revision::Current, blocks: blocks::read(page, &sides.current, &names, diagnostics) },
            Document { revision: Revision::Old, blocks: blocks::read(page, &sides.old, &names, diagnostics) },
        ],
        None => {
            let markdown = markup::markdown(&lines);
            let lines = match &markdown {
                Some(written) => written.iter().map(|(text, place)| lines::Line { text, place: *place }).collect(),
                None => lines,
            };
            vec![Document { revision: Revision::Current, blocks: blocks::read(page, &lines, &names, diagnostics) }]
        }
    }
}

/// Reads one revision that another reader cut out of a page; `places` says where each line of it stands there.
pub fn read_revision(
    page: &str,
    source: &str,
    places: &[Place],
    revision: Revision,
    diagnostics: &mut Vec<Diagnostic>,
) -> Document {
    let mut lines = lines::lines(source);
    for line in &mut lines {
        let number = usize::try_from(line.place.line).unwrap_or(1).saturating_sub(1);
        line.place = places.get(number).copied().unwrap_or(line.place);
    }
    let names = names::Names::of(source);
    Document { revision, blocks: blocks::read(page, &lines, &names, diagnostics) }
}
