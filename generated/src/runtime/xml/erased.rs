//! A document as the reader and the writer see it where what they do is compiled once, not for each type: all around its
//! root. The objects within it know their types, because a call that is known is faster than one that is not.

use super::reader::XmlReader;
use super::writer::XmlWriter;
use crate::runtime::object::{Object, Step};

/// What is read into.
pub(super) trait Target<'a> {
    /// Reads the content of an element up to and with this end tag.
    fn read_content(&mut self, reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Step;
}

impl<'a, O: Object<'a>> Target<'a> for O {
    fn read_content(&mut self, reader: &mut XmlReader<'_, 'a>, end: &'static str) -> Step {
        reader.content_of(end, self)
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
