//! Open values read from JSON and written to it.
//!
//! A reader or writer of JSON enters with its place; `open` is read and written through it.

use super::members::Member;
use super::{Element, Open};
use crate::runtime::error::{ReadErrorKind, WriteErrorKind};
use crate::runtime::object::Fault;
use crate::runtime::{JsonReader, JsonWriter, MAXIMUM_DEPTH, Map};
use std::borrow::Cow;

impl<'a> Open<'a> {
    /// Reads any value.
    pub(crate) fn read_json(reader: &mut JsonReader<'_, 'a>) -> Result<Self, Fault> {
        Ok(match reader.peek() {
            Some(b'"') => Open::Text(reader.string()?),
            Some(b'{') => {
                let mut members = Vec::new();
                reader.members(&mut members, Open::read_json)?;
                Open::Object(Map(members))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                reader.each_item(|reader| {
                    items.push(Open::read_json(reader)?);
                    Ok(())
                })?;
                Open::Array(items)
            }
            Some(b't') if reader.eat("true") => Open::Boolean(true),
            Some(b'f') if reader.eat("false") => Open::Boolean(false),
            Some(b'-' | b'0'..=b'9') => Open::Number(reader.number_text()?),
            _ if reader.null() => Open::Null,
            _ => return reader.fail(ReadErrorKind::Syntax("a value")),
        })
    }

    /// Writes it as a value.
    pub(crate) fn write_json(&self, writer: &mut JsonWriter) {
        match self {
            Open::Null => writer.out.push_str("null,"),
            Open::Boolean(value) => writer.out.push_str(if *value { "true," } else { "false," }),
            Open::Number(text) if is_number(text) => {
                writer.out.push_str(text);
                writer.out.push(',');
            }
            Open::Number(text) | Open::Text(text) => writer.push_string(text),
            Open::Array(items) => writer.array(items, |writer, item| item.write_json(writer)),
            Open::Object(members) => writer.nest(|writer| {
                writer.open();
                for (key, value) in members.iter() {
                    writer.open_key(key);
                    writer.inside(key, None, |writer| value.write_json(writer));
                }
                writer.close();
            }),
            Open::Element(element) => element.write_json(writer),
        }
    }
}

/// True for a number as JSON writes it; somebody may have built another one by hand.
fn is_number(text: &str) -> bool {
    if !text.starts_with('0') && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    const ROOT: crate::runtime::Root = crate::runtime::Root { name: crate::runtime::name!("number"), attributes: &[] };
    let mut reader = JsonReader::borrowing(text, &ROOT);
    reader.number().is_ok_and(|number| number.len() == text.len())
}

impl Element<'_> {
    fn write_json(&self, writer: &mut JsonWriter) {
        self.write_members(writer, &self.attributes);
    }

    fn write_members(&self, writer: &mut JsonWriter, attributes: &[(Cow<'_, str>, Cow<'_, str>)]) {
        if attributes.is_empty()
            && let Some(text) = self.text()
        {
            return writer.push_string(text);
        }
        let text = self.mixed_text();
        writer.nest(|writer| {
            writer.open();
            for (name, members) in self.members(attributes, &text) {
                writer.open_key(name);
                writer.inside(name, None, |writer| match members.as_slice() {
                    [member] => member.write(writer),
                    several => writer.array(several, |writer, member| member.write(writer)),
                });
            }
            writer.close();
        });
    }
}

impl Member<'_, '_> {
    fn write(&self, writer: &mut JsonWriter) {
        match self {
            Member::Text(text) => writer.push_string(text),
            Member::Child(element) => element.write_json(writer),
            Member::Entry(element) => element.write_members(writer, &[]),
        }
    }
}

impl JsonWriter {
    /// One level deeper.
    #[inline(always)]
    fn nest(&mut self, write: impl FnOnce(&mut Self)) {
        if self.depth >= MAXIMUM_DEPTH {
            return self.fail(WriteErrorKind::TooDeep);
        }
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    fn array<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.nest(|writer| writer.brackets(|writer| items.iter().for_each(|item| write(writer, item))));
    }
}
