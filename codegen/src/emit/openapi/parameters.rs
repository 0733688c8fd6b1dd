//! Parameters in the path, in the query and in the head of a request.
//!
//! The methods of one operation enter, its parameters leave; `operations` calls it. A parameter that several methods
//! have is one, required where all of them require it.

use super::super::shapes::{Place as Position, Scope, Writing, default, single, words};
use super::media::{choice, distinct};
use super::operations::braces;
use super::security;
use crate::model::{Field, Method, Parameter, Place, Presence};
use crate::schema::Format;
use crate::tree::Tree;

/// Headers that OpenAPI says elsewhere: by media types and by security schemes, as those of credentials.
const SAID_ELSEWHERE: &[&str] = &["accept", "authorization", "content-type"];

/// A parameter while those of several methods are put together.
struct Known<'m> {
    name: String,
    part: &'static str,
    required: bool,
    description: String,
    schemas: Vec<Tree>,
    methods: Vec<&'m str>,
}

/// The parameters of an operation.
pub fn parameters(writing: &Writing<'_>, path: &str, methods: &[&Method]) -> Tree {
    let mut known: Vec<Known<'_>> = Vec::new();
    for method in methods {
        for found in of_method(writing, path, method) {
            let is_same = |one: &&mut Known<'_>| one.name == found.name && one.part == found.part;
            match known.iter_mut().find(is_same) {
                Some(one) => {
                    one.required &= found.required;
                    one.methods.extend(found.methods);
                    one.schemas.extend(found.schemas);
                }
                None => known.push(found),
            }
        }
    }
    Tree::List(known.into_iter().map(|one| write(one, methods.len())).collect())
}

fn write(found: Known<'_>, methods: usize) -> Tree {
    let is_common = found.methods.len() == methods;
    let of = if is_common { String::new() } else { format!("Of {}.", found.methods.join(", ")) };
    Tree::map()
        .with("name", found.name)
        .with("in", found.part)
        .with("required", (found.required && is_common) || found.part == "path")
        .with_full("description", words::join(&found.description, &of))
        .with("schema", union(found.schemas))
}

/// Any of the schemas; lists of values become one list.
fn union(schemas: Vec<Tree>) -> Tree {
    let values = |schema: &Tree| match schema.get("enum") {
        Some(Tree::List(values)) => values.clone(),
        _ => Vec::new(),
    };
    if schemas.len() > 1
        && schemas
            .iter()
            .all(|schema| schema.get("type") == Some(&Tree::from("string")) && schema.get("enum").is_some())
    {
        let all = distinct(schemas.iter().flat_map(values).collect());
        return Tree::map().with("type", "string").with("enum", all);
    }
    choice("anyOf", schemas)
}

/// The parameters of a method: those of its path, of its query, and its headers.
fn of_method<'m>(writing: &Writing<'_>, path: &str, method: &'m Method) -> Vec<Known<'m>> {
    let fields = holder(method);
    let mut found: Vec<Known<'m>> = braces(path).map(|name| in_path(writing, name, fields, method)).collect();
    for (name, value) in &method.call.fixed {
        let schema = Tree::map().with("type", "string").with("enum", Tree::texts([value.as_str()]));
        found.push(known(name, "query", true, String::new(), schema, method));
    }
    for field in method.call.query.iter().filter_map(|&at| fields.get(at)) {
        let told = default(field, Format::Xml, writing.vendor).is_some();
        let (required, schema) = (field.presence == Presence::Required, schema(writing, field, method));
        found.push(known(&field.wire, "query", required, words::field(field, told), schema, method));
    }
    let is_new = |one: &&Parameter| one.part == "query" && !found.iter().any(|known| known.name == one.wire);
    let untyped: Vec<&Parameter> = method.parameters.iter().filter(is_new).collect();
    let headers = method.headers.iter().filter(|one| !is_said(writing, &one.wire));
    for one in untyped.into_iter().chain(headers) {
        let required = one.docs.required == Some(true);
        found.push(known(&one.wire, one.part, required, words::parameter(&one.docs), text(one), method));
    }
    configured_headers(writing, fields, method, &mut found);
    found
}

fn in_path<'m>(writing: &Writing<'_>, name: &str, fields: &[Field], method: &'m Method) -> Known<'m> {
    if let Some(field) = fields.iter().find(|field| field.wire == name) {
        return known(name, "path", true, words::field(field, false), schema(writing, field, method), method);
    }
    let docs = method.parameters.iter().find(|one| one.part == "path" && one.wire == name);
    let description = docs.map(|docs| words::parameter(&docs.docs)).unwrap_or_default();
    known(name, "path", true, description, Tree::map().with("type", "string"), method)
}

/// Headers that the configuration knows of and no page lists.
fn configured_headers<'m>(writing: &Writing<'_>, fields: &[Field], method: &'m Method, found: &mut Vec<Known<'m>>) {
    for field in method.call.headers.iter().filter_map(|&at| fields.get(at)) {
        if !found.iter().any(|known| known.name == field.wire) {
            let (required, schema) = (field.presence == Presence::Required, schema(writing, field, method));
            found.push(known(&field.wire, "header", required, words::field(field, false), schema, method));
        }
    }
    for setting in &writing.vendor.connection.settings {
        let Place::Header(name) = &setting.place else { continue };
        let is_known = found.iter().any(|known| known.part == "header" && known.name.eq_ignore_ascii_case(name));
        if !is_known && !is_said(writing, name) {
            let schema = Tree::map().with("type", "string");
            found.push(known(name, "header", setting.required, setting.description.clone(), schema, method));
        }
    }
}

/// True for a header of which OpenAPI speaks elsewhere.
fn is_said(writing: &Writing<'_>, header: &str) -> bool {
    let connection = &writing.vendor.connection;
    SAID_ELSEWHERE.contains(&header.to_ascii_lowercase().as_str()) || security::speaks_for(connection, header)
}

fn known<'m>(
    name: &str,
    part: &'static str,
    required: bool,
    description: String,
    schema: Tree,
    method: &'m Method,
) -> Known<'m> {
    Known { name: name.to_owned(), part, required, description, schemas: vec![schema], methods: vec![&method.name] }
}

/// The fields that become the URL.
fn holder(method: &Method) -> &[Field] {
    let name = method.call.holder.as_deref();
    method
        .types
        .iter()
        .find(|found| Some(&*found.name) == name)
        .map(|found| found.fields.as_slice())
        .unwrap_or_default()
}

/// In a URL everything is a text, and a list is a name that stands several times.
fn schema(writing: &Writing<'_>, field: &Field, method: &Method) -> Tree {
    let place = Position { scope: Scope { method: Some(method) }, format: Format::Xml, in_request: true };
    let one = single(writing, field, place.format);
    if field.presence == Presence::List {
        return Tree::map().with("type", "array").with("items", one);
    }
    let Some(default) = default(field, place.format, writing.vendor) else { return one };
    match one.get("$ref") {
        Some(_) => Tree::map().with("allOf", vec![one]).with("default", default),
        None => one.with("default", default),
    }
}

/// A parameter that is known by its docs alone is a text.
fn text(found: &Parameter) -> Tree {
    let text = Tree::map().with("type", "string").with_some("minLength", found.docs.min_length);
    let text = text.with_some("maxLength", found.docs.max_length);
    if found.docs.allowed.is_empty() {
        return text;
    }
    let known = text.clone().with("enum", Tree::texts(found.docs.allowed.iter().map(String::as_str)));
    Tree::map().with("anyOf", vec![known, text])
}
