//! Which side of a call a table describes, by what the samples show.
//!
//! A table with its context enters, a part leaves; `tables` calls it.

use std::collections::HashSet;

use crate::fact::{Fact, Part, Path, Statement};
use crate::vocabulary::Column;

use super::layout::Layout;
use super::outline::Context;
use super::tables::MOST_FACTS;
use super::{Heard, cue, name_cell};

/// A table that only stands behind the sample of a response may list the fields of the request's.
pub fn of_samples(heard: &Heard<'_>, context: &Context, layout: &Layout<'_>) -> Part {
    let says = |text: &str| cue::part_of_heading(text).is_some();
    let names_at = layout.columns.iter().position(|column| *column == Some(Column::Name));
    // Where a table of the request stood before, this is another one.
    let is_listed = |fact: &Fact| {
        fact.subject.method == context.method
            && fact.subject.part == Part::Request
            && fact.statement == Statement::Listed
    };
    if heard.facts.iter().take(MOST_FACTS).any(is_listed) {
        return Part::Response;
    }
    let (Some(at), false) = (names_at, says(&context.heading) || says(&context.lead)) else { return Part::Response };
    let (request, response, all) = hits(heard, context, layout, at);
    if request * 3 >= all * 2 && response * 2 <= request && request > 1 { Part::Request } else { Part::Response }
}

/// Whether nearly all rows of a table that nothing announced are what the sample of a reply shows.
pub fn is_reply(heard: &Heard<'_>, context: &Context, layout: &Layout<'_>) -> bool {
    let Some(at) = layout.columns.iter().position(|column| *column == Some(Column::Name)) else { return false };
    let (request, response, all) = hits(heard, context, layout, at);
    request == 0 && response > 2 && response * 3 >= all * 2
}

/// How many rows the samples of the request and of the response show, and how many there are.
fn hits(heard: &Heard<'_>, context: &Context, layout: &Layout<'_>, at: usize) -> (usize, usize, usize) {
    let cells = layout.rows.iter().filter_map(|row| row.cells.get(at));
    let names: Vec<String> = cells.map(|cell| name_cell::name(cell, layout.typed_names).path).collect();
    let shown = |wanted: Part| -> HashSet<&str> {
        let own = heard.facts.iter().take(MOST_FACTS).filter(|fact| fact.subject.method == context.method);
        own.filter(|fact| fact.subject.part == wanted)
            .filter_map(|fact| match &fact.subject.path {
                Path::Exact(steps) => steps.last().map(String::as_str),
                _ => None,
            })
            .collect()
    };
    let last = |name: &String| name.rsplit('.').next().unwrap_or_default().to_owned();
    let hits = |shown: &HashSet<&str>| names.iter().filter(|name| shown.contains(last(name).as_str())).count();
    (hits(&shown(Part::Request)), hits(&shown(Part::Response)), names.len())
}
