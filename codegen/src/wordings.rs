//! Words of one language for fields that only pages in another language describe.
//!
//! A vendor describes the same field in the same words on many pages. Where the pages of one method describe it in two
//! languages, both wordings are known, and the preferred one serves wherever only the other stands. The trees of
//! methods enter, pairs of wordings leave; these and the resolved methods enter, the methods leave with their
//! descriptions in the preferred language, as far as it is known. `gather` calls it.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::align::{AlignedMethod, Node};
use crate::config::Vendor;
use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Statement};
use crate::schema::{Field, Method};

/// What pages of two languages say of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What the field stands in; empty at the top.
    parent: String,
    name: String,
    other: String,
    preferred: String,
}

/// The languages of a vendor's pages.
pub struct Languages<'vendor> {
    /// Whether a page is in the preferred language.
    preferred: HashMap<String, bool>,
    vendor: &'vendor Vendor,
}

impl<'vendor> Languages<'vendor> {
    /// The languages of the pages below the folder of this name.
    pub fn of(vendor: &'vendor Vendor, folder: &str) -> Self {
        let first = vendor.languages.first();
        let pages = vendor.pages.iter();
        let preferred =
            pages.map(|entry| (format!("{folder}/{}", entry.file), Some(&entry.language) == first)).collect();
        Languages { preferred, vendor }
    }

    fn is_preferred(&self, page: &str) -> Option<bool> {
        self.preferred.get(page).copied()
    }
}

/// The wordings that the pages of a method pair.
pub fn pairs(method: &AlignedMethod, languages: &Languages<'_>) -> Vec<Wording> {
    let mut found = Vec::new();
    // One language alone pairs nothing.
    if languages.vendor.languages.len() < 2 {
        return found;
    }
    method.parts.values().for_each(|root| collect(root, "", languages, &mut found));
    found
}

/// The depth of a tree is capped by the readers of samples.
fn collect(node: &Node, parent: &str, languages: &Languages<'_>, found: &mut Vec<Wording>) {
    if let (Some(preferred), Some(other)) = (said(node, languages, true), said(node, languages, false)) {
        let (parent, name) = (parent.to_owned(), node.name.clone());
        found.push(Wording { parent, name, other: key(other), preferred: preferred.to_owned() });
    }
    node.children.iter().for_each(|child| collect(child, &node.name, languages, found));
}

/// The first description in the preferred language or in another one.
fn said<'node>(node: &'node Node, languages: &Languages<'_>, preferred: bool) -> Option<&'node str> {
    let is_it = |fact: &Fact| languages.is_preferred(&fact.origin.page) == Some(preferred);
    node.facts.iter().find_map(|fact| match &fact.statement {
        Statement::Description(text) if !text.trim().is_empty() && is_it(fact) => Some(text.trim()),
        _ => None,
    })
}

/// A wording as it is compared.
fn key(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}

/// Gives fields that are described in another language the preferred words for the same.
pub fn apply(methods: &mut [Method], wordings: &[Wording]) -> Vec<Diagnostic> {
    let known = Known::of(wordings);
    let mut diagnostics = Vec::new();
    for method in methods {
        let mut replaced: Vec<String> = Vec::new();
        let bodies = [&mut method.request, &mut method.response, &mut method.error_response];
        let fields = bodies.into_iter().flatten().flat_map(|body| &mut body.fields);
        let fields = fields.chain(&mut method.query).chain(&mut method.path_parameters).chain(&mut method.headers);
        fields.for_each(|field| put(field, "", &known, &mut replaced));
        if !replaced.is_empty() {
            let page = method.pages.first().map(String::as_str).unwrap_or_default();
            let message = format!("only another language describes {} of its fields", replaced.len());
            let decision = "other methods say the same in the preferred one: their words are taken";
            let found = Diagnostic::warning("words-of-other-method", page, Default::default(), message);
            diagnostics.push(found.decided(format!("{decision} for {}", replaced.join(", "))).note());
        }
    }
    diagnostics
}

/// The preferred words for a description in another language.
struct Known<'words> {
    /// Of a field of this name inside of another one.
    inside: HashMap<(&'words str, &'words str, &'words str), &'words str>,
    /// Of a field of this name, where all agree.
    anywhere: HashMap<(&'words str, &'words str), &'words str>,
}

impl<'words> Known<'words> {
    fn of(wordings: &'words [Wording]) -> Self {
        let own: HashSet<String> = wordings.iter().map(|wording| key(&wording.preferred)).collect();
        let mut inside: HashMap<_, Counts<'_>> = HashMap::new();
        let mut anywhere: HashMap<_, Counts<'_>> = HashMap::new();
        for wording in wordings.iter().filter(|wording| !own.contains(&wording.other)) {
            let (parent, name, other) = (wording.parent.as_str(), wording.name.as_str(), wording.other.as_str());
            *inside.entry((parent, name, other)).or_default().entry(wording.preferred.as_str()).or_default() += 1;
            *anywhere.entry((name, other)).or_default().entry(wording.preferred.as_str()).or_default() += 1;
        }
        anywhere.retain(|_, words| words.len() == 1);
        Known {
            inside: inside.into_iter().filter_map(|(key, words)| Some((key, usual(&words)?))).collect(),
            anywhere: anywhere.into_iter().filter_map(|(key, words)| Some((key, usual(&words)?))).collect(),
        }
    }

    fn words(&self, parent: &str, name: &str, other: &str) -> Option<&'words str> {
        self.inside.get(&(parent, name, other)).or_else(|| self.anywhere.get(&(name, other))).copied()
    }
}

fn put(field: &mut Field, parent: &str, known: &Known<'_>, replaced: &mut Vec<String>) {
    // What is written in the letters of a program is no sentence in another language.
    if !field.description.is_ascii()
        && let Some(words) = known.words(parent, &field.name, &key(&field.description))
    {
        field.description = words.to_owned();
        replaced.push(field.name.clone());
    }
    let name = field.name.clone();
    field.children.iter_mut().for_each(|child| put(child, &name, known, replaced));
}

/// Wordings, each with how often it stands.
type Counts<'words> = BTreeMap<&'words str, usize>;

/// The wording that stands most often; of several the shortest, then the first of the alphabet.
fn usual<'words>(words: &Counts<'words>) -> Option<&'words str> {
    words.iter().min_by_key(|(words, count)| (std::cmp::Reverse(**count), words.len())).map(|(words, _)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(name: &str, other: &str, preferred: &str) -> Wording {
        Wording { parent: String::new(), name: name.to_owned(), other: key(other), preferred: preferred.to_owned() }
    }

    fn described(name: &str, text: &str) -> Method {
        let field = Field { name: name.to_owned(), description: text.to_owned(), ..Field::default() };
        Method { query: vec![field], ..Method::default() }
    }

    #[test]
    fn known_words_replace_those_of_the_other_language() {
        let wordings = [
            wording("colour", "Цвет заявки", "Colour of the ticket, red by default"),
            wording("colour", "цвет заявки.", "Colour of the ticket"),
            wording("size", "размер", "Size"),
        ];
        let mut methods = vec![
            described("colour", "цвет заявки"),
            described("colour", "оттенок"),
            described("weight", "размер"),
            described("size", "Size"),
        ];
        let notes = apply(&mut methods, &wordings);
        let texts: Vec<&str> =
            methods.iter().flat_map(|method| &method.query).map(|field| field.description.as_str()).collect();
        assert_eq!(texts, ["Colour of the ticket", "оттенок", "размер", "Size"]);
        assert_eq!(notes.len(), 1);
    }
}
