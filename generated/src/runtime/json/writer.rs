//! Writes the fields of objects as JSON.
//!
//! Generated `Object::write` calls it through `Writer` with the fields of a value; a text leaves.

use super::escape::{is_plain, push_escaped};
use crate::runtime::error::{Trail, WriteError, WriteErrorKind};
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};
use std::mem::take;

/// Writes a JSON document for generated code. The first error is kept; what is written after it is thrown away.
///
/// Whatever is written ends with a comma: every value, every member, the closing bracket of every array and object. The
/// bracket takes the place of the comma before it. So a key needs not know what stands before it, and is a constant.
#[derive(Debug)]
pub struct JsonWriter {
    pub(crate) out: String,
    pub(crate) depth: usize,
    style: &'static Style,
    /// The next field is the whole document, so it is written although it is empty.
    whole: bool,
    failure: Option<(WriteErrorKind, Trail)>,
}

impl JsonWriter {
    /// A writer that goes on with this text. It owns the text while it writes, which spares it a look at where the text is.
    pub(crate) fn new(out: String, style: &'static Style) -> Self {
        JsonWriter { out, depth: 0, style, whole: false, failure: None }
    }

    /// The text, and the error, if there was one.
    pub(crate) fn finish(mut self) -> (String, Option<WriteError>) {
        if self.failure.is_none() {
            self.drop_comma();
        }
        (self.out, self.failure.map(|(kind, trail)| WriteError { kind, path: trail.path() }))
    }

    pub(super) fn document<'a, O: Object<'a>>(&mut self, root: &Root, object: &O) {
        self.open();
        for (attribute, value) in root.attributes {
            self.out.push_str(attribute.colon());
            self.push_string(value);
        }
        object.write(self);
        self.close();
    }

    /// Writes a document that is nothing but the value of the only field of `object`.
    pub(super) fn bare_document<'a, O: Object<'a>>(&mut self, only: &'static Name, object: &O) {
        let start = self.out.len();
        self.whole = true;
        object.write(self);
        if self.out.get(start..).is_some_and(|member| member.starts_with(only.colon())) {
            self.out.replace_range(start..start + only.colon().len(), "");
        } else {
            self.out.push_str("null,");
        }
    }

    /// An opening brace.
    #[inline(always)]
    pub(crate) fn open(&mut self) {
        self.out.push('{');
    }

    /// A closing brace.
    #[inline(always)]
    pub(crate) fn close(&mut self) {
        self.drop_comma();
        self.out.push_str("},");
    }

    /// An array of what `write` writes.
    #[inline(always)]
    pub(crate) fn brackets(&mut self, write: impl FnOnce(&mut Self)) {
        self.out.push('[');
        write(self);
        self.drop_comma();
        self.out.push_str("],");
    }

    #[inline(always)]
    fn drop_comma(&mut self) {
        if self.out.ends_with(',') {
            self.out.pop();
        }
    }

    /// A key that is data.
    pub(crate) fn open_key(&mut self, key: &str) {
        self.push_string(key);
        self.drop_comma();
        self.out.push(':');
    }

    /// Adds a string with its quotes.
    pub(crate) fn push_string(&mut self, text: &str) {
        self.out.push('"');
        self.push_text(text);
    }

    /// Adds a string but for its opening quote.
    #[inline(never)]
    pub(crate) fn push_text(&mut self, text: &str) {
        if is_plain(text.as_bytes()) {
            self.out.push_str(text);
        } else {
            push_escaped(&mut self.out, text);
        }
        self.out.push_str("\",");
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

    #[inline(always)]
    fn member<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.out.push_str(if V::IS_TEXT { name.quote() } else { name.colon() });
        if V::CAN_FAIL {
            self.inside(name.wire(), None, |writer| value.write_json(writer));
        } else {
            value.write_json(self);
        }
    }

    /// A member whose value is a constant.
    #[inline(always)]
    fn constant_member(&mut self, name: &'static Name, value: &'static str) {
        self.out.push_str(name.colon());
        self.out.push_str(value);
    }

    /// A value that no key of a field leads.
    #[inline(always)]
    pub(crate) fn bare_value<'a, V: Value<'a>>(&mut self, value: &V) {
        if V::IS_TEXT {
            self.out.push('"');
        }
        value.write_json(self);
    }

    #[inline(always)]
    pub(crate) fn braces<'a, O: Object<'a>>(&mut self, object: &O) {
        self.open();
        object.write(self);
        self.close();
    }

    /// True when an empty array or map is written.
    #[inline(always)]
    fn shows_empty(&mut self) -> bool {
        self.style.empty_arrays || take(&mut self.whole)
    }

    #[inline(always)]
    fn items<T>(&mut self, name: &'static Name, items: &[T], write: impl Fn(&mut Self, &T)) {
        if !items.is_empty() {
            self.out.push_str(name.colon());
            self.some_items(name, items, write);
        } else if self.shows_empty() {
            self.constant_member(name, "[],");
        }
    }

    #[inline(never)]
    fn some_items<T>(&mut self, name: &'static Name, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.whole = false;
        self.brackets(|writer| {
            for (index, item) in items.iter().enumerate() {
                writer.inside(name.wire(), Some(index), |writer| write(writer, item));
            }
        });
    }

    #[inline(always)]
    fn entries<T>(&mut self, name: &'static Name, map: &Map<'_, T>, write: impl Fn(&mut Self, &T)) {
        if !map.is_empty() {
            self.out.push_str(name.colon());
            self.some_entries(name, map, write);
        } else if self.shows_empty() {
            self.constant_member(name, "{},");
        }
    }

    #[inline(never)]
    fn some_entries<T>(&mut self, name: &'static Name, map: &Map<'_, T>, write: impl Fn(&mut Self, &T)) {
        self.whole = false;
        self.open();
        for (key, value) in map.iter() {
            self.open_key(key);
            self.inside(name.wire(), None, |writer| writer.inside(key, None, |writer| write(writer, value)));
        }
        self.close();
    }

    #[inline(never)]
    fn some_unknown(&mut self, members: &Unknown<'_>) {
        for (key, value) in members.iter() {
            self.open_key(key);
            self.inside(key, None, |writer| Open::write_json(value, writer));
        }
    }
}

impl Writer for JsonWriter {
    #[inline(always)]
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.member(name, value),
            State::Empty => self.constant_member(name, "null,"),
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
            State::Empty | State::Absent => self.constant_member(name, "null,"),
        }
    }

    #[inline(always)]
    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.value(name, slot);
    }

    #[inline(always)]
    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]) {
        self.items(name, values, |writer, value| writer.bare_value(value));
    }

    #[inline(always)]
    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        if let Some(object) = object {
            self.out.push_str(name.colon());
            self.inside(name.wire(), None, |writer| writer.braces(object));
        }
    }

    #[inline(always)]
    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        match object {
            Some(_) => self.object(name, object),
            None => self.constant_member(name, "null,"),
        }
    }

    #[inline(always)]
    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]) {
        self.items(name, objects, |writer, object| writer.braces(object));
    }

    #[inline(always)]
    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>) {
        self.entries(name, map, |writer, value| writer.bare_value(value));
    }

    #[inline(always)]
    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>) {
        self.entries(name, map, |writer, object| writer.braces(object));
    }

    #[inline(always)]
    fn unknown(&mut self, members: &Unknown<'_>) {
        if !members.is_empty() {
            self.some_unknown(members);
        }
    }
}
