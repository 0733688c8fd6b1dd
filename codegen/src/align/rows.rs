//! Rows to nodes.
//!
//! The facts about one part of a method enter, its tree leaves; `align` calls it. Samples make the nodes first.
//! Then each row, in table order, is put to the best node not yet taken by its table: the whole path, the end of a
//! path, the steps in order with gaps, another spelling; last of all, a name that stands under another parent.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Witness};

use super::fit::{FITS, is_end};
use super::nested;
use super::path;
use super::tree::{Arena, Node};

/// The facts of one row of a table, or of one sentence.
struct Row<'facts> {
    facts: Vec<&'facts Fact>,
    node: Option<usize>,
}

impl<'facts> Row<'facts> {
    fn first(&self) -> Option<&'facts Fact> {
        self.facts.first().copied()
    }

    fn witness(&self) -> Option<Witness> {
        self.first().map(|fact| fact.witness)
    }

    fn written(&self) -> Option<&'facts str> {
        match &self.first()?.subject.path {
            Path::Written(written) => Some(written),
            _ => None,
        }
    }

    fn is_listed(&self) -> bool {
        self.first().is_some_and(|fact| fact.statement == Statement::Listed)
    }
}

/// Builds the tree of one part.
pub fn put(part: Part, facts: &[&Fact], page: &str, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let mut board = Board { arena: Arena::new(), part, page, diagnostics, taken: HashSet::new(), prefix: Vec::new() };
    board.samples(facts);
    for mut rows in group(facts) {
        board.prefix = nested::prefix(&board.arena, rows.first().and_then(Row::witness), facts);
        board.exact(&mut rows);
        board.displaced(&mut rows);
        board.lost(&mut rows);
        board.table_only(&mut rows);
        for row in &rows {
            if let Some(node) = row.node {
                row.facts.iter().for_each(|fact| board.arena.say(node, (*fact).clone()));
            }
        }
        board.sentences(&rows);
    }
    board.named(facts);
    board.arena.into_tree()
}

/// Tables with their rows. A row begins with the fact that a table lists it; sentences stand alone.
fn group<'facts>(facts: &[&'facts Fact]) -> Vec<Vec<Row<'facts>>> {
    let mut tables: Vec<Vec<Row<'facts>>> = Vec::new();
    let written = facts.iter().filter(|fact| matches!(fact.subject.path, Path::Written(_) | Path::Lost));
    for fact in written {
        let same_table = tables.last().and_then(|rows| rows.last()).and_then(Row::witness) == Some(fact.witness);
        if !same_table {
            tables.push(Vec::new());
        }
        let Some(rows) = tables.last_mut() else { continue };
        let continues = rows.last().and_then(Row::first).is_some_and(|first| {
            first.subject.path == fact.subject.path
                && first.witness == fact.witness
                && fact.statement != Statement::Listed
        });
        match rows.last_mut().filter(|_| continues) {
            Some(row) => row.facts.push(fact),
            None => rows.push(Row { facts: vec![fact], node: None }),
        }
    }
    tables
}

struct Board<'page> {
    arena: Arena,
    part: Part,
    page: &'page str,
    diagnostics: &'page mut Vec<Diagnostic>,
    /// Which table has spoken of which node.
    taken: HashSet<(Witness, usize)>,
    /// The node whose children the table at hand describes, as a path.
    prefix: Vec<String>,
}

