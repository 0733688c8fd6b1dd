//! `json-schema/`: a schema for each body that a JSON vendor's methods send or answer with, in draft 2020-12.
//!
//! The model enters, a file a body leaves, and `types.json` with what bodies share. A file refers to `types.json`
//! beside it, so a validator that knows where a file lies needs nothing else. XML vendors have none: the JSON of their
//! types is ours, nobody sends it.

use super::artifacts::WRITTEN_BY;
use super::shapes::{Dialect, Found, Names, Reached, Scope, Writing, enumeration, key};
use crate::File;
use crate::model::{Document, Method, Vendor};
use crate::schema::{Format, file_name};
use crate::tree::Tree;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const DEFINITIONS: &str = "#/$defs/";
/// What leads from a body to what bodies share.
const TYPES: &str = "types.json#/$defs/";

/// The files.
pub fn emit(vendor: &Vendor) -> Vec<File> {
    let names = Names::new(vendor);
    let writing =
        Writing { vendor, names: &names, dialect: Dialect::JsonSchema, to_own: DEFINITIONS, to_shared: TYPES };
    let mut files = Vec::new();
    let mut shared = Reached::default();
    for method in &vendor.methods {
        let documents = [("request", method.body()), ("response", method.response.as_ref())];
        for (part, document) in documents {
            if let Some(document) = document.filter(|document| document.format == Format::Json) {
                let path = format!("json-schema/{}.{part}.json", file_name(&method.name));
                files.push(file(path, &body(&writing, method, part, document, &mut shared)));
            }
        }
    }
    if !shared.types.is_empty() || !shared.enums.is_empty() {
        let inside = Writing { to_shared: DEFINITIONS, ..writing };
        files.push(file("json-schema/types.json".to_owned(), &types(&inside, &shared)));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn file(path: String, tree: &Tree) -> File {
    File { path, bytes: tree.to_json().into_bytes() }
}

fn head(title: String) -> Tree {
    Tree::map().with("$comment", WRITTEN_BY).with("$schema", DRAFT).with("title", title)
}

/// The schema of a body, with the types that its method alone has.
fn body<'m>(
    writing: &Writing<'m>,
    method: &'m Method,
    part: &str,
    document: &Document,
    shared: &mut Reached<'m>,
) -> Tree {
    let scope = Scope { method: Some(method) };
    let mut reached = Reached::default();
    let schema = match writing.root(document, scope) {
        None => Tree::map(),
        Some(root) => {
            reached.add_below(writing.names, root);
            if root.scope.method.is_none() {
                reached.types.insert(writing.names.of(root), root);
            }
            let is_own_object = document.only.is_none() && root.scope.method.is_some();
            if is_own_object { writing.definition(root, Format::Json) } else { writing.document(document, scope) }
        }
    };
    let is_own = |found: &Found<'_>| found.scope.method.is_some();
    let own = reached.types.iter().filter(|(_, found)| is_own(found));
    let own = own.map(|(name, found)| (name.clone(), writing.definition(*found, Format::Json))).collect();
    shared.enums.append(&mut reached.enums);
    shared.types.extend(reached.types.into_iter().filter(|(_, found)| !is_own(found)));
    head(format!("The {part} body of {}", method.name)).and(schema).with_full("$defs", Tree::Map(own))
}

/// What bodies share.
fn types(writing: &Writing<'_>, shared: &Reached<'_>) -> Tree {
    let enums = writing.vendor.enums.iter().filter(|found| shared.enums.contains(found.name.as_str()));
    let enums = enums.map(|found| (key(&found.name), enumeration(found)));
    let types = shared.types.iter().map(|(name, found)| (name.clone(), writing.definition(*found, Format::Json)));
    let mut all: Vec<(String, Tree)> = enums.chain(types).collect();
    all.sort_by(|(one, _), (other, _)| one.cmp(other));
    let title = if writing.vendor.title.is_empty() { &writing.vendor.module } else { &writing.vendor.title };
    head(format!("What the bodies of {title} share")).with("$defs", Tree::Map(all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::check;
    use crate::check::tests::{notation::methods, plain_vendor};
    use crate::config;

    fn files(schema: &str, format: Format) -> Vec<(String, String)> {
        let vendor = config::Vendor { format, ..plain_vendor() };
        let checked = check(&methods(schema), &[], &[], &vendor).expect("the schema is sound");
        let text = |file: File| (file.path, String::from_utf8_lossy(&file.bytes).into_owned());
        emit(&checked.vendor).into_iter().map(text).collect()
    }

    #[test]
    fn each_body_is_a_file_and_what_they_share_is_another() {
        let schema = "
method GET /Order/{id}
response json class=Order
  Id integer
  Lines object repeated
    Sku string
method POST /Order
request json array
  Sku string
response json class=Order
  Id integer
  Lines object repeated
    Sku string
";
        let files = files(schema, Format::Json);
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        let expect = ["GET-Order-id.response", "POST-Order.request", "POST-Order.response", "types"]
            .map(|name| format!("json-schema/{name}.json"));
        assert_eq!(paths, expect);
        let of = |number: usize| files[number].1.clone();
        let head = format!("{{\n  \"$comment\": \"{WRITTEN_BY}\",\n  \"$schema\": \"{DRAFT}\",\n");
        let title = "  \"title\": \"The response body of GET /Order/{id}\",\n";
        assert_eq!(of(0), format!("{head}{title}  \"$ref\": \"types.json#/$defs/Order\"\n}}\n"));
        assert!(
            of(1).contains("  \"type\": \"array\",\n  \"items\": {\n    \"$ref\": \"#/$defs/OrderPost"),
            "{}",
            of(1)
        );
        for part in ["\"type\": [\n            \"integer\",\n            \"null\"\n          ]", "\"$ref\": \"#/$defs/"]
        {
            assert!(of(3).contains(part), "{part} is not in {}", of(3));
        }
    }

    #[test]
    fn nobody_sends_the_json_of_xml() {
        assert_eq!(files("method order.get\nrequest request\n  id integer", Format::Xml), []);
    }
}
