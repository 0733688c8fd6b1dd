//! What can be made of what was read: requests that replace an entity start as the response that shows it.
//!
//! The model with the types that methods share enters; the conversions between its types leave in it. `check` calls it
//! after `share`. One type becomes another where they fit field by field; which pairs are tried is said in `attempts`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Conversion, Document, Field, How, Method, Presence, Reference, Type, Value, Vendor, operation};

/// Objects inside of objects are compared this deep.
const MAXIMUM_DEPTH: usize = 64;

/// Finds the conversions of a vendor.
pub fn settle(vendor: &mut Vendor) {
    let mut finder = Finder { known: Known::new(vendor), made: BTreeMap::new() };
    for (to, from) in attempts(vendor, &finder.known) {
        if let Some(found) = finder.fit(to, from, 0) {
            finder.made.extend(found);
        }
    }
    vendor.conversions = finder.made.into_values().collect();
}

/// Where a type is: `None` and its place among those of the vendor, or the method's and its place among the method's.
type Place = (Option<usize>, usize);

/// The types that are to be tried: what is sent, and what was read.
fn attempts(vendor: &Vendor, known: &Known<'_>) -> BTreeSet<(Place, Place)> {
    let mut attempts = BTreeSet::new();
    // What is read at an address and what is sent to it are one entity.
    let mut read: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut sent: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (at, method) in vendor.methods.iter().enumerate() {
        let (verb, path) = operation(method, &vendor.endpoint);
        let request = method.body().filter(|_| !method.partial).and_then(|found| known.root(at, found));
        let response = method.response.as_ref().and_then(|found| known.root(at, found));
        attempts.extend(request.zip(response).filter(|_| method.converts));
        // One address of all methods says nothing.
        let path = if path == "/" { method.name.clone() } else { path };
        if verb == "get" {
            read.entry(path).or_default().extend(response);
        } else {
            sent.entry(path).or_default().extend(request);
        }
    }
    for (path, requests) in &sent {
        let responses = read.get(path).map(Vec::as_slice).unwrap_or_default();
        attempts.extend(requests.iter().flat_map(|to| responses.iter().map(|from| (*to, *from))));
    }
    // So are classes of one name, and those of which one has all the fields of the other.
    let is_one = |place: &&Place| place.0.is_none();
    let of = |all: BTreeMap<String, Vec<Place>>| all.into_values().flatten().collect::<BTreeSet<Place>>();
    let (sent, read) = (of(sent), of(read));
    let mut by_field: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for place in read.iter().filter(is_one) {
        let fields = known.find(*place).map(|found| found.fields.as_slice()).unwrap_or_default();
        fields.iter().for_each(|field| by_field.entry(&field.name).or_default().push(*place));
    }
    for to in sent.iter().filter(is_one) {
        let first = known.find(*to).and_then(|found| found.fields.first());
        let alike = first.and_then(|field| by_field.get(field.name.as_str())).map(Vec::as_slice).unwrap_or_default();
        attempts.extend(alike.iter().filter(|from| *from != to).map(|from| (*to, *from)));
    }
    attempts
}

/// The types of a vendor, found by name.
struct Known<'v> {
    vendor: &'v Vendor,
    shared: BTreeMap<&'v str, usize>,
    /// Of each method.
    own: Vec<BTreeMap<&'v str, Place>>,
}

impl<'v> Known<'v> {
    fn new(vendor: &'v Vendor) -> Self {
        let shared: BTreeMap<&str, usize> =
            vendor.types.iter().enumerate().map(|(at, found)| (found.name.as_str(), at)).collect();
        let own = vendor.methods.iter().enumerate().map(|(number, method)| {
            let mut own: BTreeMap<&str, Place> = BTreeMap::new();
            own.extend(method.types.iter().enumerate().map(|(at, found)| (found.name.as_str(), (Some(number), at))));
            let names = method.shared.iter().map(|(own, name)| (own.as_str(), name.as_str()));
            let documents = [&method.request, &method.response].into_iter().flatten();
            let roots = documents.filter_map(|found| Some((found.type_name.as_str(), found.shared.as_deref()?)));
            own.extend(names.chain(roots).filter_map(|(own, name)| Some((own, (None, *shared.get(name)?)))));
            own
        });
        let own = own.collect();
        Known { vendor, shared, own }
    }

    fn root(&self, method: usize, document: &Document) -> Option<Place> {
        self.own.get(method)?.get(document.type_name.as_str()).copied()
    }

