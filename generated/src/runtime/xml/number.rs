//! Whole numbers in XML: the fast path of the common case.

use super::Read;
use super::markup::behind_tag;
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::value::parse_integer;

impl XmlReader<'_, '_> {
    /// The whole number up to the end tag `end`, which is read too; `None` for an empty element where the vendor
    /// writes no value so.
    #[inline(never)]
    pub(crate) fn integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let negative = digits.len() < self.rest.len();
        let mut value = 0_i64;
        let mut length = 0;
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
