//! What is understood of a page, in a few lines that a reviewer can read: a line a field, a line a diagnostic.

use codegen::Understanding;
use codegen::schema::{Body, ErrorEntry, Field, Format, Method, Seen};
use std::fmt::Write;

/// The whole page.
pub fn text(understanding: &Understanding) -> String {
    let mut out = String::new();
    let schema = &understanding.schema;
    schema.methods.iter().for_each(|method| write_method(&mut out, "method", method));
    schema.old_methods.iter().for_each(|method| write_method(&mut out, "old method", method));
    list(&mut out, "index", &schema.index, |name| name.clone());
    for page in &schema.enums {
        let value = |value: &codegen::schema::AllowedValue| spaced([value.value.clone(), value.description.clone()]);
        list(&mut out, &format!("values of {}", page.title), &page.values, value);
    }
    list(&mut out, "errors of no method", &schema.errors, error);
    let lines: Vec<&str> = understanding.page.source.lines().collect();
    list(&mut out, "diagnostics", &understanding.diagnostics, |found| {
        let at = found.place.map_or(String::new(), |place| {
            let line = lines.get(place.line as usize - 1).copied().unwrap_or_default();
            format!("{place} {}", line.chars().skip(place.column as usize - 1).take(60).collect::<String>().trim_end())
        });
        spaced([found.severity.to_string(), found.code.to_owned(), at])
    });
    out
}

fn write_method(out: &mut String, what: &str, method: &Method) {
    let call = spaced([method.verb.clone().unwrap_or_default(), method.url.clone().unwrap_or_default()]);
    let _ = writeln!(out, "{}", spaced([format!("{what} {}", method.name), call]));
    if !method.description.is_empty() {
        let _ = writeln!(out, "  \"{}\"", method.description);
    }
    write_body(out, "request", &method.request);
    write_body(out, "response", &method.response);
    write_body(out, "error response", &method.error_response);
    for (part, fields) in [("query", &method.query), ("path", &method.path_parameters), ("headers", &method.headers)] {
        if !fields.is_empty() {
            let _ = writeln!(out, "{part}");
            fields.iter().for_each(|field| write_field(out, "", field));
        }
    }
    for group in &method.alternatives {
        let sure = if group.stated { "stated" } else { "inferred" };
        let _ = writeln!(out, "at least one of {} ({sure})", group.paths.join(", "));
    }
    if !method.success.is_empty() {
        let _ = writeln!(out, "success {:?}", method.success);
    }
    list(out, "errors", &method.errors, error);
}

fn write_body(out: &mut String, part: &str, body: &Option<Body>) {
    let Some(body) = body else { return };
    let attributes: String = body.root_attributes.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
    let root = match body.format {
        Format::Xml => format!("xml <{}{attributes}>", body.root),
        Format::Json => format!("json {}{}", body.kind.name(), if body.repeated { " repeated" } else { "" }),
        Format::Bytes => "bytes".to_owned(),
    };
    let types = body.content_types.join("|");
    let _ = writeln!(out, "{}", spaced([part.to_owned(), root, body.type_name.clone().unwrap_or_default(), types]));
    body.fields.iter().for_each(|field| write_field(out, "", field));
}

/// `  contact.phones.phone object repeated`
fn write_field(out: &mut String, parent: &str, field: &Field) {
    let path = format!("{parent}{}", field.name);
    let _ = writeln!(out, "  {}", spaced([path.clone(), kind(field), flags(field)]));
    let prefix = format!("{path}.");
    field.children.iter().for_each(|child| write_field(out, &prefix, child));
}

fn kind(field: &Field) -> String {
    let bits = field.bits.map_or(String::new(), |bits| bits.to_string());
    let length = field.max_length.map_or(String::new(), |length| format!("({length})"));
    format!("{}{bits}{length}", field.kind.name())
}

fn flags(field: &Field) -> String {
    let mark = |set: bool, name: &str| if set { name.to_owned() } else { String::new() };
    let some = |name: &str, value: Option<String>| value.map_or(String::new(), |value| format!("{name}={value}"));
    let values: Vec<&str> = field.allowed.iter().map(|value| &*value.value).collect();
    spaced([
        mark(field.repeated, "repeated"),
        mark(field.repeatable, "repeatable"),
        mark(field.attribute, "attribute"),
        mark(field.required == Some(true), "required"),
        mark(field.required == Some(false), "optional"),
        mark(field.not_empty, "not-empty"),
        mark(field.nullable, "nullable"),
        mark(field.open, "open"),
        some("type", field.type_name.clone()),
        some("min-length", field.min_length.map(|value| value.to_string())),
        some("min-items", field.min_items.map(|value| value.to_string())),
        some("max-items", field.max_items.map(|value| value.to_string())),
        some("min", field.minimum.map(|value| value.to_string())),
        some("max", field.maximum.map(|value| value.to_string())),
        some("default", field.default.clone()),
        some("values", (!values.is_empty()).then(|| values.join("|"))),
        some("values-at", field.allowed_link.clone()),
        some("values-from", field.values_from.clone()),
        some("if", field.condition.as_ref().map(|condition| format!("{condition:?}"))),
        mark(field.seen != Seen::Both, &format!("{}-only", field.seen.name())),
    ])
}

fn error(error: &ErrorEntry) -> String {
    let status = error.status.map_or(String::new(), |status| status.to_string());
    let advice = if error.resolution.is_empty() { String::new() } else { format!("-> {}", error.resolution) };
    spaced([status, error.code.clone().unwrap_or_default(), error.text.clone(), advice])
}

fn list<T>(out: &mut String, title: &str, items: &[T], line: impl Fn(&T) -> String) {
    if !items.is_empty() {
        let _ = writeln!(out, "{title}");
        items.iter().for_each(|item| {
            let _ = writeln!(out, "  {}", line(item));
        });
    }
}

/// The parts that are not empty, with blanks between them.
fn spaced<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
