//! What tells two types of one name from each other.
//!
//! Two types of a model enter, a line for each difference leaves; `sharing` calls it.

use std::collections::BTreeMap;

use super::sharing::{Place, value_words};
use crate::model::{Field, Method, Presence, Type, Value, Vendor};

/// More lines than this say no more.
const MOST_LINES: usize = 8;
/// Objects inside of objects are compared this deep.
const MAXIMUM_DEPTH: usize = 32;

/// The differences between two types, as the second one has them; none for one and the same.
pub fn differences(vendor: &Vendor, one: Place, other: Place) -> Vec<String> {
    let found = |(method, at): Place| {
        let method = vendor.methods.get(method)?;
        Some((method, method.types.get(at)?))
    };
    let (Some(first), Some(second)) = (found(one), found(other)) else { return Vec::new() };
    if one == other {
        return Vec::new();
    }
    let mut lines = Vec::new();
    compare(first, second, "", 0, &mut lines);
    let rest = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    lines.extend((rest > 0).then(|| format!("and {rest} more")));
    lines
}

fn compare(first: (&Method, &Type), second: (&Method, &Type), prefix: &str, depth: usize, lines: &mut Vec<String>) {
    if depth > MAXIMUM_DEPTH {
        return;
    }
    let by_wire: BTreeMap<&str, &Field> = first.1.fields.iter().map(|field| (field.wire.as_str(), field)).collect();
    let present: BTreeMap<&str, &Field> = second.1.fields.iter().map(|field| (field.wire.as_str(), field)).collect();
    let before = lines.len();
    for field in first.1.fields.iter().filter(|field| !present.contains_key(field.wire.as_str())) {
        lines.push(format!("`{prefix}{}` is missing", field.wire));
    }
    for field in &second.1.fields {
        let path = format!("{prefix}{}", field.wire);
        match by_wire.get(field.wire.as_str()) {
            None => lines.push(format!("`{path}` is added: {}", value_words(&field.value))),
            Some(known) => {
                fields(known, field, &path, lines);
                let inner = (inner(first.0, known), inner(second.0, field));
                if let (Some(one), Some(other)) = inner
                    && !std::ptr::eq(one, other)
                {
                    compare((first.0, one), (second.0, other), &format!("{path}."), depth + 1, lines);
                }
            }
        }
    }
    if lines.len() == before && prefix.is_empty() {
        rest(first.1, second.1, lines);
    }
}

/// What is no matter of a single field.
fn rest(first: &Type, second: &Type, lines: &mut Vec<String>) {
    let order = |found: &Type| found.fields.iter().map(|field| field.wire.clone()).collect::<Vec<_>>();
    lines.push(if order(first) != order(second) {
        "the fields stand in another order".to_owned()
    } else if first.alternatives != second.alternatives {
        "other fields stand for one another".to_owned()
    } else if first.keeps_unknown != second.keeps_unknown {
        "it has another format".to_owned()
    } else {
        "a whole body, with its own root or what stands around it".to_owned()
    });
}

fn inner<'a>(method: &'a Method, field: &Field) -> Option<&'a Type> {
    let Value::Object { name, .. } = &field.value else { return None };
    method.types.iter().find(|found| found.name == *name)
}

fn fields(known: &Field, field: &Field, path: &str, lines: &mut Vec<String>) {
    let is_object = |field: &Field| matches!(field.value, Value::Object { .. });
    if known.value != field.value && !(is_object(known) && is_object(field)) {
        lines.push(format!("`{path}` is {}, not {}", value_words(&field.value), value_words(&known.value)));
    }
    if known.presence != field.presence {
        lines.push(format!("`{path}` is {}, not {}", presence(field), presence(known)));
    }
    if known.attribute != field.attribute {
        lines.push(format!("`{path}` is {}an attribute", if field.attribute { "" } else { "not " }));
    }
    match (known.carried, field.carried) {
        (true, false) => lines.push(format!("`{path}` is listed, not only carried over from what was read")),
        (false, true) => lines.push(format!("`{path}` is only carried over from what was read")),
        _ if known.nullable != field.nullable => {
            let words = if field.nullable { "written as null" } else { "left out" };
            lines.push(format!("`{path}` is {words} when it has no value"));
        }
        _ => {}
    }
    let demands = |field: &Field| field.rules.iter().map(|rule| format!("{:?}", rule.demand)).collect::<Vec<_>>();
    if demands(known) != demands(field) {
        lines.push(format!("`{path}` has other rules"));
    }
    if known.spelling != field.spelling {
        lines.push(format!("`{path}` is spelled otherwise"));
    }
}

fn presence(field: &Field) -> &'static str {
    match field.presence {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::Patch => "optional in an update",
        Presence::List => "a list",
        Presence::PatchList => "a list in an update",
    }
}
