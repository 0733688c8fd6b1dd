//! Reads the files below `schema/`. The module's head documents the keys.

use serde_yaml::Value;

use super::read::{Object, Reader};
use crate::page::Revision;
use crate::schema::{
    AllowedValue, Alternative, Body, ErrorEntry, Field, Format, Kind, Method, Origin, Seen, TextFormat,
};
use crate::shared::{Apart, ApartType, SharedEnum, SharedType, Sharing};

const METHOD_KEYS: &[&str] = &[
    "name",
    "revision",
    "verb",
    "url",
    "description",
    "pages",
    "success",
    "request",
    "response",
    "error_response",
    "query",
    "path_parameters",
    "headers",
    "errors",
    "alternatives",
];
const BODY_KEYS: &[&str] =
    &["format", "root", "root_attributes", "kind", "repeated", "type_name", "content_types", "fields"];
const FIELD_KEYS: &[&str] = &[
    "name",
    "kind",
    "declared",
    "type_name",
    "bits",
    "repeated",
    "repeatable",
    "attribute",
    "required",
    "condition",
    "not_empty",
    "nullable",
    "format",
    "format_stated",
    "min_length",
    "max_length",
    "min_items",
    "max_items",
    "minimum",
    "maximum",
    "default",
    "allowed",
    "allowed_link",
    "values_from",
    "open",
    "seen",
    "description",
    "origins",
    "children",
];
const ERROR_KEYS: &[&str] = &["status", "code", "text", "resolution", "category", "origin"];

const REVISIONS: &[(&str, Revision)] = &[("current", Revision::Current), ("old", Revision::Old)];
const FORMATS: &[(&str, Format)] = &[("xml", Format::Xml), ("json", Format::Json), ("bytes", Format::Bytes)];
const SEEN: &[(&str, Seen)] =
    &[("both", Seen::Both), ("table", Seen::TableOnly), ("sample", Seen::SampleOnly), ("prose", Seen::ProseOnly)];
const TEXT_FORMATS: &[(&str, TextFormat)] = &[("email", TextFormat::Email)];
const KINDS: &[(&str, Kind)] = &[
    ("string", Kind::String),
    ("integer", Kind::Integer),
    ("number", Kind::Number),
    ("boolean", Kind::Boolean),
    ("datetime", Kind::DateTime),
    ("enum", Kind::Enum),
    ("object", Kind::Object),
    ("map", Kind::Map),
    ("any", Kind::Any),
];

/// The content of `schema/<method>.yaml`.
pub(super) fn method(reader: &mut Reader<'_>, root: &Value) -> Method {
    let Some(object) = reader.object(root, "", METHOD_KEYS) else {
        return Method::default();
    };
    let mut method = Method {
        revision: reader.choice(&object, "revision", REVISIONS).unwrap_or_default(),
        verb: reader.optional_text(&object, "verb"),
        url: reader.optional_text(&object, "url"),
        description: reader.text(&object, "description"),
        request: body(reader, &object, "request"),
        response: body(reader, &object, "response"),
        error_response: body(reader, &object, "error_response"),
        query: fields(reader, &object, "query"),
        path_parameters: fields(reader, &object, "path_parameters"),
        headers: fields(reader, &object, "headers"),
        success: reader.numbers(&object, "success"),
        errors: errors(reader, &object),
        alternatives: alternatives(reader, &object),
        pages: reader.texts(&object, "pages"),
        ..Method::default()
    };
    // A method that is known by its verb and URL has no other name.
    method.name = match method.called_by().filter(|_| object.get("name").is_none()) {
        Some(call) => call,
        None => reader.required_text(&object, "name"),
    };
    method
}

fn body(reader: &mut Reader<'_>, method: &Object<'_>, key: &str) -> Option<Body> {
    let object = reader.object(method.get(key)?, &method.path(key), BODY_KEYS)?;
    let mut root_attributes = Vec::new();
    for (value, path) in reader.items(&object, "root_attributes") {
        if let Some(attribute) = reader.object(value, &path, &["name", "value"]) {
            root_attributes.push((reader.required_text(&attribute, "name"), reader.text(&attribute, "value")));
        }
    }
    Some(Body {
        format: reader.required_choice(&object, "format", FORMATS),
        root: reader.text(&object, "root"),
        root_attributes,
        kind: reader.choice(&object, "kind", KINDS).unwrap_or_default(),
        repeated: reader.flag(&object, "repeated"),
        type_name: reader.optional_text(&object, "type_name"),
        content_types: reader.texts(&object, "content_types"),
        fields: fields(reader, &object, "fields"),
        samples: Vec::new(),
    })
}

fn fields(reader: &mut Reader<'_>, parent: &Object<'_>, key: &str) -> Vec<Field> {
    let items = reader.items(parent, key);
    items.into_iter().filter_map(|(value, path)| field(reader, value, &path)).collect()
}

/// A field with all that is below it; the scan has limited how deep that is.
fn field(reader: &mut Reader<'_>, value: &Value, path: &str) -> Option<Field> {
    let object = reader.object(value, path, FIELD_KEYS)?;
    Some(Field {
        name: reader.required_text(&object, "name"),
        kind: reader.choice(&object, "kind", KINDS).unwrap_or_default(),
        declared: reader.text(&object, "declared"),
        type_name: reader.optional_text(&object, "type_name"),
        bits: reader.number(&object, "bits"),
        repeated: reader.flag(&object, "repeated"),
        repeatable: reader.flag(&object, "repeatable"),
        attribute: reader.flag(&object, "attribute"),
        required: reader.optional_flag(&object, "required"),
        condition: reader.optional_text(&object, "condition"),
        not_empty: reader.flag(&object, "not_empty"),
        nullable: reader.flag(&object, "nullable"),
        format: reader.choice(&object, "format", TEXT_FORMATS),
        format_stated: reader.flag(&object, "format_stated"),
        min_length: reader.number(&object, "min_length"),
        max_length: reader.number(&object, "max_length"),
        min_items: reader.number(&object, "min_items"),
        max_items: reader.number(&object, "max_items"),
        minimum: reader.number(&object, "minimum"),
        maximum: reader.number(&object, "maximum"),
        default: reader.optional_text(&object, "default"),
        allowed: values(reader, &object, "allowed"),
        allowed_link: reader.optional_text(&object, "allowed_link"),
        values_from: reader.optional_text(&object, "values_from"),
        open: reader.flag(&object, "open"),
        seen: reader.choice(&object, "seen", SEEN).unwrap_or_default(),
        description: reader.text(&object, "description"),
        children: fields(reader, &object, "children"),
        origins: origins(reader, &object),
    })
}

