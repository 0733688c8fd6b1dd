//! Patterns: of arms, closures, `let` and arguments.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `items`, `statements` and `expressions` call it.

use super::cursor::{Cursor, Done, Unknown};
use super::layout::INDENT;
use super::types::Place;
use crate::tokens::Kind;

impl Cursor<'_> {
    /// A pattern with its alternatives.
    pub fn pattern(&mut self) -> Done {
        let mark = self.layout.mark();
        let mut is_simple = self.one_pattern()?;
        if !self.is("|") {
            return Ok(());
        }
        while self.is("|") {
            self.layout.space();
            self.set("|", "| ")?;
            is_simple &= self.one_pattern()?;
        }
        self.layout.begin_at(mark, 0, !is_simple);
        self.layout.end();
        Ok(())
    }

    /// A pattern without alternatives; true for a literal and `_`.
    pub fn one_pattern(&mut self) -> Done<bool> {
        self.nested(|cursor| match cursor.peek() {
            (Kind::Literal, _) => cursor.copy(Kind::Literal).map(|_| true),
            (Kind::Word, "_" | "true" | "false") => cursor.copy(Kind::Word).map(|_| true),
            (Kind::Mark, "&") => {
                cursor.set("&", "&")?;
                cursor.reference()?;
                cursor.one_pattern().map(|_| false)
            }
            (Kind::Word, "mut" | "ref") => {
                let word = cursor.copy(Kind::Word)?;
                cursor.layout.text(" ");
                if word == "ref" && cursor.is("mut") {
                    cursor.set("mut", "mut ")?;
                }
                cursor.copy(Kind::Word).map(|_| false)
            }
            (Kind::Word, _) => cursor.path_pattern().map(|()| false),
            _ => Err(Unknown),
        })
    }

    fn path_pattern(&mut self) -> Done {
        let mark = self.layout.mark();
        self.path(Place::Expression)?;
        if self.is("(") {
            self.set("(", "(")?;
            self.layout.begin(INDENT);
            self.layout.zero();
            self.list(")", 0, Self::pattern)?;
            self.layout.outdent();
            self.layout.end();
            return self.set(")", ")");
        }
        if !self.is("{") {
            // Bindings, ranges and macros have more.
            let has_more = ["@", "..", "..=", "!"].iter().any(|sign| self.is(sign));
            return if has_more { Err(Unknown) } else { Ok(()) };
        }
        self.layout.begin_at(mark, INDENT, true);
        self.set("{", " {")?;
        if self.is("}") {
            return Err(Unknown);
        }
        self.layout.space();
        while !self.is("}") {
            if self.is("..") {
                self.set("..", "..")?;
                self.layout.space();
                break;
            }
            if self.is_at(self.at() + 1, ":") {
                self.copy(Kind::Word)?;
                self.set(":", ": ")?;
            }
            self.pattern()?;
            let is_last = !self.eat(",") || self.is("}");
            self.layout.comma(is_last, 1);
        }
        self.layout.outdent();
        self.layout.end();
        self.set("}", "}")
    }
}
