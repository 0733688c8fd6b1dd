//! Where the methods of a page begin: at headings that name them, at calls, at samples.
//!
//! A document with its samples enters, the first block of each method leaves; `outline` calls it.

use std::collections::HashSet;

use crate::page::{Block, Document, Inline};

use super::cue;
use super::document::Parsed;
use super::labelled_values;
use super::method_name::{self, Call};

/// The first block of each method; the page as a whole when it names none or one.
pub fn starts(document: &Document, samples: &[Option<Parsed>]) -> Vec<usize> {
    let headings = heading_anchors(document);
    let calls = call_anchors(document, samples);
    sections_by_heading(document, samples, &headings)
        .or_else(|| sections_by_call(document, &calls))
        .or_else(|| sections_by_sample(document, samples))
        .unwrap_or_else(|| vec![0])
}

/// A place where a method is named.
struct Anchor {
    block: usize,
    name: String,
    call: Option<Call>,
}

fn heading_anchors(document: &Document) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    for (block, item) in document.blocks.iter().enumerate() {
        let Block::Heading { text, level } = item else { continue };
        // `Request body: imageInfo` names a type, not a method.
        if *level > 1 && cue::part_of_heading(&text.text).is_some() {
            continue;
        }
        // `Possible values of ship_kind` names a field.
        if *level > 1 && text.text.contains(' ') && labelled_values::speaks_of_values(&text.text) {
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
            (Block::List(items), _) => call_in_list(items),
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

pub fn call_in_prose(text: &Inline) -> Option<Call> {
    let line = text.text.trim();
    let labelled = || {
        let (label, rest) = line.split_once(':')?;
        (label.split_whitespace().count() <= 3).then(|| method_name::call(rest.trim())).flatten()
    };
    // A call that is set as code, or the last words of a paragraph, is one wherever it stands.
    let in_code = || text.code.iter().find_map(|range| method_name::call(text.text.get(range.clone())?.trim()));
    let at_end = || {
        let (_, rest) = line.rsplit_once(": ")?;
        method_name::call(rest.trim().trim_end_matches('.'))
    };
    let whole = |call: &Call| call.whole;
    method_name::call(line)
        .or_else(labelled)
        .or_else(|| in_code().filter(whole))
        .or_else(|| at_end().filter(whole))
        .or_else(|| sentence_call(line))
}

/// The call that a short list begins with: `* `GET /orders` lists them all`. A longer one is an index.
pub fn call_in_list(items: &[Inline]) -> Option<Call> {
    items.first().filter(|_| items.len() <= 3).and_then(call_in_prose).filter(|call| call.whole)
}

/// `POST /orders creates an order`, `Send a POST to /orders`: a verb with a path among the next words.
fn sentence_call(line: &str) -> Option<Call> {
    let words: Vec<&str> = line.split_whitespace().take(30).collect();
    let is_address = |word: &str| word.starts_with("http://") || word.starts_with("https://");
    let is_path = |word: &str| word.len() > 1 && word.starts_with('/') && !word.starts_with("//") || is_address(word);
    let (at, verb) =
        words.iter().enumerate().take(8).find_map(|(at, word)| method_name::verb(word).map(|verb| (at, verb)))?;
    let clean = |word: &str| word.trim_matches(['`', '*', ',', ';', ':', '"', '\'', '(', ')']).to_owned();
    let target = words.iter().skip(at + 1).take(4).map(|word| clean(word)).find(|word| is_path(word))?;
    Some(method_name::split(verb, target.trim_end_matches('.')))
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
    let mut names: HashSet<&str> = HashSet::new();
    for (at, anchor) in anchors.iter().enumerate() {
        let end = anchors.get(at + 1).map_or(document.blocks.len(), |next| next.block);
        if !names.contains(anchor.name.as_str()) && has_content(document, samples, anchor.block + 1..end) {
            starts.push(anchor.block);
            names.insert(&anchor.name);
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
        // The same call is shown again near by; a page with thousands of them is not compared with itself.
        if known.iter().rev().take(200).any(|other| same_call(other, call)) {
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
    let steps = |call: &Call| -> Vec<String> {
        call.path.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect()
    };
    let (left_steps, right_steps) = (steps(left), steps(right));
    // The page names the path below a base, the example the whole URL.
    let (short, long, longer) = if left_steps.len() <= right_steps.len() {
        (left_steps, right_steps, right)
    } else {
        (right_steps, left_steps, left)
    };
    let is_same_length = short.len() == long.len() || (longer.url.contains("://") && !short.is_empty());
    left.verb == right.verb
        && is_same_length
        && short.iter().rev().zip(long.iter().rev()).all(|(a, b)| a == b || is_parameter(a) || is_parameter(b))
}

/// Sections that begin above each request sample, when the samples name several methods.
fn sections_by_sample(document: &Document, samples: &[Option<Parsed>]) -> Option<Vec<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut names: HashSet<&str> = HashSet::new();
    for (at, parsed) in samples.iter().enumerate() {
        let Some(name) = parsed.as_ref().and_then(|parsed| parsed.method().or(parsed.operation())) else { continue };
        if !names.insert(name) {
            continue;
        }
        let above = (starts.last().map_or(0, |last| last + 1)..at)
            .rev()
            .take(4)
            .find(|at| matches!(document.blocks.get(*at), Some(Block::Heading { .. })));
        starts.push(above.unwrap_or(at));
    }
    (starts.len() >= 2).then_some(starts)
}
