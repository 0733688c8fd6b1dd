//! A document as the reader and the writer see it where what they do is compiled once, not for each type: all around its
//! root. The objects within it know their types, because a call that is known is faster than one that is not.

use super::reader::XmlReader;
use super::writer::XmlWriter;
use crate::runtime::object::{Object, Step, Unknown};

/// What is read into.
pub(super) trait Target<'a> {
    /// See [`Object::read`].
    fn read_fields(&mut self, reader: &mut XmlReader<'_, 'a>) -> Step;

    /// See [`Object::unknown`].
    fn unknown_members(&mut self) -> Option<&mut Unknown<'a>>;

    /// [`Object::REQUIRED`] and [`Object::INNER_REQUIRED`].
    fn required_fields(&self) -> [&'static [(usize, &'static str)]; 2];
}

impl<'a, O: Object<'a>> Target<'a> for O {
    #[inline(always)]
    fn read_fields(&mut self, reader: &mut XmlReader<'_, 'a>) -> Step {
        self.read(reader)
    }

    #[inline(always)]
    fn unknown_members(&mut self) -> Option<&mut Unknown<'a>> {
        self.unknown()
    }

    #[inline(always)]
    fn required_fields(&self) -> [&'static [(usize, &'static str)]; 2] {
        [O::REQUIRED, O::INNER_REQUIRED]
    }
}

/// What is written.
pub(super) trait Source<'a> {
    /// See [`Object::write`].
    fn write_fields(&self, writer: &mut XmlWriter);
}

impl<'a, O: Object<'a>> Source<'a> for O {
    fn write_fields(&self, writer: &mut XmlWriter) {
        self.write(writer);
    }
}
