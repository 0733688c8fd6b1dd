//! Which method and which part of it each block of a page belongs to.
//!
//! A document enters, an outline with one context a block leaves; every extractor reads it. Only what is true of
//! whole blocks is decided here: a sample's own tag before the sentence above it, a sentence before the order.

use crate::fact::Part;
use crate::page::{Block, Document, Inline, Place};

use super::cue;
use super::document::{self, Parsed};
use super::method_name::{self, Call};

/// A method that the document describes.
#[derive(Debug, Clone, Default)]
pub struct MethodHead {
    /// Its name; may be empty when the page does not say.
    pub name: String,
    /// The HTTP verb.
    pub verb: Option<String>,
    /// The URL or path.
    pub url: Option<String>,
    /// Where it is named.
    pub place: Place,
    /// What it does.
    pub description: String,
    /// The first block that belongs to it.
    pub first: usize,
}

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

/// A place where a method is named.
struct Anchor {
    block: usize,
    name: String,
    call: Option<Call>,
}

fn methods(document: &Document, samples: &[Option<Parsed>]) -> Vec<MethodHead> {
    let headings = heading_anchors(document);
    let calls = call_anchors(document, samples);
    let sections = sections_by_heading(document, samples, &headings)
        .or_else(|| sections_by_call(document, &calls))
        .or_else(|| sections_by_sample(document, samples));
    let starts = sections.unwrap_or_else(|| vec![0]);
    let mut heads = Vec::with_capacity(starts.len());
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(document.blocks.len());
        // The title speaks for the whole page, so it may name the method only when there is one section.
        let first = if at == 0 { 0 } else { *start };
        heads.push(head(document, samples, first..end, *start, starts.len() == 1));
    }
    heads
}

fn heading_anchors(document: &Document) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    for (block, item) in document.blocks.iter().enumerate() {
        let Block::Heading { text, level } = item else { continue };
        // `Request body: imageInfo` names a type, not a method.
        if *level > 1 && cue::part_of_heading(&text.text).is_some() {
            continue;
        }
        let call = method_name::call(&text.text);
        let name = call.as_ref().map(Call::name).or_else(|| method_name::in_heading(&text.text));
        if let Some(name) = name {
            anchors.push(Anchor { block, name, call });
        }
    }
    anchors
}

/// Lines that declare a call: alone in prose or at the head of a block of code without a query string.
fn call_anchors(document: &Document, samples: &[Option<Parsed>]) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    for (block, item) in document.blocks.iter().enumerate() {
        let found = match (item, samples.get(block).and_then(Option::as_ref)) {
            (Block::Prose(text), _) => call_in_prose(text),
            (Block::Sample(_), Some(parsed)) if !parsed.has_headers => {
                parsed.calls.first().map(|(call, _)| call.clone())
            }
            _ => None,
        };
        if let Some(call) = found
            && call.whole
        {
            anchors.push(Anchor { block, name: call.name(), call: Some(call) });
        }
    }
    anchors
}

fn call_in_prose(text: &Inline) -> Option<Call> {
    let line = text.text.trim();
    method_name::call(line).or_else(|| {
        let (label, rest) = line.split_once(':')?;
        (label.split_whitespace().count() <= 3).then(|| method_name::call(rest.trim())).flatten()
    })
}

fn has_content(document: &Document, samples: &[Option<Parsed>], blocks: std::ops::Range<usize>) -> bool {
    blocks.clone().any(|at| {
        matches!(document.blocks.get(at), Some(Block::Table(_)))
            || samples
                .get(at)
                .and_then(Option::as_ref)
                .is_some_and(|parsed| parsed.document.is_some() || !parsed.calls.is_empty())
    })
}

/// Sections that begin at headings which name methods, when there are at least two with content.
fn sections_by_heading(document: &Document, samples: &[Option<Parsed>], anchors: &[Anchor]) -> Option<Vec<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (at, anchor) in anchors.iter().enumerate() {
        let end = anchors.get(at + 1).map_or(document.blocks.len(), |next| next.block);
        if !names.contains(&anchor.name.as_str()) && has_content(document, samples, anchor.block + 1..end) {
            starts.push(anchor.block);
            names.push(&anchor.name);
        }
    }
    (starts.len() >= 2).then_some(starts)
}

/// Sections that begin at the heading above each of several declared calls.
fn sections_by_call(document: &Document, anchors: &[Anchor]) -> Option<Vec<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut known: Vec<&Call> = Vec::new();
    for anchor in anchors {
        let Some(call) = &anchor.call else { continue };
        if known.iter().any(|other| same_call(other, call)) {
            continue;
        }
        known.push(call);
        let above = (starts.last().map_or(0, |last| last + 1)..anchor.block)
            .rev()
            .take(4)
            .find(|at| matches!(document.blocks.get(*at), Some(Block::Heading { .. })));
        starts.push(above.unwrap_or(anchor.block));
    }
    (starts.len() >= 2).then_some(starts)
}

