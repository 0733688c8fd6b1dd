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

impl<'a> XmlReader<'a> {
    #[inline(always)]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.position..).unwrap_or_default()
    }

    #[inline(always)]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) fn skip_white(&mut self) {
        if self.rest().first().is_some_and(|&byte| byte <= b' ') {
            self.skip_more_white();
        }
    }

    #[inline(never)]
    fn skip_more_white(&mut self) {
        let rest = self.rest();
        self.position += rest.iter().position(|&byte| !is_white(byte)).unwrap_or(rest.len());
    }

    /// What may stand before the root element: a byte-order mark, the declaration, comments, instructions.
    pub(crate) fn prolog(&mut self) -> Step {
        if self.text.starts_with('\u{feff}') {
            self.position = '\u{feff}'.len_utf8();
        }
        if self.rest().starts_with(b"<?xml") && self.rest().get(5).copied().is_some_and(is_white) {
            self.skip_until("<?xml", "?>")?;
        }
        self.skip_miscellaneous()
    }

    /// What may stand behind the root element.
    pub(crate) fn epilog(&mut self) -> Step {
        self.skip_miscellaneous()?;
        if self.rest().is_empty() { Ok(()) } else { self.fail(ReadErrorKind::TrailingContent) }
    }

    fn skip_miscellaneous(&mut self) -> Step {
        loop {
            self.skip_white();
            let rest = self.rest();
            if !rest.starts_with(b"<!--") && !rest.starts_with(b"<?") && !rest.starts_with(b"<!DOCTYPE") {
                return Ok(());
            }
            self.skip_aside()?;
        }
    }

    /// A comment or a processing instruction.
    #[cold]
    pub(super) fn skip_aside(&mut self) -> Step {
        let rest = self.rest();
        if rest.starts_with(b"<!--") {
            self.skip_until("<!--", "--")?;
            if !self.rest().starts_with(b">") {
                return self.fail(ReadErrorKind::Syntax("no `--` inside of a comment"));
            }
            self.position += 1;
            Ok(())
        } else if rest.starts_with(b"<!DOCTYPE") {
            self.fail(ReadErrorKind::Doctype)
        } else if rest.starts_with(b"<?") {
            let name = rest.get(2..).unwrap_or_default();
            let length = name.iter().position(|&byte| is_white(byte) || byte == b'?').unwrap_or(name.len());
            let name = self.slice(self.position + 2, self.position + 2 + length);
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
        let found = matches!(self.rest(), [b'<', b'!' | b'?', ..]);
        if found {
            self.skip_aside()?;
        }
        Ok(found)
    }

    /// True when an end tag is next.
    pub(crate) fn at_end_tag(&self) -> bool {
        self.rest().starts_with(b"</")
    }

    fn skip_until(&mut self, open: &str, close: &str) -> Step {
        self.between(open, close).map(drop)
    }

    /// Passes over `open` and everything up to the end of the next `close`; gives what was between.
    pub(super) fn between(&mut self, open: &str, close: &str) -> Read<&'a str> {
        let start = self.position + open.len();
        let Some(length) = self.text.get(start..).unwrap_or_default().find(close) else {
            self.position = self.text.len();
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        self.position = start + length + close.len();
        Ok(self.slice(start, start + length))
    }

    /// A start tag; its attributes are then in `tag`, and `closed` tells `<a/>`.
    pub(crate) fn start_tag(&mut self) -> Read<&'a str> {
        let rest = self.rest();
        if rest.first() != Some(&b'<') {
            let kind =
                if rest.is_empty() { ReadErrorKind::UnexpectedEnd } else { ReadErrorKind::Expected("an element") };
            return self.fail(kind);
        }
        let behind = rest.get(1..).unwrap_or_default();
        let length =
            behind.iter().position(|&byte| is_white(byte) || byte == b'>' || byte == b'/').unwrap_or(behind.len());
        let name = self.slice(self.position + 1, self.position + 1 + length);
        if length == behind.len() {
            self.position = self.text.len();
            return self.fail(ReadErrorKind::UnexpectedEnd);
        }
        if !is_name(name) {
            return self.fail(ReadErrorKind::Syntax("the name of an element"));
        }
        self.position += 1 + length;
        self.attributes()?;
        Ok(name)
    }

    /// The next child of an element: true when its start tag was read and it is pending, false at the end tag.
    pub(crate) fn next_child(&mut self, end: &'static str) -> Read<bool> {
        loop {
            self.skip_white();
            let rest = self.rest();
            if rest.starts_with(end.as_bytes()) {
                self.position += end.len();
                return Ok(false);
            }
            match (rest.first(), rest.get(1)) {
                (Some(b'<'), Some(b'!' | b'?')) => self.skip_aside()?,
                (Some(b'<'), Some(b'/')) => {
                    self.end_tag(end.get(2..end.len() - 1).unwrap_or_default())?;
                    return Ok(false);
                }
                _ => {
                    self.frame.pending = Some(self.start_tag()?);
                    return Ok(true);
                }
            }
        }
    }

    /// The end tag of the element of this name; `</a  >` is one too.
    #[cold]
    pub(crate) fn end_tag(&mut self, name: &str) -> Step {
        let behind = self.text.get(self.position + 2..).unwrap_or_default();
        let Some(rest) = behind.strip_prefix(name) else {
            return self.fail(ReadErrorKind::MismatchedEndTag);
        };
        let trimmed = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        match trimmed.as_bytes().first() {
            Some(b'>') => {
                self.position = self.text.len() - trimmed.len() + 1;
                Ok(())
            }
            Some(_) => self.fail(ReadErrorKind::MismatchedEndTag),
            None => self.fail(ReadErrorKind::UnexpectedEnd),
        }
    }

    /// Passes over an element whose start tag has been read. Its tags must match, its text is not looked at
    /// beyond its references.
    #[cold]
    #[inline(never)]
    pub(super) fn skip_element(&mut self, name: &'a str) -> Step {
        self.tag = "";
        let mut open = if std::mem::take(&mut self.closed) { Vec::new() } else { vec![name] };
        while let Some(&innermost) = open.last() {
            let rest = self.rest();
            match (rest.first(), rest.get(1)) {
                (Some(b'<'), Some(b'/')) => {
                    self.end_tag(innermost)?;
                    open.pop();
                }
                (Some(b'<'), Some(b'!')) if rest.starts_with(b"<![CDATA[") => self.skip_until("<![CDATA[", "]]>")?,
                (Some(b'<'), Some(b'!' | b'?')) => self.skip_aside()?,
                (Some(b'<'), _) => {
                    let child = self.start_tag()?;
                    if !std::mem::take(&mut self.closed) {
                        open.push(child);
                    }
                    if self.depth + open.len() > MAXIMUM_DEPTH {
                        return self.fail(ReadErrorKind::TooDeep);
                    }
                }
                (Some(b'&'), _) => drop(self.reference()?),
                _ => self.skip_text()?,
            }
        }
        self.tag = "";
        self.skip_white();
        Ok(())
    }
}