fn values(reader: &mut Reader<'_>, parent: &Object<'_>, key: &str) -> Vec<AllowedValue> {
    let mut values = Vec::new();
    for (value, path) in reader.items(parent, key) {
        if let Some(object) = reader.object(value, &path, &["value", "description"]) {
            let description = reader.text(&object, "description");
            values.push(AllowedValue { value: reader.required_text(&object, "value"), description });
        }
    }
    values
}

fn origins(reader: &mut Reader<'_>, parent: &Object<'_>) -> Vec<Origin> {
    let path = parent.path("origins");
    let lines = reader.texts(parent, "origins");
    let read = |(position, line): (usize, &String)| origin(reader, line, &format!("{path}[{position}]"));
    lines.iter().enumerate().filter_map(read).collect()
}

/// An origin on one line: `page: source: row`.
fn origin(reader: &mut Reader<'_>, line: &str, path: &str) -> Option<Origin> {
    let mut parts = line.splitn(3, ": ");
    match (parts.next(), parts.next(), parts.next()) {
        (Some(page), Some(source), Some(row)) => {
            Some(Origin { page: page.into(), source: source.into(), row: row.to_owned(), place: None })
        }
        _ => {
            reader.problem("bad-value", path, format!("{path} must have the form `page: source: row`"));
            None
        }
    }
}

fn errors(reader: &mut Reader<'_>, method: &Object<'_>) -> Vec<ErrorEntry> {
    let mut errors = Vec::new();
    for (value, path) in reader.items(method, "errors") {
        let Some(object) = reader.object(value, &path, ERROR_KEYS) else { continue };
        let line = reader.optional_text(&object, "origin");
        errors.push(ErrorEntry {
            status: reader.number(&object, "status"),
            code: reader.optional_text(&object, "code"),
            text: reader.text(&object, "text"),
            resolution: reader.text(&object, "resolution"),
            category: reader.text(&object, "category"),
            origin: line.and_then(|line| origin(reader, &line, &object.path("origin"))),
        });
    }
    errors
}

fn alternatives(reader: &mut Reader<'_>, method: &Object<'_>) -> Vec<Alternative> {
    let mut alternatives = Vec::new();
    for (value, path) in reader.items(method, "alternatives") {
        if let Some(object) = reader.object(value, &path, &["paths", "stated"]) {
            let paths = reader.texts(&object, "paths");
            alternatives.push(Alternative { paths, stated: reader.flag(&object, "stated") });
        }
    }
    alternatives
}

/// The content of `schema/enums.yaml`.
pub(super) fn enums(reader: &mut Reader<'_>, root: &Value) -> Vec<SharedEnum> {
    let Some(file) = reader.object(root, "", &["enums"]) else { return Vec::new() };
    let mut enums = Vec::new();
    for (value, path) in reader.items(&file, "enums") {
        let Some(object) = reader.object(value, &path, &["name", "reason", "page", "values", "used_by"]) else {
            continue;
        };
        enums.push(SharedEnum {
            name: reader.required_text(&object, "name"),
            reason: reader.text(&object, "reason"),
            page: reader.text(&object, "page"),
            values: values(reader, &object, "values"),
            used_by: reader.texts(&object, "used_by"),
        });
    }
    enums
}

/// The content of `schema/errors.yaml`.
pub(super) fn shared_errors(reader: &mut Reader<'_>, root: &Value) -> Vec<ErrorEntry> {
    let Some(file) = reader.object(root, "", &["errors"]) else { return Vec::new() };
    errors(reader, &file)
}

/// The content of `schema/types.yaml`.
pub(super) fn types(reader: &mut Reader<'_>, root: &Value) -> Sharing {
    let mut sharing = Sharing::default();
    let Some(file) = reader.object(root, "", &["types", "apart"]) else { return sharing };
    for (value, path) in reader.items(&file, "types") {
        let Some(object) = reader.object(value, &path, &["name", "reason", "open", "fields", "used_by"]) else {
            continue;
        };
        sharing.types.push(SharedType {
            name: reader.required_text(&object, "name"),
            reason: reader.text(&object, "reason"),
            open: reader.flag(&object, "open"),
            fields: reader.texts(&object, "fields"),
            used_by: reader.texts(&object, "used_by"),
        });
    }
    for (value, path) in reader.items(&file, "apart") {
        let Some(object) = reader.object(value, &path, &["name", "types"]) else { continue };
        let mut apart = Apart { name: reader.required_text(&object, "name"), types: Vec::new() };
        for (value, path) in reader.items(&object, "types") {
            let Some(object) = reader.object(value, &path, &["name", "differs", "used_by"]) else { continue };
            apart.types.push(ApartType {
                name: reader.required_text(&object, "name"),
                differs: reader.texts(&object, "differs"),
                used_by: reader.texts(&object, "used_by"),
            });
        }
        sharing.apart.push(apart);
    }
    sharing
}
