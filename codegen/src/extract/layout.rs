//! What a table is about, and what its columns hold.
//!
//! A table with its context enters, its layout leaves; `tables` calls it. A table is told by its columns, and by the
//! heading or sentence above it.

use crate::fact::Part;
use crate::page::{Inline, Row, Table};
use crate::vocabulary::{self, Column};

use super::levels::{self, Levels};
use super::outline::Context;
use super::{columns, constants, duty_columns, field_values, guessed, labelled_values, sides, unheaded};

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
    /// Columns that say of each field whether the request and whether the response has it.
    pub sides: Option<(usize, usize)>,
    /// The column that says how deep a row is nested.
    pub levels: Option<Levels>,
}

impl Layout<'_> {
    /// True when most cells of the column of types that hold a plain type begin with a small letter.
    pub fn has_small_types(&self) -> bool {
        let Some(at) = self.columns.iter().position(|column| *column == Some(Column::Type)) else { return false };
        let cells = self.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim());
        let plain = cells.filter(|cell| vocabulary::type_word(cell).is_some_and(|word| word.class.is_none()));
        let (small, all) = plain
            .fold((0, 0), |(small, all), cell| (small + usize::from(cell.starts_with(char::is_lowercase)), all + 1));
        small * 3 >= all * 2 && small > 0
    }

    /// What the marks in the column of duties mean beside each other.
    pub fn marks(&self) -> Marks {
        let Some(at) = self.columns.iter().position(|column| *column == Some(Column::Required)) else {
            return Marks::default();
        };
        let any = |marks: &[&str]| {
            self.rows.iter().filter_map(|row| row.cells.get(at)).any(|cell| marks.contains(&cell.text.trim()))
        };
        Marks {
            // In the East a circle stands beside a cross.
            crosses_deny: any(&["✓", "✔", "✅", "√", "☑", "v", "V"]) || any(&["O", "o"]),
            circles_deny: any(&["●", "◉", "◎", "⬤", "•"]),
            a_affirms: any(&["A", "a"])
                && any(&["N", "n"])
                && !any(&["M", "m", "C", "c", "R", "r", "O", "o", "Y", "y"]),
            o_affirms: any(&["N", "n", "X", "x", "F", "f"]) && !any(&["M", "m", "C", "c", "R", "r", "Y", "y"]),
        }
    }
}

/// Marks that mean one thing or the other.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// A cross says no, for there are check marks or circles.
    pub crosses_deny: bool,
    /// An open circle says no, for there are filled or double ones.
    pub circles_deny: bool,
    /// `O` is the French yes or a circle and not "optional", for its opposite is `N`, `F` or a cross.
    pub o_affirms: bool,
    /// `A` is the Czech yes, for its opposite is `N`.
    pub a_affirms: bool,
}

/// Finds out what a table is about.
pub fn layout<'table>(table: &'table Table, context: &Context) -> Layout<'table> {
    let words = |cells: &'table [Inline]| -> Vec<&'table str> { cells.iter().map(|cell| cell.text.as_str()).collect() };
    let mut rows: Vec<&Row> = table.rows.iter().collect();
    let labelled = labelled_values::columns(table, context);
    let mut header = labelled.or_else(|| vocabulary::header_row(&words(&table.header)));
    if header.is_none()
        && let Some(found) = rows.first().and_then(|row| vocabulary::header_row(&words(&row.cells)))
    {
        header = Some(found);
        rows.remove(0);
    }
    let mut columns = header.unwrap_or_else(|| guessed::columns(table, &rows, context));
    unheaded::nameless(&mut columns, &rows);
    unheaded::keys_under_none(&mut columns, &rows);
    unheaded::types_under_none(&mut columns, &rows);
    duty_columns::duties_under_none(&mut columns, &rows);
    let sides = sides::find(&mut columns, table, &rows);
    // A header may be printed again further down, also in another language: it has the same columns.
    rows.retain(|row| row.cells.len() < 2 || !is_header_again(&words(&row.cells), &columns));
    let mut subject = subject(&columns, &rows, context);
    if subject == Subject::Fields && field_values::is_one(table, &columns, &rows) {
        subject = Subject::FieldValues;
    }
    let columns_have_type = columns.contains(&Some(Column::Type));
    let typed_names = columns.iter().zip(&table.header).any(|(column, cell)| {
        let last = cell.text.split([' ', '\n', '`']).rfind(|word| !word.is_empty());
        *column == Some(Column::Name) && last.and_then(vocabulary::column) == Some(Column::Type)
    });
    if subject == Subject::Fields && context.part == Some(Part::Error) && are_codes(&columns, &rows) {
        subject = Subject::Statuses;
        if let Some(first) = columns.first_mut() {
            *first = Some(Column::Code);
        }
    }
    unheaded::types_under_values(&mut columns, &rows);
    labels_beside_names(&mut columns, &rows);
    let inner = inner_names(table, &mut columns, &rows);
    let levels = levels::column(&table.header, &columns, &rows);
    Layout { columns, rows, subject, inner, sides, levels, typed_names: typed_names && !columns_have_type }
}

