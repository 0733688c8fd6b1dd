//! Values that a text seems to name, held against what the page shows: a sample refutes `Name or company` beside
//! `<name>Old Mill Ltd</name>`, and confirms `which way (in, out)` beside `"way": "out"`.
//!
//! The facts of a document enter, fewer of them leave; `extract` calls it when everything has been heard.

use std::collections::{HashMap, HashSet};

use crate::fact::{Fact, Held, Part, Path, Statement};
use crate::page::Document;
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary;

use super::Heard;
use super::outline::Outline;

/// The rule of values that nothing announces: words that look like a choice. They hold unless something refutes them.
pub const WEAK: &str = "choice in words";
/// The rule of words that may as well be a description. They hold when something confirms them.
pub const UNCONFIRMED: &str = "words that an example confirms";

/// What examples show, by method, part and last step of the path.
type Shown<'facts> = HashMap<(usize, Part, &'facts str), Vec<&'facts str>>;

/// Drops values that a sample refutes, and those that nothing confirms.
pub fn settle(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    if !heard.facts.iter().any(is_weak) {
        return;
    }
    let calls = queries(document, outline);
    let mut shown = shown(&heard.facts);
    for (method, name, value) in &calls {
        shown.entry((*method, Part::Query, name)).or_default().push(value);
    }
    for (method, part, name, value) in &heard.examples {
        shown.entry((*method, *part, name)).or_default().push(value);
    }
    let mut known: HashSet<(usize, Part, &str)> = HashSet::new();
    let mut defaults: HashMap<(usize, Part, &str), Vec<&str>> = HashMap::new();
    let mut enums: HashSet<(usize, Part, &str)> = HashSet::new();
    for fact in &heard.facts {
        let (subject, Path::Written(path)) = (&fact.subject, &fact.subject.path) else { continue };
        match &fact.statement {
            Statement::Allowed(_) if !is_weak(fact) => {
                known.insert((subject.method, subject.part, path));
            }
            Statement::Default(value) => defaults.entry((subject.method, subject.part, path)).or_default().push(value),
            Statement::Type { word, .. } if word.kind == Kind::Enum => {
                enums.insert((subject.method, subject.part, path));
            }
            _ => {}
        }
    }
    let holds = |fact: &Fact| -> bool {
        let (Statement::Allowed(values), Path::Written(path)) = (&fact.statement, &fact.subject.path) else {
            return fact.rule != UNCONFIRMED;
        };
        let (method, part) = (fact.subject.method, fact.subject.part);
        let texts = shown.get(&(method, part, last_step(path))).map(Vec::as_slice).unwrap_or_default();
        let texts = || texts.iter().filter(|text| is_value(text));
        if texts().any(|text| !is_among(text, values)) {
            return false;
        }
        let own = (method, part, path.as_str());
        let is_default = || {
            defaults.get(&own).is_some_and(|found| found.iter().any(|value| is_among(value.trim_matches('`'), values)))
        };
        let is_confirmed = || texts().next().is_some() || is_default() || enums.contains(&own);
        fact.rule == WEAK || !known.contains(&own) && is_confirmed()
    };
    let kept: Vec<bool> = heard.facts.iter().map(|fact| !is_weak(fact) || holds(fact)).collect();
    let mut kept = kept.into_iter();
    heard.facts.retain(|_| kept.next().unwrap_or(true));
}

fn is_weak(fact: &Fact) -> bool {
    (fact.rule == WEAK || fact.rule == UNCONFIRMED) && matches!(fact.statement, Statement::Allowed(_))
}

fn last_step(path: &str) -> &str {
    path.rsplit(['.', ' ', '>', '/', '→']).next().unwrap_or(path)
}

fn shown(facts: &[Fact]) -> Shown<'_> {
    let mut shown: Shown<'_> = HashMap::new();
    for fact in facts {
        let (Statement::Holds(Held::Text(text) | Held::Number(text)), Path::Exact(steps)) =
            (&fact.statement, &fact.subject.path)
        else {
            continue;
        };
        if let Some(last) = steps.last() {
            shown.entry((fact.subject.method, fact.subject.part, last)).or_default().push(text.trim());
        }
    }
    shown
}

/// The parameters of the calls that a document shows.
fn queries(document: &Document, outline: &Outline) -> Vec<(usize, String, String)> {
    const MOST: usize = 400;
    let mut found = Vec::new();
    for (at, context) in outline.contexts.iter().enumerate().take(document.blocks.len()) {
        let calls = outline.samples.get(at).and_then(Option::as_ref).map(|parsed| parsed.calls.as_slice());
        for (call, _) in calls.unwrap_or_default() {
            let pairs = call.query.iter().flat_map(|query| query.split('&')).filter_map(|pair| pair.split_once('='));
            found.extend(pairs.map(|(name, value)| (context.method, name.to_owned(), value.to_owned())));
        }
        if found.len() > MOST {
            break;
        }
    }
    found
}

/// Whether a sample shows a value and nothing that stands for any.
fn is_value(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(['<', '{', '[', '|', '…', '$'])
        && !text.contains("...")
        && vocabulary::type_word(text).is_none_or(|word| word.class.is_some())
}

/// Whether a text is one of the values, or several of them.
fn is_among(text: &str, values: &[AllowedValue]) -> bool {
    let is_known = |word: &str| values.iter().any(|value| value.value.eq_ignore_ascii_case(word.trim()));
    is_known(text) || text.split([',', ';', '/', ' ']).filter(|word| !word.is_empty()).all(is_known)
}

#[cfg(test)]
mod tests {
    fn count(words: &str, shown: &str) -> usize {
        let page = format!(
            "# POST /doors\n\n| Name | Type | Description |\n|---|---|---|\n| owner | string | {words} |\n\n\
             ```json\n{{\"owner\": \"{shown}\"}}\n```\n"
        );
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap_or_default();
        method.request.map(|body| body.fields).unwrap_or_default().iter().map(|field| field.allowed.len()).sum()
    }

    #[test]
    fn a_sample_refutes_what_nothing_announces() {
        let expected: [(usize, &str, &str); 5] = [
            (2, "Person or Company", "Person"),
            (0, "Person or Company", "Old Mill Ltd"),
            (2, "Person or Company", "string"),
            (2, "Allowed values: Person, Company", "Old Mill Ltd"),
            (2, "Person or Company", "person, company"),
        ];
        for (values, words, shown) in expected {
            let found = count(words, shown);
            assert_eq!(found, values, "{words}: {shown}");
        }
    }

    #[test]
    fn a_sample_confirms_what_may_be_a_description() {
        let expected: [(usize, &str, &str); 4] = [
            (3, "Whose it is (person, company, city)", "city"),
            (0, "Whose it is (name, street, city)", "Old Mill Ltd"),
            (0, "Whose it is (person, company, city)", "string"),
            (2, "Whose it is. person or company, default: person", "string"),
        ];
        for (values, words, shown) in expected {
            let found = count(words, shown);
            assert_eq!(found, values, "{words}: {shown}");
        }
    }
}
