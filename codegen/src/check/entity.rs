//! One field of one entity has one type, and what a response holds of an entity a request can send back.
//!
//! The methods as the pages document them enter, the same with settled types leave; `check` calls it first.
//! A request that replaces the entity which the response shows gets the response's other fields as well
//! (they are `carried`), and the response the request's: one can be made of the other.

use std::collections::{BTreeMap, BTreeSet};

use super::patch::Merge;
use super::report::{Report, Where, named};
use crate::schema::{Body, Field, Kind, Method};

/// A method whose types are settled.
#[derive(Debug, Clone)]
pub struct Settled {
    /// The method.
    pub method: Method,
    /// Its request replaces the entity that its response shows.
    pub converts: bool,
    /// Paths that the request's docs do not list.
    pub carried: BTreeSet<String>,
    /// Its request is an array, a map or a single value, with an object around it that is not on the wire.
    pub bare_request: bool,
    /// The same of its response.
    pub bare_response: bool,
    /// Its request has no body: its fields are parameters.
    pub from_parameters: bool,
    /// It can be sent as a part of an entity, too.
    pub merge: Merge,
}

/// Settles every method. `is_partial` says whose requests change only what they contain.
pub fn settle(methods: &[&Method], is_partial: impl Fn(&str) -> bool, report: &mut Report) -> Vec<Settled> {
    let kinds = strongest_kinds(methods);
    let mut settled = Vec::new();
    for &method in methods {
        let mut method = method.clone();
        apply_kinds(&mut method, &kinds, report);
        let mut carried = BTreeSet::new();
        let converts = !is_partial(&method.name) && shares_entity(&method);
        if converts {
            share_fields(&mut method, &mut carried, report);
        }
        settled.push(Settled {
            method,
            converts,
            carried,
            bare_request: false,
            bare_response: false,
            from_parameters: false,
            merge: Merge::None,
        });
    }
    settled
}

/// The kinds of the fields of each entity, by their paths.
type Kinds = BTreeMap<String, BTreeMap<String, Kind>>;

/// The class of a body where the page names it, else the method: two bodies of one class are one entity.
fn entity(method: &Method, body: &Body) -> String {
    body.type_name.clone().unwrap_or_else(|| method.name.clone())
}

fn strongest_kinds(methods: &[&Method]) -> Kinds {
    let mut kinds = Kinds::new();
    for method in methods {
        for body in [&method.request, &method.response].into_iter().flatten() {
            let kinds = kinds.entry(entity(method, body)).or_default();
            visit(&body.fields, "", &mut |path, field| match kinds.get_mut(path) {
                Some(kind) => *kind = stronger(*kind, field.kind).unwrap_or(*kind),
                None => drop(kinds.insert(path.to_owned(), field.kind)),
            });
        }
    }
    kinds
}

fn visit(fields: &[Field], prefix: &str, action: &mut impl FnMut(&str, &Field)) {
    for field in fields {
        let path = join(prefix, &field.name);
        action(&path, field);
        visit(&field.children, &path, action);
    }
}

/// `contact` and `id` → `contact.id`.
pub fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { [prefix, ".", name].concat() }
}

/// The kind that says more; `None` when they contradict each other.
fn stronger(one: Kind, other: Kind) -> Option<Kind> {
    match (one, other) {
        _ if one == other => Some(one),
        (Kind::Any, Kind::String | Kind::Integer | Kind::Number | Kind::Boolean | Kind::DateTime | Kind::Enum) => {
            Some(other)
        }
        (Kind::String | Kind::Integer | Kind::Number | Kind::Boolean | Kind::DateTime | Kind::Enum, Kind::Any) => {
            Some(one)
        }
        (Kind::String, Kind::DateTime | Kind::Enum) => Some(other),
        (Kind::DateTime | Kind::Enum, Kind::String) => Some(one),
        _ => None,
    }
}

fn apply_kinds(method: &mut Method, kinds: &Kinds, report: &mut Report) {
    let known = named(method);
    for body in [&mut method.request, &mut method.response].into_iter().flatten() {
        let Some(kinds) = kinds.get(&entity(&known, body)) else { continue };
        apply_to_fields(&mut body.fields, "", &mut |path, field| {
            let Some(&kind) = kinds.get(path) else { return };
            let place = Where::Field(&known, field, path);
            match stronger(field.kind, kind) {
                Some(Kind::DateTime) if field.kind == Kind::String => report.warning(
                    "date-time-wins",
                    &place,
                    "a text here, a date and time elsewhere",
                    "it is a date and time in both places: one field of one entity has one type",
                ),
                Some(_) => {}
                None => report.warning(
                    "kinds-differ",
                    &place,
                    format!("{} here, {} elsewhere", field.kind.name(), kind.name()),
                    "each place keeps its own type",
                ),
            }
            if let Some(kind) = stronger(field.kind, kind).filter(|_| field.children.is_empty() && !field.open) {
                field.kind = kind;
            }
        });
    }
}

