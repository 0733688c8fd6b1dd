//! The body of a request or response as a whole.
//!
//! The root of a tree enters, a body leaves; `resolve` calls it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::align::{AlignedMethod, Node};
use crate::fact::{Fact, Held, Statement, Witness};
use crate::schema::{Body, Format, Kind};
use crate::vocabulary::media;

use super::field::{self, Weigh};

/// The format that the samples of a method are written in; XML where there are none with a root element's form.
pub fn format_of(method: &AlignedMethod) -> Format {
    let mut formats = method.parts.values().flat_map(|root| &root.facts).filter_map(|fact| match &fact.statement {
        // Bytes are the matter of one body.
        Statement::Format(format) if *format != Format::Bytes => Some(*format),
        _ => None,
    });
    let looks_like_rest = method.head.url.as_deref().is_some_and(|url| {
        let is_resource = method.head.verb.is_some() && !url.contains('?') && !url.to_lowercase().contains("xml");
        url.contains("/api/") || url.starts_with('/') || is_resource
    });
    // Arrays of XML are elements that repeat, and are rarely called arrays.
    let has_arrays = || method.parts.values().any(|root| declares_array(root, 0));
    formats.next_back().unwrap_or(if looks_like_rest || has_arrays() { Format::Json } else { Format::Xml })
}

/// True when a row declares an array. Trees are as deep as samples and written paths at most.
fn declares_array(node: &Node, depth: usize) -> bool {
    let is_array = |fact: &Arc<Fact>| matches!(&fact.statement, Statement::Type { word, .. } if word.array);
    node.facts.iter().any(is_array)
        || (depth < 64 && node.children.iter().any(|child| declares_array(child, depth + 1)))
}

/// Class names that rows give to fields, by the name of the field: they name the type of its namesakes too.
pub fn classes(method: &AlignedMethod) -> HashMap<String, String> {
    let mut classes = HashMap::new();
    for root in method.parts.values() {
        for child in &root.children {
            let class = child.facts.iter().find_map(|fact| match &fact.statement {
                Statement::Type { word, .. } => word.class.clone(),
                _ => None,
            });
            if let Some(class) = class {
                classes.entry(child.name.clone()).or_insert(class);
            }
        }
    }
    classes
}

/// Weighs a body; `None` when it is empty.
pub fn body(root: &Node, weigh: &mut Weigh<'_>) -> Option<Body> {
    let mut body = Body { format: weigh.format, kind: Kind::Object, ..Body::default() };
    let mut holds = Vec::new();
    let mut names_bytes = false;
    for fact in &root.facts {
        match &fact.statement {
            Statement::Format(Format::Bytes) => names_bytes = true,
            Statement::Format(format) => body.format = *format,
            Statement::ContentType(name) if !body.content_types.contains(name) => body.content_types.push(name.clone()),
            Statement::RootElement(name) if body.root.is_empty() => body.root = name.clone(),
            Statement::RootAttribute(name, value) if !body.root_attributes.iter().any(|(known, _)| known == name) => {
                body.root_attributes.push((name.clone(), value.clone()));
            }
            Statement::TypeName(name) if body.type_name.is_none() => body.type_name = Some(name.clone()),
            Statement::Document(text) => body.samples.push(text.clone()),
            Statement::Holds(held) => holds.push(held.clone()),
            Statement::Type { word, .. } if fact.witness == Witness::Prose => {
                body.repeated |= word.array;
                if root.children.is_empty() || word.kind == Kind::Map {
                    body.kind = word.kind;
                }
            }
            _ => {}
        }
    }
    weigh.format = body.format;
    let shows_more = holds.iter().any(|held| !matches!(held, Held::Nothing | Held::Null | Held::Text(_)));
    let is_form = body.content_types.iter().any(|found| found == media::FORM_TYPE);
    if names_bytes && !shows_more && (root.children.is_empty() || is_form) {
        body.fields = field::fields(root, weigh);
        return Some(super::media::as_bytes(body));
    }
    if holds.contains(&Held::Array) {
        body.repeated = true;
    }
    if holds.contains(&Held::Entries) {
        body.kind = Kind::Map;
    }
    if root.children.is_empty() && !matches!(body.kind, Kind::Map) {
        let scalar = field::kind_of_values(&holds, body.format);
        if body.kind == Kind::Object && scalar != Kind::Any {
            body.kind = scalar;
        }
        let is_nothing = holds.iter().all(|held| matches!(held, Held::Nothing | Held::Null));
        if is_nothing && body.root.is_empty() && matches!(body.kind, Kind::Object | Kind::Any) {
            return None;
        }
    }
    body.fields = field::fields(root, weigh);
    Some(body)
}
