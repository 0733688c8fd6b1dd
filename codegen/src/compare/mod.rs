//! What changed between two schemas of a method, and what that breaks.
//!
//! Two values of [`Method`] enter, an older and a newer one, and a list of changes leaves, each with its effect and the
//! place in a page that says so. `regen` compares what it reads of the pages with the schema on disk; a page of
//! history gives an older schema as well.

mod errors;
mod fields;
mod limits;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::schema::{Body, ErrorEntry, Field, Format, Method, Origin};

pub use errors::errors;

/// What a change means for whoever calls the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Only words differ.
    Wording,
    /// What worked goes on to work.
    Compatible,
    /// What worked may fail, mean something else, or no longer compile.
    Breaking,
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Effect::Wording => "wording",
            Effect::Compatible => "compatible",
            Effect::Breaking => "breaking",
        })
    }
}

/// One thing that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The method.
    pub method: String,
    /// `request`, `response`, `error response`, `query`, `path`, `header`, `errors`; empty for the method itself.
    pub part: &'static str,
    /// The path of the field, or the error; empty for the part as a whole.
    pub path: String,
    /// What it means for callers.
    pub effect: Effect,
    /// What changed, in words: `type: string → integer`.
    pub what: String,
    /// Where the page says so: of what is gone, where it was said.
    pub origin: Option<Origin>,
}

/// What changed in a method, in the order of its parts and of the newer schema.
pub fn compare(old: &Method, new: &Method) -> Vec<Change> {
    let mut changes = Changes { method: &new.name, part: "", list: Vec::new() };
    head(old, new, &mut changes);
    let bodies = [
        ("request", true, &old.request, &new.request),
        ("response", false, &old.response, &new.response),
        ("error response", false, &old.error_response, &new.error_response),
    ];
    for (part, is_sent, old, new) in bodies {
        changes.part = part;
        body(old.as_ref(), new.as_ref(), is_sent, &mut changes);
    }
    let parameters = [
        ("path", &old.path_parameters, &new.path_parameters),
        ("query", &old.query, &new.query),
        ("header", &old.headers, &new.headers),
    ];
    for (part, old, new) in parameters {
        changes.part = part;
        fields::fields(old, new, "", true, &mut changes);
    }
    changes.part = "request";
    alternatives(old, new, &mut changes);
    changes.list.extend(errors(&new.name, &old.errors, &new.errors));
    changes.list
}

/// A method that is there now, or no longer.
pub fn appeared(new: &Method) -> Change {
    whole(new, Effect::Compatible, "the method is new")
}

/// A method that no page documents any more.
pub fn vanished(old: &Method) -> Change {
    whole(old, Effect::Breaking, "no page documents the method any more")
}

fn whole(method: &Method, effect: Effect, what: &str) -> Change {
    let page = method.pages.first().map_or("", String::as_str);
    let origin = Some(Origin { page: page.into(), ..Origin::default() });
    Change { method: method.name.clone(), part: "", path: String::new(), effect, what: what.to_owned(), origin }
}

/// Changes that are found.
struct Changes<'a> {
    method: &'a str,
    part: &'static str,
    list: Vec<Change>,
}

impl Changes<'_> {
    fn push(&mut self, path: &str, effect: Effect, what: String, origin: Option<&Origin>) {
        self.list.push(Change {
            method: self.method.to_owned(),
            part: self.part,
            path: path.to_owned(),
            effect,
            what,
            origin: origin.cloned(),
        });
    }

    /// Something that has a value in both, and not the same.
    fn differs(&mut self, path: &str, effect: Effect, name: &str, values: [&str; 2], origin: Option<&Origin>) {
        let [was, is] = values.map(|value| if value.is_empty() { "none" } else { value });
        if was != is {
            self.push(path, effect, format!("{name}: {was} → {is}"), origin);
        }
    }
}

fn head(old: &Method, new: &Method, changes: &mut Changes<'_>) {
    let origin = Origin { page: new.pages.first().map_or("", String::as_str).into(), ..Origin::default() };
    let origin = Some(&origin);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    changes.differs("", Effect::Breaking, "verb", [&text(&old.verb), &text(&new.verb)], origin);
    changes.differs("", Effect::Breaking, "URL", [&text(&old.url), &text(&new.url)], origin);
    let codes = |method: &Method| method.success.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let effect = match old.success.iter().all(|code| new.success.contains(code)) {
        true => Effect::Compatible,
        false => Effect::Breaking,
    };
    changes.differs("", effect, "success", [&codes(old), &codes(new)], origin);
    if old.description != new.description {
        changes.push("", Effect::Wording, "description".to_owned(), origin);
    }
}

fn body(old: Option<&Body>, new: Option<&Body>, is_sent: bool, changes: &mut Changes<'_>) {
    let first = |body: &Body| body.fields.iter().find_map(first_origin);
    match (old, new) {
        (None, None) => {}
        (Some(old), None) => changes.push("", Effect::Breaking, "the body is gone".to_owned(), first(old).as_ref()),
        (None, Some(new)) => {
            let effect = if is_sent { Effect::Breaking } else { Effect::Compatible };
            changes.push("", effect, "there is a body now".to_owned(), first(new).as_ref());
        }
        (Some(old), Some(new)) => {
            let origin = first(new);
            let origin = origin.as_ref();
            changes.differs("", Effect::Breaking, "format", [format_name(old.format), format_name(new.format)], origin);
            changes.differs("", Effect::Breaking, "root element", [&old.root, &new.root], origin);
            let kind = |body: &Body| format!("{}{}", if body.repeated { "array of " } else { "" }, body.kind.name());
            changes.differs("", Effect::Breaking, "type", [&kind(old), &kind(new)], origin);
            let class = |body: &Body| body.type_name.clone().unwrap_or_default();
            changes.differs("", Effect::Breaking, "class", [&class(old), &class(new)], origin);
            fields::fields(&old.fields, &new.fields, "", is_sent, changes);
        }
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Xml => "XML",
        Format::Json => "JSON",
        Format::Bytes => "bytes",
    }
}

fn first_origin(field: &Field) -> Option<Origin> {
    field.origins.first().cloned()
}

/// Groups of which at least one field must be sent.
fn alternatives(old: &Method, new: &Method, changes: &mut Changes<'_>) {
    let words = |paths: &[String]| paths.join(", ");
    for group in new.alternatives.iter().filter(|group| !old.alternatives.contains(group)) {
        let effect = if group.stated { Effect::Breaking } else { Effect::Compatible };
        changes.push("", effect, format!("one of these must be sent now: {}", words(&group.paths)), None);
    }
    for group in old.alternatives.iter().filter(|group| !new.alternatives.contains(group)) {
        let what = format!("one of these had to be sent: {}", words(&group.paths));
        changes.push("", Effect::Compatible, what, None);
    }
}

/// The name of an error in a list: its status and code, else its text.
fn error_name(error: &ErrorEntry) -> String {
    let status = error.status.map(|status| status.to_string());
    let parts: Vec<String> = [status, error.code.clone()].into_iter().flatten().collect();
    if error.code.is_some() {
        parts.join(" ")
    } else {
        [parts.join(" "), error.text.clone()].join(" ").trim().to_owned()
    }
}
