//! Writes the files below `schema/`, for people to review. The module's head documents the keys.
//!
//! What the pages do not say is left out; the order is that of the documentation. `read_schema` reads it back.

use super::write::Writer;
use crate::page::Revision;
use crate::schema::{AllowedValue, Body, ErrorEntry, Field, Format, Kind, Method, Origin, Seen, TextFormat};
use crate::shared::{SharedEnum, Sharing};

/// `schema/<method>.yaml`.
pub fn write_method(method: &Method) -> String {
    let mut writer = Writer::default();
    writer.comment(&format!("What the documentation says about {}.", method.name));
    if !method.pages.is_empty() {
        writer.comment("Read from:");
    }
    for page in &method.pages {
        writer.comment(&format!("  {page}"));
    }
    close_header(&mut writer);
    if method.called_by().as_deref() != Some(method.name.as_str()) {
        writer.text("name", &method.name);
    }
    writer.some_text("revision", (method.revision == Revision::Old).then_some("old"));
    writer.some_text("verb", method.verb.as_deref());
    writer.some_text("url", method.url.as_deref());
    writer.full_text("description", &method.description);
    writer.texts("pages", &method.pages);
    writer.numbers("success", &method.success);
    body(&mut writer, "request", method.request.as_ref());
    body(&mut writer, "response", method.response.as_ref());
    body(&mut writer, "error_response", method.error_response.as_ref());
    writer.list("query", &method.query, field);
    writer.list("path_parameters", &method.path_parameters, field);
    writer.list("headers", &method.headers, field);
    writer.list("errors", &method.errors, error);
    writer.list("alternatives", &method.alternatives, |writer, alternative| {
        writer.texts("paths", &alternative.paths);
        writer.mark("stated", alternative.stated);
    });
    writer.finish()
}

/// `schema/enums.yaml`.
pub fn write_enums(enums: &[SharedEnum]) -> String {
    let mut writer = Writer::default();
    writer.comment("The lists of values that fields of this vendor share.");
    close_header(&mut writer);
    writer.list("enums", enums, |writer, shared| {
        writer.text("name", &shared.name);
        writer.full_text("reason", &shared.reason);
        writer.full_text("page", &shared.page);
        writer.list("values", &shared.values, value);
        writer.texts("used_by", &shared.used_by);
    });
    or_empty(writer, enums.is_empty())
}

/// `schema/errors.yaml`.
pub fn write_errors(errors: &[ErrorEntry]) -> String {
    let mut writer = Writer::default();
    writer.comment("The errors that any method of this vendor may report.");
    close_header(&mut writer);
    writer.list("errors", errors, error);
    or_empty(writer, errors.is_empty())
}

/// `schema/types.yaml`.
pub fn write_types(sharing: &Sharing) -> String {
    let mut writer = Writer::default();
    writer.comment("The types that methods of this vendor share, and why; then the names that several types have, and");
    writer.comment("what tells those from each other.");
    close_header(&mut writer);
    writer.list("types", &sharing.types, |writer, shared| {
        writer.text("name", &shared.name);
        writer.full_text("reason", &shared.reason);
        writer.mark("open", shared.open);
        writer.texts("fields", &shared.fields);
        writer.texts("used_by", &shared.used_by);
    });
    writer.list("apart", &sharing.apart, |writer, apart| {
        writer.text("name", &apart.name);
        writer.list("types", &apart.types, |writer, found| {
            writer.text("name", &found.name);
            writer.texts("differs", &found.differs);
            writer.texts("used_by", &found.used_by);
        });
    });
    or_empty(writer, sharing.types.is_empty() && sharing.apart.is_empty())
}

fn close_header(writer: &mut Writer) {
    writer.comment("Written by `cargo xtask regen`: edits are lost. What a page has wrong goes to corrections.yaml.");
}

/// A file without entries is an empty map, so that it reads back.
fn or_empty(writer: Writer, empty: bool) -> String {
    writer.finish() + if empty { "{}\n" } else { "" }
}

fn body(writer: &mut Writer, key: &str, body: Option<&Body>) {
    let Some(body) = body else { return };
    let format = match body.format {
        Format::Xml => "xml",
        Format::Json => "json",
        Format::Bytes => "bytes",
    };
    writer.map(key, |writer| {
        writer.text("format", format);
        writer.full_text("root", &body.root);
        writer.list("root_attributes", &body.root_attributes, |writer, (name, value)| {
            writer.text("name", name);
            writer.text("value", value);
        });
        kind(writer, body.kind);
        writer.mark("repeated", body.repeated);
        writer.some_text("type_name", body.type_name.as_deref());
        writer.texts("content_types", &body.content_types);
        writer.list("fields", &body.fields, field);
    });
}

fn kind(writer: &mut Writer, kind: Kind) {
    writer.some_text("kind", (kind != Kind::Any).then(|| kind.name()));
}

fn field(writer: &mut Writer, field: &Field) {
    writer.text("name", &field.name);
    kind(writer, field.kind);
    writer.full_text("declared", &field.declared);
    writer.some_text("type_name", field.type_name.as_deref());
    writer.number("bits", field.bits);
    writer.mark("repeated", field.repeated);
    writer.mark("repeatable", field.repeatable);
    writer.mark("attribute", field.attribute);
    writer.flag("required", field.required);
    writer.some_text("condition", field.condition.as_deref());
    writer.mark("not_empty", field.not_empty);
    writer.mark("nullable", field.nullable);
    writer.some_text("format", field.format.map(TextFormat::name));
    writer.mark("format_stated", field.format_stated);
    writer.number("min_length", field.min_length);
    writer.number("max_length", field.max_length);
    writer.number("min_items", field.min_items);
    writer.number("max_items", field.max_items);
    writer.number("minimum", field.minimum);
    writer.number("maximum", field.maximum);
    writer.some_text("default", field.default.as_deref());
    writer.list("allowed", &field.allowed, value);
    writer.some_text("allowed_link", field.allowed_link.as_deref());
    writer.some_text("values_from", field.values_from.as_deref());
    writer.mark("open", field.open);
    writer.some_text("seen", (field.seen != Seen::Both).then(|| field.seen.name()));
    writer.full_text("description", &field.description);
    writer.texts("origins", &field.origins.iter().map(origin).collect::<Vec<_>>());
    writer.list("children", &field.children, self::field);
}

fn value(writer: &mut Writer, value: &AllowedValue) {
    writer.text("value", &value.value);
    writer.full_text("description", &value.description);
}

fn origin(origin: &Origin) -> String {
    format!("{}: {}: {}", origin.page, origin.source, origin.row)
}

fn error(writer: &mut Writer, error: &ErrorEntry) {
    writer.number("status", error.status);
    writer.some_text("code", error.code.as_deref());
    writer.full_text("text", &error.text);
    writer.full_text("resolution", &error.resolution);
    writer.full_text("category", &error.category);
    writer.some_text("origin", error.origin.as_ref().map(self::origin).as_deref());
}
