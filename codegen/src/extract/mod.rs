//! Blocks to facts: what a page says, without weighing it.
//!
//! A page enters, facts with their origins leave; `inspect` and `generate` call it. The extractors do not see each
//! other: each takes the blocks with their outline and adds what it heard.

mod alternatives;
mod attribute_values;
mod below_field;
mod bold_names;
mod bounds;
mod bracketed;
mod carriers;
mod choices;
mod class_tables;
mod clauses;
mod code_choices;
mod coded_values;
mod columns;
mod command;
mod confirmed;
mod constants;
mod cue;
mod defaults;
mod described_type;
mod dividers;
mod document;
#[cfg(test)]
mod duties_tests;
mod duty_columns;
mod either_or;
mod error_codes;
mod error_columns;
mod error_headings;
mod error_lines;
mod error_samples;
mod errors;
mod examples;
mod explained;
mod failure_items;
mod field_values;
mod guessed;
mod head;
mod index;
mod labelled_values;
mod layout;
#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod layouts_tests;
mod levels;
mod linked_section;
mod listed;
mod listed_item;
mod meaning_marks;
mod media;
mod memory;
pub mod method_name;
mod name_cell;
mod named_values;
mod names;
mod namesakes;
mod nested_values;
mod nesting;
mod numbered;
mod numbers;
mod openings;
mod outline;
mod pairs;
mod places;
mod prose;
mod query;
mod question_marks;
mod referred;
mod row_facts;
mod rules;
mod samples;
mod sections;
mod sentences;
mod shown_side;
mod sides;
mod single;
mod stated_failures;
mod stated_values;
mod steps;
mod surroundings;
mod tables;
#[cfg(test)]
mod tests;
mod titled;
mod type_attributes;
mod type_cell;
mod unheaded;
mod value_lists;
mod value_tables;
mod values;
mod values_alike;
mod weak_choices;
mod whole_body;
mod words_behind;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Subject, Witness};
use crate::page::{Page, Place, Revision, Sample};
use crate::sample::Defect;
use crate::schema::{EnumPage, ErrorEntry, Origin};

pub use head::MethodHead;
pub use memory::Memory;

/// Everything that one page says.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    /// One a revision of the page, the current one first.
    pub documents: Vec<HeardDocument>,
    /// What was not understood, and what the page does wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// What one revision of a page says.
#[derive(Debug, Clone, Default)]
pub struct HeardDocument {
    /// Which revision.
    pub revision: Revision,
    /// Its methods; facts name them by their place in this list.
    pub methods: Vec<MethodHead>,
    /// The facts, in order of appearance.
    pub facts: Vec<Fact>,
    /// The errors it lists, with the method each belongs to.
    pub errors: Vec<(usize, ErrorEntry)>,
    /// Success status codes, with the method each belongs to.
    pub success: Vec<(usize, u16)>,
    /// Methods that it lists as an index.
    pub index: Vec<String>,
    /// Values that it lists by itself.
    pub values: Option<EnumPage>,
}

/// Hears a page by itself.
pub fn extract(page: &Page) -> Extraction {
    extract_with(page, &Arc::default())
}

/// Hears a page of many. What the others said is remembered, and changes nothing but the time that it takes.
pub fn extract_with(page: &Page, memory: &Arc<Memory>) -> Extraction {
    let mut extraction = Extraction::default();
    for document in &page.documents {
        let mut outline = outline::outline(document);
        outline.believe_page_name(document, &page.name);
        let names = names::collect(document, &outline, memory);
        let mut heard = Heard::new(&page.name, document.revision, &names);
        heard.bold_is_required = bold_names::are_required(document);
        samples::hear(&mut heard, document, &outline);
        tables::hear(&mut heard, document, &outline);
        errors::hear(&mut heard, document, &outline);
        prose::hear(&mut heard, document, &outline);
        stated_failures::hear(&mut heard, document, &outline);
        media::hear(&mut heard, document, &outline);
        query::hear(&mut heard, document, &outline);
        let index = index::hear(document, &outline, &heard.facts);
        if heard.facts.is_empty() && heard.errors.is_empty() && heard.values.is_none() && index.is_empty() {
            heard.values = value_lists::page(document, &outline, &page.name);
        }
        confirmed::settle(&mut heard, document, &outline);
        values_alike::hear(&mut heard);
        let Heard { facts, errors, success, values, diagnostics, .. } = heard;
        extraction.diagnostics.extend(diagnostics);
        extraction.documents.push(HeardDocument {
            revision: document.revision,
            methods: outline.methods,
            facts,
            errors,
            success,
            index,
            values,
        });
    }
    extraction.documents.sort_by_key(|document| document.revision);
    extraction
}

/// What has been heard so far of one revision; the extractors add to it.
pub(crate) struct Heard<'page> {
    page: &'page str,
    /// The same, for origins.
    page_name: Arc<str>,
    /// What the last fact was heard of: many are heard of one table.
    source: (Part, Witness, Arc<str>),
    revision: Revision,
    names: &'page names::Names,
    facts: Vec<Fact>,
    errors: Vec<(usize, ErrorEntry)>,
    success: Vec<(usize, u16)>,
    values: Option<EnumPage>,
    diagnostics: Vec<Diagnostic>,
    ordinals: HashMap<(usize, Part, bool), usize>,
    /// The names of the fields in the first facts, with their methods, and how many facts these are.
    listed: (HashSet<(usize, String)>, usize),
    /// What columns of examples show: of which method, part and field.
    examples: Vec<(usize, Part, String, String)>,
    /// A legend says that names in bold are required.
    bold_is_required: bool,
    /// The texts that send the reader on, once somebody has asked for them.
    references: Option<Vec<referred::Reference>>,
}