    fn method(&self, place: Place) -> Option<&'v Method> {
        self.vendor.methods.get(place.0?)
    }

    fn find(&self, place: Place) -> Option<&'v Type> {
        match place.0 {
            None => self.vendor.types.get(place.1),
            Some(_) => self.method(place)?.types.get(place.1),
        }
    }

    /// The type of the objects that a field of a type holds.
    fn inner(&self, of: Place, field: &Field) -> Option<Place> {
        let Value::Object { name, .. } = &field.value else { return None };
        match of.0 {
            None => Some((None, *self.shared.get(name.as_str())?)),
            Some(method) => self.own.get(method)?.get(name.as_str()).copied(),
        }
    }

    fn reference(&self, place: Place) -> Option<Reference> {
        let found = self.find(place)?;
        let module = self.method(place).map(|method| method.module.clone()).unwrap_or_default();
        Some(Reference { module, name: found.name.clone(), borrows: found.borrows })
    }
}

type Made = BTreeMap<(Place, Place), Conversion>;

struct Finder<'v> {
    known: Known<'v>,
    made: Made,
}

impl Finder<'_> {
    /// The conversion, and those that it needs; `None` where the types do not fit.
    fn fit(&self, to: Place, from: Place, depth: usize) -> Option<Made> {
        if self.made.contains_key(&(to, from)) {
            return Some(Made::new());
        }
        let (sent, read) = (self.known.find(to)?, self.known.find(from)?);
        if depth > MAXIMUM_DEPTH || !sent.in_request || sent.merges || sent.keeps_unknown != read.keeps_unknown {
            return None;
        }
        let by_name: BTreeMap<&str, &Field> = read.fields.iter().map(|field| (field.name.as_str(), field)).collect();
        let (mut made, mut fields, mut common) = (Made::new(), Vec::new(), BTreeSet::new());
        for field in &sent.fields {
            let how = match by_name.get(field.name.as_str()) {
                None => can_be_absent(field).then_some(How::Nothing)?,
                Some(other) => {
                    common.insert(other.name.as_str());
                    let is_same = self.is_same((to, field), (from, other), depth, &mut made)?;
                    how(is_same, field.presence, other.presence)?
                }
            };
            fields.push((field.name.clone(), how));
        }
        let left_out: Vec<String> = read
            .fields
            .iter()
            .filter(|field| !common.contains(field.name.as_str()))
            .map(|field| field.wire.clone())
            .collect();
        let is_whole = common.len() == sent.fields.len() || left_out.is_empty();
        if common.is_empty() || !is_whole {
            return None;
        }
        let (to_name, from_name) = (self.known.reference(to)?, self.known.reference(from)?);
        let keeps_unknown = sent.keeps_unknown;
        made.insert((to, from), Conversion { to: to_name, from: from_name, fields, left_out, keeps_unknown });
        Some(made)
    }

    /// Whether the values of two fields are of one type; `None` where none becomes the other.
    fn is_same(&self, to: (Place, &Field), from: (Place, &Field), depth: usize, made: &mut Made) -> Option<bool> {
        match (&to.1.value, &from.1.value) {
            (Value::Object { .. }, Value::Object { .. }) => {
                let (to, from) = (self.known.inner(to.0, to.1)?, self.known.inner(from.0, from.1)?);
                if to != from && !made.contains_key(&(to, from)) {
                    made.extend(self.fit(to, from, depth + 1)?);
                }
                Some(to == from)
            }
            (Value::Integer, Value::Integer32) => Some(false),
            (to, from) => (to == from).then_some(true),
        }
    }
}

/// True for a field that `Default` knows a value of.
fn can_be_absent(field: &Field) -> bool {
    matches!(field.presence, Presence::Optional | Presence::List)
}

/// What becomes of a field that occurs so often, made of one that occurs so often.
fn how(is_same: bool, to: Presence, from: Presence) -> Option<How> {
    match (to, from) {
        (Presence::Required, Presence::Required) => Some(if is_same { How::Same } else { How::Into }),
        (Presence::Optional, Presence::Optional) => Some(if is_same { How::Same } else { How::MapInto }),
        (Presence::List, Presence::List) => Some(if is_same { How::Same } else { How::EachInto }),
        (Presence::Optional, Presence::Required) => Some(if is_same { How::Some } else { How::SomeInto }),
        _ => None,
    }
}
