//! The fields of an object from the members that a deserializer offers, in whichever order they come.
//!
//! A deserializer enters, an object leaves; `Document` calls it through `serde_document!`.

use super::items::{ObjectItem, ValueItem, list_seed, map_seed, seed};
use super::open::OpenSeed;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::name::Name;
use crate::runtime::object::{Fault, Object, Reader, Slot, State, Step};
use crate::runtime::scan::Seen;
use crate::runtime::{Map, Value};
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// The attributes of a root with their values, which are plain members here.
pub(super) type Attributes = &'static [(&'static Name, &'static str)];

/// Reads an object.
pub(super) fn object<'a, 'de, O: Object<'a>, A: MapAccess<'de>>(
    access: A,
    attributes: Attributes,
) -> Result<O, A::Error> {
    let mut object = O::blank();
    let mut fields = Fields::new(access);
    let step = fields.body(&mut object, attributes);
    fields.finish(step)?;
    Ok(object)
}

/// Reads a document that is nothing but the value of the only field.
pub(super) fn bare<'a, 'de, O: Object<'a>, D: Deserializer<'de>>(
    only: &'static Name,
    deserializer: D,
) -> Result<O, D::Error> {
    object(Only { key: Some(only.wire()), value: Some(deserializer) }, &[])
}

/// The members of an object on their way into its fields.
struct Fields<'de, A: MapAccess<'de>> {
    access: A,
    /// The key of the next member, whose value is still to be read.
    key: Option<Cow<'de, str>>,
    /// How many members have been read by fields.
    claimed: usize,
    seen: Seen,
    failure: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Fields<'de, A> {
    fn new(access: A) -> Self {
        Fields { access, key: None, claimed: 0, seen: Seen::default(), failure: None }
    }

    fn finish(self, step: Step) -> Result<(), A::Error> {
        match (self.failure, step) {
            (Some(failure), _) => Err(failure),
            (None, Ok(())) => Ok(()),
            (None, Err(Fault)) => Err(A::Error::custom("the object cannot be read")),
        }
    }

    fn keep<T>(&mut self, result: Result<T, A::Error>) -> Result<T, Fault> {
        result.map_err(|failure| {
            self.failure = Some(failure);
            Fault
        })
    }

    fn fail<T>(&mut self, name: &str, kind: ReadErrorKind) -> Result<T, Fault> {
        self.keep(Err(A::Error::custom(format_args!("{name}: {kind}"))))
    }

    fn body<'a, O: Object<'a>>(&mut self, object: &mut O, attributes: Attributes) -> Step {
        let mut attributes_seen = Seen::default();
        self.next_key()?;
        while self.key.is_some() {
            let claimed = self.claimed;
            object.read(self)?;
            if self.claimed == claimed {
                self.unclaimed(object, attributes, &mut attributes_seen)?;
            }
        }
        if let Some((_, (name, _))) = attributes.iter().enumerate().find(|(place, _)| !attributes_seen.contains(*place))
        {
            return self.fail(name.wire(), ReadErrorKind::WrongRoot);
        }
        let mut required = O::REQUIRED.iter().chain(O::INNER_REQUIRED);
        match required.find(|(index, _)| !self.seen.contains(*index)) {
            Some((_, missing)) => self.fail(missing, ReadErrorKind::MissingField),
            None => Ok(()),
        }
    }

    fn next_key(&mut self) -> Step {
        let next = self.access.next_key_seed(Key);
        self.key = self.keep(next)?;
        Ok(())
    }

