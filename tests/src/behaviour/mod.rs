//! What the crate does with requests and replies: the three states of a field, rules, envelopes, errors.

mod calls;
mod failures;
mod iovox;
mod planfix;
mod superoffice;

use contactory::runtime::{Document, Violations};

/// What was found, a line each: `error contact[1].display_name: must not be empty`.
fn lines(violations: &Violations) -> Vec<String> {
    let line = |violation: contactory::runtime::Violation<'_>| {
        assert!(!violation.source().is_empty(), "{violation} says where the docs state it");
        format!("{:?} {}: {}", violation.severity(), violation.path(), violation.message()).to_lowercase()
    };
    violations.iter().map(line).collect()
}

/// The XML document without its declaration, which is always the same.
fn body<'a>(document: &impl Document<'a>) -> String {
    let xml = document.to_xml().unwrap();
    xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap().to_owned()
}
