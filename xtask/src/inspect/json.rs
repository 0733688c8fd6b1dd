//! What was understood of a page, as JSON: the form that tools compare and read.
//!
//! An `Understanding` enters, a value leaves. Fields are flat, with dotted paths; a JSON array has the type
//! `array` and the type of its items beside it, a repeated XML element keeps its own type.

use std::collections::{BTreeMap, HashSet};

use codegen::Understanding;
use codegen::diagnostic::Diagnostic;
use codegen::schema::{AllowedValue, Body, EnumPage, ErrorEntry, Format, Method, Schema, Seen};

use super::fields::{PARTS, Part, Row};
use super::value::{Object, Value};

/// The whole page: one method flat; several, or those of an old revision alone, under `methods`.
pub fn page(understanding: &Understanding) -> Value {
    let schema = &understanding.schema;
    let mut object = Object::default();
    object.put("page", &understanding.page.name);
    let listed = match schema.methods.as_slice() {
        [one] => {
            describe(&mut object, one);
            &[]
        }
        [] => schema.old_methods.as_slice(),
        several => several,
    };
    if schema.methods.len() != 1 {
        describe_without_method(&mut object, schema, listed.first());
    }
    object.put_all("methods", listed.iter().map(method));
    if !schema.methods.is_empty() {
        object.put_all("old_methods", schema.old_methods.iter().map(method));
        object.put_all("enum_lists", schema.enums.iter().map(enum_list));
    }
    object.put_all("index", &schema.index);
    object.put("diagnostics", understanding.diagnostics.iter().map(diagnostic).collect::<Value>());
    object.into()
}

fn method(method: &Method) -> Object {
    let mut object = Object::default();
    describe(&mut object, method);
    object
}

/// The shape of one method.
fn describe(object: &mut Object, method: &Method) {
    object.put("method", &method.name);
    object.put_some("http_method", method.verb.as_ref());
    object.put_some("url", method.url.as_ref());
    object.put("doc_form", form(method));
    object.put("request", fields(Part::Request, method));
    object.put("response", fields(Part::Response, method));
    match method.success.as_slice() {
        [status] => object.put("response_status", *status),
        several => object.put_all("response_status", several.iter().copied()),
    }
    object.put("errors", method.errors.iter().map(error).collect::<Value>());
    put_values(object, method);
    object.put("query", fields(Part::Query, method));
    object.put("path_params", fields(Part::Path, method));
    for (name, part) in [("error_response", Part::Error), ("headers", Part::Headers)] {
        object.put_all(name, rows(part, method));
    }
    for (name, body) in [("request_root", &method.request), ("response_root", &method.response)] {
        object.put_some(name, body.as_ref().filter(|body| body.format == Format::Json).map(root));
    }
    object.put_all(
        "one_of",
        method.alternatives.iter().map(|group| {
            let mut object = Object::default();
            object.put("paths", group.paths.iter().collect::<Value>());
            object.put("stated", group.stated);
            object
        }),
    );
}

/// The same shape for a page that documents no method, or more than one.
fn describe_without_method(object: &mut Object, schema: &Schema, first: Option<&Method>) {
    let doc_form = match first {
        Some(method) => form(method),
        None if !schema.index.is_empty() => "index",
        None if !schema.enums.is_empty() => "enum",
        None if !schema.errors.is_empty() => "errors",
        None => "none",
    };
    let mut enums = Object::default();
    if schema.methods.is_empty() {
        enums.put_all("*", words(schema.enums.iter().flat_map(|list| &list.values)));
    }
    object.put("method", Value::Null);
    object.put("doc_form", doc_form);
    object.put("request", Value::List(vec![]));
    object.put("response", Value::List(vec![]));
    object.put("errors", schema.errors.iter().map(error).collect::<Value>());
    object.put("enums", enums);
    object.put("query", Value::List(vec![]));
    object.put("path_params", Value::List(vec![]));
}

/// How the bodies are written.
fn form(method: &Method) -> &'static str {
    match method.request.as_ref().or(method.response.as_ref()).map(|body| body.format) {
        Some(Format::Xml) => "xml",
        Some(Format::Json) => "json",
        Some(Format::Bytes) => "bytes",
        None => "none",
    }
}

fn root(body: &Body) -> &'static str {
    if body.repeated { "array" } else { body.kind.name() }
}

fn fields(part: Part, method: &Method) -> Value {
    rows(part, method).into_iter().collect()
}

