//! The types that several methods of a vendor have in common: made once, below the vendor's module.
//!
//! The model enters with types of its methods; what two methods call alike and what looks alike becomes a type of the
//! vendor. `check` calls it last. Types of one name and different shapes are as many types: the plain name goes to a
//! class of the docs before others, to a response before a request, and to the first method before later ones; the
//! other ones get `Request` or the name of their first method in front.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::names;
use super::references::Classes;
use super::sharing::{self, Place, Shared};
use crate::model::{Document, Method, Type, Value, Vendor};
use crate::schema::Format;
use crate::shared::Sharing;

/// Types that may be one.
#[derive(Debug, Default)]
struct Group {
    places: Vec<Place>,
    in_request: bool,
    /// It is a class that bodies of several methods are, some of them in another shape.
    is_class: bool,
}

/// Moves the types that methods share to the vendor.
///
/// What became one type, and what did not, leaves with the reasons.
pub fn share(vendor: &mut Vendor, classes: &Classes) -> Sharing {
    let marks = marks(vendor);
    let groups = groups(vendor, &marks);
    let names = give_names(vendor, groups);
    let shared: Vec<Shared<'_>> =
        names.iter().map(|(name, group)| Shared { name, places: &group.places, is_class: group.is_class }).collect();
    let mut sharing = sharing::record(vendor, &shared, classes);
    let taken: BTreeMap<Place, String> =
        names.iter().flat_map(|(name, group)| group.places.iter().map(move |&place| (place, name.clone()))).collect();
    for (name, group) in names {
        let in_requests = group.places.iter().find(|&&(method, at)| {
            vendor.methods.get(method).and_then(|method| method.types.get(at)).is_some_and(|found| found.in_request)
        });
        let Some(&(method, at)) = in_requests.or(group.places.first()) else { continue };
        let Some(found) = vendor.methods.get(method).and_then(|found| found.types.get(at)) else { continue };
        let mut found = found.clone();
        found.name = name;
        rename_fields(&mut found, &renamed(vendor, method, &taken));
        vendor.types.push(found);
    }
    vendor.types.sort_by(|one, other| one.name.cmp(&other.name));
    for at in 0..vendor.methods.len() {
        let renamed = renamed(vendor, at, &taken);
        if let Some(method) = vendor.methods.get_mut(at) {
            take_out(method, &renamed);
        }
    }
    sharing::add_fields(&mut sharing, &vendor.types);
    sharing
}

/// The types of a method that the vendor has, by their names in the method.
fn renamed(vendor: &Vendor, method: usize, taken: &BTreeMap<Place, String>) -> BTreeMap<String, String> {
    let types = vendor.methods.get(method).map(|method| method.types.as_slice()).unwrap_or_default();
    let found = types
        .iter()
        .enumerate()
        .filter_map(|(at, found)| taken.get(&(method, at)).map(|name| (found.name.clone(), name.clone())));
    found.collect()
}

fn rename_fields(found: &mut Type, renamed: &BTreeMap<String, String>) {
    for field in &mut found.fields {
        if let Value::Object { name, .. } = &mut field.value
            && let Some(new) = renamed.get(name)
        {
            name.clone_from(new);
        }
    }
}

/// Leaves in a method what is its own. Its names for what the vendor has stay as they are: a method that is added
/// somewhere changes no name here.
fn take_out(method: &mut Method, renamed: &BTreeMap<String, String>) {
    method.types.retain(|found| !renamed.contains_key(&found.name));
    for document in [&mut method.request, &mut method.response].into_iter().flatten() {
        document.shared = renamed.get(&document.type_name).cloned();
    }
    let is_root = |name: &str| matches!(name, "Request" | "Response");
    let parts = renamed.iter().filter(|(own, _)| !is_root(own));
    method.shared = parts.map(|(own, name)| (own.clone(), name.clone())).collect();
}

/// What a type looks like and what its rules are, each as a number that only its likes have.
type Marks = BTreeMap<Place, (usize, Option<usize>)>;

fn marks(vendor: &Vendor) -> Marks {
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut marks = Marks::new();
    for (number, method) in vendor.methods.iter().enumerate() {
        let places: BTreeMap<&str, usize> =
            method.types.iter().enumerate().map(|(at, found)| (found.name.as_str(), at)).collect();
        // Types are listed from the roots down, so those that others hold come last; one that is not yet marked is
        // marked when the walk comes by again.
        let mut left: Vec<usize> = (0..method.types.len()).rev().collect();
        let mut before = usize::MAX;
        while left.len() < before {
            before = left.len();
            left.retain(|&at| {
                let Some(found) = method.types.get(at) else { return false };
                let inner = |name: &str| marks.get(&(number, *places.get(name)?)).copied();
                let Some((form, rules)) = texts(found, &inner) else { return true };
                let mut number_of = |text: String| {
                    let next = known.len();
                    *known.entry(text).or_insert(next)
                };
                let mark = (number_of(form), found.in_request.then(|| number_of(rules)));
                marks.insert((number, at), mark);
                false
            });
        }
    }
    marks
}

/// The shape and the rules of a type as texts; `None` while a type that it holds has no mark.
fn texts(found: &Type, inner: &impl Fn(&str) -> Option<(usize, Option<usize>)>) -> Option<(String, String)> {
    let mut form = format!("{}|{}|{:?}", found.has_default, found.keeps_unknown, found.alternatives.len());
    let mut rules = String::from("rules");
    for field in &found.fields {
        form.extend(["|", &field.name, " ", &field.wire, " ", field.presence.name(), " "]);
        match &field.value {
            Value::Object { name, .. } => {
                let (own_form, own_rules) = inner(name)?;
                rules.push_str(&format!("|{own_rules:?}"));
                form.push_str(&format!("object {own_form}"));
            }
            value => form.push_str(&format!("{value:?}")),
        }
        form.extend([field.attribute, field.nullable, field.carried].map(|is_so| if is_so { '+' } else { '-' }));
        if let Some(spelling) = &field.spelling {
            form.push_str(&format!("{spelling:?}"));
        }
        rules.push('|');
        rules.extend(field.rules.iter().map(|rule| format!("{:?} ", rule.demand)));
    }
    for group in &found.alternatives {
        rules.push_str(&format!("|{:?} {}", group.fields, group.stated));
    }
    Some((form, rules))
}

