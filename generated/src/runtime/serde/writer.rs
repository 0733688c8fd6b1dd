//! The fields of an object for a serializer: the same members that `JsonWriter` writes.
//!
//! Generated `Object::write` calls it through `Writer`; a serializer gets the members.

use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Document, Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::marker::PhantomData;

/// Writes a document.
pub(super) fn document<'a, D: Document<'a>, S: Serializer>(document: &D, serializer: S) -> Result<S::Ok, S::Error> {
    if D::ONLY.is_none() {
        return members(document, D::STYLE, Some(&D::ROOT), serializer);
    }
    let mut fields = Fields { sink: Bare { serializer: Some(serializer), done: None }, style: D::STYLE, whole: true };
    document.write(&mut fields);
    match (fields.sink.done, fields.sink.serializer) {
        (Some(done), _) => done,
        (None, Some(serializer)) => serializer.serialize_unit(),
        (None, None) => Err(S::Error::custom("a document of one value has none")),
    }
}

/// Writes an object.
pub(crate) fn write_object<'a, O: Object<'a>, S: Serializer>(
    object: &O,
    style: &'static Style,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    members(object, style, None, serializer)
}

/// Writes a list of values.
pub(crate) fn write_items<'a, V: Value<'a>, S: Serializer>(
    items: &[V],
    style: &'static Style,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    ItemsOf(items, style, PhantomData).serialize(serializer)
}

fn members<'a, O: Object<'a>, S: Serializer>(
    object: &O,
    style: &'static Style,
    root: Option<&Root>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut sink = Members { map: serializer.serialize_map(None)?, failure: None };
    for (name, value) in root.map(|root| root.attributes).unwrap_or_default() {
        sink.put(name.wire(), value);
    }
    let mut fields = Fields { sink, style, whole: false };
    object.write(&mut fields);
    match fields.sink.failure {
        None => fields.sink.map.end(),
        Some(failure) => Err(failure),
    }
}

/// Where members go.
trait Sink {
    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T);
}

/// The members of an object. What goes wrong is kept until they are done.
struct Members<M: SerializeMap> {
    map: M,
    failure: Option<M::Error>,
}

impl<M: SerializeMap> Sink for Members<M> {
    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) {
        if self.failure.is_none() {
            self.failure = self.map.serialize_entry(key, value).err();
        }
    }
}

/// The only member of a document that is its value.
struct Bare<S: Serializer> {
    serializer: Option<S>,
    done: Option<Result<S::Ok, S::Error>>,
}

impl<S: Serializer> Sink for Bare<S> {
    fn put<T: Serialize + ?Sized>(&mut self, _key: &str, value: &T) {
        if let Some(serializer) = self.serializer.take() {
            self.done = Some(value.serialize(serializer));
        }
    }
}

struct Fields<K> {
    sink: K,
    style: &'static Style,
    /// The next field is the whole document, so it is written although it is empty.
    whole: bool,
}

impl<K: Sink> Fields<K> {
    fn leaves_out(&mut self, is_empty: bool) -> bool {
        let whole = std::mem::take(&mut self.whole);
        is_empty && !self.style.empty_arrays && !whole
    }
}

impl<K: Sink> Writer for Fields<K> {
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.required(name, value),
            State::Empty => self.sink.put(name.wire(), &()),
            State::Absent => {}
        }
    }

    fn flag<'a, S: Slot<'a, Value = bool>>(&mut self, name: &'static Name, slot: &S, _spelling: &Spelling) {
        self.value(name, slot);
    }

    fn required<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.sink.put(name.wire(), &ValueOf(value, self.style, PhantomData));
    }

    fn nullable<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.required(name, value),
            State::Empty | State::Absent => self.sink.put(name.wire(), &()),
        }
    }

    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.value(name, slot);
    }

    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]) {
        if !self.leaves_out(values.is_empty()) {
            self.sink.put(name.wire(), &ItemsOf(values, self.style, PhantomData));
        }
    }

    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        if let Some(object) = object {
            self.sink.put(name.wire(), &ObjectOf(object, self.style, PhantomData));
        }
    }

    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        match object {
            Some(_) => self.object(name, object),
            None => self.sink.put(name.wire(), &()),
        }
    }

    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]) {
        if !self.leaves_out(objects.is_empty()) {
            self.sink.put(name.wire(), &ObjectsOf(objects, self.style, PhantomData));
        }
    }

    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>) {
        if !self.leaves_out(map.is_empty()) {
            self.sink.put(name.wire(), &MapOf(map, self.style));
        }
    }

    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>) {
        if !self.leaves_out(map.is_empty()) {
            self.sink.put(name.wire(), &ObjectMapOf(map, self.style));
        }
    }

    fn unknown(&mut self, members: &Unknown<'_>) {
        for (key, value) in members.iter() {
            self.sink.put(key, value as &Open<'_>);
        }
    }
}

// A value, an object and collections of both, as a vendor writes them. The lifetime is that of their text.
struct ValueOf<'v, 'a, V>(&'v V, &'static Style, PhantomData<&'a ()>);
struct ItemsOf<'v, 'a, V>(&'v [V], &'static Style, PhantomData<&'a ()>);
struct ObjectOf<'v, 'a, O>(&'v O, &'static Style, PhantomData<&'a ()>);
struct ObjectsOf<'v, 'a, O>(&'v [O], &'static Style, PhantomData<&'a ()>);
struct MapOf<'v, 'a, V>(&'v Map<'a, V>, &'static Style);
struct ObjectMapOf<'v, 'a, O>(&'v Map<'a, O>, &'static Style);

impl<'a, V: Value<'a>> Serialize for ValueOf<'_, 'a, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write_serde(self.1, serializer)
    }
}

impl<'a, V: Value<'a>> Serialize for ItemsOf<'_, 'a, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|value| ValueOf(value, self.1, PhantomData)))
    }
}

impl<'a, O: Object<'a>> Serialize for ObjectOf<'_, 'a, O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_object(self.0, self.1, serializer)
    }
}

impl<'a, O: Object<'a>> Serialize for ObjectsOf<'_, 'a, O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|object| ObjectOf(object, self.1, PhantomData)))
    }
}

impl<'a, V: Value<'a>> Serialize for MapOf<'_, 'a, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, ValueOf(value, self.1, PhantomData))))
    }
}

impl<'a, O: Object<'a>> Serialize for ObjectMapOf<'_, 'a, O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, object)| (key, ObjectOf(object, self.1, PhantomData))))
    }
}
