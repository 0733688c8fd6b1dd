//! The name, verb, URL and description of a method.
//!
//! The blocks of one method enter, its head leaves; `outline` calls it.

use std::ops::Range;

use crate::page::{Block, Document, Inline, Place, Sample, Table};

use super::cue;
use super::document::Parsed;
use super::method_name::{self, Call};
use super::sections;

/// So many headings and samples may name the method.
const MOST: usize = 40;

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

/// The name, verb, URL and description of one method. `alone` is true when it is the only one of the page.
pub fn head(
    document: &Document,
    samples: &[Option<Parsed>],
    blocks: Range<usize>,
    start: usize,
    alone: bool,
) -> MethodHead {
    let mut head = MethodHead { first: start, ..MethodHead::default() };
    let mut heard = Heard::default();
    for at in blocks.clone() {
        let Some(block) = document.blocks.get(at) else { continue };
        // A rendered page has its title as its first line.
        let heading = match block {
            Block::Heading { text, .. } => Some(text),
            Block::Prose(text) if at == 0 && text.text.split_whitespace().count() <= 6 => Some(text),
            _ => None,
        };
        if let Some(text) = heading.filter(|_| alone || at >= start) {
            let may_name = at == start || at == 0 || matches!(block, Block::Heading { level: 1, .. });
            heard.heading(text, may_name);
        }
        // A heading may be the label of the line below it.
        if let (Some(Block::Heading { text: label, .. }), Block::Prose(text)) =
            (at.checked_sub(1).and_then(|before| document.blocks.get(before)), block)
            && label.text.split_whitespace().count() <= 3
            && text.text.split_whitespace().count() <= 2
        {
            let line = format!("{}: {}", label.text.trim().trim_end_matches(':'), text.text);
            cue::labelled(&Inline::plain(line, text.place), &mut head);
        }
        match (block, samples.get(at).and_then(Option::as_ref)) {
            (Block::Prose(text), _) => {
                heard.prose(text);
                cue::labelled(text, &mut head);
            }
            (Block::List(items), _) => {
                heard.call(sections::call_in_list(items), block.place());
                for item in items.iter().take(8).filter(|item| item.text.contains([':', '：'])) {
                    heard.prose(item);
                    cue::labelled(item, &mut head);
                }
            }
            (Block::Sample(sample), Some(parsed)) => heard.sample(sample, parsed),
            (Block::Table(table), _) => labelled_rows(table, &mut head),
            _ => {}
        }
    }
    if let Some((call, _)) = &heard.whole_call {
        head.verb.get_or_insert_with(|| call.verb.to_owned());
        head.url.get_or_insert_with(|| call.url.split('?').next().unwrap_or_default().to_owned());
    }
    let labelled = std::mem::take(&mut head.name);
    let is_named = heard.named.is_some();
    (head.name, head.place) = heard.name(&head);
    if !labelled.is_empty() && !is_named {
        head.name = labelled;
    }
    head.description = cue::description(document, start..blocks.end);
    head
}

/// A table of two columns may say in its rows what a line with a colon says elsewhere.
fn labelled_rows(table: &Table, head: &mut MethodHead) {
    let rows = std::iter::once(table.header.as_slice()).chain(table.rows.iter().map(|row| row.cells.as_slice()));
    for cells in rows.take(12) {
        // Of a table with one row, any cell may hold the call.
        let call = || cells.iter().find_map(|cell| method_name::call(cell.text.trim()).filter(|call| call.whole));
        if let (1, true, None, Some(call)) = (table.rows.len(), cells.len() > 2, &head.url, call()) {
            head.verb.get_or_insert_with(|| call.verb.to_owned());
            head.url = Some(call.url);
        }
        let [label, value] = cells else { continue };
        if label.text.len() <= 40 && !label.text.contains([':', '\n']) {
            cue::labelled(&Inline::plain(format!("{}: {}", label.text.trim(), value.text), value.place), head);
        }
        if let (Some(call), None) = (method_name::call(value.text.trim()).filter(|call| call.whole), &head.url) {
            head.verb.get_or_insert_with(|| call.verb.to_owned());
            head.url = Some(call.url);
        }
    }
}

