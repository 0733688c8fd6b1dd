//! Values: how a scalar is read and written, and text, which is the same in both formats.
//!
//! Numbers and booleans are in `scalar`; the readers and writers of both formats call all of them.

use super::DateTime;
use super::error::ReadErrorKind;
#[cfg(feature = "json")]
use super::json::{JsonReader, JsonWriter};
use super::name::Style;
#[cfg(any(feature = "xml", feature = "json"))]
use super::object::Fault;
#[cfg(feature = "xml")]
use super::xml::{XmlReader, XmlWriter};
use std::borrow::Cow;

/// A value that is written as one text in XML, or that is open.
pub trait Value<'a>: Sized {
    /// The value of this text.
    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind>;

    /// The same of a text that need not be kept; see [`Text::of_known`].
    #[inline(always)]
    fn from_known(_text: &str) -> Option<Self> {
        None
    }

    /// Its text, as an attribute has it.
    fn to_text(&self, style: &Style) -> Cow<'_, str>;

    /// True for a text of no characters, which some vendors take for no value.
    fn is_blank(&self) -> bool {
        false
    }

    /// Enough bytes for its text, whatever has to be escaped in it not counted.
    #[cfg(any(feature = "xml", feature = "json"))]
    #[inline(always)]
    fn length(&self) -> usize {
        24
    }

    /// Reads the content of an element up to and with its end tag; `None` for an empty one that is no value.
    #[cfg(feature = "xml")]
    #[inline(always)]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        let start = reader.position();
        let text = reader.text(end)?;
        if text.is_empty() && reader.style.empty_is_none {
            return Ok(None);
        }
        match Self::from_text(text) {
            Ok(value) => Ok(Some(value)),
            Err(kind) => reader.fail_at(start, kind),
        }
    }

    /// Writes what stands in the quotes of an attribute.
    #[cfg(feature = "xml")]
    fn write_attribute(&self, writer: &mut XmlWriter) {
        let text = self.to_text(writer.style);
        writer.push_attribute_value(&text);
    }

    /// Writes the content of an element.
    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter);

    /// It is a string in JSON.
    const IS_TEXT: bool = false;

    /// It is any value in JSON.
    const IS_OPEN: bool = false;

    /// It is a boolean, which vendors spell differently.
    const IS_BOOLEAN: bool = false;

    /// Not every value can be written; of text there are some that only XML has no way to write.
    const CAN_FAIL: bool = false;

    /// Reads a JSON value that is not `null`.
    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault>;

    /// Writes a JSON value and a comma behind it; of a string all but its opening quote, which belongs to the key.
    #[cfg(feature = "json")]
    fn write_json(&self, writer: &mut JsonWriter);

    /// Reads a value from any format that serde knows; `None` for nothing.
    #[cfg(feature = "serde")]
    fn read_serde<'de, D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        super::serde::scalar(deserializer)
    }

    /// Writes a value in any format that serde knows.
    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, style: &'static Style, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A value that is text in both formats: text itself, dates, open enums.
pub trait Text<'a>: Sized {
    /// The value of this text.
    fn of(text: Cow<'a, str>) -> Self;

    /// The same of a text that need not be kept, because the type knows its value.
    #[inline(always)]
    fn of_known(_text: &str) -> Option<Self> {
        None
    }

    /// The text of this value.
    fn text(&self) -> &str;
}

impl<'a> Text<'a> for Cow<'a, str> {
    fn of(text: Cow<'a, str>) -> Self {
        text
    }

    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl<'a> Text<'a> for DateTime<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        DateTime(text)
    }

    #[inline]
    fn text(&self) -> &str {
        &self.0
    }
}

impl<'a, T: Text<'a>> Value<'a> for T {
    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        Ok(T::of(text))
    }

    #[inline(always)]
    fn from_known(text: &str) -> Option<Self> {
        T::of_known(text)
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Borrowed(self.text())
    }

    #[inline(always)]
    fn is_blank(&self) -> bool {
        self.text().is_empty()
    }

    #[cfg(any(feature = "xml", feature = "json"))]
    #[inline(always)]
    fn length(&self) -> usize {
        self.text().len()
    }

    #[cfg(feature = "xml")]
    #[inline(always)]
    fn write_xml(&self, writer: &mut XmlWriter) {
        writer.push_text(self.text());
    }

    const IS_TEXT: bool = true;

    #[cfg(feature = "json")]
    #[inline(always)]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        Ok(T::of(reader.string()?))
    }

    #[cfg(feature = "json")]
    #[inline(always)]
    fn write_json(&self, writer: &mut JsonWriter) {
        writer.push_text(self.text());
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text())
    }
}
