//! Writes the fields of objects as XML.

use super::escape::{push_attribute, push_text};
use super::fields::ENTRY;
use crate::runtime::error::{Trail, WriteError, WriteErrorKind};
use crate::runtime::name::{Name, Root, Spelling, Style};
use crate::runtime::object::{Object, Slot, State, Unknown, Writer};
use crate::runtime::value::Value;
use crate::runtime::{Map, Open};

/// Writes an XML document for generated code. The first error is kept; what is written after it is thrown away.
#[derive(Debug)]
pub struct XmlWriter<'o> {
    pub(crate) out: &'o mut String,
    pub(crate) style: &'static Style,
    pub(crate) depth: usize,
    failure: Option<(WriteErrorKind, Trail)>,
}

impl<'o> XmlWriter<'o> {
    pub(crate) fn new(out: &'o mut String, style: &'static Style) -> Self {
        XmlWriter { out, style, depth: 0, failure: None }
    }

    /// The error, if there was one.
    pub(super) fn finish(self) -> Option<WriteError> {
        self.failure.map(|(kind, trail)| WriteError { kind, path: trail.path() })
    }

    pub(super) fn document<'a, O: Object<'a>>(&mut self, root: &Root, object: &O) {
        self.out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.out.push_str(root.name.start);
        for (attribute, value) in root.attributes {
            self.push_attribute(attribute.element, value);
        }
        object.write(self);
        self.out.push_str(root.name.end);
    }

    /// Adds an attribute to the start tag that was written last.
    pub(crate) fn push_attribute(&mut self, name: &str, value: &str) {
        self.out.pop();
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        if let Err(character) = push_attribute(self.out, value) {
            self.fail(WriteErrorKind::IllegalCharacter(character));
        }
        self.out.push_str("\">");
    }

    /// Adds character data.
    #[inline(always)]
    pub(crate) fn push_text(&mut self, text: &str) {
        if let Err(character) = push_text(self.out, text) {
            self.fail(WriteErrorKind::IllegalCharacter(character));
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

    #[inline(never)]
    fn element<'a, V: Value<'a>>(&mut self, name: &'static Name, index: Option<usize>, value: &V) {
        self.out.reserve(name.start.len() + name.end.len() + 24);
        self.out.push_str(name.start);
        self.inside(name.wire, index, |writer| value.write_xml(writer));
        self.out.push_str(name.end);
    }

    #[inline(never)]
    fn object_element<'a, O: Object<'a>>(&mut self, name: &'static Name, index: Option<usize>, object: &O) {
        self.out.push_str(name.start);
        self.inside(name.wire, index, |writer| object.write(writer));
        self.out.push_str(name.end);
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
        self.inside(name.wire, None, |writer| {
            for (key, value) in map.iter() {
                writer.out.push_str(ENTRY.start);
                writer.inside(key, None, |writer| {
                    writer.push_attribute("key", key);
                    write(writer, value);
                });
                writer.out.push_str(ENTRY.end);
            }
        });
        self.out.push_str(name.end);
    }
}

impl Writer for XmlWriter<'_> {
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
            State::Full(value) => self.inside(name.wire, None, |writer| {
                let text = value.to_text(writer.style);
                writer.push_attribute(name.element, &text);
            }),
            State::Empty => self.push_attribute(name.element, ""),
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
            self.inside(name, None, |writer| Open::write_xml_element(value, writer, name));
        }
    }
}