    /// A member that no field asks for: a root attribute, kept if the object keeps such members, or passed over.
    fn unclaimed<'a, O: Object<'a>>(&mut self, object: &mut O, attributes: Attributes, seen: &mut Seen) -> Step {
        let key = self.key.take().unwrap_or_default();
        let found = attributes.iter().enumerate().find(|(_, (name, _))| name.wire() == key);
        if let Some((place, (name, meant))) = found {
            if !seen.insert(place) {
                return self.fail(name.wire(), ReadErrorKind::DuplicateField);
            }
            let written = self.access.next_value_seed(seed::<ValueItem<'static, Cow<'static, str>>>());
            if self.keep(written)?.is_none_or(|written| written != *meant) {
                return self.fail(name.wire(), ReadErrorKind::WrongRoot);
            }
        } else if let Some(unknown) = object.unknown() {
            let value = self.access.next_value_seed(OpenSeed::default());
            unknown.0.push((Cow::Owned(key.into_owned()), self.keep(value)?));
        } else {
            let value = self.access.next_value::<IgnoredAny>();
            self.keep(value)?;
        }
        self.next_key()
    }

    fn at(&self, name: &'static Name) -> bool {
        self.key.as_deref() == Some(name.wire())
    }

    /// The value of the member whose key was read.
    fn take<T: DeserializeSeed<'de>>(&mut self, index: usize, name: &'static Name, seed: T) -> Result<T::Value, Fault> {
        if !self.seen.insert(index) {
            return self.fail(name.wire(), ReadErrorKind::DuplicateField);
        }
        self.claimed += 1;
        let value = self.access.next_value_seed(seed);
        let value = self.keep(value)?;
        self.next_key()?;
        Ok(value)
    }
}

impl<'a, 'de, A: MapAccess<'de>> Reader<'a> for Fields<'de, A> {
    fn value<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        if self.at(name) {
            let value = self.take(index, name, seed::<ValueItem<'a, S::Value>>())?;
            slot.put(value.map_or(State::Empty, State::Full));
        }
        Ok(())
    }

    fn required<V: Value<'a>>(&mut self, index: usize, name: &'static Name, value: &mut V) -> Step {
        if self.at(name) {
            match self.take(index, name, seed::<ValueItem<'a, V>>())? {
                Some(read) => *value = read,
                None => return self.fail(name.wire(), ReadErrorKind::MissingField),
            }
        }
        Ok(())
    }

    fn attribute<S: Slot<'a>>(&mut self, index: usize, name: &'static Name, slot: &mut S) -> Step {
        self.value(index, name, slot)
    }

    fn values<V: Value<'a>>(&mut self, index: usize, name: &'static Name, values: &mut Vec<V>) -> Step {
        if self.at(name) {
            *values = self.take(index, name, list_seed::<ValueItem<'a, V>>())?.items;
        }
        Ok(())
    }

    fn object<O: Object<'a>>(&mut self, index: usize, name: &'static Name, object: &mut Option<O>) -> Step {
        if self.at(name) {
            *object = self.take(index, name, seed::<ObjectItem<'a, O>>())?;
        }
        Ok(())
    }

    fn objects<O: Object<'a>>(&mut self, index: usize, name: &'static Name, objects: &mut Vec<O>) -> Step {
        if self.at(name) {
            *objects = self.take(index, name, list_seed::<ObjectItem<'a, O>>())?.items;
        }
        Ok(())
    }

    fn map<V: Value<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, V>) -> Step {
        if self.at(name) {
            map.0 = self.take(index, name, map_seed::<ValueItem<'a, V>>())?;
        }
        Ok(())
    }

    fn object_map<O: Object<'a>>(&mut self, index: usize, name: &'static Name, map: &mut Map<'a, O>) -> Step {
        if self.at(name) {
            map.0 = self.take(index, name, map_seed::<ObjectItem<'a, O>>())?;
        }
        Ok(())
    }
}

/// A key, borrowed where the format allows it.
#[derive(Clone, Copy)]
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }

    fn visit_string<E>(self, key: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key))
    }
}

/// A value as the only member of an object.
struct Only<D> {
    key: Option<&'static str>,
    value: Option<D>,
}

impl<'de, D: Deserializer<'de>> MapAccess<'de> for Only<D> {
    type Error = D::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, D::Error> {
        let key = self.key.take();
        key.map(|key| seed.deserialize(serde_core::de::value::StrDeserializer::new(key))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, D::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value),
            None => Err(D::Error::custom("the value was read before")),
        }
    }
}
