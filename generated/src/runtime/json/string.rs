//! Strings.
//!
//! A reader before a quote enters, a text leaves, borrowed where nothing is escaped; `value`, `token` and `open` call
//! it.

use super::Read;
use super::escape::stop;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;

use std::borrow::Cow;
use std::mem::take;

impl<'t, 'a> JsonReader<'t, 'a> {
    /// A string as a value holds it; text that is copied only to be borrowed again costs an allocation.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Read<Cow<'a, str>> {
        match self.plain() {
            Some(text) => Ok(self.keep(text)),
            None => self.unusual_string().map(Cow::Owned),
        }
    }

    /// A string for the time of reading.
    #[inline(always)]
    pub(super) fn text(&mut self) -> Read<Cow<'t, str>> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.unusual_string().map(Cow::Owned),
        }
    }

    /// Text as values hold it.
    pub(super) fn keep_all(&self, text: Cow<'t, str>) -> Cow<'a, str> {
        match text {
            Cow::Borrowed(text) => self.keep(text),
            Cow::Owned(text) => Cow::Owned(text),
        }
    }

    /// A string without escapes; otherwise nothing is read.
    #[inline(always)]
    pub(super) fn plain(&mut self) -> Option<&'t str> {
        let inside = self.rest.strip_prefix("\"")?;
        let (text, behind) = inside.split_at_checked(stop(inside.as_bytes())?)?;
        self.rest = behind.strip_prefix("\"")?;
        Some(text)
    }

    /// A key with escapes, or no key at all.
    #[inline(never)]
    pub(super) fn unusual_key(&mut self) -> Read<String> {
        if self.peek() == Some(b'"') {
            self.unusual_string()
        } else {
            self.fail(ReadErrorKind::Syntax("a key in double quotes"))
        }
    }

    /// A string with escapes, or no string at all.
    #[inline(never)]
    fn unusual_string(&mut self) -> Read<String> {
        if !self.eat("\"") {
            return self.scalar_as_text();
        }
        let mut text = take(&mut self.pieces);
        text.clear();
        let read = self.string_in_pieces(&mut text).map(|()| text.as_str().to_owned());
        self.pieces = text;
        read
    }

    fn string_in_pieces(&mut self, text: &mut String) -> Read<()> {
        loop {
            let length = stop(self.rest.as_bytes()).unwrap_or(self.rest.len());
            let (piece, behind) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
            text.push_str(piece);
            self.rest = behind;
            match behind.as_bytes() {
                [b'"', ..] => return self.close("\"", "`\"`"),
                [b'\\', escape, ..] => match escape {
                    b'"' => text.push('"'),
                    b'\\' => text.push('\\'),
                    b'/' => text.push('/'),
                    b'b' => text.push('\u{8}'),
                    b'f' => text.push('\u{c}'),
                    b'n' => text.push('\n'),
                    b'r' => text.push('\r'),
                    b't' => text.push('\t'),
                    b'u' => {
                        text.push(self.escaped_unit()?);
                        continue;
                    }
                    _ => return self.fail(ReadErrorKind::Syntax("an escape that JSON knows")),
                },
                [b'\\'] | [] => {
                    self.rest = "";
                    return self.fail(ReadErrorKind::UnexpectedEnd);
                }
                [other, ..] => return self.fail(ReadErrorKind::IllegalCharacter(char::from(*other))),
            }
            self.rest = behind.get(2..).unwrap_or_default();
        }
    }

    /// `\u` and four digits, or two of them that make a character together.
    fn escaped_unit(&mut self) -> Read<char> {
        let start = self.position();
        let first = self.unit()?;
        let mut scalar = first;
        if (0xD800..0xDC00).contains(&first) && self.rest.starts_with("\\u") {
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
        let digits = self.rest.as_bytes().get(2..6).unwrap_or_default();
        if digits.len() != 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return self.fail(ReadErrorKind::Syntax("four hexadecimal digits"));
        }
        let unit = digits.iter().fold(0, |unit, &digit| unit << 4 | char::from(digit).to_digit(16).unwrap_or(0));
        self.rest = self.rest.get(6..).unwrap_or_default();
        Ok(unit)
    }
}
