//! Character data: the text of an element without children.

use super::Read;
use super::entity::{is_character, resolve};
use super::markup::behind_tag;
use super::reader::XmlReader;
use super::search::{find_markup, find_suspicious, markup, markup_or_end, places_in_pair};
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

/// Text that is borrowed as long as it is one piece.
#[derive(Debug, Default)]
pub(crate) struct Pieces<'t> {
    first: &'t str,
    all: Option<String>,
}

impl<'t> Pieces<'t> {
    pub(crate) fn is_empty(&self) -> bool {
        self.first.is_empty() && self.all.is_none()
    }

    fn add(&mut self, piece: &'t str) {
        match &mut self.all {
            Some(all) => all.push_str(piece),
            None if self.first.is_empty() => self.first = piece,
            None if piece.is_empty() => {}
            None => self.all = Some([self.first, piece].concat()),
        }
    }

    /// Adds a character that stands for what is written otherwise; `rest` is what follows it.
    fn add_character(&mut self, character: char, rest: &str) {
        let all = self.all.get_or_insert_with(|| {
            // References are longer than what they stand for, so this is enough up to the next tag.
            let more = rest.find('<').unwrap_or_default();
            let mut all = String::with_capacity(self.first.len() + character.len_utf8() + more);
            all.push_str(self.first);
            all
        });
        all.push(character);
    }
}

