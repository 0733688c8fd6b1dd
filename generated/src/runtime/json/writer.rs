//! Writes the fields of objects as JSON.

use super::string::stop;
use crate::runtime::error::{Trail, WriteError, WriteErrorKind};
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};
use std::mem::take;

/// Writes a JSON document for generated code. The first error is kept; what is written after it is thrown away.
#[derive(Debug)]
pub struct JsonWriter<'o> {
    pub(crate) out: &'o mut String,
    pub(crate) depth: usize,
    style: &'static Style,
    /// The next field is the whole document, so it is written although it is empty.
    whole: bool,
    failure: Option<(WriteErrorKind, Trail)>,
}

impl<'o> JsonWriter<'o> {
    pub(crate) fn new(out: &'o mut String, style: &'static Style) -> Self {
        JsonWriter { out, depth: 0, style, whole: false, failure: None }
    }

    /// The error, if there was one.
    pub(super) fn finish(self) -> Option<WriteError> {
        self.failure.map(|(kind, trail)| WriteError { kind, path: trail.path() })
    }

    pub(super) fn document<'a, O: Object<'a>>(&mut self, root: &Root, object: &O) {
        self.out.push('{');
        for (attribute, value) in root.attributes {
            self.key(attribute);
            self.push_string(value);
        }
        object.write(self);
        self.out.push('}');
    }

    /// Writes a document that is nothing but the value of the only field of `object`.
    pub(super) fn bare_document<'a, O: Object<'a>>(&mut self, only: &'static Name, object: &O) {
        let start = self.out.len();
        self.whole = true;
        self.out.push('{');
        object.write(self);
        // The brace and the key, whose comma was not written.
        self.out.replace_range(start..start + only.key.len(), "");
    }

    /// The key of a member, with a comma unless it is the first one of its object.
    #[inline(always)]
    fn key(&mut self, name: &'static Name) {
        let first = self.out.as_bytes().last() == Some(&b'{');
        self.out.push_str(if first { name.key.get(1..).unwrap_or_default() } else { name.key });
    }

    /// A key that is data.
    pub(crate) fn open_key(&mut self, key: &str) {
        if self.out.as_bytes().last() != Some(&b'{') {
            self.out.push(',');
        }
        self.push_string(key);
        self.out.push(':');
    }

    /// Adds a string with its quotes.
    #[inline(never)]
    pub(crate) fn push_string(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push('"');
        match stop(text.as_bytes()) {
            None => self.out.push_str(text),
            Some(found) => push_special(self.out, text, found),
        }
        self.out.push('"');
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, kind: WriteErrorKind) {
        if self.failure.is_none() {
            self.failure = Some((kind, Trail::default()));
        }
    }

    /// Writes something inside of a field; an error that arises there gets the field's name.
    #[inline(always)]
    pub(crate) fn inside(&mut self, name: &str, index: Option<usize>, write: impl FnOnce(&mut Self)) {
        let clean = self.failure.is_none();
        write(self);
        if clean && self.failure.is_some() {
            self.name_failure(name, index);
        }
    }

    #[cold]
    #[inline(never)]
    fn name_failure(&mut self, name: &str, index: Option<usize>) {
        if let Some((_, trail)) = &mut self.failure {
            trail.push(name.to_owned(), index);
        }
    }

    #[inline(never)]
    fn member<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.key(name);
        self.inside(name.wire, None, |writer| value.write_json(writer));
    }

    #[inline(never)]
    fn null_member(&mut self, name: &'static Name) {
        self.key(name);
        self.out.push_str("null");
    }

    pub(crate) fn braces<'a, O: Object<'a>>(&mut self, object: &O) {
        self.out.push('{');
        object.write(self);
        self.out.push('}');
    }

    fn items<T>(&mut self, name: &'static Name, items: &[T], write: impl Fn(&mut Self, &T)) {
        let whole = take(&mut self.whole);
        if items.is_empty() && !self.style.empty_arrays && !whole {
            return;
        }
        self.key(name);
        self.out.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.inside(name.wire, Some(index), |writer| write(writer, item));
        }
        self.out.push(']');
    }

    fn entries<T>(&mut self, name: &'static Name, map: &Map<'_, T>, write: impl Fn(&mut Self, &T)) {
        let whole = take(&mut self.whole);
        if map.is_empty() && !self.style.empty_arrays && !whole {
            return;
        }
        self.key(name);
        self.out.push('{');
        for (key, value) in map.iter() {
            self.open_key(key);
            self.inside(name.wire, None, |writer| writer.inside(key, None, |writer| write(writer, value)));
        }
        self.out.push('}');
    }
}

impl Writer for JsonWriter<'_> {
    #[inline(always)]
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.member(name, value),
            State::Empty => self.null_member(name),
            State::Absent => {}
        }
    }

    fn flag<'a, S: Slot<'a, Value = bool>>(&mut self, name: &'static Name, slot: &S, _spelling: &Spelling) {
        self.value(name, slot);
    }

    #[inline(always)]
    fn required<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.member(name, value);
    }

    #[inline(always)]
    fn nullable<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.member(name, value),
            State::Empty | State::Absent => self.null_member(name),
        }
    }

    #[inline(always)]
    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.value(name, slot);
    }

    #[inline(always)]
    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]) {
        self.items(name, values, |writer, value| value.write_json(writer));
    }

    #[inline(always)]
    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        if let Some(object) = object {
            self.key(name);
            self.inside(name.wire, None, |writer| writer.braces(object));
        }
    }

    #[inline(always)]
    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        match object {
            Some(_) => self.object(name, object),
            None => self.null_member(name),
        }
    }

    #[inline(always)]
    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]) {
        self.items(name, objects, |writer, object| writer.braces(object));
    }

    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>) {
        self.entries(name, map, |writer, value| value.write_json(writer));
    }

    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>) {
        self.entries(name, map, |writer, object| writer.braces(object));
    }

    fn unknown(&mut self, members: &Unknown<'_>) {
        for (key, value) in members.iter() {
            self.open_key(key);
            self.inside(key, None, |writer| Open::write_json(value, writer));
        }
    }
}

#[cold]
#[inline(never)]
fn push_special(out: &mut String, text: &str, first: usize) {
    let mut rest = text;
    let mut found = first;
    loop {
        let (before, special) = rest.split_at_checked(found).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(byte) = special.bytes().next() else {
            return;
        };
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            other => out.push_str(&format!("\\u{other:04x}")),
        }
        rest = special.get(1..).unwrap_or_default();
        found = stop(rest.as_bytes()).unwrap_or(rest.len());
    }
}
