//! A class that a page describes once and names elsewhere has the same fields everywhere.
//!
//! The fields of a body enter and get the children that the page describes at another place of the same body;
//! `check` calls it. A class inside itself stays open.

use std::collections::BTreeMap;

use super::report::{Report, Where};
use crate::schema::{Field, Kind, Method};

/// How many fields copies may add to one body, and how deep they may go.
const MAXIMUM_COPIES: usize = 20_000;
const MAXIMUM_DEPTH: usize = 32;

/// Fills in the children of objects whose class is described elsewhere in the same body.
pub fn resolve(method: &Method, fields: &mut [Field], report: &mut Report) {
    let mut classes = BTreeMap::new();
    collect(fields, &mut classes);
    let mut filling = Filling { method, classes, left: MAXIMUM_COPIES, inside: Vec::new() };
    filling.fill(fields, "", report);
}

/// A class: its fields, and how many there are with all that is inside them.
struct Class {
    fields: Vec<Field>,
    size: usize,
}

fn size(fields: &[Field]) -> usize {
    fields.iter().map(|field| 1 + size(&field.children)).sum()
}

fn collect(fields: &[Field], classes: &mut BTreeMap<String, Class>) {
    for field in fields {
        if let (Some(class), false) = (&field.type_name, field.children.is_empty()) {
            classes
                .entry(class.clone())
                .or_insert_with(|| Class { fields: field.children.clone(), size: size(&field.children) });
        }
        collect(&field.children, classes);
    }
}

struct Filling<'a> {
    method: &'a Method,
    classes: BTreeMap<String, Class>,
    left: usize,
    /// The classes of the objects around the current field.
    inside: Vec<String>,
}

impl Filling<'_> {
    fn fill(&mut self, fields: &mut [Field], prefix: &str, report: &mut Report) {
        for field in fields {
            let path = super::entity::join(prefix, &field.name);
            if let Some(class) = field.type_name.clone() {
                self.fill_one(field, &class, &path, report);
                self.inside.push(class);
                self.fill(&mut field.children, &path, report);
                self.inside.pop();
            } else {
                self.fill(&mut field.children, &path, report);
            }
        }
    }

    fn fill_one(&mut self, field: &mut Field, class: &str, path: &str, report: &mut Report) {
        let is_object = matches!(field.kind, Kind::Object | Kind::Any) && !field.attribute && !field.open;
        let Some(known) = self.classes.get(class) else { return };
        if !is_object || !field.children.is_empty() {
            return;
        }
        let place = Where::Field(self.method, field, path);
        let fits = known.size <= self.left && self.inside.len() < MAXIMUM_DEPTH;
        if self.inside.iter().any(|outer| outer == class) || !fits {
            let message = format!("a {class} inside a {class}, or too many of them");
            report.note("recursive-type", &place, message, "the inner one stays open");
            return;
        }
        self.left -= known.size;
        field.children.clone_from(&known.fields);
        field.kind = Kind::Object;
    }
}
