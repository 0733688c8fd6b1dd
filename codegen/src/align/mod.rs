//! Facts to trees: the only place where paths as people wrote them become nodes.
//!
//! What was heard of one revision enters, one tree of evidence a part of each method leaves; `inspect` and
//! `generate` call it. Samples give the nodes; rows of tables are put to them with all rows in view, in the order
//! of `rows`; what fits nowhere becomes a node of its own.

mod board;
mod fit;
mod known;
mod lift;
mod nested;
mod path;
mod rows;
mod table_only;
mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::extract::{HeardDocument, MethodHead};
use crate::fact::{Fact, Part, Path, Statement};
use crate::page::Revision;
use crate::schema::ErrorEntry;

pub use lift::lift;
pub use tree::Node;

/// A method with all that was heard of it, in trees.
#[derive(Debug, Clone, Default)]
pub struct AlignedMethod {
    /// Its name, verb, URL and description.
    pub head: MethodHead,
    /// Which revision it belongs to.
    pub revision: Revision,
    /// One tree a part; the root node holds what is said of the body as a whole.
    pub parts: BTreeMap<Part, Node>,
    /// The errors listed for it.
    pub errors: Vec<ErrorEntry>,
    /// The status codes of success.
    pub success: Vec<u16>,
    /// The pages that were heard.
    pub pages: Vec<String>,
}

impl AlignedMethod {
    /// True when something was heard of it that a client can use; a page about errors alone documents no method.
    pub fn is_documented(&self) -> bool {
        let has = |part: Part| self.parts.contains_key(&part);
        let bodies = [Part::Request, Part::Response, Part::Query, Part::Path].into_iter().any(has);
        bodies || (!self.head.name.is_empty() && self.head.verb.is_some())
    }
}

/// Puts every fact of a document to the node it speaks of.
pub fn align(document: HeardDocument, page: &str) -> (Vec<AlignedMethod>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut methods = Vec::new();
    let mut by_method: Vec<Vec<Arc<Fact>>> = vec![Vec::new(); document.methods.len()];
    let mut everywhere: Vec<Arc<Fact>> = Vec::new();
    for fact in document.facts {
        if holds_everywhere(&fact) {
            everywhere.push(Arc::new(fact));
        } else if let Some(facts) = by_method.get_mut(fact.subject.method) {
            facts.push(Arc::new(fact));
        }
    }
    for (ordinal, (head, own)) in document.methods.into_iter().zip(by_method).enumerate() {
        let mut by_part: BTreeMap<Part, Vec<Arc<Fact>>> = BTreeMap::new();
        for fact in own.into_iter().chain(everywhere.iter().cloned()) {
            by_part.entry(fact.subject.part).or_default().push(fact);
        }
        let parts = by_part
            .into_iter()
            .filter(|(_, facts)| facts.iter().any(|fact| !holds_everywhere(fact)))
            .map(|(part, facts)| (part, rows::put(part, &facts, page, &mut diagnostics)))
            .collect();
        methods.push(AlignedMethod {
            head,
            revision: document.revision,
            parts,
            errors: of(&document.errors, ordinal),
            success: of(&document.success, ordinal),
            pages: vec![page.to_owned()],
        });
    }
    (methods, diagnostics)
}

/// Values from a section of the page hold for every method on it.
fn holds_everywhere(fact: &Fact) -> bool {
    matches!((&fact.subject.path, &fact.statement), (Path::Named(_), Statement::Allowed(_)))
}

fn of<T: Clone>(all: &[(usize, T)], method: usize) -> Vec<T> {
    all.iter().filter(|(owner, _)| *owner == method).map(|(_, item)| item.clone()).collect()
}
