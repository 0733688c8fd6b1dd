//! A request inside of an envelope, without a copy of it. Generated connections call it.

use super::name::{Name, Root, Style};
use super::object::{Document, Object, Reader, Step, Writer};
use std::borrow::Cow;

/// A request by reference, behind what the connection adds to it. It is only written.
#[derive(Debug)]
pub struct Borrowed<'r, T> {
    request: Option<&'r T>,
    before: Vec<(&'static Name, Cow<'r, str>)>,
}

impl<'r, T> Borrowed<'r, T> {
    /// The request.
    pub fn new(request: &'r T) -> Self {
        Borrowed { request: Some(request), before: Vec::new() }
    }

    /// Adds a field in front of those of the request, unless the request has one of this name itself.
    pub fn with(mut self, own: &[&str], name: &'static Name, value: Option<impl Into<Cow<'r, str>>>) -> Self {
        if !own.contains(&name.wire()) {
            self.before.extend(value.map(|value| (name, value.into())));
        }
        self
    }
}

impl<'a, T: Object<'a>> Object<'a> for Borrowed<'_, T> {
    fn blank() -> Self {
        Borrowed { request: None, before: Vec::new() }
    }

    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        for (name, value) in &self.before {
            writer.required(name, value);
        }
        if let Some(request) = self.request {
            request.write(writer);
        }
    }
}

impl<'a, T: Document<'a>> Document<'a> for Borrowed<'_, T> {
    const ROOT: Root = T::ROOT;
    const STYLE: &'static Style = T::STYLE;
    const ONLY: Option<&'static Name> = T::ONLY;
}
