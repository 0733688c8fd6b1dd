//! The fields of one part of a page: what it has against what was understood. Called by `compare`.

use std::collections::{HashMap, HashSet};

use super::facts::Fact;
use super::tally::{Class, Tally};

/// Compares the fields of a part by path, and then what is said of those that were found.
pub fn compare(part: &str, truth: &[Fact], heard: &[Fact], tally: &mut Tally) {
    let by_path: HashMap<&str, &Fact> = heard.iter().map(|fact| (fact.path.as_str(), fact)).collect();
    let mut used: HashSet<&str> = HashSet::new();
    for wanted in truth {
        let mut spellings = std::iter::once(&wanted.path).chain(&wanted.other_paths);
        let found = spellings.find_map(|path| by_path.get(path.as_str()).filter(|fact| !used.contains(&*fact.path)));
        match found {
            Some(found) => {
                used.insert(&found.path);
                if !wanted.optional {
                    tally.paths.right += 1;
                    compare_one(part, wanted, found, tally);
                }
            }
            None if wanted.optional => {}
            None => {
                tally.paths.missing += 1;
                tally.miss(Class::MissingPath, false, 1, format!("{part} {} ({})", wanted.path, wanted.kind));
            }
        }
    }
    let known = Known::of(truth);
    for extra in heard.iter().filter(|fact| !used.contains(fact.path.as_str())) {
        if !known.is_neutral(&extra.path) {
            tally.paths.invented += 1;
            tally.miss(Class::ExtraPath, true, 1, format!("{part} {}", extra.path));
        }
    }
}

fn compare_one(part: &str, wanted: &Fact, found: &Fact, tally: &mut Tally) {
    let path = &wanted.path;
    if wanted.kind != "any" {
        let right = found.kind == wanted.kind || wanted.other_kinds.contains(&found.kind);
        tally.types.count(right);
        if !right {
            let kinds: Vec<&str> =
                std::iter::once(&wanted.kind).chain(&wanted.other_kinds).map(String::as_str).collect();
            let what = format!("{part} {path}: {}, wanted {}", found.kind, kinds.join(" or "));
            tally.miss(Class::WrongType, false, 1, what);
        }
    }
    compare_duty(part, wanted, found, tally);
    let is_attribute = found.attribute == Some(true);
    for (class, wanted, found) in [
        (Class::Repeated, wanted.repeated, found.repeated == Some(true)),
        // That an element is none is not worth a point.
        (Class::Attribute, wanted.attribute.filter(|wanted| *wanted || is_attribute), is_attribute),
    ] {
        let Some(wanted) = wanted else { continue };
        let share = if class == Class::Repeated { &mut tally.repeated } else { &mut tally.attributes };
        share.count(found == wanted);
        if found != wanted {
            tally.miss(class, false, 1, format!("{part} {path}: {found}, wanted {wanted}"));
        }
    }
}

/// A duty must be on the page. Where the page says nothing, calling the field optional is no claim.
fn compare_duty(part: &str, wanted: &Fact, found: &Fact, tally: &mut Tally) {
    let claimed = found.required == Some(true);
    let stated = wanted.required == Some(true);
    match (stated, claimed) {
        (true, true) => tally.must.right += 1,
        (true, false) => {
            tally.must.missing += 1;
            tally.miss(Class::Must, false, 1, format!("{part} {}: is required", wanted.path));
        }
        (false, true) => {
            tally.must.invented += 1;
            tally.miss(Class::Must, true, 1, format!("{part} {}: called required without ground", wanted.path));
        }
        (false, false) => {}
    }
    if let Some(required) = wanted.required {
        tally.required.count(claimed == required);
    }
}

/// What the page has, to judge what it has not.
struct Known<'a> {
    by_path: HashMap<&'a str, &'a Fact>,
    parents: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(truth: &'a [Fact]) -> Self {
        Known {
            by_path: truth.iter().map(|fact| (fact.path.as_str(), fact)).collect(),
            parents: truth.iter().filter_map(|fact| parent(&fact.path)).collect(),
        }
    }

    /// True when its nearest ancestor on the page may hold anything: a map, a field of no declared type, one that
    /// is itself neutral, or an object whose children the page does not show.
    fn is_neutral(&self, path: &str) -> bool {
        let mut ancestors = std::iter::successors(parent(path), |path| parent(path));
        let nearest = ancestors.find_map(|path| self.by_path.get(path));
        nearest.is_some_and(|fact| match fact.kind.as_str() {
            "map" | "any" => true,
            "object" | "array" => fact.optional || !self.parents.contains(fact.path.as_str()),
            _ => fact.optional,
        })
    }
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(parent, _)| parent)
}
