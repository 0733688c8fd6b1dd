//! What was understood of a page, for people: on one screen, with the defects of the docs below.
//!
//! An `Understanding` enters, text leaves, no line wider than the terminal.

use std::fmt::{self, Write};

use codegen::Understanding;
use codegen::schema::{AllowedValue, Body, ErrorEntry, Field, Format, Method};

use super::fields::{PARTS, Part, Row};
use crate::diagnostics::{self, Lines, Style};
use crate::grid::{self, Column, Cut};

const FIELD: [Column; 7] = [
    Column { name: "PATH", cut: Cut::Start },
    Column { name: "TYPE", cut: Cut::End },
    Column { name: "REPEATED", cut: Cut::End },
    Column { name: "REQUIRED", cut: Cut::End },
    Column { name: "VALUES", cut: Cut::End },
    Column { name: "DEFAULT", cut: Cut::End },
    Column { name: "LINE", cut: Cut::End },
];

const ERROR: [Column; 4] = [
    Column { name: "STATUS", cut: Cut::End },
    Column { name: "CODE", cut: Cut::End },
    Column { name: "TEXT", cut: Cut::End },
    Column { name: "LINE", cut: Cut::End },
];

const VALUE: [Column; 2] = [Column { name: "VALUE", cut: Cut::End }, Column { name: "MEANING", cut: Cut::End }];

/// What stands before every row.
const INDENT: &str = "  ";

/// The whole page.
pub fn page(understanding: &Understanding, style: Style) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = write_page(&mut text, understanding, style);
    text
}

fn write_page(out: &mut String, understanding: &Understanding, style: Style) -> fmt::Result {
    let schema = &understanding.schema;
    let width = style.width;
    writeln!(out, "{}", grid::shorten(&understanding.page.name, width, Cut::Start))?;
    for method in &schema.methods {
        write_method(out, method, width)?;
    }
    if !schema.old_methods.is_empty() {
        writeln!(out, "\nAn old revision, merged into nothing:")?;
    }
    for method in &schema.old_methods {
        write_method(out, method, width)?;
    }
    if !schema.index.is_empty() {
        writeln!(out, "\nindex  {} methods", schema.index.len())?;
    }
    for name in &schema.index {
        writeln!(out, "{INDENT}{}", grid::shorten(name, width.saturating_sub(INDENT.len()), Cut::End))?;
    }
    for list in &schema.enums {
        let title = format!("values  {} of {}", list.values.len(), list.title);
        let rows = list.values.iter().map(|value| vec![value.value.clone(), value.description.clone()]);
        write_grid(out, &title, &VALUE, rows.collect(), width)?;
    }
    write_errors(out, &schema.errors, width)?;
    writeln!(out, "\ndoc defects  {}\n", diagnostics::count(&understanding.diagnostics))?;
    let lines = Lines::new(&understanding.page.source);
    out.push_str(&diagnostics::render(&understanding.diagnostics, |_| Some(&lines), style));
    Ok(())
}

fn write_method(out: &mut String, method: &Method, width: usize) -> fmt::Result {
    writeln!(out, "\n{}", grid::shorten(&title(method), width, Cut::End))?;
    if !method.description.is_empty() {
        let room = width.saturating_sub(INDENT.len());
        writeln!(out, "{INDENT}{}", grid::shorten(&method.description, room, Cut::End))?;
    }
    let parts: Vec<(Part, Vec<Vec<String>>)> = PARTS
        .into_iter()
        .map(|part| (part, part.rows(method).iter().map(|row| cells(row, part.has_arrays(method))).collect()))
        .collect();
    let rows = parts.iter().flat_map(|(_, rows)| rows);
    // One set of widths for all parts, so that the eye finds a column where it was.
    let widths = grid::widths(&FIELD, rows, width.saturating_sub(INDENT.len()));
    for (part, rows) in &parts {
        let body = part.body(method);
        if rows.is_empty() && body.is_none() {
            continue;
        }
        let heading = format!("{}  {}", part.name(), heading(body, rows.len()));
        writeln!(out, "\n{}", grid::shorten(&heading, width, Cut::End))?;
        if !rows.is_empty() {
            writeln!(out, "{INDENT}{}", grid::header(&FIELD, &widths))?;
        }
        for row in rows {
            writeln!(out, "{INDENT}{}", grid::row(&FIELD, row, &widths))?;
        }
    }
    for group in &method.alternatives {
        let ground = if group.stated { "stated" } else { "inferred" };
        let line = format!("at least one of  {} ({ground})", group.paths.join(", "));
        writeln!(out, "\n{}", grid::shorten(&line, width, Cut::End))?;
    }
    if !method.success.is_empty() {
        let codes: Vec<String> = method.success.iter().map(u16::to_string).collect();
        writeln!(out, "\nsuccess  HTTP {}", codes.join(", "))?;
    }
    write_errors(out, &method.errors, width)
}

