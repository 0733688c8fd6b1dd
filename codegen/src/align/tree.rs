//! A tree of evidence: names with the facts that speak of them.
//!
//! `rows` builds it as an arena, so that parents can be asked; it leaves as a plain tree, which `resolve` reads.

use std::collections::HashMap;
use std::sync::Arc;

use crate::fact::{Fact, Statement, Witness};

use super::path;

/// A node with all that was said of it.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// Its name on the wire; empty for the root.
    pub name: String,
    /// The facts about it, in order of appearance.
    pub facts: Vec<Arc<Fact>>,
    /// Its children, in the order of the samples.
    pub children: Vec<Node>,
}

impl Node {
    /// Adds what another page says of the same tree. Children that only the other has are put behind the sibling
    /// they follow there, or before the first one that both have; at the end where both share none.
    pub fn merge(&mut self, other: Node) {
        self.facts.extend(other.facts);
        let position = |child: &Node| self.children.iter().position(|own| own.name == child.name);
        let mut after = other.children.iter().find_map(position).unwrap_or(self.children.len());
        for child in other.children {
            match self.children.iter().position(|own| own.name == child.name) {
                Some(at) => {
                    if let Some(own) = self.children.get_mut(at) {
                        own.merge(child);
                    }
                    after = at + 1;
                }
                None => {
                    self.children.insert(after.min(self.children.len()), child);
                    after += 1;
                }
            }
        }
    }

    /// Sets the rank of the page on all facts.
    pub fn set_rank(&mut self, rank: usize) {
        for fact in &mut self.facts {
            Arc::make_mut(fact).rank = rank;
        }
        for child in &mut self.children {
            child.set_rank(rank);
        }
    }
}

/// A node of the arena.
#[derive(Debug, Default)]
pub struct Entry {
    pub name: String,
    pub parent: usize,
    pub children: Vec<usize>,
    pub facts: Vec<Arc<Fact>>,
    pub depth: usize,
    /// A sample shows it.
    pub shown: bool,
}

/// The arena; entry 0 is the root.
#[derive(Debug)]
pub struct Arena {
    pub entries: Vec<Entry>,
    /// Entries by their folded names, the shallow before the deep, so that a row looks at its namesakes only.
    namesakes: HashMap<String, Vec<usize>>,
    /// Entries by the folded name of the class they are declared with.
    classes: HashMap<String, Vec<usize>>,
    /// The children of each entry by name.
    by_name: HashMap<usize, HashMap<String, usize>>,
}

/// So many entries of one name are looked at; a page with more of them is no page that a person reads.
const MOST_NAMESAKES: usize = 200;

impl Arena {
    /// An arena with a root.
    pub fn new() -> Self {
        Arena {
            entries: vec![Entry::default()],
            namesakes: HashMap::new(),
            classes: HashMap::new(),
            by_name: HashMap::new(),
        }
    }

    /// The child of this name.
    pub fn child(&self, parent: usize, name: &str) -> Option<usize> {
        self.by_name.get(&parent)?.get(name).copied()
    }

    /// The name of an entry.
    pub fn name(&self, at: usize) -> &str {
        self.entries.get(at).map_or("", |entry| entry.name.as_str())
    }

    /// The parent of an entry; the root is its own.
    pub fn parent(&self, at: usize) -> usize {
        self.entries.get(at).map_or(0, |entry| entry.parent)
    }

    /// Adds a child behind `after`, or at the end.
    pub fn add(&mut self, parent: usize, name: &str, after: Option<usize>) -> usize {
        let at = self.entries.len();
        let depth = self.entries.get(parent).map_or(0, |entry| entry.depth) + 1;
        self.by_name.entry(parent).or_default().entry(name.to_owned()).or_insert(at);
        let entries = &self.entries;
        let same = self.namesakes.entry(path::folded(name)).or_default();
        let position = same.partition_point(|other| entries.get(*other).is_some_and(|entry| entry.depth <= depth));
        same.insert(position, at);
        self.entries.push(Entry { name: name.to_owned(), parent, depth, ..Entry::default() });
        if let Some(entry) = self.entries.get_mut(parent) {
            let position = after.and_then(|after| entry.children.iter().rposition(|child| *child == after));
            entry.children.insert(position.map_or(entry.children.len(), |position| position + 1), at);
        }
        at
    }

    /// Adds a fact to an entry.
    pub fn say(&mut self, at: usize, fact: &Arc<Fact>) {
        if let Statement::Type { word, .. } = &fact.statement
            && let Some(class) = &word.class
        {
            let same = self.classes.entry(path::folded(class)).or_default();
            if same.last() != Some(&at) {
                same.push(at);
            }
        }
        if let Some(entry) = self.entries.get_mut(at) {
            entry.shown |= matches!((&fact.witness, &fact.statement), (Witness::Sample(_), Statement::Shown));
            entry.facts.push(Arc::clone(fact));
        }
    }

    /// The names from the root down to an entry.
    pub fn path(&self, at: usize) -> Vec<&str> {
        let mut names = Vec::new();
        let mut now = at;
        while now != 0 {
            names.push(self.name(now));
            now = self.parent(now);
        }
        names.reverse();
        names
    }

    /// The entries whose names are spelled alike, the shallow before the deep, in order of appearance.
    pub fn namesakes(&self, name: &str) -> &[usize] {
        let same = self.namesakes.get(&path::folded(name)).map(Vec::as_slice).unwrap_or_default();
        same.get(..MOST_NAMESAKES).unwrap_or(same)
    }

    /// The entries that are declared with this class.
    pub fn of_class(&self, class: &str) -> &[usize] {
        self.classes.get(&path::folded(class)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The tree. Its depth is bounded by that of samples and written paths.
    pub fn into_tree(mut self) -> Node {
        self.take(0)
    }

    fn take(&mut self, at: usize) -> Node {
        let Some(entry) = self.entries.get_mut(at) else { return Node::default() };
        let entry = std::mem::take(entry);
        let children = entry.children.iter().map(|child| self.take(*child)).collect();
        Node { name: entry.name, facts: entry.facts, children }
    }
}
