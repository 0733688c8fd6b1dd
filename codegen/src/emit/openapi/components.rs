//! The schemas that operations refer to: each type once.
//!
//! The model enters, the `components` of the document leave. Only what a document reaches is there: the parameters
//! of a call stand with the call.

use std::collections::BTreeMap;

use super::super::shapes::{Found, Reached, Scope, Writing, enumeration, key, reference, words};
use super::SCHEMAS;
use crate::model::{Document, EnvelopeField, ErrorStyle, Method, Vendor};
use crate::schema::Format;
use crate::tree::Tree;

/// Every schema by its name.
pub fn components(writing: &Writing<'_>) -> Tree {
    let mut schemas: BTreeMap<String, Tree> = BTreeMap::new();
    let vendor = writing.vendor;
    let enums = vendor.enums.iter().chain(&vendor.codes);
    schemas.extend(enums.map(|found| (key(&found.name), enumeration(found))));
    for method in &vendor.methods {
        let scope = Scope { method: Some(method) };
        for (document, is_request) in documents(method) {
            add_document(writing, document, is_request, scope, &mut schemas);
        }
    }
    if has_error(vendor) {
        schemas.insert(writing.names.error.clone(), error(vendor));
    }
    Tree::map().with_full("schemas", Tree::Map(schemas.into_iter().collect()))
}

fn documents(method: &Method) -> impl Iterator<Item = (&Document, bool)> {
    let request = method.body().map(|document| (document, true));
    request.into_iter().chain(method.response.as_ref().map(|document| (document, false)))
}

/// The root of a document and everything below it.
fn add_document<'m>(
    writing: &Writing<'m>,
    document: &Document,
    is_request: bool,
    scope: Scope<'m>,
    schemas: &mut BTreeMap<String, Tree>,
) {
    let Some(root) = writing.root(document, scope) else { return };
    if document.only.is_none() {
        let name = writing.names.of(root);
        schemas.entry(name).or_insert_with(|| self::root(writing, document, is_request, root));
    }
    let mut reached = Reached::default();
    reached.add_below(writing.names, root);
    for (name, found) in reached.types {
        schemas.entry(name).or_insert_with(|| writing.definition(found, document.format));
    }
}

/// A root: in XML it has its name, its fixed attributes, and around a request the session.
fn root(writing: &Writing<'_>, document: &Document, is_request: bool, root: Found<'_>) -> Tree {
    let definition = writing.definition(root, document.format);
    if document.format != Format::Xml {
        return definition;
    }
    let attribute = |(name, value): &(String, String)| {
        let schema = Tree::map().with("type", "string").with("enum", Tree::texts([value.as_str()]));
        (name.clone(), schema.with("xml", Tree::map().with("attribute", true)))
    };
    let mut properties: Vec<(String, Tree)> = document.root_attributes.iter().map(attribute).collect();
    let mut required: Vec<String> = properties.iter().map(|(name, _)| name.clone()).collect();
    let envelope = writing.vendor.envelope.as_ref().filter(|_| is_request);
    let session = |fields: &[EnvelopeField]| -> Vec<(String, Tree)> {
        let text = |description: &str| Tree::map().with_full("description", description).with("type", "string");
        fields.iter().map(|field| (field.wire.clone(), text(&field.description))).collect()
    };
    if let Some(envelope) = envelope {
        properties.extend(session(&envelope.before));
        let all = envelope.before.iter().chain(&envelope.after);
        required.extend(all.filter(|field| field.required).map(|field| field.wire.clone()));
    }
    let listed = |key: &str| definition.get(key).cloned();
    if let Some(Tree::Map(own)) = listed("properties") {
        properties.extend(own);
    }
    if let Some(envelope) = envelope {
        properties.extend(session(&envelope.after));
    }
    if let Some(Tree::List(own)) = listed("required") {
        required.extend(own.into_iter().filter_map(|name| match name {
            Tree::Text(name) => Some(name),
            _ => None,
        }));
    }
    let head = Tree::map().with_some("description", listed("description")).with("type", "object");
    let xml = Tree::map().with("name", document.root.as_str());
    head.with_full("required", Tree::texts(required))
        .with_full("properties", Tree::Map(properties))
        .with("xml", xml)
        .and(definition)
}

/// True when the body of a failure is known.
pub fn has_error(vendor: &Vendor) -> bool {
    vendor.error_style != ErrorStyle::HttpStatus || !(vendor.error_code.is_empty() && vendor.error_message.is_empty())
}

/// The body of a failure.
fn error(vendor: &Vendor) -> Tree {
    let text = || Tree::map().with("type", "string");
    let code = vendor.codes.as_ref().map(|found| reference(SCHEMAS, &key(&found.name)));
    let mut fields: Vec<(String, Tree)> = Vec::new();
    match vendor.error_style {
        ErrorStyle::ErrorList => {
            let item = Tree::map().with("type", "array").with("items", text()).with(
                "description",
                "The texts of the failures. Each element has an attribute `status` as well, the HTTP status, for which \
                 OpenAPI has no words beside a text.",
            );
            fields.push(("error".to_owned(), item));
        }
        ErrorStyle::StatusAttribute => {
            let status = text().with("enum", Tree::texts(["error"])).with("xml", Tree::map().with("attribute", true));
            fields.push(("status".to_owned(), status));
        }
        ErrorStyle::HttpStatus => {}
    }
    if vendor.error_style != ErrorStyle::ErrorList {
        for (name, schema) in [(&vendor.error_code, code.unwrap_or_else(text)), (&vendor.error_message, text())] {
            if !name.is_empty() {
                fields.push((name.clone(), schema));
            }
        }
    }
    let root = match vendor.error_style {
        ErrorStyle::ErrorList => Some("errors"),
        ErrorStyle::StatusAttribute => {
            vendor.methods.iter().find_map(|method| method.response.as_ref()).map(|found| found.root.as_str())
        }
        ErrorStyle::HttpStatus => None,
    };
    let is_marked = vendor.error_style == ErrorStyle::StatusAttribute;
    let listed = vendor.errors.iter().map(|found| format!("- {}", words::failure(found)));
    let listed: Vec<String> = listed.collect();
    let known =
        if listed.is_empty() { String::new() } else { format!("Any method may report:\n\n{}", listed.join("\n")) };
    Tree::map()
        .with("description", words::join("A failure.", &known))
        .with("type", "object")
        .with_full("required", Tree::texts(is_marked.then_some("status")))
        .with("properties", Tree::Map(fields))
        .with_some("xml", root.map(|name| Tree::map().with("name", name)))
}
