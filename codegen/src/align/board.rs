//! The board that rows are put on: the nodes of one part, and which of them each table has spoken of.
//!
//! `rows` makes it and puts the rows of each table on it in turn; `known` and `table_only` are the ways to do so.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Witness};

use super::fit::FITS;
use super::path;
use super::rows::Row;
use super::tree::Arena;

/// The nodes of one part with what has been put to them.
pub struct Board<'page> {
    pub arena: Arena,
    pub part: Part,
    pub page: &'page str,
    pub diagnostics: &'page mut Vec<Diagnostic>,
    /// Which table has spoken of which node.
    pub taken: HashSet<(Witness, usize)>,
    /// The node whose children the table at hand describes, as a path.
    pub prefix: Vec<String>,
}

impl Board<'_> {
    pub fn samples(&mut self, facts: &[Arc<Fact>]) {
        // The child that the sample at hand showed last, by parent.
        let mut last_child: HashMap<usize, usize> = HashMap::new();
        let mut witness = None;
        // Several facts in a row speak of one node.
        let mut before: Option<(&[String], usize)> = None;
        for fact in facts {
            match &fact.subject.path {
                Path::Root => self.arena.say(0, fact),
                Path::Exact(steps) => {
                    if witness != Some(fact.witness) {
                        last_child.clear();
                        witness = Some(fact.witness);
                        before = None;
                    }
                    if let Some((_, node)) = before.filter(|(path, _)| **path == **steps) {
                        self.arena.say(node, fact);
                        continue;
                    }
                    let mut now = 0;
                    for step in steps.iter() {
                        let after = last_child.get(&now).copied();
                        let found = self.arena.child(now, step);
                        let child = found.unwrap_or_else(|| self.arena.add(now, step, after));
                        last_child.insert(now, child);
                        now = child;
                    }
                    before = Some((&**steps, now));
                    self.arena.say(now, fact);
                }
                _ => {}
            }
        }
    }

    pub fn steps(&self, written: &str) -> Vec<String> {
        // Parameters and headers have no steps; and a JSON key may hold dots itself.
        let flat = matches!(self.part, Part::Query | Part::Path | Part::Header);
        let whole = written.trim();
        if flat
            || path::is_one_step(whole)
            || self.arena.namesakes(whole).iter().any(|at| self.arena.name(*at) == whole)
        {
            return self.below_prefix(vec![whole.to_owned()]);
        }
        let mut steps = path::steps(written);
        // The page may write the root element as the first step; it is the body itself.
        if steps.len() > 1 && steps.first().is_some_and(|first| self.is_root(first)) {
            steps.remove(0);
        }
        self.below_prefix(steps)
    }

    /// True for the name of the root element, unless a node has the same name.
    pub fn is_root(&self, name: &str) -> bool {
        let facts = self.arena.entries.first().map(|root| root.facts.as_slice()).unwrap_or_default();
        let is_name = |fact: &Arc<Fact>| matches!(&fact.statement, Statement::RootElement(root) if root == name);
        facts.iter().take(100).any(is_name) && self.arena.namesakes(name).is_empty()
    }

    /// Rows of a table about a nested type are paths below the field of that type.
    fn below_prefix(&self, steps: Vec<String>) -> Vec<String> {
        match (self.prefix.last(), steps.first()) {
            (Some(last), Some(first)) if last == first => {
                self.prefix.iter().take(self.prefix.len() - 1).cloned().chain(steps).collect()
            }
            (Some(_), _) => self.prefix.iter().cloned().chain(steps).collect(),
            _ => steps,
        }
    }

    /// The best node for a written path among those that pass the test.
    pub fn find(&self, steps: &[String], test: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let namesakes = self.arena.namesakes(steps.last()?);
        let paths: Vec<(usize, Vec<&str>)> =
            namesakes.iter().copied().filter(|at| test(self, *at)).map(|at| (at, self.arena.path(at))).collect();
        FITS.iter().find_map(|fit| paths.iter().find(|(_, path)| fit(path, steps)).map(|(at, _)| *at))
    }

    /// Sentences speak of nodes that exist.
    pub fn sentences(&mut self, rows: &[Row<'_>]) {
        for row in rows.iter().filter(|row| row.node.is_none()) {
            let (Some(written), Some(first)) = (row.written(), row.first()) else { continue };
            let steps = self.steps(written);
            match self.find(&steps, |_, _| true) {
                Some(node) => row.facts.iter().for_each(|fact| self.arena.say(node, fact)),
                None => {
                    let message = format!("this speaks of `{written}`, which is no field of the {}", self.part.name());
                    let found = Diagnostic::warning("sentence-without-field", self.page, first.place(), message);
                    self.diagnostics.push(found.note());
                }
            }
        }
    }

    pub fn named(&mut self, facts: &[Arc<Fact>]) {
        for fact in facts {
            let Path::Named(name) = &fact.subject.path else { continue };
            let nodes: Vec<usize> =
                self.arena.namesakes(name).iter().copied().filter(|at| self.arena.name(*at) == name).collect();
            for node in nodes {
                self.arena.say(node, fact);
            }
        }
    }
}
