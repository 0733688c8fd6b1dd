//! What stands behind the name of a field: `string[]`, `'a' | 'b'`, `{ … }`, `Map<string, int>`, `[Item!]!`.
//!
//! Tokens enter, a shape leaves; the parser of declarations calls it.

use super::super::fields::{Declaration, Shape};
use super::super::lexer::Kind;
use super::{DEEPEST, Parser};

/// Generic types that are lists.
const LISTS: &[&str] = &[
    "Array",
    "ReadonlyArray",
    "List",
    "Set",
    "IList",
    "IEnumerable",
    "Vec",
    "Collection",
    "repeated",
    "array",
    "list",
];
/// Generic types that are maps.
const MAPS: &[&str] = &["Record", "Map", "map", "Dictionary", "IDictionary", "HashMap"];

impl Parser<'_> {
    /// A shape, maybe one of several.
    pub(super) fn shape(&mut self) -> Option<Shape> {
        if self.depth >= DEEPEST {
            return None;
        }
        self.depth += 1;
        let shape = self.alternatives();
        self.depth -= 1;
        shape
    }

    fn alternatives(&mut self) -> Option<Shape> {
        self.skip_to(&['|', '&']);
        self.take('|');
        let mut whole = self.one()?;
        loop {
            let before = self.at;
            self.skip_to(&['|', '&']);
            if !(self.take('|') || self.take('&')) {
                self.at = before;
                return Some(whole);
            }
            self.skip();
            let Some(next) = self.one() else { return Some(whole) };
            whole = joined(whole, next);
        }
    }

    /// Steps over ends of lines where one of these marks follows them.
    fn skip_to(&mut self, marks: &[char]) {
        let mut next = self.at;
        while matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Line | Kind::Comment(_))) {
            next += 1;
        }
        if matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Mark(mark)) if marks.contains(&mark)) {
            self.at = next;
        }
    }

    /// A shape with the brackets behind it.
    fn one(&mut self) -> Option<Shape> {
        let mut shape = match self.peek()? {
            Kind::Text(text) => {
                self.at += 1;
                Shape::Values(vec![text.to_owned()])
            }
            Kind::Mark('{') => self.braces()?,
            Kind::Mark('[') => {
                self.at += 1;
                self.skip();
                let item = self.shape().unwrap_or_default();
                // Further places of a tuple, or `...`, say nothing new.
                while self.peek().is_some_and(|kind| kind != Kind::Mark(']')) {
                    self.at += 1;
                }
                self.take(']');
                Shape::List(Box::new(item))
            }
            Kind::Mark('(') => {
                self.at += 1;
                self.skip();
                let inner = self.shape()?;
                self.take(')');
                inner
            }
            Kind::Word(word) => self.named(word),
            _ => return None,
        };
        loop {
            if self.is('[') && self.tokens.get(self.at + 1).is_some_and(|next| next.kind == Kind::Mark(']')) {
                self.at += 2;
                shape = Shape::List(Box::new(shape));
            } else if self.is('?') {
                self.at += 1;
            } else {
                return Some(shape);
            }
        }
    }

    /// An object in the place of a type; one with a key in brackets is a map.
    fn braces(&mut self) -> Option<Shape> {
        let mut next = self.at + 1;
        while matches!(self.tokens.get(next).map(|token| token.kind), Some(Kind::Line)) {
            next += 1;
        }
        if self.tokens.get(next).is_some_and(|token| token.kind == Kind::Mark('[')) {
            self.skip_brackets();
            return Some(Shape::Map);
        }
        self.object(&mut Vec::<Declaration>::new())
    }

    /// A name with what stands in angle brackets behind it.
    fn named(&mut self, word: &str) -> Shape {
        self.at += 1;
        let mut name = word.to_owned();
        while self.is('.') && matches!(self.tokens.get(self.at + 1).map(|token| token.kind), Some(Kind::Word(_))) {
            self.at += 1;
            name = self.word().unwrap_or_default().to_owned();
        }
        if matches!(name.as_str(), "null" | "undefined" | "nil") {
            return Shape::Unknown;
        }
        if name.bytes().all(|byte| byte.is_ascii_digit()) {
            return Shape::Values(vec![name]);
        }
        // `array of strings`
        if LISTS.contains(&name.as_str()) && matches!(self.peek(), Some(Kind::Word("of"))) {
            self.at += 1;
            return Shape::List(Box::new(self.one().unwrap_or_default()));
        }
        if !self.is('<') {
            return if name == "array" { Shape::List(Box::default()) } else { Shape::Named(name) };
        }
        if MAPS.contains(&name.as_str()) {
            self.skip_brackets();
            return Shape::Map;
        }
        self.at += 1;
        let inner = self.shape().unwrap_or_default();
        while self.peek().is_some_and(|kind| !matches!(kind, Kind::Mark('>') | Kind::Line)) {
            self.at += 1;
        }
        self.take('>');
        if LISTS.contains(&name.as_str()) { Shape::List(Box::new(inner)) } else { inner }
    }
}

/// One of two shapes: values are listed together, what may be null is what it is otherwise.
fn joined(one: Shape, other: Shape) -> Shape {
    match (one, other) {
        (Shape::Values(mut values), Shape::Values(more)) => {
            values.extend(more);
            Shape::Values(values)
        }
        (Shape::Fields(mut fields), Shape::Fields(more)) => {
            fields.extend(more);
            Shape::Fields(fields)
        }
        (Shape::Unknown, other) => other,
        (Shape::Named(_), Shape::Fields(fields)) => Shape::Fields(fields),
        (one, _) => one,
    }
}
