//! `use`: a path, or a tree of them.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `items` calls it.

use super::super::cursor::{Cursor, Done, Unknown};
use super::super::layout::INDENT;
use crate::tokens::Kind;

impl Cursor<'_> {
    pub(super) fn a_use(&mut self) -> Done {
        self.set("use", "use ")?;
        if self.is("::") {
            self.set("::", "::")?;
        }
        self.use_tree()?;
        self.set(";", ";")
    }

    fn use_tree(&mut self) -> Done {
        while self.peek().0 == Kind::Word {
            self.name()?;
            if self.is("as") {
                self.set("as", " as ")?;
                return self.name();
            }
            if !self.is("::") {
                return Ok(());
            }
            self.set("::", "::")?;
        }
        if self.is("*") {
            return self.set("*", "*");
        }
        let (begin, end) = (self.at() + 1, self.close_of(self.at()));
        self.need("{")?;
        let is_only = !(begin..end).any(|at| self.is_at(at, ",") && at + 1 < end);
        if begin == end || self.is("self") {
            return Err(Unknown);
        }
        if is_only {
            self.use_tree()?;
            self.eat(",");
            return self.need("}");
        }
        self.layout.begin(INDENT);
        self.layout.text("{");
        self.layout.zero();
        self.layout.begin_loose(0);
        while !self.is("}") {
            // Nested groups break lines of their own.
            if self.is("{") {
                return Err(Unknown);
            }
            let before = self.at();
            self.use_tree()?;
            if (before..self.at()).any(|at| self.is_at(at, "{")) {
                return Err(Unknown);
            }
            if self.eat(",") && !self.is("}") {
                self.layout.text(",");
                self.layout.space();
            }
        }
        self.layout.end();
        self.layout.comma(true, 0);
        self.layout.outdent();
        self.set("}", "}")?;
        self.layout.end();
        Ok(())
    }
}
