//! Rows to nodes.
//!
//! The facts about one part of a method enter, its tree leaves; `align` calls it. Samples make the nodes first.
//! Then each row, in table order, is put to the best node not yet taken by its table: the whole path, the end of a
//! path, the steps in order with gaps, another spelling; last of all, a name that stands under another parent.

use std::collections::HashSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Witness};

use super::board::Board;
use super::nested;
use super::tree::{Arena, Node};

/// The facts of one row of a table, or of one sentence.
pub struct Row<'facts> {
    pub facts: Vec<&'facts Arc<Fact>>,
    pub node: Option<usize>,
}

impl<'facts> Row<'facts> {
    pub fn first(&self) -> Option<&'facts Fact> {
        self.facts.first().map(|fact| &***fact)
    }

    pub fn witness(&self) -> Option<Witness> {
        self.first().map(|fact| fact.witness)
    }

    pub fn written(&self) -> Option<&'facts str> {
        match &self.first()?.subject.path {
            Path::Written(written) => Some(written),
            _ => None,
        }
    }

    pub fn is_listed(&self) -> bool {
        self.first().is_some_and(|fact| fact.statement == Statement::Listed)
    }
}

/// Builds the tree of one part.
pub fn put(part: Part, facts: &[Arc<Fact>], page: &str, diagnostics: &mut Vec<Diagnostic>) -> Node {
    let mut board = Board { arena: Arena::new(), part, page, diagnostics, taken: HashSet::new(), prefix: Vec::new() };
    board.samples(facts);
    let titles = nested::titles(facts);
    for mut rows in group(facts) {
        board.prefix = nested::prefix(
            &board.arena,
            rows.first().and_then(Row::witness).and_then(|table| titles.get(&table).copied()),
        );
        board.exact(&mut rows);
        board.displaced(&mut rows);
        board.lost(&mut rows);
        board.table_only(&mut rows);
        for row in &rows {
            if let Some(node) = row.node {
                row.facts.iter().for_each(|fact| board.arena.say(node, fact));
            }
        }
        board.sentences(&rows);
    }
    board.named(facts);
    board.arena.into_tree()
}

/// Tables with their rows. A row begins with the fact that a table lists it; sentences stand alone.
fn group(facts: &[Arc<Fact>]) -> Vec<Vec<Row<'_>>> {
    let mut tables: Vec<Vec<Row<'_>>> = Vec::new();
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
