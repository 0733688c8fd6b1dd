//! Whole numbers in XML: the fast path of the common case.

use super::Read;
use super::markup::behind_tag;
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::scalar::parse_integer;
use crate::runtime::scan::{LOW, lowest};

impl XmlReader<'_, '_> {
    /// The whole number up to the end tag `end`, which is read too; `None` for an empty element where the vendor
    /// writes no value so.
    #[inline(never)]
    pub(crate) fn integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let negative = digits.len() < self.rest.len();
        let (mut value, mut length) = leading_digits(digits.as_bytes());
        // Eighteen digits always fit.
        while length < 18
            && let Some(digit) = digits.as_bytes().get(length).map(|byte| byte.wrapping_sub(b'0'))
            && digit < 10
        {
            value = value * 10 + i64::from(digit);
            length += 1;
        }
        if length > 0
            && !self.closed
            && let Some(behind) = digits.get(length..).and_then(|behind| behind_tag(behind, end))
        {
            self.rest = behind;
            return Ok(Some(if negative { -value } else { value }));
        }
        self.unusual_integer(end)
    }

    #[cold]
    #[inline(never)]
    fn unusual_integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        let start = self.position();
        let text = self.text(end)?;
        if text.is_empty() && self.style.empty_is_none {
            return Ok(None);
        }
        match parse_integer(&text) {
            Ok(value) => Ok(Some(value)),
            Err(kind) => self.fail_at(start, kind),
        }
    }

    /// Notes that what begins at `start` is no value of its type.
    #[cold]
    pub(crate) fn fail_at<T>(&mut self, start: usize, kind: ReadErrorKind) -> Read<T> {
        self.rest = self.text.get(start..).unwrap_or_default();
        self.fail(kind)
    }
}

/// The number that the first digits make, up to eight, and how many they are.
#[inline(always)]
fn leading_digits(text: &[u8]) -> (i64, usize) {
    let Some(word) = text.first_chunk::<8>().map(|word| u64::from_le_bytes(*word)) else {
        return (0, 0);
    };
    // A digit is what has a 3 in its upper half and what six more do not lift out of it.
    let values = word ^ (LOW * 0x30);
    let others = (values | values.wrapping_add(LOW * 0x06)) & (LOW * 0xF0);
    let length = if others == 0 { 8 } else { lowest(others) };
    // The digits that are missing are zeros in front. Without a digit this is no shift, and no number is made.
    let digits = values.wrapping_shl(64 - 8 * length as u32);
    // Neighbours are joined: eight digits to four pairs, to two fours, to the number.
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00FF_00FF_00FF_00FF;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_FFFF_0000_FFFF;
    let all = fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xFFFF_FFFF;
    (all as i64, length)
}
