//! White space, brackets, commas, keys and `null`.
//!
//! A reader enters, its place behind the token leaves; every file that reads calls it.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

impl<'t, 'a> JsonReader<'t, 'a> {
    /// True when `literal` is next; it is then read.
    #[inline(always)]
    pub(crate) fn eat(&mut self, literal: &str) -> bool {
        match self.rest.strip_prefix(literal) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    #[inline(always)]
    pub(crate) fn skip_white(&mut self) {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.skip_more_white();
        }
    }

    #[inline(never)]
    fn skip_more_white(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// An opening bracket and the white space behind it.
    #[inline(always)]
    pub(super) fn open(&mut self, bracket: &str, what: &'static str) -> Step {
        if !self.eat(bracket) {
            return self.fail(ReadErrorKind::Expected(what));
        }
        self.skip_white();
        Ok(())
    }

    /// A closing bracket.
    #[inline(always)]
    pub(super) fn close(&mut self, bracket: &str, expected: &'static str) -> Step {
        if self.eat(bracket) { Ok(()) } else { self.fail(ReadErrorKind::Syntax(expected)) }
    }

    /// True when another item follows; the next byte is then its first.
    #[inline(always)]
    pub(super) fn comma(&mut self) -> bool {
        if !self.eat(",") {
            self.skip_white();
            if !self.eat(",") {
                return false;
            }
        }
        self.skip_white();
        true
    }

    /// A key, its colon and the white space behind.
    pub(super) fn key(&mut self) -> Read<Cow<'t, str>> {
        let key = match self.plain() {
            Some(key) => Cow::Borrowed(key),
            None => Cow::Owned(self.unusual_key()?),
        };
        if !self.eat(":") {
            self.skip_white();
            self.close(":", "`:` behind a key")?;
        }
        self.skip_white();
        Ok(key)
    }

    /// True when `null` is next; it is then read.
    #[inline(always)]
    pub(crate) fn null(&mut self) -> bool {
        self.eat("null")
    }
}