/// What is alike in two methods or more, and holds nothing that is not.
fn groups(vendor: &Vendor, marks: &Marks) -> BTreeMap<(String, usize), Group> {
    let mut groups: BTreeMap<(String, usize), Group> = BTreeMap::new();
    let mut rules_of: BTreeMap<(String, usize), usize> = BTreeMap::new();
    for (&(number, at), &(form, rules)) in marks {
        let Some(method) = vendor.methods.get(number) else { continue };
        let Some(found) = method.types.get(at).filter(|found| can_be_shared(method, found)) else { continue };
        let key = (found.base.clone(), form);
        let fits = rules.is_none_or(|rules| *rules_of.entry(key.clone()).or_insert(rules) == rules);
        if fits {
            let group = groups.entry(key).or_default();
            group.places.push((number, at));
            group.in_request |= found.in_request;
        }
    }
    mark_classes(vendor, &mut groups);
    loop {
        let before = groups.len();
        let is_common = |group: &Group| {
            let (first, last) = (group.places.first(), group.places.last());
            first.map(|place| place.0) != last.map(|place| place.0) || (group.is_class && first.is_some())
        };
        groups.retain(|_, group| is_common(group));
        let shared: BTreeSet<Place> = groups.values().flat_map(|group| group.places.iter().copied()).collect();
        let places = shared.len();
        let mut left = 0;
        for group in groups.values_mut() {
            group.places.retain(|&place| holds_only(vendor, place, &shared));
            left += group.places.len();
        }
        if groups.len() == before && left == places {
            return groups;
        }
    }
}

/// Marks the classes that are whole bodies of several methods: what comes back of a class and what is sent of it
/// belong together, although each may be in one method alone.
fn mark_classes(vendor: &Vendor, groups: &mut BTreeMap<(String, usize), Group>) {
    let mut users: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for ((base, _), group) in groups.iter() {
        users.entry(base.clone()).or_default().extend(group.places.iter().map(|place| place.0));
    }
    for ((base, _), group) in groups.iter_mut() {
        let is_common = users.get(base).is_some_and(|methods| methods.len() > 1);
        group.is_class = is_common && group.places.iter().any(|&place| is_root(vendor, place));
    }
}

/// True for the type of a whole body.
fn is_root(vendor: &Vendor, (method, at): Place) -> bool {
    let found = vendor.methods.get(method).and_then(|method| method.types.get(at));
    found.is_some_and(|found| matches!(found.name.as_str(), "Request" | "Response"))
}

fn holds_only(vendor: &Vendor, (number, at): Place, shared: &BTreeSet<Place>) -> bool {
    let Some(method) = vendor.methods.get(number) else { return false };
    let Some(found) = method.types.get(at) else { return false };
    found.fields.iter().all(|field| match &field.value {
        Value::Object { name, .. } => {
            let held = method.types.iter().position(|other| other.name == *name);
            held.is_some_and(|held| shared.contains(&(number, held)))
        }
        _ => true,
    })
}

/// A root is shared only if nothing but its class tells what stands around its fields.
fn can_be_shared(method: &Method, found: &Type) -> bool {
    let is_plain = |document: &Document| {
        document.format == Format::Json && document.only.is_none() && document.root_attributes.is_empty()
    };
    let documents = [&method.request, &method.response];
    let root = documents.into_iter().flatten().find(|document| document.type_name == found.name);
    !found.base.is_empty() && root.is_none_or(is_plain)
}

/// A name for every group.
fn give_names(vendor: &Vendor, groups: BTreeMap<(String, usize), Group>) -> Vec<(String, Group)> {
    let mut taken: BTreeSet<String> = vendor.enums.iter().map(|found| found.name.clone()).collect();
    let mut ordered: Vec<((String, usize), Group)> = groups.into_iter().collect();
    let is_part = |group: &Group| !group.places.iter().any(|&place| is_root(vendor, place));
    ordered.sort_by_key(|(_, group)| (is_part(group), group.in_request, group.places.first().copied()));
    let mut named = Vec::new();
    for ((base, _), group) in ordered {
        let method = group.places.first().and_then(|place| vendor.methods.get(place.0));
        let prefix = method.map(|method| method.module.join(" ")).unwrap_or_default();
        let with_request = if group.in_request { format!("Request {base}") } else { String::new() };
        let candidates = [base.clone(), with_request, format!("{prefix} {base}"), format!("{prefix} Request {base}")];
        let name = candidates.iter().filter_map(|words| names::type_name(words)).find(|name| !taken.contains(name));
        if let Some(name) = name {
            taken.insert(name.clone());
            named.push((name, group));
        }
    }
    keep_closed(vendor, named)
}

/// Without the groups that hold one which got no name.
fn keep_closed(vendor: &Vendor, mut named: Vec<(String, Group)>) -> Vec<(String, Group)> {
    loop {
        let shared: BTreeSet<Place> = named.iter().flat_map(|(_, group)| group.places.iter().copied()).collect();
        let before = named.len();
        named.retain(|(_, group)| group.places.iter().all(|&place| holds_only(vendor, place, &shared)));
        if named.len() == before {
            return named;
        }
    }
}
