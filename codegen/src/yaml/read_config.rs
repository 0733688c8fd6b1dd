//! Reads `vendor.yaml` and `corrections.yaml`. The module's head documents the keys.

use std::collections::HashSet;

use serde_yaml::Value;

use super::read::{Object, Reader};
use crate::config::{
    Access, CallHeader, Correction, Credential, EndpointValue, ErrorCode, Login, PageEntry, Paging, Records, Setting,
    Vendor,
};
use crate::schema::{Format, Kind};

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
const ENDPOINT_VALUE_KEYS: &[&str] = &["name", "description", "usual"];
const CREDENTIAL_KEYS: &[&str] = &["name", "description", "basic", "headers", "envelope", "public", "values"];
const SETTING_KEYS: &[&str] =
    &["name", "description", "header", "envelope", "element", "signature", "required", "secret", "flag"];
const CALL_HEADER_KEYS: &[&str] = &["name", "description", "verbs"];
const VERBS: &[(&str, &str)] =
    &[("GET", "GET"), ("POST", "POST"), ("PUT", "PUT"), ("PATCH", "PATCH"), ("DELETE", "DELETE")];
const ERROR_CODE_KEYS: &[&str] = &["code", "name", "text", "category", "retry"];
const LOGIN_KEYS: &[&str] = &["method", "over", "credential", "values"];
const PAGING_KEYS: &[&str] = &[
    "methods",
    "page",
    "size",
    "first",
    "by_items",
    "items",
    "total_items",
    "total_pages",
    "more",
    "count",
    "current",
];
const RECORDS_KEYS: &[&str] = &["list", "search", "select", "key", "get", "change"];
const ACCESS_KEYS: &[&str] = &["method", "key", "item"];
const PAGE_KEYS: &[&str] = &["file", "url", "language", "role", "values_of"];
const CORRECTION_KEYS: &[&str] = &["method", "part", "path", "property", "was", "value", "reason"];

const ERRORS: &[(&str, &str)] =
    &[("status-attribute", "status-attribute"), ("error-list", "error-list"), ("http-status", "http-status")];
const ROLES: &[(&str, &str)] =
    &[("method", "method"), ("history", "history"), ("index", "index"), ("values", "values"), ("errors", "errors")];
const PARTS: &[(&str, &str)] =
    &[("request", "request"), ("response", "response"), ("query", "query"), ("path", "path")];

/// What the value of a correction must look like, by the property it corrects.
#[derive(Clone, Copy, Default)]
enum Shape {
    #[default]
    Text,
    Flag,
    Number,
    Kind,
}

const PROPERTIES: &[(&str, (&str, Shape))] = &[
    ("kind", ("kind", Shape::Kind)),
    ("repeated", ("repeated", Shape::Flag)),
    ("required", ("required", Shape::Flag)),
    ("min_length", ("min_length", Shape::Number)),
    ("max_length", ("max_length", Shape::Number)),
    ("min_items", ("min_items", Shape::Number)),
    ("max_items", ("max_items", Shape::Number)),
    ("minimum", ("minimum", Shape::Number)),
    ("maximum", ("maximum", Shape::Number)),
    ("allowed", ("allowed", Shape::Text)),
    ("format", ("format", Shape::Text)),
    ("default", ("default", Shape::Text)),
    ("name", ("name", Shape::Text)),
    ("place", ("place", Shape::Text)),
    ("absent", ("absent", Shape::Flag)),
];

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

