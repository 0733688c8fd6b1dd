//! Query parameters that only an example call shows: `GET /tickets?page=1&limit=50`.
//!
//! The calls of a document enter, facts leave; `extract` calls it last, for methods whose parameters no table lists.

use std::collections::HashSet;

use crate::fact::{Fact, Held, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Place};

use super::Heard;
use super::method_name::{self, Call};
use super::outline::Outline;
use super::sections::{self, same_call};

/// The longest query that is looked at, in parameters.
const MOST_PARAMETERS: usize = 100;

/// Hears the first query of each method that has no parameters yet.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    // A method whose body has fields of the same names sends them there.
    let mut known: HashSet<usize> = HashSet::new();
    for fact in &heard.facts {
        if matches!(fact.subject.part, Part::Query)
            || is_table_of_request(fact) && !has_body(outline, fact.subject.method)
        {
            known.insert(fact.subject.method);
        }
    }
    for (at, block) in document.blocks.iter().enumerate() {
        let Some(context) = outline.contexts.get(at) else { continue };
        if known.contains(&context.method) {
            continue;
        }
        let calls: Vec<(Call, Place)> = match (block, outline.samples.get(at).and_then(Option::as_ref)) {
            (Block::Sample(sample), Some(parsed)) => {
                parsed.calls.iter().map(|(call, offset)| (call.clone(), sample.place_at(*offset))).take(1).collect()
            }
            (Block::Prose(text), _) => {
                sections::call_in_prose(text).map(|call| (call, text.place)).into_iter().collect()
            }
            (Block::Heading { text, .. }, _) => {
                method_name::call(&text.text).map(|call| (call, text.place)).into_iter().collect()
            }
            _ => Vec::new(),
        };
        for (call, place) in calls {
            let own = outline.methods.get(context.method).is_none_or(|head| {
                head.verb.as_deref().is_none_or(|verb| verb == call.verb)
                    && head.url.as_deref().is_none_or(|url| same_call(&method_name::split(call.verb, url), &call))
            });
            if let (true, Some(query)) = (own, &call.query) {
                known.insert(context.method);
                parameters(heard, context.method, query, place);
            }
        }
    }
}

/// Whether a block of code shows the body of a method: what stands in its URL is sent beside it.
fn has_body(outline: &Outline, method: usize) -> bool {
    outline.has_request_sample(method)
}

fn is_table_of_request(fact: &Fact) -> bool {
    fact.subject.part == Part::Request && fact.statement == Statement::Listed
}

fn parameters(heard: &mut Heard<'_>, method: usize, query: &str, place: Place) {
    let witness = Witness::Sample(heard.next_sample(method, Part::Query));
    let mut seen = HashSet::new();
    let listed: HashSet<String> = heard
        .facts
        .iter()
        .filter(|fact| fact.subject.method == method && is_table_of_request(fact))
        .map(|fact| fact.origin.row.clone())
        .collect();
    for pair in query.split('&').take(MOST_PARAMETERS) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let is_name = !name.is_empty()
            && name.len() <= 60
            && name
                .chars()
                .all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '$' | '[' | ']'));
        if !is_name || !seen.insert(name.to_owned()) || listed.contains(name) {
            continue;
        }
        let path = Path::Exact([name.to_owned()].into());
        for statement in [Statement::Shown, Statement::Holds(Held::Text(value.to_owned()))] {
            let fact = heard.fact(method, Part::Query, path.clone(), statement, witness, name, place);
            heard.facts.push(Fact { rule: "example call", ..fact });
        }
    }
}
