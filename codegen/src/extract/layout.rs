//! What a table is about, and what its columns hold.
//!
//! A table with its context enters, its layout leaves; `tables` calls it. A table is told by its columns, and by the
//! heading or sentence above it.

use crate::fact::Part;
use crate::page::{Inline, Row, Table};
use crate::vocabulary::{self, Column, duty};

use super::columns;
use super::outline::Context;

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Fields of a part.
    Fields,
    /// Errors or response codes.
    Statuses,
    /// Values that a field may take.
    Values,
    /// Values of several fields: the name of a field and one of its values a row.
    FieldValues,
    /// Nothing known.
    Unknown,
}

/// The columns of a table, and which rows are data.
pub struct Layout<'table> {
    /// One a column of the header.
    pub columns: Vec<Option<Column>>,
    /// The rows below the header.
    pub rows: Vec<&'table Row>,
    /// What the table is about.
    pub subject: Subject,
    /// The header of the names says that a type stands beside them.
    pub typed_names: bool,
    /// A second column of names, behind the first one, for what stands inside of what the first one names; and
    /// whether these are attributes.
    pub inner: Option<(usize, bool)>,
}

/// Finds out what a table is about.
pub fn layout<'table>(table: &'table Table, context: &Context) -> Layout<'table> {
    let words = |cells: &'table [Inline]| -> Vec<&'table str> { cells.iter().map(|cell| cell.text.as_str()).collect() };
    let mut rows: Vec<&Row> = table.rows.iter().collect();
    let mut header = vocabulary::header_row(&words(&table.header));
    if header.is_none()
        && let Some(found) = rows.first().and_then(|row| vocabulary::header_row(&words(&row.cells)))
    {
        header = Some(found);
        rows.remove(0);
    }
    let mut columns = header.unwrap_or_else(|| guessed_columns(table, &rows));
    // A header may be printed again further down, also in another language: it has the same columns.
    rows.retain(|row| row.cells.len() < 2 || !is_header_again(&words(&row.cells), &columns));
    let mut subject = subject(&columns, &rows, context);
    if subject == Subject::Fields && lists_values_of_fields(table, &columns, &rows) {
        subject = Subject::FieldValues;
    }
    let columns_have_type = columns.contains(&Some(Column::Type));
    let typed_names = columns.iter().zip(&table.header).any(|(column, cell)| {
        let last = cell.text.split([' ', '\n', '`']).rfind(|word| !word.is_empty());
        *column == Some(Column::Name) && last.and_then(vocabulary::column) == Some(Column::Type)
    });
    let inner = inner_names(table, &mut columns, &rows);
    Layout { columns, rows, subject, inner, typed_names: typed_names && !columns_have_type }
}

/// A second column of names, and whether it names attributes. One that holds more than single words holds remarks.
fn inner_names(table: &Table, columns: &mut [Option<Column>], rows: &[&Row]) -> Option<(usize, bool)> {
    let mut names = columns.iter().enumerate().filter(|(_, column)| **column == Some(Column::Name)).map(|(at, _)| at);
    let (first, second) = (names.next()?, names.next()?);
    let is_attribute = table.header.get(second).is_some_and(|cell| vocabulary::names_attributes(&cell.text));
    let are_words =
        rows.iter().filter_map(|row| row.cells.get(second)).all(|cell| cell.text.split_whitespace().count() <= 1);
    if are_words && (is_attribute || second == first + 1) {
        return Some((second, is_attribute));
    }
    if let Some(column) = columns.get_mut(second) {
        *column = Some(Column::Note);
    }
    None
}

/// Two columns, the name of a field and a single value; the names come again for further values.
fn lists_values_of_fields(table: &Table, columns: &[Option<Column>], rows: &[&Row]) -> bool {
    let is_value = table.header.get(1).is_some_and(|cell| vocabulary::column(&cell.text) == Some(Column::Value));
    let word = |row: &&Row, at: usize| row.cells.get(at).is_some_and(|cell| cell.text.split_whitespace().count() == 1);
    let names: Vec<&str> = rows.iter().filter_map(|row| row.cells.first()).map(|cell| cell.text.trim()).collect();
    let repeats = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    let name_first = columns.first() == Some(&Some(Column::Name)) && columns.len() == 2;
    name_first && is_value && repeats && rows.iter().all(|row| word(row, 0) && word(row, 1))
}

fn is_header_again(cells: &[&str], columns: &[Option<Column>]) -> bool {
    vocabulary::header_row(cells).is_some_and(|again| {
        let same = again.iter().zip(columns).filter(|(left, right)| left.is_some() && left == right).count();
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        same >= 2 && same + 1 >= filled
    })
}

fn subject(columns: &[Option<Column>], rows: &[&Row], context: &Context) -> Subject {
    let has = |column: Column| columns.contains(&Some(column));
    let first = |test: fn(&str) -> bool| {
        let cells: Vec<&str> = rows.iter().filter_map(|row| row.cells.first()).map(|cell| cell.text.trim()).collect();
        !cells.is_empty() && cells.iter().filter(|cell| test(cell)).count() * 2 > cells.len()
    };
    let about_errors = context.part == Some(Part::Error);
    if has(Column::Status) || (first(columns::is_status) && !has(Column::Type)) {
        return Subject::Statuses;
    }
    if has(Column::Code) && (!has(Column::Name) || about_errors) && !has(Column::Type) {
        return if about_errors || has(Column::Text) || has(Column::Resolution) {
            Subject::Statuses
        } else {
            Subject::Values
        };
    }
    if has(Column::Name)
        && (has(Column::Type) || has(Column::Required) || has(Column::Default) || has(Column::Location))
    {
        return Subject::Fields;
    }
    let value_first = columns.first() == Some(&Some(Column::Value)) && !has(Column::Type);
    if has(Column::Value) && (!has(Column::Name) || value_first) {
        return Subject::Values;
    }
    if has(Column::Text) && about_errors {
        return Subject::Statuses;
    }
    // Without a type or a duty, rows of paths are calls and no fields.
    if has(Column::Name) && !first(|cell| cell.starts_with('/')) {
        return Subject::Fields;
    }
    Subject::Unknown
}

/// Columns of a table without a header that is understood: names first, types where most cells are types.
fn guessed_columns(table: &Table, rows: &[&Row]) -> Vec<Option<Column>> {
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
    let is_plain_type = |cell: &str| vocabulary::leading_type(cell).is_some_and(|(_, length)| length == cell.len());
    let type_at = (1..width).find(|at| most(*at, &is_plain_type));
    let Some(type_at) = type_at else { return columns };
    let is_name = |cell: &str| cell.split_whitespace().count() == 1;
    if !most(0, &is_name) {
        return columns;
    }
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
