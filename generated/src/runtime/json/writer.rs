//! Writes the fields of objects as JSON.

use super::escape::{is_plain, push_escaped};
use crate::runtime::error::{Trail, WriteError, WriteErrorKind};
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};
use std::mem::take;

/// Writes a JSON document for generated code. The first error is kept; what is written after it is thrown away.
#[derive(Debug)]
pub struct JsonWriter {
    pub(crate) out: String,
    pub(crate) depth: usize,
    style: &'static Style,
    lead: Lead,
    /// The next field is the whole document, so it is written although it is empty.
    whole: bool,
    failure: Option<(WriteErrorKind, Trail)>,
}

/// What is to be written before the next member, together with its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// Nothing: it is the first one of its object.
    Nothing,
    /// A comma.
    Comma,
    /// The quote at the end of the member before, and a comma.
    Quote,
}

impl JsonWriter {
    /// A writer that goes on with this text. It owns the text while it writes, which spares it a look at where the text is.
    pub(crate) fn new(out: String, style: &'static Style) -> Self {
        JsonWriter { out, depth: 0, style, lead: Lead::Comma, whole: false, failure: None }
    }

    /// The text, and the error, if there was one.
    pub(crate) fn finish(self) -> (String, Option<WriteError>) {
        (self.out, self.failure.map(|(kind, trail)| WriteError { kind, path: trail.path() }))
    }

    pub(super) fn document<'a, O: Object<'a>>(&mut self, root: &Root, object: &O) {
        self.open();
        for (attribute, value) in root.attributes {
            self.key(attribute);
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
        if self.lead == Lead::Quote {
            self.out.push('"');
        }
        self.out.replace_range(start..start + only.member().len(), "");
    }

    /// An opening brace.
    #[inline(always)]
    pub(crate) fn open(&mut self) {
        self.out.push('{');
        self.lead = Lead::Nothing;
    }

    /// A closing brace.
    #[inline(always)]
    pub(crate) fn close(&mut self) {
        self.out.push_str(if self.lead == Lead::Quote { "\"}" } else { "}" });
        self.lead = Lead::Comma;
    }

    /// The key of a member, up to where its value begins; of a text the opening quote belongs to it.
    #[inline(always)]
    fn key_of(&mut self, name: &'static Name, is_text: bool) {
        match self.lead {
            Lead::Quote => self.out.push_str(if is_text { name.key } else { name.behind_text() }),
            Lead::Comma => self.out.push_str(if is_text { name.text_member() } else { name.member() }),
            Lead::Nothing => self.first_key(if is_text { name.text_member() } else { name.member() }),
        }
        self.lead = if is_text { Lead::Quote } else { Lead::Comma };
    }

    #[inline(always)]
    fn key(&mut self, name: &'static Name) {
        self.key_of(name, false);
    }

    /// A key without its comma.
    #[inline(never)]
    fn first_key(&mut self, key: &'static str) {
        self.out.push_str(key.get(1..).unwrap_or_default());
    }

    /// A key that is data.
    pub(crate) fn open_key(&mut self, key: &str) {
        self.out.push_str(match self.lead {
            Lead::Nothing => "\"",
            Lead::Comma => ",\"",
            Lead::Quote => "\",\"",
        });
        self.lead = Lead::Comma;
        self.push_text(key);
        self.out.push_str("\":");
    }

    /// Adds a string with its quotes.
    pub(crate) fn push_string(&mut self, text: &str) {
        self.out.push('"');
        self.push_text(text);
        self.out.push('"');
    }

    /// Adds what stands between the quotes of a string.
    #[inline(never)]
    pub(crate) fn push_text(&mut self, text: &str) {
        if is_plain(text.as_bytes()) {
            self.out.push_str(text);
        } else {
            push_escaped(&mut self.out, text);
        }
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
        self.key_of(name, V::IS_TEXT);
        if V::CAN_FAIL {
            self.inside(name.wire, None, |writer| value.write_json(writer));
        } else {
            value.write_json(self);
        }
    }

    #[inline(always)]
    fn null_member(&mut self, name: &'static Name) {
        self.key(name);
        self.out.push_str("null");
    }

    /// A value that no key of a field leads.
    #[inline(always)]
    pub(crate) fn bare_value<'a, V: Value<'a>>(&mut self, value: &V) {
        if V::IS_TEXT {
            self.out.push('"');
            value.write_json(self);
            self.out.push('"');
        } else {
            value.write_json(self);
        }
    }

    #[inline(always)]
    pub(crate) fn braces<'a, O: Object<'a>>(&mut self, object: &O) {
        self.open();
        object.write(self);
        self.close();
    }

    #[inline(never)]
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

    #[inline(never)]
    fn entries<T>(&mut self, name: &'static Name, map: &Map<'_, T>, write: impl Fn(&mut Self, &T)) {
        let whole = take(&mut self.whole);
        if map.is_empty() && !self.style.empty_arrays && !whole {
            return;
        }
        self.key(name);
        self.open();
        for (key, value) in map.iter() {
            self.open_key(key);
            self.inside(name.wire, None, |writer| writer.inside(key, None, |writer| write(writer, value)));
        }
        self.close();
    }
}

impl Writer for JsonWriter {
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
        self.items(name, values, |writer, value| writer.bare_value(value));
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
        self.entries(name, map, |writer, value| writer.bare_value(value));
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
