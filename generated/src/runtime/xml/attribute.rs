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

impl<'a> XmlReader<'a> {
    /// The rest of a start tag, behind the name of the element.
    #[inline]
    pub(super) fn attributes(&mut self) -> Step {
        if self.rest().first() == Some(&b'>') {
            self.position += 1;
            self.tag = "";
            self.closed = false;
            return Ok(());
        }
        self.check_attributes()
    }

    #[inline(never)]
    fn check_attributes(&mut self) -> Step {
        let start = self.position;
        let mut names = std::mem::take(&mut self.attribute_names);
        names.clear();
        loop {
            let before = self.position;
            self.skip_white();
            let end = self.position;
            let rest = self.rest();
            match rest.first() {
                Some(b'>') => {
                    self.position += 1;
                    self.closed = false;
                }
                Some(b'/') if rest.get(1) == Some(&b'>') => {
                    self.position += 2;
                    self.closed = true;
                }
                Some(_) if before == end => return self.fail(ReadErrorKind::Syntax("white space before an attribute")),
                Some(_) => {
                    names.push(self.attribute()?);
                    continue;
                }
                None => return self.fail(ReadErrorKind::UnexpectedEnd),
            }
            self.tag = if names.is_empty() { "" } else { self.slice(start, end) };
            break;
        }
        let duplicate = has_duplicate(&mut names);
        self.attribute_names = names;
        if duplicate { self.fail(ReadErrorKind::DuplicateAttribute) } else { Ok(()) }
    }

    /// One attribute: gives its name and checks its value.
    fn attribute(&mut self) -> Read<&'a str> {
        let rest = self.rest();
        let length = rest.iter().position(|&byte| is_white(byte) || matches!(byte, b'=' | b'>' | b'/' | b'<'));
        let Some(length) = length else {
            self.position = self.text.len();
            return self.fail(ReadErrorKind::UnexpectedEnd);
        };
        let name = self.slice(self.position, self.position + length);
        if !is_name(name) {
            return self.fail(ReadErrorKind::Syntax("the name of an attribute"));
        }
        self.position += length;
        self.skip_white();
        if self.rest().first() != Some(&b'=') {
            return self.fail(ReadErrorKind::Syntax("`=` behind the name of an attribute"));
        }
        self.position += 1;
        self.skip_white();
        let close = match self.rest().first() {
            Some(b'"') => "\"",
            Some(b'\'') => "'",
            Some(_) => return self.fail(ReadErrorKind::Syntax("a quoted value of an attribute")),
            None => return self.fail(ReadErrorKind::UnexpectedEnd),
        };
        let start = self.position;
        let value = self.between(close, close)?;
        if value.contains(['<', '&']) {
            self.position = start;
            self.unescape_attribute(value)?;
            self.position = start + value.len() + 2;
        }
        Ok(name)
    }

    /// The value of the attribute of this name in a checked start tag.
    pub(crate) fn find_attribute(&mut self, tag: &'a str, name: &str) -> Read<Option<Cow<'a, str>>> {
        match Attributes(tag).find(|attribute| attribute.0 == name) {
            Some((_, value)) => self.unescape_attribute(value).map(Some),
            None => Ok(None),
        }
    }

    /// The value of an attribute: references resolved, white space turned into blanks as XML 1.0 (3.3.3) says.
    pub(crate) fn unescape_attribute(&mut self, raw: &'a str) -> Read<Cow<'a, str>> {
        if !raw.contains(['&', '<', '\t', '\n', '\r']) {
            return Ok(Cow::Borrowed(raw));
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
