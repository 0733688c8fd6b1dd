//! Errors that a list has or has no more.

use std::collections::BTreeMap;

use super::{Change, Changes, Effect, error_name};
use crate::schema::ErrorEntry;

/// What changed in a list of errors; `owner` is the method, or what has the list.
pub fn errors(owner: &str, old: &[ErrorEntry], new: &[ErrorEntry]) -> Vec<Change> {
    let mut changes = Changes { method: owner, part: "errors", list: Vec::new() };
    let by_name = |list: &[ErrorEntry]| -> BTreeMap<String, ErrorEntry> {
        list.iter().rev().map(|error| (error_name(error), error.clone())).collect()
    };
    let (before, after) = (by_name(old), by_name(new));
    for (name, error) in &after {
        let origin = error.origin.as_ref();
        match before.get(name) {
            // A reply that names an error which the docs did not list was an error all the same.
            None => changes.push(name, Effect::Compatible, format!("new error: {}", error.text), origin),
            Some(known) if known.text != error.text => {
                changes.differs(name, Effect::Wording, "text", [&known.text, &error.text], origin);
            }
            Some(known) if known.resolution != error.resolution || known.category != error.category => {
                changes.push(name, Effect::Wording, "what is said of it".to_owned(), origin);
            }
            Some(_) => {}
        }
    }
    for (name, error) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        // A code is a name in Rust, which is gone; a text is none.
        let effect = if error.code.is_some() { Effect::Breaking } else { Effect::Compatible };
        changes.push(name, effect, "the error is listed no more".to_owned(), error.origin.as_ref());
    }
    changes.list
}
