//! Values whose shape no page tells: kept as they are and written back. Fields of type `Open` hold them, and
//! [`Unknown`](super::Unknown) members.
//!
//! In its own format a value comes back as it was: attributes, order, repeated siblings, mixed text, the text of
//! numbers. Comments, and white space between elements, do not count. In the other format:
//!
//! | XML | JSON |
//! |---|---|
//! | an element with text alone | a string |
//! | an attribute, a child | a member |
//! | several children of one name | an array, at the place of the first |
//! | text beside attributes or children | the member `$text` |
//! | `<entry key="a b">` | the member `a b`, whose name XML does not take |
//!
//! | JSON | XML |
//! |---|---|
//! | a string, a number, `true`, `false` | text |
//! | `null` | an empty element |
//! | a member | a child; an array a child for each item |
//! | an array inside of an array, or alone | children `item` |

mod document;
#[cfg(feature = "json")]
mod json;
#[cfg(any(feature = "json", feature = "serde"))]
mod members;
mod value;
#[cfg(feature = "xml")]
mod xml;

#[cfg(feature = "serde")]
pub(crate) use members::Member;

use super::{Map, own, own::IntoOwned};
use std::borrow::Cow;
#[cfg(feature = "xml")]
use std::collections::HashMap;

/// A value of unknown shape, from XML or JSON.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Open<'a> {
    /// JSON's `null`.
    #[default]
    Null,
    /// A JSON boolean.
    Boolean(bool),
    /// A JSON number as it was written.
    Number(Cow<'a, str>),
    /// A JSON string, or an XML element with nothing but text.
    Text(Cow<'a, str>),
    /// A JSON array.
    Array(Vec<Open<'a>>),
    /// A JSON object.
    Object(Map<'a, Open<'a>>),
    /// The content of an XML element with attributes or children.
    Element(Element<'a>),
}

/// The content of an XML element.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Element<'a> {
    /// Its attributes in order.
    pub attributes: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// Its children and text in order.
    pub children: Vec<Node<'a>>,
}

/// A part of the content of an XML element.
#[derive(Debug, Clone, PartialEq)]
pub enum Node<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A child and its name.
    Element(Cow<'a, str>, Element<'a>),
}

impl<'a> Open<'a> {
    /// The text of a string, a number, or an element with nothing but text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Open::Text(text) | Open::Number(text) => Some(text),
            Open::Boolean(true) => Some("true"),
            Open::Boolean(false) => Some("false"),
            Open::Element(element) => element.text(),
            Open::Null | Open::Array(_) | Open::Object(_) => None,
        }
    }

    /// The text of a member of this name: of a JSON object, an attribute or the first child of this name.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        match self {
            Open::Object(members) => members.get(name)?.as_str(),
            Open::Element(element) => element.attribute(name).or_else(|| element.child(name)?.text()),
            _ => None,
        }
    }
}

#[cfg(feature = "xml")]
impl Map<'_, Open<'_>> {
    /// Makes one array of the values that have the same key, at the place of the first: what XML repeats.
    pub(crate) fn gather(&mut self) {
        if self.len() < 2 {
            return;
        }
        let mut places: HashMap<Cow<'_, str>, usize> = HashMap::new();
        let mut gathered: Vec<(Cow<'_, str>, Open<'_>)> = Vec::with_capacity(self.len());
        for (key, value) in std::mem::take(&mut self.0) {
            let place = *places.entry(key.clone()).or_insert(gathered.len());
            match gathered.get_mut(place) {
                Some((_, Open::Array(items))) => items.push(value),
                Some((_, first)) => *first = Open::Array(vec![std::mem::take(first), value]),
                None => gathered.push((key, value)),
            }
        }
        self.0 = gathered;
    }
}

impl<'a> Element<'a> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.0 == name).map(|attribute| &*attribute.1)
    }

    /// The first child of this name.
    pub fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.elements().find(|child| child.0 == name).map(|child| child.1)
    }

    /// The children that are elements, with their names.
    pub fn elements(&self) -> impl Iterator<Item = (&str, &Element<'a>)> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(name, element) => Some((&**name, element)),
            Node::Text(_) => None,
        })
    }

    /// The text of an element without children.
    pub fn text(&self) -> Option<&str> {
        match self.children.as_slice() {
            [] => Some(""),
            [Node::Text(text)] => Some(text),
            _ => None,
        }
    }
}

impl<'a> From<&'a str> for Open<'a> {
    fn from(text: &'a str) -> Self {
        Open::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Open<'_> {
    fn from(text: String) -> Self {
        Open::Text(Cow::Owned(text))
    }
}

impl From<i64> for Open<'_> {
    fn from(number: i64) -> Self {
        Open::Number(Cow::Owned(number.to_string()))
    }
}

impl From<bool> for Open<'_> {
    fn from(value: bool) -> Self {
        Open::Boolean(value)
    }
}

impl IntoOwned for Open<'_> {
    type Owned = Open<'static>;

    fn into_owned(self) -> Self::Owned {
        match self {
            Open::Null => Open::Null,
            Open::Boolean(value) => Open::Boolean(value),
            Open::Number(text) => Open::Number(own(text)),
            Open::Text(text) => Open::Text(own(text)),
            Open::Array(items) => Open::Array(own(items)),
            Open::Object(members) => Open::Object(own(members)),
            Open::Element(element) => Open::Element(own(element)),
        }
    }
}

impl IntoOwned for Element<'_> {
    type Owned = Element<'static>;

    fn into_owned(self) -> Self::Owned {
        let attributes = self.attributes.into_iter().map(|(name, value)| (own(name), own(value))).collect();
        Element { attributes, children: own(self.children) }
    }
}

impl IntoOwned for Node<'_> {
    type Owned = Node<'static>;

    fn into_owned(self) -> Self::Owned {
        match self {
            Node::Text(text) => Node::Text(own(text)),
            Node::Element(name, element) => Node::Element(own(name), own(element)),
        }
    }
}
