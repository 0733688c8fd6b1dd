//! What tables of fields say, row by row; tables of errors and of values go to `errors` and `values`.
//!
//! Blocks with their outline enter, facts leave; `extract` calls it.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Row, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column};

use super::layout::{self, Layout, Marks, Subject};
use super::name_cell::Name;
use super::nesting::Nesting;
use super::outline::{Context, Outline};
use super::row_facts::RowFacts;
use super::{
    Heard, bold_names, class_tables, columns, cue, described_type, dividers, errors, field_values, name_cell,
    named_values, question_marks, shown_side, sides, steps, value_lists, value_tables, whole_body,
};

/// So many facts are looked through for what a table is about; a page with more is none that a person looks things up in.
pub(super) const MOST_FACTS: usize = 20_000;

/// Hears every table of a document.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    let mut is_told = false;
    for (at, block) in document.blocks.iter().enumerate() {
        let (Block::Table(table), Some(context)) = (block, outline.contexts.get(at)) else { continue };
        if heard.facts.len() > MOST_FACTS && !is_told {
            is_told = true;
            let message = format!("the page says more than {MOST_FACTS} things before this table");
            let decision = "what a table is about is looked up in the first of them alone".to_owned();
            heard.warn("long-page", table.place, 0, message, decision);
        }
        if value_lists::of_field_in_header(heard, context, table) {
            continue;
        }
        let mut layout = layout::layout(table, context);
        if matches!(layout.subject, Subject::Fields | Subject::Unknown)
            && named_values::are_values(heard, &layout, context, document)
        {
            named_values::settle(&mut layout);
        }
        match layout.subject {
            Subject::Fields => match layout.sides {
                Some((request, response)) => {
                    for (side, part) in [(request, Part::Request), (response, Part::Response)] {
                        let context = Context { part: Some(part), ..context.clone() };
                        fields(heard, table, &sides::of_side(&layout, side), &context, outline);
                    }
                }
                None => fields(heard, table, &layout, context, outline),
            },
            Subject::Statuses => errors::table(heard, &layout, context),
            // Codes that no field takes are those of replies, where the page documents a method.
            Subject::Values
                if layout.columns.first() == Some(&Some(Column::Code))
                    && heard.facts.iter().any(|fact| fact.subject.method == context.method)
                    && !value_tables::has_field(heard, context, document) =>
            {
                errors::table(heard, &layout, context);
            }
            Subject::Values => value_tables::table(heard, &layout, context, outline, document),
            Subject::FieldValues => field_values::hear(heard, &layout, context),
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
    let part = class_tables::part(heard, context).unwrap_or_else(|| part_of_table(table, context, outline));
    let part = match part {
        Part::Response => shown_side::of_samples(heard, context, layout),
        Part::Query if context.part.is_none() && shown_side::is_reply(heard, context, layout) => Part::Response,
        part => part,
    };
    let witness = Witness::Table(heard.next_table(context.method, part));
    announce(heard, table, context, part, witness);
    let mut last: Option<(Path, String)> = None;
    let mut names = Names { layout, nesting: Nesting::default(), outer: None };
    let body = whole_body::find(layout);
    let has_steps = may_have_steps(heard, context, part);
    let marks = layout.marks();
    let small_types = layout.has_small_types();
    // A column of duties says more than the words above the table.
    let has_bold = heard.bold_is_required && bold_names::differ(layout);
    let has_questions = question_marks::are_used(layout);
    let has_duties = layout.columns.contains(&Some(Column::Required));
    let duty = (!has_duties).then(|| dividers::duty_above(context, heard.names)).flatten();
    let mut group = Group { part, duty };
    for (at, row) in layout.rows.iter().enumerate() {
        if group.begins_at(row, layout) {
            names.nesting = Nesting::default();
            continue;
        }
        let cells = columns::rejoin_types(&row.cells, &layout.columns);
        let assigned = columns::assign(&cells, &layout.columns);
        let cell = |wanted: Column| cell_of(layout, &assigned, wanted);
        let name = names.name(&assigned, &row.cells);
        let has_type = cell(Column::Type).is_some();
        let Some(path) = path_of(&name, has_type, last.as_ref()) else { continue };
        if let (Some(class), true) = (&body.class, body.row == Some(at)) {
            let (statement, place) = (Statement::TypeName(class.clone()), row.place);
            let fact = heard.fact(context.method, Part::Request, Path::Root, statement, witness, &name.path, place);
            heard.facts.push(Fact { rule: "parameter that is the body", ..fact });
            // What is marked as inside of it stands at the top of the body.
            names.nesting = Nesting::default();
            continue;
        }
        let continues = name.path.is_empty() && !has_type;
        let shown =
            if continues { last.as_ref().map(|(_, row)| row.clone()).unwrap_or_default() } else { name.path.clone() };
        let mut row_facts = RowFacts {
            heard,
            method: context.method,
            part: match cell(Column::Location) {
                Some(cell) => vocabulary::location(&cell.text).unwrap_or(group.part),
                None if has_steps && steps::is_step(outline, context, &name.path) => Part::Path,
                None if group.part == Part::Request && steps::is_in_query(outline, context, &name.path) => Part::Query,
                // Beside a parameter that is the body, the others are sent in the URL.
                None if body.is_row_by_name && group.part == Part::Request => Part::Query,
                None => group.part,
            },
            path: path.clone(),
            witness,
            row: shown.clone(),
            table_row: row,
            small_types,
        };
        if !continues {
            let described = if has_type { None } else { described_type::find(cell(Column::Description)) };
            row_facts.head(&name, cell(Column::Name), cell(Column::Type).or(described.as_ref()));
        }
        if path == Path::Lost {
            row_facts.lost_name();
        } else if assigned.shifted {
            row_facts.shifted();
        }
        let is_marked = has_bold && cell(Column::Name).is_some_and(bold_names::is_bold);
        let is_bare = has_questions && name.duty.is_none();
        if let Some(required) = group.duty.or((is_marked || is_bare).then_some(true)).filter(|_| !continues) {
            let first = row.cells.first().cloned().unwrap_or_default();
            row_facts.say("title above the row", &first, Statement::Duty(required));
        }
        properties(&mut row_facts, layout, &assigned, marks);
        row_facts.lists(&name);
        last = Some((path, shown));
    }
}

/// The rows below a title that takes up a row of its own.
struct Group {
    part: Part,
    /// Whether the title says that they are required.
    duty: Option<bool>,
}

impl Group {
    /// True for a row that is the title of those that follow.
    fn begins_at(&mut self, row: &Row, layout: &Layout<'_>) -> bool {
        let Some(title) = dividers::title(row) else { return false };
        let announced = dividers::part(title).filter(|_| layout.columns.len() > 2);
        let duty = dividers::duty(title);
        self.part = announced.unwrap_or(self.part);
        let begins = announced.is_some() || duty.is_some();
        if begins {
            self.duty = duty;
        }
        begins || dividers::is_mere_title(title, layout.columns.len())
    }
}

/// What a row is about: a row without a name and a type goes on with the one above.
fn path_of(name: &Name, has_type: bool, last: Option<&(Path, String)>) -> Option<Path> {
    match (name.path.is_empty(), has_type) {
        (false, _) => Some(Path::Written(name.path.clone())),
        (true, true) => Some(Path::Lost),
        (true, false) => last.map(|(path, _)| path.clone()),
    }
}

/// Says what stands above the table of what it holds.
fn announce(heard: &mut Heard<'_>, table: &Table, context: &Context, part: Part, witness: Witness) {
    let by_class = class_tables::title(heard, context);
    let title = match &by_class {
        Some(class) => class,
        None if context.heading.is_empty() => &context.lead,
        None => &context.heading,
    };
    let titled =
        heard.fact(context.method, part, Path::Root, Statement::Title(title.clone()), witness, "", table.place);
    heard.facts.push(Fact { rule: "heading of a table", ..titled });
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
    fn name(&mut self, assigned: &columns::Assigned<'_>, row: &[Inline]) -> Name {
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
        if let Some(level) = self.layout.levels.and_then(|levels| levels.of(row)) {
            name.level = level;
        }
        self.nesting.place(&mut name);
        name
    }
}

/// What the cells beside the name and the type say.
fn properties(row: &mut RowFacts<'_, '_>, layout: &Layout<'_>, assigned: &columns::Assigned<'_>, marks: Marks) {
    let cell = |wanted: Column| cell_of(layout, assigned, wanted);
    if let Some(required) = cell(Column::Required) {
        row.duty(required, marks);
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
    // Where no column describes fields, the one with notes does.
    let describing = [Column::Description, Column::Note].into_iter().find(|kind| layout.columns.contains(&Some(*kind)));
    for (column, text) in layout.columns.iter().zip(&assigned.cells) {
        match (column, text) {
            (Some(Column::Value), Some(values)) => row.values(values),
            (Some(Column::Example), Some(example)) => row.example(example),
            (Some(Column::Description | Column::Note | Column::Text) | None, Some(text)) => {
                row.text(text, column.is_some() && *column == describing);
                row.values_of_type(cell(Column::Type), text);
            }
            _ => {}
        }
    }
}

/// Whether rows of a table may be steps of the path: not in a table of the body, nor where steps have their own.
fn may_have_steps(heard: &Heard<'_>, context: &Context, part: Part) -> bool {
    let has_own = |fact: &Fact| fact.subject.method == context.method && fact.subject.part == Part::Path;
    matches!(part, Part::Request | Part::Query)
        && !cue::speaks_of_body(&context.heading)
        && !cue::speaks_of_body(&context.lead)
        && !heard.facts.iter().take(MOST_FACTS).any(has_own)
}

/// The part that a table describes: by the words of its header, else by what was announced, else by the verb.
fn part_of_table(table: &Table, context: &Context, outline: &Outline) -> Part {
    let header = table.header.first().map(|cell| cell.text.as_str()).unwrap_or_default();
    for (meaning, part) in [(Meaning::PathPart, Part::Path), (Meaning::Query, Part::Query)] {
        if phrase::find(header, meaning).is_some() {
            return part;
        }
    }
    announced_part(context, outline)
}

/// The part that was announced, or that the verb leaves.
pub fn announced_part(context: &Context, outline: &Outline) -> Part {
    let verb = outline.methods.get(context.method).and_then(|head| head.verb.as_deref());
    match (context.part, verb) {
        // What is called the request of a call without a body are its parameters.
        (Some(Part::Request), Some("GET" | "HEAD")) if !outline.has_request_sample(context.method) => Part::Query,
        (Some(part), _) => part,
        (None, Some("GET" | "DELETE" | "HEAD")) => Part::Query,
        // What is described apart from the body is sent in the URL.
        (None, Some("POST" | "PUT" | "PATCH")) if !context.guessed && outline.has_own_body(context) => Part::Query,
        (None, _) => Part::Request,
    }
}
