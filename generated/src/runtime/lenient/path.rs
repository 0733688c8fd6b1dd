//! From a byte of a document to the path of the field that it is in. The walk through the document, which knows
//! names and no types, makes [`Crumb`]s; the type says which of them are shown, and how its fields are called.

use crate::runtime::name::Name;
use crate::runtime::object::{Object, Reader, Slot, Step};
use crate::runtime::{Map, Value};
use std::borrow::Cow;
use std::slice::Iter;

/// A step of the way from the root of a document to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Crumb<'t> {
    /// To the member, element or attribute of this name.
    Name(Cow<'t, str>),
    /// To the item with this position in its list; in XML, among its siblings of the same name.
    Index(usize),
}

/// Where a value is.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place<'t> {
    /// Its first byte.
    pub(crate) start: usize,
    /// The way to it.
    pub(crate) path: Vec<Crumb<'t>>,
}

/// Gives bytes to the values that they are in, while somebody walks through the document.
#[derive(Debug)]
pub(crate) struct Finder<'w, 't> {
    wanted: Iter<'w, (usize, super::Leniency)>,
    places: Vec<Place<'t>>,
}

impl<'w, 't> Finder<'w, 't> {
    /// What is wanted comes in order.
    pub(crate) fn new(wanted: &'w [(usize, super::Leniency)]) -> Self {
        Finder { wanted: wanted.iter(), places: Vec::with_capacity(wanted.len()) }
    }

    /// The next byte that is wanted, if it is below `end`.
    pub(crate) fn next_below(&self, end: usize) -> Option<usize> {
        self.wanted.as_slice().first().map(|(wanted, _)| *wanted).filter(|wanted| *wanted < end)
    }

    /// The byte that is wanted next is in this value.
    pub(crate) fn put(&mut self, start: usize, path: impl IntoIterator<Item = Crumb<'t>>) {
        if self.wanted.next().is_some() {
            self.places.push(Place { start, path: path.into_iter().collect() });
        }
    }

    /// A place for each of what was wanted. The document was read before, so there are as many.
    pub(crate) fn finish(mut self) -> Vec<Place<'t>> {
        let rest = self.wanted.map(|(wanted, _)| Place { start: *wanted, path: Vec::new() });
        self.places.extend(rest);
        self.places
    }
}

/// Follows crumbs through the fields of a type. It is a reader that reads nothing: it looks which fields there are.
pub(crate) struct Labels<'c, 't> {
    rest: &'c [Crumb<'t>],
    path: String,
}

impl<'c, 't> Labels<'c, 't> {
    /// The path as it is shown.
    pub(crate) fn path<'a, O: Object<'a>>(crumbs: &'c [Crumb<'t>]) -> String {
        let mut labels = Labels { rest: crumbs, path: String::new() };
        labels.step_into::<O>();
        labels.leftover();
        labels.path
    }

    fn step_into<'a, O: Object<'a>>(&mut self) {
        // A reader that fails to read looks no further, so a fault says that the field was found.
        let _: Step = O::blank().read(self);
    }

    fn add(&mut self, name: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
    }

    fn add_index(&mut self, index: usize) {
        self.path.push_str(&format!("[{index}]"));
    }

    /// True when the next crumb leads to this field; its name is then on the path.
    fn at(&mut self, name: &'static Name) -> bool {
        match self.rest.split_first() {
            Some((Crumb::Name(found), rest)) if found == name.wire() || found == name.element() => {
                self.rest = rest;
                self.add(name.wire());
                true
            }
            _ => false,
        }
    }

    fn index(&mut self) -> Option<usize> {
        match self.rest.split_first() {
            Some((Crumb::Index(index), rest)) => {
                self.rest = rest;
                Some(*index)
            }
            _ => None,
        }
    }

    /// The position in a list; what stands there instead of a list is its first item.
    fn item(&mut self) {
        match self.index() {
            Some(index) => self.add_index(index),
            None if !self.rest.is_empty() => self.add_index(0),
            None => {}
        }
    }

    /// The way through what has no type. A name that stands once needs no position.
    fn leftover(&mut self) {
        for crumb in std::mem::take(&mut self.rest) {
            match crumb {
                Crumb::Name(name) => self.add(name),
                Crumb::Index(0) => {}
                Crumb::Index(index) => self.add_index(*index),
            }
        }
    }

    fn found(&mut self) -> Step {
        self.leftover();
        Err(crate::runtime::Fault)
    }

    fn found_in<'a, O: Object<'a>>(&mut self) -> Step {
        self.step_into::<O>();
        self.found()
    }

    /// The key of a map's entry: a member in JSON, an `<entry>` in XML.
    fn key(&mut self) {
        if let Some((Crumb::Name(key), rest)) = self.rest.split_first() {
            self.rest = rest;
            self.add(key);
            if let Some(index) = self.index().filter(|_| key == "entry") {
                self.add_index(index);
            }
        }
    }
}

impl<'a> Reader<'a> for Labels<'_, '_> {
    fn value<S: Slot<'a>>(&mut self, _index: usize, name: &'static Name, _slot: &mut S) -> Step {
        if self.at(name) { self.found() } else { Ok(()) }
    }

    fn required<V: Value<'a>>(&mut self, _index: usize, name: &'static Name, _value: &mut V) -> Step {
        if self.at(name) { self.found() } else { Ok(()) }
    }

    fn attribute<S: Slot<'a>>(&mut self, _index: usize, name: &'static Name, _slot: &mut S) -> Step {
        if self.at(name) { self.found() } else { Ok(()) }
    }

    fn values<V: Value<'a>>(&mut self, _index: usize, name: &'static Name, _values: &mut Vec<V>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.item();
        self.found()
    }

    fn object<O: Object<'a>>(&mut self, _index: usize, name: &'static Name, _object: &mut Option<O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.index();
        self.found_in::<O>()
    }

    fn objects<O: Object<'a>>(&mut self, _index: usize, name: &'static Name, _objects: &mut Vec<O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.item();
        self.found_in::<O>()
    }

    fn map<V: Value<'a>>(&mut self, _index: usize, name: &'static Name, _map: &mut Map<'a, V>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.index();
        self.key();
        self.found()
    }

    fn object_map<O: Object<'a>>(&mut self, _index: usize, name: &'static Name, _map: &mut Map<'a, O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.index();
        self.key();
        self.found_in::<O>()
    }
}
