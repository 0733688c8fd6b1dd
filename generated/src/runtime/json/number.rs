//! Numbers, with exactly the grammar of RFC 8259, and the literals.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::value::parse_integer;

impl<'a> JsonReader<'a> {
    /// A whole number, written without fraction and exponent.
    #[inline(never)]
    pub(crate) fn integer(&mut self) -> Read<i64> {
        let rest = self.rest();
        let negative = rest.first() == Some(&b'-');
        let digits = rest.get(usize::from(negative)..).unwrap_or_default();
        let mut value = 0_i64;
        let mut length = 0;
        // Eighteen digits always fit.
        while length < 18
            && let Some(digit) = digits.get(length).map(|byte| byte.wrapping_sub(b'0'))
            && digit < 10
        {
            value = value * 10 + i64::from(digit);
            length += 1;
        }
        let leading_zero = length > 1 && digits.first() == Some(&b'0');
        let ends = !matches!(digits.get(length), Some(b'.' | b'e' | b'E' | b'0'..=b'9'));
        if length > 0 && ends && !leading_zero {
            self.position += usize::from(negative) + length;
            return Ok(if negative { -value } else { value });
        }
        self.unusual_integer()
    }

    #[cold]
    #[inline(never)]
    fn unusual_integer(&mut self) -> Read<i64> {
        let start = self.position;
        match self.rest().first() {
            Some(b'-' | b'0'..=b'9') => {}
            _ => return self.fail(ReadErrorKind::Expected("an integer")),
        }
        match parse_integer(self.number()?) {
            Ok(value) => Ok(value),
            Err(kind) => self.fail_at(start, kind),
        }
    }

    /// A number as it is written.
    pub(crate) fn number(&mut self) -> Read<&'a str> {
        let rest = self.rest();
        if !matches!(rest.first(), Some(b'-' | b'0'..=b'9')) {
            return self.fail(ReadErrorKind::Expected("a number"));
        }
        let mut length = usize::from(rest.first() == Some(&b'-'));
        let whole = digits(rest, length);
        let leading_zero = whole > 1 && rest.get(length) == Some(&b'0');
        length += whole;
        let mut well_formed = whole > 0 && !leading_zero;
        if rest.get(length) == Some(&b'.') {
            let fraction = digits(rest, length + 1);
            well_formed &= fraction > 0;
            length += 1 + fraction;
        }
        if matches!(rest.get(length), Some(b'e' | b'E')) {
            length += 1 + usize::from(matches!(rest.get(length + 1), Some(b'+' | b'-')));
            let exponent = digits(rest, length);
            well_formed &= exponent > 0;
            length += exponent;
        }
        if !well_formed {
            return self.fail(ReadErrorKind::Syntax("a number as JSON writes it"));
        }
        let start = self.position;
        self.position += length;
        Ok(self.slice(start, self.position))
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Read<bool> {
        let rest = self.rest();
        let value = rest.starts_with(b"true");
        if !value && !rest.starts_with(b"false") {
            return self.fail(ReadErrorKind::Expected("a boolean"));
        }
        self.position += if value { 4 } else { 5 };
        Ok(value)
    }
}

/// How many digits stand at `start`.
fn digits(bytes: &[u8], start: usize) -> usize {
    let bytes = bytes.get(start..).unwrap_or_default();
    bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len())
}
