//! A method of the model: its documents, types, parameters and errors.
//!
//! A settled method enters, the model's method leaves; `check` calls it.

use std::collections::BTreeSet;

use super::entity::Settled;
use super::failures::failure;
use super::fields::{Situation, docs};
use super::report::{Report, Where};
use super::types::{Root, Source, attach_alternatives, types};
use super::values::Enums;
use crate::config;
use crate::model::{self, Content, Document, Parameter};
use crate::schema::{Body, EnumPage, Field, Format, Kind, Method};

/// Makes the model of a method.
pub fn method(
    settled: &Settled,
    module: Vec<String>,
    enums: &Enums,
    pages: &[EnumPage],
    vendor: &config::Vendor,
    report: &mut Report,
) -> model::Method {
    let method = &settled.method;
    let alternatives = known_alternatives(method, report);
    let partial = vendor.partial_update.contains(&method.name);
    let has_date_forms = !vendor.date_formats.is_empty();
    let situation = |in_request, format| Situation {
        in_request,
        partial: partial && in_request,
        converts: settled.converts,
        format,
        has_date_forms,
    };
    let request = method.request.as_ref().filter(|body| body.format != Format::Bytes);
    let response = method.response.as_ref().filter(|body| body.format != Format::Bytes && !is_empty(body));
    let request_fields = request.map(root_fields).unwrap_or_default();
    let response_fields = response.map(root_fields).unwrap_or_default();
    let mut roots = Vec::new();
    if let Some(body) = request {
        let fields = &request_fields;
        roots.push(Root { name: "Request", wire: &body.root, fields, situation: situation(true, body.format) });
    }
    if let Some(body) = response {
        let fields = &response_fields;
        roots.push(Root { name: "Response", wire: &body.root, fields, situation: situation(false, body.format) });
    }
    let source = Source { method, roots, carried: &settled.carried, alternatives: &alternatives, enums, pages };
    let mut types = types(&source, report);
    attach_alternatives(method, &mut types, report);
    model::Method {
        name: method.name.clone(),
        module,
        description: method.description.clone(),
        verb: method.verb.clone(),
        url: method.url.clone(),
        success: method.success.clone(),
        partial,
        converts: settled.converts,
        request: request.map(|body| document("Request", body, request_attributes(method, body, vendor))),
        response: response.map(|body| document("Response", body, body.root_attributes.clone())),
        types,
        parameters: parameters(method),
        errors: method.errors.iter().map(failure).collect(),
        pages: method.pages.clone(),
    }
}

/// The paths of which one stands for another; those that lead to no field are an error.
fn known_alternatives(method: &Method, report: &mut Report) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for path in method.alternatives.iter().flat_map(|group| &group.paths) {
        match method.request.as_ref().and_then(|body| field_at(&body.fields, path)) {
            Some(field) => {
                if field.required == Some(true) {
                    let message = "it is required, although another field may stand for it";
                    let place = Where::Field(method, field, path);
                    report.warning("required-alternative", &place, message, "it is optional");
                }
                known.insert(path.clone());
            }
            None => {
                let message = format!("`{path}` stands for another field, but is no field of the request");
                report.error("unknown-path", &Where::Method(method), message);
            }
        }
    }
    known
}

fn field_at<'a>(fields: &'a [Field], path: &str) -> Option<&'a Field> {
    let mut fields = fields;
    let mut found = None;
    for step in path.split('.') {
        found = fields.iter().find(|field| field.name == step);
        fields = found.map_or(&[], |field| &field.children);
    }
    found
}

/// True for a body that holds nothing at all: a success without a body.
fn is_empty(body: &Body) -> bool {
    body.fields.is_empty() && body.root.is_empty() && matches!(body.kind, Kind::Object | Kind::Any) && !body.repeated
}

/// The fields of the root type. An array or a single value at the root is the only field of a type of its own.
fn root_fields(body: &Body) -> Vec<Field> {
    let name = match content(body) {
        Content::Object => return body.fields.clone(),
        Content::Items => "items",
        Content::Value => "value",
    };
    let kind = if body.fields.is_empty() { body.kind } else { Kind::Object };
    vec![Field {
        name: name.to_owned(),
        kind,
        type_name: body.type_name.clone(),
        repeated: body.repeated,
        children: body.fields.clone(),
        ..Field::default()
    }]
}

fn content(body: &Body) -> Content {
    let is_object = !body.fields.is_empty() || matches!(body.kind, Kind::Object | Kind::Any);
    match body.format {
        Format::Json if body.repeated => Content::Items,
        Format::Json if !is_object => Content::Value,
        _ => Content::Object,
    }
}

fn document(type_name: &str, body: &Body, root_attributes: Vec<(String, String)>) -> Document {
    Document {
        type_name: type_name.to_owned(),
        format: body.format,
        root: body.root.clone(),
        root_attributes,
        content: content(body),
    }
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

fn parameters(method: &Method) -> Vec<Parameter> {
    let parts = [("path", &method.path_parameters), ("query", &method.query)];
    let listed = parts.into_iter().flat_map(|(part, fields)| fields.iter().map(move |field| (part, field)));
    listed.map(|(part, field)| Parameter { part, wire: field.name.clone(), docs: docs(field) }).collect()
}
