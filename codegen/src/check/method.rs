//! A method of the model: its types, parameters and errors, and its documents.
//!
//! A settled method enters, the model's method leaves; `check` calls it.

use std::collections::BTreeSet;

use super::alternatives;
use super::call;
use super::document::{self, typed};
use super::entity::Settled;
use super::failures::failure;
use super::fields::{Situation, docs};
use super::patch::{self, MERGE_PATCH, Merge};
use super::report::Report;
use super::types::{Root, Source, types};
use super::values::Enums;
use crate::config;
use crate::model::{self, Failure, Parameter, Type};
use crate::schema::{Body, Field, Format, Method};

/// The type of the parameters that a call has beside its body.
const PARAMETERS: &str = "Parameters";

/// Makes the model of a method.
pub fn method(
    settled: &Settled,
    module: Vec<String>,
    enums: &Enums<'_>,
    vendor: &config::Vendor,
    model: &model::Vendor,
    report: &mut Report,
) -> model::Method {
    let method = &settled.method;
    let alternatives = alternatives::known(method, report);
    let summary = vendor.summaries.iter().find(|(name, _)| *name == method.name);
    let answer = document::answer(method);
    let request = typed(method, method.request.as_ref(), report);
    let response = typed(method, answer, report);
    let has_body = method.request.is_some() && !settled.from_parameters;
    let parameter_fields = if has_body { call::parameters(method, vendor) } else { Vec::new() };
    let holder = match (settled.from_parameters, parameter_fields.is_empty()) {
        (true, _) => Some("Request"),
        (false, true) => None,
        (false, false) => Some(PARAMETERS),
    };
    let mut carried = settled.carried.clone();
    if let Merge::Entity(entity) = &settled.merge {
        carried.extend(entity.carried.iter().cloned());
    }
    let situation = of_request(settled, vendor, model);
    let roots = roots(settled, situation, request, response, &parameter_fields);
    let source = Source { method, roots, carried: &carried, alternatives: &alternatives, enums };
    let mut types = types(&source, report);
    alternatives::attach(method, &mut types, report);
    model::Method {
        name: method.name.clone(),
        module,
        description: summary.map_or(&method.description, |(_, sentence)| sentence).clone(),
        verb: Some(call::verb(method, vendor)),
        idempotent: is_idempotent(method, vendor),
        url: method.url.clone(),
        success: method.success.clone(),
        partial: situation.partial,
        merge_patch: settled.merge.type_name().map(str::to_owned),
        converts: settled.converts && are_alike(&types),
        answers_other: answer.is_some_and(|body| body.format != Format::Bytes) && response.is_none(),
        request: document::request(settled, request, vendor),
        response: document::response(settled, response, vendor, report),
        call: call::call(method, types.iter().find(|found| Some(&*found.name) == holder), vendor),
        parameters: if holder.is_some() { Vec::new() } else { parameters(method) },
        headers: method.headers.iter().map(|field| parameter("header", field)).collect(),
        types,
        paging: None,
        login: None,
        shared: Vec::new(),
        errors: errors(method, model),
        pages: method.pages.clone(),
    }
}

/// What surrounds the fields of a method's request.
fn of_request<'a>(settled: &Settled, vendor: &config::Vendor, model: &'a model::Vendor) -> Situation<'a> {
    Situation {
        in_request: true,
        bare: settled.bare_request,
        partial: vendor.partial_update.contains(&settled.method.name),
        merges: settled.merge == Merge::Request,
        keeps_null: patch::is_operations(&settled.method),
        converts: settled.converts,
        format: Format::Json,
        has_date_forms: !vendor.date_formats.is_empty(),
        booleans: &model.booleans,
    }
}

/// The documents of a method, each with the situation of its fields, which is made of that of the request's.
fn roots<'a>(
    settled: &'a Settled,
    of_request: Situation<'a>,
    request: Option<&'a Body>,
    response: Option<&'a Body>,
    parameters: &'a [Field],
) -> Vec<Root<'a>> {
    let body = |name, body: &'a Body, situation| {
        let situation = Situation { format: body.format, ..situation };
        Root { name, wire: &body.root, class: body.type_name.as_deref(), fields: &body.fields, situation }
    };
    // What is neither said of a body nor of its answer.
    let plain = Situation { bare: false, partial: false, merges: false, keeps_null: false, ..of_request };
    let of_response = Situation { in_request: false, bare: settled.bare_response, ..plain };
    let mut roots = Vec::new();
    roots.extend(request.map(|found| body("Request", found, of_request)));
    roots.extend(response.map(|found| body("Response", found, of_response)));
    if let Merge::Entity(entity) = &settled.merge {
        let situation = Situation { merges: true, converts: entity.converts, format: Format::Json, ..plain };
        roots.push(Root { name: MERGE_PATCH, wire: MERGE_PATCH, class: None, fields: &entity.fields, situation });
    }
    if !parameters.is_empty() {
        let situation = Situation { converts: false, format: Format::Xml, ..plain };
        roots.push(Root { name: PARAMETERS, wire: "parameters", class: None, fields: parameters, situation });
    }
    roots
}

/// True when the verb promises that two calls do no more than one, or the configuration does.
fn is_idempotent(method: &Method, vendor: &config::Vendor) -> bool {
    let by_verb = method.verb.as_ref().is_some_and(|verb| matches!(verb.as_str(), "GET" | "HEAD" | "PUT" | "DELETE"));
    by_verb || vendor.idempotent.contains(&method.name)
}

/// True when request and response have the same fields, as a conversion needs; their objects may be two types, of
/// which the same holds.
fn are_alike(types: &[Type]) -> bool {
    let fields = |name: &str| {
        let found = types.iter().find(|found| found.name == name);
        found.map(|found| found.fields.iter().map(|field| (&field.name, field.presence)).collect::<Vec<_>>())
    };
    fields("Request").is_some() && fields("Request") == fields("Response")
}

/// The errors of a method. Those of every method follow them; a method that lists none has no list of its own.
fn errors(method: &Method, vendor: &model::Vendor) -> Vec<Failure> {
    let mut errors: Vec<Failure> = method.errors.iter().map(failure).collect();
    if !errors.is_empty() {
        let own: BTreeSet<&str> = errors.iter().filter_map(|own| own.code.as_deref()).collect();
        let is_new = |shared: &&Failure| !shared.code.as_deref().is_some_and(|code| own.contains(code));
        let shared: Vec<Failure> = vendor.errors.iter().filter(is_new).cloned().collect();
        errors.extend(shared);
    }
    errors
}

fn parameters(method: &Method) -> Vec<Parameter> {
    let parts = [("path", &method.path_parameters), ("query", &method.query)];
    let listed = parts.into_iter().flat_map(|(part, fields)| fields.iter().map(move |field| (part, field)));
    listed.map(|(part, field)| parameter(part, field)).collect()
}

fn parameter(part: &'static str, field: &Field) -> Parameter {
    Parameter { part, wire: field.name.clone(), docs: docs(field) }
}
