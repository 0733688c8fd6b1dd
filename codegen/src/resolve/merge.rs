//! Several pages about one method become one.
//!
//! Aligned methods enter in order of preference, one leaves, with what only one page has as diagnostics;
//! `generate` calls it.

use std::sync::Arc;

use crate::align::{self, AlignedMethod, Node};
use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part};

/// Merges what the pages of one method say. The first page is the preferred one.
pub fn merge(pages: Vec<AlignedMethod>) -> (Option<AlignedMethod>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut pages = pages.into_iter();
    let Some(mut merged) = pages.next() else { return (None, diagnostics) };
    for (rank, mut page) in pages.enumerate() {
        for root in page.parts.values_mut() {
            root.set_rank(rank + 1);
        }
        for (part, root) in &mut page.parts {
            let Some(own) = merged.parts.get_mut(part).filter(|_| is_body(*part)) else { continue };
            diagnostics.extend(lifted(&align::lift(own, root), &page.pages));
            diagnostics.extend(lifted(&align::lift(root, own), &merged.pages));
        }
        for (part, root) in &page.parts {
            if let (Some(own), Part::Request | Part::Response) = (merged.parts.get(part), part) {
                compare(own, root, &mut Vec::new(), &merged.pages, &page.pages, &mut diagnostics);
            }
        }
        for (part, root) in page.parts {
            match merged.parts.get_mut(&part) {
                Some(own) => own.merge(root),
                None => drop(merged.parts.insert(part, root)),
            }
        }
        for error in page.errors {
            let known = merged.errors.iter().any(|own| {
                own.code == error.code && own.status == error.status && (own.code.is_some() || own.text == error.text)
            });
            if !known {
                merged.errors.push(error);
            }
        }
        merged.success.extend(page.success);
        merged.head.verb = merged.head.verb.or(page.head.verb);
        merged.head.url = merged.head.url.or(page.head.url);
        if merged.head.description.is_empty() {
            merged.head.description = page.head.description;
        }
        merged.pages.extend(page.pages);
    }
    (Some(merged), diagnostics)
}

fn is_body(part: Part) -> bool {
    matches!(part, Part::Request | Part::Response | Part::Error)
}

/// One note for all rows of a page that another page gave their places.
fn lifted(moved: &[Arc<Fact>], by: &[String]) -> Option<Diagnostic> {
    let first = moved.first()?;
    let message = format!("no sample of this page shows where {} of its rows stand", moved.len());
    let found = Diagnostic::warning("nesting-of-other-page", &first.origin.page, first.place(), message);
    Some(found.underline(first.length).decided(format!("they stand where {} shows them", by.join(", "))).note())
}

fn compare(
    own: &Node,
    other: &Node,
    path: &mut Vec<String>,
    own_pages: &[String],
    other_pages: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for child in &other.children {
        match own.children.iter().find(|known| known.name == child.name) {
            Some(known) => {
                path.push(child.name.clone());
                compare(known, child, path, own_pages, other_pages, diagnostics);
                path.pop();
            }
            None => only_here(child, path, own_pages, diagnostics),
        }
    }
    for child in &own.children {
        if !other.children.iter().any(|known| known.name == child.name) {
            only_here(child, path, other_pages, diagnostics);
        }
    }
}

fn only_here(node: &Node, path: &[String], missing_on: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let Some(first) = node.facts.first() else { return };
    let mut whole = path.to_vec();
    whole.push(node.name.clone());
    let message = format!("`{}` is on this page, but not on {}", whole.join("."), missing_on.join(", "));
    let found = Diagnostic::warning("only-in-one-language", &first.origin.page, first.place(), message);
    diagnostics.push(found.underline(node.name.chars().count()).decided("the field is kept"));
}
