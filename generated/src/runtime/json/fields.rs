//! How fields of each shape are read from JSON.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::Map;
use crate::runtime::name::Name;
use crate::runtime::object::{Object, Reader, Slot, State, Step};
use crate::runtime::value::Value;

impl<'a> Reader<'a> for JsonReader<'a> {
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
        if !self.at(name) {
            return Ok(());
        }
        self.array(index, name, values, |reader| V::read_json(reader))
    }

    #[inline(always)]
    fn object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        if self.at(name) { self.read_object(index, name, object) } else { Ok(()) }
    }

    #[inline(always)]
    fn objects<O: Object<'a>>(&mut self, index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.array(index, name, objects, Self::read_item)
    }

    #[inline(always)]
    fn map<V: Value<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, V>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.entries(index, name, map, |reader| V::read_json(reader))
    }

    #[inline(always)]
    fn object_map<O: Object<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, O>) -> Step {
        if !self.at(name) {
            return Ok(());
        }
        self.entries(index, name, map, Self::read_item)
    }
}

impl<'a> JsonReader<'a> {
    #[inline(never)]
    fn read_value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        self.once(index, name)?;
        if self.null() {
            slot.put(State::Empty);
        } else {
            match S::Value::read_json(self) {
                Ok(value) => slot.put(State::Full(value)),
                Err(_) => return Err(self.within(name.wire, None)),
            }
        }
        self.separator()
    }

    #[inline(never)]
    fn read_required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step {
        self.once(index, name)?;
        *value = V::read_json(self).map_err(|_| self.within(name.wire, None))?;
        self.separator()
    }

    #[inline(never)]
    fn read_object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        self.once(index, name)?;
        if !self.null() {
            self.one(object.insert(O::blank())).map_err(|_| self.within(name.wire, None))?;
        }
        self.separator()
    }

    /// An object, or an array with nothing else in it.
    #[inline(always)]
    fn one<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        if self.rest().first() == Some(&b'[') { self.only_item(object) } else { self.body(object) }
    }

    #[cold]
    #[inline(never)]
    fn only_item<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        self.enter()?;
        self.open(b'[', "an array")?;
        self.body(object)?;
        self.leave();
        self.skip_white();
        self.close(b']', "`]` behind the only object")
    }

    fn read_item<O: Object<'a>>(&mut self) -> Read<O> {
        let mut object = O::blank();
        self.body(&mut object)?;
        Ok(object)
    }

    /// An array; `null` is an empty one, and a value that is no array its only item.
    #[inline(never)]
    fn array<T>(
        &mut self,
        index: usize,
        name: &'static Name,
        items: &mut Vec<T>,
        read: impl Fn(&mut Self) -> Read<T>,
    ) -> Step {
        self.once(index, name)?;
        if self.null() {
            return self.separator();
        }
        if self.rest().first() != Some(&b'[') {
            items.push(read(self).map_err(|_| self.within(name.wire, Some(0)))?);
            return self.separator();
        }
        let array = self.enter().and_then(|()| self.open(b'[', "an array"));
        array.map_err(|_| self.within(name.wire, None))?;
        if self.rest().first() != Some(&b']') {
            loop {
                match read(self) {
                    Ok(item) => items.push(item),
                    Err(_) => return Err(self.within(name.wire, Some(items.len()))),
                }
                if !self.comma() {
                    break;
                }
            }
        }
        self.leave();
        self.close(b']', "`,` or `]`").map_err(|_| self.within(name.wire, None))?;
        self.separator()
    }

    /// The members of a map; `null` is an empty one.
    #[inline(never)]
    fn entries<T>(
        &mut self,
        index: usize,
        name: &'static Name,
        map: &mut Map<'a, T>,
        read: impl Fn(&mut Self) -> Read<T>,
    ) -> Step {
        self.once(index, name)?;
        if !self.null() {
            self.members(&mut map.0, read).map_err(|_| self.within(name.wire, None))?;
        }
        self.separator()
    }
}
