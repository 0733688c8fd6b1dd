//! The walk through the members of an object: which one comes next, and which field it belongs to.
//!
//! Fields look for their own members in the documented order. As long as that is the order of the document, a member
//! costs one comparison with the constant `,"name":`; any other order, and white space, takes the way of the key.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::Open;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::lenient::Leniency;
use crate::runtime::name::Name;
use crate::runtime::object::{Object, Step};
use crate::runtime::scan::Seen;
use std::borrow::Cow;
use std::mem::{replace, take};

/// What comes next in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A comma and, right behind it, a key.
    Member,
    /// A key, or something that should be one.
    Key,
    /// The value of a member whose key was read, with the length of the key. No field has claimed it yet.
    Claimable(usize),
    /// The end of the object.
    End,
}

impl<'t, 'a> JsonReader<'t, 'a> {
    /// True when the next member is the one that a field of this name waits for; its key is then read.
    #[inline(always)]
    pub(super) fn at(&mut self, name: &'static Name) -> bool {
        match self.next {
            Next::Member => self.eat(name.member()),
            Next::End => false,
            Next::Claimable(length) => length == name.wire().len() && self.claims(name),
            Next::Key => self.key_is(name),
        }
    }

    #[inline(never)]
    fn claims(&mut self, name: &'static Name) -> bool {
        let found = self.pending == name.wire();
        if found {
            self.next = Next::End;
        }
        found
    }

    #[inline(never)]
    fn key_is(&mut self, name: &'static Name) -> bool {
        let start = self.rest;
        if !self.eat(name.quoted()) {
            return false;
        }
        self.skip_white();
        if self.eat(":") {
            return true;
        }
        // Reading the key in full will say what is wrong.
        self.rest = start;
        false
    }

    /// A member whose key is this may be claimed.
    pub(super) fn claimable(&mut self, key: Cow<'t, str>) {
        self.next = Next::Claimable(key.len());
        self.pending = key;
    }

    /// Refuses a second occurrence of a field, and goes on to its value.
    #[inline(always)]
    pub(super) fn once(&mut self, index: usize, name: &'static Name) -> Step {
        if !self.seen.insert(index) {
            return self.duplicate(name);
        }
        self.skip_white();
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn duplicate(&mut self, name: &'static Name) -> Step {
        let _: Step = self.fail(ReadErrorKind::DuplicateField);
        Err(self.within(name.wire(), None))
    }

    /// Finds out what stands behind the value of a member.
    #[inline(always)]
    pub(super) fn separator(&mut self) -> Step {
        match self.rest.as_bytes() {
            [b',', b'"', ..] => self.next = Next::Member,
            [b'}', ..] => self.next = Next::End,
            _ => return self.wide_separator(),
        }
        Ok(())
    }

    #[inline(never)]
    fn wide_separator(&mut self) -> Step {
        self.skip_white();
        // The value of a bare document has nothing behind it.
        self.next = Next::End;
        if self.depth > 0 {
            if self.comma() {
                self.next = Next::Key;
            } else if self.peek() != Some(b'}') {
                return self.fail(ReadErrorKind::Syntax("`,` or `}`"));
            }
        }
        Ok(())
    }

    /// Reads the members of an object into the fields of `object`.
    pub(crate) fn body<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        let outer = self.enter_object()?;
        loop {
            object.read(self)?;
            if self.next == Next::End {
                break;
            }
            if self.unclaimed_key()? {
                self.unclaimed(object.unknown().map(|unknown| &mut unknown.0))?;
            }
        }
        let mut required = O::REQUIRED.iter().chain(O::INNER_REQUIRED);
        if let Some((_, missing)) = required.find(|(index, _)| !self.seen.contains(*index)) {
            return self.missing(missing);
        }
        self.seen = outer;
        self.leave();
        self.close("}", "`,` or `}`")
    }

    /// Steps into an object; gives back what was seen of the outer one.
    #[inline(never)]
    fn enter_object(&mut self) -> Read<Seen> {
        self.enter()?;
        self.open("{", "an object")?;
        self.next = if self.peek() == Some(b'}') { Next::End } else { Next::Key };
        Ok(take(&mut self.seen))
    }

    #[cold]
    #[inline(never)]
    fn missing(&mut self, name: &'static str) -> Step {
        self.eat("}");
        let _: Step = self.fail(ReadErrorKind::MissingField);
        Err(self.within(name, None))
    }

    /// Reads the key of a member that no field expected here, so that any field can claim it. True when all of
    /// them had the chance and none did.
    #[inline(never)]
    fn unclaimed_key(&mut self) -> Read<bool> {
        if matches!(self.next, Next::Claimable(_)) {
            return Ok(true);
        }
        if self.next == Next::Member {
            self.eat(",");
        }
        let key = self.key()?;
        self.claimable(key);
        Ok(false)
    }

    /// A member that no field claimed: a root attribute, kept if the object keeps such members, or passed over.
    #[inline(never)]
    fn unclaimed(&mut self, unknown: Option<&mut Vec<(Cow<'a, str>, Open<'a>)>>) -> Step {
        let key = replace(&mut self.pending, Cow::Borrowed(""));
        let root = if self.depth == 1 { self.root.attributes } else { &[] };
        let found = root.iter().enumerate().find(|(_, attribute)| attribute.0.wire() == key);
        if let Some((place, (name, value))) = found {
            if !self.root_seen.insert(place) {
                return self.duplicate(name);
            }
            let start = self.position();
            if self.text()? != *value {
                return self.fail_at(start, ReadErrorKind::WrongRoot);
            }
            return self.separator();
        }
        self.tolerate(Leniency::UnknownField);
        if let Some(unknown) = unknown {
            match Open::read_json(self) {
                Ok(value) => unknown.push((self.keep_all(key), value)),
                Err(_) => return Err(self.within(&key, None)),
            }
        } else {
            self.skip_value().map_err(|_| self.within(&key, None))?;
        }
        self.separator()
    }
}
