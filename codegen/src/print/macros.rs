//! Macros and what they are given.
//!
//! Tokens enter by a cursor, pieces of a layout leave; items, statements and expressions call it.

use super::cursor::{Cursor, Done, Unknown};
use super::layout::INDENT;
use super::types::is_keyword;
use crate::tokens::Kind;

impl Cursor<'_> {
    /// `!` and what a macro is given in parentheses: words, literals, lifetimes, paths and what they hold.
    pub fn a_macro(&mut self) -> Done {
        self.set("!", "!")?;
        self.set("(", "(")?;
        if !self.is(")") {
            self.layout.begin(INDENT);
            self.layout.zero();
            self.layout.begin_loose(0);
            self.macro_tokens()?;
            self.layout.end();
            self.layout.zero();
            self.layout.outdent();
            self.layout.end();
        }
        self.set(")", ")")
    }

    /// Tokens of a macro up to the end of their group: what they mean is not known, so that a line may break at each
    /// blank between them.
    fn macro_tokens(&mut self) -> Done {
        // Nothing, a name or a literal, `::`, or anything else.
        let mut before = "";
        while !self.is_end() {
            let (kind, text) = self.peek();
            let is_open = matches!((kind, text), (Kind::Open, "(" | "["));
            let has_space = match kind {
                Kind::Mark if text == "," => false,
                Kind::Mark if text == "::" => before != "name",
                Kind::Open => before != "name",
                _ => before != "::",
            };
            if has_space && !before.is_empty() {
                self.layout.space();
            }
            before = match (kind, text) {
                (Kind::Mark, "::") => "::",
                (Kind::Mark, "," | "&") => "sign",
                (Kind::Literal, text) if !text.ends_with('.') => "name",
                (Kind::Lifetime, text) if !is_keyword(text.trim_start_matches('\'')) => "name",
                (Kind::Lifetime, _) => "sign",
                (Kind::Word, text) if text != "_" && (is_keyword(text) || text == "crate") => "sign",
                (Kind::Word, _) => "name",
                _ if is_open => "sign",
                _ => return Err(Unknown),
            };
            self.next();
            self.layout.text(text);
            if is_open {
                self.nested(Self::macro_tokens)?;
                let (_, close) = self.next();
                self.layout.text(close);
            }
        }
        Ok(())
    }
}
