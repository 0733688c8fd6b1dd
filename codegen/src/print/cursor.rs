//! Tokens, one after the other, on their way into a layout.
//!
//! The tokens of a file enter; `items`, `types`, `patterns`, `expressions` and `statements` read them here. What none
//! of them knows is [`Unknown`], and the file is set by others.

use super::layout::Layout;
use crate::tokens::{Kind, TokenStream};

/// There is something in the tokens that this printer does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unknown;

/// What every step of the printer gives.
pub type Done<T = ()> = Result<T, Unknown>;

/// Deeper than anything that is emitted; what is deeper is left to others.
const DEEPEST: usize = 100;

/// Where the printer is.
pub struct Cursor<'t> {
    tokens: Vec<(Kind, &'t str)>,
    /// For each token that opens something, the number of the one that closes it.
    closes: Vec<usize>,
    at: usize,
    depth: usize,
    /// What was read, with the places where its lines may break.
    pub layout: Layout<'t>,
}

impl<'t> Cursor<'t> {
    /// Stands before the first token.
    pub fn new(stream: &'t TokenStream) -> Self {
        let tokens: Vec<(Kind, &'t str)> = stream.iter().collect();
        let mut closes = vec![0; tokens.len()];
        let mut open = Vec::new();
        for (at, (kind, _)) in tokens.iter().enumerate() {
            match kind {
                Kind::Open => open.push(at),
                Kind::Close => {
                    if let Some(close) = open.pop().and_then(|begin| closes.get_mut(begin)) {
                        *close = at;
                    }
                }
                _ => {}
            }
        }
        Cursor { tokens, closes, at: 0, depth: 0, layout: Layout::default() }
    }

    /// The number of the next token.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The next token.
    pub fn peek(&self) -> (Kind, &'t str) {
        self.token(self.at)
    }

    /// A token by its number.
    pub fn token(&self, at: usize) -> (Kind, &'t str) {
        self.tokens.get(at).copied().unwrap_or((Kind::Nothing, ""))
    }

    /// The number of the token that closes what this one opens.
    pub fn close_of(&self, at: usize) -> usize {
        self.closes.get(at).copied().unwrap_or_default()
    }

    /// True where a token is this word or sign.
    pub fn is_at(&self, at: usize, text: &str) -> bool {
        let (kind, found) = self.token(at);
        found == text && !matches!(kind, Kind::OuterDoc | Kind::InnerDoc | Kind::Nothing)
    }

    /// True where the next token is this word or sign.
    pub fn is(&self, text: &str) -> bool {
        self.is_at(self.at, text)
    }

    /// True at the end of a group, and of the file.
    pub fn is_end(&self) -> bool {
        matches!(self.peek().0, Kind::Close | Kind::Nothing)
    }

    /// Reads a token.
    pub fn next(&mut self) -> (Kind, &'t str) {
        let token = self.peek();
        self.at += 1;
        token
    }

    /// Reads this word or sign, if it is the next token.
    pub fn eat(&mut self, text: &str) -> bool {
        let is_next = self.is(text);
        self.at += usize::from(is_next);
        is_next
    }

    /// Reads this word or sign.
    pub fn need(&mut self, text: &str) -> Done {
        if self.eat(text) { Ok(()) } else { Err(Unknown) }
    }

    /// Reads this word or sign, and sets it with what follows it.
    pub fn set(&mut self, text: &str, as_text: &'static str) -> Done {
        self.need(text)?;
        self.layout.text(as_text);
        Ok(())
    }

    /// Reads a token of a kind, and sets it.
    pub fn copy(&mut self, kind: Kind) -> Done<&'t str> {
        let (found, text) = self.next();
        if found != kind {
            return Err(Unknown);
        }
        self.layout.text(text);
        Ok(text)
    }

    /// Reads something that may hold more of its kind.
    pub fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Done<T>) -> Done<T> {
        if self.depth >= DEEPEST {
            return Err(Unknown);
        }
        self.depth += 1;
        let found = read(self);
        self.depth -= 1;
        found
    }

    /// Reads and sets elements up to the end, with a comma behind each that may be missing behind the last. Lines may
    /// break behind a comma; how many elements there are is returned.
    pub fn list(&mut self, end: &str, blank: u16, mut element: impl FnMut(&mut Self) -> Done) -> Done<usize> {
        let mut count = 0;
        while !self.is(end) {
            element(self)?;
            let is_last = !self.eat(",") || self.is(end);
            if is_last && !self.is(end) {
                return Err(Unknown);
            }
            self.layout.comma(is_last, blank);
            count += 1;
        }
        Ok(count)
    }
}
