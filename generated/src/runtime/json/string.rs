//! Strings.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::scan;
use std::borrow::Cow;

/// The position of the next byte that is not plain: a quote, a backslash, a control character.
#[inline(always)]
pub(super) fn stop(bytes: &[u8]) -> Option<usize> {
    scan::find(
        bytes,
        |word| scan::equal(word, b'"') | scan::equal(word, b'\\') | scan::control(word),
        |byte| matches!(byte, b'"' | b'\\' | 0..=0x1F),
    )
}

impl<'a> JsonReader<'a> {
    /// A string; it borrows unless there are escapes in it.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Read<Cow<'a, str>> {
        let rest = self.rest();
        if let Some((b'"', inside)) = rest.split_first()
            && let Some(length) = stop(inside)
            && inside.get(length) == Some(&b'"')
        {
            let start = self.position + 1;
            self.position = start + length + 1;
            return Ok(Cow::Borrowed(self.slice(start, start + length)));
        }
        self.string_in_pieces()
    }

    #[cold]
    #[inline(never)]
    fn string_in_pieces(&mut self) -> Read<Cow<'a, str>> {
        self.close_quote_expected()?;
        let mut text = String::new();
        loop {
            let Some(length) = stop(self.rest()) else {
                self.position = self.text.len();
                return self.fail(ReadErrorKind::UnexpectedEnd);
            };
            text.push_str(self.slice(self.position, self.position + length));
            self.position += length;
            match self.rest() {
                [b'"', ..] => {
                    self.position += 1;
                    return Ok(Cow::Owned(text));
                }
                [b'\\', ..] => text.push(self.escape()?),
                [other, ..] => return self.fail(ReadErrorKind::IllegalCharacter(char::from(*other))),
                [] => return self.fail(ReadErrorKind::UnexpectedEnd),
            }
        }
    }

    fn close_quote_expected(&mut self) -> Read<()> {
        if self.rest().first() != Some(&b'"') {
            return self.fail(ReadErrorKind::Expected("a string"));
        }
        self.position += 1;
        Ok(())
    }

    /// The character that an escape stands for.
    fn escape(&mut self) -> Read<char> {
        let character = match self.rest().get(1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unit(),
            Some(_) => return self.fail(ReadErrorKind::Syntax("an escape that JSON knows")),
            None => {
                self.position = self.text.len();
                return self.fail(ReadErrorKind::UnexpectedEnd);
            }
        };
        self.position += 2;
        Ok(character)
    }

    /// `\u` and four digits, or two of them that make a character together.
    fn escaped_unit(&mut self) -> Read<char> {
        let start = self.position;
        let first = self.unit()?;
        let mut scalar = first;
        if (0xD800..0xDC00).contains(&first) && self.rest().starts_with(b"\\u") {
            let second = self.unit()?;
            if (0xDC00..0xE000).contains(&second) {
                scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            }
        }
        match char::from_u32(scalar) {
            Some(character) => Ok(character),
            None => self.fail_at(start, ReadErrorKind::Syntax("a pair of surrogates")),
        }
    }

    fn unit(&mut self) -> Read<u32> {
        let digits = self.rest().get(2..6).unwrap_or_default();
        if digits.len() != 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return self.fail(ReadErrorKind::Syntax("four hexadecimal digits"));
        }
        let unit = digits.iter().fold(0, |unit, &digit| unit << 4 | char::from(digit).to_digit(16).unwrap_or(0));
        self.position += 6;
        Ok(unit)
    }
}
