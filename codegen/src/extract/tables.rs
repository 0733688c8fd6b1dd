//! What tables say: fields with their types, allowed values, response codes.
//!
//! Blocks with their outline enter, facts leave; `extract` calls it. A table is told by its columns, and by the
//! heading or sentence above it.

use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Row, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column, duty};

use super::outline::{Context, Outline};
use super::{Heard, columns, errors, rules, values};

/// What a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Fields of a part.
    Fields,
    /// Errors or response codes.
    Statuses,
    /// Values that a field may take.
    Values,
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
}

/// Hears every table of a document.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (at, block) in document.blocks.iter().enumerate() {
        let (Block::Table(table), Some(context)) = (block, outline.contexts.get(at)) else { continue };
        let layout = layout(table, context);
        match layout.subject {
            Subject::Fields => fields(heard, table, &layout, context, outline),
            Subject::Statuses => errors::table(heard, &layout, context),
            Subject::Values => values::table(heard, &layout, context, outline),
            Subject::Unknown => {
                let header: Vec<&str> = table.header.iter().map(|cell| cell.text.trim()).collect();
                heard.warn(
                    "unknown-table",
                    table.place,
                    0,
                    format!("the columns of this table are not understood: {}", header.join(" | ")),
                    format!("its {} rows are left out", table.rows.len()),
                );
            }
        }
    }
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
    // A header may be printed again further down.
    rows.retain(|row| row.cells.len() < 2 || vocabulary::header_row(&words(&row.cells)).is_none());
    let columns = header.unwrap_or_else(|| guessed_columns(table, &rows));
    let subject = subject(&columns, &rows, context);
    Layout { columns, rows, subject }
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
    if has(Column::Value) && !has(Column::Name) {
        return Subject::Values;
    }
    if has(Column::Text) && about_errors {
        return Subject::Statuses;
    }
    if has(Column::Name) {
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

fn fields(heard: &mut Heard<'_>, table: &Table, layout: &Layout<'_>, context: &Context, outline: &Outline) {
    let part = part_of_table(table, context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    let title = if context.heading.is_empty() { &context.lead } else { &context.heading };
    let titled =
        heard.fact(context.method, part, Path::Root, Statement::Title(title.clone()), witness, "", table.place);
    heard.facts.push(Fact { rule: "heading of a table", ..titled });
    let mut last: Option<(Path, String)> = None;
    for row in &layout.rows {
        let cells = columns::rejoin_types(&row.cells, &layout.columns);
        let assigned = columns::assign(&cells, &layout.columns);
        let cell = |wanted: Column| {
            layout
                .columns
                .iter()
                .zip(&assigned.cells)
                .find(|(column, _)| **column == Some(wanted))
                .and_then(|(_, cell)| *cell)
        };
        let name = cell(Column::Name).map(rules::name).unwrap_or_default();
        let has_type = cell(Column::Type).is_some();
        let path = match (&name.path, has_type, &last) {
            (path, _, _) if !path.is_empty() => Path::Written(path.clone()),
            (_, true, _) => Path::Lost,
            (_, false, Some((path, _))) => path.clone(),
            (_, false, None) => continue,
        };
        let continues = name.path.is_empty() && !has_type;
        let shown =
            if continues { last.as_ref().map(|(_, row)| row.clone()).unwrap_or_default() } else { name.path.clone() };
        let mut row_facts = RowFacts {
            heard,
            method: context.method,
            part: row_part(part, cell(Column::Location)),
            path: path.clone(),
            witness,
            row: shown.clone(),
            table_row: row,
        };
        if !continues {
            row_facts.head(&name, cell(Column::Name), cell(Column::Type));
        }
        if path == Path::Lost {
            row_facts.lost_name();
        } else if assigned.shifted {
            row_facts.shifted();
        }
        if let Some(required) = cell(Column::Required) {
            row_facts.duty(required);
        }
        if let Some(optional) = cell(Column::Optional) {
            row_facts.optional(optional);
        }
        if let Some(length) = cell(Column::Length) {
            row_facts.length(length);
        }
        if let Some(default) = cell(Column::Default) {
            row_facts.say("default column", default, Statement::Default(default.text.trim().to_owned()));
        }
        for (column, text) in layout.columns.iter().zip(&assigned.cells) {
            if let (Some(Column::Description | Column::Note | Column::Value | Column::Text) | None, Some(text)) =
                (column, text)
            {
                row_facts.text(text, *column == Some(Column::Description));
            }
        }
        last = Some((path, shown));
    }
}

/// A table with a column "in" says the part row by row.
fn row_part(part: Part, location: Option<&Inline>) -> Part {
    let Some(location) = location else { return part };
    match location.text.trim().to_lowercase().as_str() {
        "query" | "querystring" | "query string" | "url" => Part::Query,
        "path" | "uri" | "route" => Part::Path,
        "header" | "headers" => Part::Header,
        "body" | "form" | "formdata" | "payload" | "json" => Part::Request,
        _ => part,
    }
}

/// The part that a table describes: by the words of its header, else by what was announced, else by the verb.
fn part_of_table(table: &Table, context: &Context, outline: &Outline) -> Part {
    let header = table.header.first().map(|cell| cell.text.as_str()).unwrap_or_default();
    for (meaning, part) in [(Meaning::PathPart, Part::Path), (Meaning::Query, Part::Query)] {
        if phrase::find(header, meaning).is_some() {
            return part;
        }
    }
    if let Some(part) = context.part {
        return part;
    }
    let verb = outline.methods.get(context.method).and_then(|head| head.verb.as_deref());
    match verb {
        Some("GET" | "DELETE" | "HEAD") => Part::Query,
        _ => Part::Request,
    }
}

struct RowFacts<'row, 'page> {
    heard: &'row mut Heard<'page>,
    method: usize,
    part: Part,
    path: Path,
    witness: Witness,
    row: String,
    table_row: &'row Row,
}

impl RowFacts<'_, '_> {
    fn head(&mut self, name: &rules::Name, name_cell: Option<&Inline>, type_cell: Option<&Inline>) {
        let place = name_cell.map_or(self.table_row.place, |cell| cell.place);
        let listed = Inline::plain(self.row.clone(), place);
        self.say("row", &listed, Statement::Listed);
        if name.attribute {
            self.say("attribute row", &listed, Statement::Attribute);
        }
        if name.repeats {
            self.say("brackets in the name", &listed, Statement::Repeats);
        }
        if let Some(required) = name.duty {
            self.say("mark in the name", &listed, Statement::Duty(required));
        }
        let written = type_cell.map(|cell| cell.text.trim().to_owned()).or_else(|| name.type_words.clone());
        if let Some(written) = written {
            let at = type_cell.unwrap_or(&listed).clone();
            rules::declared(&written, &at).into_iter().for_each(|(rule, statement)| self.say(rule, &at, statement));
            if vocabulary::type_word(&written).is_none() {
                let message = format!("`{written}` is not understood as the type of `{}`", self.row);
                let length = at.text.trim().chars().count();
                self.heard.warn("unknown-type", at.place, length, message, "the type is left open".to_owned());
            }
        }
    }

    fn lost_name(&mut self) {
        let message = "this row has lost its name".to_owned();
        let decision = "its place among its neighbours may tell which field is meant".to_owned();
        self.heard.warn("lost-name", self.table_row.place, 0, message, decision);
    }

    fn shifted(&mut self) {
        let message = format!("the cells of the row `{}` stand under the wrong columns", self.row);
        let decision = "each cell was put under the column whose kind of value it holds".to_owned();
        self.heard.diagnostics.push(
            Diagnostic::warning("shifted-cells", self.heard.page, self.table_row.place, message)
                .decided(decision)
                .note(),
        );
    }

    fn duty(&mut self, cell: &Inline) {
        match duty::duty(&cell.text) {
            Some(required) => self.say("mandatory column", cell, Statement::Duty(required)),
            None => self.text(cell, false),
        }
    }

    /// A column that says yes to what may be left out.
    fn optional(&mut self, cell: &Inline) {
        if let Some(optional) = duty::duty(&cell.text) {
            self.say("mandatory column", cell, Statement::Duty(!optional));
        }
    }

    fn length(&mut self, cell: &Inline) {
        let digits: String = cell.text.chars().filter(char::is_ascii_digit).collect();
        if let Ok(length) = digits.parse() {
            self.say("length column", cell, Statement::Length(length));
        }
    }

    fn text(&mut self, cell: &Inline, is_description: bool) {
        if is_description {
            self.say("description", cell, Statement::Description(cell.text.clone()));
        }
        for found in rules::of_text(cell, self.heard.names) {
            if let Some(other) = found.other_field {
                let fact = self.heard.fact(
                    self.method,
                    self.part,
                    Path::Named(other),
                    found.statement,
                    Witness::Prose,
                    &self.row,
                    cell.place,
                );
                self.heard.facts.push(Fact { rule: found.rule, ..fact });
            } else {
                self.say(found.rule, cell, found.statement);
            }
        }
    }

    fn say(&mut self, rule: &'static str, cell: &Inline, statement: Statement) {
        let fact =
            self.heard.fact(self.method, self.part, self.path.clone(), statement, self.witness, &self.row, cell.place);
        let length = cell.text.lines().next().unwrap_or_default().chars().count();
        self.heard.facts.push(Fact { rule, length, ..fact });
    }
}
