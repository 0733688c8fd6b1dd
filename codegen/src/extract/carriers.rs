//! What stands above a table of errors says of all of them: their status, and the field that brings their codes.
//!
//! A context enters; `errors` calls it.

use crate::vocabulary::Column;
use crate::vocabulary::phrase::{self, Meaning};

use super::outline::Context;
use super::{Heard, cue, value_lists};

/// The status of a failure right above a table of codes that has none of its own.
pub fn status_above(columns: &[Option<Column>], context: &Context) -> Option<u16> {
    let has = |column: Column| columns.contains(&Some(column));
    (has(Column::Code) && !has(Column::Status)).then(|| status_around(context)).flatten()
}

/// The status of a failure right above a list of codes: `### 400 Bad Request`.
pub fn status_around(context: &Context) -> Option<u16> {
    cue::status(&context.lead).or_else(|| cue::status(&context.heading)).filter(|status| *status >= 400)
}

/// Whether the words above say which field brings the code: "the code comes in the field `reply.status`". What looks
/// like a status of HTTP is none then.
pub fn names_carrier(heard: &Heard<'_>, context: &Context) -> bool {
    let Some(step) = value_lists::last_step(heard, &context.lead) else { return false };
    let is_path = context.lead.contains(&format!(".{step}"));
    let looks_like_name = step.contains('_') || step.chars().skip(1).any(char::is_uppercase);
    is_path || looks_like_name || phrase::find(&context.lead, Meaning::FieldNoun).is_some()
}
