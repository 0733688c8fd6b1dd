//! What stands in parentheses, brackets and braces: tuples, arrays, structs, macros, `match` and `if`.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `expressions` calls it.

use super::cursor::{Cursor, Done, Unknown};
use super::expressions::{Shape, Stand};
use super::layout::INDENT;
use super::types::is_keyword;
use crate::tokens::Kind;

/// A struct is set on one line up to this width.
const STRUCT_WIDTH: i32 = 34;

impl Cursor<'_> {
    /// An expression in parentheses, or a tuple.
    pub fn parentheses(&mut self) -> Done<Shape> {
        self.set("(", "(")?;
        if self.eat(")") {
            self.layout.text(")");
            return Ok(Shape::Enclosed);
        }
        let mark = self.layout.mark();
        self.layout.begin(INDENT);
        self.layout.zero();
        let mut shape = self.expression(Stand::default())?;
        if self.is(")") {
            [mark, mark + 1].into_iter().for_each(|mark| self.layout.take_back(mark));
            shape = if shape == Shape::Chain { Shape::Chain } else { Shape::Plain };
        } else {
            self.need(",")?;
            if self.is(")") {
                return Err(Unknown);
            }
            self.layout.comma(false, 0);
            self.list(")", 0, |cursor| cursor.expression(Stand::default()).map(|_| ()))?;
            self.layout.outdent();
            self.layout.end();
            shape = Shape::Enclosed;
        }
        self.set(")", ")")?;
        Ok(shape)
    }

    /// An array. One of numbers fills its lines.
    pub fn array(&mut self) -> Done<Shape> {
        if self.is_at(self.at() + 1, "]") {
            self.need("[")?;
            self.set("]", "[]")?;
            return Ok(Shape::Enclosed);
        }
        let mark = self.layout.mark();
        let is_simple = self.is_simple_array();
        self.set("[", "[")?;
        self.layout.begin(INDENT);
        self.layout.zero();
        if !is_simple {
            self.list("]", 0, |cursor| cursor.expression(Stand::default()).map(|_| ()))?;
            self.layout.outdent();
            self.layout.end();
            self.set("]", "]")?;
            return Ok(Shape::Enclosed);
        }
        self.layout.take_back(mark + 1);
        self.layout.begin_at(mark, INDENT, true);
        self.layout.begin_loose(0);
        while !self.is("]") {
            let (_, text) = self.next();
            self.layout.text(text);
            if self.eat(",") && !self.is("]") {
                self.layout.text(",");
                self.layout.space();
            }
        }
        self.layout.end();
        self.layout.comma(true, 0);
        self.layout.outdent();
        self.set("]", "]")?;
        self.layout.end();
        Ok(Shape::Enclosed)
    }

    fn is_simple_array(&self) -> bool {
        (self.at() + 1..self.close_of(self.at())).all(|at| match self.token(at) {
            (Kind::Literal, text) => {
                text.starts_with('\'') || text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
            }
            (kind, text) => matches!((kind, text), (Kind::Mark, ",") | (Kind::Word, "true" | "false")),
        })
    }

    /// The members of a struct whose path was added since a mark.
    pub fn a_struct(&mut self, mark: usize) -> Done<Shape> {
        self.layout.begin_at(mark, -INDENT, false);
        self.layout.begin_at(mark, INDENT, true);
        self.layout.end();
        self.set("{", " {")?;
        if self.is("}") {
            return Err(Unknown);
        }
        self.layout.space();
        while !self.is("}") {
            if self.is("..") {
                self.set("..", "..")?;
                self.expression(Stand::default())?;
                self.layout.space();
                break;
            }
            self.copy(Kind::Word)?;
            if self.is(":") {
                self.set(":", ": ")?;
                self.layout.begin_loose(0);
                self.expression(Stand::default())?;
                self.layout.end();
            }
            let is_last = !self.eat(",") || self.is("}");
            if is_last && !self.is("}") {
                return Err(Unknown);
            }
            self.layout.comma(is_last, 1);
        }
        self.layout.outdent();
        self.layout.end_within(STRUCT_WIDTH);
        self.set("}", "}")?;
        Ok(Shape::Enclosed)
    }

    /// `match`.
    pub fn a_match(&mut self) -> Done<Shape> {
        self.layout.begin_loose(0);
        self.set("match", "match ")?;
        self.condition()?;
        self.set("{", "{")?;
        self.layout.never();
        self.layout.begin(INDENT);
        self.layout.hard_if_nonempty();
        while !self.is("}") {
            self.arm()?;
            self.layout.hard();
        }
        self.layout.outdent();
        self.layout.end();
        self.set("}", "}")?;
        self.layout.end();
        Ok(Shape::Match)
    }

    fn arm(&mut self) -> Done {
        self.layout.begin_loose(0);
        self.pattern()?;
        self.set("=>", " => ")?;
        // Braces around a single value are set where they are needed.
        let mut braces = 0;
        while self.is_value_in_braces() {
            self.need("{")?;
            braces += 1;
        }
        let is_unit = self.is("(") && self.is_at(self.at() + 1, ")");
        if is_unit && self.close_of(self.at()) + 1 < self.token_after_value() {
            return Err(Unknown);
        }
        if is_unit {
            self.need("(")?;
            self.set(")", "{}")?;
        } else if self.is("{") {
            self.set("{", "{")?;
            self.layout.never();
            self.layout.begin(INDENT);
            self.layout.hard_if_nonempty();
            self.statements()?;
            self.layout.outdent();
            self.layout.end();
            self.set("}", "}")?;
        } else {
            self.layout.never();
            self.braced_when_broken(true)?;
        }
        (0..braces).try_for_each(|_| self.need("}"))?;
        self.eat(",");
        self.layout.end();
        Ok(())
    }

    /// The number of the comma or brace behind the value that begins here.
    fn token_after_value(&self) -> usize {
        let mut at = self.at();
        loop {
            match self.token(at) {
                (Kind::Open, _) => at = self.close_of(at).max(at),
                (Kind::Close | Kind::Nothing, _) | (Kind::Mark, "," | ";") => return at,
                _ => {}
            }
            at += 1;
        }
    }

    /// True where braces stand around nothing but a value.
    fn is_value_in_braces(&self) -> bool {
        let (begin, end) = (self.at() + 1, self.close_of(self.at()));
        if !self.is("{") || begin >= end {
            return false;
        }
        match self.token(begin) {
            (Kind::Word, "match") => {
                let brace = (begin..end).find(|&at| self.is_at(at, "{")).unwrap_or(end);
                self.close_of(brace) + 1 == end
            }
            (Kind::Word, word) if is_keyword(word) => false,
            _ => {
                let mut at = begin;
                while at < end {
                    match self.token(at) {
                        (Kind::Open, _) => at = self.close_of(at).max(at),
                        (Kind::Mark, ";") => return false,
                        _ => {}
                    }
                    at += 1;
                }
                true
            }
        }
    }

    /// `if` and what belongs to it.
    pub fn an_if(&mut self) -> Done<Shape> {
        self.layout.begin(INDENT);
        let mut has_else = false;
        loop {
            self.set("if", "if ")?;
            self.layout.begin(-INDENT);
            self.condition()?;
            self.layout.end();
            let has_other = has_else || self.is_at(self.close_of(self.at()) + 1, "else");
            if !has_other {
                self.only_branch()?;
                break;
            }
            self.small_block()?;
            if !self.is("else") {
                break;
            }
            has_else = true;
            self.set("else", " else ")?;
            if self.is("{") {
                self.small_block()?;
                break;
            }
        }
        self.layout.end();
        Ok(Shape::If)
    }

    fn only_branch(&mut self) -> Done {
        self.set("{", "{")?;
        if !self.is("}") {
            self.layout.hard();
            self.statements()?;
            self.layout.outdent();
        }
        self.set("}", "}")
    }

    /// What is matched or asked: `if let` too.
    fn condition(&mut self) -> Done {
        self.layout.begin(0);
        let is_let = self.is("let");
        if is_let {
            self.layout.begin_loose(0);
            self.set("let", "let ")?;
            self.layout.begin_loose(0);
            self.pattern()?;
            self.layout.end();
            self.set("=", " = ")?;
            self.layout.never();
            self.layout.begin_loose(0);
        }
        let shape = self.expression(Stand { begins_line: false, is_condition: true })?;
        if is_let {
            self.layout.end();
            self.layout.end();
        }
        if shape == Shape::Chain {
            self.layout.space()
        } else {
            self.layout.text(" ")
        }
        self.layout.end();
        Ok(())
    }
}
