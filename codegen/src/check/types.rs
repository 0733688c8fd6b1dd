//! The types of a method: a struct for each body and each object in it, with a name of its own.
//!
//! A settled method enters, the model's types leave; `check` calls it. An object has the name of its element; the same
//! name with the same shape is one type, in request and response; with another shape, or other rules, it gets the names of its parents in front.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::bare;
use super::entity::join;
use super::fields::{self, Class, Plain, Situation};
use super::modules;
use super::names;
use super::naming::{self, Names, Shape};
use super::report::{Report, Where, source_text};
use super::signature::signature;
use super::values::Enums;
use crate::model::{self, Presence, Type, Value};
use crate::schema::{Field, Format, Method};

/// What the types of a method are made from.
pub struct Source<'a> {
    /// The method.
    pub method: &'a Method,
    /// Its bodies, with what surrounds their fields.
    pub roots: Vec<Root<'a>>,
    /// Paths that the request's docs do not list.
    pub carried: &'a BTreeSet<String>,
    /// Paths in the request of which one stands for another.
    pub alternatives: &'a BTreeSet<String>,
    /// The enums of the vendor.
    pub enums: &'a Enums<'a>,
}

/// A body.
pub struct Root<'a> {
    /// `Request` or `Response`.
    pub name: &'static str,
    /// The root element.
    pub wire: &'a str,
    /// The class that the docs give it.
    pub class: Option<&'a str>,
    /// Its fields.
    pub fields: &'a [Field],
    /// What surrounds them.
    pub situation: Situation<'a>,
}

/// An object of a body.
struct Node<'a> {
    root: &'a Root<'a>,
    field: Option<&'a Field>,
    fields: &'a [Field],
    situation: Situation<'a>,
    path: String,
    /// The Rust names of the objects around it, the nearest first.
    parents: Vec<String>,
}

/// The types of a method, roots first, then in order of first use.
pub fn types(source: &Source<'_>, report: &mut Report) -> Vec<Type> {
    let mut names = Names::new(used_enums(source));
    let nodes = name_all(source, &mut names, report);
    let mut types: Vec<Type> = Vec::new();
    let mut by_name: BTreeMap<&str, usize> = BTreeMap::new();
    for (node, name) in &nodes {
        match by_name.get(name.as_str()).and_then(|&at| types.get_mut(at)) {
            // The rules and the docs of a request come first.
            Some(known) if !known.in_request && node.situation.in_request => {
                *known = type_of(source, node, name, &names, report);
            }
            Some(_) => {}
            None => {
                by_name.insert(name, types.len());
                types.push(type_of(source, node, name, &names, report));
            }
        }
    }
    spread_borrows(&mut types);
    types
}

/// Gives every object its name, those nearest to the root first.
fn name_all<'a>(source: &'a Source<'a>, names: &mut Names, report: &mut Report) -> Vec<(Node<'a>, String)> {
    let mut open: VecDeque<Node<'a>> = VecDeque::new();
    for root in &source.roots {
        let (fields, situation) = (root.fields, root.situation);
        open.push_back(Node { root, field: None, fields, situation, path: String::new(), parents: Vec::new() });
    }
    let mut named = Vec::new();
    while let Some(node) = open.pop_front() {
        let Some(name) = type_name(source, &node, names, report) else { continue };
        open.extend(children(&node, &name));
        named.push((node, name));
    }
    named
}

/// A type that holds a type that borrows, borrows too.
fn spread_borrows(types: &mut [Type]) {
    let mut borrowing: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = borrowing.len();
        for found in types.iter_mut() {
            for field in &mut found.fields {
                if let Value::Object { name, borrows } = &mut field.value {
                    *borrows = borrowing.contains(name);
                }
            }
            found.borrows = found.keeps_unknown || found.fields.iter().any(|field| field.value.borrows());
            if found.borrows {
                borrowing.insert(found.name.clone());
            }
        }
        if borrowing.len() == before {
            return;
        }
    }
}

fn used_enums(source: &Source<'_>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let roots = source.roots.iter().flat_map(|root| root.fields);
    let mut open: Vec<(String, &Field)> = roots.map(|field| (field.name.clone(), field)).collect();
    while let Some((path, field)) = open.pop() {
        if super::values::is_enum(field) {
            used.extend(source.enums.of(field, &path).map(|found| found.name.clone()));
        }
        open.extend(field.children.iter().map(|child| (join(&path, &child.name), child)));
    }
    used
}

fn children<'a>(node: &Node<'a>, name: &str) -> Vec<Node<'a>> {
    let mut parents = vec![name.to_owned()];
    parents.extend(node.parents.iter().cloned());
    let format = node.situation.format;
    let objects = node.fields.iter().filter(|field| fields::class(field, format) == Class::Object);
    objects
        .map(|field| Node {
            root: node.root,
            field: Some(field),
            fields: &field.children,
            situation: within(field, node.situation),
            path: join(&node.path, &field.name),
            parents: parents.clone(),
        })
        .collect()
}

/// What surrounds the fields of an object: an array is sent as a whole, also within a merge patch.
pub(super) fn within<'a>(field: &Field, situation: Situation<'a>) -> Situation<'a> {
    let is_whole = field.repeated || field.repeatable;
    Situation { merges: situation.merges && !is_whole, ..situation }
}

