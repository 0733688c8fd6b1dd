//! White space, brackets, commas, keys and `null`.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

impl<'a> JsonReader<'a> {
    #[inline(always)]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.position..).unwrap_or_default()
    }

    #[inline(always)]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) fn skip_white(&mut self) {
        if self.rest().first().is_some_and(|&byte| byte <= b' ') {
            self.skip_more_white();
        }
    }

    #[inline(never)]
    fn skip_more_white(&mut self) {
        let rest = self.rest();
        let is_white = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.position += rest.iter().position(|byte| !is_white(byte)).unwrap_or(rest.len());
    }

    /// An opening bracket and the white space behind it.
    #[inline(always)]
    pub(crate) fn open(&mut self, bracket: u8, what: &'static str) -> Step {
        if self.rest().first() != Some(&bracket) {
            return self.fail(ReadErrorKind::Expected(what));
        }
        self.position += 1;
        self.skip_white();
        Ok(())
    }

    /// A closing bracket.
    #[inline(always)]
    pub(crate) fn close(&mut self, bracket: u8, expected: &'static str) -> Step {
        if self.rest().first() != Some(&bracket) {
            return self.fail(ReadErrorKind::Syntax(expected));
        }
        self.position += 1;
        Ok(())
    }

    /// True when another item follows; the position is then at its first byte.
    #[inline(always)]
    pub(crate) fn comma(&mut self) -> bool {
        self.skip_white();
        let found = self.rest().first() == Some(&b',');
        if found {
            self.position += 1;
            self.skip_white();
        }
        found
    }

    /// A key, its colon and the white space behind.
    pub(crate) fn key(&mut self) -> Read<Cow<'a, str>> {
        if self.rest().first() != Some(&b'"') {
            return self.fail(ReadErrorKind::Syntax("a key in double quotes"));
        }
        let key = self.string()?;
        self.skip_white();
        self.close(b':', "`:` behind a key")?;
        self.skip_white();
        Ok(key)
    }

    /// True when `null` is next; it is then read.
    #[inline(always)]
    pub(crate) fn null(&mut self) -> bool {
        let found = self.rest().starts_with(b"null");
        if found {
            self.position += 4;
        }
        found
    }
}
