//! Rows that no sample shows.
//!
//! The rows of a table enter, those without a node get a new one; `rows` calls it last.

use std::sync::Arc;

use crate::fact::{Fact, Statement};

use super::board::Board;
use super::fit::is_end;
use super::rows::Row;

impl Board<'_> {
    /// Rows that no sample shows become nodes: below the deepest known part of their path, else beside the
    /// neighbour above.
    pub fn table_only(&mut self, rows: &mut [Row<'_>]) {
        let below = self.neighbours_below(rows);
        let mut above = None;
        for at in 0..rows.len() {
            let Some(row) = rows.get(at) else { continue };
            if row.node.is_none() && row.is_listed() {
                let node = self.node_for(row, above.or(below.get(at).copied().flatten()));
                if let (Some(node), Some(row)) = (node, rows.get_mut(at)) {
                    row.node = Some(node);
                }
            }
            if let Some(row) = rows.get(at).filter(|row| self.is_simple(row)) {
                above = row.node;
            }
        }
    }

    /// The node that a row means, if need be a new one.
    fn node_for(&mut self, row: &Row<'_>, neighbour: Option<usize>) -> Option<usize> {
        let (written, witness) = (row.written()?, row.witness()?);
        let steps = self.steps(written);
        let again = self.find(&steps, |_, _| true).filter(|node| is_end(&self.arena.path(*node), &steps));
        let node = again.unwrap_or_else(|| self.new_node(&steps, neighbour));
        if again.is_none() && self.is_attribute(written) {
            let said = row.first().map(|fact| Fact { statement: Statement::Attribute, ..fact.clone() });
            said.into_iter().for_each(|fact| self.arena.say(node, &Arc::new(fact)));
        }
        self.taken.insert((witness, node));
        Some(node)
    }

    /// `orders count` in XML: an element and one of its attributes, joined by a blank and nothing else.
    fn is_attribute(&self, written: &str) -> bool {
        let is_xml = self.arena.entries.first().is_some_and(|root| {
            root.facts.iter().take(100).any(|fact| matches!(fact.statement, Statement::RootElement(_)))
        });
        let words: Vec<&str> = written.split_whitespace().collect();
        let is_name = |word: &&str| word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        is_xml && words.len() == 2 && words.iter().all(is_name)
    }

    fn new_node(&mut self, steps: &[String], neighbour: Option<usize>) -> usize {
        let beside = neighbour.map_or(0, |node| self.arena.parent(node));
        let prefix = (1..steps.len()).rev().find_map(|length| {
            let head = steps.get(..length)?;
            self.find(head, |_, _| true).map(|node| (length, node))
        });
        let (length, mut parent) = prefix.or_else(|| Some((0, self.list_of(steps, beside)?))).unwrap_or((0, beside));
        let mut node = parent;
        for (step_at, step) in steps.iter().enumerate().skip(length) {
            let is_last = step_at + 1 == steps.len();
            let known = self.arena.child(parent, step).filter(|_| !is_last);
            node = known.unwrap_or_else(|| self.arena.add(parent, step, neighbour));
            parent = node;
        }
        node
    }

    /// `phone.number` beside a row `phones` stands below it, although no sample shows how.
    fn list_of(&self, steps: &[String], beside: usize) -> Option<usize> {
        let first = steps.first().filter(|first| steps.len() > 1 && first.len() > 2)?;
        let plurals = [format!("{first}s"), format!("{first}es")];
        let here = plurals.iter().find_map(|plural| self.arena.child(beside, plural));
        // `user.phones` further up, where only one list has that name.
        here.or_else(|| {
            plurals.iter().find_map(|plural| match self.arena.namesakes(plural) {
                [only] if self.arena.name(*only) == plural => Some(*only),
                _ => None,
            })
        })
    }

    /// For each row the node of the nearest one below it that is placed already and has a path of one step.
    fn neighbours_below(&self, rows: &[Row<'_>]) -> Vec<Option<usize>> {
        let mut below = vec![None; rows.len()];
        let mut next = None;
        for (row, slot) in rows.iter().zip(&mut below).rev() {
            *slot = next;
            if self.is_simple(row) {
                next = row.node;
            }
        }
        below
    }

    fn is_simple(&self, row: &Row<'_>) -> bool {
        row.node.is_some()
            && row.written().is_some_and(|written| self.steps(written).len() == 1 && !self.is_container(row.node))
    }

    fn is_container(&self, node: Option<usize>) -> bool {
        node.and_then(|node| self.arena.entries.get(node))
            .is_some_and(|entry| !entry.children.is_empty() && entry.depth == 1)
    }
}
