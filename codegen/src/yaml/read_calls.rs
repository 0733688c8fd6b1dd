//! Reads what `vendor.yaml` says of calls: who makes them, what stands in them, how sessions and pages go on, what is
//! kept. The module's head documents the keys; `read_config` calls it.

use super::read::{Object, Reader};
use crate::config::{Access, CallHeader, Credential, EndpointValue, ErrorCode, Login, Paging, Records, Setting};

const ENDPOINT_VALUE_KEYS: &[&str] = &["name", "description", "usual"];
const CREDENTIAL_KEYS: &[&str] = &["name", "description", "basic", "headers", "envelope", "public", "values"];
const SETTING_KEYS: &[&str] =
    &["name", "description", "header", "envelope", "element", "signature", "required", "secret", "flag"];
const CALL_HEADER_KEYS: &[&str] = &["name", "description", "verbs"];
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

pub(super) fn endpoint_values(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<EndpointValue> {
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

pub(super) fn credentials(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Credential> {
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

pub(super) fn settings(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Setting> {
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

pub(super) fn call_headers(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<CallHeader> {
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

pub(super) fn error_codes(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<ErrorCode> {
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

pub(super) fn login(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Option<Login> {
    let object = reader.object(vendor.get("login")?, "login", LOGIN_KEYS)?;
    Some(Login {
        method: reader.required_text(&object, "method"),
        over: reader.texts(&object, "over"),
        credential: reader.required_text(&object, "credential"),
        values: reader.pairs(&object, "values"),
    })
}

pub(super) fn paging(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Vec<Paging> {
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

pub(super) fn records(reader: &mut Reader<'_>, vendor: &Object<'_>) -> Option<Records> {
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
