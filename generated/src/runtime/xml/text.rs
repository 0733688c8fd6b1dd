//! Character data: the text of an element without children.

use super::Read;
use super::entity::{is_character, resolve};
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use crate::runtime::scan;
use std::borrow::Cow;

/// The first character that XML 1.0 cannot hold, and its place.
pub(super) fn first_illegal(text: &str) -> Option<(usize, char)> {
    let (blocks, tail) = text.as_bytes().as_chunks::<64>();
    for (number, block) in blocks.iter().enumerate() {
        // Without branches and of a fixed length, so that the compiler makes vector code of it: most blocks end here.
        if block.iter().fold(0, |any, &byte| any | suspicious(byte)) != 0
            && let Some(found) = illegal_in(text, number * 64, block)
        {
            return Some(found);
        }
    }
    illegal_in(text, text.len() - tail.len(), tail)
}

/// Not zero for a byte that no legal character has, and for the one that U+FFFE and U+FFFF begin with.
#[inline(always)]
fn suspicious(byte: u8) -> u8 {
    let control = u8::from(byte < b' ');
    let white = u8::from(byte == b'\n') | u8::from(byte == b'\r') | u8::from(byte == b'\t');
    (control ^ white) | u8::from(byte == 0xEF)
}

#[cold]
fn illegal_in(text: &str, start: usize, block: &[u8]) -> Option<(usize, char)> {
    let suspects = block.iter().enumerate().filter(|(_, byte)| suspicious(**byte) != 0);
    suspects.map(|(offset, _)| start + offset).find_map(|place| {
        let character = text.get(place..)?.chars().next()?;
        (!is_character(character)).then_some((place, character))
    })
}

/// The position of the next byte that ends plain text: a tag, a reference, a carriage return.
#[inline(always)]
fn stop(bytes: &[u8]) -> Option<usize> {
    scan::find(
        bytes,
        |word| scan::equal(word, b'<') | scan::equal(word, b'&') | scan::equal(word, b'\r'),
        |byte| matches!(byte, b'<' | b'&' | b'\r'),
    )
}

impl<'a> XmlReader<'a> {
    /// The text up to the end tag `end`, which is read too.
    #[inline(always)]
    pub(crate) fn text(&mut self, end: &'static str) -> Read<Cow<'a, str>> {
        if !self.closed
            && let Some(length) = stop(self.rest())
            && self.rest().get(length..).unwrap_or_default().starts_with(end.as_bytes())
        {
            let text = self.slice(self.position, self.position + length);
            self.position += length + end.len();
            return Ok(Cow::Borrowed(text));
        }
        self.text_in_pieces(end)
    }

    /// Text with references, sections, comments, line ends or an unusual end tag.
    #[cold]
    #[inline(never)]
    fn text_in_pieces(&mut self, end: &'static str) -> Read<Cow<'a, str>> {
        if std::mem::take(&mut self.closed) {
            return Ok(Cow::Borrowed(""));
        }
        let mut text = Cow::Borrowed("");
        loop {
            self.piece(&mut text)?;
            let rest = self.rest();
            match rest.get(1) {
                Some(b'/') => {
                    self.end_tag(end.get(2..end.len() - 1).unwrap_or_default())?;
                    return Ok(text);
                }
                Some(b'!' | b'?') => self.skip_aside()?,
                Some(_) => return self.fail(ReadErrorKind::Expected("text, not an element")),
                None => return self.fail(ReadErrorKind::UnexpectedEnd),
            }
        }
    }

    /// Adds the character data up to the next tag, comment or instruction to `text`.
    pub(crate) fn piece(&mut self, text: &mut Cow<'a, str>) -> Step {
        loop {
            let Some(length) = stop(self.rest()) else {
                self.position = self.text.len();
                return self.fail(ReadErrorKind::UnexpectedEnd);
            };
            add(text, self.slice(self.position, self.position + length));
            self.position += length;
            let rest = self.rest();
            if rest.first() == Some(&b'\r') {
                // XML 1.0 (2.11): a line ends with one line feed, however it was written.
                self.position += if rest.get(1) == Some(&b'\n') { 2 } else { 1 };
                text.to_mut().push('\n');
            } else if rest.first() == Some(&b'&') {
                let character = self.reference()?;
                text.to_mut().push(character);
            } else if rest.starts_with(b"<![CDATA[") {
                let section = self.between("<![CDATA[", "]]>")?;
                if section.contains('\r') {
                    text.to_mut().push_str(&section.replace("\r\n", "\n").replace('\r', "\n"));
                } else {
                    add(text, section);
                }
            } else {
                return Ok(());
            }
        }
    }

    /// The character that the reference here stands for.
    pub(super) fn reference(&mut self) -> Read<char> {
        let rest = self.text.get(self.position..).unwrap_or_default();
        let Some((character, behind)) = resolve(rest) else {
            return self.fail(ReadErrorKind::UnknownEntity);
        };
        self.position = self.text.len() - behind.len();
        Ok(character)
    }

    /// Passes over plain text.
    pub(super) fn skip_text(&mut self) -> Step {
        let rest = self.rest();
        let Some(length) = rest.iter().position(|&byte| byte == b'<' || byte == b'&') else {
            self.position = self.text.len();
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        self.position += length;
        Ok(())
    }
}

/// Borrows as long as there is only one piece.
fn add<'a>(text: &mut Cow<'a, str>, piece: &'a str) {
    if text.is_empty() {
        *text = Cow::Borrowed(piece);
    } else if !piece.is_empty() {
        text.to_mut().push_str(piece);
    }
}