impl Board<'_> {
    fn samples(&mut self, facts: &[&Fact]) {
        let mut last_child: HashMap<usize, usize> = HashMap::new();
        let mut witness = None;
        for fact in facts {
            match &fact.subject.path {
                Path::Root => self.arena.say(0, (*fact).clone()),
                Path::Exact(steps) => {
                    if witness != Some(fact.witness) {
                        last_child.clear();
                        witness = Some(fact.witness);
                    }
                    let mut now = 0;
                    for step in steps {
                        let after = last_child.get(&now).copied();
                        let found = self.arena.child(now, step);
                        let child = found.unwrap_or_else(|| self.arena.add(now, step, after));
                        last_child.insert(now, child);
                        now = child;
                    }
                    self.arena.say(now, (*fact).clone());
                }
                _ => {}
            }
        }
    }

    fn steps(&self, written: &str) -> Vec<String> {
        // Parameters and headers have no steps; and a JSON key may hold dots itself.
        let flat = matches!(self.part, Part::Query | Part::Path | Part::Header);
        let whole = written.trim();
        if flat || self.arena.namesakes(whole).iter().any(|at| self.arena.name(*at) == whole) {
            return self.below_prefix(vec![whole.to_owned()]);
        }
        self.below_prefix(path::steps(written))
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

    fn exact(&mut self, rows: &mut [Row<'_>]) {
        for row in rows.iter_mut().filter(|row| row.is_listed()) {
            let (Some(written), Some(witness), Some(first)) = (row.written(), row.witness(), row.first()) else {
                continue;
            };
            let steps = self.steps(written);
            if path::has_stray_blank(written) && !matches!(self.part, Part::Query | Part::Path | Part::Header) {
                let message = format!("a blank stands inside the path `{written}`");
                let found = Diagnostic::warning("blank-in-path", self.page, first.place(), message);
                self.diagnostics.push(
                    found.underline(written.chars().count()).decided(format!("it is read as `{}`", steps.join("."))),
                );
            }
            let found = self.find(&steps, |board, at| !board.taken.contains(&(witness, at)));
            if let Some(node) = found {
                self.note_spelling(&steps, node, first);
                self.taken.insert((witness, node));
                row.node = Some(node);
            }
        }
    }

    /// The best node for a written path among those that pass the test.
    fn find(&self, steps: &[String], test: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let namesakes = self.arena.namesakes(steps.last()?);
        let paths: Vec<(usize, Vec<&str>)> =
            namesakes.into_iter().filter(|at| test(self, *at)).map(|at| (at, self.arena.path(at))).collect();
        FITS.iter().find_map(|fit| paths.iter().find(|(_, path)| fit(path, steps)).map(|(at, _)| *at))
    }

    fn note_spelling(&mut self, steps: &[String], node: usize, first: &Fact) {
        let name = self.arena.name(node).to_owned();
        let Some(written) = steps.last().filter(|last| **last != name) else { return };
        let message = format!("the table writes `{written}`, the sample `{name}`");
        let found = Diagnostic::warning("name-spelled-otherwise", self.page, first.place(), message);
        self.diagnostics.push(found.underline(first.length).decided("the sample's spelling is kept"));
    }

    /// A name that stands under another parent in the sample than the table says.
    fn displaced(&mut self, rows: &mut [Row<'_>]) {
        for row in rows.iter_mut().filter(|row| row.node.is_none() && row.is_listed()) {
            let (Some(written), Some(witness), Some(first)) = (row.written(), row.witness(), row.first()) else {
                continue;
            };
            let steps = self.steps(written);
            let (Some(last), true) = (steps.last(), steps.len() > 1) else { continue };
            let same: Vec<usize> =
                self.arena.namesakes(last).into_iter().filter(|at| self.arena.name(*at) == last).collect();
            let [only] = same.as_slice() else { continue };
            let is_free = !self.taken.contains(&(witness, *only))
                && self.arena.entries.get(*only).is_some_and(|entry| entry.shown);
            if !is_free || last.chars().count() < 4 {
                continue;
            }
            let right = self.arena.path(*only).join(".");
            let message = format!("the table puts `{last}` below `{}`", steps[..steps.len() - 1].join("."));
            let found = Diagnostic::warning("wrong-parent", self.page, first.place(), message);
            self.diagnostics
                .push(found.underline(first.length).decided(format!("the sample is believed: it is `{right}`")));
            self.taken.insert((witness, *only));
            row.node = Some(*only);
        }
    }

    /// A row without a name: the one sample node between its neighbours that no row speaks of.
    fn lost(&mut self, rows: &mut [Row<'_>]) {
        for at in 0..rows.len() {
            let Some(row) = rows.get(at).filter(|row| row.first().is_some_and(|fact| fact.subject.path == Path::Lost))
            else {
                continue;
            };
            let Some(witness) = row.witness() else { continue };
            let same = |row: &&Row<'_>| row.witness() == Some(witness);
            let before = rows.iter().take(at).rev().filter(same).find_map(|row| row.node);
            let after = rows.iter().skip(at + 1).filter(same).find_map(|row| row.node);
            let parent = before.or(after).map_or(0, |node| self.arena.parent(node));
            let siblings = self.arena.entries.get(parent).map(|entry| entry.children.clone()).unwrap_or_default();
            let start = before.and_then(|node| siblings.iter().position(|child| *child == node)).map_or(0, |at| at + 1);
            let end = after.and_then(|node| siblings.iter().position(|child| *child == node)).unwrap_or(siblings.len());
            let free: Vec<usize> = siblings
                .get(start..end.max(start))
                .unwrap_or_default()
                .iter()
                .copied()
                .filter(|node| !self.taken.contains(&(witness, *node)))
                .collect();
            if let [only] = free.as_slice() {
                self.taken.insert((witness, *only));
                if let Some(row) = rows.get_mut(at) {
                    row.node = Some(*only);
                }
            }
        }
    }

    /// Rows that no sample shows become nodes: below the deepest known part of their path, else beside the
    /// neighbour above.
    fn table_only(&mut self, rows: &mut [Row<'_>]) {
        for at in 0..rows.len() {
            let Some(row) = rows.get(at).filter(|row| row.node.is_none() && row.is_listed()) else { continue };
            let (Some(written), Some(witness)) = (row.written(), row.witness()) else { continue };
            let steps = self.steps(written);
            let again = self.find(&steps, |_, _| true).filter(|node| is_end(&self.arena.path(*node), &steps));
            if let Some(node) = again {
                self.taken.insert((witness, node));
                rows[at].node = Some(node);
                continue;
            }
            let neighbour = self.neighbour(rows, at, witness);
            let prefix = (1..steps.len()).rev().find_map(|length| {
                let head = steps.get(..length)?;
                self.find(head, |_, _| true).map(|node| (length, node))
            });
            let (length, mut parent) =
                prefix.unwrap_or_else(|| (0, neighbour.map_or(0, |node| self.arena.parent(node))));
            let mut node = parent;
            for (step_at, step) in steps.iter().enumerate().skip(length) {
                let is_last = step_at + 1 == steps.len();
                let known = self.arena.child(parent, step).filter(|_| !is_last);
                node = known.unwrap_or_else(|| self.arena.add(parent, step, neighbour));
                parent = node;
            }
            self.taken.insert((witness, node));
            rows[at].node = Some(node);
        }
    }

    /// The node of the nearest row above with a path of one step, else of the nearest one below.
    fn neighbour(&self, rows: &[Row<'_>], at: usize, witness: Witness) -> Option<usize> {
        let usable = |row: &&Row<'_>| row.witness() == Some(witness) && row.node.is_some();
        let simple = |row: &&Row<'_>| {
            usable(row)
                && row.written().is_some_and(|written| self.steps(written).len() == 1 && !self.is_container(row.node))
        };
        let above = rows.iter().take(at).rev().find(simple);
        let below = rows.iter().skip(at + 1).find(simple);
        above.or(below).and_then(|row| row.node)
    }

    fn is_container(&self, node: Option<usize>) -> bool {
        node.and_then(|node| self.arena.entries.get(node))
            .is_some_and(|entry| !entry.children.is_empty() && entry.depth == 1)
    }

    /// Sentences speak of nodes that exist.
    fn sentences(&mut self, rows: &[Row<'_>]) {
        for row in rows.iter().filter(|row| row.node.is_none()) {
            let (Some(written), Some(first)) = (row.written(), row.first()) else { continue };
            let steps = self.steps(written);
            match self.find(&steps, |_, _| true) {
                Some(node) => row.facts.iter().for_each(|fact| self.arena.say(node, (*fact).clone())),
                None => {
                    let message = format!("this speaks of `{written}`, which is no field of the {}", self.part.name());
                    let found = Diagnostic::warning("sentence-without-field", self.page, first.place(), message);
                    self.diagnostics.push(found.note());
                }
            }
        }
    }

    fn named(&mut self, facts: &[&Fact]) {
        for fact in facts {
            let Path::Named(name) = &fact.subject.path else { continue };
            let nodes: Vec<usize> =
                self.arena.namesakes(name).into_iter().filter(|at| self.arena.name(*at) == name).collect();
            for node in nodes {
                self.arena.say(node, (*fact).clone());
            }
        }
    }
}
