//! How long a document will be, asked once by `to_xml` and `to_json` so that they allocate once. What has to be
//! escaped is not counted, and of a long list some items stand for all; a share of the whole is added for both.

use super::name::{Name, Spelling};
use super::object::{Object, Slot, State, Unknown, Writer};
use super::value::Value;
use super::{MAXIMUM_DEPTH, Map, Node, Open};

/// Enough bytes for `object` in XML, and so in JSON, where a key and its signs take less than two tags.
pub(crate) fn length<'a, O: Object<'a>>(object: &O) -> usize {
    let mut measure = Measure(128);
    object.write(&mut measure);
    measure.0 + measure.0 / 8
}

/// At most so many objects of a list are looked at.
const SAMPLE: usize = 8;

/// At most so much is reserved for those that were not looked at.
const MOST_FOR_OTHERS: usize = 1 << 20;

/// Adds up lengths.
struct Measure(usize);

impl Measure {
    #[inline(always)]
    fn tags(&mut self, name: &'static Name) {
        self.0 += name.start.len() + name.end.len();
    }

    #[inline(always)]
    fn slot<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        match slot.state() {
            State::Full(value) => self.0 += name.start.len() + name.end.len() + value.length(),
            State::Empty => self.tags(name),
            State::Absent => {}
        }
    }

    /// Adds the lengths of many objects: of some of them, from everywhere in the list, as many times as there are more.
    #[inline(always)]
    fn sample<'a, O: Object<'a>>(&mut self, objects: &[O]) {
        let step = objects.len().div_ceil(SAMPLE).max(1);
        let before = self.0;
        for object in objects.iter().step_by(step) {
            object.write(self);
        }
        // An item that is much longer than the others shall not have as much reserved for each of them.
        self.0 += (self.0 - before).saturating_mul(step - 1).min(MOST_FOR_OTHERS);
    }

    fn entry(&mut self, key: &str) {
        self.0 += key.len() + r#"<entry key=""></entry>"#.len();
    }
}

impl Writer for Measure {
    #[inline(always)]
    fn value<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.slot(name, slot);
    }

    #[inline(always)]
    fn flag<'a, S: Slot<'a, Value = bool>>(&mut self, name: &'static Name, slot: &S, _spelling: &Spelling) {
        self.slot(name, slot);
    }

    #[inline(always)]
    fn required<'a, V: Value<'a>>(&mut self, name: &'static Name, value: &V) {
        self.0 += name.start.len() + name.end.len() + value.length();
    }

    #[inline(always)]
    fn nullable<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.tags(name);
        self.slot(name, slot);
    }

    #[inline(always)]
    fn attribute<'a, S: Slot<'a>>(&mut self, name: &'static Name, slot: &S) {
        self.slot(name, slot);
    }

    #[inline(always)]
    fn values<'a, V: Value<'a>>(&mut self, name: &'static Name, values: &[V]) {
        self.tags(name);
        self.0 += values.iter().map(|value| name.start.len() + name.end.len() + value.length()).sum::<usize>();
    }

    #[inline(always)]
    fn object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        if let Some(object) = object {
            self.tags(name);
            object.write(self);
        }
    }

    #[inline(always)]
    fn nullable_object<'a, O: Object<'a>>(&mut self, name: &'static Name, object: &Option<O>) {
        self.tags(name);
        self.object(name, object);
    }

    #[inline(always)]
    fn objects<'a, O: Object<'a>>(&mut self, name: &'static Name, objects: &[O]) {
        self.tags(name);
        self.0 += objects.len() * (name.start.len() + name.end.len());
        self.sample(objects);
    }

    fn map<'a, V: Value<'a>>(&mut self, name: &'static Name, map: &Map<'a, V>) {
        self.tags(name);
        for (key, value) in map.iter() {
            self.entry(key);
            self.0 += value.length();
        }
    }

    fn object_map<'a, O: Object<'a>>(&mut self, name: &'static Name, map: &Map<'a, O>) {
        self.tags(name);
        for (key, object) in map.iter() {
            self.entry(key);
            object.write(self);
        }
    }

    #[inline(always)]
    fn unknown(&mut self, members: &Unknown<'_>) {
        if !members.is_empty() {
            self.0 += of_members(members, 0);
        }
    }
}

fn of_members(members: &Map<'_, Open<'_>>, depth: usize) -> usize {
    members.iter().map(|(key, value)| 2 * key.len() + 24 + of_open(value, depth)).sum()
}

/// Enough bytes for an open value; what lies too deep to be written does not count.
pub(crate) fn of_open(value: &Open<'_>, depth: usize) -> usize {
    if depth > MAXIMUM_DEPTH {
        return 0;
    }
    match value {
        Open::Null | Open::Boolean(_) => 8,
        Open::Number(text) | Open::Text(text) => text.len() + 2,
        Open::Array(items) => items.iter().map(|item| 24 + of_open(item, depth + 1)).sum(),
        Open::Object(members) => of_members(members, depth + 1),
        Open::Element(element) => of_element(element, depth + 1),
    }
}

fn of_element(element: &super::Element<'_>, depth: usize) -> usize {
    if depth > MAXIMUM_DEPTH {
        return 0;
    }
    let attributes: usize = element.attributes.iter().map(|(name, value)| name.len() + value.len() + 4).sum();
    let children = element.children.iter().map(|node| match node {
        Node::Text(text) => text.len() + 12,
        Node::Element(name, child) => 2 * name.len() + 24 + of_element(child, depth + 1),
    });
    attributes + children.sum::<usize>()
}
