//! What `share` decided, and why, as people can review it: the content of `schema/types.yaml`.
//!
//! The model whose types still are those of its methods, and the groups of those that become one, enter; what is shared,
//! what pages only name, and what has one name but not one shape leaves. `share` calls it.

use std::collections::{BTreeMap, BTreeSet};

use super::apart;
use super::references::Classes;
use crate::model::{Method, Presence, Type, Value, Vendor};
use crate::shared::{Apart, ApartType, SharedType, Sharing};

/// The position of a method, and that of a type among its own.
pub type Place = (usize, usize);

/// Where the types of a vendor stand, in words.
pub struct Places {
    /// Of each method and each of its types, the parts and paths.
    of: Vec<Vec<Vec<String>>>,
    /// The types whose class the docs name.
    classes: BTreeSet<Place>,
}

impl Places {
    /// Walks through the bodies of every method.
    pub fn collect(vendor: &Vendor, known: &Classes) -> Self {
        let mut places = Places { of: Vec::new(), classes: BTreeSet::new() };
        for (number, method) in vendor.methods.iter().enumerate() {
            places.of.push(vec![Vec::new(); method.types.len()]);
            let documents = [("request", &method.request), ("response", &method.response)];
            let mut walk = Walk { number, method, known, places: &mut places };
            for (part, document) in documents {
                let Some(document) = document else { continue };
                walk.down(&document.type_name, &format!("{} {part}", method.name), document.only.as_deref());
            }
        }
        places
    }

    fn at(&self, (method, at): Place) -> &[String] {
        self.of.get(method).and_then(|types| types.get(at)).map_or(&[], Vec::as_slice)
    }

    fn of_all(&self, places: &[Place]) -> Vec<String> {
        places.iter().flat_map(|&place| self.at(place)).cloned().collect()
    }
}

struct Walk<'a> {
    number: usize,
    method: &'a Method,
    known: &'a Classes,
    places: &'a mut Places,
}

impl Walk<'_> {
    /// `only` is the field of an object that is not on the wire.
    fn down(&mut self, name: &str, place: &str, only: Option<&str>) {
        let Some(at) = self.method.types.iter().position(|found| found.name == name) else { return };
        let Some(found) = self.method.types.get(at) else { return };
        if let Some(known) = self.places.of.get_mut(self.number).and_then(|types| types.get_mut(at)) {
            known.push(match self.known.note(place) {
                Some(note) => format!("{place} ({note})"),
                None => place.to_owned(),
            });
        }
        for field in &found.fields {
            let Value::Object { name: inner, .. } = &field.value else { continue };
            if field.docs.class.is_some()
                && let Some(at) = self.method.types.iter().position(|found| found.name == *inner)
            {
                self.places.classes.insert((self.number, at));
            }
            let is_only = only == Some(field.wire.as_str());
            // The first step of a path stands apart from the part of the method.
            let separator = if found.path.is_empty() { ' ' } else { '.' };
            let below = if is_only { place.to_owned() } else { format!("{place}{separator}{}", field.wire) };
            self.down(inner, &below, None);
        }
    }
}

/// Types that became one: their name, where they stand, and whether whole bodies are of that class.
pub struct Shared<'a> {
    /// The name of the type that they are now.
    pub name: &'a str,
    /// Where they stood.
    pub places: &'a [Place],
    /// It is the class of whole bodies.
    pub is_class: bool,
}

