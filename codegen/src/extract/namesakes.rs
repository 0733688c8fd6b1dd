//! Which of several fields of one name a sentence means: "the `place` of a phone number" that of `phone-number`.
//!
//! Facts and a sentence enter, the paths of samples leave; `value_lists` calls it.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::fact::{Fact, Path};

/// So many facts are looked through.
const MOST: usize = 20_000;

/// The paths that are meant; none where the sentence tells none of them from the others.
pub fn meant(facts: &[Fact], name: &str, sentence: &str) -> Vec<Path> {
    let exact = facts.iter().take(MOST).filter_map(|fact| match &fact.subject.path {
        Path::Exact(steps) if steps.last().is_some_and(|last| last == name) => Some(Arc::clone(steps)),
        _ => None,
    });
    let paths: BTreeSet<Arc<[String]>> = exact.collect();
    let said: Vec<String> = words(sentence).map(|word| singular(&word)).collect();
    let is_meant = |steps: &&Arc<[String]>| {
        let parent = steps.len().checked_sub(2).and_then(|at| steps.get(at));
        parent.is_some_and(|parent| words(parent).all(|word| said.contains(&singular(&word))))
    };
    let found: Vec<&Arc<[String]>> = paths.iter().filter(is_meant).collect();
    if found.len() == paths.len() {
        Vec::new()
    } else {
        found.into_iter().map(|steps| Path::Exact(Arc::clone(steps))).collect()
    }
}

/// The words of a name or a sentence, lower case: `phone-number` has two.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn singular(word: &str) -> String {
    word.strip_suffix("es").or_else(|| word.strip_suffix('s')).filter(|stem| stem.len() > 2).unwrap_or(word).to_owned()
}
