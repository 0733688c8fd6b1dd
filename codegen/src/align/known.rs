//! Rows that speak of nodes which samples or other tables show.
//!
//! The rows of a table enter, those that fit get their node; `rows` calls it.

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path};

use super::board::Board;
use super::path;
use super::rows::Row;

impl Board<'_> {
    pub fn exact(&mut self, rows: &mut [Row<'_>]) {
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
            if steps.len() == 1 && steps.first().is_some_and(|only| self.is_root(only)) {
                row.node = Some(0);
                continue;
            }
            let found = self.find(&steps, |board, at| !board.taken.contains(&(witness, at)));
            if let Some(node) = found {
                self.note_spelling(&steps, node, first);
                self.taken.insert((witness, node));
                row.node = Some(node);
            }
        }
    }

    fn note_spelling(&mut self, steps: &[String], node: usize, first: &Fact) {
        let name = self.arena.name(node).to_owned();
        let Some(written) = steps.last().filter(|last| **last != name) else { return };
        let message = format!("the table writes `{written}`, the sample `{name}`");
        let found = Diagnostic::warning("name-spelled-otherwise", self.page, first.place(), message);
        self.diagnostics.push(found.underline(first.length).decided("the sample's spelling is kept"));
    }

    /// A name that stands under another parent in the sample than the table says.
    pub fn displaced(&mut self, rows: &mut [Row<'_>]) {
        for row in rows.iter_mut().filter(|row| row.node.is_none() && row.is_listed()) {
            let (Some(written), Some(witness), Some(first)) = (row.written(), row.witness(), row.first()) else {
                continue;
            };
            let steps = self.steps(written);
            let (Some(last), true) = (steps.last(), steps.len() > 1) else { continue };
            let same: Vec<usize> =
                self.arena.namesakes(last).iter().copied().filter(|at| self.arena.name(*at) == last).collect();
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
    pub fn lost(&mut self, rows: &mut [Row<'_>]) {
        let is_lost = |row: &Row<'_>| row.first().is_some_and(|fact| fact.subject.path == Path::Lost);
        let lost: Vec<usize> = (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_lost)).collect();
        // A page that lost more names than these is beyond help.
        for at in lost.into_iter().take(100) {
            let Some(row) = rows.get(at) else { continue };
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
}
