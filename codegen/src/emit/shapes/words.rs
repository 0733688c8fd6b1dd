//! What a schema cannot say in keywords is said in its description.
//!
//! A field or a type of the model enters, a description leaves; OpenAPI and JSON Schema call it.

use crate::model::{Alternative, Enum, Failure, Field, FieldDocs, Presence, Type, Value};

/// The description of a field: the docs' meaning, then what no keyword holds.
pub fn field(field: &Field, default_is_told: bool) -> String {
    let docs = &field.docs;
    let mut facts = facts(docs, default_is_told);
    if let (Value::Open, Some(class)) = (&field.value, &docs.class) {
        facts.push(format!("A `{class}`, whose fields no page shows."));
    }
    if field.value == Value::DateTime {
        facts.push("A date, a time or both.".to_owned());
    }
    if field.presence == Presence::Patch {
        facts.push("Absent, it keeps its value; empty, it is cleared.".to_owned());
    }
    if field.carried {
        facts.push("No page lists it for requests: it holds what was read, to be sent back.".to_owned());
    }
    join(&docs.description, &facts.join(" "))
}

/// The same of a parameter that is known by its docs alone.
pub fn parameter(docs: &FieldDocs) -> String {
    join(&docs.description, &facts(docs, false).join(" "))
}

fn facts(docs: &FieldDocs, default_is_told: bool) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(
        docs.condition
            .as_ref()
            .map(|condition| format!("Required under a condition: {}.", condition.trim_end_matches('.'))),
    );
    facts.extend(docs.default.as_ref().filter(|_| !default_is_told).map(|default| format!("Default: `{default}`.")));
    facts.extend(docs.values_from.as_ref().map(|method| format!("Its values come from `{method}`.")));
    facts
}

/// The description of a type; groups of fields that only seem to stand for one another are no rule.
pub fn definition(found: &Type) -> String {
    let names = |group: &Alternative| {
        let fields = group.fields.iter().filter_map(|&at| found.fields.get(at));
        fields.map(|field| format!("`{}`", field.wire)).collect::<Vec<_>>().join(", ")
    };
    let inferred = found.alternatives.iter().filter(|group| !group.stated);
    let lines: Vec<String> = inferred.map(|group| format!("At least one is expected of {}.", names(group))).collect();
    join(&found.description, &lines.join("\n"))
}

/// The description of an enum, with what its values mean.
pub fn values(found: &Enum) -> String {
    let known = found.variants.iter().filter(|variant| !variant.description.is_empty());
    let lines: Vec<String> =
        known.map(|variant| format!("- `{}`: {}", variant.value, variant.description.replace('\n', " "))).collect();
    let head = join(&found.description, "Other values may come.");
    if lines.is_empty() { head } else { format!("{head}\n\n{}", lines.join("\n")) }
}

/// A documented failure in one line: its code, what it means, what may be done about it.
pub fn failure(found: &Failure) -> String {
    let code = found.code.as_ref().map(|code| format!("`{code}`"));
    let plain = |text: &str| (!text.is_empty()).then(|| text.replace('\n', " "));
    let retry = (!found.retry.is_empty()).then(|| format!("worth another call {}", found.retry));
    let parts = [code, plain(&found.text), plain(&found.resolution), retry];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}

/// Lines as a list, where there are several.
pub fn list(lines: &[String]) -> String {
    match lines {
        [line] => line.clone(),
        _ => lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"),
    }
}

/// Two texts, each on its line.
pub fn join(one: &str, other: &str) -> String {
    let parts = [one.trim(), other.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
