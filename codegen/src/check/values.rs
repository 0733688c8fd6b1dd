//! The enums of a vendor: one for every list of values, shared by all fields that take them.
//!
//! The settled methods and the pages of values enter; a table of enums leaves, in which `fields` looks up the enum
//! of a field. Fields share an enum when they link to one page, or list the same values, or when one of them lists
//! none and stands in an element of the same name
//! under the same name.

use std::collections::{BTreeMap, BTreeSet};

use super::enum_names::{self, First};
use super::enum_pages::{EnumPages, plain};
use super::enum_uses::{EnumUse, Why};
use super::names;
use super::report::{Report, Where, source_text};
use crate::model::{Enum, Variant};
use crate::schema::{AllowedValue, EnumPage, Field, Kind, Method};
use crate::shared::SharedEnum;

/// The enums of a vendor and the fields that have them.
#[derive(Debug, Default)]
pub struct Enums<'a> {
    pages: EnumPages<'a>,
    /// The enums, in order of first use.
    pub list: Vec<Enum>,
    /// Where each was met first.
    firsts: Vec<First>,
    /// What is to be said of each.
    uses: Vec<EnumUse>,
    by_key: BTreeMap<Key, usize>,
    /// By the last two steps of a path: what a field is called, in what.
    by_place: BTreeMap<String, usize>,
}

/// What makes two fields share an enum.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// The values, in whatever order a page lists them, one behind the other.
    Values(String),
    /// A page that was not read.
    Link(String),
    /// Nothing but the last two steps of the field's path.
    Place(String),
}

/// True when a field is an enum: the page calls it so, or lists values of a text.
pub fn is_enum(field: &Field) -> bool {
    let lists = !field.allowed.is_empty();
    field.children.is_empty()
        && !holds_several(field)
        && (field.kind == Kind::Enum || (lists && matches!(field.kind, Kind::String | Kind::Any)))
}

/// True when the default is several of the listed values: then a text holds a list of them.
pub fn holds_several(field: &Field) -> bool {
    let listed = |part: &str| field.allowed.iter().any(|allowed| allowed.value == part.trim());
    let default = field.default.as_deref().unwrap_or_default();
    let mut separators = [',', ';', '|', ' '].into_iter().filter(|separator| default.contains(*separator));
    !listed(default) && separators.any(|separator| default.split(separator).all(listed))
}

impl<'a> Enums<'a> {
    /// Collects the enums of all bodies, and of the parameters of each method, which stand in the order of the methods.
    pub fn collect(methods: &[&Method], parameters: &[Vec<Field>], pages: &'a [EnumPage], report: &mut Report) -> Self {
        let mut enums = Enums { pages: EnumPages::of(pages), ..Enums::default() };
        let mut nameless = Vec::new();
        for (at, method) in methods.iter().enumerate() {
            let mut found = Vec::new();
            for (part, body) in [("request", &method.request), ("response", &method.response)] {
                gather(body.as_ref().map_or(&[], |body| &body.fields), part, "", "", &mut found);
            }
            let fields = parameters.get(at).map_or(&[][..], Vec::as_slice);
            gather(fields, "parameters", "", "", &mut found);
            for place in found {
                match enums.key(place.field, &place.path) {
                    Key::Place(_) => nameless.push((*method, place)),
                    key => enums.add(key, method, &place, report),
                }
            }
        }
        for (method, place) in nameless {
            let last_steps = last_steps(&place.path);
            match enums.by_place.get(last_steps) {
                Some(&at) => enums.note(at, method, &place, Why::Place),
                None => enums.add(Key::Place(last_steps.to_owned()), method, &place, report),
            }
        }
        enums.name_all(report);
        enums
    }

    fn name_all(&mut self, report: &mut Report) {
        let names = enum_names::choose(&self.firsts);
        for ((found, name), first) in self.list.iter_mut().zip(names).zip(&self.firsts) {
            match name {
                Some(name) => found.name = name,
                None => {
                    let message = format!("no name can be made for the enum of `{}`", first.field());
                    report.error("no-rust-name", &Where::Vendor(first.method()), message);
                }
            }
        }
    }

    /// What is to be reviewed of the enums, by name.
    pub fn shared(&self) -> Vec<SharedEnum> {
        let mut shared: Vec<SharedEnum> =
            self.list.iter().zip(&self.uses).map(|(found, uses)| uses.shared(&found.name)).collect();
        shared.sort_by(|one, other| one.name.cmp(&other.name));
        shared
    }

