//! What `validate` finds.
//!
//! `check` makes it, whoever calls `validate` or `to_http` gets it.

use super::rule::{Rule, Severity, Stated};
use std::fmt;

/// Everything that is wrong with a request, in the order of its fields.
///
/// A violation takes no more than its place and the rule that is broken; paths and words are made when they are asked
/// for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Violations {
    /// Broken rules, and behind those of an object the object itself.
    entries: Vec<Entry>,
}

/// One thing that is wrong.
#[derive(Clone, Copy)]
pub struct Violation<'v> {
    rule: &'static Stated,
    entry: Entry,
    entries: &'v [Entry],
}

/// A broken rule, or an object that holds some: a step of their paths.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Entry {
    kind: Kind,
    /// The position of a repeated field.
    index: u32,
    /// The entry of the object that holds it.
    holder: u32,
}

/// Of an entry: a field that is not repeated, or that no object holds.
const NONE: u32 = u32::MAX;

/// Room for as many entries is made when the first one comes.
const USUAL: usize = 8;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Broken(&'static Stated),
    Holder(&'static str),
}

impl<'v> Violation<'v> {
    /// The field, with the position of repeated ones: `contact[2].display_name`.
    pub fn path(&self) -> String {
        let mut steps = vec![(self.rule.field, self.entry.index)];
        let mut holder = self.entry.holder;
        while let Some(entry) = self.entries.get(holder as usize) {
            if let Kind::Holder(name) = entry.kind {
                steps.push((name, entry.index));
            }
            holder = entry.holder;
        }
        let mut path = String::new();
        for (name, index) in steps.into_iter().rev().filter(|(name, _)| !name.is_empty()) {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(name);
            if index != NONE {
                path.push_str(&format!("[{index}]"));
            }
        }
        path
    }

    /// The rule that it breaks.
    pub fn rule(&self) -> Rule {
        self.rule.rule
    }

    /// Whether the docs state the rule.
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// Where the docs say so: `planfix/en/contact.update, request table, row "template"`.
    pub fn source(&self) -> &'static str {
        self.rule.source
    }

    /// What is wrong, in words: `may have at most 32 characters`.
    pub fn message(&self) -> String {
        self.rule.rule.to_string()
    }
}

impl Violations {
    /// Adds a broken rule.
    #[cold]
    #[inline(never)]
    pub(super) fn add(&mut self, index: Option<usize>, rule: &'static Stated) {
        if self.entries.capacity() == 0 {
            self.entries = Vec::with_capacity(USUAL);
        }
        self.entries.push(Entry { kind: Kind::Broken(rule), index: position(index), holder: NONE });
    }

    /// How many entries there are: a mark for [`Violations::hold`].
    #[inline]
    pub(super) fn mark(&self) -> usize {
        self.entries.len()
    }

    /// What was added since the mark is wrong within this object.
    #[cold]
    #[inline(never)]
    pub(super) fn hold(&mut self, mark: usize, name: &'static str, index: Option<usize>) {
        let holder = u32::try_from(self.entries.len()).unwrap_or(NONE);
        for entry in self.entries.iter_mut().skip(mark).filter(|entry| entry.holder == NONE) {
            entry.holder = holder;
        }
        self.entries.push(Entry { kind: Kind::Holder(name), index: position(index), holder: NONE });
    }

    /// True when nothing is wrong for certain: there may be warnings.
    pub fn is_ok(&self) -> bool {
        self.iter().all(|violation| violation.severity() == Severity::Warning)
    }

    /// True when there is not even a warning.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The first of them.
    pub fn first(&self) -> Option<Violation<'_>> {
        self.iter().next()
    }

    /// All of them, in order.
    pub fn iter(&self) -> Iter<'_> {
        Iter { rest: self.entries.iter(), entries: &self.entries }
    }

    /// An error unless [`Violations::is_ok`].
    pub fn into_result(self) -> Result<(), Violations> {
        if self.is_ok() { Ok(()) } else { Err(self) }
    }
}

/// A position as an entry has it; nobody has lists of four billion items.
fn position(index: Option<usize>) -> u32 {
    index.map_or(NONE, |index| u32::try_from(index).unwrap_or(NONE))
}

/// The [`Violation`]s in the order of the fields.
#[derive(Debug, Clone)]
pub struct Iter<'v> {
    rest: std::slice::Iter<'v, Entry>,
    entries: &'v [Entry],
}

impl<'v> Iterator for Iter<'v> {
    type Item = Violation<'v>;

    fn next(&mut self) -> Option<Violation<'v>> {
        let entries = self.entries;
        self.rest.find_map(|&entry| match entry.kind {
            Kind::Broken(rule) => Some(Violation { rule, entry, entries }),
            Kind::Holder(_) => None,
        })
    }
}

impl PartialEq for Violation<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.rule == other.rule && self.path() == other.path()
    }
}

impl fmt::Debug for Violation<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stated { rule, severity, source, .. } = self.rule;
        let mut shown = out.debug_struct("Violation");
        shown.field("path", &self.path()).field("rule", rule).field("severity", severity).field("source", source);
        shown.finish()
    }
}

impl fmt::Display for Violation<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity() {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(out, "{severity}: {}: {} ({})", self.path(), self.rule(), self.source())
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, violation) in self.iter().enumerate() {
            if number > 0 {
                out.write_str("\n")?;
            }
            fmt::Display::fmt(&violation, out)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

impl<'v> IntoIterator for &'v Violations {
    type Item = Violation<'v>;
    type IntoIter = Iter<'v>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
