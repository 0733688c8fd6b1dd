//! A JSON Schema as a shape.
//!
//! A node of a schema with the root it belongs to enters, a shape leaves; `json_schema` and `openapi` call it.

use super::fields::{Field, Shape};
use super::tree::Tree;

/// How deep schemas may lead into one another.
const DEEPEST: usize = 10;

/// The shape of a schema.
pub(super) fn shape(schema: &Tree, root: &Tree, depth: usize) -> Shape {
    if depth > DEEPEST {
        return Shape::Unknown;
    }
    if let Some(target) = schema.text_of("$ref") {
        return match find(root, target) {
            Some(found) => shape(found, root, depth + 1),
            None => Shape::Named(target.rsplit('/').next().unwrap_or_default().to_owned()),
        };
    }
    let values: Vec<String> = schema.get("enum").map(texts).unwrap_or_default();
    if !values.is_empty() {
        return Shape::Values(values);
    }
    if let Some(parts) = schema.get("allOf") {
        let mut fields = Vec::new();
        for part in parts.items().iter().chain([schema]) {
            let own =
                if std::ptr::eq(part, schema) { properties(part, root, depth) } else { shape(part, root, depth + 1) };
            if let Shape::Fields(more) = own {
                fields.extend(more);
            }
        }
        return Shape::Fields(fields);
    }
    if let Some(choice) = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)) {
        return choice.items().first().map(|first| shape(first, root, depth + 1)).unwrap_or_default();
    }
    if let Some(items) = schema.get("items") {
        return Shape::List(Box::new(shape(items, root, depth + 1)));
    }
    if schema.get("properties").is_some() {
        return properties(schema, root, depth);
    }
    let is_map = schema.get("additionalProperties").is_some_and(|more| more.text() != Some("false"));
    match (kind(schema), schema.text_of("format")) {
        (Some("object"), _) if is_map => Shape::Map,
        (Some("array"), _) => Shape::List(Box::default()),
        (Some("string"), Some(format @ ("date" | "date-time"))) => Shape::Named(format.to_owned()),
        (Some("integer"), Some(format @ ("int32" | "int64"))) => Shape::Named(format.to_owned()),
        (Some(word), _) => Shape::Named(word.to_owned()),
        (None, _) => Shape::Unknown,
    }
}

/// The type, also where it may be null.
fn kind(schema: &Tree) -> Option<&str> {
    let kind = schema.get("type")?;
    kind.text().or_else(|| kind.items().iter().filter_map(Tree::text).find(|word| *word != "null"))
}

fn properties(schema: &Tree, root: &Tree, depth: usize) -> Shape {
    let required: Vec<String> = schema.get("required").map(texts).unwrap_or_default();
    let Some(properties) = schema.get("properties") else { return Shape::Unknown };
    let field = |(name, own): &(String, Tree)| Field {
        name: name.clone(),
        shape: shape(own, root, depth + 1),
        required: is_required(own, name, &required),
        description: description(own),
        offset: own.offset,
    };
    Shape::Fields(properties.entries().map(field).collect())
}

fn is_required(own: &Tree, name: &str, required: &[String]) -> Option<bool> {
    (required.iter().any(|known| known == name) || own.text_of("required") == Some("true")).then_some(true)
}

/// The keys of limits, and how a sentence says the same.
const LIMITS: [(&str, &str); 7] = [
    ("default", "Default"),
    ("minLength", "Minimum length"),
    ("maxLength", "Maximum length"),
    ("minItems", "Minimum items"),
    ("maxItems", "Maximum items"),
    ("minimum", "Minimum"),
    ("maximum", "Maximum"),
];

/// The words of a schema, with its default and limits.
pub(super) fn description(schema: &Tree) -> String {
    let mut text =
        schema.text_of("description").or_else(|| schema.text_of("title")).unwrap_or_default().trim().to_owned();
    for (key, words) in LIMITS {
        if let Some(value) = schema.text_of(key).filter(|value| !value.is_empty()) {
            if !text.is_empty() && !text.ends_with('.') {
                text.push('.');
            }
            text.push_str(&format!(" {words}: {value}."));
        }
    }
    text.trim_start().to_owned()
}

fn texts(tree: &Tree) -> Vec<String> {
    tree.items().iter().filter_map(Tree::text).map(str::to_owned).collect()
}

/// What `#/components/schemas/Order` points to.
fn find<'tree>(root: &'tree Tree, target: &str) -> Option<&'tree Tree> {
    let steps = target.strip_prefix("#/")?;
    steps.split('/').try_fold(root, |tree, step| tree.get(step))
}
