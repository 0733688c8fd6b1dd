//! An object as the reader and the writer see it where what they do is compiled once, not for each type.

use super::reader::XmlReader;
use super::writer::XmlWriter;
use crate::runtime::object::{Object, Step, Unknown};

/// Fields by their indices in `read` and their names, as [`Object::REQUIRED`] lists them.
type Required = &'static [(usize, &'static str)];

/// What is read into.
pub(crate) trait Target<'a> {
    /// See [`Object::read`].
    fn read_fields(&mut self, reader: &mut XmlReader<'_, 'a>) -> Step;
    /// See [`Object::unknown`].
    fn kept(&mut self) -> Option<&mut Unknown<'a>>;
    /// Both lists of the fields that there must be.
    fn required(&self) -> [Required; 2];
}

impl<'a, O: Object<'a>> Target<'a> for O {
    fn read_fields(&mut self, reader: &mut XmlReader<'_, 'a>) -> Step {
        self.read(reader)
    }

    fn kept(&mut self) -> Option<&mut Unknown<'a>> {
        self.unknown()
    }

    fn required(&self) -> [Required; 2] {
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
