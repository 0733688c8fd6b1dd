//! Writes the fields of objects as XML.

use super::escape::{push_attribute, push_text};
use super::fields::ENTRY;
use super::search::is_writable;
use crate::runtime::error::{Trail, WriteError, WriteErrorKind};
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};

/// Writes an XML document for generated code. The first error is kept; what is written after it is thrown away.
#[derive(Debug)]
pub struct XmlWriter {
    pub(crate) out: String,
    pub(crate) style: &'static Style,
    pub(crate) depth: usize,
    /// How many objects are open.
    level: usize,
    failure: Option<Box<Failure>>,
}

/// The first error. Whoever wrote the value adds its name, then whoever wrote the object around it, and so on:
/// each once, which `level` sees to.
#[derive(Debug)]
struct Failure {
    kind: WriteErrorKind,
    trail: Trail,
    /// The level of the name that was added last.
    level: usize,
}

impl XmlWriter {
    /// Writes at the end of `out`.
    pub(crate) fn new(out: String, style: &'static Style) -> Self {
        XmlWriter { out, style, depth: 0, level: 0, failure: None }
    }

    /// What was written, and the error if there was one.
    pub(crate) fn finish(self) -> (String, Option<WriteError>) {
        let error = self.failure.map(|failure| WriteError { kind: failure.kind, path: failure.trail.path() });
        (self.out, error)
    }

    /// Begins a document at the end of `out`, up to and with the start tag of its root.
    pub(super) fn open(out: String, style: &'static Style, root: &Root) -> Self {
        let mut writer = XmlWriter::new(out, style);
        writer.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.out.push_str(root.name.start);
        for (attribute, value) in root.attributes {
            writer.push_attribute(attribute.element(), value);
        }
        writer
    }

    /// Ends the document.
    pub(super) fn close(mut self, root: &Root) -> (String, Option<WriteError>) {
        self.out.push_str(root.name.end);
        self.finish()
    }

    /// Adds an attribute to the start tag that was written last.
    pub(crate) fn push_attribute(&mut self, name: &str, value: &str) {
        self.open_attribute(name);
        self.push_attribute_value(value);
        self.out.push_str("\">");
    }

