//! How fields of each shape are read from XML.

use super::attribute::Attributes;
use super::reader::{XmlReader, copy};
use crate::name;
use crate::runtime::lenient::Leniency;
use crate::runtime::name::{Name, Spelling};
use crate::runtime::object::{Fault, Object, Reader, Slot, State, Step};
use crate::runtime::value::Value;
use crate::runtime::{Map, ReadErrorKind};
use std::borrow::Cow;

impl<'a> Reader<'a> for XmlReader<'_, 'a> {
    #[inline(always)]
    fn value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        match self.at(name) {
            Some(rest) => self.read_value(rest, index, name, slot),
            None => Ok(()),
        }
    }

    fn flag<S: Slot<'a, Value = bool>>(
        &mut self,
        index: usize,
        name: &'static Name,
        slot: &mut S,
        spelling: &'static Spelling,
    ) -> Step {
        self.spelling = spelling;
        self.value(index, name, slot)?;
        self.spelling = &self.style.boolean;
        Ok(())
    }

    #[inline(always)]
    fn required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step {
        match self.at(name) {
            Some(rest) => self.read_required(rest, index, name, value),
            None => Ok(()),
        }
    }

    #[inline(always)]
    fn attribute<S: Slot<'a>>(&mut self, _index: usize, name: &'static Name, slot: &mut S) -> Step {
        if self.frame.attributes.is_empty() { Ok(()) } else { self.read_attribute(name, slot) }
    }

    #[inline(always)]
    fn values<V: Value<'a>>(&mut self, _index: usize, name: &'static Name, values: &mut Vec<V>) -> Step {
        while let Some(rest) = self.at(name) {
            self.read_item(rest, name, values)?;
        }
        Ok(())
    }

    #[inline(always)]
    fn object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        match self.at(name) {
            Some(rest) => self.read_object(rest, index, name, object),
            None => Ok(()),
        }
    }

    #[inline(always)]
    fn objects<O: Object<'a>>(&mut self, _index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step {
        while let Some(rest) = self.at(name) {
            self.read_object_item(rest, name, objects)?;
        }
        Ok(())
    }

    #[inline(always)]
    fn map<V: Value<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, V>) -> Step {
        let Some(rest) = self.at(name) else {
            return Ok(());
        };
        self.once(rest, index, name)?;
        self.rest = rest;
        self.entries(name, map, |reader| match reader.content(ENTRY.end)? {
            Some(value) => Ok(value),
            None => reader.empty_value(),
        })
    }

    #[inline(always)]
    fn object_map<O: Object<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, O>) -> Step {
        let Some(rest) = self.at(name) else {
            return Ok(());
        };
        self.once(rest, index, name)?;
        self.rest = rest;
        self.entries(name, map, |reader| {
            let mut object = O::blank();
            reader.body(ENTRY, &mut object)?;
            reader.skip_white();
            Ok(object)
        })
    }
}

/// The element of a map's entry; its key is the attribute `key`.
pub(super) const ENTRY: &Name = name!("entry");

