//! How fields of each shape are read from JSON.
//!
//! A reader before a value enters, the value of a field leaves; generated `Object::read` calls it through `Reader`.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::Map;
use crate::runtime::lenient::Leniency;
use crate::runtime::name::Name;
use crate::runtime::object::{Object, Reader, Slot, State, Step};
use crate::runtime::value::Value;

impl<'t, 'a> Reader<'a> for JsonReader<'t, 'a> {
    #[inline(always)]
    fn value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        if self.at(name) { self.read_value(index, name, slot) } else { Ok(()) }
    }

    #[inline(always)]
    fn required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step {
        if self.at(name) { self.read_required(index, name, value) } else { Ok(()) }
    }

    #[inline(always)]
    fn attribute<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        self.value(index, name, slot)
    }

    #[inline(always)]
    fn values<V: Value<'a>>(&mut self, index: usize, name: &'static Name, values: &mut Vec<V>) -> Step {
        if self.at(name) { self.read_values(index, name, values) } else { Ok(()) }
    }

    #[inline(always)]
    fn object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        if self.at(name) { self.read_object(index, name, object) } else { Ok(()) }
    }

    #[inline(always)]
    fn objects<O: Object<'a>>(&mut self, index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step {
        if self.at(name) { self.read_objects(index, name, objects) } else { Ok(()) }
    }

    #[inline(always)]
    fn map<V: Value<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, V>) -> Step {
        if self.at(name) { self.read_map(index, name, map, |reader| reader.one_value()) } else { Ok(()) }
    }

    #[inline(always)]
    fn object_map<O: Object<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.read_map(index, name, map, |reader| {
            let mut object = O::blank();
            reader.one_object(&mut object)?;
            Ok(object)
        })
    }
}

/// Room for more than one object of so many bytes is not set aside before there are more.
const LARGE: usize = 256;

impl<'t, 'a> JsonReader<'t, 'a> {
    #[inline(never)]
    fn read_value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        self.once(index, name)?;
        let state = if self.null() { Ok(State::Empty) } else { self.some_value() };
        match state {
            Ok(state) => slot.put(state),
            Err(_) => return Err(self.within(name.wire(), None)),
        }
        self.separator()
    }

    #[inline(always)]
    fn some_value<V: Value<'a>>(&mut self) -> Read<State<V>> {
        if !V::IS_TEXT && !V::IS_OPEN && self.empty_text() {
            return Ok(State::Empty);
        }
        Ok(State::Full(self.one_value()?))
    }

    #[inline(never)]
    fn read_required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step {
        self.once(index, name)?;
        *value = self.one_value().map_err(|_| self.within(name.wire(), None))?;
        self.separator()
    }

    #[inline(never)]
    fn read_object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        self.once(index, name)?;
        self.optional_object(object).map_err(|_| self.within(name.wire(), None))?;
        self.separator()
    }

    #[inline(always)]
    fn optional_object<O: Object<'a>>(&mut self, object: &mut Option<O>) -> Step {
        if self.null() || self.empty_text() { Ok(()) } else { self.one_object(object.insert(O::blank())) }
    }

    #[inline(never)]
    fn read_values<V: Value<'a>>(&mut self, index: usize, name: &'static Name, values: &mut Vec<V>) -> Step {
        self.once(index, name)?;
        self.list(values, !V::IS_TEXT, |reader, values| {
            values.push(V::read_json(reader)?);
            Ok(())
        })
        .map_err(|index| self.within(name.wire(), index))?;
        self.separator()
    }

    #[inline(never)]
    fn read_objects<O: Object<'a>>(&mut self, index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step {
        self.once(index, name)?;
        self.list(objects, true, |reader, objects| {
            if objects.capacity() == 0 && size_of::<O>() > LARGE {
                // One is the usual number of them.
                objects.reserve_exact(1);
            }
            objects.push(O::blank());
            match objects.last_mut() {
                Some(object) => reader.body(object),
                None => Ok(()),
            }
        })
        .map_err(|index| self.within(name.wire(), index))?;
        self.separator()
    }

    /// The items of an array; `null` is an empty one, and a value that is no array its only item. An error has the
    /// index of the item.
    #[inline(always)]
    fn list<T>(
        &mut self,
        items: &mut Vec<T>,
        empty_is_none: bool,
        mut add: impl FnMut(&mut Self, &mut Vec<T>) -> Step,
    ) -> Result<(), Option<usize>> {
        if !self.eat("[") {
            if self.null() || (empty_is_none && self.empty_text()) {
                return Ok(());
            }
            self.tolerate(Leniency::ItemForList);
            return add(self, items).map_err(|_| Some(0));
        }
        self.enter().map_err(|_| None)?;
        self.skip_white();
        if self.peek() != Some(b']') {
            loop {
                let index = items.len();
                add(self, items).map_err(|_| Some(index))?;
                if !self.comma() {
                    break;
                }
            }
        }
        self.leave();
        self.close("]", "`,` or `]`").map_err(|_| None)
    }

    /// The members of a map; `null` is an empty one.
    #[inline(never)]
    fn read_map<T>(
        &mut self,
        index: usize,
        name: &'static Name,
        map: &mut Map<'a, T>,
        read: impl Fn(&mut Self) -> Read<T>,
    ) -> Step {
        self.once(index, name)?;
        self.entries(map, read).map_err(|_| self.within(name.wire(), None))?;
        self.separator()
    }

    #[inline(always)]
    fn entries<T>(&mut self, map: &mut Map<'a, T>, read: impl Fn(&mut Self) -> Read<T>) -> Step {
        match self.peek() {
            Some(b'n') if self.null() => Ok(()),
            Some(b'[') => self.list_for_map(),
            Some(b'"') if self.empty_text() => Ok(()),
            _ => self.members(&mut map.0, read),
        }
    }

    /// A value, or a list with nothing else in it.
    #[inline(always)]
    fn one_value<V: Value<'a>>(&mut self) -> Read<V> {
        if !V::IS_OPEN && self.peek() == Some(b'[') { self.only_value() } else { V::read_json(self) }
    }

    /// An object, or a list with nothing else in it.
    #[inline(always)]
    fn one_object<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        if self.peek() == Some(b'[') { self.only_object(object) } else { self.body(object) }
    }
}