/// The words that name the type of an object; none for the root.
fn own_words(source: &Source<'_>, node: &Node<'_>) -> Option<String> {
    let field = node.field?;
    Some(match &field.type_name {
        None if is_only(&node.path, node.situation) => naming::item(&source.method.name),
        _ => naming::object(field, node.situation.format == Format::Json),
    })
}

/// What the type would be called if no other one had the name.
fn base(source: &Source<'_>, node: &Node<'_>) -> String {
    let words = own_words(source, node).or_else(|| node.root.class.map(str::to_owned));
    let says_little = |words: &str| naming::says_little(words) || names::type_name(words).is_none();
    let words = words.map(|words| if says_little(&words) { with_owner(source, node, &words) } else { words });
    words.and_then(|words| names::type_name(&words)).unwrap_or_default()
}

/// A vague name with that of the object around it in front, or of what the method is about.
fn with_owner(source: &Source<'_>, node: &Node<'_>, own: &str) -> String {
    let outer = node.parents.iter().find(|outer| !naming::is_plural(outer, own));
    let owner = match outer {
        Some(outer) if outer == node.root.name => node.root.class.map(str::to_owned),
        outer => outer.cloned(),
    };
    format!("{} {own}", owner.unwrap_or_else(|| modules::noun(&source.method.name)))
}

fn type_name(source: &Source<'_>, node: &Node<'_>, names: &mut Names, report: &mut Report) -> Option<String> {
    let situation = node.situation;
    let shape = Shape {
        form: signature(source, node.fields, &node.path, situation, false),
        rules: (situation.in_request && !situation.converts)
            .then(|| signature(source, node.fields, &node.path, situation, true)),
    };
    let Some(field) = node.field else {
        return names.give(node.root.name, &node.path, node.root.name, shape);
    };
    let own = own_words(source, node).unwrap_or_default();
    // A name that generated code needs for itself says little, too.
    let own = if names::type_name(&own).is_some() { own } else { with_owner(source, node, &own) };
    let name = names.choose(node.root.name, &node.path, &own, &node.parents, shape);
    if name.is_none() {
        let message = format!("no name is left for the type of \"{own}\"");
        report.error("type-name-collision", &Where::Field(source.method, field, &node.path), message);
    }
    name
}

/// True for the field that is a whole body.
fn is_only(path: &str, situation: Situation<'_>) -> bool {
    situation.bare && !path.contains('.')
}

/// A single value that is a whole body is always there, in a reply too.
pub(super) fn presence(
    field: &Field,
    class: Class,
    is_alternative: bool,
    path: &str,
    situation: Situation<'_>,
) -> Presence {
    match fields::presence(field, class, is_alternative, situation) {
        Presence::Optional | Presence::Patch if is_only(path, situation) && field.required == Some(true) => {
            Presence::Required
        }
        presence => presence,
    }
}

pub(super) fn is_alternative(source: &Source<'_>, situation: Situation<'_>, path: &str) -> bool {
    situation.in_request && source.alternatives.contains(path)
}

fn type_of(source: &Source<'_>, node: &Node<'_>, name: &str, names: &Names, report: &mut Report) -> Type {
    let situation = node.situation;
    let rust_names = naming::fields(source.method, node.fields, &node.path, report);
    let made: Vec<_> = node
        .fields
        .iter()
        .zip(rust_names)
        .map(|(field, rust_name)| field_of(source, node, field, rust_name, names))
        .collect();
    Type {
        name: name.to_owned(),
        base: base(source, node),
        wire: node.field.map_or(node.root.wire, |field| &field.name).to_owned(),
        path: node.path.clone(),
        borrows: false,
        has_default: made.iter().all(|field| field.presence != Presence::Required),
        in_request: situation.in_request,
        merges: situation.merges,
        keeps_unknown: situation.format == Format::Json && !(situation.bare && node.field.is_none()),
        description: node.field.map_or(String::new(), |field| field.description.clone()),
        sources: node.field.map_or(Vec::new(), |field| field.origins.iter().map(source_text).collect()),
        fields: made,
        alternatives: Vec::new(),
    }
}

fn field_of(source: &Source<'_>, node: &Node<'_>, field: &Field, rust_name: String, names: &Names) -> model::Field {
    let situation = node.situation;
    let path = join(&node.path, &field.name);
    let class = fields::class(field, situation.format);
    let presence = presence(field, class, is_alternative(source, situation, &path), &path, situation);
    let rust_name = if is_only(&path, situation) { bare::rust_name(&field.name) } else { rust_name };
    let found = (class == Class::Enum).then(|| source.enums.of(field, &path)).flatten();
    let value = match class {
        Class::Plain(Plain::Map) if matches!(presence, Presence::List | Presence::PatchList) => Value::Open,
        Class::Plain(plain) => plain.value(),
        Class::Enum => found.map_or(Value::Text, |found| Value::Enum(found.name.clone())),
        Class::Object => names
            .of(node.root.name, &path)
            .map_or(Value::Open, |name| Value::Object { name: name.to_owned(), borrows: false }),
    };
    let presence = if value == Value::Map { Presence::Optional } else { presence };
    let known_values = found.is_some_and(|found| !found.variants.is_empty());
    let mut made = fields::field(field, rust_name, value, presence, known_values, situation);
    made.carried = situation.in_request && !situation.merges && source.carried.contains(&path);
    made
}
