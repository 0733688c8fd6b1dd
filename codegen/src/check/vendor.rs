//! The vendor as a whole: what its configuration says, and the session fields around every request.
//!
//! The configuration enters, the model without its methods leaves; `check` calls it.

use super::names;
use super::report::{Report, Where};
use super::words::split;
use crate::config;
use crate::model::{Booleans, Envelope, EnvelopeField, ErrorStyle, Vendor};
use crate::schema::{Field, Method};

/// The error style whose replies say `status="ok"` or `status="error"` at the root.
pub const STATUS_ATTRIBUTE: &str = "status-attribute";

/// The words that the names of an error body's fields end in: those of its code, those of its message.
const CODE_WORDS: &[&str] = &["code", "number"];
const MESSAGE_WORDS: &[&str] = &["message", "text", "description", "reason", "detail"];

/// The error styles by the names that the configuration uses; none is the first.
const ERROR_STYLES: &[(&str, ErrorStyle)] = &[
    ("http-status", ErrorStyle::HttpStatus),
    (STATUS_ATTRIBUTE, ErrorStyle::StatusAttribute),
    ("error-list", ErrorStyle::ErrorList),
];

/// The parts that a date form is made of.
const DATE_PARTS: &[&str] = &["yyyy", "dd", "mm", "HH", "MM", "SS"];

/// The vendor, without methods, enums and envelope.
pub fn vendor(config: &config::Vendor, methods: &[&Method], report: &mut Report) -> Vendor {
    let place = Where::Vendor(&config.vendor);
    let module = names::module(&config.vendor).unwrap_or_else(|| {
        report.error("no-rust-name", &place, "no module name can be made of the vendor's name");
        String::new()
    });
    for form in &config.date_formats {
        if !is_date_form(form) {
            report.error("bad-date-format", &place, format!("\"{form}\" is no date form"));
        }
    }
    Vendor {
        module,
        title: config.title.clone(),
        endpoint: config.endpoint.clone(),
        auth: config.auth.clone(),
        format: config.format,
        booleans: booleans(config, &place, report),
        date_formats: config.date_formats.clone(),
        empty_is_none: config.empty_is_none,
        error_style: error_style(config, &place, report),
        error_code: error_field(&config.error_code, methods, CODE_WORDS),
        error_message: error_field(&config.error_message, methods, MESSAGE_WORDS),
        fixed_query: config.fixed_query.clone(),
        ..Vendor::default()
    }
}

fn is_date_form(form: &str) -> bool {
    let mut rest = form;
    let mut parts = 0;
    while let Some(first) = rest.chars().next() {
        if let Some(after) = DATE_PARTS.iter().find_map(|part| rest.strip_prefix(part)) {
            rest = after;
            parts += 1;
        } else if first.is_alphanumeric() && first != 'T' {
            return false;
        } else {
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    parts > 0
}

fn booleans(config: &config::Vendor, place: &Where<'_>, report: &mut Report) -> Booleans {
    if config.boolean_true.is_empty() && config.boolean_false.is_empty() {
        return Booleans::default();
    }
    if config.boolean_true == config.boolean_false {
        report.error("booleans-equal", place, format!("true and false are both written \"{}\"", config.boolean_true));
    }
    Booleans { true_text: config.boolean_true.clone(), false_text: config.boolean_false.clone() }
}

fn error_style(config: &config::Vendor, place: &Where<'_>, report: &mut Report) -> ErrorStyle {
    if config.errors.is_empty() {
        return ErrorStyle::default();
    }
    let known = ERROR_STYLES.iter().find(|(name, _)| *name == config.errors);
    if known.is_none() {
        let names: Vec<&str> = ERROR_STYLES.iter().map(|(name, _)| *name).collect();
        let message = format!("the error style \"{}\" is none of {}", config.errors, names.join(", "));
        report.error("unknown-error-style", place, message);
    }
    known.map(|(_, style)| *style).unwrap_or_default()
}

/// A field of an error's body: as the configuration says, else as the pages document it.
fn error_field(configured: &str, methods: &[&Method], words: &[&str]) -> String {
    if !configured.is_empty() {
        return configured.to_owned();
    }
    let bodies = methods.iter().filter_map(|method| method.error_response.as_ref());
    let mut names =
        bodies.flat_map(|body| &body.fields).filter(|field| field.children.is_empty()).map(|field| &field.name);
    let found = names.find(|name| split(name).last().is_some_and(|last| words.contains(&last.as_str())));
    found.cloned().unwrap_or_default()
}

/// True for fields that belong to the envelope.
pub fn is_session_field(name: &str, config: &config::Vendor) -> bool {
    config.envelope_before.iter().chain(&config.envelope_after).any(|session| session == name)
}

/// The envelope, where the vendor has one.
pub fn envelope(methods: &[&Method], config: &config::Vendor, report: &mut Report) -> Option<Envelope> {
    let requests: Vec<(&Method, &crate::schema::Body)> =
        methods.iter().filter_map(|method| Some((*method, method.request.as_ref()?))).collect();
    let root = requests.first().map(|(_, body)| body.root.clone()).unwrap_or_default();
    if config.envelope_before.is_empty() && config.envelope_after.is_empty() {
        return None;
    }
    let mut field = |wire: &String| {
        let documented: Vec<(&Method, &Field)> = requests
            .iter()
            .filter_map(|(method, body)| Some((*method, body.fields.iter().find(|field| field.name == *wire)?)))
            .collect();
        session_field(wire, &documented, config, report)
    };
    let mut before: Vec<EnvelopeField> = config.envelope_before.iter().filter_map(&mut field).collect();
    let after: Vec<EnvelopeField> = config.envelope_after.iter().filter_map(&mut field).collect();
    // Where no page calls a session field required, the first one is: it says whose session it is.
    if !before.iter().chain(&after).any(|field| field.required)
        && let Some(first) = before.first_mut()
    {
        first.required = true;
    }
    Some(Envelope { root, before, after })
}

/// True for a session field that holds a proof of who calls.
fn is_secret(wire: &str, config: &config::Vendor) -> bool {
    let by_setting =
        |setting: &config::Setting| setting.signature == wire || setting.secret && setting.envelope == wire;
    config.secret_fields.iter().any(|secret| secret == wire)
        || config.settings.iter().any(by_setting)
        || config.credentials.iter().flat_map(|credential| &credential.envelope).any(|(field, _)| field == wire)
}

fn session_field(
    wire: &str,
    documented: &[(&Method, &Field)],
    config: &config::Vendor,
    report: &mut Report,
) -> Option<EnvelopeField> {
    for (method, field) in documented {
        if !field.children.is_empty() || field.repeated {
            let place = Where::Field(method, field, wire);
            report.error("envelope-not-text", &place, "a session field has children or repeats");
        }
    }
    let description = documented.iter().map(|(_, field)| field.description.clone()).find(|text| !text.is_empty());
    let name = names::field(wire).into_iter().next();
    if name.is_none() {
        let message = format!("no Rust name can be made of the session field \"{wire}\"");
        report.error("no-rust-name", &Where::Vendor(&config.vendor), message);
    }
    let required = documented.iter().any(|(_, field)| field.required == Some(true));
    let secret = is_secret(wire, config);
    let description = description.unwrap_or_default();
    Some(EnvelopeField { name: name?, wire: wire.to_owned(), required, secret, description })
}
