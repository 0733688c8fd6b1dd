//! What an element is in JSON and its like: an object whose members are its attributes, its children and its text.
//!
//! An element enters, members leave, and the other way round; `json` calls it, and so does the writer of open values
//! for serde.

use super::{Element, Node};
use std::borrow::Cow;
use std::collections::HashMap;

/// The member that holds the text of an element that has attributes or children too.
const TEXT: &str = "$text";

/// A member of the object that an element becomes.
pub(crate) enum Member<'e, 'a> {
    Text(&'e str),
    Child(&'e Element<'a>),
    /// The content of an `<entry key="…">`, whose key is the name of the member.
    Entry(&'e Element<'a>),
}

impl Element<'_> {
    /// The text beside attributes and children.
    pub(crate) fn mixed_text(&self) -> String {
        self.children.iter().filter_map(Node::text).collect()
    }

    /// Attributes and children by name, in order of first appearance, then the text.
    pub(crate) fn members<'e>(
        &'e self,
        attributes: &'e [(Cow<'_, str>, Cow<'_, str>)],
        text: &'e str,
    ) -> Vec<(&'e str, Vec<Member<'e, 'e>>)> {
        let mut members: Vec<(&str, Vec<Member<'_, '_>>)> = Vec::new();
        let mut places = HashMap::new();
        let attributes = attributes.iter().map(|(name, value)| (&**name, Member::Text(value)));
        let children = self.elements().map(|(name, child)| match child.entry_key() {
            Some(key) if name == "entry" => (key, Member::Entry(child)),
            _ => (name, Member::Child(child)),
        });
        let rest = (!text.is_empty()).then_some((TEXT, Member::Text(text)));
        for (name, member) in attributes.chain(children).chain(rest) {
            let place = *places.entry(name).or_insert(members.len());
            match members.get_mut(place) {
                Some((_, same)) => same.push(member),
                None => members.push((name, vec![member])),
            }
        }
        members
    }

    /// The key of an `<entry key="…">`.
    fn entry_key(&self) -> Option<&str> {
        match self.attributes.as_slice() {
            [(name, key)] if name == "key" => Some(key),
            _ => None,
        }
    }
}

impl<'a> Node<'a> {
    fn text(&self) -> Option<&str> {
        match self {
            Node::Text(text) => Some(text),
            Node::Element(..) => None,
        }
    }
}
