//! Scalars: how each type of value is read and written.

use super::DateTime;
use super::error::ReadErrorKind;
#[cfg(any(feature = "xml", feature = "json"))]
use super::error::WriteErrorKind;
#[cfg(any(feature = "xml", feature = "json"))]
use super::integer::push_integer;
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

impl<'a> Value<'a> for i64 {
    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        parse_integer(&text)
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    #[cfg(feature = "xml")]
    fn write_attribute(&self, writer: &mut XmlWriter) {
        self.write_xml(writer);
    }

    #[cfg(feature = "xml")]
    #[inline(always)]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        reader.integer(end)
    }

    #[cfg(feature = "xml")]
    #[inline(always)]
    fn write_xml(&self, writer: &mut XmlWriter) {
        push_integer(&mut writer.out, *self);
    }

    #[cfg(feature = "json")]
    #[inline(always)]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        reader.integer()
    }

    #[cfg(feature = "json")]
    #[inline(always)]
    fn write_json(&self, writer: &mut JsonWriter) {
        push_integer(&mut writer.out, *self);
        writer.out.push(',');
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }
}

impl<'a> Value<'a> for i32 {
    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        i32::try_from(parse_integer(&text)?).map_err(|_| ReadErrorKind::OutOfRange)
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    #[cfg(feature = "xml")]
    fn write_attribute(&self, writer: &mut XmlWriter) {
        self.write_xml(writer);
    }

    #[cfg(feature = "xml")]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        let start = reader.position();
        match reader.integer(end)?.map(i32::try_from).transpose() {
            Ok(value) => Ok(value),
            Err(_) => reader.fail_at(start, ReadErrorKind::OutOfRange),
        }
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        push_integer(&mut writer.out, i64::from(*self));
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        let start = reader.position();
        match i32::try_from(reader.integer()?) {
            Ok(value) => Ok(value),
            Err(_) => reader.fail_at(start, ReadErrorKind::OutOfRange),
        }
    }

    #[cfg(feature = "json")]
    #[inline(always)]
    fn write_json(&self, writer: &mut JsonWriter) {
        i64::from(*self).write_json(writer);
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(*self)
    }
}

impl<'a> Value<'a> for f64 {
    const CAN_FAIL: bool = true;

    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        parse_number(&text)
    }

    fn to_text(&self, _style: &Style) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        if self.is_finite() {
            push_number(&mut writer.out, *self);
        } else {
            writer.fail(WriteErrorKind::NotFinite);
        }
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        reader.float()
    }

    #[cfg(feature = "json")]
    fn write_json(&self, writer: &mut JsonWriter) {
        if self.is_finite() {
            push_number(&mut writer.out, *self);
            writer.out.push(',');
        } else {
            writer.fail(WriteErrorKind::NotFinite);
        }
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            serializer.serialize_f64(*self)
        } else {
            Err(serde_core::ser::Error::custom("the number is not finite"))
        }
    }
}

impl<'a> Value<'a> for bool {
    const IS_BOOLEAN: bool = true;

    #[cfg(feature = "xml")]
    fn read_xml(reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Result<Option<Self>, Fault> {
        reader.boolean(end)
    }

    fn from_text(text: Cow<'a, str>) -> Result<Self, ReadErrorKind> {
        match trim(&text) {
            "1" | "true" | "TRUE" | "True" => Ok(true),
            "0" | "false" | "FALSE" | "False" => Ok(false),
            _ => Err(ReadErrorKind::Expected("a boolean")),
        }
    }

    fn to_text(&self, style: &Style) -> Cow<'_, str> {
        Cow::Borrowed(if *self { style.boolean.yes } else { style.boolean.no })
    }

    #[cfg(feature = "xml")]
    fn write_xml(&self, writer: &mut XmlWriter) {
        let text = if *self { writer.style.boolean.yes } else { writer.style.boolean.no };
        writer.push_text(text);
    }

    #[cfg(feature = "json")]
    fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        reader.boolean()
    }

    #[cfg(feature = "json")]
    #[inline(always)]
    fn write_json(&self, writer: &mut JsonWriter) {
        if *self {
            writer.out.push_str("true,");
        } else {
            writer.out.push_str("false,");
        }
    }

    #[cfg(feature = "serde")]
    fn write_serde<S: serde_core::Serializer>(&self, _style: &'static Style, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

/// Without the white space that XML allows around a number.
fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}

/// The whole number that `text` is.
pub(crate) fn parse_integer(text: &str) -> Result<i64, ReadErrorKind> {
    let text = trim(text);
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ReadErrorKind::Expected("an integer"));
    }
    text.parse().map_err(|_| ReadErrorKind::OutOfRange)
}

/// The number that `text` is; infinities and the like are none.
fn parse_number(text: &str) -> Result<f64, ReadErrorKind> {
    let text = trim(text);
    if !text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) {
        return Err(ReadErrorKind::Expected("a number"));
    }
    let value: f64 = text.parse().map_err(|_| ReadErrorKind::Expected("a number"))?;
    if value.is_finite() { Ok(value) } else { Err(ReadErrorKind::OutOfRange) }
}

/// The shortest text that reads back as the same number.
#[cfg(any(feature = "xml", feature = "json"))]
fn push_number(out: &mut String, value: f64) {
    // `Debug` uses an exponent for very large and very small numbers, where `Display` writes hundreds of digits.
    let text = format!("{value:?}");
    out.push_str(text.strip_suffix(".0").unwrap_or(&text));
}
