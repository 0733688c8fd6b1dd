//! Reads `corrections.yaml`; the module's head documents the keys.

use serde_yaml::Value;

use super::read::Reader;
use crate::config::Correction;
use crate::schema::Kind;

const CORRECTION_KEYS: &[&str] = &["method", "part", "path", "property", "was", "value", "reason"];
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
