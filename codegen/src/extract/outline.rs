//! Which method and which part of it each block of a page belongs to.
//!
//! A document enters, an outline with one context a block leaves; every extractor reads it. Only what is true of
//! whole blocks is decided here: a sample's own tag before the sentence above it, a sentence before the order.

use crate::fact::Part;
use crate::page::{Block, Document};

use super::document::{self, Parsed};
use super::head::{self, MethodHead};
use super::{cue, sections};

/// What surrounds a block.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The method, as an index of [`Outline::methods`].
    pub method: usize,
    /// The part that the text so far speaks of; `None` when nothing has said so.
    pub part: Option<Part>,
    /// The heading that the block stands under.
    pub heading: String,
    /// The nearest sentence or heading above it since the last table or sample.
    pub lead: String,
    /// Links of that sentence or heading.
    pub lead_links: Vec<crate::page::Link>,
}

/// The outline of a document.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// Its methods, in order. Never empty: a page without any has one nameless head.
    pub methods: Vec<MethodHead>,
    /// One a block.
    pub contexts: Vec<Context>,
    /// One a block: what a block of code turned out to be.
    pub samples: Vec<Option<Parsed>>,
}

impl Outline {
    /// True when a block of code shows the body of the method's request.
    pub fn has_request_sample(&self, method: usize) -> bool {
        self.contexts.iter().zip(&self.samples).any(|(context, parsed)| {
            context.method == method
                && context.part == Some(Part::Request)
                && parsed.as_ref().is_some_and(|parsed| parsed.document.is_some())
        })
    }
}

/// Makes the outline of a document.
pub fn outline(document: &Document) -> Outline {
    let samples: Vec<Option<Parsed>> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Sample(sample) => Some(document::parse(sample)),
            _ => None,
        })
        .collect();
    let methods = methods(document, &samples);
    let contexts = contexts(document, &samples, &methods);
    Outline { methods, contexts, samples }
}

fn methods(document: &Document, samples: &[Option<Parsed>]) -> Vec<MethodHead> {
    let starts = sections::starts(document, samples);
    let mut heads = Vec::with_capacity(starts.len());
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(document.blocks.len());
        // The title speaks for the whole page, so it may name the method only when there is one section.
        let first = if at == 0 { 0 } else { *start };
        heads.push(head::head(document, samples, first..end, *start, starts.len() == 1));
    }
    heads
}

fn contexts(document: &Document, samples: &[Option<Parsed>], methods: &[MethodHead]) -> Vec<Context> {
    let mut contexts = Vec::with_capacity(document.blocks.len());
    let mut now = Context::default();
    for (at, block) in document.blocks.iter().enumerate() {
        if let Some(method) = methods.iter().rposition(|head| head.first <= at)
            && method != now.method
        {
            now = Context { method, ..Context::default() };
        }
        match block {
            Block::Heading { text, .. } => {
                now.heading = text.text.clone();
                now.lead = text.text.clone();
                now.lead_links = text.links.clone();
                now.part = cue::part_of_heading(&text.text).or(now.part);
            }
            Block::Prose(text) => {
                now.lead = text.text.clone();
                now.lead_links = text.links.clone();
                now.part = cue::part_of_sentence(&text.text).or(now.part);
            }
            Block::Sample(_) => {
                if let Some(parsed) = samples.get(at).and_then(Option::as_ref) {
                    let verb = methods.get(now.method).and_then(|head| head.verb.as_deref());
                    now.part = cue::part_of_sample(parsed, now.part, &contexts, verb);
                }
            }
            Block::List(_) | Block::Table(_) => {}
        }
        contexts.push(now.clone());
        if matches!(block, Block::Sample(_) | Block::Table(_)) {
            now.lead.clear();
            now.lead_links.clear();
        }
    }
    contexts
}
