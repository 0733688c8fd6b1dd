//! What is read although it is not what the docs say. Each such step passes through [`XmlReader::tolerate`]; the list
//! of them stands in the documentation of the module above.

use super::Read;
use super::attribute::Attributes;
use super::markup::behind_tag_at;
use super::reader::XmlReader;
use crate::runtime::lenient::{Leniency, Watch};
use crate::runtime::name::Spelling;
use crate::runtime::object::{Slot, State};
use crate::runtime::value::Value;

impl<'t, 'a> XmlReader<'t, 'a> {
    /// Every lenient step comes through here. `place` is a byte of the element or attribute.
    #[cold]
    #[inline(never)]
    pub(super) fn tolerate(&mut self, place: usize, what: Leniency) {
        if let Some(watch) = &mut self.watch {
            watch.add(place, what);
        }
    }

    /// The same reader, which notes what it tolerates.
    pub(crate) fn watching(mut self) -> Self {
        self.watch = Some(Box::default());
        self
    }

    /// The place of a part of the text.
    pub(super) fn place_of(&self, part: &'t str) -> usize {
        part.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    /// The last byte of the tag that was read last.
    fn last_tag(&self) -> usize {
        let before = self.text.get(..self.position()).unwrap_or_default();
        before.trim_end_matches([' ', '\t', '\r', '\n']).len().saturating_sub(1)
    }

    /// An element without text, whose end tag was read, where a value may stand: no value, or a cleared one.
    #[inline(always)]
    pub(super) fn put_empty<S: Slot<'a>>(&mut self, slot: &mut S) {
        slot.put(State::Empty);
        if self.watch.is_some() && matches!(slot.state(), State::Absent) {
            self.tolerate(self.last_tag(), Leniency::EmptyText);
        }
    }

    /// An element without text where an item of a list is meant.
    #[cold]
    pub(super) fn skip_item(&mut self) {
        self.tolerate(self.last_tag(), Leniency::EmptyText);
    }

    /// A child that no field claimed, of which the start tag was read. Gives the place from which on everything
    /// belongs to it, for `forget_attributes`.
    #[cold]
    pub(super) fn tolerate_child(&mut self) -> usize {
        self.tolerate(self.last_tag(), Leniency::UnknownField);
        if self.tag.is_empty() { self.position() } else { self.place_of(self.tag) }
    }

    /// The attributes of a child that no field claimed, and those below it, are not asked for one by one.
    #[cold]
    pub(super) fn forget_attributes(&mut self, start: usize) {
        if let Some(watch) = &mut self.watch {
            watch.forget(start);
        }
    }

    /// Notes the attributes of a start tag that was checked, so that somebody asks for each.
    #[inline(always)]
    pub(super) fn note_attributes(&mut self) {
        if self.watch.is_some() {
            self.watch_attributes();
        }
    }

    #[cold]
    fn watch_attributes(&mut self) {
        let mut watch = self.watch.take();
        for (name, _) in Attributes(self.tag) {
            let place = self.place_of(name);
            watch.iter_mut().for_each(|watch| watch.attribute(place));
        }
        self.watch = watch;
    }

    /// A field or an open value asked for the attribute, whose name this is.
    #[inline(always)]
    pub(crate) fn claim(&mut self, name: &'t str) {
        if self.watch.is_some() {
            self.claim_attribute(name);
        }
    }

    #[cold]
    fn claim_attribute(&mut self, name: &'t str) {
        let place = self.place_of(name);
        if let Some(watch) = &mut self.watch {
            watch.claim(place);
        }
    }

    /// The value of an attribute was not as it is meant.
    #[cold]
    pub(super) fn tolerate_attribute(&mut self, name: &str, what: Leniency) {
        let found = Attributes(self.frame.attributes).find(|(found, _)| *found == name);
        let place = found.map_or(self.position(), |(name, _)| self.place_of(name));
        self.tolerate(place, what);
    }

    /// A boolean up to the end tag `end`, which is read too; `None` for an empty element where the vendor writes no
    /// value so.
    pub(crate) fn boolean(&mut self, end: &'static str) -> Read<Option<bool>> {
        let Spelling { yes, no } = self.spelling;
        for (word, value) in [(yes, true), (no, false)] {
            // Most words have one letter, and a call that compares memory costs more than this.
            if !self.closed
                && self.rest.as_bytes().first() == word.as_bytes().first()
                && let Some(behind) = behind_tag_at(self.rest, word.len(), end)
                && (word.len() == 1 || self.rest.starts_with(word))
            {
                self.rest = behind;
                return Ok(Some(value));
            }
        }
        self.unusual_boolean(end)
    }

    #[cold]
    #[inline(never)]
    fn unusual_boolean(&mut self, end: &'static str) -> Read<Option<bool>> {
        let start = self.position();
        let text = self.text(end)?;
        if text.is_empty() && self.style.empty_is_none {
            return Ok(None);
        }
        let Spelling { yes, no } = self.spelling;
        let documented = self.watch.is_none() || text == *yes || text == *no;
        match bool::from_text(text) {
            Ok(value) => {
                if !documented {
                    self.tolerate(start, Leniency::BooleanSpelling);
                }
                Ok(Some(value))
            }
            Err(kind) => self.fail_at(start, kind),
        }
    }

    /// What was noted.
    pub(crate) fn take_watch(&mut self) -> Vec<(usize, Leniency)> {
        self.watch.take().map_or_else(Vec::new, |watch: Box<Watch>| watch.into_found())
    }
}
