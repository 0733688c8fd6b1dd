//! Values that no field asked for, and the members of maps.
//!
//! A reader before a value enters, the place behind it leaves; `members`, `fields` and `places` call it.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

impl<'t, 'a> JsonReader<'t, 'a> {
    /// Passes over a value, which must be well-formed.
    #[cold]
    pub(crate) fn skip_value(&mut self) -> Step {
        match self.peek() {
            Some(b'"') => self.text().map(drop),
            Some(b'{') => self.each_member(|reader, _| reader.skip_value()),
            Some(b'[') => self.each_item(Self::skip_value),
            Some(b't') if self.eat("true") => Ok(()),
            Some(b'f') if self.eat("false") => Ok(()),
            Some(b'n') if self.null() => Ok(()),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            _ => self.fail(ReadErrorKind::Syntax("a value")),
        }
    }

    /// The members of an object whose keys are data.
    #[inline(always)]
    pub(crate) fn members<T>(
        &mut self,
        members: &mut Vec<(Cow<'a, str>, T)>,
        read: impl Fn(&mut Self) -> Read<T>,
    ) -> Step {
        self.each_member(|reader, key| {
            let value = read(reader).map_err(|_| reader.within(&key, None))?;
            members.push((reader.keep_all(key), value));
            Ok(())
        })
    }

    #[inline(always)]
    fn each_member(&mut self, mut read: impl FnMut(&mut Self, Cow<'t, str>) -> Step) -> Step {
        self.enter()?;
        self.open("{", "an object")?;
        if self.peek() != Some(b'}') {
            loop {
                let key = self.key()?;
                read(self, key)?;
                if !self.comma() {
                    break;
                }
            }
        }
        self.leave();
        self.close("}", "`,` or `}`")
    }

    /// The items of an array.
    #[inline(always)]
    pub(crate) fn each_item(&mut self, mut read: impl FnMut(&mut Self) -> Step) -> Step {
        self.enter()?;
        self.open("[", "an array")?;
        if self.peek() != Some(b']') {
            read(self)?;
            while self.comma() {
                read(self)?;
            }
        }
        self.leave();
        self.close("]", "`,` or `]`")
    }
}
