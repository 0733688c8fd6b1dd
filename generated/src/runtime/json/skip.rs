//! Values that no field asked for, and the members of maps.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::object::Step;
use std::borrow::Cow;

impl<'a> JsonReader<'a> {
    /// Passes over a value, which must be well-formed.
    #[cold]
    pub(crate) fn skip_value(&mut self) -> Step {
        match self.rest().first() {
            Some(b'"') => self.string().map(drop),
            Some(b'{') => self.each_member(|reader, _| reader.skip_value()),
            Some(b'[') => self.each_item(Self::skip_value),
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') if self.null() => Ok(()),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            _ => self.fail(ReadErrorKind::Syntax("a value")),
        }
    }

    /// The members of an object whose keys are data.
    pub(crate) fn members<T>(
        &mut self,
        members: &mut Vec<(Cow<'a, str>, T)>,
        read: impl Fn(&mut Self) -> Read<T>,
    ) -> Step {
        self.each_member(|reader, key| {
            let value = read(reader).map_err(|_| reader.within(&key, None))?;
            members.push((key, value));
            Ok(())
        })
    }

    fn each_member(&mut self, mut read: impl FnMut(&mut Self, Cow<'a, str>) -> Step) -> Step {
        self.enter()?;
        self.open(b'{', "an object")?;
        if self.rest().first() != Some(&b'}') {
            loop {
                let key = self.key()?;
                read(self, key)?;
                if !self.comma() {
                    break;
                }
            }
        }
        self.leave();
        self.close(b'}', "`,` or `}`")
    }

    /// The items of an array.
    pub(crate) fn each_item(&mut self, mut read: impl FnMut(&mut Self) -> Step) -> Step {
        self.enter()?;
        self.open(b'[', "an array")?;
        if self.rest().first() != Some(&b']') {
            read(self)?;
            while self.comma() {
                read(self)?;
            }
        }
        self.leave();
        self.close(b']', "`,` or `]`")
    }
}