impl<'t, 'a> XmlReader<'t, 'a> {
    /// The text at the start of `rest` up to the end tag `end`, which is read too, if it is nothing but plain text and there
    /// is some, and nothing is unusual about the start tag.
    #[inline(always)]
    pub(super) fn plain(&mut self, rest: &'t str, end: &'static str) -> Option<&'t str> {
        if self.closed || !self.tag.is_empty() {
            return None;
        }
        let (text, behind) = rest.split_at_checked(markup_or_end(rest.as_bytes()))?;
        if text.is_empty() {
            return None;
        }
        self.rest = behind_tag(behind, end)?;
        Some(text)
    }

    /// The text up to the end tag `end`, which is read too.
    #[inline(always)]
    pub(crate) fn text(&mut self, end: &'static str) -> Read<Cow<'a, str>> {
        match self.plain(self.rest, end) {
            Some(text) => Ok(self.keep(text)),
            None => self.text_in_pieces(end),
        }
    }

    /// Text with references, sections, comments, line ends or an unusual end tag.
    #[inline(never)]
    pub(super) fn text_in_pieces(&mut self, end: &'static str) -> Read<Cow<'a, str>> {
        if std::mem::take(&mut self.closed) {
            return Ok(Cow::Borrowed(""));
        }
        match self.resolved_text(end) {
            // A copy is as long as it has to be, and what was there to grow stays for the next text.
            Some("") => return Ok(Cow::Owned(self.unescaped.as_str().to_owned())),
            Some(text) => return Ok(self.keep(text)),
            None => {}
        }
        let mut text = Pieces::default();
        loop {
            self.piece(&mut text)?;
            if let Some(behind) = behind_tag(self.rest, end) {
                self.rest = behind;
                return Ok(self.keep_pieces(text));
            }
            match self.rest.as_bytes() {
                [_, b'/', ..] => {
                    self.end_tag(end.get(2..end.len() - 1).unwrap_or_default())?;
                    return Ok(self.keep_pieces(text));
                }
                [_, b'!' | b'?', ..] => self.skip_aside()?,
                [_, _, ..] => return self.fail(ReadErrorKind::Expected("text, not an element")),
                _ => return self.fail(ReadErrorKind::UnexpectedEnd),
            }
        }
    }

    /// The text up to the end tag `end`, which is read too, if there is nothing unusual in it but references and characters
    /// that are rare. It is empty where there were references; the text is then in `unescaped`.
    #[inline(never)]
    pub(super) fn resolved_text(&mut self, end: &'static str) -> Option<&'t str> {
        self.unescaped.clear();
        if self.closed {
            return None;
        }
        let (text, behind) = unescape(self.rest, &mut self.unescaped, end)?;
        self.rest = behind;
        self.tag = "";
        Some(text)
    }

    /// The text of these pieces.
    pub(crate) fn keep_pieces(&self, pieces: Pieces<'t>) -> Cow<'a, str> {
        match pieces.all {
            Some(all) => Cow::Owned(all),
            None => self.keep(pieces.first),
        }
    }

    /// Adds the character data up to the next tag, comment or instruction to `text`.
    pub(crate) fn piece(&mut self, text: &mut Pieces<'t>) -> Step {
        loop {
            text.add(self.characters()?);
            if let Some(behind) = self.rest.strip_prefix('\r') {
                // XML 1.0 (2.11): a line ends with one line feed, however it was written.
                self.rest = behind.strip_prefix('\n').unwrap_or(behind);
                text.add_character('\n', self.rest);
            } else if self.rest.starts_with('&') {
                let character = self.reference()?;
                text.add_character(character, self.rest);
            } else if self.rest.starts_with("<![CDATA[") {
                let mut section = self.between("<![CDATA[", "]]>")?;
                while let Some((line, behind)) = section.split_once('\r') {
                    text.add(line);
                    section = behind.strip_prefix('\n').unwrap_or(behind);
                    text.add_character('\n', section);
                }
                text.add(section);
            } else {
                return Ok(());
            }
        }
    }

    /// Passes over the characters up to the next `<`, `&` or carriage return and gives them.
    pub(super) fn characters(&mut self) -> Read<&'t str> {
        let all = self.rest;
        while let Some(found) = find_markup(self.rest.as_bytes()) {
            self.advance(found);
            match self.rest.as_bytes() {
                [b'<' | b'&' | b'\r', ..] => {
                    return Ok(all.get(..all.len() - self.rest.len()).unwrap_or_default());
                }
                _ => self.suspect()?,
            }
        }
        self.rest = "";
        self.fail(ReadErrorKind::UnexpectedEnd)
    }

    /// Passes over a character, if XML can hold it.
    #[inline(always)]
    fn suspect(&mut self) -> Step {
        let character = self.rest.chars().next().unwrap_or_default();
        if !is_character(character) {
            return self.fail(ReadErrorKind::IllegalCharacter(character));
        }
        self.advance(character.len_utf8());
        Ok(())
    }

    /// Fails if there is a character in the next bytes, `text`, that XML cannot hold; then that is where the error is.
    pub(super) fn check_characters(&mut self, text: &'t str) -> Step {
        let (all, mut left) = (self.rest, text);
        while let Some(found) = find_suspicious(left.as_bytes()) {
            self.rest = all.get(text.len() - left.len() + found..).unwrap_or_default();
            self.suspect()?;
            left = text.get(all.len() - self.rest.len()..).unwrap_or_default();
        }
        self.rest = all;
        Ok(())
    }

    /// The character that the reference here stands for.
    pub(super) fn reference(&mut self) -> Read<char> {
        let Some((character, behind)) = resolve(self.rest) else {
            return self.fail(ReadErrorKind::UnknownEntity);
        };
        self.rest = behind;
        Ok(character)
    }
}

/// Adds what `all` begins with to `text`; gives what follows its end tag `end`, unless there is something that is neither
/// a character nor a reference, or nothing behind. Without references it gives the text itself, too.
#[inline(always)]
fn unescape<'t>(all: &'t str, text: &mut String, end: &str) -> Option<(&'t str, &'t str)> {
    let bytes = all.as_bytes();
    // What stands before is in `text`.
    let mut done = 0;
    for (number, block) in bytes.as_chunks::<32>().0.iter().enumerate() {
        let mut special = places_in_pair(block, markup);
        while special != 0 {
            let place = number * 32 + special.trailing_zeros() as usize;
            special &= special - 1;
            let found = bytes.get(place..)?;
            let length = match found.first()? {
                b'&' => {
                    text.push_str(all.get(done..place)?);
                    push_reference(found, text).or_else(|| push_rarer(all.get(place..)?, text))?
                }
                b'<' => {
                    let piece = all.get(done..place)?;
                    let behind = behind_tag(all.get(place..)?, end)?;
                    if done == 0 {
                        return Some((piece, behind));
                    }
                    text.push_str(piece);
                    return Some(("", behind));
                }
                // A carriage return may be one of two characters that are one.
                b'\r' => return None,
                _ if all.get(place..)?.chars().next().is_some_and(is_character) => continue,
                _ => return None,
            };
            done = place + length;
        }
    }
    None
}

/// Adds the character that one of the usual references stands for to `text`; gives the length of the reference. What is
/// written as a constant takes a third of the time of any character.
#[inline(always)]
fn push_reference(found: &[u8], text: &mut String) -> Option<usize> {
    if found.starts_with(b"&lt;") {
        text.push('<');
        Some("&lt;".len())
    } else if found.starts_with(b"&gt;") {
        text.push('>');
        Some("&gt;".len())
    } else if found.starts_with(b"&amp;") {
        text.push('&');
        Some("&amp;".len())
    } else {
        None
    }
}

/// The same of any reference.
#[inline(never)]
fn push_rarer(found: &str, text: &mut String) -> Option<usize> {
    let (character, behind) = resolve(found)?;
    text.push(character);
    Some(found.len() - behind.len())
}
