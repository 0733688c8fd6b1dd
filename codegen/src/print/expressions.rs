//! Expressions: operators, calls, and what they are about.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `items` and `statements` call it, `values` reads what stands in
//! parentheses, brackets and braces.

mod chains;

use super::cursor::{Cursor, Done, Unknown};
use super::layout::{Break, INDENT, Sign};
use super::types::Place;
use crate::tokens::Kind;

/// What an expression is, as far as the place where it stands has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Brackets, braces, a closure or a tuple: as an only argument it needs no line of its own.
    Enclosed,
    /// A `match`.
    Match,
    /// An `if`.
    If,
    /// A call that is not one of a method.
    Call,
    /// A member, a call of a method, an operator: as a condition it may break.
    Chain,
    /// An assignment or `return`: a statement without a value.
    Statement,
    /// A word that is no longer than an indentation.
    Short,
    /// Anything else.
    Plain,
}

impl Shape {
    /// True for what is a statement without a semicolon.
    pub fn is_block(self) -> bool {
        matches!(self, Shape::Match | Shape::If)
    }

    /// The shape of an expression that is this one and a sign.
    fn with_sign(self) -> Shape {
        if self == Shape::Chain { Shape::Chain } else { Shape::Plain }
    }
}

/// Where an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stand {
    /// It begins a line: a call on a short word stays on that line.
    pub begins_line: bool,
    /// A `{` behind it is no part of it.
    pub is_condition: bool,
}

impl Cursor<'_> {
    /// An expression.
    pub fn expression(&mut self, mut stand: Stand) -> Done<Shape> {
        if stand.begins_line {
            let next = self.token(self.end_of_chain());
            stand.begins_line = next.0 != Kind::Mark || (next.1 != "=" && strength(next.1).is_none());
        }
        self.nested(|cursor| {
            let mark = cursor.layout.mark();
            let shape = cursor.binary(0, stand)?;
            if !cursor.is("=") {
                return Ok(shape);
            }
            cursor.layout.begin_at(mark, 0, false);
            cursor.set("=", " = ")?;
            cursor.layout.never();
            cursor.expression(stand)?;
            cursor.layout.end();
            Ok(Shape::Statement)
        })
    }

    fn binary(&mut self, least: u8, stand: Stand) -> Done<Shape> {
        let mark = self.layout.mark();
        let mut shape = self.prefix(stand)?;
        loop {
            let (kind, sign) = self.peek();
            let Some(strength) = strength(sign).filter(|strength| kind == Kind::Mark && *strength > least) else {
                return Ok(shape);
            };
            if shape.is_block() {
                return Err(Unknown);
            }
            self.layout.begin_at(mark, -INDENT, false);
            self.layout.begin_at(mark, INDENT, false);
            self.layout.end();
            self.layout.space();
            self.copy(Kind::Mark)?;
            self.layout.text(" ");
            self.binary(strength, stand)?;
            self.layout.end();
            shape = Shape::Chain;
        }
    }

    fn prefix(&mut self, stand: Stand) -> Done<Shape> {
        let inner = Stand { begins_line: false, ..stand };
        self.nested(|cursor| match cursor.peek() {
            (Kind::Mark, "&") => {
                cursor.set("&", "&")?;
                if cursor.is("mut") {
                    cursor.set("mut", "mut ")?;
                }
                cursor.prefix(inner).map(Shape::with_sign)
            }
            (Kind::Mark, "!" | "*" | "-") => {
                cursor.copy(Kind::Mark)?;
                cursor.prefix(inner).map(Shape::with_sign)
            }
            (Kind::Mark, "|" | "||") => cursor.closure(),
            (Kind::Word, "move") => {
                cursor.set("move", "move ")?;
                cursor.closure()
            }
            (Kind::Word, "return") => {
                cursor.copy(Kind::Word)?;
                if !cursor.is_end() && !cursor.is(",") && !cursor.is(";") {
                    cursor.layout.text(" ");
                    cursor.expression(inner)?;
                }
                Ok(Shape::Statement)
            }
            _ => cursor.chain(stand),
        })
    }

    fn primary(&mut self, stand: Stand) -> Done<Shape> {
        match self.peek() {
            (Kind::Literal, text) if !text.ends_with('.') => self.copy(Kind::Literal).map(|_| Shape::Plain),
            (Kind::Open, "(") => self.parentheses(),
            (Kind::Open, "[") => self.array(),
            (Kind::Word, "match") => self.a_match(),
            (Kind::Word, "if") => self.an_if(),
            (Kind::Mark, "::") | (Kind::Word, _) => {
                let (mark, (_, word)) = (self.layout.mark(), self.peek());
                let is_single = self.path(Place::Expression)?;
                if self.is("!") {
                    return self.a_macro().map(|()| Shape::Plain);
                }
                if self.is("{") && !stand.is_condition {
                    return self.a_struct(mark);
                }
                let is_short = is_single && word.len() <= INDENT as usize;
                Ok(if is_short { Shape::Short } else { Shape::Plain })
            }
            _ => Err(Unknown),
        }
    }

    /// `|arguments| value`.
    fn closure(&mut self) -> Done<Shape> {
        self.layout.begin_loose(0);
        self.layout.begin(INDENT);
        if self.eat("||") {
            self.layout.text("|");
        } else {
            self.set("|", "|")?;
            let mut is_first = true;
            while !self.is("|") {
                if std::mem::take(&mut is_first) {
                    self.layout.zero();
                }
                self.one_pattern()?;
                if self.is(":") {
                    self.set(":", ": ")?;
                    self.a_type()?;
                }
                if self.is(",") {
                    self.set(",", ",")?;
                    self.layout.space();
                }
            }
            self.need("|")?;
        }
        self.layout.text("|");
        self.layout.space();
        self.layout.outdent();
        self.layout.end();
        self.layout.never();
        if self.is("->") {
            return Err(Unknown);
        }
        if self.is("{") {
            self.layout.begin(INDENT);
            self.small_block()?;
            self.layout.end();
        } else {
            self.braced_when_broken(false)?;
        }
        self.layout.end();
        Ok(Shape::Enclosed)
    }

    /// The value of an arm or a closure, which gets braces where it needs a line of its own, and in an arm a comma where
    /// it does not.
    pub fn braced_when_broken(&mut self, is_arm: bool) -> Done {
        let mark = self.layout.mark();
        self.layout.begin(INDENT);
        self.layout.add(Break { before: Some(Sign::Open), ..Break::default() });
        let shape = self.expression(Stand { begins_line: is_arm, is_condition: false })?;
        if !is_arm && matches!(shape, Shape::Enclosed | Shape::Match | Shape::Call) {
            [mark, mark + 1].into_iter().for_each(|mark| self.layout.take_back(mark));
            return Ok(());
        }
        let before = (shape == Shape::Statement).then_some(Sign::Semicolon);
        let unbroken = (is_arm && !shape.is_block()).then_some(Sign::Comma);
        self.layout.add(Break { offset: -INDENT, before, after: Some(Sign::Close), unbroken, ..Break::default() });
        self.layout.end();
        Ok(())
    }
}

/// How strongly an operator binds what stands beside it.
fn strength(sign: &str) -> Option<u8> {
    match sign {
        "||" => Some(1),
        "&&" => Some(2),
        "==" | "!=" | "<" | ">" | "<=" | ">=" => Some(3),
        "+" | "-" => Some(4),
        "*" | "/" | "%" => Some(5),
        _ => None,
    }
}
