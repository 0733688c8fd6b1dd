//! Comments and attributes.
//!
//! Tokens enter by a cursor, pieces of a layout leave; whatever may have attributes calls it.

use super::DOC_LINE_END;
use super::cursor::{Cursor, Done, Unknown};
use super::layout::INDENT;
use crate::tokens::Kind;

impl<'t> Cursor<'t> {
    /// The comments and attributes of a file.
    pub fn inner_attributes(&mut self) -> Done {
        loop {
            match self.peek() {
                (Kind::InnerDoc, text) => self.comment("//!", text)?,
                (Kind::Mark, "#") if self.is_at(self.at() + 1, "!") => {
                    self.need("#")?;
                    self.set("!", "#!")?;
                    self.attribute()?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// The comments and attributes of what follows them.
    pub fn attributes(&mut self) -> Done {
        loop {
            match self.peek() {
                (Kind::OuterDoc, text) => self.comment("///", text)?,
                (Kind::Mark, "#") if self.is_at(self.at() + 2, "doc") && self.is_at(self.at() + 3, "=") => {
                    let text = plain_text(self.token(self.at() + 4)).ok_or(Unknown)?;
                    if !self.is_at(self.at() + 5, "]") {
                        return Err(Unknown);
                    }
                    (0..5).for_each(|_| {
                        self.next();
                    });
                    self.comment("///", text)?;
                }
                (Kind::Mark, "#") => {
                    self.set("#", "#")?;
                    self.attribute()?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// Every line on a line of its own.
    fn comment(&mut self, mark: &'static str, text: &'t str) -> Done {
        self.next();
        if text.contains('\n') || (text.starts_with('/') && mark == "///") {
            return Err(Unknown);
        }
        for line in text.trim_end_matches(' ').split(DOC_LINE_END) {
            self.layout.text(mark);
            self.layout.text(line);
            self.layout.hard();
        }
        Ok(())
    }

    /// `[name]`, `[name = "value"]` or `[name(…)]`.
    fn attribute(&mut self) -> Done {
        self.set("[", "[")?;
        self.copy(Kind::Word)?;
        while self.is("::") {
            self.set("::", "::")?;
            self.copy(Kind::Word)?;
        }
        if self.is("=") {
            self.set("=", " = ")?;
            self.copy(Kind::Literal)?;
        } else if self.is("(") {
            self.attribute_list()?;
        }
        self.set("]", "]")?;
        self.layout.space();
        Ok(())
    }

    fn attribute_list(&mut self) -> Done {
        self.set("(", "(")?;
        self.layout.begin(INDENT);
        self.layout.zero();
        let (mut was_word, mut was_comma) = (false, false);
        while !self.is(")") {
            was_comma = false;
            match self.peek() {
                (kind @ (Kind::Word | Kind::Literal), _) => {
                    if was_word {
                        self.layout.space();
                    }
                    self.copy(kind)?;
                    was_word = true;
                    continue;
                }
                (Kind::Open, "(") => self.nested(Self::attribute_list)?,
                (Kind::Mark, ",") => {
                    self.need(",")?;
                    was_comma = self.is(")");
                    self.layout.comma(was_comma, 0);
                }
                (Kind::Mark, "=") => self.set("=", if was_word { " = " } else { "= " })?,
                (Kind::Mark, "::") => self.set("::", "::")?,
                _ => return Err(Unknown),
            }
            was_word = false;
        }
        if !was_comma {
            self.layout.zero();
        }
        self.layout.outdent();
        self.layout.end();
        self.set(")", ")")
    }
}

/// The text of a literal in which nothing is escaped.
fn plain_text((kind, text): (Kind, &str)) -> Option<&str> {
    let is_literal = kind == Kind::Literal;
    let raw = text.strip_prefix('r').unwrap_or(text);
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    (is_literal && (raw.len() < text.len() || !inner.contains('\\'))).then_some(inner)
}
