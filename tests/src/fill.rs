//! Samples with values: where a sample leaves a field empty, its schema says what may stand there. Nothing is
//! picked by hand.

use crate::tree::Element;
use codegen::schema::{Field, Kind};
use serde_json::{Value, json};

/// How the vendor writes true.
pub struct Spelling {
    /// `1`, `TRUE` or `true`.
    pub yes: &'static str,
    /// A date in a form that the vendor takes.
    pub date: &'static str,
}

/// Gives a value to every empty leaf. Each value is another one, so that none can change its place unseen.
pub fn fill_xml(element: &mut Element, fields: &[Field], spelling: &Spelling) {
    let mut count = 0;
    fill_children(element, fields, spelling, &mut count);
}

fn fill_children(element: &mut Element, fields: &[Field], spelling: &Spelling, count: &mut usize) {
    for child in &mut element.children {
        let field = fields.iter().find(|field| field.name == child.name);
        let field = field.unwrap_or_else(|| panic!("the schema has no `{}`", child.name));
        for (name, value) in &mut child.attributes {
            let attribute = field.children.iter().find(|field| field.name == *name);
            *value = text_of(attribute.unwrap_or_else(|| panic!("no attribute `{name}`")), spelling, count);
        }
        if child.children.is_empty() && field.kind != Kind::Object && is_open(&child.text) {
            child.text = text_of(field, spelling, count);
        }
        fill_children(child, &field.children, spelling, count);
    }
}

/// True for no text, and for a placeholder such as `{yes|no}`.
fn is_open(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || (text.starts_with('{') && text.ends_with('}'))
}

fn text_of(field: &Field, spelling: &Spelling, count: &mut usize) -> String {
    *count += 1;
    match field.kind {
        // The type that a page leaves open may be known from another body of the method: a number fits any.
        Kind::Integer | Kind::Any => format!("{}", 1000 + *count),
        Kind::Number => format!("{count}.5"),
        Kind::Boolean => spelling.yes.to_owned(),
        Kind::DateTime => spelling.date.to_owned(),
        _ if !field.allowed.is_empty() => field.allowed[*count % field.allowed.len()].value.clone(),
        _ => format!("{} <{count}> & \"co\"", field.name),
    }
}

/// Gives a value to every `null`, empty text and empty object of a JSON sample.
pub fn fill_json(value: &mut Value, fields: &[Field], count: &mut i64) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| fill_json(item, fields, count)),
        Value::Object(members) => {
            for (name, member) in members {
                let field = fields.iter().find(|field| field.name == *name);
                fill_member(member, name, field, count);
            }
        }
        _ => {}
    }
}

fn fill_member(member: &mut Value, name: &str, field: Option<&Field>, count: &mut i64) {
    *count += 1;
    let children = field.map_or(&[][..], |field| &field.children);
    match member {
        Value::Null => *member = json_of(field, name, *count),
        Value::String(text) if text.is_empty() => *text = format!("{name} {count} \"\\ é"),
        Value::Object(members) if members.is_empty() => {
            members.insert(format!("{name}.{count}"), json!([null, *count, { "deep": true }]));
        }
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::Object(members) if members.is_empty() => {
                        members.insert("item".to_owned(), json!(format!("{name} {count}")));
                    }
                    _ => fill_json(item, children, count),
                }
            }
        }
        other => fill_json(other, children, count),
    }
}

fn json_of(field: Option<&Field>, name: &str, count: i64) -> Value {
    match field.map_or(Kind::Any, |field| field.kind) {
        Kind::String | Kind::DateTime | Kind::Enum => json!(format!("{name} {count}")),
        Kind::Integer => json!(count),
        Kind::Number => json!(count as f64 + 0.5),
        Kind::Boolean => json!(count % 2 == 0),
        Kind::Object | Kind::Map | Kind::Any => json!({ "Id": count, "a.b": [count, null, 0.25], "Name": name }),
    }
}
