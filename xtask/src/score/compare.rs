//! What the page says against what was understood: two `Facts` enter, a `Tally` leaves.
//!
//! Fields are compared in `fields`; methods, values, errors and the index here.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::facts::{Fact, Facts, PARTS};
use super::fields;
use super::tally::{Class, Match, Tally};

/// Compares a page. `None` is a page that is not there: all it should say is missing.
pub fn page(truth: &Facts, heard: Option<&Facts>) -> Tally {
    let nothing = Facts::default();
    let heard = heard.unwrap_or(&nothing);
    let mut tally = Tally::default();
    index(truth, heard, &mut tally);
    if truth.methods.is_empty() {
        one_method(truth, heard, &mut tally);
    } else {
        several_methods(truth, heard, &mut tally);
    }
    tally
}

/// Methods are paired by name. One that is found under another name is missing, and made up.
fn several_methods(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    let nothing = Facts::default();
    let has_bodies = heard.parts.iter().take(2).any(|fields| !fields.is_empty());
    let alone = has_bodies.then_some(heard).into_iter();
    let candidates: Vec<&Facts> =
        if heard.methods.is_empty() { alone.collect() } else { heard.methods.iter().collect() };
    let mut by_name: BTreeMap<&str, &Facts> = BTreeMap::new();
    for method in candidates {
        by_name.entry(&method.method).or_insert(method);
    }
    for method in &truth.methods {
        let found = by_name.remove(method.method.as_str());
        tally.methods.count(found.is_some());
        if found.is_none() {
            tally.miss(Class::Method, false, 1, method.method.clone());
        }
        let mut own = Tally::default();
        index(method, found.unwrap_or(&nothing), &mut own);
        // The name has been compared already.
        content(method, found.unwrap_or(&nothing), &mut own);
        for miss in &mut own.misses {
            miss.what = format!("{}: {}", method.method, miss.what);
        }
        tally.add(own);
    }
    for name in by_name.keys() {
        tally.methods.count(false);
        tally.miss(Class::Method, true, 1, format!("{name}: the page documents no such method"));
    }
}

fn one_method(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    if !truth.method.is_empty() {
        let right = truth.method.to_lowercase() == heard.method.to_lowercase();
        tally.methods.count(right);
        if !right {
            let invented = !heard.method.is_empty();
            tally.miss(Class::Method, invented, 1, format!("`{}`, wanted `{}`", heard.method, truth.method));
        }
    }
    content(truth, heard, tally);
}

fn content(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    for (number, (part, _)) in PARTS.iter().enumerate() {
        if let (Some(wanted), Some(found)) = (truth.parts.get(number), heard.parts.get(number)) {
            fields::compare(part, wanted, found, tally);
        }
    }
    values(truth, heard, tally);
    errors(truth, heard, tally);
}

/// An index is compared where the labels have one.
fn index(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    if !truth.index.is_empty() {
        let counts = sets("", Class::Index, &truth.index, &heard.index, tally);
        tally.index = counts;
    }
}

/// Allowed values, by path. Values of a linked page are not demanded from this one.
fn values(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    let spellings = other_spellings(truth);
    let others = |path: &str| spellings.get(path).map(Vec::as_slice).unwrap_or_default();
    let demanded: HashSet<&str> =
        truth.values.keys().flat_map(|path| std::iter::once(path).chain(others(path))).map(String::as_str).collect();
    // A boolean whose page spells its two values may list them or not.
    let booleans: HashSet<&str> =
        heard.parts.iter().flatten().filter(|fact| fact.kind == "boolean").map(|fact| fact.path.as_str()).collect();
    for (path, found) in &heard.values {
        if !demanded.contains(path.as_str()) && !booleans.contains(path.as_str()) && !truth.partial {
            tally.values.invented += found.len();
            tally.miss(Class::Enum, true, found.len(), format!("{path}: no such values: {}", listed(found.iter())));
        }
    }
    let nothing = BTreeSet::new();
    for (path, wanted) in &truth.values {
        let found = std::iter::once(path).chain(others(path)).find_map(|path| heard.values.get(path));
        if found.is_none() && truth.linked.contains(path) {
            continue;
        }
        let counts = sets(path, Class::Enum, wanted, found.unwrap_or(&nothing), tally);
        tally.values.right += counts.right;
        tally.values.invented += counts.invented;
        tally.values.missing += counts.missing;
    }
}

/// Path, as a key of values → its other spellings, in the same form.
fn other_spellings(truth: &Facts) -> BTreeMap<String, Vec<String>> {
    let parts = truth.parts.iter().zip(PARTS);
    let fields = parts.flat_map(|(fields, (_, prefix))| fields.iter().map(move |fact| (prefix, fact)));
    let key = |prefix: &str, path: &String| format!("{prefix}{path}");
    let others = |prefix: &str, fact: &Fact| fact.other_paths.iter().map(|path| key(prefix, path)).collect();
    let spelled = fields.filter(|(_, fact)| !fact.other_paths.is_empty());
    spelled.map(|(prefix, fact)| (key(prefix, &fact.path), others(prefix, fact))).collect()
}

/// Errors are compared one by one: the same one may be listed twice.
fn errors(truth: &Facts, heard: &Facts, tally: &mut Tally) {
    let mut left: BTreeMap<&(String, String), usize> = BTreeMap::new();
    for error in &heard.errors {
        *left.entry(error).or_default() += 1;
    }
    for error in &truth.errors {
        match left.get_mut(error).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                tally.errors.right += 1;
            }
            None => {
                tally.errors.missing += 1;
                tally.miss(Class::Error, false, 1, format!("missing: {}", shown(error)));
            }
        }
    }
    // A page that is cut may list more than the labels know.
    for (error, count) in left.into_iter().filter(|(_, count)| *count > 0 && !truth.partial) {
        tally.errors.invented += count;
        tally.miss(Class::Error, true, count, format!("no such error: {}", shown(error)));
    }
}

fn sets(path: &str, class: Class, wanted: &BTreeSet<String>, found: &BTreeSet<String>, tally: &mut Tally) -> Match {
    let (missing, extra) = (wanted.difference(found), found.difference(wanted));
    let counts = Match {
        right: wanted.intersection(found).count(),
        invented: extra.clone().count(),
        missing: missing.clone().count(),
    };
    let prefix = if path.is_empty() { String::new() } else { format!("{path}: ") };
    if counts.missing > 0 {
        tally.miss(class, false, counts.missing, format!("{prefix}missing {}", listed(missing)));
    }
    if counts.invented > 0 {
        tally.miss(class, true, counts.invented, format!("{prefix}not on the page {}", listed(extra)));
    }
    counts
}

fn listed<'a>(words: impl Iterator<Item = &'a String>) -> String {
    words.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn shown((status, words): &(String, String)) -> String {
    format!("{status} {words}").trim().to_owned()
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
