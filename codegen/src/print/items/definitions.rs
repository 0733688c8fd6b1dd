//! Definitions of types: structs, enums and other names for a type.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `items` calls it.

use super::super::cursor::{Cursor, Done, Unknown};
use super::super::layout::INDENT;

impl Cursor<'_> {
    /// `type Name = Type;`, whose group was begun.
    pub(super) fn alias(&mut self) -> Done {
        self.set("type", "type ")?;
        self.name()?;
        self.generics()?;
        self.set("=", " = ")?;
        self.layout.never();
        self.layout.begin_loose(-INDENT);
        self.a_type()?;
        self.layout.end();
        self.set(";", ";")?;
        self.layout.end();
        Ok(())
    }

    pub(super) fn a_struct_item(&mut self) -> Done {
        self.set("struct", "struct ")?;
        self.name()?;
        self.generics()?;
        if self.is("{") {
            return self.braces(Self::field);
        }
        self.unnamed_fields()?;
        self.set(";", ";")?;
        self.layout.end();
        Ok(())
    }

    fn field(&mut self) -> Done {
        self.attributes()?;
        self.visibility()?;
        self.name()?;
        self.set(":", ": ")?;
        self.a_type()
    }

    fn unnamed_fields(&mut self) -> Done {
        self.set("(", "(")?;
        self.layout.zero();
        let count = self.list(")", 0, |cursor| {
            cursor.attributes()?;
            cursor.visibility()?;
            cursor.a_type()
        })?;
        if count == 0 {
            return Err(Unknown);
        }
        self.layout.outdent();
        self.set(")", ")")
    }

    pub(super) fn variant(&mut self) -> Done {
        self.attributes()?;
        self.name()?;
        if self.is("(") {
            self.layout.begin(INDENT);
            self.unnamed_fields()?;
            self.layout.end();
        } else if self.is("{") {
            self.layout.text(" ");
            self.set("{", "{")?;
            self.layout.begin(INDENT);
            self.layout.space();
            if self.list("}", 1, Self::field)? == 0 {
                return Err(Unknown);
            }
            self.layout.outdent();
            self.layout.end();
            self.set("}", "}")?;
        }
        Ok(())
    }

    /// What a struct or an enum holds, each on a line of its own; ends the group of the item.
    pub(super) fn braces(&mut self, mut member: impl FnMut(&mut Self) -> Done) -> Done {
        self.set("{", " {")?;
        self.layout.hard_if_nonempty();
        while !self.is("}") {
            member(self)?;
            if !self.eat(",") && !self.is("}") {
                return Err(Unknown);
            }
            self.layout.text(",");
            self.layout.hard();
        }
        self.layout.outdent();
        self.layout.end();
        self.set("}", "}")
    }
}
