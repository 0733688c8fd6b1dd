//! What must hold of a method before a model can be made of it: depth, names on the wire, sanity of rules.
//!
//! A method of the schema enters, diagnostics leave; `check` calls it first.

use std::collections::BTreeSet;

use super::entity::join;
use super::fields::has_text_and_attributes;
use super::names::element;
use super::report::{Report, Where};
use super::rules::check_sanity;
use crate::schema::{Body, Field, Format, Kind, Method};

/// Bodies may be nested this deep.
const MAXIMUM_DEPTH: usize = 64;

/// An object may have so many fields: readers number them in a byte, and the envelope takes some.
const MAXIMUM_FIELDS: usize = 240;

/// Checks one method; false when its bodies are too deep to look at.
pub fn check_method(method: &Method, report: &mut Report) -> bool {
    let bodies = [&method.request, &method.response];
    if bodies.into_iter().flatten().any(|body| is_too_deep(&body.fields)) {
        let message = format!("a body is nested more than {MAXIMUM_DEPTH} deep");
        report.error("too-deep", &Where::Method(method), message);
        return false;
    }
    for body in bodies.into_iter().flatten() {
        check_body(method, body, report);
        check_fields(method, &body.fields, "", body.format, report);
    }
    for parameters in [&method.path_parameters, &method.query, &method.headers] {
        for field in parameters {
            check_sanity(method, field, &field.name, report);
        }
    }
    true
}

/// Walks without recursion, since nothing is known of the depth yet.
fn is_too_deep(fields: &[Field]) -> bool {
    let mut open: Vec<(usize, &Field)> = fields.iter().map(|field| (1, field)).collect();
    while let Some((depth, field)) = open.pop() {
        if depth > MAXIMUM_DEPTH {
            return true;
        }
        open.extend(field.children.iter().map(|child| (depth + 1, child)));
    }
    false
}

fn check_body(method: &Method, body: &Body, report: &mut Report) {
    let place = Where::Method(method);
    match body.format {
        Format::Xml if body.root.is_empty() => {
            report.error("missing-root", &place, "a body has no root element");
        }
        Format::Xml if !is_xml_name(&body.root) => {
            report.error("bad-xml-name", &place, format!("no element can be called \"{}\"", body.root));
        }
        Format::Xml | Format::Json | Format::Bytes => {}
    }
}

fn check_fields(method: &Method, fields: &[Field], prefix: &str, format: Format, report: &mut Report) {
    let mut seen = BTreeSet::new();
    let mut elements = BTreeSet::new();
    let children: BTreeSet<&str> =
        fields.iter().filter(|field| !field.attribute).map(|field| field.name.as_str()).collect();
    if let Some(field) = fields.get(MAXIMUM_FIELDS) {
        let path = join(prefix, &field.name);
        let message = format!("more than {MAXIMUM_FIELDS} fields in one object");
        report.error("too-many-fields", &Where::Field(method, field, &path), message);
    }
    for field in fields {
        let path = join(prefix, &field.name);
        let place = Where::Field(method, field, &path);
        if !seen.insert((field.attribute, field.name.as_str())) {
            report.error("field-twice", &place, "another field of the same object has the same name on the wire");
        } else if format == Format::Json && !elements.insert(element(&field.name)) {
            report.error("name-collision", &place, "another field of the same object would be the same XML element");
        }
        if field.attribute && children.contains(field.name.as_str()) {
            let message = "an attribute and an element have one name";
            report.warning("attribute-and-element", &place, message, "the JSON form, which is ours, cannot hold both");
        }
        if format == Format::Xml && !is_xml_name(&field.name) {
            report.error("bad-xml-name", &place, format!("no element can be called \"{}\"", field.name));
        }
        if format == Format::Json && field.name.chars().any(|letter| letter.is_control() || "\"\\".contains(letter)) {
            report.error("bad-json-name", &place, "its name needs escapes as a JSON key");
        }
        let is_compound = !field.children.is_empty() || matches!(field.kind, Kind::Object | Kind::Map);
        if field.attribute && (is_compound || field.repeated) {
            report.error("attribute-not-scalar", &place, "an attribute has children or repeats");
        }
        if has_text_and_attributes(field) {
            let message = format!("a {} that has attributes too", field.kind.name());
            report.note("open-text-with-attributes", &place, message, "it stays open");
        }
        check_sanity(method, field, &path, report);
        check_fields(method, &field.children, &path, format, report);
    }
}

/// True for names that an XML element or attribute can have.
fn is_xml_name(name: &str) -> bool {
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_' || first == ':');
    starts && characters.all(|character| character.is_alphanumeric() || "_-.:".contains(character))
}
