//! Whole numbers in XML: the fast path of the common case.

use super::Read;
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::value::parse_integer;

impl XmlReader<'_> {
    /// The whole number up to the end tag `end`, which is read too; `None` for an empty element where the vendor
    /// writes no value so.
    #[inline(never)]
    pub(crate) fn integer(&mut self, end: &'static str) -> Read<Option<i64>> {
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
        if length > 0 && !self.closed && digits.get(length..).unwrap_or_default().starts_with(end.as_bytes()) {
            self.position += usize::from(negative) + length + end.len();
            return Ok(Some(if negative { -value } else { value }));
        }
        self.unusual_integer(end)
    }

    #[cold]
    #[inline(never)]
    fn unusual_integer(&mut self, end: &'static str) -> Read<Option<i64>> {
        let start = self.position;
        let text = self.text(end)?;
        if text.is_empty() && self.style.empty_is_none {
            return Ok(None);
        }
        match parse_integer(&text) {
            Ok(value) => Ok(Some(value)),
            Err(kind) => {
                self.position = start;
                self.fail::<Option<i64>>(kind)
            }
        }
    }

    /// Notes that what begins at `start` is no value of its type.
    #[cold]
    pub(crate) fn fail_at<T>(&mut self, start: usize, kind: ReadErrorKind) -> Read<T> {
        self.position = start;
        self.fail(kind)
    }
}
