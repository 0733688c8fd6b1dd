//! Types, paths and generics.
//!
//! Tokens enter by a cursor, pieces of a layout leave; items, patterns and expressions call it.

use super::cursor::{Cursor, Done, Unknown};
use super::layout::INDENT;
use crate::tokens::Kind;

/// Where a path stands: generics follow `::` in expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a type.
    Type,
    /// In an expression or a pattern.
    Expression,
}

impl Cursor<'_> {
    /// A type.
    pub fn a_type(&mut self) -> Done {
        self.nested(|cursor| match cursor.peek() {
            (Kind::Open, "(") => cursor.tuple_type(),
            (Kind::Open, "[") => {
                cursor.set("[", "[")?;
                cursor.a_type()?;
                cursor.set("]", "]")
            }
            (Kind::Mark, "&") => {
                cursor.set("&", "&")?;
                cursor.reference()?;
                cursor.a_type()
            }
            (Kind::Word, "impl") => {
                cursor.set("impl", "impl ")?;
                cursor.bounds(" + ")
            }
            (Kind::Mark, "::") | (Kind::Word, _) => cursor.path(Place::Type).map(|_| ()),
            _ => Err(Unknown),
        })
    }

    /// What follows `&`: a lifetime, and `mut`.
    pub fn reference(&mut self) -> Done {
        if self.peek().0 == Kind::Lifetime {
            self.copy(Kind::Lifetime)?;
            self.layout.text(" ");
        }
        if self.is("mut") { self.set("mut", "mut ") } else { Ok(()) }
    }

    fn tuple_type(&mut self) -> Done {
        self.set("(", "(")?;
        self.layout.begin(INDENT);
        self.layout.zero();
        // A type in parentheses and a tuple of one are set otherwise.
        if self.list(")", 0, Self::a_type)? == 1 {
            return Err(Unknown);
        }
        self.layout.outdent();
        self.layout.end();
        self.set(")", ")")
    }

    /// A path, and whether it is a single word. `a_word` says which words it may begin with.
    pub fn path(&mut self, place: Place) -> Done<bool> {
        let mut is_single = true;
        if self.is("::") {
            self.set("::", "::")?;
            is_single = false;
        }
        loop {
            let word = self.copy(Kind::Word)?;
            if is_keyword(word) || (self.is("(") && place == Place::Type) {
                return Err(Unknown);
            }
            if place == Place::Type && self.is("<") {
                self.arguments()?;
                is_single = false;
            }
            if !self.is("::") {
                return Ok(is_single);
            }
            self.set("::", "::")?;
            is_single = false;
            if self.is("<") {
                self.arguments()?;
                if !self.is("::") {
                    return Ok(false);
                }
                self.set("::", "::")?;
            }
        }
    }

    /// What stands between `<` and `>` behind a name.
    pub fn arguments(&mut self) -> Done {
        self.set("<", "<")?;
        self.layout.begin(INDENT);
        self.layout.zero();
        let mut was_type = false;
        let count = self.list(">", 0, |cursor| {
            if cursor.peek().0 == Kind::Lifetime {
                // They would be set in another order.
                return if was_type { Err(Unknown) } else { cursor.copy(Kind::Lifetime).map(|_| ()) };
            }
            was_type = true;
            if cursor.peek().0 == Kind::Word && cursor.is_at(cursor.at() + 1, "=") {
                cursor.copy(Kind::Word)?;
                cursor.set("=", " = ")?;
            }
            cursor.a_type()
        })?;
        if count == 0 {
            return Err(Unknown);
        }
        self.layout.outdent();
        self.layout.end();
        self.set(">", ">")
    }

    /// The generics of an item, if it has any.
    pub fn generics(&mut self) -> Done {
        if !self.is("<") {
            return Ok(());
        }
        self.set("<", "<")?;
        self.layout.begin(0);
        self.layout.zero();
        let mut was_type = false;
        let count = self.list(">", 0, |cursor| {
            if cursor.peek().0 == Kind::Lifetime {
                return if was_type { Err(Unknown) } else { cursor.copy(Kind::Lifetime).map(|_| ()) };
            }
            was_type = true;
            if is_keyword(cursor.copy(Kind::Word)?) {
                return Err(Unknown);
            }
            cursor.layout.begin_loose(INDENT);
            if cursor.is(":") {
                cursor.set(":", ": ")?;
                cursor.bounds("+ ")?;
            }
            cursor.layout.end();
            Ok(())
        })?;
        if count == 0 {
            return Err(Unknown);
        }
        self.layout.outdent();
        self.layout.end();
        self.set(">", ">")
    }

    /// Traits and lifetimes with this between them; a line may break before `+ `.
    fn bounds(&mut self, between: &'static str) -> Done {
        loop {
            match self.peek().0 {
                Kind::Lifetime => self.copy(Kind::Lifetime).map(|_| ())?,
                _ => self.path(Place::Type).map(|_| ())?,
            }
            if !self.is("+") {
                return Ok(());
            }
            if between == "+ " {
                self.layout.space();
            }
            self.set("+", between)?;
        }
    }
}

/// A keyword that stands in no path.
pub fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "static"
            | "struct"
            | "trait"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "yield"
            | "_"
    )
}
