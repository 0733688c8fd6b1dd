//! Values that a text seems to name, and a sample shows to be none: `Name or company` beside `<name>Old Mill Ltd</name>`.
//!
//! The facts of a document enter, fewer of them leave; `extract` calls it when everything has been heard.

use std::collections::HashMap;

use crate::fact::{Fact, Held, Part, Path, Statement};
use crate::schema::AllowedValue;
use crate::vocabulary;

/// The rule of values that nothing announces: words that look like a choice.
pub const WEAK: &str = "choice in words";

/// Drops what nothing announces and a sample refutes.
pub fn drop(facts: &mut Vec<Fact>) {
    if !facts.iter().any(is_weak) {
        return;
    }
    let mut shown: HashMap<(usize, Part, &str), Vec<&str>> = HashMap::new();
    for fact in facts.iter() {
        let (Statement::Holds(Held::Text(text) | Held::Number(text)), Path::Exact(steps)) =
            (&fact.statement, &fact.subject.path)
        else {
            continue;
        };
        if let Some(last) = steps.last() {
            shown.entry((fact.subject.method, fact.subject.part, last)).or_default().push(text.trim());
        }
    }
    let refuted: Vec<bool> = facts.iter().map(|fact| is_weak(fact) && is_refuted(fact, &shown)).collect();
    let mut refuted = refuted.into_iter();
    facts.retain(|_| !refuted.next().unwrap_or_default());
}

fn is_weak(fact: &Fact) -> bool {
    fact.rule == WEAK && matches!(fact.statement, Statement::Allowed(_))
}

fn is_refuted(fact: &Fact, shown: &HashMap<(usize, Part, &str), Vec<&str>>) -> bool {
    let (Statement::Allowed(values), Path::Written(path)) = (&fact.statement, &fact.subject.path) else { return false };
    let last = path.rsplit(['.', ' ', '>', '/', '→']).next().unwrap_or(path);
    let texts = shown.get(&(fact.subject.method, fact.subject.part, last)).map(Vec::as_slice).unwrap_or_default();
    texts.iter().any(|text| is_value(text) && !is_among(text, values))
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
    #[test]
    fn a_sample_refutes_what_nothing_announces() {
        let count = |words: &str, shown: &str| {
            let page = format!(
                "# POST /doors\n\n| Name | Type | Description |\n|---|---|---|\n| owner | string | {words} |\n\n\
                 ```json\n{{\"owner\": \"{shown}\"}}\n```\n"
            );
            let found = crate::inspect("page.md", page.as_bytes());
            let method = found.schema.methods.first().cloned().unwrap_or_default();
            method.request.map(|body| body.fields).unwrap_or_default().iter().map(|field| field.allowed.len()).sum()
        };
        let expected: [(usize, &str, &str); 5] = [
            (2, "Person or Company", "Person"),
            (0, "Person or Company", "Old Mill Ltd"),
            (2, "Person or Company", "string"),
            (2, "Allowed values: Person, Company", "Old Mill Ltd"),
            (2, "Person or Company", "person, company"),
        ];
        for (values, words, shown) in expected {
            let found: usize = count(words, shown);
            assert_eq!(found, values, "{words}: {shown}");
        }
    }
}
