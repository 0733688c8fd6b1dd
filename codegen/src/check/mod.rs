//! Schema → model: Rust names, references, rules; everything that is wrong at once.
//!
//! The methods as the docs have them, the pages of values, the errors of every method and the vendor's
//! configuration enter; a model that needs no
//! further test leaves, or everything that stands in its way. `generate` calls it.

mod adopt;
mod alternatives;
mod apart;
mod bare;
mod call;
mod calling;
mod codes;
mod connection;
mod convert;
mod document;
mod entity;
mod enum_names;
mod enum_pages;
mod enum_uses;
mod failures;
mod fields;
mod method;
mod modules;
mod names;
mod naming;
mod operations;
mod patch;
mod paths;
mod references;
mod report;
mod rules;
mod share;
mod sharing;
mod signature;
mod sound;
#[cfg(test)]
pub(crate) mod tests;
mod types;
mod values;
mod vendor;
mod words;

pub use names::{RUNTIME_TYPES, element as element_name, is_identifier};
pub use report::CODES;

use std::collections::BTreeSet;

use crate::config;
use crate::diagnostic::Diagnostic;
use crate::model;
use crate::parallel;
use crate::schema::{self, EnumPage, ErrorEntry, Method};
use crate::shared::Sharing;
use entity::Settled;
use references::{Classes, Own};
use report::{Report, Where};
use values::Enums;

/// A model, and what a reader should know of the decisions behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The model.
    pub vendor: model::Vendor,
    /// What methods share and what not, each with its reason.
    pub sharing: Sharing,
    /// Warnings and notes; none of them is an error.
    pub warnings: Vec<Diagnostic>,
}

/// Makes the model of a vendor.
///
/// # Errors
/// Everything that is wrong, and every warning beside it.
pub fn check(
    methods: &[Method],
    enums: &[EnumPage],
    errors: &[ErrorEntry],
    vendor: &config::Vendor,
) -> Result<Checked, Vec<Diagnostic>> {
    let mut report = Report::default();
    let wanted = wanted(methods, vendor, &mut report);
    let mut model = vendor::vendor(vendor, &wanted, &mut report);
    model.envelope = vendor::envelope(&wanted, vendor, &mut report);
    model.connection = connection::connection(vendor, model.envelope.as_ref(), &mut report);
    model.errors = codes::errors(errors, vendor);
    model.codes = codes::codes(&model.errors, vendor, &mut report);
    let is_partial = |name: &str| vendor.partial_update.iter().any(|partial| partial == name);
    let mut settled = entity::settle(&wanted, is_partial, &mut report);
    let mut classes = Classes::collect(settled.iter().map(|one| &one.method));
    for one in &mut settled {
        prepare(one, &mut classes, vendor, &mut report);
    }
    patch::attach(&mut settled, &mut report);
    let used: Vec<&Method> = settled.iter().map(|one| &one.method).collect();
    let beside = |one: &Settled| if one.from_parameters { Vec::new() } else { call::parameters(&one.method, vendor) };
    let parameters: Vec<Vec<schema::Field>> = settled.iter().map(beside).collect();
    let found = Enums::collect(&used, &parameters, enums, &mut report);
    let modules = modules(&used, &mut report);
    let placed: Vec<(&Settled, Vec<String>)> = settled.iter().zip(modules).collect();
    // Each method is made by itself, so that all cores have work.
    let made = parallel::map(&placed, |(one, module)| {
        let mut own = Report::default();
        (method::method(one, module.clone(), &found, vendor, &model, &mut own), own)
    });
    for (method, own) in made {
        model.methods.push(method);
        report.add(own);
    }
    model.methods.sort_by(|one, other| one.module.cmp(&other.module));
    hide_secrets(&mut model, vendor);
    let enums = found.shared();
    model.enums = found.list;
    let sharing = Sharing { enums, ..share::share(&mut model, &classes) };
    convert::settle(&mut model);
    calling::calling(vendor, &mut model, &mut report);
    operations::look(&used, &model, &mut report);
    let (warnings, failed) = report.finish();
    if failed { Err(warnings) } else { Ok(Checked { vendor: model, sharing, warnings }) }
}

/// The methods that are to be emitted and can be looked at.
fn wanted<'a>(methods: &'a [Method], vendor: &config::Vendor, report: &mut Report) -> Vec<&'a Method> {
    let mut seen = BTreeSet::new();
    let mut wanted = Vec::new();
    for method in methods {
        if !seen.insert(method.name.as_str()) {
            report.error("method-twice", &Where::Method(method), "another method has the same name");
        } else if !vendor.skip.contains(&method.name) && sound::check_method(method, report) {
            wanted.push(method);
        }
    }
    let summarised = vendor.summaries.iter().map(|(name, _)| name);
    for name in vendor.partial_update.iter().chain(&vendor.skip).chain(&vendor.idempotent).chain(summarised) {
        if !seen.contains(name.as_str()) {
            let message = format!("no page documents the method \"{name}\"");
            report.error("unknown-method", &Where::Vendor(&vendor.vendor), message);
        }
    }
    wanted
}

/// Texts that are not to be printed get a type that does not print them.
fn hide_secrets(model: &mut model::Vendor, vendor: &config::Vendor) {
    let types = model.methods.iter_mut().flat_map(|method| &mut method.types);
    for field in types.flat_map(|found| &mut found.fields) {
        if field.value == model::Value::Text && vendor.secret_fields.contains(&field.wire) {
            field.value = model::Value::Secret;
        }
    }
}

/// Makes a request of parameters where there is no body, takes the session fields out of the request, gives every class
/// its fields and every body its class, and puts an object around what is none.
fn prepare(settled: &mut Settled, classes: &mut Classes, vendor: &config::Vendor, report: &mut Report) {
    call::fold_parameters(settled, vendor);
    let known = report::named(&settled.method);
    let is_partial = vendor.partial_update.contains(&known.name);
    if let Some(request) = &mut settled.method.request {
        request.fields.retain(|field| !vendor::is_session_field(&field.name, vendor));
        let own = Own { method: &known, part: "request", class: request.type_name.clone() };
        references::resolve(classes, own, &mut request.fields, report);
    }
    if let Some(response) = &mut settled.method.response {
        let own = Own { method: &known, part: "response", class: response.type_name.clone() };
        references::resolve(classes, own, &mut response.fields, report);
    }
    if !is_partial && !settled.converts {
        adopt::adopt(settled, classes, report);
    }
    patch::settle_operations(&mut settled.method);
    bare::wrap(settled);
}

/// The module of each method; empty where none can be made.
fn modules(methods: &[&Method], report: &mut Report) -> Vec<Vec<String>> {
    let names: Vec<&str> = methods.iter().map(|method| method.name.as_str()).collect();
    let mut taken: BTreeSet<Vec<String>> = BTreeSet::new();
    let mut modules = Vec::new();
    for (method, path) in methods.iter().zip(modules::paths(&names)) {
        match path {
            None => report.error("no-rust-name", &Where::Method(method), "no module name can be made of it"),
            Some(ref path) if !taken.insert(path.clone()) => {
                let message = format!("another method is the module `{}` too", path.join("::"));
                report.error("module-collision", &Where::Method(method), message);
            }
            Some(_) => {}
        }
        modules.push(path.unwrap_or_default());
    }
    modules
}
