//! Tables with the name of a field and one of its values a row, which may say what it means, and lists with a field and
//! its values an item.
//!
//! Tables and lists with their context enter, values leave; `layout` asks what they are, `tables` and `value_lists` call
//! it.

use std::collections::BTreeSet;

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Inline, Place, Row, Table};
use crate::schema::AllowedValue;
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column, value_words};

use super::layout::Layout;
use super::outline::Context;
use super::{Heard, name_cell, rules, values};

/// The name of a field, a single value and maybe what it means; the names come again, or are left out, for further
/// values.
pub fn is_one(table: &Table, columns: &[Option<Column>], rows: &[&Row]) -> bool {
    let is_value = table.header.get(1).is_some_and(|cell| vocabulary::column(&cell.text) == Some(Column::Value));
    let is_meaning =
        columns.get(2).is_none_or(|column| matches!(column, None | Some(Column::Description | Column::Note)));
    let word = |row: &&Row, at: usize| row.cells.get(at).is_some_and(|cell| cell.text.split_whitespace().count() == 1);
    // Marks of nesting may stand before a name.
    let names: Vec<String> =
        rows.iter().filter_map(|row| row.cells.first()).map(|cell| name_cell::name(cell, false).path).collect();
    let repeats = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other || other.is_empty()));
    let name_first = columns.first() == Some(&Some(Column::Name)) && (2..=3).contains(&columns.len());
    let are_names = names.iter().all(|name| !name.contains(char::is_whitespace))
        && names.first().is_some_and(|name| !name.is_empty());
    name_first && is_value && is_meaning && repeats && are_names && rows.iter().all(|row| word(row, 1))
}

/// A list below words for values, each item of which names a field and lists its values: `state: open, shut`. False
/// when it is none.
pub fn listed(heard: &mut Heard<'_>, context: &Context, items: &[Inline]) -> bool {
    let announces = |text: &str| phrase::find(text, Meaning::Allowed).is_some() || value_words::speaks_of_values(text);
    if !announces(&context.lead) && !announces(&context.heading) {
        return false;
    }
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        let Some((name, values)) = named(item) else { return false };
        let last = last_step(&name).to_owned();
        if !heard.is_listed(context.method, &last) {
            return false;
        }
        found.push((name, item.place, values));
    }
    let is_any = !found.is_empty();
    for (name, place, values) in found {
        say(heard, context, &name, place, &values, "list of values");
    }
    is_any
}

/// The field that an item names, and its values.
fn named(item: &Inline) -> Option<(String, Vec<AllowedValue>)> {
    let text = item.text.as_str();
    let (at, mark) = [":", " – ", " — ", " - "].iter().find_map(|mark| text.find(mark).map(|at| (at, mark.len())))?;
    let name = text.get(..at)?.trim().trim_matches(['`', '*', '"', ' ']);
    let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
    let rest = text.get(at + mark..)?;
    let from = text.len() - rest.trim_start_matches(['*', '`', ' ']).len();
    // A mark of code belongs to the value behind it.
    let from = item.code.iter().map(|range| range.start).filter(|start| *start >= at + mark && *start <= from).min();
    let from = from.unwrap_or(text.len() - rest.trim_start().len());
    let shifted = |ranges: &[std::ops::Range<usize>]| {
        let behind = ranges.iter().filter(|range| range.start >= from);
        behind.map(|range| range.start - from..range.end - from).collect()
    };
    let own = Inline {
        text: text.get(from..)?.to_owned(),
        code: shifted(&item.code),
        bold: shifted(&item.bold),
        ..Inline::plain("", item.place)
    };
    let values = rules::values_of(&own).or_else(|| {
        let listed = values::listed(&own.text).map(rules::kept);
        listed.filter(|values| values.iter().all(|value| !value.value.contains(' ')))
    })?;
    is_name.then(|| (name.to_owned(), values))
}

fn last_step(name: &str) -> &str {
    name.rsplit(['.', '/', '>']).next().unwrap_or(name).trim()
}

/// Gives values to the fields of a name: to those of the part that is spoken of, or to all.
fn say(
    heard: &mut Heard<'_>,
    context: &Context,
    name: &str,
    place: Place,
    values: &[AllowedValue],
    rule: &'static str,
) {
    let last = last_step(name).to_owned();
    let parts: BTreeSet<Part> = heard.parts_of(context.method, name);
    let mut parts = if parts.is_empty() { heard.parts_of(context.method, &last) } else { parts };
    if parts.is_empty() {
        let decision = "the values are kept by no field".to_owned();
        heard.warn("values-without-field", place, 0, format!("no field has the name `{name}`"), decision);
    }
    if let Some(part) = context.part.filter(|part| parts.contains(part)) {
        parts.retain(|other| *other == part);
    }
    for part in parts {
        let path = Path::Named(last.clone());
        let statement = Statement::Allowed(values.to_vec());
        let fact = heard.fact(context.method, part, path, statement, Witness::Prose, name, place);
        heard.facts.push(Fact { rule, ..fact });
    }
}

/// Gives the values to every field of the name.
pub fn hear(heard: &mut Heard<'_>, layout: &Layout<'_>, context: &Context) {
    let mut fields: Vec<(String, Place, Vec<AllowedValue>)> = Vec::new();
    for row in &layout.rows {
        let [cell, value, rest @ ..] = row.cells.as_slice() else { continue };
        let name = name_cell::name(cell, false).path;
        let description = rest.first().map(|cell| cell.text.trim().to_owned()).unwrap_or_default();
        let value = AllowedValue { description, ..values::plain(value.text.trim().trim_matches('`')) };
        match fields.last_mut().filter(|(known, _, _)| *known == name || name.is_empty()) {
            Some((_, _, values)) => values.push(value),
            None => fields.push((name, row.place, vec![value])),
        }
    }
    for (name, place, values) in fields {
        // A table of dictionaries stands for the page as a whole.
        let everywhere = Context { part: None, ..context.clone() };
        say(heard, &everywhere, &name, place, &values, "table of values");
    }
}

#[cfg(test)]
mod tests {
    fn values(page: &str) -> Vec<(String, usize)> {
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap_or_default();
        let fields = method.request.map(|body| body.fields).unwrap_or_default();
        fields.iter().map(|field| (field.name.clone(), field.allowed.len())).collect()
    }

    const FIELDS: &str = "# POST /doors\n\n| Name | Type | Description |\n|---|---|---|\n| kind | string | what it is |\n\
                          | way | string | how it opens |\n\n";

    #[test]
    fn a_list_of_fields_with_their_values() {
        let found = values(&format!(
            "{FIELDS}### Allowed values\n\n* **kind**: `front`, `back`\n* **way**: `in` inwards, `out` outwards\n"
        ));
        assert_eq!(found, [("kind".to_owned(), 2), ("way".to_owned(), 2)]);
        let found = values(&format!("{FIELDS}### Hints\n\n* **kind**: `front` faces the street\n* **way**: ask\n"));
        assert_eq!(found, [("kind".to_owned(), 0), ("way".to_owned(), 0)]);
    }

    #[test]
    fn a_table_of_fields_with_their_values() {
        let found = values(&format!(
            "{FIELDS}## Dictionaries\n\n| Field | Value | Meaning |\n|---|---|---|\n| kind | F | front |\n| kind | B | back |\n\
             | way | I | inwards |\n"
        ));
        assert_eq!(found, [("kind".to_owned(), 2), ("way".to_owned(), 1)]);
    }
}
