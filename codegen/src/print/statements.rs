//! Statements and blocks.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `items` and `values` call it.

use super::cursor::{Cursor, Done, Unknown};
use super::expressions::{Shape, Stand};
use super::layout::Break;
use crate::tokens::Kind;

/// What the statements of a block are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// One value, and nothing else.
    Value,
    /// Anything else.
    Other,
}

impl Cursor<'_> {
    /// The statements up to the closing brace, each on a line of its own.
    pub fn statements(&mut self) -> Done<Block> {
        let (mut count, mut is_value) = (0, false);
        while !self.is_end() {
            is_value = self.nested(Self::statement)?;
            count += 1;
        }
        Ok(if count == 1 && is_value { Block::Value } else { Block::Other })
    }

    /// True for the value of a block.
    fn statement(&mut self) -> Done<bool> {
        match self.peek() {
            (Kind::Word, "let") => self.a_let().map(|()| false),
            (Kind::Word, "use" | "const" | "fn" | "static" | "for" | "while" | "loop" | "unsafe") => Err(Unknown),
            (Kind::Mark, "#" | ";") | (Kind::OuterDoc, _) | (Kind::Open, "{") => Err(Unknown),
            (Kind::Word, _) if self.is_macro_statement() => self.macro_statement().map(|()| false),
            _ => self.value_statement(),
        }
    }

    fn a_let(&mut self) -> Done {
        self.layout.begin_loose(0);
        self.set("let", "let ")?;
        self.one_pattern()?;
        if self.is(":") {
            self.set(":", ": ")?;
            self.a_type()?;
        }
        if self.is("=") {
            self.set("=", " = ")?;
            self.layout.never();
            self.expression(Stand::default())?;
        }
        self.layout.end();
        self.set(";", ";")?;
        self.layout.hard();
        Ok(())
    }

    /// True for a macro with a semicolon; without one it is a value.
    fn is_macro_statement(&self) -> bool {
        let close = self.close_of(self.at() + 2);
        self.is_at(self.at() + 1, "!") && close > 0 && self.is_at(close + 1, ";")
    }

    fn macro_statement(&mut self) -> Done {
        self.copy(Kind::Word)?;
        self.a_macro()?;
        self.set(";", ";")?;
        self.layout.hard();
        Ok(())
    }

    fn value_statement(&mut self) -> Done<bool> {
        self.layout.begin_loose(0);
        let shape = self.expression(Stand { begins_line: true, is_condition: false })?;
        let has_end = self.eat(";");
        if has_end {
            // Whether an `if` keeps its semicolon depends on what else there is.
            if shape == Shape::If {
                return Err(Unknown);
            }
            self.layout.text(";");
        } else if shape == Shape::Statement {
            self.layout.text(";");
        } else if !self.is_end() && !shape.is_block() {
            return Err(Unknown);
        }
        self.layout.end();
        self.layout.hard();
        Ok(!has_end)
    }

    /// A block that stands on one line if it is nothing but a value.
    pub fn small_block(&mut self) -> Done {
        self.set("{", "{")?;
        if !self.is("}") {
            self.layout.space();
            if self.statements()? == Block::Value {
                let last = self.layout.mark().saturating_sub(1);
                self.layout.change(last, Break { blank: 1, ..Break::default() });
            }
            self.layout.outdent();
        }
        self.set("}", "}")
    }
}