    fn open_attribute(&mut self, name: &str) {
        self.out.pop();
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    /// Adds text inside of the quotes of an attribute.
    pub(crate) fn push_attribute_value(&mut self, value: &str) {
        if let Err(character) = push_attribute(&mut self.out, value) {
            self.fail(WriteErrorKind::IllegalCharacter(character));
        }
    }

    /// Adds character data.
    #[inline(never)]
    pub(crate) fn push_text(&mut self, text: &str) {
        if is_writable(text.as_bytes()) {
            self.out.push_str(text);
        } else {
            self.push_special_text(text);
        }
    }

    #[inline(never)]
    fn push_special_text(&mut self, text: &str) {
        if let Err(character) = push_text(&mut self.out, text) {
            self.fail(WriteErrorKind::IllegalCharacter(character));
        }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn fail(&mut self, kind: WriteErrorKind) {
        if self.failure.is_none() {
            self.failure = Some(Box::new(Failure { kind, trail: Trail::default(), level: usize::MAX }));
        }
    }

    /// Adds a name to the path of an error that arose in what has just been written.
    #[inline(always)]
    fn written(&mut self, name: &str, index: Option<usize>) {
        if self.failure.is_some() {
            self.name_failure(name, index);
        }
    }

    /// The same of a field. Its name is found out where it is needed, which is code that is there once.
    #[inline(always)]
    fn written_field(&mut self, name: &'static Name, index: Option<usize>) {
        if self.failure.is_some() {
            self.field_failed(name, index);
        }
    }

    #[cold]
    #[inline(never)]
    fn field_failed(&mut self, name: &'static Name, index: Option<usize>) {
        self.name_failure(name.wire(), index);
    }

    #[cold]
    #[inline(never)]
    fn name_failure(&mut self, name: &str, index: Option<usize>) {
        if let Some(failure) = &mut self.failure
            && failure.level > self.level
        {
            failure.level = self.level;
            failure.trail.push(name.to_owned(), index);
        }
    }

    /// Writes something inside of what the value of a field consists of.
    pub(crate) fn inside(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.level += 1;
        write(self);
        self.written(name, None);
        self.level -= 1;
    }

    #[inline(always)]
    fn element<'a, V: Value<'a>>(&mut self, name: &'static Name, index: Option<usize>, value: &V) {
        self.start(name);
        value.write_xml(self);
        if V::IS_TEXT || V::CAN_FAIL {
            self.written_field(name, index);
        }
        self.end(name);
    }

    /// Adds a start tag: a constant, as long as there is room.
    #[inline(always)]
    fn start(&mut self, name: &'static Name) {
        if self.out.capacity() - self.out.len() >= name.start.len() {
            self.out.push_str(name.start);
        } else {
            self.start_behind(name);
        }
    }

    #[cold]
    #[inline(never)]
    fn start_behind(&mut self, name: &'static Name) {
        self.out.push_str(name.start);
    }

    /// Adds an end tag in the same way.
    #[inline(always)]
    fn end(&mut self, name: &'static Name) {
        if self.out.capacity() - self.out.len() >= name.end.len() {
            self.out.push_str(name.end);
        } else {
            self.end_behind(name);
        }
    }

    #[cold]
    #[inline(never)]
    fn end_behind(&mut self, name: &'static Name) {
        self.out.push_str(name.end);
    }

    #[inline(always)]
    fn object_element<'a, O: Object<'a>>(&mut self, name: &'static Name, index: Option<usize>, object: &O) {
        self.start(name);
        self.level += 1;
        object.write(self);
        self.level -= 1;
        self.written_field(name, index);
        self.end(name);
    }

    #[cold]
    fn empty_element(&mut self, name: &'static Name) {
        self.out.push_str(name.start);
        self.out.pop();
        self.out.push_str("/>");
    }

    /// The entries of a map.
    fn entries<T>(&mut self, name: &'static Name, map: &Map<'_, T>, mut write: impl FnMut(&mut Self, &T)) {
        if map.is_empty() {
            return;
        }
        self.out.push_str(name.start);
        self.level += 1;
        for (key, value) in map.iter() {
            self.out.push_str(ENTRY.start);
            self.push_attribute("key", key);
            self.level += 1;
            write(self, value);
            self.level -= 1;
            self.written(key, None);
            self.out.push_str(ENTRY.end);
        }
        self.level -= 1;
        self.written(name.wire(), None);
        self.out.push_str(name.end);
    }
}

impl Writer for XmlWriter {
    #[inline(always)]
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.element(name, None, value),
            State::Empty => self.empty_element(name),
            State::Absent => {}
        }
    }

    fn flag<'a, S: Slot<'a, Value = bool>>(&mut self, name: &'static Name, slot: &S, spelling: &Spelling) {
        match slot.state() {
            State::Full(value) => {
                self.out.push_str(name.start);
                self.push_text(if *value { spelling.yes } else { spelling.no });
                self.out.push_str(name.end);
            }
            State::Empty => self.empty_element(name),
            State::Absent => {}
        }
    }

    #[inline(always)]
    fn required<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.element(name, None, value);
    }

    #[inline(always)]
    fn nullable<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.value(name, slot);
    }

    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => {
                self.open_attribute(name.element());
                value.write_attribute(self);
                self.out.push_str("\">");
                self.written(name.wire(), None);
            }
            State::Empty => self.push_attribute(name.element(), ""),
            State::Absent => {}
        }
    }

    #[inline(always)]
    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]) {
        for (index, value) in values.iter().enumerate() {
            self.element(name, Some(index), value);
        }
    }

    #[inline(always)]
    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        if let Some(object) = object {
            self.object_element(name, None, object);
        }
    }

    #[inline(always)]
    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        self.object(name, object);
    }

    #[inline(always)]
    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]) {
        for (index, object) in objects.iter().enumerate() {
            self.object_element(name, Some(index), object);
        }
    }

    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>) {
        self.entries(name, map, |writer, value| value.write_xml(writer));
    }

    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>) {
        self.entries(name, map, |writer, object| object.write(writer));
    }

    fn unknown(&mut self, members: &Unknown<'_>) {
        for (name, value) in members.iter() {
            Open::write_xml_element(value, self, name);
        }
    }
}
