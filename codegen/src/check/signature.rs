//! What tells the types of two objects apart, as a text that can be compared.
//!
//! The fields of an object enter, its signature leaves; `types` calls it.

use super::entity::join;
use super::fields::{self, Class, Situation};
use super::types::{Source, is_alternative, presence, within};
use crate::schema::Field;

/// Everything about an object that shows in Rust or on the wire, and its rules if asked for, as a text that can be
/// compared.
pub fn signature(
    source: &Source<'_>,
    fields: &[Field],
    path: &str,
    situation: Situation<'_>,
    with_rules: bool,
) -> String {
    let mut text = String::with_capacity(fields.len() * 24);
    sign(&mut text, source, fields, path, situation, with_rules);
    text
}

fn sign(
    text: &mut String,
    source: &Source<'_>,
    fields: &[Field],
    path: &str,
    situation: Situation<'_>,
    with_rules: bool,
) {
    for field in fields {
        let path = join(path, &field.name);
        let class = fields::class(field, situation.format);
        let is_alternative = is_alternative(source, situation, &path);
        let presence = presence(field, class, is_alternative, &path, situation);
        let is_carried = situation.in_request && source.carried.contains(&path);
        text.extend([field.name.as_str(), "|", class.name(), "|", presence.name(), "|"]);
        text.extend([field.attribute, field.nullable, is_carried].map(mark));
        if let (Class::Enum, Some(found)) = (class, source.enums.of(field, &path)) {
            text.push_str(&found.name);
        }
        if with_rules {
            let demands = [field.not_empty, field.format_stated, is_alternative, field.required == Some(true)];
            text.extend(demands.map(mark));
            let lengths = (field.min_length, field.max_length, field.min_items, field.max_items);
            if lengths != (None, None, None, None) {
                text.push_str(&format!("{lengths:?}"));
            }
            let limits = (field.minimum, field.maximum, field.format);
            if limits != (None, None, None) {
                text.push_str(&format!("{limits:?}"));
            }
        }
        if class == Class::Object {
            text.push('(');
            sign(text, source, &field.children, &path, within(field, situation), with_rules);
            text.push(')');
        }
        text.push(';');
    }
}

fn mark(is_so: bool) -> char {
    if is_so { '+' } else { '-' }
}