/// What is shared, what is not, and why.
pub fn record(vendor: &Vendor, shared: &[Shared<'_>], classes: &Classes) -> Sharing {
    let places = Places::collect(vendor, classes);
    let mut sharing = Sharing::default();
    let mut names: BTreeMap<Place, &str> = BTreeMap::new();
    for group in shared {
        names.extend(group.places.iter().map(|&place| (place, group.name)));
        let Some(found) = group.places.first().and_then(|&place| find(vendor, place)) else { continue };
        sharing.types.push(SharedType {
            name: group.name.to_owned(),
            reason: reason(vendor, group, found, &places),
            open: false,
            fields: Vec::new(),
            used_by: places.of_all(group.places),
        });
    }
    sharing.types.sort_by(|one, other| one.name.cmp(&other.name));
    sharing.types.extend(classes.missed().map(|(class, used_by)| SharedType {
        name: class.to_owned(),
        reason: "pages only name it, and none that was read shows its fields".to_owned(),
        open: true,
        fields: Vec::new(),
        used_by: used_by.to_vec(),
    }));
    sharing.apart = apart(vendor, &names, &places);
    sharing
}

/// Adds the fields of the types once they have the names that they keep.
pub fn add_fields(sharing: &mut Sharing, types: &[Type]) {
    for shared in &mut sharing.types {
        if let Some(found) = types.iter().find(|found| found.name == shared.name && !shared.open) {
            shared.fields = found.fields.iter().map(field_line).collect();
        }
    }
}

fn find(vendor: &Vendor, (method, at): Place) -> Option<&Type> {
    vendor.methods.get(method)?.types.get(at)
}

fn reason(vendor: &Vendor, group: &Shared<'_>, found: &Type, places: &Places) -> String {
    let methods: BTreeSet<usize> = group.places.iter().map(|place| place.0).collect();
    let count = match methods.len() {
        1 => "one method".to_owned(),
        count => format!("{count} methods"),
    };
    let is_named = group.places.iter().any(|place| places.classes.contains(place));
    let is_body =
        |place: &Place| find(vendor, *place).is_some_and(|found| matches!(found.name.as_str(), "Request" | "Response"));
    let direction = match (found.in_request, group.is_class) {
        (true, true) => ", as it is sent",
        _ => "",
    };
    if group.places.iter().any(is_body) {
        format!("whole bodies are of the class `{}`, in {count} with the same fields{direction}", found.base)
    } else if is_named {
        format!("the docs name the class `{}`, in {count} with the same fields{direction}", found.base)
    } else {
        format!("objects of one name, `{}`, have the same fields in {count}", found.wire)
    }
}

/// `ContactId: integer, required`.
fn field_line(field: &crate::model::Field) -> String {
    let value = value_words(&field.value);
    let value = if field.presence == Presence::List { format!("list of {value}") } else { value };
    let marks = [(field.presence == Presence::Required, ", required"), (field.attribute, ", attribute")];
    let marks: String = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, words)| words).collect();
    format!("{}: {value}{marks}", field.wire)
}

/// What a value is, in a word.
pub fn value_words(value: &Value) -> String {
    match value {
        Value::Text | Value::Secret => "text".to_owned(),
        Value::Integer => "integer".to_owned(),
        Value::Integer32 => "integer of 32 bits".to_owned(),
        Value::Number => "number".to_owned(),
        Value::Boolean => "boolean".to_owned(),
        Value::DateTime => "datetime".to_owned(),
        Value::Enum(name) => format!("enum `{name}`"),
        Value::Object { name, .. } => format!("`{name}`"),
        Value::Map => "map".to_owned(),
        Value::Open => "open".to_owned(),
    }
}

/// The names that several types have.
fn apart(vendor: &Vendor, names: &BTreeMap<Place, &str>, places: &Places) -> Vec<Apart> {
    // By name: the types, each with its path and the places where it stands.
    let mut by_base: BTreeMap<&str, Vec<(String, Vec<Place>)>> = BTreeMap::new();
    let mut known: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for (number, method) in vendor.methods.iter().enumerate() {
        for (at, found) in method.types.iter().enumerate().filter(|(_, found)| !found.base.is_empty()) {
            let path = match names.get(&(number, at)) {
                Some(name) => format!("types::{name}"),
                None => format!("{}::{}", method.module.join("::"), found.name),
            };
            let types = by_base.entry(&found.base).or_default();
            match known.get(&path).and_then(|(_, at)| types.get_mut(*at)) {
                Some((_, places)) => places.push((number, at)),
                None => {
                    known.insert(path.clone(), (found.base.clone(), types.len()));
                    types.push((path, vec![(number, at)]));
                }
            }
        }
    }
    by_base.retain(|_, types| types.len() > 1);
    let entry = |(base, mut types): (&str, Vec<(String, Vec<Place>)>)| {
        // What most methods have is what the others are compared with.
        types.sort_by_key(|(path, places)| (std::cmp::Reverse(places.len()), path.clone()));
        let first = types.first().and_then(|(_, places)| places.first().copied());
        let of = |places: &[Place]| Some((first?, places.first().copied()?));
        let types = types.iter().map(|(path, here)| ApartType {
            name: path.clone(),
            differs: of(here).map_or(Vec::new(), |(one, other)| apart::differences(vendor, one, other)),
            used_by: places.of_all(here),
        });
        Apart { name: base.to_owned(), types: types.collect() }
    };
    by_base.into_iter().map(entry).collect()
}