/// Where failures are spoken of, names in capitals without a type are codes.
fn are_codes(columns: &[Option<Column>], rows: &[&Row]) -> bool {
    let has = |column: Column| columns.contains(&Some(column));
    let is_code = |cell: &Inline| {
        let text = cell.text.trim();
        text.len() > 2
            && text.contains(|letter: char| letter.is_ascii_uppercase())
            && text
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || "_-.".contains(letter))
            || is_exception(text)
    };
    columns.first() == Some(&Some(Column::Name))
        && !has(Column::Type)
        && !rows.is_empty()
        && rows.iter().all(|row| row.cells.first().is_some_and(is_code))
}

/// `TicketNotFound`: several words in one, each with a capital.
fn is_exception(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_uppercase())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_'))
        && text.chars().filter(char::is_ascii_uppercase).count() > 1
        && text.contains(|letter: char| letter.is_ascii_lowercase())
}

/// Of two columns of names, one may hold words for people, and the other what the wire has.
fn labels_beside_names(columns: &mut [Option<Column>], rows: &[&Row]) {
    let names: Vec<usize> =
        columns.iter().enumerate().filter(|(_, column)| **column == Some(Column::Name)).map(|(at, _)| at).collect();
    let [first, second] = names.as_slice() else { return };
    let is_key = |cell: &Inline| {
        let letters = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']');
        let bare = cell.text.trim().trim_start_matches(['→', ' ', '+', '└', '├', '─', '-']);
        !bare.is_empty() && bare.chars().all(letters)
    };
    // Where no column is written in Latin letters, single words are keys.
    let is_word = |cell: &Inline| !cell.is_empty() && !cell.text.trim().contains(char::is_whitespace);
    let told = |test: &dyn Fn(&Inline) -> bool| {
        let keys = |at: usize| rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| test(cell)).count();
        match (keys(*first), keys(*second)) {
            (one, other) if other == rows.len() && one * 2 < other => Some(*first),
            (one, other) if one == rows.len() && other * 2 < one => Some(*second),
            _ => None,
        }
    };
    let Some(label) = told(&is_key).or_else(|| told(&is_word)) else { return };
    let described = columns.contains(&Some(Column::Description));
    if let Some(column) = columns.get_mut(label) {
        *column = Some(if described { Column::Ignored } else { Column::Description });
    }
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

fn is_header_again(cells: &[&str], columns: &[Option<Column>]) -> bool {
    // Almost every row has two cells that are no headers: nothing else about them need be known. The last one is often
    // a sentence, which is seen at once.
    let is_other = |(cell, known): &(&&str, &Option<Column>)| !cell.trim().is_empty() && !may_head(cell, **known);
    if cells.iter().zip(columns).rev().filter(is_other).nth(1).is_some() {
        return false;
    }
    vocabulary::header_row(cells).is_some_and(|again| {
        let same = again.iter().zip(columns).filter(|(left, right)| left.is_some() && left == right).count();
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        same >= 2 && same + 1 >= filled
    })
}

