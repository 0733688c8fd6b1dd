//! What is read although it is not what the docs say. Each such step passes through [`JsonReader::tolerate`]; the
//! list of them, with examples, stands in the documentation of the module above.

use super::Read;
use super::reader::JsonReader;
use crate::runtime::error::ReadErrorKind;
use crate::runtime::lenient::{Leniency, Watch};
use crate::runtime::object::{Object, Step};
use crate::runtime::value::Value;
use std::mem::replace;

impl<'t, 'a> JsonReader<'t, 'a> {
    /// Every lenient step comes through here before it is taken.
    #[cold]
    #[inline(never)]
    pub(super) fn tolerate(&mut self, what: Leniency) {
        let place = self.position();
        if let Some(watch) = &mut self.watch {
            watch.add(place, what);
        }
    }

    /// The same reader, which notes what it tolerates.
    pub(crate) fn watching(mut self) -> Self {
        self.watch = Some(Box::default());
        self
    }

    /// What was noted.
    pub(super) fn take_watch(&mut self) -> Vec<(usize, Leniency)> {
        self.watch.take().map_or_else(Vec::new, |watch: Box<Watch>| watch.into_found())
    }

    /// The same of what began at `start` and has been read.
    fn tolerate_from(&mut self, start: &'t str, what: Leniency) {
        let end = replace(&mut self.rest, start);
        self.tolerate(what);
        self.rest = end;
    }

    /// A number or a boolean that is written as a text, or a boolean that is written as a number.
    #[cold]
    pub(super) fn text_as<V: Value<'t>>(&mut self, expected: &'static str) -> Read<V> {
        let (start, place) = (self.rest, self.position());
        let (what, text) = if self.at_number() {
            (Leniency::NumberForBoolean, self.number()?.into())
        } else if self.peek() == Some(b'"') {
            (Leniency::TextForScalar, self.text()?)
        } else {
            return self.fail(ReadErrorKind::Expected(expected));
        };
        match V::from_text(text) {
            Ok(value) => {
                self.tolerate_from(start, what);
                Ok(value)
            }
            Err(kind) => self.fail_at(place, kind),
        }
    }

    /// The text of a number or a boolean, as it is written.
    #[cold]
    pub(super) fn scalar_as_text(&mut self) -> Read<String> {
        let start = self.rest;
        let text = if self.at_number() {
            self.number()?
        } else if self.eat("true") {
            "true"
        } else if self.eat("false") {
            "false"
        } else {
            return self.fail(ReadErrorKind::Expected("a string"));
        };
        self.tolerate_from(start, Leniency::ScalarForText);
        Ok(text.to_owned())
    }

    /// True when a text of no characters is next, where a value is meant that is no text; it is then read.
    #[inline(always)]
    pub(super) fn empty_text(&mut self) -> bool {
        if !self.rest.starts_with("\"\"") {
            return false;
        }
        self.tolerate(Leniency::EmptyText);
        self.eat("\"\"")
    }

    /// The only item of a list.
    #[cold]
    #[inline(never)]
    pub(super) fn only_value<V: Value<'a>>(&mut self) -> Read<V> {
        self.open_only()?;
        let value = V::read_json(self)?;
        self.close_only()?;
        Ok(value)
    }

    /// The only object of a list.
    #[cold]
    #[inline(never)]
    pub(super) fn only_object<O: Object<'a>>(&mut self, object: &mut O) -> Step {
        self.open_only()?;
        self.body(object)?;
        self.close_only()
    }

    fn open_only(&mut self) -> Step {
        self.tolerate(Leniency::ListForItem);
        self.enter()?;
        self.open("[", "an array")
    }

    fn close_only(&mut self) -> Step {
        self.leave();
        self.skip_white();
        self.close("]", "`]` behind the only item")
    }

    /// The empty list that some vendors write for an empty map.
    #[cold]
    #[inline(never)]
    pub(super) fn list_for_map(&mut self) -> Step {
        self.tolerate(Leniency::ListForMap);
        self.open("[", "an object")?;
        self.close("]", "an object")
    }
}
