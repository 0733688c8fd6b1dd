//! Fields that came, went, were renamed or are something else now.
//!
//! Fields of the past and of today enter, changes leave; `compare` calls it for each part of a method.

use std::collections::{BTreeMap, BTreeSet};

use super::{Changes, Effect, limits};
use crate::schema::{Field, Origin};

/// Compares two lists of fields of one object. `is_sent` tells a request from a response.
pub fn fields(old: &[Field], new: &[Field], prefix: &str, is_sent: bool, changes: &mut Changes<'_>) {
    let before: BTreeMap<&str, &Field> = old.iter().map(|field| (field.name.as_str(), field)).collect();
    let after: BTreeSet<&str> = new.iter().map(|field| field.name.as_str()).collect();
    let mut gone: BTreeMap<String, Vec<&Field>> = BTreeMap::new();
    for field in old.iter().filter(|field| !after.contains(field.name.as_str())) {
        gone.entry(plain(&field.name)).or_default().push(field);
    }
    for field in new {
        let path = join(prefix, &field.name);
        match before.get(field.name.as_str()) {
            Some(known) => one(known, field, &path, is_sent, changes),
            None => match gone.get_mut(&plain(&field.name)).and_then(Vec::pop) {
                Some(known) => {
                    changes.differs(&path, Effect::Breaking, "name", [&known.name, &field.name], origin(field));
                    one(known, field, &path, is_sent, changes);
                }
                None => added(field, &path, is_sent, changes),
            },
        }
    }
    for field in gone.into_values().flatten() {
        let path = join(prefix, &field.name);
        changes.push(&path, Effect::Breaking, format!("removed: it was {}", kind(field)), origin(field));
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { [prefix, ".", name].concat() }
}

fn origin(field: &Field) -> Option<&Origin> {
    field.origins.first()
}

/// What is left of a name when it is spelled anew: `userId` for `userid`, `first_name` for `firstName`.
fn plain(name: &str) -> String {
    let letters: String = name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() { name.to_owned() } else { letters }
}

/// Something required that is new to a request is missing in every request that was written before.
fn added(field: &Field, path: &str, is_sent: bool, changes: &mut Changes<'_>) {
    let is_required = field.required == Some(true);
    let effect = if is_sent && is_required { Effect::Breaking } else { Effect::Compatible };
    let duty = if is_required { ", required" } else { "" };
    changes.push(path, effect, format!("added: {}{duty}", kind(field)), origin(field));
}

/// What a field is, in words.
fn kind(field: &Field) -> String {
    let class = field.type_name.as_deref().map(|class| format!(" `{class}`")).unwrap_or_default();
    let bits = field.bits.map(|bits| format!(" of {bits} bits")).unwrap_or_default();
    let list = if field.repeated || field.repeatable { "list of " } else { "" };
    let attribute = if field.attribute { ", attribute" } else { "" };
    format!("{list}{}{bits}{class}{attribute}", field.kind.name())
}

fn one(old: &Field, new: &Field, path: &str, is_sent: bool, changes: &mut Changes<'_>) {
    let place = origin(new);
    changes.differs(path, Effect::Breaking, "type", [&kind(old), &kind(new)], place);
    duty(old, new, path, is_sent, changes);
    limits::limits(old, new, path, is_sent, changes);
    // What is not sent means something else now.
    let effect = if is_sent { Effect::Breaking } else { Effect::Compatible };
    let text = |value: &Option<String>| value.as_ref().map(|value| format!("\"{value}\"")).unwrap_or_default();
    changes.differs(path, effect, "default", [&text(&old.default), &text(&new.default)], place);
    if old.nullable != new.nullable {
        let what = if new.nullable { "may be null now" } else { "is null no more" };
        changes.push(path, Effect::Compatible, what.to_owned(), place);
    }
    if old.open != new.open {
        let what = if new.open { "its content is described no more" } else { "its content is described now" };
        changes.push(path, Effect::Breaking, what.to_owned(), place);
    }
    let said = |field: &Field| (field.description.clone(), field.values_from.clone(), field.declared.clone());
    if said(old) != said(new) {
        changes.push(path, Effect::Wording, "description".to_owned(), place);
    }
    fields(&old.children, &new.children, path, is_sent, changes);
}

/// A reply may leave out what its docs promise, so a duty breaks only requests: what is required is an argument of a
/// constructor, and what is no more is none.
fn duty(old: &Field, new: &Field, path: &str, is_sent: bool, changes: &mut Changes<'_>) {
    let words = |field: &Field| match (field.required, &field.condition) {
        (_, Some(condition)) => format!("required if {condition}"),
        (Some(true), None) => "required".to_owned(),
        (Some(false), None) => "optional".to_owned(),
        (None, None) => "not said".to_owned(),
    };
    let is_required = |field: &Field| field.required == Some(true) && field.condition.is_none();
    let effect = match is_sent && is_required(old) != is_required(new) {
        true => Effect::Breaking,
        // Nobody but a reader understands a condition: said in other words it is another description.
        false if old.condition.is_some() && new.condition.is_some() => Effect::Wording,
        false => Effect::Compatible,
    };
    changes.differs(path, effect, "duty", [&words(old), &words(new)], origin(new));
}
