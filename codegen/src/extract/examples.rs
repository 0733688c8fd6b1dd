//! Samples below a mere "Example", which the text above leaves with the reply or the failures although they show the
//! request.
//!
//! A document with its contexts enters, the contexts of such samples are set right; `outline` calls it.

use std::collections::HashSet;

use crate::fact::Part;
use crate::page::{Block, Document};
use crate::sample::Node;

use super::cue;
use super::document::Parsed;
use super::outline::Context;

/// So many samples of a page are compared with its tables.
const MOST: usize = 100;

/// Gives a sample to the request whose tables list more of its names than those of the reply do. Only where nothing
/// right above the sample says what it is, and where no other sample shows the request.
pub fn place(document: &Document, samples: &[Option<Parsed>], contexts: &mut [Context]) {
    let mut looked_at = 0;
    for at in 0..contexts.len() {
        let Some((tree, context)) = shown(samples, contexts, at) else { continue };
        if looked_at > MOST {
            return;
        }
        if !matches!(context.part, Some(Part::Response | Part::Error)) {
            continue;
        }
        looked_at += 1;
        let says = [&context.heading, &context.lead].into_iter().any(|text| {
            !text.is_empty() && (cue::part_of_heading(text).is_some() || cue::part_of_sentence(text).is_some())
        });
        if says || has_request(samples, contexts, context.method) {
            continue;
        }
        let names: HashSet<&str> = tree.children().iter().map(|child| child.name.as_str()).collect();
        let shared =
            |part| listed(document, contexts, context.method, part).filter(|name| names.contains(name)).count();
        if shared(Part::Request) > shared(Part::Response)
            && let Some(context) = contexts.get_mut(at)
        {
            context.part = Some(Part::Request);
        }
    }
}

/// The document of a block of code that does not say by itself what it is, and its context.
fn shown<'a>(samples: &'a [Option<Parsed>], contexts: &'a [Context], at: usize) -> Option<(&'a Node, &'a Context)> {
    let parsed = samples.get(at)?.as_ref().filter(|parsed| parsed.part().is_none())?;
    let (_, tree) = parsed.document.as_ref()?;
    Some((&tree.root, contexts.get(at)?))
}

fn has_request(samples: &[Option<Parsed>], contexts: &[Context], method: usize) -> bool {
    samples.iter().zip(contexts).any(|(parsed, context)| {
        context.method == method
            && context.part == Some(Part::Request)
            && parsed.as_ref().is_some_and(|parsed| parsed.document.is_some())
    })
}

/// The words in the first two columns of a part's tables, and those that the items of its lists begin with.
fn listed<'a>(
    document: &'a Document,
    contexts: &'a [Context],
    method: usize,
    part: Part,
) -> impl Iterator<Item = &'a str> {
    let tables = document.blocks.iter().zip(contexts).filter_map(move |(block, context)| match block {
        Block::Table(table) if context.method == method && context.part == Some(part) => Some(table),
        _ => None,
    });
    let lists = document.blocks.iter().zip(contexts).filter_map(move |(block, context)| match block {
        Block::List(items) if context.method == method && context.part == Some(part) => Some(items),
        _ => None,
    });
    let first_word = |text: &'a str| text.split([' ', '(', ':']).next().unwrap_or_default();
    let cells = tables.flat_map(|table| &table.rows).flat_map(|row| row.cells.iter().take(2));
    cells.map(|cell| cell.text.trim()).chain(lists.flatten().map(move |item| first_word(&item.text)))
}
