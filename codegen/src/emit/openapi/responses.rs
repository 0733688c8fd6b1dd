//! What comes back: successes with their documents, documented failures by their status, and any other failure.
//!
//! The methods of one operation enter, its responses leave; `operations` calls it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::shapes::{Scope, Writing, reference, words};
use super::media::{self, media_type};
use super::{SCHEMAS, components};
use crate::model::{ErrorStyle, Method};
use crate::schema::Format;
use crate::tree::Tree;

/// The statuses of failures that no page lists. `default` is not used: it would speak of successes too.
const OTHER_FAILURES: &[(&str, &str)] =
    &[("4XX", "Any other failure of the request."), ("5XX", "A failure of the server.")];

/// Statuses that never have a body.
const WITHOUT_BODY: &[u16] = &[204, 205, 304];

/// The responses of an operation.
pub fn responses(writing: &Writing<'_>, methods: &[&Method]) -> Tree {
    let mut found: BTreeMap<String, Tree> = successes(writing, methods);
    let error = components::has_error(writing.vendor).then(|| reference(SCHEMAS, &writing.names.error));
    let is_by_status = writing.vendor.error_style != ErrorStyle::StatusAttribute;
    let content = |status: u16| {
        let has_body = !WITHOUT_BODY.contains(&status) && is_by_status;
        let schema = error.clone().filter(|_| has_body);
        schema.map(|schema| content(writing.vendor.format, schema)).unwrap_or(Tree::map())
    };
    for (status, lines) in failures(methods) {
        let response = Tree::map().with("description", words::list(&lines)).with_full("content", content(status));
        found.entry(status.to_string()).or_insert(response);
    }
    if is_by_status {
        for (status, text) in OTHER_FAILURES {
            let response = Tree::map().with("description", *text).with_full("content", content(400));
            found.insert((*status).to_owned(), response);
        }
    }
    Tree::Map(found.into_iter().collect())
}

/// A media type with its schema.
fn content(format: Format, schema: Tree) -> Tree {
    Tree::map().with(media_type(format), Tree::map().with("schema", schema))
}

fn successes(writing: &Writing<'_>, methods: &[&Method]) -> BTreeMap<String, Tree> {
    let mut statuses: BTreeMap<String, media::Contents> = BTreeMap::new();
    for method in methods {
        let listed: Vec<(String, bool)> =
            method.success.iter().map(|status| (status.to_string(), !WITHOUT_BODY.contains(status))).collect();
        // A page that names no status promises no more than a success.
        let listed = if listed.is_empty() { vec![("2XX".to_owned(), true)] } else { listed };
        for (status, has_body) in listed {
            let contents = statuses.entry(status).or_default();
            match &method.response {
                Some(document) if has_body => media::add(writing, document, Scope { method: Some(method) }, contents),
                None if has_body && method.answers_other => {
                    contents.entry(media_type(Format::Bytes).to_owned()).or_default().push(media::bytes());
                }
                _ => {}
            }
        }
    }
    let error = reference(SCHEMAS, &writing.names.error);
    let tells_failures = writing.vendor.error_style == ErrorStyle::StatusAttribute;
    let response = |(status, mut contents): (String, media::Contents)| {
        if tells_failures && components::has_error(writing.vendor) {
            contents.values_mut().for_each(|schemas| schemas.push(error.clone()));
        }
        let content = media::content(contents, "anyOf");
        let what = match (content.is_empty(), tells_failures) {
            (true, _) => "Success, without a body.",
            (false, true) => "The answer, or a failure: the status in the document tells them apart.",
            (false, false) => "Success.",
        };
        (status, Tree::map().with("description", what).with_full("content", content))
    };
    statuses.into_iter().map(response).collect()
}

/// The failures that the pages list, by status.
fn failures(methods: &[&Method]) -> BTreeMap<u16, Vec<String>> {
    let mut found: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for failure in methods.iter().flat_map(|method| &method.errors) {
        let Some(status) = failure.status.filter(|status| (100..600).contains(status)) else { continue };
        let line = words::failure(failure);
        if seen.insert((status, line.clone())) {
            found.entry(status).or_default().push(line);
        }
    }
    found
}
