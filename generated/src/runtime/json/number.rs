//! Numbers, with exactly the grammar of RFC 8259, and the literals.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::scalar::parse_integer;
use crate::runtime::value::Value;
use std::borrow::Cow;

impl<'t, 'a> JsonReader<'t, 'a> {
    /// A whole number, written without fraction and exponent.
    #[inline(never)]
    pub(crate) fn integer(&mut self) -> Read<i64> {
        let (negative, text) = match self.rest.strip_prefix("-") {
            Some(text) => (true, text),
            None => (false, self.rest),
        };
        let digits = text.as_bytes();
        let mut value = 0_i64;
        let mut length = 0;
        while let Some(digit) = digits.get(length).map(|byte| byte.wrapping_sub(b'0'))
            && digit < 10
        {
            value = value.wrapping_mul(10).wrapping_add(i64::from(digit));
            length += 1;
        }
        let leading_zero = length > 1 && digits.first() == Some(&b'0');
        // Eighteen digits always fit.
        if matches!(length, 1..=18)
            && !leading_zero
            && let Some(rest) = text.get(length..)
            && !matches!(rest.as_bytes().first(), Some(b'.' | b'e' | b'E'))
        {
            self.rest = rest;
            return Ok(if negative { -value } else { value });
        }
        self.unusual_integer()
    }

    #[cold]
    #[inline(never)]
    fn unusual_integer(&mut self) -> Read<i64> {
        let start = self.position();
        if !self.at_number() {
            return self.text_as("an integer");
        }
        match parse_integer(self.number()?) {
            Ok(value) => Ok(value),
            Err(kind) => self.fail_at(start, kind),
        }
    }

    /// True when a number begins here.
    pub(super) fn at_number(&self) -> bool {
        matches!(self.peek(), Some(b'-' | b'0'..=b'9'))
    }

    /// A number as it is written.
    pub(crate) fn number(&mut self) -> Read<&'t str> {
        if !self.at_number() {
            return self.fail(ReadErrorKind::Expected("a number"));
        }
        let bytes = self.rest.as_bytes();
        let mut length = usize::from(bytes.first() == Some(&b'-'));
        let whole = digits(bytes, length);
        let leading_zero = whole > 1 && bytes.get(length) == Some(&b'0');
        length += whole;
        let mut well_formed = whole > 0 && !leading_zero;
        if bytes.get(length) == Some(&b'.') {
            let fraction = digits(bytes, length + 1);
            well_formed &= fraction > 0;
            length += 1 + fraction;
        }
        if matches!(bytes.get(length), Some(b'e' | b'E')) {
            length += 1 + usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
            let exponent = digits(bytes, length);
            well_formed &= exponent > 0;
            length += exponent;
        }
        match self.rest.split_at_checked(length) {
            Some((number, rest)) if well_formed => {
                self.rest = rest;
                Ok(number)
            }
            _ => self.fail(ReadErrorKind::Syntax("a number as JSON writes it")),
        }
    }

    /// A number as it is written, for a value to hold.
    #[inline(always)]
    pub(crate) fn number_text(&mut self) -> Read<Cow<'a, str>> {
        let number = self.number()?;
        Ok(self.keep(number))
    }

    /// A number with a fraction or without.
    pub(crate) fn float(&mut self) -> Read<f64> {
        if !self.at_number() {
            return self.text_as("a number");
        }
        let start = self.position();
        match f64::from_text(self.number()?.into()) {
            Ok(value) => Ok(value),
            Err(kind) => self.fail_at(start, kind),
        }
    }

    /// `true` or `false`.
    #[inline(always)]
    pub(crate) fn boolean(&mut self) -> Read<bool> {
        if self.eat("true") {
            Ok(true)
        } else if self.eat("false") {
            Ok(false)
        } else {
            self.unusual_boolean()
        }
    }

    #[cold]
    #[inline(never)]
    fn unusual_boolean(&mut self) -> Read<bool> {
        self.text_as("a boolean")
    }
}

/// How many digits stand at `start`.
fn digits(bytes: &[u8], start: usize) -> usize {
    let bytes = bytes.get(start..).unwrap_or_default();
    bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len())
}
