//! Values that are listed below the item of a field: they go back into its text, as bullets.
//!
//! The items of a list enter, fewer of them leave; `listed` calls it.

use std::borrow::Cow;

use crate::page::Inline;
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column};

use super::{listed_item, values};

/// Joins values with the field above them.
pub fn joined(items: &[Inline]) -> Cow<'_, [Inline]> {
    let announces = |item: &Inline| item.text.trim_end().ends_with(':') || listed_item::has_scalar_type(item);
    if items.iter().all(|item| item.level == 0) || !items.iter().any(announces) {
        return Cow::Borrowed(items);
    }
    let mut out: Vec<Inline> = Vec::with_capacity(items.len());
    let mut at = 0;
    while let Some(item) = items.get(at) {
        at += 1;
        let is_below = |next: &&Inline| announces(item) && next.level > item.level;
        let below = items.iter().skip(at).take_while(is_below).count();
        let inside = items.get(at..at + below).unwrap_or(&[]);
        let mut item = item.clone();
        if are_values(&item, inside) {
            for value in inside {
                item.text.push_str("\n• ");
                item.text.push_str(&with_mark(value));
            }
            at += below;
        }
        out.push(item);
    }
    Cow::Owned(out)
}

/// Whether the items below one are the values that it may have: its last words say so, or all of them are set off
/// and none has a type.
fn are_values(item: &Inline, inside: &[Inline]) -> bool {
    let last = item.text.trim_end().trim_end_matches(':');
    let last = last.rsplit(['.', '\n', ';', '—', '–']).next().unwrap_or(last);
    let said = phrase::find(&format!("{last}:"), Meaning::Allowed).is_some()
        || vocabulary::column(last.trim()) == Some(Column::Value);
    let is_set_off = |item: &Inline| {
        item.code.first().is_some_and(|range| range.start == 0) || item.text.starts_with(['"', '\'', '“', '«'])
    };
    let is_code = |item: &Inline| item.code.first().is_some_and(|range| range.start == 0);
    let is_value =
        |item: &Inline| (values::with_meaning(&item.text).is_some() || is_code(item)) && (said || is_set_off(item));
    inside.len() > 1 && inside.iter().all(|item| is_value(item) && (said || !listed_item::is_field(item)))
}

/// A value set as code with a mark between it and what it means.
fn with_mark(item: &Inline) -> String {
    let text = item.text.trim();
    let split = item.code.first().filter(|range| range.start == 0).and_then(|range| text.split_at_checked(range.end));
    match split {
        Some((value, meaning)) if meaning.starts_with(' ') && values::with_meaning(text).is_none() => {
            format!("{}: {}", value.trim(), meaning.trim())
        }
        _ => text.to_owned(),
    }
}
