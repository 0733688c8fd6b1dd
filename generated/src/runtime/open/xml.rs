//! Open values read from XML and written to it.
//!
//! A reader or writer of XML enters with its place; `open` is read and written through it.

use super::{Element, Node, Open};
use crate::runtime::MAXIMUM_DEPTH;
use crate::runtime::error::WriteErrorKind;
use crate::runtime::object::Fault;
use crate::runtime::xml::{Attributes, Pieces, XmlReader, XmlWriter, is_name};
use std::borrow::Cow;

impl<'a> Open<'a> {
    /// Reads the content of the element `name`, whose start tag has been read, up to and with its end tag.
    pub(crate) fn read_xml_element(reader: &mut XmlReader<'_, 'a>, name: &str) -> Result<Self, Fault> {
        Ok(Element::read(reader, name)?.simplify())
    }

    /// The member that the element `name` is: an `<entry key="…">` bears the name that XML does not take.
    pub(crate) fn into_member(self, name: Cow<'a, str>) -> (Cow<'a, str>, Self) {
        match self {
            Open::Element(mut element) if name == "entry" && element.has_key() => {
                let (_, key) = element.attributes.remove(0);
                (key, element.simplify())
            }
            other => (name, other),
        }
    }

    /// Writes an element of this name, or one for each item of an array.
    pub(crate) fn write_xml_element(&self, writer: &mut XmlWriter, name: &str) {
        match self {
            Open::Array(items) => {
                for item in items {
                    writer.open_element(name, |writer| item.write_content(writer));
                }
            }
            _ => writer.open_element(name, |writer| self.write_content(writer)),
        }
    }

    /// Writes the content of an element whose start tag was written last.
    pub(super) fn write_content(&self, writer: &mut XmlWriter) {
        match self {
            Open::Null => {}
            Open::Boolean(value) => writer.push_text(if *value { "true" } else { "false" }),
            Open::Number(text) | Open::Text(text) => writer.push_text(text),
            Open::Array(items) => {
                for item in items {
                    writer.open_element("item", |writer| item.write_content(writer));
                }
            }
            Open::Object(members) => {
                for (name, value) in members.iter() {
                    value.write_xml_element(writer, name);
                }
            }
            Open::Element(element) => element.write(writer),
        }
    }
}

impl<'a> Element<'a> {
    fn read(reader: &mut XmlReader<'_, 'a>, name: &str) -> Result<Self, Fault> {
        let mut element = Element::default();
        for (name, value) in Attributes(std::mem::take(&mut reader.tag)) {
            reader.claim(name);
            let value = reader.unescape_attribute(value)?;
            element.attributes.push((reader.keep(name), value));
        }
        if std::mem::take(&mut reader.closed) {
            return Ok(element);
        }
        reader.enter()?;
        while let Some(node) = reader.node(name)? {
            let node = match node {
                Node::Text(text) => Node::Text(text),
                Node::Element(child, _) => {
                    let content = Element::read(reader, &child)?;
                    Node::Element(child, content)
                }
            };
            element.children.push(node);
        }
        reader.leave();
        element.drop_layout();
        Ok(element)
    }

    /// An element with nothing but text is that text.
    fn simplify(mut self) -> Open<'a> {
        match self.children.as_mut_slice() {
            [] if self.attributes.is_empty() => Open::Text(Cow::Borrowed("")),
            [Node::Text(text)] if self.attributes.is_empty() => Open::Text(std::mem::take(text)),
            _ => Open::Element(self),
        }
    }

    fn has_key(&self) -> bool {
        self.attributes.first().is_some_and(|attribute| attribute.0 == "key")
    }

    /// White space between elements is layout; beside other text it is text.
    fn drop_layout(&mut self) {
        let is_layout = |node: &Node<'_>| match node {
            Node::Text(text) => text.chars().all(|character| matches!(character, ' ' | '\t' | '\n' | '\r')),
            Node::Element(..) => true,
        };
        if self.elements().next().is_some() && self.children.iter().all(is_layout) {
            self.children.retain(|node| matches!(node, Node::Element(..)));
        }
    }

    fn write(&self, writer: &mut XmlWriter) {
        for (name, value) in &self.attributes {
            writer.push_attribute(name, value);
        }
        for node in &self.children {
            match node {
                Node::Text(text) => writer.push_text(text),
                Node::Element(name, element) => writer.open_element(name, |writer| element.write(writer)),
            }
        }
    }
}

impl<'a> XmlReader<'_, 'a> {
    /// The next node of the element `parent`: text, or a child whose start tag is then read. `None` at its end tag.
    fn node(&mut self, parent: &str) -> Result<Option<Node<'a>>, Fault> {
        let mut text = Pieces::default();
        loop {
            self.piece(&mut text)?;
            if self.aside()? {
                continue;
            }
            if !text.is_empty() {
                return Ok(Some(Node::Text(self.keep_pieces(text))));
            }
            if self.at_end_tag() {
                self.end_tag(parent)?;
                return Ok(None);
            }
            let name = self.start_tag()?;
            return Ok(Some(Node::Element(self.keep(name), Element::default())));
        }
    }
}

impl XmlWriter {
    /// An element whose name is data: where XML does not take the name, it is the key of an `entry`.
    fn open_element(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        if self.depth >= MAXIMUM_DEPTH {
            return self.fail(WriteErrorKind::TooDeep);
        }
        self.depth += 1;
        let element = if is_name(name) { name } else { "entry" };
        self.out.push('<');
        self.out.push_str(element);
        self.out.push('>');
        self.inside(name, |writer| {
            if element != name {
                writer.push_attribute("key", name);
            }
            write(writer);
        });
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
        self.depth -= 1;
    }
}
