//! The media types of a body, each with its schema.
//!
//! A document of the model enters; `operations` and `responses` put what leaves under `content`.

use std::collections::{BTreeMap, BTreeSet};

use super::super::shapes::{Scope, Writing, words};
use crate::model::{Document, Parameter};
use crate::schema::Format;
use crate::tree::Tree;
use crate::vocabulary::media::{FORM_TYPE, MERGE_PATCH_TYPE};

/// Schemas by media type.
pub type Contents = BTreeMap<String, Vec<Tree>>;

/// Adds the media types of a document.
pub fn add(writing: &Writing<'_>, document: &Document, scope: Scope<'_>, contents: &mut Contents) {
    let plain = [media_type(document.format).to_owned()];
    let types = if document.content_types.is_empty() { plain.as_slice() } else { document.content_types.as_slice() };
    for media in types {
        contents.entry(media.clone()).or_default().push(schema(writing, document, scope, media));
    }
}

/// The contents as a map; several documents of one media type are a choice.
pub fn content(contents: Contents, choice_key: &str) -> Tree {
    let entries =
        contents.into_iter().map(|(media, schemas)| (media, Tree::map().with("schema", choice(choice_key, schemas))));
    Tree::Map(entries.collect())
}

fn schema(writing: &Writing<'_>, document: &Document, scope: Scope<'_>, media: &str) -> Tree {
    match document.format {
        Format::Bytes if media == FORM_TYPE => form(&document.parts),
        Format::Bytes => bytes(),
        // A merge patch is an object, whatever other patches are.
        Format::Json if media == MERGE_PATCH_TYPE && document.only.is_some() => Tree::map()
            .with("description", "The members to change, with their new values; null takes one away.")
            .with("type", "object"),
        Format::Json | Format::Xml => writing.document(document, scope),
    }
}

/// Bytes.
pub fn bytes() -> Tree {
    Tree::map().with("type", "string").with("format", "binary")
}

/// The parts of a form; where no page names any, each of them may be bytes.
fn form(parts: &[Parameter]) -> Tree {
    let form = Tree::map().with("type", "object");
    if parts.is_empty() {
        return form.with("additionalProperties", bytes());
    }
    let part = |part: &Parameter| {
        let text = Tree::map().with_full("description", words::parameter(&part.docs)).with("type", "string");
        (part.wire.clone(), text)
    };
    let required = parts.iter().filter(|part| part.docs.required == Some(true)).map(|part| part.wire.as_str());
    form.with_full("required", Tree::texts(required)).with("properties", Tree::Map(parts.iter().map(part).collect()))
}

/// One schema, or any of several.
pub fn choice(key: &str, schemas: Vec<Tree>) -> Tree {
    let mut found = distinct(schemas);
    if found.len() == 1 { found.remove(0) } else { Tree::map().with(key, found) }
}

/// Each value once.
pub fn distinct(mut values: Vec<Tree>) -> Vec<Tree> {
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(value.to_json()));
    values
}

/// How a format is called in HTTP.
pub fn media_type(format: Format) -> &'static str {
    match format {
        Format::Xml => "application/xml",
        Format::Json => "application/json",
        Format::Bytes => "application/octet-stream",
    }
}
