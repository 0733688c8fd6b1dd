//! Chains: a value with calls, members and `?` behind it.
//!
//! Tokens enter by a cursor, pieces of a layout leave; `expressions` calls it.

use super::super::cursor::{Cursor, Done, Unknown};
use super::super::layout::INDENT;
use super::{Shape, Stand};
use crate::tokens::Kind;

impl Cursor<'_> {
    /// Something with calls, members and `?` behind it.
    pub(super) fn chain(&mut self, stand: Stand) -> Done<Shape> {
        let mark = self.layout.mark();
        let mut shape = self.primary(stand)?;
        let first = self.layout.mark();
        if shape.is_block() && stand.begins_line && (self.is(".") || self.is("?")) {
            return Err(Unknown);
        }
        let stays = stand.begins_line && shape == Shape::Short;
        let mut last_dot = None;
        loop {
            match self.peek() {
                (Kind::Mark, "?") => {
                    self.set("?", "?")?;
                    shape = shape.with_sign();
                }
                // What is called is no member: that would be in parentheses.
                (Kind::Open, "(") if matches!(shape, Shape::Short | Shape::Plain | Shape::Call) => {
                    self.call_arguments()?;
                    shape = Shape::Call;
                }
                (Kind::Mark, ".") => {
                    if last_dot.is_none() {
                        self.layout.end_at(first);
                        self.layout.begin_at(mark, -INDENT, true);
                        self.layout.begin_at(mark, INDENT, true);
                    }
                    self.link(stays && shape == Shape::Short)?;
                    last_dot = Some(self.layout.mark());
                    shape = Shape::Chain;
                }
                _ => break,
            }
        }
        if let Some(last) = last_dot {
            self.layout.end_at(last);
        }
        Ok(shape)
    }

    /// The number of the token behind a name and all that hangs on it.
    pub(super) fn end_of_chain(&self) -> usize {
        let (mut at, mut takes_name) = (self.at(), true);
        loop {
            match self.token(at) {
                (Kind::Word | Kind::Literal, _) if takes_name => takes_name = false,
                (Kind::Mark, "<") if takes_name => {
                    let mut depth = 0_usize;
                    loop {
                        match self.token(at) {
                            (Kind::Mark, "<") => depth += 1,
                            (Kind::Mark, ">") => depth = depth.saturating_sub(1),
                            (Kind::Nothing, _) => return at,
                            _ => {}
                        }
                        if depth == 0 {
                            break;
                        }
                        at += 1;
                    }
                    takes_name = false;
                }
                (Kind::Mark, "." | "::") => takes_name = true,
                (Kind::Mark, "?" | "!") => {}
                (Kind::Open, "(" | "[") => at = self.close_of(at).max(at),
                _ => return at,
            }
            at += 1;
        }
    }

    /// A dot and what follows it. A line may break before it, unless it stays behind a short word.
    fn link(&mut self, stays: bool) -> Done {
        if !stays {
            self.layout.zero();
        }
        self.set(".", ".")?;
        let is_only = stays && self.is_last_dot();
        match self.peek().0 {
            Kind::Word => self.copy(Kind::Word)?,
            // A member of a tuple; two of them are one literal.
            Kind::Literal if self.peek().1.bytes().all(|byte| byte.is_ascii_digit()) => self.copy(Kind::Literal)?,
            _ => return Err(Unknown),
        };
        if self.is("::") {
            self.set("::", "::")?;
            self.arguments()?;
        }
        if self.is("(") {
            self.layout.begin(if is_only { -INDENT } else { 0 });
            self.call_arguments()?;
            self.layout.end();
        }
        Ok(())
    }

    /// True where no other dot follows this name and its arguments.
    fn is_last_dot(&self) -> bool {
        let mut at = self.at() + 1;
        loop {
            match self.token(at) {
                (Kind::Mark, "?") => at += 1,
                (Kind::Open, "(" | "[") => at = self.close_of(at) + 1,
                // The generics of a method: this is asked for short words alone.
                (Kind::Mark, "::") => return false,
                (_, sign) => return sign != ".",
            }
        }
    }

    /// Arguments in parentheses. An only one that has braces of its own stays on the line.
    pub(super) fn call_arguments(&mut self) -> Done {
        self.set("(", "(")?;
        if self.eat(")") {
            self.layout.text(")");
            return Ok(());
        }
        let mark = self.layout.mark();
        self.layout.begin(INDENT);
        self.layout.zero();
        let mut shape = Shape::Plain;
        let count = self.list(")", 0, |cursor| {
            shape = cursor.expression(Stand::default())?;
            Ok(())
        })?;
        if count == 1 && shape == Shape::Enclosed {
            let last = self.layout.mark().saturating_sub(1);
            [mark, mark + 1, last].into_iter().for_each(|mark| self.layout.take_back(mark));
        } else {
            self.layout.outdent();
            self.layout.end();
        }
        self.set(")", ")")
    }
}
