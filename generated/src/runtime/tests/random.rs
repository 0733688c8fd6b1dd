//! Random values from a seed, always the same ones.

use super::ticket::{Comment, Comments, Owner, Request, State, Ticket, Users};
use crate::runtime::{DateTime, Element, Map, Node, Open, Patch};
use std::borrow::Cow;

/// A small generator of numbers (xorshift64*).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit
    }

    fn integer(&mut self) -> i64 {
        match self.below(4) {
            0 => self.next() as i64,
            1 => [i64::MIN, i64::MAX, 0, -1][self.below(4)],
            _ => self.below(2000) as i64 - 1000,
        }
    }

    fn number(&mut self) -> f64 {
        let number = match self.below(3) {
            0 => f64::from_bits(self.next()),
            1 => self.integer() as f64 / 8.0,
            _ => [0.0, -0.5, 1e300, 5e-324, f64::MAX, 0.1 + 0.2][self.below(6)],
        };
        if number.is_finite() { number } else { 1.5 }
    }

    /// Text without characters that XML cannot hold; never empty, for an empty one is no value.
    pub(super) fn text(&mut self) -> String {
        const PIECES: [&str; 20] = [
            "a", "Ticket", " ", "<", ">", "&", "\"", "'", "]]>", "\t", "\n", "\r", "\r\n", "é", "Я", "\u{feff}",
            "\u{fffd}", "😀", "\\", "&amp;",
        ];
        (0..1 + self.below(12)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }

    fn patch<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Patch<T> {
        match self.below(3) {
            0 => Patch::Keep,
            1 => Patch::Clear,
            _ => Patch::Set(make(self)),
        }
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(2) == 0).then(|| make(self))
    }

    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(4)).map(|_| make(self)).collect()
    }

    fn keyed<V>(&mut self, mut make: impl FnMut(&mut Self) -> V) -> Map<'static, V> {
        (0..self.below(4)).map(|place| (format!("{}{place}", self.text()), make(self))).collect()
    }

    pub(super) fn request(&mut self) -> Request<'static> {
        let silent = self.patch(|random| random.below(2) == 0);
        let ticket = self.maybe(Self::ticket);
        Request { silent, ticket }
    }

    fn ticket(&mut self) -> Ticket<'static> {
        Ticket {
            id: self.maybe(Self::integer),
            number: self.maybe(Self::integer),
            key: self.text().into(),
            title: self.patch(|random| random.text().into()),
            priority: self.patch(Self::integer),
            rating: self.patch(|random| random.next() as i32),
            hours: self.patch(Self::number),
            archived: self.patch(|random| random.below(2) == 0),
            due: self.patch(|random| DateTime::from(random.text())),
            state: self.patch(|random| match random.below(3) {
                0 => State::Open,
                1 => State::Closed,
                _ => State::from("waiting & seeing"),
            }),
            assignee: self.maybe(|random| random.text().into()),
            owner: self.maybe(Self::owner),
            comments: self.maybe(Self::comments),
            users: self.maybe(|random| Users { id: random.several(Self::integer) }),
            fields: self.keyed(|random| random.text().into()),
            rights: self.keyed(Self::owner),
            links: None,
            unknown: Map::default(),
        }
    }

    fn owner(&mut self) -> Owner {
        Owner { id: self.maybe(Self::integer) }
    }

    fn comments(&mut self) -> Comments<'static> {
        let count = self.maybe(Self::integer);
        let total_count = self.maybe(Self::integer);
        let comment = self.several(|random| Comment {
            text: random.patch(|random| random.text().into()),
            tag: random.several(|random| random.text().into()),
        });
        Comments { count, total_count, comment }
    }

    /// A value as JSON has it.
    pub(super) fn json(&mut self, depth: usize) -> Open<'static> {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 => Open::Null,
            1 => Open::Boolean(self.below(2) == 0),
            2 => Open::from(self.integer()),
            3 => Open::Number(["0.5", "-1e3", "1E+2", "0", "12.250", "-0.0"][self.below(6)].into()),
            4 => Open::from(self.text()),
            5 => Open::Array(self.several(|random| random.json(depth - 1))),
            _ => Open::Object(self.keyed(|random| random.json(depth - 1))),
        }
    }

    /// An element as XML has it: no two texts side by side, no text of white space alone.
    pub(super) fn element(&mut self, depth: usize) -> Element<'static> {
        const NAMES: [&str; 5] = ["id", "name", "x-1", "entry", "Ключ"];
        let mut attributes: Vec<(Cow<'static, str>, Cow<'static, str>)> = Vec::new();
        for name in NAMES {
            if self.below(4) == 0 {
                attributes.push((name.into(), self.text().into()));
            }
        }
        let mut children = Vec::new();
        for _ in 0..self.below(4) {
            let follows_text = matches!(children.last(), Some(Node::Text(_)));
            if depth == 0 || (!follows_text && self.below(3) == 0) {
                if !follows_text {
                    children.push(Node::Text(format!("t{}", self.text()).into()));
                }
            } else {
                children.push(Node::Element(NAMES[self.below(5)].into(), self.element(depth - 1)));
            }
        }
        Element { attributes, children }
    }
}
