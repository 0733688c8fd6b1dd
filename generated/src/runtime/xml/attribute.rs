//! Attributes: checked once when a start tag is read, found by name when a field asks for one.

use super::Read;
use super::markup::{is_name, is_white};
use super::reader::XmlReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

/// The attributes of a start tag that has been checked: names and raw values.
pub(crate) struct Attributes<'a>(pub(crate) &'a str);

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, rest) = self.0.split_once('=')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next()?;
        let (value, rest) = rest.get(1..)?.split_once(quote)?;
        self.0 = rest;
        Some((name.trim(), value))
    }
}

impl<'t, 'a> XmlReader<'t, 'a> {
    /// The rest of a start tag, behind the name of the element.
    #[inline(always)]
    pub(super) fn attributes(&mut self) -> Step {
        if let Some(behind) = self.rest.strip_prefix('>') {
            self.rest = behind;
            self.tag = "";
            self.closed = false;
            return Ok(());
        }
        self.check_attributes()
    }

    #[inline(never)]
    fn check_attributes(&mut self) -> Step {
        let all = self.rest;
        let mut names = std::mem::take(&mut self.attribute_names);
        names.clear();
        let end = loop {
            let before = self.rest.len();
            self.skip_white();
            let end = self.rest.len();
            if let Some(behind) = self.rest.strip_prefix('>') {
                self.rest = behind;
                self.closed = false;
                break end;
            }
            if let Some(behind) = self.rest.strip_prefix("/>") {
                self.rest = behind;
                self.closed = true;
                break end;
            }
            if self.rest.is_empty() {
                return self.fail(ReadErrorKind::UnexpectedEnd);
            }
            if before == end {
                return self.fail(ReadErrorKind::Syntax("white space before an attribute"));
            }
            names.push(self.attribute()?);
        };
        let written = all.get(..all.len() - end).unwrap_or_default();
        self.tag = if names.is_empty() { "" } else { written };
        self.note_attributes();
        let duplicate = has_duplicate(&mut names);
        self.attribute_names = names;
        if duplicate { self.fail(ReadErrorKind::DuplicateAttribute) } else { Ok(()) }
    }

    /// One attribute: gives its name and checks its value.
    fn attribute(&mut self) -> Read<&'t str> {
        let ends_name = |byte: u8| is_white(byte) || matches!(byte, b'=' | b'>' | b'/' | b'<');
        let Some(name) = self.rest.bytes().position(ends_name).and_then(|length| self.rest.get(..length)) else {
            self.rest = "";
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        if !is_name(name) {
            return self.fail(ReadErrorKind::Syntax("the name of an attribute"));
        }
        self.advance(name.len());
        self.skip_white();
        let Some(behind) = self.rest.strip_prefix('=') else {
            return self.fail(ReadErrorKind::Syntax("`=` behind the name of an attribute"));
        };
        self.rest = behind;
        self.skip_white();
        let close = match self.rest.as_bytes().first() {
            Some(b'"') => "\"",
            Some(b'\'') => "'",
            Some(_) => return self.fail(ReadErrorKind::Syntax("a quoted value of an attribute")),
            None => return self.fail(ReadErrorKind::UnexpectedEnd),
        };
        let quoted = self.rest;
        let value = self.between(close, close)?;
        if value.contains(['<', '&']) {
            let behind = std::mem::replace(&mut self.rest, quoted);
            self.unescape_attribute(value)?;
            self.rest = behind;
        }
        Ok(name)
    }

    /// The value of the attribute of this name in a checked start tag.
    pub(crate) fn find_attribute(&mut self, tag: &'t str, name: &str) -> Read<Option<Cow<'a, str>>> {
        match Attributes(tag).find(|attribute| attribute.0 == name) {
            Some((name, value)) => {
                self.claim(name);
                self.unescape_attribute(value).map(Some)
            }
            None => Ok(None),
        }
    }

    /// The value of an attribute: references resolved, white space turned into blanks as XML 1.0 (3.3.3) says.
    pub(crate) fn unescape_attribute(&mut self, raw: &'t str) -> Read<Cow<'a, str>> {
        if !raw.contains(['&', '<', '\t', '\n', '\r']) {
            return Ok(self.keep(raw));
        }
        let mut value = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some(found) = rest.find(['&', '<', '\t', '\n', '\r']) {
            let (before, special) = rest.split_at(found);
            value.push_str(before);
            rest = match special.as_bytes() {
                [b'&', ..] => {
                    let Some((character, behind)) = super::entity::resolve(special) else {
                        return self.fail(ReadErrorKind::UnknownEntity);
                    };
                    value.push(character);
                    behind
                }
                [b'<', ..] => return self.fail(ReadErrorKind::Syntax("no `<` in the value of an attribute")),
                [b'\r', b'\n', ..] => {
                    value.push(' ');
                    special.get(2..).unwrap_or_default()
                }
                _ => {
                    value.push(' ');
                    special.get(1..).unwrap_or_default()
                }
            };
        }
        value.push_str(rest);
        Ok(Cow::Owned(value))
    }
}

/// Sorting keeps a hostile tag with very many attributes from taking quadratic time.
fn has_duplicate(names: &mut [&str]) -> bool {
    if names.len() < 2 {
        return false;
    }
    names.sort_unstable();
    names.windows(2).any(|pair| pair.first() == pair.get(1))
}
