// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.
// Page: vendor_of_patches/page.put.md

//! The types that several methods share.

use ::contactory::runtime::{
    Checker, Document, IntoOwned, Object, One, Open, Patch, Reader, Root, Step, Style,
    Unknown, Validate, Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;
pub use super::enums::Op;

/// What is on it.
///
/// `Book` as several methods take and give it.
///
/// Source: vendor_of_patches/page.put.md, request table, row "Books".
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Book<'a> {
    /// The title.
    ///
    /// Wire name: `Title`.
    ///
    /// Source: vendor_of_patches/page.put.md, request table, row "Books.Title".
    pub title: Option<Cow<'a, str>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Book<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`title`](field@Self::title). The title.
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

serde_document!('a Book);

impl Validate for Book<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// `Operation` as several methods take and give it.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Operation<'a> {
    /// What to do Required.
    ///
    /// Wire name: `op`. Declared as `Enum: add, remove, replace, move, copy, test`. Allowed: `add`,
    /// `remove`, `replace`, `move`, `copy`, `test`.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "op".
    pub op: Op<'a>,
    /// What to change.
    ///
    /// Wire name: `path`. Required.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "path".
    pub path: Cow<'a, str>,
    /// The new value.
    ///
    /// Wire name: `value`. Declared as `Object`.
    ///
    /// Source: vendor_of_patches/page.lost.md, request table, row "value".
    pub value: Patch<Open<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Operation<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(op: impl Into<Op<'a>>, path: impl Into<Cow<'a, str>>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets [`op`](field@Self::op). What to do Required. Allowed: `add`, `remove`, `replace`, `move`,
    /// `copy`, `test`.
    pub fn op(mut self, value: impl Into<Op<'a>>) -> Self {
        self.op = value.into();
        self
    }
    /// Sets [`path`](field@Self::path). What to change. Required.
    pub fn path(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.path = value.into();
        self
    }
    /// Sets or clears [`value`](field@Self::value). The new value.
    pub fn value(mut self, value: impl Into<Patch<Open<'a>>>) -> Self {
        self.value = value.into();
        self
    }
}

impl IntoOwned for Operation<'_> {
    type Owned = Operation<'static>;
    fn into_owned(self) -> Self::Owned {
        Operation {
            op: own(self.op),
            path: own(self.path),
            value: own(self.value),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Operation<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "op"), (1, "path")];
    fn blank() -> Self {
        Self::new("", "")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("op"), &mut self.op)?;
        reader.required(1, name!("path"), &mut self.path)?;
        reader.value(2, name!("value"), &mut self.value)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("op"), &self.op);
        writer.required(name!("path"), &self.path);
        writer.value(name!("value"), &self.value);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Operation<'a> {
    const ROOT: Root = Root {
        name: name!("item"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::STYLE;
}

serde_document!('a Operation);

impl Validate for Operation<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.op,
                rule!(
                    "op", Required,
                    "vendor_of_patches/page.lost.md, request table, row \"op\""
                ),
            );
        checker
            .known(
                &One(&self.op),
                rule!(
                    "op", Allowed(Op::KNOWN),
                    "vendor_of_patches/page.lost.md, request table, row \"op\"", Warning
                ),
            );
        checker
            .required(
                &self.path,
                rule!(
                    "path", Required,
                    "vendor_of_patches/page.lost.md, request table, row \"path\""
                ),
            );
    }
}
