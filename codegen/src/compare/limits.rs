//! What values a field may have: lengths, bounds, lists.

use std::fmt::Display;

use super::{Changes, Effect};
use crate::schema::{Field, TextFormat};

/// Compares the limits of a field. Those of a response are kept by nobody here.
pub fn limits(old: &Field, new: &Field, path: &str, is_sent: bool, changes: &mut Changes<'_>) {
    let origin = new.origins.first();
    let mut limit = |name: &str, values: [String; 2], is_tighter: bool| {
        let effect = if is_sent && is_tighter { Effect::Breaking } else { Effect::Compatible };
        changes.differs(path, effect, name, [&values[0], &values[1]], origin);
    };
    limit("greatest length", [text(old.max_length), text(new.max_length)], is_less(old.max_length, new.max_length));
    limit("greatest value", [text(old.maximum), text(new.maximum)], is_less(old.maximum, new.maximum));
    limit(
        "greatest number of items",
        [text(old.max_items), text(new.max_items)],
        is_less(old.max_items, new.max_items),
    );
    limit("least length", [text(old.min_length), text(new.min_length)], is_more(old.min_length, new.min_length));
    limit("least number of items", [text(old.min_items), text(new.min_items)], is_more(old.min_items, new.min_items));
    limit("least value", [text(old.minimum), text(new.minimum)], is_more(old.minimum, new.minimum));
    let emptiness = |field: &Field| if field.not_empty { "refused" } else { "allowed" }.to_owned();
    limit("an empty value", [emptiness(old), emptiness(new)], new.not_empty);
    let format = |field: &Field| field.format.map(TextFormat::name).unwrap_or_default().to_owned();
    let demanded = |field: &Field| field.format.filter(|_| field.format_stated);
    limit("format", [format(old), format(new)], demanded(new).is_some() && demanded(new) != demanded(old));
    values(old, new, path, changes);
}

fn text(bound: Option<impl Display>) -> String {
    bound.map(|bound| bound.to_string()).unwrap_or_default()
}

/// True when the new bound refuses what the old one took.
fn is_less<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => new < old,
        (None, new) => new.is_some(),
        (Some(_), None) => false,
    }
}

/// The same for a least value.
fn is_more<T: PartialOrd>(old: Option<T>, new: Option<T>) -> bool {
    is_less(old.map(std::cmp::Reverse), new.map(std::cmp::Reverse))
}

/// A value of a list is a variant in Rust; one that is new is none that anybody relies on, since enums are open.
fn values(old: &Field, new: &Field, path: &str, changes: &mut Changes<'_>) {
    let origin = new.origins.first();
    let list = |field: &Field| field.allowed.iter().map(|allowed| allowed.value.clone()).collect::<Vec<_>>();
    let (before, after) = (list(old), list(new));
    let quoted = |values: &[String], others: &[String]| {
        let only = values.iter().filter(|value| !others.contains(value));
        only.map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(", ")
    };
    let (gone, came) = (quoted(&before, &after), quoted(&after, &before));
    if before.is_empty() && !came.is_empty() {
        changes.push(path, Effect::Breaking, format!("its values are listed now: {came}"), origin);
        return;
    }
    if !gone.is_empty() {
        changes.push(path, Effect::Breaking, format!("values removed: {gone}"), origin);
    }
    if !came.is_empty() {
        changes.push(path, Effect::Compatible, format!("values added: {came}"), origin);
    }
    let meanings = |field: &Field| field.allowed.iter().map(|allowed| allowed.description.clone()).collect::<Vec<_>>();
    if gone.is_empty() && came.is_empty() && before == after && meanings(old) != meanings(new) {
        changes.push(path, Effect::Wording, "what its values mean".to_owned(), origin);
    }
}
