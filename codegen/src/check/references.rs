//! A class that a page describes once and names elsewhere has the same fields everywhere.
//!
//! The classes that all methods describe are collected, then the fields of a body enter and get the children that
//! any page describes; `check` calls it. A class inside itself stays open, and one that no page describes.

use std::collections::BTreeMap;

use super::report::{Report, Where};
use crate::schema::{Field, Format, Kind, Method};

/// How many fields copies may add to one body, and how deep they may go.
const MAXIMUM_COPIES: usize = 20_000;
const MAXIMUM_DEPTH: usize = 32;

/// The classes of a vendor by name, and those that were missed.
#[derive(Debug, Default)]
pub struct Classes {
    by_name: BTreeMap<String, Class>,
    /// Where each class is named that no page shows.
    missed: BTreeMap<String, Vec<String>>,
    /// What is to be said of places, by method, part and path.
    notes: BTreeMap<String, &'static str>,
}

impl Classes {
    /// Collects the classes that the bodies of these methods show.
    pub fn collect<'a>(methods: impl Iterator<Item = &'a Method>) -> Self {
        let mut classes = BTreeMap::new();
        for body in methods.flat_map(|method| [&method.request, &method.response]).flatten() {
            if let Some(class) = &body.type_name {
                add(&mut classes, class, &body.fields, Some(body.format));
            }
            collect(&body.fields, &mut classes);
        }
        Classes { by_name: classes, ..Classes::default() }
    }

    /// The classes that pages only name, each with the places.
    pub fn missed(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.missed.iter().map(|(class, places)| (class.as_str(), places.as_slice()))
    }

    /// How the object at a place came to its fields, if not by its own page: `contact.get response user`.
    pub fn note(&self, place: &str) -> Option<&'static str> {
        self.notes.get(place).copied()
    }

    /// Notes it.
    pub fn add_note(&mut self, place: String, note: &'static str) {
        self.notes.insert(place, note);
    }

    /// The fields of the classes that are whole bodies of this format, with the names of the classes.
    pub fn bodies(&self, format: Format) -> impl Iterator<Item = (&str, &[Field])> {
        let found = self.by_name.iter().filter(move |(_, class)| class.body == Some(format));
        found.map(|(name, class)| (name.as_str(), class.fields.as_slice()))
    }
}

/// A body of a method: its part, `request` or `response`, and its class.
pub struct Own<'a> {
    /// The method.
    pub method: &'a Method,
    /// `request` or `response`.
    pub part: &'static str,
    /// The class of the whole body.
    pub class: Option<String>,
}

/// Fills in the children of objects whose class is described elsewhere.
pub fn resolve(classes: &mut Classes, own: Own<'_>, fields: &mut [Field], report: &mut Report) {
    let (method, part) = (own.method, own.part);
    let mut filling = Filling { method, part, classes, left: MAXIMUM_COPIES, inside: own.class.into_iter().collect() };
    filling.fill(fields, "", report);
}

/// A class: its fields, and how many there are with all that is inside them.
#[derive(Debug)]
struct Class {
    fields: Vec<Field>,
    size: usize,
    /// The format of the body that it is, if it is one.
    body: Option<Format>,
}

/// The place that shows the most fields describes a class, the first one among equals.
fn add(classes: &mut BTreeMap<String, Class>, name: &str, fields: &[Field], body: Option<Format>) {
    if fields.is_empty() {
        return;
    }
    let known = classes.get(name);
    let body = body.or_else(|| known.and_then(|known| known.body));
    if known.is_none_or(|known| known.fields.len() < fields.len() || known.body != body) {
        let fields = match known {
            Some(known) if known.fields.len() >= fields.len() => known.fields.clone(),
            _ => fields.to_vec(),
        };
        classes.insert(name.to_owned(), Class { size: size(&fields), fields, body });
    }
}

fn size(fields: &[Field]) -> usize {
    fields.iter().map(|field| 1 + size(&field.children)).sum()
}

fn collect(fields: &[Field], classes: &mut BTreeMap<String, Class>) {
    for field in fields {
        if let Some(class) = &field.type_name {
            add(classes, class, &field.children, None);
        }
        collect(&field.children, classes);
    }
}

struct Filling<'a> {
    method: &'a Method,
    part: &'static str,
    classes: &'a mut Classes,
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
        // Where the page says that a value is described elsewhere, elsewhere may be another method's page.
        let is_object = matches!(field.kind, Kind::Object | Kind::Any) && !field.attribute;
        if !is_object || !field.children.is_empty() {
            return;
        }
        let place = Where::Field(self.method, field, path);
        let Some(known) = self.classes.by_name.get(class) else {
            let missed = self.classes.missed.entry(class.to_owned()).or_default();
            missed.push(format!("{} {} {path}", self.method.name, self.part));
            if missed.len() == 1 {
                let message = format!("no page that was read shows the fields of a {class}");
                report.note("class-not-shown", &place, message, "it stays open wherever it is named");
            }
            return;
        };
        let fits = known.size <= self.left && self.inside.len() < MAXIMUM_DEPTH;
        if self.inside.iter().any(|outer| outer == class) || !fits {
            let message = format!("a {class} inside a {class}, or too many of them");
            report.note("recursive-type", &place, message, "the inner one stays open");
            return;
        }
        self.left -= known.size;
        field.children.clone_from(&known.fields);
        field.kind = Kind::Object;
        field.open = false;
        let place = format!("{} {} {path}", self.method.name, self.part);
        self.classes.add_note(place, "only named there: its fields are those that another place shows");
    }
}