/// What may name the method, each with its place; the first of each kind.
#[derive(Default)]
struct Heard {
    /// An identifier in a heading.
    named: Option<(String, Place)>,
    /// The verb and short path of a heading: `PUT Ticket/{id}`.
    short_call: Option<(Call, Place)>,
    /// A verb with a whole path or URL.
    whole_call: Option<(Call, Place)>,
    /// The method that a sample names.
    sample: Option<(String, Place)>,
    title: Option<Inline>,
    /// Headings of one word.
    headings: Vec<(String, Place)>,
    /// What samples call, as the value of a member such as `call`.
    calls: Vec<String>,
    /// An identifier behind a word for a method, in a heading further down or in a sentence.
    called: Option<(String, Place)>,
}

impl Heard {
    fn heading(&mut self, text: &Inline, may_name: bool) {
        self.title.get_or_insert_with(|| text.clone());
        self.call_by_label(text);
        if self.headings.len() < MOST && !text.text.trim().contains(char::is_whitespace) {
            self.headings.push((text.text.trim().to_owned(), text.place));
        }
        match method_name::call(&text.text) {
            Some(call) if call.whole => drop(self.whole_call.get_or_insert((call, text.place))),
            Some(call) => drop(self.short_call.get_or_insert((call, text.place))),
            None if self.named.is_none() && may_name => {
                self.named = method_name::in_heading(&text.text).map(|name| (name, text.place));
            }
            None => {}
        }
    }

    fn call_by_label(&mut self, text: &Inline) {
        if self.called.is_none() {
            self.called = cue::named_after_label(&text.text).map(|name| (name.to_owned(), text.place));
        }
    }

    fn prose(&mut self, text: &Inline) {
        self.call_by_label(text);
        // A call that names its steps is the pattern of an example before it.
        let has_steps = |call: &Call| call.path.contains(['{', '<']) || call.path.contains("/:");
        if let Some((example, _)) = self.whole_call.as_ref().filter(|(example, _)| !has_steps(example))
            && let Some(call) = sections::call_in_prose(text).filter(|call| call.whole && has_steps(call))
            && sections::same_call(example, &call)
        {
            self.whole_call = Some((call, text.place));
        }
        if self.whole_call.is_none() {
            self.call(sections::call_in_prose(text).filter(|call| call.whole), text.place);
        }
    }

    fn call(&mut self, call: Option<Call>, place: Place) {
        self.whole_call = self.whole_call.take().or_else(|| call.map(|call| (call, place)));
    }

    fn sample(&mut self, sample: &Sample, parsed: &Parsed) {
        if let (None, Some((call, offset))) = (&self.whole_call, parsed.calls.iter().find(|(call, _)| call.whole)) {
            self.whole_call = Some((call.clone(), sample.place_at(*offset)));
        }
        if let (None, Some(operation)) = (&self.named, parsed.operation()) {
            self.named = Some((operation.to_owned(), sample.place));
        }
        self.calls.extend(parsed.called().filter(|_| self.calls.len() < MOST).map(str::to_owned));
        if let (None, Some(method)) = (&self.sample, parsed.method()) {
            self.sample = Some((method.to_owned(), sample.place));
        }
    }

    /// The name, the surest first: a heading's identifier, the URL's `method=`, a call, a sample, the title.
    fn name(self, head: &MethodHead) -> (String, Place) {
        let query = head.url.as_deref().and_then(|url| url.split_once('?')).map(|(_, query)| query);
        let by_url = query.and_then(method_name::in_query);
        let verb_and_url = match (&head.verb, &head.url) {
            (Some(verb), Some(url)) => method_name::verb(verb).map(|verb| method_name::split(verb, url).name()),
            _ => None,
        };
        let place = self.title.as_ref().map(|text| text.place).unwrap_or_default();
        let named_by_call = |found: Option<(Call, Place)>| found.map(|(call, place)| (call.name(), place));
        let called = self.headings.into_iter().find(|(name, _)| self.calls.contains(name));
        self.named
            .or(called)
            .or(by_url.map(|name| (name, place)))
            .or(named_by_call(self.whole_call))
            .or(self.sample)
            .or(verb_and_url.map(|name| (name, place)))
            .or(named_by_call(self.short_call))
            .or(self.called)
            .or(self.title.map(|text| (text.text.trim().to_owned(), text.place)))
            .unwrap_or_default()
    }
}