/// The same verb, and paths that differ at most by values in the place of parameters.
pub fn same_call(left: &Call, right: &Call) -> bool {
    let is_parameter = |step: &str| step.contains('{') || step.starts_with(':') || step.starts_with('<');
    let left_steps: Vec<&str> = left.path.trim_end_matches('/').split('/').collect();
    let right_steps: Vec<&str> = right.path.trim_end_matches('/').split('/').collect();
    left.verb == right.verb
        && left_steps.len() == right_steps.len()
        && left_steps.iter().zip(&right_steps).all(|(a, b)| a == b || is_parameter(a) || is_parameter(b))
}

/// Sections that begin above each request sample, when the samples name several methods.
fn sections_by_sample(document: &Document, samples: &[Option<Parsed>]) -> Option<Vec<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (at, parsed) in samples.iter().enumerate() {
        let Some(name) = parsed.as_ref().and_then(Parsed::method) else { continue };
        if names.contains(&name) {
            continue;
        }
        names.push(name);
        let above = (starts.last().map_or(0, |last| last + 1)..at)
            .rev()
            .take(4)
            .find(|at| matches!(document.blocks.get(*at), Some(Block::Heading { .. })));
        starts.push(above.unwrap_or(at));
    }
    (starts.len() >= 2).then_some(starts)
}

/// The name, verb, URL and description of one method.
fn head(
    document: &Document,
    samples: &[Option<Parsed>],
    blocks: std::ops::Range<usize>,
    start: usize,
    alone: bool,
) -> MethodHead {
    let mut head = MethodHead { first: start, ..MethodHead::default() };
    let mut named = None;
    let mut short_call = None;
    let mut whole_call = None;
    let mut sample_method = None;
    let mut title = None;
    for at in blocks.clone() {
        let Some(block) = document.blocks.get(at) else { continue };
        let heading = match block {
            Block::Heading { text, .. } => Some(text),
            // A rendered page has its title as its first line.
            Block::Prose(text) if at == 0 && text.text.split_whitespace().count() <= 6 => Some(text),
            _ => None,
        };
        if let Some(text) = heading.filter(|_| alone || at >= start) {
            title.get_or_insert_with(|| text.clone());
            match method_name::call(&text.text) {
                Some(call) if call.whole => drop(whole_call.get_or_insert((call, text.place))),
                Some(call) => drop(short_call.get_or_insert((call, text.place))),
                None if named.is_none()
                    && (at == start || at == 0 || matches!(block, Block::Heading { level: 1, .. })) =>
                {
                    named = method_name::in_heading(&text.text).map(|name| (name, text.place));
                }
                None => {}
            }
        }
        if let (Block::Prose(text), None) = (block, &whole_call) {
            whole_call = call_in_prose(text).filter(|call| call.whole).map(|call| (call, text.place));
        }
        if let Block::Prose(text) = block {
            cue::labelled(text, &mut head);
        }
        if let (Block::Sample(sample), Some(parsed)) = (block, samples.get(at).and_then(Option::as_ref)) {
            if let (None, Some((call, offset))) = (&whole_call, parsed.calls.iter().find(|(call, _)| call.whole)) {
                whole_call = Some((call.clone(), sample.place_at(*offset)));
            }
            if let (None, Some(method)) = (&sample_method, parsed.method()) {
                sample_method = Some((method.to_owned(), sample.place));
            }
        }
    }
    if let Some((call, _)) = &whole_call {
        head.verb.get_or_insert_with(|| call.verb.to_owned());
        head.url.get_or_insert_with(|| call.url.split('?').next().unwrap_or_default().to_owned());
    }
    let by_url =
        head.url.as_deref().and_then(|url| url.split_once('?')).and_then(|(_, query)| method_name::in_query(query));
    let verb_and_url = match (&head.verb, &head.url) {
        (Some(verb), Some(url)) => method_name::verb(verb).map(|verb| method_name::split(verb, url).name()),
        _ => None,
    };
    let place = title.as_ref().map(|text| text.place).unwrap_or_default();
    let (name, place) = named
        .or(by_url.map(|name| (name, place)))
        .or(whole_call.map(|(call, place)| (call.name(), place)))
        .or(sample_method)
        .or(verb_and_url.map(|name| (name, place)))
        .or(short_call.map(|(call, place)| (call.name(), place)))
        .or(title.map(|text| (text.text.trim().to_owned(), text.place)))
        .unwrap_or_default();
    head.name = name;
    head.place = place;
    head.description = cue::description(document, start..blocks.end);
    head
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
                    now.part = cue::part_of_sample(parsed, now.part, &contexts);
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
