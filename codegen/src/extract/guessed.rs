//! Columns of a table whose header says nothing, or that has none.
//!
//! A table with its context enters, columns leave; `layout` calls it.

use crate::fact::Part;
use crate::page::{Row, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column, duty};

use super::dividers;
use super::outline::Context;
use super::type_cell;

/// Columns of a table without a header that is understood: names first, types where most cells are types.
pub fn columns(table: &Table, rows: &[&Row], context: &Context) -> Vec<Option<Column>> {
    let rows: Vec<&Row> = rows.iter().filter(|row| dividers::title(row).is_none()).copied().collect();
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(table.header.len());
    let most = |at: usize, test: &dyn Fn(&str) -> bool| {
        let cells: Vec<&str> = rows
            .iter()
            .filter_map(|row| row.cells.get(at))
            .map(|cell| cell.text.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        !cells.is_empty() && cells.iter().filter(|cell| test(cell)).count() * 3 >= cells.len() * 2
    };
    let mut columns: Vec<Option<Column>> = vec![None; width];
    let is_whole_type = |cell: &str| vocabulary::leading_type(cell).is_some_and(|(_, length)| length == cell.len());
    // `(integer, required)`: a bracket may hold the type with its company.
    let is_plain_type = |cell: &str| match type_cell::in_brackets(cell) {
        Some(inside) => inside.split([',', ';']).next().is_some_and(|first| is_whole_type(first.trim())),
        None => is_whole_type(cell),
    };
    // A duty may stand below the name.
    let is_name = |cell: &str| {
        let mut lines = cell.lines();
        lines.next().is_some_and(|first| first.split_whitespace().count() == 1)
            && lines.all(|line| duty::unmistakable_duty(line).is_some())
    };
    // The type may stand in a line of its own, below the name or above the description.
    let first_line = |cell: &str| begins_with_type(cell);
    let second_line = |cell: &str| {
        cell.split_once('\n')
            .is_some_and(|(name, below)| is_name(name) && is_plain_type(below.lines().next().unwrap_or("").trim()))
    };
    if width == 2 && (most(0, &second_line) || (most(0, &is_name) && most(1, &first_line))) {
        return vec![Some(Column::Name), Some(Column::Description)];
    }
    if let Some(headed) = headed(table, width, &|at| most(at, &is_plain_type)) {
        return headed;
    }
    let type_at = (1..width).find(|at| most(*at, &is_plain_type));
    if !most(0, &is_name) {
        return columns;
    }
    let is_code = |cell: &str| {
        cell.len() > 2
            && cell.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || b"_-".contains(&byte))
    };
    if width == 2 && context.part == Some(Part::Error) && most(0, &is_code) {
        return vec![Some(Column::Code), Some(Column::Text)];
    }
    let Some(type_at) = type_at else { return announced(table, width, context).unwrap_or(columns) };
    for (at, column) in columns.iter_mut().enumerate() {
        *column = match at {
            0 => Some(Column::Name),
            at if at == type_at => Some(Column::Type),
            at if most(at, &|cell| duty::unmistakable_duty(cell).is_some()) => Some(Column::Required),
            _ => None,
        };
    }
    if let Some(free) = columns.iter_mut().find(|column| column.is_none()) {
        *free = Some(Column::Description);
    }
    columns
}

/// A type in a line of its own or alone in the cell, maybe with limits behind it: `string <= 35 characters`.
fn begins_with_type(cell: &str) -> bool {
    let first = cell.lines().next().unwrap_or_default().trim();
    vocabulary::leading_type(first).is_some_and(|(_, length)| {
        let behind = first.get(length..).unwrap_or_default().trim_start();
        behind.is_empty() && first.len() < cell.trim().len() || behind.starts_with(['<', '>', '[', '=', '≤', '≥'])
    })
}

/// Few words of the header are known, but the names and some types are where they say.
fn headed(table: &Table, width: usize, holds_types: &dyn Fn(usize) -> bool) -> Option<Vec<Option<Column>>> {
    let mut columns: Vec<Option<Column>> = table.header.iter().map(|cell| vocabulary::column(&cell.text)).collect();
    columns.resize(width, None);
    let names = columns.iter().filter(|column| **column == Some(Column::Name)).count();
    let free = (0..width).find(|at| columns.get(*at) == Some(&None) && holds_types(*at))?;
    if names != 1 || columns.contains(&Some(Column::Type)) {
        return None;
    }
    *columns.get_mut(free)? = Some(Column::Type);
    Some(columns)
}

/// Two columns below nothing that heads them: names with what they mean, or codes where failures are spoken of.
fn announced(table: &Table, width: usize, context: &Context) -> Option<Vec<Option<Column>>> {
    if width == 3 && table.header.is_empty() && matches!(context.part, Some(Part::Path | Part::Query)) {
        // A value stands between the name and what it means.
        return Some(vec![Some(Column::Name), Some(Column::Example), Some(Column::Description)]);
    }
    if width != 2 || !table.header.is_empty() {
        return None;
    }
    let is_about_fields = [&context.lead, &context.heading]
        .into_iter()
        .any(|text| phrase::find(text, Meaning::FieldNoun).is_some() || dividers::says_duty(text));
    match context.part.or(is_about_fields.then_some(Part::Request))? {
        Part::Error => Some(vec![Some(Column::Code), Some(Column::Text)]),
        Part::Request | Part::Response | Part::Query | Part::Path => {
            Some(vec![Some(Column::Name), Some(Column::Description)])
        }
        Part::Header => None,
    }
}
