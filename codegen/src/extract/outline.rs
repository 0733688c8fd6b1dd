//! Which method and which part of it each block of a page belongs to.
//!
//! A document enters, an outline with one context a block leaves; every extractor reads it. Only what is true of
//! whole blocks is decided here: a sample's own tag before the sentence above it, a sentence before the order.

use std::collections::HashSet;

use crate::fact::Part;
use crate::page::{Block, Document, Inline};

use crate::vocabulary::phrase::{self, Meaning};

use super::document::{self, Parsed};
use super::head::{self, MethodHead};
use super::{cue, examples, method_name, sections};

/// What surrounds a block.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The method, as an index of [`Outline::methods`].
    pub method: usize,
    /// The part that the text so far speaks of; `None` when nothing has said so.
    pub part: Option<Part>,
    /// Only the order of the samples says which part it is.
    pub guessed: bool,
    /// The heading that the block stands under.
    pub heading: String,
    /// The nearest sentence or heading above it since the last table or sample.
    pub lead: String,
    /// Links of that sentence or heading.
    pub lead_links: Vec<crate::page::Link>,
}

impl Context {
    fn announce(&mut self, text: &Inline, part: Option<Part>) {
        self.lead = text.text.clone();
        self.lead_links = text.links.clone();
        if part.is_some() {
            self.part = part;
            self.guessed = false;
        }
    }
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
    /// The methods with a heading that speaks of the body of the request.
    with_body: HashSet<usize>,
}

impl Outline {
    /// True when a table stands below words of parameters, and another heading of the method speaks of the body.
    pub fn has_own_body(&self, context: &Context) -> bool {
        self.with_body.contains(&context.method) && phrase::find(&context.heading, Meaning::FieldNoun).is_some()
    }

    /// A page without a title has its own name, which is surer than what its sample says: `ticket.get.md` whose sample
    /// was copied from `ticket.update`.
    pub fn believe_page_name(&mut self, document: &Document, page: &str) {
        let [head] = self.methods.as_mut_slice() else { return };
        let by_sample = self.samples.iter().flatten().any(|parsed| parsed.method() == Some(head.name.as_str()));
        let in_words = document.blocks.iter().any(|block| match block {
            Block::Heading { text, .. } | Block::Prose(text) => text.text.contains(head.name.as_str()),
            _ => false,
        });
        if let Some(name) = method_name::of_page(page, &head.name).filter(|_| by_sample && !in_words) {
            head.name = name;
        }
    }

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
    let mut contexts = contexts(document, &samples, &methods);
    examples::place(document, &samples, &mut contexts);
    let speaks_of_body =
        |context: &&Context| context.part == Some(Part::Request) && cue::speaks_of_body(&context.heading);
    let with_body = contexts.iter().filter(speaks_of_body).map(|context| context.method).collect();
    Outline { methods, contexts, samples, with_body }
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
    let mut has_request = false;
    let mut next_method = 1;
    // The level of the last heading, and of the one under which the part was announced.
    let (mut below, mut announced_at) = (0, 0);
    for (at, block) in document.blocks.iter().enumerate() {
        if methods.get(next_method).is_some_and(|head| head.first <= at) {
            now = Context { method: next_method, ..Context::default() };
            next_method += 1;
            has_request = false;
        }
        match block {
            Block::Heading { text, level } => {
                // What is sent beside the body ends with its section.
                if *level <= announced_at && matches!(now.part, Some(Part::Query | Part::Path | Part::Header)) {
                    now.part = None;
                }
                let is_inside = matches!(now.part, Some(Part::Response | Part::Error))
                    && !now.lead.is_empty()
                    && cue::names_body(&text.text);
                now.heading = text.text.clone();
                below = *level;
                let part = cue::part_of_heading(&text.text).filter(|_| !is_inside);
                announced_at = if part.is_some() { below } else { announced_at };
                now.announce(text, part);
            }
            Block::Prose(text) => {
                // `Body` below "Example response" says which part of the response follows.
                let is_inside = matches!(now.part, Some(Part::Response | Part::Error))
                    && !now.lead.is_empty()
                    && cue::names_body(&text.text);
                let part = cue::part_of_sentence(&text.text).filter(|_| !is_inside);
                announced_at = if part.is_some() { below } else { announced_at };
                now.announce(text, part);
            }
            Block::Sample(_) => {
                if let Some(parsed) = samples.get(at).and_then(Option::as_ref) {
                    let verb = methods.get(now.method).and_then(|head| head.verb.as_deref());
                    // A second sample that follows a guessed one without a word between them is the reply to it.
                    let announced = now.part.filter(|_| !now.guessed || !now.lead.is_empty());
                    let part = cue::part_of_sample(parsed, announced, has_request, verb);
                    now.guessed = parsed.part().is_none() && (announced.is_none() || now.guessed);
                    now.part = part;
                }
            }
            Block::List(_) | Block::Table(_) => {}
        }
        has_request |= now.part == Some(Part::Request);
        contexts.push(now.clone());
        if matches!(block, Block::Sample(_) | Block::Table(_)) {
            now.lead.clear();
            now.lead_links.clear();
        }
    }
    contexts
}
