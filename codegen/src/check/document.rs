//! The documents of a method: its request and its response.
//!
//! Bodies of the schema enter, documents of the model leave; `method` calls it.

use super::entity::Settled;
use super::fields::docs;
use super::patch;
use super::report::{Report, Where};
use super::vendor::STATUS_ATTRIBUTE;
use crate::config;
use crate::model::{Document, Parameter};
use crate::schema::{Body, Field, Format, Kind, Method};

/// The request of a method, made of the body that has a type, or of bytes.
pub fn request(settled: &Settled, typed: Option<&Body>, vendor: &config::Vendor) -> Option<Document> {
    let method = &settled.method;
    match typed {
        Some(body) => Some(document("Request", body, settled.bare_request, request_attributes(method, body, vendor))),
        None => bytes("Request", method.request.as_ref()?),
    }
}

/// The response of a method, made of the body that has a type, or of bytes.
pub fn response(
    settled: &Settled,
    typed: Option<&Body>,
    vendor: &config::Vendor,
    report: &mut Report,
) -> Option<Document> {
    let method = &settled.method;
    match typed {
        Some(body) => {
            let attributes = response_attributes(method, body, vendor, report);
            Some(document("Response", body, settled.bare_response, attributes))
        }
        None => bytes("Response", answer(method)?),
    }
}

/// What a method answers with, when it is anything at all.
pub fn answer(method: &Method) -> Option<&Body> {
    method.response.as_ref().filter(|body| !is_empty(body))
}

/// A body that a type is made for: an object, in XML or JSON.
pub fn typed<'a>(method: &Method, body: Option<&'a Body>, report: &mut Report) -> Option<&'a Body> {
    let body = body?;
    let is_object = !body.fields.is_empty() || matches!(body.kind, Kind::Object | Kind::Any);
    if body.format == Format::Bytes {
        return None;
    }
    if is_object && !body.repeated {
        return Some(body);
    }
    let what = if body.repeated { "an array" } else { "a single value" };
    let message = format!("a body is {what}, not an object");
    report.warning("root-not-object", &Where::Method(method), message, "it gets no type");
    None
}

/// True for a body that holds nothing at all: a success without a body.
fn is_empty(body: &Body) -> bool {
    let no_content = body.fields.is_empty() && body.root.is_empty() && body.type_name.is_none();
    no_content && !body.repeated && matches!(body.kind, Kind::Object | Kind::Any) && body.format != Format::Bytes
}

fn document(type_name: &str, body: &Body, is_bare: bool, root_attributes: Vec<(String, String)>) -> Document {
    let only = body.fields.first().filter(|_| is_bare).map(|field| field.name.clone());
    Document {
        type_name: type_name.to_owned(),
        shared: None,
        format: body.format,
        content_types: patch::own_types(&body.content_types),
        parts: Vec::new(),
        root: body.root.clone(),
        root_attributes,
        only,
    }
}

/// A body that is neither XML nor JSON.
fn bytes(type_name: &str, body: &Body) -> Option<Document> {
    let part = |field: &Field| Parameter { part: "form", wire: field.name.clone(), docs: docs(field) };
    (body.format == Format::Bytes).then(|| Document {
        type_name: type_name.to_owned(),
        format: Format::Bytes,
        content_types: body.content_types.clone(),
        parts: body.fields.iter().map(part).collect(),
        ..Document::default()
    })
}

/// The attributes of a request's root: the method's own name where the vendor has an attribute for it, whatever the
/// sample shows.
fn request_attributes(method: &Method, body: &Body, vendor: &config::Vendor) -> Vec<(String, String)> {
    let mut attributes = body.root_attributes.clone();
    if !vendor.method_attribute.is_empty() && body.format == Format::Xml {
        match attributes.iter_mut().find(|(name, _)| *name == vendor.method_attribute) {
            Some((_, value)) => value.clone_from(&method.name),
            None => attributes.insert(0, (vendor.method_attribute.clone(), method.name.clone())),
        }
    }
    attributes
}

/// The attributes that tell a success: every other attribute of a response is data.
fn response_attributes(
    method: &Method,
    body: &Body,
    vendor: &config::Vendor,
    report: &mut Report,
) -> Vec<(String, String)> {
    let (kept, left): (Vec<_>, Vec<_>) = body
        .root_attributes
        .iter()
        .cloned()
        .partition(|(name, _)| vendor.errors == STATUS_ATTRIBUTE && name == "status");
    for (name, _) in left {
        let message = format!("the root of the response has an attribute \"{name}\"");
        report.note("root-attribute", &Where::Method(method), message, "it is skipped");
    }
    kept
}