impl<'t, 'a> XmlReader<'t, 'a> {
    #[inline(never)]
    fn read_value<S: Slot<'a>>(&mut self, rest: &'t str, index: usize, name: &'static Name, slot: &mut S) -> Step {
        self.once(rest, index, name)?;
        if !S::Value::IS_TEXT {
            self.rest = rest;
            return self.read_any_value(name, slot);
        }
        let Some(text) = self.plain(rest, name.end) else {
            self.rest = rest;
            return self.read_unusual_text(name, slot);
        };
        // Each way ends with a value of its own, so that none is made in memory first and moved from there.
        if let Some(value) = S::Value::from_known(text) {
            slot.put(State::Full(value));
        } else if let Some(borrow) = self.borrow {
            self.put_text(slot, Cow::Borrowed(borrow(text)));
        } else {
            self.put_text(slot, Cow::Owned(copy(text)));
        }
        self.skip_white();
        Ok(())
    }

    #[inline(always)]
    fn put_text<S: Slot<'a>>(&mut self, slot: &mut S, text: Cow<'a, str>) {
        match S::Value::from_text(text) {
            Ok(value) => slot.put(State::Full(value)),
            Err(_) => self.put_empty(slot),
        }
    }

    #[inline(never)]
    fn read_unusual_text<S: Slot<'a>>(&mut self, name: &'static Name, slot: &mut S) -> Step {
        match self.resolved_text(name.end) {
            Some("") if self.unescaped.is_empty() && self.style.empty_is_none => self.put_empty(slot),
            Some("") => self.put_text(slot, Cow::Owned(self.unescaped.as_str().to_owned())),
            Some(text) => self.put_text(slot, self.keep(text)),
            None => match self.unusual_text(name)? {
                Some(text) => self.put_text(slot, text),
                None => self.put_empty(slot),
            },
        }
        self.skip_white();
        Ok(())
    }

    /// Text that is neither plain nor resolved; `None` for none where the vendor writes no value so.
    #[cold]
    #[inline(never)]
    fn unusual_text(&mut self, name: &'static Name) -> Result<Option<Cow<'a, str>>, Fault> {
        let text = self.text_in_pieces(name.end).map_err(|_| self.within(name.wire(), None))?;
        self.tag = "";
        Ok(Some(text).filter(|text| !text.is_empty() || !self.style.empty_is_none))
    }

    #[inline(always)]
    fn read_any_value<S: Slot<'a>>(&mut self, name: &'static Name, slot: &mut S) -> Step {
        match self.content::<S::Value>(name.end) {
            // Of the other types `read_xml` gives no value that is blank where it is none.
            Ok(Some(value)) if S::Value::IS_OPEN && self.style.empty_is_none && value.is_blank() => {
                self.put_empty(slot)
            }
            Ok(Some(value)) => slot.put(State::Full(value)),
            Ok(None) => self.put_empty(slot),
            Err(_) => return Err(self.within(name.wire(), None)),
        }
        Ok(())
    }

    #[inline(never)]
    fn read_required<V: Value<'a>>(&mut self, rest: &'t str, index: usize, name: &'static Name, value: &mut V) -> Step {
        self.once(rest, index, name)?;
        self.rest = rest;
        let read = match self.content(name.end) {
            Ok(Some(read)) => Ok(read),
            Ok(None) => self.empty_value(),
            Err(fault) => Err(fault),
        };
        *value = read.map_err(|_| self.within(name.wire(), None))?;
        Ok(())
    }

    /// The value of an element without text, where there must be a value.
    #[cold]
    fn empty_value<V: Value<'a>>(&mut self) -> Result<V, Fault> {
        match V::from_text(Cow::Borrowed("")) {
            Ok(value) => Ok(value),
            Err(kind) => self.fail(kind),
        }
    }

    #[inline(never)]
    fn read_attribute<S: Slot<'a>>(&mut self, name: &'static Name, slot: &mut S) -> Step {
        let found = self.find_attribute(self.frame.attributes, name.element());
        let Some(text) = found.map_err(|_| self.within(name.wire(), None))? else {
            return Ok(());
        };
        // No number and no boolean is an empty text, whatever the vendor means by an empty element.
        if text.is_empty() && (self.style.empty_is_none || !S::Value::IS_TEXT && !S::Value::IS_OPEN) {
            slot.put(State::Empty);
            if matches!(slot.state(), State::Absent) {
                self.tolerate_attribute(name.element(), Leniency::EmptyText);
            }
            return Ok(());
        }
        let documented = !S::Value::IS_BOOLEAN || text == self.spelling.yes || text == self.spelling.no;
        match S::Value::from_text(text) {
            Ok(value) if documented => slot.put(State::Full(value)),
            Ok(value) => {
                self.tolerate_attribute(name.element(), Leniency::BooleanSpelling);
                slot.put(State::Full(value));
            }
            Err(kind) => {
                let _: Step = self.fail(kind);
                return Err(self.within(name.wire(), None));
            }
        }
        Ok(())
    }

    /// An empty element is no item where the vendor writes no value so.
    #[inline(never)]
    fn read_item<V: Value<'a>>(&mut self, rest: &'t str, name: &'static Name, values: &mut Vec<V>) -> Step {
        self.rest = rest;
        match self.content(name.end) {
            Ok(Some(value)) => values.push(value),
            Ok(None) => self.skip_item(),
            Err(_) => return Err(self.within(name.wire(), Some(values.len()))),
        }
        Ok(())
    }

    #[inline(never)]
    fn read_object<O: Object<'a>>(
        &mut self,
        rest: &'t str,
        index: usize,
        name: &'static Name,
        object: &mut Option<O>,
    ) -> Step {
        self.once(rest, index, name)?;
        self.rest = rest;
        let object = object.insert(O::blank());
        self.body(name, object).map_err(|_| self.within(name.wire(), None))?;
        self.skip_white();
        Ok(())
    }

    #[inline(never)]
    fn read_object_item<O: Object<'a>>(&mut self, rest: &'t str, name: &'static Name, objects: &mut Vec<O>) -> Step {
        self.rest = rest;
        let index = objects.len();
        // Unlike `push`, this has room before there is an object, which then is made where it stays.
        objects.extend(std::iter::once_with(O::blank));
        if let Some(object) = objects.last_mut() {
            self.body(name, object).map_err(|_| self.within(name.wire(), Some(index)))?;
        }
        self.skip_white();
        Ok(())
    }

    /// The `<entry key="…">` children of a map.
    fn entries<T>(
        &mut self,
        name: &'static Name,
        map: &mut Map<'a, T>,
        mut read: impl FnMut(&mut Self) -> Result<T, Fault>,
    ) -> Step {
        self.enter()?;
        self.tag = "";
        if !std::mem::take(&mut self.closed) {
            while self.next_child(name.end, false).map_err(|_| self.within(name.wire(), None))? {
                let key = self.entry_key().map_err(|_| self.within(name.wire(), None))?;
                let value = read(self).map_err(|_| {
                    self.within(&key, None);
                    self.within(name.wire(), None)
                })?;
                map.0.push((key, value));
            }
        }
        self.leave();
        self.skip_white();
        Ok(())
    }

    /// The key of the entry whose start tag was read; the attributes that follow it belong to the value.
    fn entry_key(&mut self) -> Result<Cow<'a, str>, Fault> {
        let mut attributes = Attributes(self.tag);
        match (self.pending.take(), attributes.next()) {
            (Some("entry"), Some((name @ "key", key))) => {
                self.claim(name);
                self.tag = attributes.0.trim_start();
                self.unescape_attribute(key)
            }
            _ => self.fail(ReadErrorKind::Expected("<entry key=\"…\">")),
        }
    }
}
