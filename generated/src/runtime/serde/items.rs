//! Values and objects, lists and maps of them, as leniently as JSON is read: one item for a list, a list of one for
//! its item, texts for numbers and the other way round, an empty text for nothing.

use super::fields::{self, Attributes, Key};
use super::open::OpenSeed;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Object;
use crate::runtime::{Open, Value};
use serde_core::de::value::MapAccessDeserializer;
use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// What fields, lists and maps hold.
pub(crate) trait Item {
    /// Its type.
    type Type;

    /// Reads one; `None` for nothing.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self::Type>, D::Error>;
}

/// A value; the lifetime is that of its text.
pub(crate) struct ValueItem<'a, V>(PhantomData<(&'a (), V)>);
/// An object.
pub(crate) struct ObjectItem<'a, O>(PhantomData<(&'a (), O)>);

impl<'a, V: Value<'a>> Item for ValueItem<'a, V> {
    type Type = V;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<V>, D::Error> {
        V::read_serde(deserializer)
    }
}

impl<'a, O: Object<'a>> Item for ObjectItem<'a, O> {
    type Type = O;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<O>, D::Error> {
        document(&[], deserializer)
    }
}

/// Reads a value that is written as a scalar.
pub(crate) fn scalar<'a, 'de, V: Value<'a>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<V>, D::Error> {
    let mut found = OpenSeed::default().deserialize(deserializer)?;
    if let Open::Array(items) = &mut found
        && items.len() == 1
    {
        found = items.pop().unwrap_or_default();
    }
    let text = match found {
        Open::Null => return Ok(None),
        Open::Text(text) if text.is_empty() && !V::IS_TEXT => return Ok(None),
        Open::Text(text) | Open::Number(text) => text,
        Open::Boolean(value) => Cow::Borrowed(if value { "true" } else { "false" }),
        Open::Array(_) | Open::Object(_) | Open::Element(_) => {
            return Err(D::Error::custom(ReadErrorKind::Expected("a value")));
        }
    };
    V::from_text(text).map(Some).map_err(D::Error::custom)
}

/// Reads an object.
pub(crate) fn object<'a, 'de, O: Object<'a>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<O>, D::Error> {
    document(&[], deserializer)
}

/// Reads an object whose root must have these attributes.
pub(super) fn document<'a, 'de, O: Object<'a>, D: Deserializer<'de>>(
    attributes: Attributes,
    deserializer: D,
) -> Result<Option<O>, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(attributes, PhantomData))
}

/// Reads a list.
pub(crate) fn list<'de, I: Item, D: Deserializer<'de>>(deserializer: D) -> Result<Listed<I::Type>, D::Error> {
    deserializer.deserialize_any(ListVisitor::<I>(PhantomData))
}

/// Reads an item.
pub(super) struct Seed<I>(PhantomData<I>);
/// Reads a list.
pub(super) struct ListSeed<I>(PhantomData<I>);
/// Reads a map.
pub(super) struct MapSeed<I>(PhantomData<I>);

/// For an item.
pub(super) fn seed<I: Item>() -> Seed<I> {
    Seed(PhantomData)
}

/// For a list of items.
pub(super) fn list_seed<I: Item>() -> ListSeed<I> {
    ListSeed(PhantomData)
}

/// For a map of items.
pub(super) fn map_seed<I: Item>() -> MapSeed<I> {
    MapSeed(PhantomData)
}

impl<'de, I: Item> DeserializeSeed<'de> for Seed<I> {
    type Value = Option<I::Type>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        I::read(deserializer)
    }
}

impl<'de, I: Item> DeserializeSeed<'de> for ListSeed<I> {
    type Value = Listed<I::Type>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        list::<I, D>(deserializer)
    }
}

impl<'de, I: Item> DeserializeSeed<'de> for MapSeed<I> {
    type Value = Vec<(Cow<'static, str>, I::Type)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(MapVisitor::<I>(PhantomData))
    }
}

struct ObjectVisitor<'a, O>(Attributes, PhantomData<(&'a (), O)>);

impl<'a, 'de, O: Object<'a>> Visitor<'de> for ObjectVisitor<'a, O> {
    type Value = Option<O>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        fields::object(members, self.0).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let only = items.next_element_seed(seed::<ObjectItem<'a, O>>())?.flatten();
        match (only, items.next_element::<serde_core::de::IgnoredAny>()?) {
            (Some(only), None) => Ok(Some(only)),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.is_empty() { Ok(None) } else { Err(E::invalid_type(Unexpected::Str(text), &self)) }
    }
}

/// The items of a list, or what stood in its place.
pub(crate) struct Listed<T> {
    /// There was a list.
    pub(crate) is_list: bool,
    /// What was in it.
    pub(crate) items: Vec<T>,
}

struct ListVisitor<I>(PhantomData<I>);

impl<I: Item> ListVisitor<I> {
    /// One item where a list is meant; nothing is an empty list.
    fn one<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Listed<I::Type>, D::Error> {
        Ok(Listed { is_list: false, items: I::read(deserializer)?.into_iter().collect() })
    }
}

impl<'de, I: Item> Visitor<'de> for ListVisitor<I> {
    type Value = Listed<I::Type>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(seed::<I>())? {
            items.push(item.ok_or_else(|| A::Error::custom("an item is empty"))?);
        }
        Ok(Listed { is_list: true, items })
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        Self::one(MapAccessDeserializer::new(members))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Listed { is_list: false, items: Vec::new() })
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }
}

struct MapVisitor<I>(PhantomData<I>);

impl<'de, I: Item> Visitor<'de> for MapVisitor<I> {
    type Value = Vec<(Cow<'static, str>, I::Type)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = members.next_key_seed(Key)? {
            match members.next_value_seed(seed::<I>())? {
                Some(value) => entries.push((Cow::Owned(key.into_owned()), value)),
                None => return Err(A::Error::custom(format_args!("{key}: the value is empty"))),
            }
        }
        Ok(entries)
    }

    /// An empty list, which some write for an empty map.
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        match items.next_element::<serde_core::de::IgnoredAny>()? {
            None => Ok(Vec::new()),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.is_empty() { Ok(Vec::new()) } else { Err(E::invalid_type(Unexpected::Str(text), &self)) }
    }
}
