//! `openapi.yaml`: the vendor in OpenAPI 3.0, for everyone who does not write Rust.
//!
//! The model enters, one file leaves. Every operation has the name of its module, every schema that of its type.
//! Methods that share a verb and a path are one operation, since OpenAPI tells operations apart by nothing else; the
//! description of that operation names them, and `check` says so.

mod components;
mod media;
mod operations;
mod parameters;
mod responses;
mod security;
#[cfg(test)]
mod tests;

use super::artifacts::WRITTEN_BY;
use super::shapes::{Dialect, Names, Writing, words};
use crate::File;
use crate::model::{Connection, Vendor};
use crate::tree::Tree;
use crate::yaml;

/// What leads to a schema of the document.
const SCHEMAS: &str = "#/components/schemas/";

/// The file.
pub fn emit(vendor: &Vendor) -> Vec<File> {
    if vendor.methods.is_empty() {
        return Vec::new();
    }
    let title = if vendor.title.is_empty() { &vendor.module } else { &vendor.title };
    let comments = [format!("{title} in OpenAPI 3.0, made of what the documentation says."), WRITTEN_BY.to_owned()];
    let text = yaml::write_tree(&comments, &document(vendor));
    vec![File { path: "openapi.yaml".to_owned(), bytes: text.into_bytes() }]
}

/// The document.
fn document(vendor: &Vendor) -> Tree {
    let names = Names::new(vendor);
    let writing = Writing { vendor, names: &names, dialect: Dialect::OpenApi, to_own: SCHEMAS, to_shared: SCHEMAS };
    let security = security::Security::new(vendor);
    Tree::map()
        .with("openapi", "3.0.3")
        .with("info", info(vendor))
        .with_full("servers", servers(&vendor.endpoint, &vendor.connection))
        .with_full("security", security.ways())
        .with("paths", operations::paths(&writing))
        .with("components", components::components(&writing).with_full("securitySchemes", security.schemes()))
}

fn info(vendor: &Vendor) -> Tree {
    let title = if vendor.title.is_empty() { &vendor.module } else { &vendor.title };
    let auth = if vendor.auth.is_empty() { String::new() } else { format!("Authentication: {}.", vendor.auth) };
    let made = "Made of the vendor's documentation by Contactory; it is not the vendor's own.";
    Tree::map()
        .with("title", title.as_str())
        .with("description", words::join(&words::join(made, &auth), &security::words(vendor)))
        .with("version", version(title))
}

/// The version of the API, where its title names one.
fn version(title: &str) -> String {
    let number = |word: &str| {
        word.strip_prefix(['v', 'V']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
    };
    title.split_whitespace().filter_map(number).next_back().unwrap_or_else(|| "unversioned".to_owned())
}

/// The base URL; what stands in braces there is for the caller to replace, unless the usual value is known.
fn servers(endpoint: &str, connection: &Connection) -> Tree {
    if endpoint.is_empty() {
        return Tree::List(Vec::new());
    }
    let mut names: Vec<&str> = Vec::new();
    for name in operations::braces(endpoint) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let variable = |name: &&str| {
        let known = connection.base_docs.iter().find(|known| known.name == **name);
        let usual = known.map(|known| known.usual.as_str()).filter(|usual| !usual.is_empty());
        let unknown = if usual.is_some() { "" } else { "To be replaced: it has no default." };
        let description = words::join(known.map_or("", |known| &known.description), unknown);
        let what = Tree::map().with("default", usual.unwrap_or(name)).with_full("description", description);
        ((*name).to_owned(), what)
    };
    let variables = Tree::Map(names.iter().map(variable).collect());
    let url = endpoint.trim_end_matches('/');
    vec![Tree::map().with("url", url).with_full("variables", variables)].into()
}