/// Name, verb and URL; what the name says already is not repeated.
fn title(method: &Method) -> String {
    let known = |word: &&str| !method.name.split(' ').any(|part| part == *word);
    let call: Vec<&str> = [&method.verb, &method.url].into_iter().flatten().map(String::as_str).filter(known).collect();
    format!("{}  {}", method.name, call.join(" ")).trim_end().to_owned()
}

/// `xml <request>, 12 fields`.
fn heading(body: Option<&Body>, count: usize) -> String {
    let fields = format!("{count} field{}", if count == 1 { "" } else { "s" });
    let Some(body) = body else { return fields };
    let format = match body.format {
        Format::Xml if body.root.is_empty() => "xml".to_owned(),
        Format::Xml => format!("xml <{}>", body.root),
        Format::Json => format!("json {}{}", if body.repeated { "array of " } else { "" }, body.kind.name()),
        Format::Bytes => "bytes".to_owned(),
    };
    let type_name = body.type_name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let types: String = body.content_types.iter().map(|name| format!(" {name},")).collect();
    format!("{format}{type_name},{types} {fields}")
}

fn cells(row: &Row<'_>, arrays: bool) -> Vec<String> {
    let field = row.field;
    let repeated = match (field.repeated, field.repeatable) {
        (true, _) => "yes",
        (false, true) => "maybe",
        (false, false) => "",
    };
    let required = match (field.required, &field.condition) {
        (Some(true), _) => "yes",
        (_, Some(_)) => "depends",
        (Some(false), None) => "no",
        (None, None) => "",
    };
    let line = row.line().map(|line| line.to_string()).unwrap_or_default();
    vec![
        row.path.clone(),
        type_of(field, arrays),
        repeated.to_owned(),
        required.to_owned(),
        values(field),
        field.default.clone().unwrap_or_default(),
        line,
    ]
}

/// The kind with what narrows it: `string(32)`, `array of object`, `integer attribute`.
fn type_of(field: &Field, arrays: bool) -> String {
    let array = if arrays && field.repeated { "array of " } else { "" };
    let limit = match (field.min_length, field.max_length) {
        (None, None) => String::new(),
        (None, Some(most)) => format!("({most})"),
        (Some(least), None) => format!("({least}..)"),
        (Some(least), Some(most)) => format!("({least}..{most})"),
    };
    let bits = field.bits.map(|bits| bits.to_string()).unwrap_or_default();
    let attribute = if field.attribute { " attribute" } else { "" };
    let class = field.type_name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    format!("{array}{}{bits}{limit}{class}{attribute}", field.kind.name())
}

/// What it may be, or where that stands.
fn values(field: &Field) -> String {
    let words: Vec<&str> = field.allowed.iter().map(|AllowedValue { value, .. }| value.as_str()).collect();
    let items = range(field.min_items, field.max_items).map(|range| format!("{range} items"));
    let link = field.allowed_link.as_ref().map(|link| format!("see {link}"));
    let method = field.values_from.as_ref().map(|method| format!("from {method}"));
    let words = (!words.is_empty()).then(|| words.join(", "));
    let open = field.open.then(|| "open".to_owned());
    let not_empty = field.not_empty.then(|| "not empty".to_owned());
    [words, range(field.minimum, field.maximum), items, link, method, open, not_empty]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("; ")
}

/// A least and a greatest in words; `None` without either.
fn range<T: fmt::Display>(least: Option<T>, most: Option<T>) -> Option<String> {
    match (least, most) {
        (None, None) => None,
        (Some(least), None) => Some(format!("{least} or more")),
        (None, Some(most)) => Some(format!("{most} or less")),
        (Some(least), Some(most)) => Some(format!("{least} to {most}")),
    }
}

fn write_errors(out: &mut String, errors: &[ErrorEntry], width: usize) -> fmt::Result {
    let rows = errors.iter().map(|error| {
        let place = error.origin.as_ref().and_then(|origin| origin.place);
        vec![
            error.status.map(|status| status.to_string()).unwrap_or_default(),
            error.code.clone().unwrap_or_default(),
            error.text.clone(),
            place.map(|place| place.line.to_string()).unwrap_or_default(),
        ]
    });
    write_grid(out, &format!("errors  {}", errors.len()), &ERROR, rows.collect(), width)
}

/// A titled table; nothing when it has no rows.
fn write_grid(out: &mut String, title: &str, columns: &[Column], rows: Vec<Vec<String>>, width: usize) -> fmt::Result {
    if rows.is_empty() {
        return Ok(());
    }
    let widths = grid::widths(columns, rows.iter(), width.saturating_sub(INDENT.len()));
    writeln!(out, "\n{}", grid::shorten(title, width, Cut::End))?;
    writeln!(out, "{INDENT}{}", grid::header(columns, &widths))?;
    rows.iter().try_for_each(|cells| writeln!(out, "{INDENT}{}", grid::row(columns, cells, &widths)))
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
