//! The file of the types that several methods share.

use crate::tokens::{TokenStream, quote};

use super::docs::Doc;
use super::{EmittedFile, convert, imports, method};
use crate::model::{Type, Vendor};

/// `types.rs`, where methods share types. `runtime` is the path of the runtime.
pub fn emit(vendor: &Vendor, runtime: &TokenStream) -> Option<EmittedFile> {
    if vendor.types.is_empty() {
        return None;
    }
    let root = quote!(super::);
    let style = quote!(super::STYLE);
    let one = |found: &Type| method::one(found, &line(found), None, &style, &root);
    let types: TokenStream = vendor.types.iter().map(one).collect();
    let conversions = convert::shared(vendor);
    let mut body = types;
    body.append(&conversions);
    let enums = method::enums_of(&vendor.types, &root);
    let doc = Doc::new("The types that several methods share.").inner();
    let tokens = imports::with_uses(&doc, body, enums, runtime);
    let mut pages: Vec<String> =
        vendor.types.iter().flat_map(|found| found.sources.iter().map(|source| page(source))).collect();
    pages.sort();
    pages.dedup();
    Some(EmittedFile { path: format!("{}/types.rs", vendor.module), tokens, pages })
}

fn line(found: &Type) -> String {
    match found.in_request {
        true if found.name != found.base => format!("`{}` as several methods take it.", found.base),
        true => format!("`{}` as several methods take and give it.", found.base),
        false => format!("`{}` as several methods give it.", found.base),
    }
}

fn page(source: &str) -> String {
    source.split(", ").next().unwrap_or_default().to_owned()
}