    fn note(&mut self, at: usize, method: &Method, place: &Place<'_>, why: Why) {
        if let Some(known) = self.uses.get_mut(at) {
            known.places.push((format!("{} {} {}", method.name, place.part, place.path), why));
        }
    }

    fn key(&self, field: &Field, path: &str) -> Key {
        let values = self.pages.meant_by(field).map_or(&field.allowed, |page| &page.values);
        match &field.allowed_link {
            _ if !values.is_empty() => {
                let mut values: Vec<&str> = values.iter().map(|allowed| allowed.value.as_str()).collect();
                values.sort_unstable();
                values.dedup();
                // No page has this letter.
                Key::Values(values.join("\0"))
            }
            Some(link) => Key::Link(plain(link)),
            None => Key::Place(last_steps(path).to_owned()),
        }
    }

    /// The enum of the field at a path.
    pub fn of(&self, field: &Field, path: &str) -> Option<&Enum> {
        let at = match self.key(field, path) {
            Key::Place(place) => self.by_place.get(&place),
            key => self.by_key.get(&key),
        };
        at.and_then(|&at| self.list.get(at))
    }

    fn add(&mut self, key: Key, method: &Method, place: &Place<'_>, report: &mut Report) {
        let field = place.field;
        let why = match key {
            _ if field.allowed_link.is_some() => Why::Link,
            Key::Place(_) => Why::Place,
            _ => Why::Values,
        };
        if let Some(&at) = self.by_key.get(&key) {
            self.note(at, method, place, why);
            self.by_place.entry(last_steps(&place.path).to_owned()).or_insert(at);
            return;
        }
        let whereabouts = Where::Field(method, field, &place.path);
        let page = self.pages.meant_by(field);
        if let (None, Some(link), true) = (page, &field.allowed_link, field.allowed.is_empty()) {
            report.warning(
                "unknown-enum-page",
                &whereabouts,
                format!("its values stand on \"{link}\", a page that was not read"),
                "the enum stays open and has no known value",
            );
        }
        let values = page.map_or(&field.allowed, |page| &page.values);
        let mut sources: Vec<String> = page.map(|page| page.page.clone()).into_iter().collect();
        sources.extend(field.origins.iter().map(source_text));
        let variants = variants(values, &whereabouts, report);
        self.by_key.insert(key, self.list.len());
        self.by_place.entry(last_steps(&place.path).to_owned()).or_insert(self.list.len());
        // A title may be in another language than the vendor's words, and is made for a list of pages.
        let title = page.map(|page| &page.title).filter(|_| field.description.is_empty());
        let description = title.unwrap_or(&field.description).clone();
        self.list.push(Enum { name: String::new(), description, sources, variants });
        let page = page.map_or(String::new(), |page| page.page.clone());
        self.uses.push(EnumUse { page, values: values.clone(), places: Vec::new() });
        self.note(self.uses.len() - 1, method, place, why);
        self.firsts.push(First::of(method, place.parent, &field.name));
    }
}

/// A field with what surrounds it.
struct Place<'a> {
    field: &'a Field,
    /// `request` or `response`.
    part: &'static str,
    parent: &'a str,
    path: String,
}

fn gather<'a>(fields: &'a [Field], part: &'static str, parent: &'a str, prefix: &str, found: &mut Vec<Place<'a>>) {
    for field in fields {
        let path = super::entity::join(prefix, &field.name);
        gather(&field.children, part, &field.name, &path, found);
        if is_enum(field) {
            found.push(Place { field, part, parent, path });
        }
    }
}

/// `order.lines.line.state` → `line.state`.
fn last_steps(path: &str) -> &str {
    let start = path.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    path.get(start..).unwrap_or(path)
}

fn variants(values: &[AllowedValue], place: &Where<'_>, report: &mut Report) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut taken = BTreeSet::new();
    for allowed in values {
        if !seen.insert(allowed.value.as_str()) {
            let message = format!("the value \"{}\" is listed twice", allowed.value);
            report.warning("value-twice", place, message, "the first one counts");
            continue;
        }
        match names::variant(&allowed.value).into_iter().find(|name| !taken.contains(name)) {
            Some(name) => {
                taken.insert(name.clone());
                variants.push(Variant { name, value: allowed.value.clone(), description: allowed.description.clone() });
            }
            None => {
                report.error("name-collision", place, format!("no name is left for the value \"{}\"", allowed.value))
            }
        }
    }
    variants
}
