//! Items: everything that a file, an `impl` or an `enum` holds.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `print` calls it for each item of a file.

mod definitions;
mod uses;

use super::cursor::{Cursor, Done, Unknown};
use super::layout::INDENT;
use crate::tokens::Kind;

impl Cursor<'_> {
    /// An item with its attributes; true for one of a line, which the next of its kind follows without an empty line.
    pub fn item(&mut self) -> Done<bool> {
        self.attributes()?;
        let begin = self.layout.mark();
        if self.is_macro() {
            self.copy(Kind::Word)?;
            self.a_macro()?;
            self.set(";", ";")?;
            self.layout.hard();
            return Ok(false);
        }
        self.visibility()?;
        let (_, word) = self.peek();
        match word {
            "use" => self.a_use()?,
            "mod" => {
                self.layout.begin_at(begin, INDENT, true);
                self.set("mod", "mod ")?;
                self.name()?;
                self.set(";", ";")?;
                self.layout.end();
            }
            "const" => {
                self.layout.begin_at(begin, 0, true);
                self.constant()?;
            }
            "type" => {
                self.layout.begin_at(begin, INDENT, true);
                self.alias()?;
            }
            "struct" => {
                self.layout.begin_at(begin, INDENT, true);
                self.a_struct_item()?;
            }
            "enum" => {
                self.layout.begin_at(begin, INDENT, true);
                self.set("enum", "enum ")?;
                self.name()?;
                self.generics()?;
                self.braces(Self::variant)?;
            }
            "impl" => {
                self.layout.begin_at(begin, INDENT, true);
                self.an_impl()?;
            }
            "fn" => {
                self.layout.begin_at(begin, INDENT, true);
                self.function()?;
            }
            _ => return Err(Unknown),
        }
        self.layout.hard();
        Ok(matches!(word, "use" | "mod"))
    }

    fn is_macro(&self) -> bool {
        self.peek().0 == Kind::Word && self.is_at(self.at() + 1, "!")
    }

    fn visibility(&mut self) -> Done {
        if !self.is("pub") {
            return Ok(());
        }
        self.need("pub")?;
        if !self.is("(") {
            self.layout.text("pub ");
            return Ok(());
        }
        self.layout.text("pub");
        self.set("(", "(")?;
        if !["crate", "super", "self"].iter().any(|word| self.is(word)) {
            return Err(Unknown);
        }
        self.copy(Kind::Word)?;
        self.set(")", ") ")
    }

    fn name(&mut self) -> Done {
        self.copy(Kind::Word).map(|_| ())
    }

    /// `const NAME: Type = value;`, whose group was begun.
    fn constant(&mut self) -> Done {
        self.set("const", "const ")?;
        self.name()?;
        self.set(":", ": ")?;
        self.a_type()?;
        self.set("=", " = ")?;
        self.layout.never();
        self.expression(Default::default())?;
        self.set(";", ";")?;
        self.layout.end();
        Ok(())
    }

    fn an_impl(&mut self) -> Done {
        self.layout.begin_loose(-INDENT);
        self.layout.begin(INDENT);
        self.set("impl", "impl")?;
        self.generics()?;
        self.layout.end();
        self.layout.text(" ");
        self.a_type()?;
        if self.is("for") {
            self.layout.space();
            self.set("for", "for ")?;
            self.a_type()?;
        }
        self.layout.end();
        self.set("{", " {")?;
        self.layout.hard_if_nonempty();
        while !self.is("}") {
            self.attributes()?;
            let begin = self.layout.mark();
            self.visibility()?;
            match self.peek() {
                (Kind::Word, "fn") => {
                    self.layout.begin_at(begin, INDENT, true);
                    self.function()?;
                }
                (Kind::Word, "const") if !self.is_at(self.at() + 1, "fn") => {
                    self.layout.begin_at(begin, 0, true);
                    self.constant()?;
                }
                (Kind::Word, "type") => {
                    self.layout.begin_at(begin, INDENT, true);
                    self.alias()?;
                }
                _ => return Err(Unknown),
            }
            self.layout.hard();
        }
        self.layout.outdent();
        self.layout.end();
        self.set("}", "}")
    }

    /// A function, whose group was begun.
    fn function(&mut self) -> Done {
        self.set("fn", "fn ")?;
        self.name()?;
        self.generics()?;
        self.set("(", "(")?;
        self.layout.never();
        self.layout.begin(0);
        self.layout.zero();
        self.list(")", 0, Self::parameter)?;
        self.layout.outdent();
        self.layout.end();
        self.set(")", ")")?;
        self.layout.begin(-INDENT);
        if self.is("->") {
            self.set("->", " -> ")?;
            self.a_type()?;
        }
        self.layout.end();
        self.set("{", " {")?;
        self.layout.hard_if_nonempty();
        self.statements()?;
        self.layout.outdent();
        self.layout.end();
        self.set("}", "}")
    }

    fn parameter(&mut self) -> Done {
        if self.is("&") {
            self.set("&", "&")?;
            self.reference()?;
            return self.set("self", "self");
        }
        if self.is("mut") && self.is_at(self.at() + 1, "self") {
            self.set("mut", "mut ")?;
        }
        if self.is("self") {
            return self.set("self", "self");
        }
        self.one_pattern()?;
        self.set(":", ": ")?;
        self.a_type()
    }
}
