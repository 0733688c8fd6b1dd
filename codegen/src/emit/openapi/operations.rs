//! Paths and operations.
//!
//! The methods of a vendor enter, the `paths` of the document leave. Methods of one verb and path become one operation.

use std::collections::{BTreeMap, BTreeSet};

use super::super::shapes::{Scope, Writing, words};
use super::{media, parameters, responses};
use crate::model::{Method, VERBS, operation};
use crate::tree::Tree;

/// Every path with its operations.
pub fn paths(writing: &Writing<'_>) -> Tree {
    let mut paths: BTreeMap<String, BTreeMap<usize, Vec<&Method>>> = BTreeMap::new();
    for method in &writing.vendor.methods {
        let (verb, path) = operation(method, &writing.vendor.endpoint);
        let Some(place) = VERBS.iter().position(|known| *known == verb) else { continue };
        paths.entry(path).or_default().entry(place).or_default().push(method);
    }
    let mut taken = BTreeSet::new();
    let paths = paths.into_iter().map(|(path, verbs)| {
        let operations = verbs.into_iter().filter_map(|(place, methods)| {
            let verb = VERBS.get(place)?;
            Some(((*verb).to_owned(), one(writing, &path, &methods, &mut taken)))
        });
        let operations = operations.collect();
        (path, Tree::Map(operations))
    });
    Tree::Map(paths.collect())
}

/// The operation of one method, or of all that share its verb and path.
fn one(writing: &Writing<'_>, path: &str, methods: &[&Method], taken: &mut BTreeSet<String>) -> Tree {
    let tags: BTreeSet<&str> = methods
        .iter()
        .filter(|method| method.module.len() > 1)
        .filter_map(|method| Some(method.module.first()?.as_str()))
        .collect();
    Tree::map()
        .with_full("tags", Tree::texts(tags))
        .with("operationId", identifier(methods, taken))
        .with_full("summary", summary(methods))
        .with_full("description", description(writing, methods))
        .with_full("parameters", parameters::parameters(writing, path, methods))
        .with_full("requestBody", request(writing, methods))
        .with("responses", responses::responses(writing, methods))
}

/// The module of the method, or what the modules of several have in common.
fn identifier(methods: &[&Method], taken: &mut BTreeSet<String>) -> String {
    let first = methods.first().map(|method| method.module.clone()).unwrap_or_default();
    let is_common = |length: usize| methods.iter().all(|method| method.module.get(..length) == first.get(..length));
    let length = (0..=first.len()).rev().find(|&length| is_common(length)).unwrap_or(0);
    let mut words: Vec<&str> = first.iter().take(length).map(String::as_str).collect();
    if methods.len() > 1 {
        words.push("call");
    }
    let plain = words.join("_");
    let mut found = plain.clone();
    let mut number = 2_u32;
    while !taken.insert(found.clone()) {
        found = format!("{plain}_{number}");
        number += 1;
    }
    found
}

fn summary(methods: &[&Method]) -> String {
    match methods {
        [method] => method.description.lines().next().unwrap_or_default().to_owned(),
        _ => format!("One of: {}", names(methods)),
    }
}

fn names(methods: &[&Method]) -> String {
    methods.iter().map(|method| method.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn description(writing: &Writing<'_>, methods: &[&Method]) -> String {
    if let [method] = methods {
        return words::join(&method.description, &errors(writing, method));
    }
    let mut lines = vec!["These methods share a verb and a path:\n".to_owned()];
    for method in methods {
        let what = if method.description.is_empty() {
            String::new()
        } else {
            format!(": {}", method.description.replace('\n', " "))
        };
        lines.push(format!("- `{}`{what}", method.name));
    }
    for method in methods {
        let errors = errors(writing, method);
        if !errors.is_empty() {
            lines.push(format!("\nOf `{}`. {errors}", method.name));
        }
    }
    lines.join("\n")
}

/// The errors of a method that no HTTP status tells apart, without those that any method may report.
fn errors(writing: &Writing<'_>, method: &Method) -> String {
    let shared: BTreeSet<String> = writing.vendor.errors.iter().map(words::failure).collect();
    let own = method.errors.iter().filter(|found| found.status.is_none()).map(words::failure);
    let lines: Vec<String> = own.filter(|line| !shared.contains(line)).map(|line| format!("- {line}")).collect();
    if lines.is_empty() { String::new() } else { format!("Errors:\n\n{}", lines.join("\n")) }
}

/// The body of a request, by its media type.
fn request(writing: &Writing<'_>, methods: &[&Method]) -> Tree {
    let mut contents = media::Contents::new();
    for method in methods {
        if let Some(document) = method.body() {
            media::add(writing, document, Scope { method: Some(method) }, &mut contents);
        }
    }
    if contents.is_empty() {
        return Tree::map();
    }
    let required = methods.iter().all(|method| method.body().is_some());
    Tree::map().with("required", required).with("content", media::content(contents, "oneOf"))
}

/// What stands in braces, in order.
pub fn braces(text: &str) -> impl Iterator<Item = &str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| !name.is_empty())
}
