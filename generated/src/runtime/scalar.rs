//! Scalars that are no text: how numbers and booleans are read and written.
//!
//! Text of a document enters as a value, and leaves as one; the readers and writers of both formats call it, through
//! [`Value`].

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
use super::value::Value;
#[cfg(feature = "xml")]
use super::xml::{XmlReader, XmlWriter};
use std::borrow::Cow;

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
