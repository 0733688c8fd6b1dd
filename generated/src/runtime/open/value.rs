//! Open values as values of fields.
//!
//! The readers and writers of both formats call it for fields without a shape.

use super::Open;
use crate::runtime::Value;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::name::Style;
#[cfg(any(feature = "xml", feature = "json"))]
use crate::runtime::object::Fault;
#[cfg(feature = "json")]
use crate::runtime::{JsonReader, JsonWriter};
#[cfg(feature = "xml")]
use crate::runtime::{XmlReader, XmlWriter};
use std::borrow::Cow;

impl<'a> Value<'a> for Open<'a> {
    const IS_OPEN: bool = true;
    const CAN_FAIL: bool = true;

    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        Ok(Open::Text(text))
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str().unwrap_or_default())
    }

    fn is_blank(&self) -> bool {
        matches!(self, Open::Text(text) if text.is_empty())
    }

    #[cfg(any(feature = "xml", feature = "json"))]
    fn length(&self) -> usize {
        crate::runtime::measure::of_open(self, 0)
    }

    #[cfg(feature = "xml")]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        Open::read_xml_element(reader, end.get(2..end.len() - 1).unwrap_or_default()).map(Some)
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        self.write_content(writer);
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        Open::read_json(reader)
    }

    #[cfg(feature = "json")]
    fn write_json(&self, writer: &mut JsonWriter) {
        Open::write_json(self, writer);
    }

    #[cfg(feature = "serde")]
    fn read_serde<'de, D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let found = serde_core::Deserialize::deserialize(deserializer)?;
        Ok(if found == Open::Null { None } else { Some(found) })
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        serde_core::Serialize::serialize(self, serializer)
    }
}
