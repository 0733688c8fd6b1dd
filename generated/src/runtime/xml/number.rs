//! Whole numbers in XML: the fast path of the common case.

use super::Read;
use super::markup::behind_tag_at;
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::scalar::parse_integer;
use crate::runtime::scan::{LOW, lowest};

impl XmlReader<'_, '_> {
    /// The whole number up to the end tag `end`, which is read too; `None` for an empty element where the vendor
    /// writes no value so.
    #[inline(never)]
    pub(crate) fn integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        if !self.closed
            && let Some((value, length)) = few_digits(self.rest.as_bytes())
            && let Some(behind) = behind_tag_at(self.rest, length, end)
        {
            self.rest = behind;
            return Ok(Some(value));
        }
        self.longer_integer(end)
    }

    /// The same of a number with a sign or with more digits.
    #[inline(never)]
    fn longer_integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let sign = self.rest.len() - digits.len();
        let (mut value, mut length) = (0, 0);
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
            && let Some(behind) = behind_tag_at(self.rest, sign + length, end)
        {
            self.rest = behind;
            return Ok(Some(if sign > 0 { -value } else { value }));
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

/// The number that the first digits make, and how many they are: one to seven, with something behind.
#[inline(always)]
fn few_digits(text: &[u8]) -> Option<(i64, usize)> {
    let word = u64::from_le_bytes(*text.first_chunk::<8>()?);
    // A digit is what has a 3 in its upper half and what six more do not lift out of it.
    let values = word ^ (LOW * 0x30);
    let others = (values | values.wrapping_add(LOW * 0x06)) & (LOW * 0xF0);
    if others == 0 {
        return None;
    }
    let length = lowest(others);
    // The digits that are missing are zeros in front.
    let digits = values.checked_shl(64 - 8 * length as u32)?;
    // Neighbours are joined: eight digits to four pairs, to two fours, to the number.
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8) & 0x00FF_00FF_00FF_00FF;
    let fours = pairs.wrapping_mul(100).wrapping_add(pairs >> 16) & 0x0000_FFFF_0000_FFFF;
    let all = fours.wrapping_mul(10_000).wrapping_add(fours >> 32) & 0xFFFF_FFFF;
    Some((all as i64, length))
}
