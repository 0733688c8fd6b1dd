//! Reads `vendor.yaml`; the module's head documents the keys.

use std::collections::HashSet;

use serde_yaml::Value;

use super::read::{Object, Reader};
use super::read_calls::{call_headers, credentials, endpoint_values, error_codes, login, paging, records, settings};
use crate::config::{PageEntry, Vendor};
use crate::schema::Format;

const VENDOR_KEYS: &[&str] = &[
    "vendor",
    "title",
    "format",
    "endpoint",
    "endpoint_values",
    "auth",
    "credentials",
    "settings",
    "call_headers",
    "secret_fields",
    "verb",
    "idempotent",
    "method_attribute",
    "envelope_before",
    "envelope_after",
    "fixed_query",
    "boolean_true",
    "boolean_false",
    "date_formats",
    "empty_is_none",
    "partial_update",
    "summaries",
    "skip",
    "errors",
    "error_code",
    "error_message",
    "error_codes",
    "pause",
    "retry_codes",
    "login",
    "paging",
    "records",
    "refusals",
    "languages",
    "pages",
];
const VERBS: &[(&str, &str)] =
    &[("GET", "GET"), ("POST", "POST"), ("PUT", "PUT"), ("PATCH", "PATCH"), ("DELETE", "DELETE")];
const PAGE_KEYS: &[&str] = &["file", "url", "language", "role", "values_of"];

const ERRORS: &[(&str, &str)] =
    &[("status-attribute", "status-attribute"), ("error-list", "error-list"), ("http-status", "http-status")];
const ROLES: &[(&str, &str)] =
    &[("method", "method"), ("history", "history"), ("index", "index"), ("values", "values"), ("errors", "errors")];

/// The content of `vendor.yaml`.
pub(super) fn vendor(reader: &mut Reader<'_>, root: &Value) -> Vendor {
    let Some(object) = reader.object(root, "", VENDOR_KEYS) else {
        return Vendor::default();
    };
    let languages = reader.required_items(&object, "languages");
    let vendor = Vendor {
        vendor: reader.required_text(&object, "vendor"),
        title: reader.required_text(&object, "title"),
        format: reader.required_choice(&object, "format", &[("xml", Format::Xml), ("json", Format::Json)]),
        endpoint: reader.required_text(&object, "endpoint"),
        endpoint_values: endpoint_values(reader, &object),
        auth: reader.text(&object, "auth"),
        credentials: credentials(reader, &object),
        settings: settings(reader, &object),
        call_headers: call_headers(reader, &object),
        secret_fields: reader.texts(&object, "secret_fields"),
        verb: reader.choice(&object, "verb", VERBS).unwrap_or_default().to_owned(),
        idempotent: reader.texts(&object, "idempotent"),
        method_attribute: reader.text(&object, "method_attribute"),
        envelope_before: reader.texts(&object, "envelope_before"),
        envelope_after: reader.texts(&object, "envelope_after"),
        fixed_query: reader.pairs(&object, "fixed_query"),
        boolean_true: reader.required_text(&object, "boolean_true"),
        boolean_false: reader.required_text(&object, "boolean_false"),
        date_formats: reader.texts(&object, "date_formats"),
        empty_is_none: reader.flag(&object, "empty_is_none"),
        partial_update: reader.texts(&object, "partial_update"),
        summaries: reader.pairs(&object, "summaries"),
        skip: reader.texts(&object, "skip"),
        errors: reader.required_choice(&object, "errors", ERRORS).to_owned(),
        error_code: reader.text(&object, "error_code"),
        error_message: reader.text(&object, "error_message"),
        error_codes: error_codes(reader, &object),
        pause: reader.number(&object, "pause").unwrap_or_default(),
        retry_codes: reader.texts(&object, "retry_codes"),
        login: login(reader, &object),
        paging: paging(reader, &object),
        records: records(reader, &object),
        refusals: reader.pairs(&object, "refusals"),
        languages: if languages.is_empty() { Vec::new() } else { reader.texts(&object, "languages") },
        pages: pages(reader, &object),
    };
    check(reader, &vendor);
    vendor
}

fn pages(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<PageEntry> {
    let mut pages = Vec::new();
    for (value, path) in reader.required_items(vendor, "pages") {
        let Some(object) = reader.object(value, &path, PAGE_KEYS) else { continue };
        let role = reader.choice(&object, "role", ROLES);
        pages.push(PageEntry {
            file: reader.required_text(&object, "file"),
            url: reader.text(&object, "url"),
            language: reader.required_text(&object, "language"),
            role: role.unwrap_or("method").to_owned(),
            values_of: reader.texts(&object, "values_of"),
        });
    }
    pages
}

/// What holds between the keys.
fn check(reader: &mut Reader<'_>, vendor: &Vendor) {
    let identifier = |name: &str| {
        name.starts_with(|letter: char| letter.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !vendor.vendor.is_empty() && !identifier(&vendor.vendor) {
        let message = format!("{} is no name of a module: use lower case letters, digits and _", vendor.vendor);
        reader.problem("bad-value", "vendor", message);
    }
    let is_url = ["https://", "http://", "{"].iter().any(|start| vendor.endpoint.starts_with(start));
    if !vendor.endpoint.is_empty() && !is_url {
        let message = format!("{} is no URL: it begins with https:// or with a value in braces", vendor.endpoint);
        reader.problem("bad-value", "endpoint", message);
    }
    let mut files = HashSet::new();
    for (position, page) in vendor.pages.iter().enumerate() {
        let path = format!("pages[{position}]");
        let outside =
            page.file.starts_with('/') || page.file.contains('\\') || page.file.split('/').any(|part| part == "..");
        if outside {
            reader.problem("bad-value", &format!("{path}.file"), format!("{} does not lie below pages/", page.file));
        }
        if !files.insert(&page.file) {
            reader.problem("bad-value", &format!("{path}.file"), format!("{} is listed twice", page.file));
        }
        if !page.language.is_empty() && !vendor.languages.contains(&page.language) {
            let message = format!("{} is none of the languages of the vendor", page.language);
            reader.problem("bad-value", &format!("{path}.language"), message);
        }
    }
}
