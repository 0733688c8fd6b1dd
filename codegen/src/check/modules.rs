//! The module of each method.
//!
//! The vendor's method names enter, module paths leave; `check` calls it.
//!
//! A name in words gives its words: `contact.update` → `contact::update`, `updateContacts` → `update_contacts`.
//! A verb with a path gives the literal segments below the prefix of the API, and the verb last:
//! `PUT /api/v1/Contact/{id}` → `contact::put`, `PUT /api/v1/Contact/{id}/Image` → `contact::image::put`.
//! Where two methods would share a module, a `GET` whose path does not end in a parameter is a `list`, and any other
//! method is told apart by its parameters: `contact::put_by_id`. A method whose module holds other modules is
//! the `call` in it.

use std::collections::{BTreeMap, BTreeSet};

use super::names;

/// Segments that lead to an API and name nothing in it. A version (`v1`, `v2.1`) is one too.
const PREFIX_SEGMENTS: &[&str] = &["api", "rest", "services", "xml", "json"];

/// Modules that a vendor's module has besides those of its methods.
pub const RESERVED: &[&str] = &["enums", "envelope", "errors", "runtime", "types"];

const VERBS: &[&str] = &["get", "put", "post", "patch", "delete", "head", "options"];

/// Verbs that the name of a method begins with.
const COMMANDS: &[&str] =
    &["add", "create", "delete", "find", "get", "list", "put", "read", "remove", "search", "set", "update"];

/// A method name taken apart.
struct Call {
    segments: Vec<String>,
    verb: Option<String>,
    parameters: Vec<String>,
    ends_in_parameter: bool,
}

/// The module path of each name, in the same order; `None` where no legal name can be made.
pub fn paths(names: &[&str]) -> Vec<Option<Vec<String>>> {
    let mut calls: Vec<Option<Call>> = names.iter().map(|name| take_apart(name)).collect();
    spell_alike(&mut calls);
    let mut paths: Vec<Option<Vec<String>>> = calls.iter().map(|call| call.as_ref().map(plain_path)).collect();
    let shared = repeated(&paths);
    for (path, call) in paths.iter_mut().zip(&calls) {
        if let (Some(path), Some(call)) = (path, call)
            && shared.contains(path)
        {
            tell_apart(path, call);
        }
    }
    let folders: BTreeSet<Vec<String>> = paths.iter().flatten().flat_map(|path| parents(path)).collect();
    for path in paths.iter_mut().flatten() {
        if folders.contains(path) {
            path.push("call".to_owned());
        }
    }
    paths
}

/// `Imageinfo` beside `ImageInfo` is the same: where the case of a step differs, the spelling with most words holds.
fn spell_alike(calls: &mut [Option<Call>]) {
    let mut spellings: BTreeMap<String, String> = BTreeMap::new();
    let words = |segment: &str| segment.matches('_').count();
    for segment in calls.iter().flatten().flat_map(|call| &call.segments) {
        let known = spellings.entry(segment.replace('_', "")).or_insert_with(|| segment.clone());
        if words(segment) > words(known) {
            known.clone_from(segment);
        }
    }
    for segment in calls.iter_mut().flatten().flat_map(|call| &mut call.segments) {
        if let Some(known) = spellings.get(&segment.replace('_', "")) {
            segment.clone_from(known);
        }
    }
}

/// What a method is about, in words: the first part of its module, without a verb in front of it.
pub fn noun(method: &str) -> String {
    let path = paths(&[method]).pop().flatten().unwrap_or_default();
    let first = path.first().map_or("", String::as_str).trim_end_matches('_');
    match first.split_once('_') {
        Some((verb, rest)) if path.len() == 1 && COMMANDS.contains(&verb) => rest.to_owned(),
        _ => first.to_owned(),
    }
}

fn parents(path: &[String]) -> impl Iterator<Item = Vec<String>> + '_ {
    (1..path.len()).map(|length| path.iter().take(length).cloned().collect())
}

fn repeated(paths: &[Option<Vec<String>>]) -> BTreeSet<Vec<String>> {
    let mut counts: BTreeMap<&Vec<String>, usize> = BTreeMap::new();
    for path in paths.iter().flatten() {
        *counts.entry(path).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(path, _)| path.clone()).collect()
}