fn apply_to_fields(fields: &mut [Field], prefix: &str, action: &mut impl FnMut(&str, &mut Field)) {
    for field in fields {
        let path = join(prefix, &field.name);
        action(&path, field);
        apply_to_fields(&mut field.children, &path, action);
    }
}

/// True when both bodies show the same entity as a whole: their classes have one name, or every field of the
/// request is in the response too.
fn shares_entity(method: &Method) -> bool {
    let (Some(request), Some(response)) = (&method.request, &method.response) else { return false };
    let alike = request.format == response.format
        && request.kind == Kind::Object
        && response.kind == Kind::Object
        && !request.repeated
        && !response.repeated;
    let verb = method.verb.as_deref().or_else(|| method.name.split_whitespace().next());
    let replaces = verb.is_some_and(|verb| verb.eq_ignore_ascii_case("PUT"));
    if !alike || !replaces || request.fields.is_empty() {
        return false;
    }
    if request.type_name.is_some() && request.type_name == response.type_name {
        return true;
    }
    let names: BTreeSet<&str> = response.fields.iter().map(|field| field.name.as_str()).collect();
    request.fields.iter().all(|field| names.contains(field.name.as_str()))
}

fn share_fields(method: &mut Method, carried: &mut BTreeSet<String>, report: &mut Report) {
    let known = named(method);
    let (Some(request), Some(response)) = (&mut method.request, &mut method.response) else { return };
    merge(&mut request.fields, &mut response.fields, "", carried, &mut |path, one, other| {
        let is_date = other.kind == Kind::DateTime && one.kind == Kind::String;
        report.warning(
            if is_date { "date-time-wins" } else { "kinds-differ" },
            &Where::Field(&known, one, path),
            format!("{} in the request, {} in the response", one.kind.name(), other.kind.name()),
            "the response's type holds for both",
        );
    });
}

/// Gives both lists the same fields in the same order, and the same shape to each. What only the second one has is
/// `carried` in the first.
pub fn merge(
    requested: &mut Vec<Field>,
    answered: &mut Vec<Field>,
    prefix: &str,
    carried: &mut BTreeSet<String>,
    differs: &mut impl FnMut(&str, &Field, &Field),
) {
    let mut merged = Vec::new();
    let mut rest: BTreeMap<String, Field> = BTreeMap::new();
    let order: Vec<String> = requested.iter().map(|field| field.name.clone()).collect();
    for field in requested.drain(..) {
        rest.insert(field.name.clone(), field);
    }
    let mut shared = Vec::new();
    for mut answer in answered.drain(..) {
        let path = join(prefix, &answer.name);
        let mut request = rest.remove(&answer.name).unwrap_or_else(|| {
            carried.insert(path.clone());
            answer.clone()
        });
        align(&mut request, &mut answer, &path, differs);
        merge(&mut request.children, &mut answer.children, &path, carried, differs);
        merged.push(request);
        shared.push(answer);
    }
    for field in order.iter().filter_map(|name| rest.remove(name)) {
        shared.push(field.clone());
        merged.push(field);
    }
    *requested = merged;
    *answered = shared;
}

/// Gives two fields of the same name the same shape.
fn align(request: &mut Field, answer: &mut Field, path: &str, differs: &mut impl FnMut(&str, &Field, &Field)) {
    match stronger(request.kind, answer.kind) {
        Some(kind) => {
            if request.kind == Kind::String && kind == Kind::DateTime {
                differs(path, request, answer);
            }
            (request.kind, answer.kind) = (kind, kind);
        }
        None => {
            differs(path, request, answer);
            request.kind = answer.kind;
        }
    }
    let repeated = request.repeated || answer.repeated;
    let repeatable = request.repeatable || answer.repeatable;
    let nullable = request.nullable || answer.nullable;
    let open = request.open || answer.open;
    let bits = request.bits.or(answer.bits);
    for field in [&mut *request, &mut *answer] {
        (field.repeated, field.repeatable, field.nullable) = (repeated, repeatable, nullable);
        (field.open, field.bits) = (open, bits);
    }
    if answer.type_name.is_none() {
        answer.type_name.clone_from(&request.type_name);
    }
    request.type_name.clone_from(&answer.type_name);
    request.attribute &= answer.attribute;
    answer.attribute = request.attribute;
    align_values(request, answer);
    align_values(answer, request);
}

/// Gives a field without values those of the other.
fn align_values(field: &mut Field, other: &Field) {
    if field.allowed.is_empty() && field.allowed_link.is_none() {
        field.allowed.clone_from(&other.allowed);
        field.allowed_link.clone_from(&other.allowed_link);
    }
}
