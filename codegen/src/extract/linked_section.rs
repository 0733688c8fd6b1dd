//! Values in a section of constants of the same page, to which a sentence links.
//!
//! The sentence and the fields that it names enter, facts leave; `prose` calls it.

use crate::fact::{Fact, Held, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline};
use crate::schema::AllowedValue;

use super::outline::Context;
use super::{Heard, values};

/// A list of values and the heading right above it.
type Listed = (String, Vec<AllowedValue>);

/// Values in a section of the same page hold for every field of the name that a client sends. `named` are all fields
/// of the sentence and the one that is meant.
pub fn hear(
    heard: &mut Heard<'_>,
    context: &Context,
    named: (&[String], &str),
    target: &str,
    text: &Inline,
    document: &Document,
    at: usize,
) {
    let (fields, field) = named;
    let Some(anchor) = target.strip_prefix('#').map(|anchor| anchor.replace('_', " ")) else { return };
    let Some(listed) = chosen(heard, sections(document, &anchor, at), fields, field) else {
        heard.warn(
            "dead-section-link",
            text.place,
            0,
            format!("the section `{anchor}` lists no values for `{field}`"),
            "the values stay unknown".to_owned(),
        );
        return;
    };
    let fact = heard.fact(
        context.method,
        Part::Request,
        Path::Named(field.to_owned()),
        Statement::Allowed(listed),
        Witness::Prose,
        field,
        text.place,
    );
    heard.facts.push(Fact { rule: "section of constants", ..fact });
}

/// The lists under a heading and under the headings below it.
fn sections(document: &Document, anchor: &str, from: usize) -> Vec<Listed> {
    let heading = document.blocks.iter().enumerate().skip(from).find_map(|(at, block)| match block {
        Block::Heading { text, level } if text.text.trim() == anchor.trim() => Some((at, *level)),
        _ => None,
    });
    let Some((start, depth)) = heading else { return Vec::new() };
    let mut found: Vec<Listed> = Vec::new();
    let mut title = String::new();
    for block in document.blocks.iter().skip(start + 1) {
        let values: Vec<AllowedValue> = match block {
            Block::Heading { level, .. } if *level <= depth => break,
            Block::Heading { text, .. } => {
                title = text.text.trim().to_lowercase();
                continue;
            }
            Block::List(items) => items.iter().filter_map(|item| values::with_meaning(&item.text)).collect(),
            Block::Table(table) => {
                let cells = table.rows.iter().filter_map(|row| row.cells.first());
                cells.map(|cell| values::plain(&cell.text)).collect()
            }
            _ => continue,
        };
        if !values.is_empty() && found.last().is_none_or(|(last, _)| *last != title) {
            found.push((title.clone(), values));
        }
    }
    found
}

/// The list for a field: the only one, the one whose heading a sample or a row of the field repeats, or the one that
/// stands where the field stands among those of the sentence.
fn chosen(heard: &Heard<'_>, sections: Vec<Listed>, fields: &[String], field: &str) -> Option<Vec<AllowedValue>> {
    let said = |title: &str| {
        heard.facts.iter().any(|fact| {
            let is_it = match &fact.subject.path {
                Path::Written(path) => path.rsplit(['.', ' ', '>', '/']).next() == Some(field),
                Path::Exact(steps) => steps.last().is_some_and(|last| last == field),
                _ => false,
            };
            is_it
                && match &fact.statement {
                    Statement::Holds(Held::Text(text)) => text.to_lowercase() == title,
                    Statement::Description(text) => text.to_lowercase().contains(title),
                    _ => false,
                }
        })
    };
    let mut distinct: Vec<&String> = Vec::new();
    for name in fields {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    let place = distinct.iter().position(|name| *name == field).filter(|_| distinct.len() == sections.len());
    let titled =
        sections.iter().position(|(title, _)| !title.is_empty() && (*title == field.to_lowercase() || said(title)));
    let at = if sections.len() == 1 { Some(0) } else { titled.or(place) };
    at.and_then(|at| sections.into_iter().nth(at)).map(|(_, values)| values)
}
