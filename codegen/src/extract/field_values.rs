//! Tables with the name of a field and one of its values a row, which may say what it means.
//!
//! Tables with their context enter, values leave; `layout` asks what they are, `tables` calls it.

use std::collections::BTreeSet;

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Place, Row, Table};
use crate::schema::AllowedValue;
use crate::vocabulary::{self, Column};

use super::layout::Layout;
use super::outline::Context;
use super::{Heard, name_cell, values};

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
        let last = name.rsplit(['.', '/', '>']).next().unwrap_or(&name).trim().to_owned();
        let parts: BTreeSet<Part> = heard.parts_of(context.method, &name);
        let parts = if parts.is_empty() { heard.parts_of(context.method, &last) } else { parts };
        if parts.is_empty() {
            let decision = "the values are kept by no field".to_owned();
            heard.warn("values-without-field", place, 0, format!("no field has the name `{name}`"), decision);
        }
        for part in parts {
            let path = Path::Named(last.clone());
            let statement = Statement::Allowed(values.clone());
            let fact = heard.fact(context.method, part, path, statement, Witness::Prose, &name, place);
            heard.facts.push(Fact { rule: "table of values", ..fact });
        }
    }
}
