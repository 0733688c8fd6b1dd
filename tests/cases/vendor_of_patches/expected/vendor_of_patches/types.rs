// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.put.md

//! The types that several methods share.

use ::contactory::runtime::{
    Checker, Document, IntoOwned, Object, Reader, Root, Step, Style, Unknown, Validate,
    Writer, name, own,
};
use std::borrow::Cow;

/// A `Book` of several methods.
///
/// What is on it
///
/// Source: vendor_of_patches/page.put.md, request table, row "Books".
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book<'a> {
    /// The title
    ///
    /// Wire name: `Title`. Declared as `string`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Books.Title".
    pub title: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Book<'a> {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Title`.
    pub fn title(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl IntoOwned for Book<'_> {
    type Owned = Book<'static>;
    fn into_owned(self) -> Self::Owned {
        Book {
            title: own(self.title),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Book<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("Title"), &mut self.title)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("Title"), &self.title);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Book<'a> {
    const ROOT: Root = Root {
        name: name!("Books"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

impl Validate for Book<'_> {
    fn check(&self, _checker: &mut Checker) {}
}
