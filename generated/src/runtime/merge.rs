//! Parts of a merge patch (RFC 7396) that are no scalars: an object is merged member by member, an array is sent as a
//! whole. Generated types hold them as `Patch<Nested<…>>` and `Patch<ListPatch<…>>`; both are values of their field.

use super::check::{Checker, Validate};
use super::error::ReadErrorKind;
#[cfg(feature = "json")]
use super::json::{JsonReader, JsonWriter};
use super::name::Style;
#[cfg(any(feature = "xml", feature = "json"))]
use super::object::Fault;
use super::object::Object;
#[cfg(feature = "xml")]
use super::object::{Reader, Step, Writer};
use super::own::{IntoOwned, own};
use super::patch::Patch;
use super::value::Value;
#[cfg(feature = "xml")]
use super::xml::{XmlReader, XmlWriter};
#[cfg(feature = "xml")]
use crate::name;
use std::borrow::Cow;

/// An object within a merge patch: what it does not mention is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nested<O>(pub O);

/// An array within a merge patch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListPatch<T> {
    /// These take the place of all that there are.
    Replace(Vec<T>),
    /// One value is sent without an array around it. Some vendors add it to those that there are; the standard would
    /// have it take their place.
    Add(T),
}

impl<T> ListPatch<T> {
    /// The items that are sent.
    pub fn as_slice(&self) -> &[T] {
        match self {
            ListPatch::Replace(items) => items,
            ListPatch::Add(item) => std::slice::from_ref(item),
        }
    }
}

impl<T> Default for ListPatch<T> {
    fn default() -> Self {
        ListPatch::Replace(Vec::new())
    }
}

impl<T, I: Into<T>> FromIterator<I> for ListPatch<T> {
    fn from_iter<L: IntoIterator<Item = I>>(items: L) -> Self {
        ListPatch::Replace(items.into_iter().map(Into::into).collect())
    }
}

impl<O> From<O> for Nested<O> {
    fn from(object: O) -> Self {
        Nested(object)
    }
}

impl<O> From<O> for Patch<Nested<O>> {
    fn from(object: O) -> Self {
        Patch::Set(Nested(object))
    }
}

impl<O: IntoOwned> IntoOwned for Nested<O> {
    type Owned = Nested<O::Owned>;

    fn into_owned(self) -> Self::Owned {
        Nested(own(self.0))
    }
}

impl<T: IntoOwned> IntoOwned for ListPatch<T> {
    type Owned = ListPatch<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        match self {
            ListPatch::Replace(items) => ListPatch::Replace(own(items)),
            ListPatch::Add(item) => ListPatch::Add(own(item)),
        }
    }
}

impl<O: Validate> Validate for Nested<O> {
    fn check(&self, checker: &mut Checker) {
        self.0.check(checker);
    }
}

impl Checker {
    /// The rules of an object within a merge patch.
    pub fn part<O: Validate>(&mut self, name: &'static str, part: &Patch<Nested<O>>) {
        if let Some(part) = part.value() {
            self.nested(name, None, part);
        }
    }

    /// The rules of the items of an array within a merge patch.
    pub fn items<T: Validate>(&mut self, name: &'static str, items: &Patch<ListPatch<T>>) {
        self.objects(name, items.value().map(ListPatch::as_slice).unwrap_or_default());
    }
}

impl<'a, O: Object<'a>> Value<'a> for Nested<O> {
    const CAN_FAIL: bool = true;

    fn from_text(_text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        Err(ReadErrorKind::Expected("an object"))
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    #[cfg(any(feature = "xml", feature = "json"))]
    fn length(&self) -> usize {
        super::measure::length(&self.0)
    }

    #[cfg(feature = "xml")]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        if reader.closed && reader.style.empty_is_none {
            reader.closed = false;
            return Ok(None);
        }
        let mut object = O::blank();
        reader.content_of(end, &mut object)?;
        Ok(Some(Nested(object)))
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        self.0.write(writer);
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        let mut object = O::blank();
        reader.body(&mut object)?;
        Ok(Nested(object))
    }

    #[cfg(feature = "json")]
    fn write_json(&self, writer: &mut JsonWriter) {
        writer.braces(&self.0);
    }

    #[cfg(feature = "serde")]
    fn read_serde<'de, D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(super::serde::object(deserializer)?.map(Nested))
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        super::serde::write_object(&self.0, style, serializer)
    }
}

impl<'a, T: Value<'a>> Value<'a> for ListPatch<T> {
    const IS_OPEN: bool = true;
    const CAN_FAIL: bool = true;

    fn from_text(_text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        Err(ReadErrorKind::Expected("an array"))
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    #[cfg(any(feature = "xml", feature = "json"))]
    fn length(&self) -> usize {
        self.as_slice().iter().map(|item| item.length() + 20).sum()
    }

    #[cfg(feature = "xml")]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        let read: Option<Nested<Elements<T>>> = Nested::read_xml(reader, end)?;
        Ok(read.map(|Nested(read)| match read.added {
            Some(added) => ListPatch::Add(added),
            None => ListPatch::Replace(read.items),
        }))
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        match self {
            ListPatch::Replace(items) => writer.values(name!("item"), items),
            ListPatch::Add(item) => writer.required(name!("added"), item),
        }
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        if reader.peek() != Some(b'[') {
            return T::read_json(reader).map(ListPatch::Add);
        }
        let mut items = Vec::new();
        reader.each_item(|reader| {
            items.push(T::read_json(reader)?);
            Ok(())
        })?;
        Ok(ListPatch::Replace(items))
    }

    #[cfg(feature = "json")]
    fn write_json(&self, writer: &mut JsonWriter) {
        match self {
            ListPatch::Replace(items) => {
                writer.brackets(|writer| items.iter().for_each(|item| writer.bare_value(item)));
            }
            ListPatch::Add(item) => writer.bare_value(item),
        }
    }

    #[cfg(feature = "serde")]
    fn read_serde<'de, D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let mut found = super::serde::list::<super::serde::ValueItem<'a, T>, D>(deserializer)?;
        if found.is_list {
            return Ok(Some(ListPatch::Replace(found.items)));
        }
        Ok(found.items.pop().map(ListPatch::Add))
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            ListPatch::Replace(items) => super::serde::write_items(items, style, serializer),
            ListPatch::Add(item) => item.write_serde(style, serializer),
        }
    }
}

/// An array as our XML has it: an element around its items, or around the one that is added.
#[cfg(feature = "xml")]
struct Elements<T> {
    items: Vec<T>,
    added: Option<T>,
}

#[cfg(feature = "xml")]
impl<'a, T: Value<'a>> Object<'a> for Elements<T> {
    fn blank() -> Self {
        Elements { items: Vec::new(), added: None }
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("item"), &mut self.items)?;
        reader.value(1, name!("added"), &mut self.added)
    }

    fn write<W: Writer>(&self, _writer: &mut W) {}
}