fn endpoint_values(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<EndpointValue> {
    let mut found = Vec::new();
    for (value, path) in reader.items(vendor, "endpoint_values") {
        let Some(object) = reader.object(value, &path, ENDPOINT_VALUE_KEYS) else { continue };
        found.push(EndpointValue {
            name: reader.required_text(&object, "name"),
            description: reader.text(&object, "description"),
            usual: reader.text(&object, "usual"),
        });
    }
    found
}

fn credentials(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Credential> {
    let mut found = Vec::new();
    for (value, path) in reader.items(vendor, "credentials") {
        let Some(object) = reader.object(value, &path, CREDENTIAL_KEYS) else { continue };
        found.push(Credential {
            name: reader.required_text(&object, "name"),
            description: reader.text(&object, "description"),
            basic: reader.text(&object, "basic"),
            headers: reader.pairs(&object, "headers"),
            envelope: reader.pairs(&object, "envelope"),
            public: reader.texts(&object, "public"),
            values: reader.pairs(&object, "values"),
        });
    }
    found
}

fn settings(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Setting> {
    let mut found = Vec::new();
    for (value, path) in reader.items(vendor, "settings") {
        let Some(object) = reader.object(value, &path, SETTING_KEYS) else { continue };
        found.push(Setting {
            name: reader.required_text(&object, "name"),
            description: reader.text(&object, "description"),
            header: reader.text(&object, "header"),
            envelope: reader.text(&object, "envelope"),
            element: reader.text(&object, "element"),
            signature: reader.text(&object, "signature"),
            required: reader.flag(&object, "required"),
            secret: reader.flag(&object, "secret"),
            flag: reader.flag(&object, "flag"),
        });
    }
    found
}

fn call_headers(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<CallHeader> {
    let mut found = Vec::new();
    for (value, path) in reader.items(vendor, "call_headers") {
        let Some(object) = reader.object(value, &path, CALL_HEADER_KEYS) else { continue };
        found.push(CallHeader {
            name: reader.required_text(&object, "name"),
            description: reader.text(&object, "description"),
            verbs: reader.texts(&object, "verbs"),
        });
    }
    found
}

fn error_codes(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<ErrorCode> {
    let mut codes = Vec::new();
    for (value, path) in reader.items(vendor, "error_codes") {
        let Some(object) = reader.object(value, &path, ERROR_CODE_KEYS) else { continue };
        codes.push(ErrorCode {
            code: reader.required_text(&object, "code"),
            name: reader.text(&object, "name"),
            text: reader.text(&object, "text"),
            category: reader.text(&object, "category"),
            retry: reader.text(&object, "retry"),
        });
    }
    codes
}

fn login(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Option<Login> {
    let object = reader.object(vendor.get("login")?, "login", LOGIN_KEYS)?;
    Some(Login {
        method: reader.required_text(&object, "method"),
        over: reader.texts(&object, "over"),
        credential: reader.required_text(&object, "credential"),
        values: reader.pairs(&object, "values"),
    })
}

fn paging(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Paging> {
    let mut found = Vec::new();
    for (value, path) in reader.items(vendor, "paging") {
        let Some(object) = reader.object(value, &path, PAGING_KEYS) else { continue };
        found.push(Paging {
            methods: reader.texts(&object, "methods"),
            page: reader.required_text(&object, "page"),
            size: reader.text(&object, "size"),
            first: reader.number(&object, "first").unwrap_or_default(),
            by_items: reader.flag(&object, "by_items"),
            items: reader.required_text(&object, "items"),
            total_items: reader.text(&object, "total_items"),
            total_pages: reader.text(&object, "total_pages"),
            more: reader.text(&object, "more"),
            count: reader.text(&object, "count"),
            current: reader.text(&object, "current"),
        });
    }
    found
}

fn records(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Option<Records> {
    let object = reader.object(vendor.get("records")?, "records", RECORDS_KEYS)?;
    Some(Records {
        list: reader.required_text(&object, "list"),
        search: reader.text(&object, "search"),
        select: reader.text(&object, "select"),
        key: reader.required_text(&object, "key"),
        get: access(reader, &object, "get"),
        change: access(reader, &object, "change"),
    })
}

fn access(reader: &mut Reader<'_>, records: &Object<'_>, key: &str) -> Access {
    let path = records.path(key);
    let Some(object) = records.get(key).and_then(|value| reader.object(value, &path, ACCESS_KEYS)) else {
        return Access::default();
    };
    Access {
        method: reader.required_text(&object, "method"),
        key: reader.required_text(&object, "key"),
        item: reader.text(&object, "item"),
    }
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

/// The content of `corrections.yaml`.
pub(super) fn corrections(reader: &mut Reader<'_>, root: &Value) -> Vec<Correction> {
    if root.is_null() {
        return Vec::new();
    }
    let mut corrections = Vec::new();
    for (value, path) in reader.as_items(root, "") {
        let Some(object) = reader.object(value, &path, CORRECTION_KEYS) else { continue };
        let (property, shape) = reader.required_choice(&object, "property", PROPERTIES);
        let correction = Correction {
            method: reader.required_text(&object, "method"),
            part: reader.required_choice(&object, "part", PARTS).to_owned(),
            path: reader.required_text(&object, "path"),
            property: property.to_owned(),
            was: reader.required_text(&object, "was"),
            value: reader.required_text(&object, "value"),
            reason: reader.required_text(&object, "reason"),
            line: reader.line(&path),
        };
        let fits = match shape {
            Shape::Text => true,
            Shape::Flag => matches!(correction.value.as_str(), "true" | "false"),
            Shape::Number => correction.value.parse::<u32>().is_ok(),
            Shape::Kind => Kind::from_name(&correction.value).is_some(),
        };
        if !fits && object.get("value").is_some_and(Value::is_string) {
            let message = format!("{} cannot be {}", correction.property, correction.value);
            reader.problem("bad-value", &object.path("value"), message);
        }
        corrections.push(correction);
    }
    corrections
}