impl<'page> Heard<'page> {
    fn new(page: &'page str, revision: Revision, names: &'page names::Names) -> Self {
        Heard {
            page,
            page_name: page.into(),
            source: (Part::Request, Witness::Prose, source_name(Part::Request, Witness::Prose)),
            revision,
            names,
            facts: Vec::new(),
            errors: Vec::new(),
            success: Vec::new(),
            values: None,
            diagnostics: Vec::new(),
            ordinals: HashMap::new(),
            listed: (HashSet::new(), 0),
            bold_is_required: false,
            references: None,
            examples: Vec::new(),
        }
    }

    fn next_sample(&mut self, method: usize, part: Part) -> usize {
        next(&mut self.ordinals, (method, part, true))
    }

    fn next_table(&mut self, method: usize, part: Part) -> usize {
        next(&mut self.ordinals, (method, part, false))
    }

    /// True when a fact so far speaks of a field of this name.
    fn is_listed(&mut self, method: usize, name: &str) -> bool {
        let (listed, known) = &mut self.listed;
        for fact in self.facts.get(*known..).unwrap_or_default() {
            let last = match &fact.subject.path {
                Path::Written(path) => path.rsplit(['.', ' ', '>', '/']).next(),
                Path::Exact(steps) => steps.last().map(String::as_str),
                _ => None,
            };
            if let Some(last) = last {
                listed.insert((fact.subject.method, last.to_owned()));
            }
        }
        *known = self.facts.len();
        listed.contains(&(method, name.to_owned()))
    }

    /// The parts in which a row or a sample has a field of this name.
    fn parts_of(&self, method: usize, name: &str) -> BTreeSet<Part> {
        let is_it = |fact: &&Fact| {
            fact.subject.method == method
                && match &fact.subject.path {
                    Path::Written(path) => path == name || path.rsplit(['.', ' ', '>', '/']).next() == Some(name),
                    Path::Exact(steps) => steps.last().is_some_and(|last| last == name),
                    _ => false,
                }
        };
        let listed = self.facts.iter().filter(is_it).filter(|fact| fact.statement == Statement::Listed);
        let parts: BTreeSet<Part> = listed.map(|fact| fact.subject.part).collect();
        if parts.is_empty() { self.facts.iter().filter(is_it).map(|fact| fact.subject.part).collect() } else { parts }
    }

    /// The parts of which a sample shows a field of this name.
    fn parts_showing(&self, method: usize, name: &str) -> BTreeSet<Part> {
        let is_it = |fact: &&Fact| matches!(&fact.subject.path, Path::Exact(steps) if steps.last().is_some_and(|last| last == name));
        self.facts
            .iter()
            .filter(|fact| fact.subject.method == method)
            .filter(is_it)
            .map(|fact| fact.subject.part)
            .collect()
    }

    #[allow(clippy::too_many_arguments, reason = "a fact is one row of this many columns")]
    fn fact(
        &mut self,
        method: usize,
        part: Part,
        path: Path,
        statement: Statement,
        witness: Witness,
        row: impl Into<String>,
        place: Place,
    ) -> Fact {
        let row = row.into();
        if (self.source.0, self.source.1) != (part, witness) {
            self.source = (part, witness, source_name(part, witness));
        }
        let source = Arc::clone(&self.source.2);
        Fact {
            subject: Subject { revision: self.revision, method, part, path },
            statement,
            witness,
            length: row.chars().count(),
            origin: Origin { page: Arc::clone(&self.page_name), source, row, place: Some(place) },
            rule: "",
            rank: 0,
        }
    }

    fn warn(&mut self, code: &'static str, place: Place, length: usize, message: String, decision: String) {
        let found = Diagnostic::warning(code, self.page, place, message).underline(length).decided(decision);
        self.diagnostics.push(found);
    }
}

/// What a witness is called in an origin.
fn source_name(part: Part, witness: Witness) -> Arc<str> {
    match witness {
        Witness::Table(0) => format!("{} table", part.name()).into(),
        Witness::Table(ordinal) => format!("{} table {}", part.name(), ordinal + 1).into(),
        Witness::Sample(0) => format!("{} sample", part.name()).into(),
        Witness::Sample(ordinal) => format!("{} sample {}", part.name(), ordinal + 1).into(),
        Witness::Prose => "text".into(),
        Witness::Correction => "corrections".into(),
    }
}

fn next(ordinals: &mut HashMap<(usize, Part, bool), usize>, key: (usize, Part, bool)) -> usize {
    let counter = ordinals.entry(key).or_insert(0);
    *counter += 1;
    *counter - 1
}

/// A defect of a sample as a diagnostic.
fn defect(page: &str, block: &Sample, found: &Defect) -> Diagnostic {
    let place = block.place_at(found.span.start);
    let length = block.text.get(found.span.clone()).map_or(0, |text| text.lines().next().unwrap_or("").chars().count());
    let diagnostic = Diagnostic::warning(found.code, page, place, found.message.clone())
        .underline(length)
        .decided(found.decision.clone());
    // An ellipsis or an envelope that is understood is a way of writing, not a defect.
    if matches!(found.code, "ellipsis-repeats" | "transport-frame") { diagnostic.note() } else { diagnostic }
}