/// Whether a cell may announce this column. What is headed as values may hold descriptions, as the whole row tells.
fn may_head(cell: &str, column: Option<Column>) -> bool {
    let found = vocabulary::column(cell);
    found == column || (found == Some(Column::Value) && column == Some(Column::Description))
}

fn subject(columns: &[Option<Column>], rows: &[&Row], context: &Context) -> Subject {
    let has = |column: Column| columns.contains(&Some(column));
    let first = |test: fn(&str) -> bool| {
        let cells: Vec<&str> = rows.iter().filter_map(|row| row.cells.first()).map(|cell| cell.text.trim()).collect();
        !cells.is_empty() && cells.iter().filter(|cell| test(cell)).count() * 2 > cells.len()
    };
    let about_errors = context.part == Some(Part::Error);
    if has(Column::Status) || first(columns::is_status) {
        return Subject::Statuses;
    }
    // Codes with names for people and nothing else are values.
    if columns.first() == Some(&Some(Column::Code)) && has(Column::Name) && !about_errors && are_labelled(columns, rows)
    {
        return Subject::Values;
    }
    let numbers = columns.first() == Some(&Some(Column::Code))
        && first(|cell| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'));
    if has(Column::Code) && (!has(Column::Name) || about_errors || numbers) && !has(Column::Type) {
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
    if about_errors && value_first && first(|cell| cell.chars().all(|letter| letter.is_ascii_digit() || letter == '-'))
    {
        return Subject::Statuses;
    }
    if has(Column::Value) && (!has(Column::Name) || value_first) {
        return Subject::Values;
    }
    let numbered = columns.first() == Some(&Some(Column::Ignored)) && !has(Column::Name);
    if about_errors && numbered && (has(Column::Description) || has(Column::Text)) {
        return Subject::Statuses;
    }
    if has(Column::Text) && about_errors {
        return Subject::Statuses;
    }
    if describes_call(rows) {
        return Subject::Unknown;
    }
    // Without a type or a duty, rows of paths are calls and no fields.
    if has(Column::Name) && !first(|cell| cell.starts_with('/')) {
        return Subject::Fields;
    }
    if lists_constants(columns, rows) { Subject::Values } else { Subject::Unknown }
}

/// Constants in the first column, whatever its header says, and nothing but words about them beside.
fn lists_constants(columns: &[Option<Column>], rows: &[&Row]) -> bool {
    let is_words = |column: &Option<Column>| matches!(column, None | Some(Column::Description | Column::Note));
    rows.len() > 1
        && (2..=3).contains(&columns.len())
        && columns.iter().all(is_words)
        && rows.iter().all(|row| row.cells.first().is_some_and(|cell| constants::is_capitals(cell.text.trim())))
}

/// Single words in the first column, and words for people in the column of names.
fn are_labelled(columns: &[Option<Column>], rows: &[&Row]) -> bool {
    let rest = [
        Column::Type,
        Column::Required,
        Column::Default,
        Column::Location,
        Column::Status,
        Column::Text,
        Column::Resolution,
    ];
    let Some(names) = columns.iter().position(|column| *column == Some(Column::Name)) else { return false };
    let cell = |row: &Row, at: usize| row.cells.get(at).map(|cell| cell.text.trim().to_owned()).unwrap_or_default();
    let is_label =
        |text: &str| text.contains(char::is_whitespace) || text.starts_with(char::is_uppercase) || !text.is_ascii();
    !rest.iter().any(|column| columns.contains(&Some(*column)))
        && rows.iter().all(|row| cell(row, 0).split_whitespace().count() == 1 && is_label(&cell(row, names)))
}

/// Two columns that say how a method is called: one row holds the verb, another one the path.
fn describes_call(rows: &[&Row]) -> bool {
    let any = |test: fn(&str) -> bool| {
        rows.iter().filter_map(|row| row.cells.get(1)).any(|cell| test(cell.text.trim().trim_matches('`')))
    };
    rows.iter().all(|row| row.cells.len() == 2)
        && any(|text| matches!(text, "GET" | "POST" | "PUT" | "PATCH" | "DELETE"))
        && any(|text| text.starts_with('/') || text.starts_with("http"))
}
