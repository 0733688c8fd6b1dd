//! Whole documents of unknown shape: the bodies of errors.
//!
//! A text of either format enters, its name and value leave; `reply` calls it.

use super::{Element, Node, Open};
use crate::runtime::error::ReadError;
#[cfg(feature = "json")]
use crate::runtime::name::Root;
#[cfg(feature = "xml")]
use crate::runtime::name::{Spelling, Style};
#[cfg(any(feature = "xml", feature = "json"))]
use crate::runtime::object::Fault;
#[cfg(feature = "json")]
use crate::runtime::{JsonReader, json, name};
#[cfg(feature = "xml")]
use crate::runtime::{XmlReader, xml};

#[cfg(feature = "json")]
const ROOT: Root = Root { name: name!("document"), attributes: &[] };
#[cfg(feature = "xml")]
const STYLE: Style =
    Style { boolean: Spelling { yes: "true", no: "false" }, empty_is_none: false, empty_arrays: false };

impl<'a> Open<'a> {
    /// Reads a document of any shape: the name of its root (empty in JSON) and its content.
    pub(crate) fn from_document(text: &'a str) -> Result<(&'a str, Open<'a>), ReadError> {
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
            #[cfg(feature = "xml")]
            return xml::finish(XmlReader::borrowing(text, &STYLE), open_xml);
            #[cfg(not(feature = "xml"))]
            Err(ReadError::needs_feature("xml"))
        } else {
            #[cfg(feature = "json")]
            return json::read_with(JsonReader::borrowing(text, &ROOT), text, open_json);
            #[cfg(not(feature = "json"))]
            Err(ReadError::needs_feature("json"))
        }
    }

    /// The text that stands in an element or is the value, whatever else is there.
    pub(crate) fn own_text(&self) -> Option<&str> {
        match self {
            Open::Element(element) => element.children.iter().find_map(|node| match node {
                Node::Text(text) => Some(&**text),
                Node::Element(..) => None,
            }),
            Open::Object(members) => members.get("$text")?.as_str(),
            other => other.as_str(),
        }
    }

    /// The member or child of this name.
    pub(crate) fn take(self, name: &str) -> Option<Open<'a>> {
        self.take_all(name).into_iter().next()
    }

    /// The members or children of this name; the items of a member that is an array.
    pub(crate) fn take_all(self, name: &str) -> Vec<Open<'a>> {
        match self {
            Open::Object(mut members) => match members.remove(name) {
                Some(Open::Array(items)) => items,
                Some(other) => vec![other],
                None => Vec::new(),
            },
            Open::Element(Element { children, .. }) => children
                .into_iter()
                .filter_map(|node| match node {
                    Node::Element(child, element) if child == name => Some(Open::Element(element)),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(feature = "xml")]
fn open_xml<'a>(reader: &mut XmlReader<'a, 'a>) -> Result<(&'a str, Open<'a>), Fault> {
    reader.prolog()?;
    let name = reader.start_tag()?;
    let root = Open::read_xml_element(reader, name)?;
    reader.epilog()?;
    Ok((name, root))
}

#[cfg(feature = "json")]
fn open_json<'a>(reader: &mut JsonReader<'_, 'a>) -> Result<(&'a str, Open<'a>), Fault> {
    reader.skip_mark()?;
    let root = Open::read_json(reader)?;
    reader.end()?;
    Ok(("", root))
}