fn rows(part: Part, method: &Method) -> Vec<Object> {
    let arrays = part.has_arrays(method);
    let rows = part.rows(method);
    // Where a sample has lost what it shows, nobody knows how fields nest: a step that no row lists is part of a path
    // and no field.
    let is_shown = |row: &Row<'_>| matches!(row.field.seen, Seen::Both | Seen::SampleOnly);
    let has_root = part.body(method).is_some_and(|body| body.format == Format::Xml && !body.root.is_empty());
    let is_stripped = has_root && !rows.iter().any(is_shown);
    let is_said = |row: &&Row<'_>| !is_stripped || !row.field.origins.is_empty();
    rows.iter().filter(is_said).map(|row| field(row, arrays)).collect()
}

fn field(row: &Row<'_>, arrays: bool) -> Object {
    let field = row.field;
    let is_array = arrays && field.repeated;
    let mut object = Object::default();
    object.put("path", &row.path);
    object.put("type", if is_array { "array" } else { field.kind.name() });
    object.put("repeated", field.repeated);
    object.put("required", field.required);
    object.put("attribute", field.attribute);
    object.put_some("items", is_array.then_some(field.kind.name()));
    object.put_some("declared", Some(&field.declared).filter(|declared| !declared.is_empty()));
    object.put_some("default", field.default.as_ref());
    object.put_some("condition", field.condition.as_ref());
    match field.seen {
        Seen::Both => {}
        Seen::TableOnly => object.put("table_only", true),
        Seen::SampleOnly => object.put("sample_only", true),
        Seen::ProseOnly => object.put("prose_only", true),
    }
    object.put_some("line", row.line());
    object
}

/// `enums` and where they come from. Request and response share a key where they share a path.
fn put_values(object: &mut Object, method: &Method) {
    let mut values: BTreeMap<String, Vec<&AllowedValue>> = BTreeMap::new();
    let mut sources: BTreeMap<String, &str> = BTreeMap::new();
    for (part, prefix) in PARTS.into_iter().filter_map(|part| Some((part, prefix(part)?))) {
        for Row { path, field } in part.rows(method) {
            let key = format!("{prefix}{path}");
            if !field.allowed.is_empty() {
                sources.insert(key.clone(), "page");
                values.entry(key).or_default().extend(&field.allowed);
            } else if let Some(link) = field.allowed_link.as_ref().or(field.values_from.as_ref()) {
                sources.entry(key).or_insert(link);
            }
        }
    }
    let (mut enums, mut enum_source) = (Object::default(), Object::default());
    values.into_iter().for_each(|(path, values)| enums.put_all(&path, words(values)));
    sources.into_iter().for_each(|(path, source)| enum_source.put(path, source));
    object.put("enums", enums);
    object.put_some("enum_source", Some(enum_source).filter(|sources| !sources.is_empty()));
}

/// What stands before a path in a key of `enums`; error bodies and headers have no place there.
fn prefix(part: Part) -> Option<&'static str> {
    match part {
        Part::Request | Part::Response => Some(""),
        Part::Query => Some("query."),
        Part::Path => Some("path."),
        Part::Error | Part::Headers => None,
    }
}

/// The values on the wire, each once, in order.
fn words<'a>(values: impl IntoIterator<Item = &'a AllowedValue>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    values.into_iter().map(|value| value.value.as_str()).filter(|word| seen.insert(*word)).collect()
}

fn enum_list(list: &EnumPage) -> Object {
    let mut object = Object::default();
    object.put("title", &list.title);
    object.put("values", words(&list.values).into_iter().collect::<Value>());
    object
}

/// An error that a page lists.
pub fn error(entry: &ErrorEntry) -> Object {
    let mut object = Object::default();
    object.put("http", entry.status);
    object.put("code", entry.code.as_ref());
    object.put("text", &entry.text);
    for (name, text) in [("resolution", &entry.resolution), ("category", &entry.category)] {
        object.put_some(name, Some(text).filter(|text| !text.is_empty()));
    }
    object
}

fn diagnostic(diagnostic: &Diagnostic) -> Object {
    let mut object = Object::default();
    object.put("code", diagnostic.code);
    object.put("severity", diagnostic.severity.to_string().as_str());
    object.put("line", diagnostic.place.map(|place| place.line));
    object.put("column", diagnostic.place.map(|place| place.column));
    object.put("message", &diagnostic.message);
    object.put("decision", &diagnostic.decision);
    object
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
