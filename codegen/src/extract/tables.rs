//! What tables of fields say, row by row; tables of errors and of values go to `errors` and `values`.
//!
//! Blocks with their outline enter, facts leave; `extract` calls it.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column};

use super::layout::{self, Layout, Subject};
use super::name_cell::Name;
use super::nesting::Nesting;
use super::outline::{Context, Outline};
use super::row_facts::RowFacts;
use super::{Heard, columns, errors, name_cell, value_tables};

/// Hears every table of a document.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    for (at, block) in document.blocks.iter().enumerate() {
        let (Block::Table(table), Some(context)) = (block, outline.contexts.get(at)) else { continue };
        let layout = layout::layout(table, context);
        match layout.subject {
            Subject::Fields => fields(heard, table, &layout, context, outline),
            Subject::Statuses => errors::table(heard, &layout, context),
            Subject::Values => value_tables::table(heard, &layout, context, outline),
            Subject::FieldValues => value_tables::of_fields(heard, &layout, context),
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

fn fields(heard: &mut Heard<'_>, table: &Table, layout: &Layout<'_>, context: &Context, outline: &Outline) {
    let part = part_of_table(table, context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    let title = if context.heading.is_empty() { &context.lead } else { &context.heading };
    let titled =
        heard.fact(context.method, part, Path::Root, Statement::Title(title.clone()), witness, "", table.place);
    heard.facts.push(Fact { rule: "heading of a table", ..titled });
    let mut last: Option<(Path, String)> = None;
    let mut names = Names { layout, nesting: Nesting::default(), outer: None };
    for row in &layout.rows {
        let cells = columns::rejoin_types(&row.cells, &layout.columns);
        let assigned = columns::assign(&cells, &layout.columns);
        let cell = |wanted: Column| cell_of(layout, &assigned, wanted);
        let name = names.name(&assigned);
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
        properties(&mut row_facts, layout, &assigned);
        row_facts.lists(&name);
        last = Some((path, shown));
    }
}

fn cell_of<'row>(layout: &Layout<'_>, assigned: &columns::Assigned<'row>, wanted: Column) -> Option<&'row Inline> {
    layout.columns.iter().zip(&assigned.cells).find(|(column, _)| **column == Some(wanted)).and_then(|(_, cell)| *cell)
}

/// The names of the rows, as far as they depend on the rows above.
struct Names<'table> {
    layout: &'table Layout<'table>,
    nesting: Nesting,
    /// The last name of the first column, where there are two.
    outer: Option<String>,
}

impl Names<'_> {
    fn name(&mut self, assigned: &columns::Assigned<'_>) -> Name {
        let typed = self.layout.typed_names;
        let take = |cell: Option<&Inline>| cell.map(|cell| name_cell::name(cell, typed)).unwrap_or_default();
        let mut name = take(cell_of(self.layout, assigned, Column::Name));
        if let Some((at, is_attribute)) = self.layout.inner {
            if !name.path.is_empty() {
                self.outer = Some(name.path.clone());
            }
            let mut inner = take(assigned.cells.get(at).copied().flatten());
            if let (Some(outer), false) = (&self.outer, inner.path.is_empty()) {
                inner.path = format!("{outer}.{}", inner.path);
                inner.attribute |= is_attribute;
                name = inner;
            }
        }
        self.nesting.place(&mut name);
        name
    }
}

/// What the cells beside the name and the type say.
fn properties(row: &mut RowFacts<'_, '_>, layout: &Layout<'_>, assigned: &columns::Assigned<'_>) {
    let cell = |wanted: Column| cell_of(layout, assigned, wanted);
    if let Some(required) = cell(Column::Required) {
        row.duty(required);
    }
    if let Some(optional) = cell(Column::Optional) {
        row.optional(optional);
    }
    if let Some(length) = cell(Column::Length) {
        row.length(length);
    }
    if let Some(default) = cell(Column::Default) {
        row.say("default column", default, Statement::Default(default.text.trim().to_owned()));
    }
    for (column, text) in layout.columns.iter().zip(&assigned.cells) {
        match (column, text) {
            (Some(Column::Value), Some(values)) => row.values(values),
            (Some(Column::Description | Column::Note | Column::Text) | None, Some(text)) => {
                row.text(text, *column == Some(Column::Description));
                row.values_of_type(cell(Column::Type), text);
            }
            _ => {}
        }
    }
}

/// A table with a column "in" or "direction" says the part row by row.
fn row_part(part: Part, location: Option<&Inline>) -> Part {
    location.and_then(|cell| vocabulary::location(&cell.text)).unwrap_or(part)
}

/// The part that a table describes: by the words of its header, else by what was announced, else by the verb.
fn part_of_table(table: &Table, context: &Context, outline: &Outline) -> Part {
    let header = table.header.first().map(|cell| cell.text.as_str()).unwrap_or_default();
    for (meaning, part) in [(Meaning::PathPart, Part::Path), (Meaning::Query, Part::Query)] {
        if phrase::find(header, meaning).is_some() {
            return part;
        }
    }
    let verb = outline.methods.get(context.method).and_then(|head| head.verb.as_deref());
    match (context.part, verb) {
        // What is called the request of a call without a body are its parameters.
        (Some(Part::Request), Some("GET" | "HEAD")) if !outline.has_request_sample(context.method) => Part::Query,
        (Some(part), _) => part,
        (None, Some("GET" | "DELETE" | "HEAD")) => Part::Query,
        (None, _) => Part::Request,
    }
}
