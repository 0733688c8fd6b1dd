//! Tags, comments and processing instructions: everything in angle brackets that is no attribute.

use super::Read;
use super::reader::XmlReader;
use crate::runtime::MAXIMUM_DEPTH;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;

/// True for a name that XML takes as the name of an element or attribute.
pub(crate) fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(starts_name) && characters.all(continues_name)
}

fn starts_name(character: char) -> bool {
    matches!(character, 'a'..='z' | 'A'..='Z' | '_' | ':'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}' | '\u{370}'..='\u{37d}'
        | '\u{37f}'..='\u{1fff}' | '\u{200c}' | '\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

fn continues_name(character: char) -> bool {
    starts_name(character)
        || matches!(character, '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}')
}

/// True for white space as XML knows it.
#[inline(always)]
pub(super) fn is_white(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

impl<'t> XmlReader<'t, '_> {
    /// Passes over this many bytes.
    #[inline(always)]
    pub(super) fn advance(&mut self, length: usize) {
        self.rest = self.rest.get(length..).unwrap_or_default();
    }

    #[inline(always)]
    pub(crate) fn skip_white(&mut self) {
        if self.rest.as_bytes().first().is_some_and(|&byte| byte <= b' ') {
            self.skip_more_white();
        }
    }

    #[inline(never)]
    fn skip_more_white(&mut self) {
        let mut rest = self.rest.as_bytes();
        while let Some((byte, behind)) = rest.split_first()
            && is_white(*byte)
        {
            rest = behind;
            while let Some((word, behind)) = rest.split_first_chunk::<8>()
                && word == b"        "
            {
                rest = behind;
            }
        }
        self.advance(self.rest.len() - rest.len());
    }

    /// What may stand before the root element: a byte-order mark, the declaration, comments, instructions.
    pub(crate) fn prolog(&mut self) -> Step {
        self.rest = self.rest.strip_prefix('\u{feff}').unwrap_or(self.rest);
        if self.rest.starts_with("<?xml") && self.rest.as_bytes().get(5).copied().is_some_and(is_white) {
            self.skip_until("<?xml", "?>")?;
        }
        self.skip_miscellaneous()
    }

    /// What may stand behind the root element.
    pub(crate) fn epilog(&mut self) -> Step {
        self.skip_miscellaneous()?;
        if self.rest.is_empty() { Ok(()) } else { self.fail(ReadErrorKind::TrailingContent) }
    }

    fn skip_miscellaneous(&mut self) -> Step {
        loop {
            self.skip_white();
            let rest = self.rest;
            if !rest.starts_with("<!--") && !rest.starts_with("<?") && !rest.starts_with("<!DOCTYPE") {
                return Ok(());
            }
            self.skip_aside()?;
        }
    }

    /// A comment or a processing instruction.
    #[cold]
    pub(super) fn skip_aside(&mut self) -> Step {
        if self.rest.starts_with("<!--") {
            self.skip_until("<!--", "--")?;
            let Some(behind) = self.rest.strip_prefix('>') else {
                return self.fail(ReadErrorKind::Syntax("no `--` inside of a comment"));
            };
            self.rest = behind;
            Ok(())
        } else if self.rest.starts_with("<!DOCTYPE") {
            self.fail(ReadErrorKind::Doctype)
        } else if let Some(behind) = self.rest.strip_prefix("<?") {
            let length = behind.bytes().position(|byte| is_white(byte) || byte == b'?').unwrap_or(behind.len());
            let name = behind.get(..length).unwrap_or_default();
            if !is_name(name) || name.eq_ignore_ascii_case("xml") {
                return self.fail(ReadErrorKind::Syntax("the name of a processing instruction"));
            }
            self.skip_until("<?", "?>")
        } else {
            self.fail(ReadErrorKind::Syntax("a tag, a comment or character data"))
        }
    }

    /// Passes over a comment or an instruction, if one is next.
    pub(crate) fn aside(&mut self) -> Read<bool> {
        let found = matches!(self.rest.as_bytes(), [b'<', b'!' | b'?', ..]);
        if found {
            self.skip_aside()?;
        }
        Ok(found)
    }

    /// True when an end tag is next.
    pub(crate) fn at_end_tag(&self) -> bool {
        self.rest.starts_with("</")
    }

    fn skip_until(&mut self, open: &str, close: &str) -> Step {
        self.between(open, close).map(drop)
    }

    /// Passes over `open` and everything up to the end of the next `close`; gives what was between.
    pub(super) fn between(&mut self, open: &str, close: &str) -> Read<&'t str> {
        let all = self.rest.get(open.len()..).unwrap_or_default();
        let Some(length) = all.find(close) else {
            self.rest = "";
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        self.rest = all;
        let (found, behind) = all.split_at_checked(length).unwrap_or_default();
        self.check_characters(found)?;
        self.rest = behind.get(close.len()..).unwrap_or_default();
        Ok(found)
    }

    /// A start tag; its attributes are then in `tag`, and `closed` tells `<a/>`.
    pub(crate) fn start_tag(&mut self) -> Read<&'t str> {
        let Some(behind) = self.rest.strip_prefix('<') else {
            let kind = match self.rest {
                "" => ReadErrorKind::UnexpectedEnd,
                _ => ReadErrorKind::Expected("an element"),
            };
            return self.fail(kind);
        };
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let ends = |byte: u8| is_white(byte) || byte == b'>' || byte == b'/';
        let bytes = behind.as_bytes();
        let plain = bytes.iter().position(|&byte| !is_plain(byte)).unwrap_or(bytes.len());
        let more = bytes.get(plain..).unwrap_or_default();
        let Some(length) = more.iter().position(|&byte| ends(byte)).map(|more| plain + more) else {
            self.rest = "";
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        let (name, behind) = behind.split_at_checked(length).unwrap_or_default();
        if (length > plain || !bytes.first().is_some_and(u8::is_ascii_alphabetic)) && !is_name(name) {
            return self.fail(ReadErrorKind::Syntax("the name of an element"));
        }
        self.rest = behind;
        self.attributes()?;
        Ok(name)
    }

    /// True when there is another child, false at the end tag, which is then read. The child is pending, its start tag
    /// read, unless the fields are to be asked first for what they find in the text themselves.
    pub(crate) fn next_child(&mut self, end: &'static str, ask_fields: bool) -> Read<bool> {
        loop {
            self.skip_white();
            if let Some(behind) = behind_tag(self.rest, end) {
                self.rest = behind;
                return Ok(false);
            }
            match self.rest.as_bytes() {
                [b'<', b'!' | b'?', ..] => self.skip_aside()?,
                [b'<', b'/', ..] => {
                    self.end_tag(end.get(2..end.len() - 1).unwrap_or_default())?;
                    return Ok(false);
                }
                _ => {
                    if !ask_fields {
                        self.pending = Some(self.start_tag()?);
                    }
                    return Ok(true);
                }
            }
        }
    }

    /// The end tag of the element of this name; `</a  >` is one too.
    #[cold]
    pub(crate) fn end_tag(&mut self, name: &str) -> Step {
        let Some(rest) = self.rest.get(2..).and_then(|behind| behind.strip_prefix(name)) else {
            return self.fail(ReadErrorKind::MismatchedEndTag);
        };
        let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        match trimmed.strip_prefix('>') {
            Some(behind) => {
                self.rest = behind;
                Ok(())
            }
            None if trimmed.is_empty() => self.fail(ReadErrorKind::UnexpectedEnd),
            None => self.fail(ReadErrorKind::MismatchedEndTag),
        }
    }

    /// Passes over an element whose start tag has been read. It must be well-formed all the same.
    #[cold]
    #[inline(never)]
    pub(super) fn skip_element(&mut self, name: &'t str) -> Step {
        self.tag = "";
        let mut open = if std::mem::take(&mut self.closed) { Vec::new() } else { vec![name] };
        while let Some(&innermost) = open.last() {
            match self.rest.as_bytes() {
                [b'<', b'/', ..] => {
                    self.end_tag(innermost)?;
                    open.pop();
                }
                [b'<', b'!', b'[', ..] if self.rest.starts_with("<![CDATA[") => self.skip_until("<![CDATA[", "]]>")?,
                [b'<', b'!' | b'?', ..] => self.skip_aside()?,
                [b'<', ..] => {
                    let child = self.start_tag()?;
                    if !std::mem::take(&mut self.closed) {
                        open.push(child);
                    }
                    if self.depth + open.len() > MAXIMUM_DEPTH {
                        return self.fail(ReadErrorKind::TooDeep);
                    }
                }
                [b'&', ..] => drop(self.reference()?),
                [b'\r', ..] => self.advance(1),
                _ => drop(self.characters()?),
            }
        }
        self.tag = "";
        self.skip_white();
        Ok(())
    }
}

/// What follows `tag` at the start of `text`.
#[inline(always)]
pub(crate) fn behind_tag<'t>(text: &'t str, tag: &str) -> Option<&'t str> {
    if begins_with_tag(text.as_bytes(), tag) { text.get(tag.len()..) } else { None }
}

/// What follows `tag`, if it stands at `place` in `text`.
#[inline(always)]
pub(super) fn behind_tag_at<'t>(text: &'t str, place: usize, tag: &str) -> Option<&'t str> {
    if begins_with_tag(text.as_bytes().get(place..)?, tag) { text.get(place + tag.len()..) } else { None }
}

/// True when `text` begins with `tag`. A call that compares memory costs more than these few words.
#[inline(always)]
fn begins_with_tag(text: &[u8], tag: &str) -> bool {
    let tag = tag.as_bytes();
    let Some(found) = text.get(..tag.len()) else {
        return false;
    };
    match tag.len() {
        8..=16 => found.first_chunk::<8>() == tag.first_chunk() && found.last_chunk::<8>() == tag.last_chunk(),
        4..8 => found.first_chunk::<4>() == tag.first_chunk() && found.last_chunk::<4>() == tag.last_chunk(),
        17..=32 => found.first_chunk::<16>() == tag.first_chunk() && found.last_chunk::<16>() == tag.last_chunk(),
        _ => found == tag,
    }
}
