//! Which name goes to whom: types of a method and fields of a type.
//!
//! Objects and fields enter, Rust names without collisions leave; `types` calls it.

use std::collections::{BTreeMap, BTreeSet};

use super::entity::join;
use super::names;
use super::report::{Report, Where, source_text};
use super::words;
use crate::schema::{Field, Method};

/// Endings of English plurals, the longest first, and what stands in their place for one item of an array.
const PLURALS: &[(&str, &str)] = &[
    ("children", "child"),
    ("people", "person"),
    ("series", "series"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("uses", "us"),
    ("ies", "y"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
];

/// Words that need another one in front to name a type of a vendor.
const VAGUE: &[&str] = &[
    "code", "data", "entry", "field", "id", "info", "item", "key", "kind", "list", "mode", "name", "object", "option",
    "result", "state", "status", "type", "value",
];

/// What two objects must have in common to be one type.
#[derive(Debug, Clone)]
pub struct Shape {
    /// Everything that shows in Rust and on the wire.
    pub form: String,
    /// The rules of a request; a response has none, and shares any.
    pub rules: Option<String>,
}

impl Shape {
    fn fits(&self, other: &Shape) -> bool {
        let rules_fit = match (&self.rules, &other.rules) {
            (Some(own), Some(others)) => own == others,
            _ => true,
        };
        rules_fit && self.form == other.form
    }
}

/// The names that the types of a method have been given.
#[derive(Debug, Default)]
pub struct Names {
    /// Names of enums that the method uses.
    reserved: BTreeSet<String>,
    shapes: BTreeMap<String, Shape>,
    given: BTreeMap<(&'static str, String), String>,
}

impl Names {
    /// No type has a name yet; `reserved` goes to none.
    pub fn new(reserved: BTreeSet<String>) -> Self {
        Names { reserved, ..Names::default() }
    }

    /// The name of the object at this path of a body.
    pub fn of(&self, root: &'static str, path: &str) -> Option<&str> {
        self.given.get(&(root, path.to_owned())).map(String::as_str)
    }

    /// Gives this name, unless a type of another shape has it.
    pub fn give(&mut self, root: &'static str, path: &str, name: &str, shape: Shape) -> Option<String> {
        let known = self.shapes.get(name);
        if self.reserved.contains(name) || known.is_some_and(|known| !known.fits(&shape)) {
            return None;
        }
        let rules = shape.rules.or_else(|| known.and_then(|known| known.rules.clone()));
        self.shapes.insert(name.to_owned(), Shape { form: shape.form, rules });
        self.given.insert((root, path.to_owned()), name.to_owned());
        Some(name.to_owned())
    }

    /// Gives the best name that is free: its own, then with one parent after the other in front, but not what is
    /// only the plural of it.
    pub fn choose(
        &mut self,
        root: &'static str,
        path: &str,
        own: &str,
        parents: &[String],
        shape: Shape,
    ) -> Option<String> {
        let mut words = own.to_owned();
        let mut before = parents.iter().filter(|parent| !is_plural(parent, own));
        loop {
            if let Some(name) = names::type_name(&words)
                && let Some(name) = self.give(root, path, &name, shape.clone())
            {
                return Some(name);
            }
            words = format!("{} {words}", before.next()?);
        }
    }
}

/// True for a word that says what a value is for, but not of what: a name of its own is more than that.
pub fn says_little(own: &str) -> bool {
    match words::split(own).as_slice() {
        [word] => VAGUE.contains(&word.to_lowercase().as_str()),
        words => words.is_empty(),
    }
}

/// `fields` of `field`: in front of it, it says nothing new. So does the same word.
pub fn is_plural(outer: &str, inner: &str) -> bool {
    let plain = |words: String| words.to_lowercase();
    let (outer, inner) = (words::split(outer), words::split(inner));
    plain(outer.join(" ")) == plain(inner.join(" ")) || plain(singular(&outer)) == plain(inner.join(" "))
}

/// The words that name the type of an object: the class that the docs give it, else its element; one item of a JSON
/// array has the singular.
pub fn object(field: &Field, is_json: bool) -> String {
    match &field.type_name {
        Some(class) => class.clone(),
        None if is_json && field.repeated => singular(&words::split(&field.name)),
        None => field.name.clone(),
    }
}

/// The words that name an item of a body that is an array: what the path of a call ends in, in the singular.
pub fn item(method: &str) -> String {
    let path = method.split(['?', '#']).next().unwrap_or(method);
    let path = path.split_once('/').map_or("", |(_, path)| path);
    let steps = path.rsplit('/').filter(|step| !step.is_empty() && !step.starts_with(['{', '<', ':']));
    let word = steps.map(words::split).map(|words| singular(&words)).find(|word| names::type_name(word).is_some());
    word.unwrap_or_else(|| "item".to_owned())
}

fn singular(words: &[String]) -> String {
    let Some((last, before)) = words.split_last() else { return String::new() };
    let ending = PLURALS.iter().find(|(ending, _)| last.len() > ending.len() && last.ends_with(ending));
    let last = match ending.or_else(|| PLURALS.iter().find(|(ending, _)| last == ending)) {
        Some((ending, one)) => format!("{}{one}", last.strip_suffix(ending).unwrap_or(last)),
        None => last.clone(),
    };
    let mut words = before.to_vec();
    words.push(last);
    words.join(" ")
}

/// The Rust names of the fields of an object, in their order. Where two would share a name, a glued one stays whole
/// (`userid` beside `userId`) and an attribute says that it is one; what is still shared is an error.
pub fn fields(method: &Method, fields: &[Field], path: &str, report: &mut Report) -> Vec<String> {
    let candidates: Vec<Vec<String>> = fields.iter().map(|field| names::field(&field.name)).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in candidates.iter().filter_map(|names| names.first()) {
        *counts.entry(name).or_default() += 1;
    }
    let is_shared = |name: &str| counts.get(name).is_some_and(|count| *count > 1);
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut given = Vec::new();
    for (at, (field, names)) in fields.iter().zip(&candidates).enumerate() {
        let place_path = || join(path, &field.name);
        let best = match names.first() {
            Some(first) if !is_shared(first) => first.clone(),
            Some(first) if field.attribute => format!("{}_attribute", first.trim_end_matches('_')),
            Some(first) => names.iter().find(|name| !is_shared(name)).unwrap_or(first).clone(),
            None => {
                let place = place_path();
                let place = Where::Field(method, field, &place);
                report.error("no-rust-name", &place, "no Rust name can be made of it");
                String::new()
            }
        };
        if let Some(other) = taken.insert(best.clone(), at).and_then(|other| fields.get(other))
            && !best.is_empty()
        {
            let whereabouts = other.origins.first().map(source_text).unwrap_or_default();
            let message = format!("`{}` would be called `{best}` too ({whereabouts})", other.name);
            report.error("name-collision", &Where::Field(method, field, &place_path()), message);
        }
        given.push(best);
    }
    given
}