fn tell_apart(path: &mut [String], call: &Call) {
    let Some(last) = path.last_mut() else { return };
    if call.verb.as_deref() == Some("get") {
        if !call.ends_in_parameter {
            *last = "list".to_owned();
        }
    } else if !call.parameters.is_empty() {
        *last = format!("{last}_by_{}", call.parameters.join("_and_"));
    }
}

fn plain_path(call: &Call) -> Vec<String> {
    let mut path = call.segments.clone();
    path.extend(call.verb.clone());
    if let Some(first) = path.first_mut()
        && RESERVED.contains(&first.as_str())
    {
        first.push('_');
    }
    path
}

fn take_apart(name: &str) -> Option<Call> {
    let mut words = name.split_whitespace();
    let verb = words.next().map(str::to_ascii_lowercase).filter(|verb| VERBS.contains(&verb.as_str()));
    let call = match verb {
        Some(verb) => verb_and_path(verb, words.next().unwrap_or_default()),
        None => Call {
            segments: name.split(['.', '/']).filter_map(names::module).collect(),
            verb: None,
            parameters: Vec::new(),
            ends_in_parameter: false,
        },
    };
    let is_named = call.verb.is_some() || !call.segments.is_empty();
    is_named.then_some(call)
}

fn verb_and_path(verb: String, url: &str) -> Call {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let mut call = Call { segments: Vec::new(), verb: Some(verb), parameters: Vec::new(), ends_in_parameter: false };
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let is_parameter = segment.starts_with(['{', '<', ':']);
        call.ends_in_parameter = is_parameter;
        if is_parameter {
            call.parameters.extend(names::module(segment));
        } else if !(call.segments.is_empty() && is_prefix(segment)) {
            call.segments.extend(names::module(segment));
        }
    }
    call
}

fn is_prefix(segment: &str) -> bool {
    let lower = segment.to_ascii_lowercase();
    let version = lower.strip_prefix('v').is_some_and(|rest| {
        !rest.is_empty() && rest.chars().all(|character| character.is_ascii_digit() || character == '.')
    });
    version || PREFIX_SEGMENTS.contains(&lower.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(names: &[&str], expect: &[&str]) {
        let paths: Vec<String> =
            paths(names).into_iter().map(|path| path.map_or("-".to_owned(), |path| path.join("::"))).collect();
        assert_eq!(paths, expect);
    }

    #[test]
    fn names_in_words_give_their_words() {
        check(&["order.update", "updateOrders"], &["order::update", "update_orders"]);
    }

    #[test]
    fn a_method_is_about_something() {
        let nouns = ["order.update", "updateOrders", "GET /api/v1/Order/{id}", "ping", "enums.list"].map(noun);
        assert_eq!(nouns, ["order", "orders", "order", "ping", "enums"]);
    }

    #[test]
    fn a_verb_comes_last_and_the_prefix_falls_away() {
        check(&["PUT /api/v1/Order/{id}"], &["order::put"]);
        check(&["PUT /api/v1/Order/{orderId}/Image"], &["order::image::put"]);
        check(&["POST https://shop.example/rest/v2.1/orders?dry=1"], &["orders::post"]);
        check(&["GET /"], &["get"]);
    }

    #[test]
    fn methods_that_would_share_a_module_are_told_apart() {
        check(&["GET /api/Order", "GET /api/Order/{id}"], &["order::list", "order::get"]);
        check(&["DELETE /Order", "DELETE /Order/{id}"], &["order::delete", "order::delete_by_id"]);
        check(&["order", "order.add"], &["order::call", "order::add"]);
    }

    #[test]
    fn a_step_has_one_spelling() {
        check(
            &["GET /Order/{id}/Lineinfo", "PUT /Order/{id}/LineInfo"],
            &["order::line_info::get", "order::line_info::put"],
        );
    }

    #[test]
    fn a_method_takes_no_module_of_the_vendor_and_no_keyword() {
        check(&["enums.list", "order.move"], &["enums_::list", "order::move_"]);
        check(&["$"], &["-"]);
    }
}
