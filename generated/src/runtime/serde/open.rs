//! Open values: any value of the other format, read and written.
//!
//! A deserializer or an open value enters, the other leaves; fields without a shape go through it.

use crate::runtime::open::Member;
use crate::runtime::{Element, MAXIMUM_DEPTH, Map, Open};
use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Writes the number that this is the text of.
pub(crate) fn write_number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if let Ok(number) = text.parse::<i64>() {
        return serializer.serialize_i64(number);
    }
    if let Ok(number) = text.parse::<u64>() {
        return serializer.serialize_u64(number);
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => serializer.serialize_f64(number),
        // JSON writes it as a text too where it is none of its numbers.
        Err(_) => serializer.serialize_str(text),
        Ok(_) => Err(S::Error::custom("the number is out of range")),
    }
}

/// An open value below so many others.
struct OpenOf<'o, 'a>(&'o Open<'a>, usize);
/// An element below so many others; of that of an `<entry>`, its key is the name.
struct ElementOf<'o, 'a>(&'o Element<'a>, bool, usize);

fn deeper<E: serde_core::ser::Error>(depth: usize) -> Result<usize, E> {
    if depth < MAXIMUM_DEPTH { Ok(depth + 1) } else { Err(E::custom("nested too deep")) }
}

impl Serialize for Open<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        OpenOf(self, 0).serialize(serializer)
    }
}

impl Serialize for Element<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ElementOf(self, false, 0).serialize(serializer)
    }
}

impl Serialize for OpenOf<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Open::Null => serializer.serialize_unit(),
            Open::Boolean(value) => serializer.serialize_bool(*value),
            Open::Number(text) => write_number(text, serializer),
            Open::Text(text) => serializer.serialize_str(text),
            Open::Array(items) => {
                let depth = deeper(self.1)?;
                serializer.collect_seq(items.iter().map(|item| OpenOf(item, depth)))
            }
            Open::Object(members) => {
                let depth = deeper(self.1)?;
                serializer.collect_map(members.iter().map(|(key, value)| (key, OpenOf(value, depth))))
            }
            Open::Element(element) => ElementOf(element, false, self.1).serialize(serializer),
        }
    }
}

impl Serialize for ElementOf<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ElementOf(element, is_entry, depth) = *self;
        let attributes = if is_entry { &[] } else { element.attributes.as_slice() };
        if attributes.is_empty()
            && let Some(text) = element.text()
        {
            return serializer.serialize_str(text);
        }
        let depth = deeper(depth)?;
        let text = element.mixed_text();
        let mut map = serializer.serialize_map(None)?;
        for (name, members) in element.members(attributes, &text) {
            match members.as_slice() {
                [member] => map.serialize_entry(name, &MemberOf(member, depth))?,
                several => map.serialize_entry(name, &MembersOf(several, deeper(depth)?))?,
            }
        }
        map.end()
    }
}

struct MemberOf<'o, 'm, 'a>(&'o Member<'m, 'a>, usize);
struct MembersOf<'o, 'm, 'a>(&'o [Member<'m, 'a>], usize);

impl Serialize for MemberOf<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Member::Text(text) => serializer.serialize_str(text),
            Member::Child(element) => ElementOf(element, false, self.1).serialize(serializer),
            Member::Entry(element) => ElementOf(element, true, self.1).serialize(serializer),
        }
    }
}

impl Serialize for MembersOf<'_, '_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|member| MemberOf(member, self.1)))
    }
}

/// Reads any value; the number says below how many others it is.
#[derive(Clone, Copy, Default)]
pub(crate) struct OpenSeed(usize);

impl OpenSeed {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.0 < MAXIMUM_DEPTH { Ok(OpenSeed(self.0 + 1)) } else { Err(E::custom("nested too deep")) }
    }
}

impl<'de> DeserializeSeed<'de> for OpenSeed {
    type Value = Open<'static>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for OpenSeed {
    type Value = Open<'static>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Open::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Open::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deeper()?.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deeper()?.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Open::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Open::Number(Cow::Owned(value.to_string())))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Open::Number(Cow::Owned(value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        if !value.is_finite() {
            return Err(E::custom("the number is not finite"));
        }
        // `Debug` uses an exponent for very large and very small numbers, where `Display` writes hundreds of digits.
        Ok(Open::Number(Cow::Owned(format!("{value:?}"))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Open::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Open::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let inner = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Open::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let inner = self.deeper()?;
        let mut entries = Vec::new();
        while let Some(key) = members.next_key_seed(super::fields::Key)? {
            entries.push((Cow::Owned(key.into_owned()), members.next_value_seed(inner)?));
        }
        Ok(Open::Object(Map(entries)))
    }
}
