//! The parts of a ticket.

use super::STYLE;
use crate::runtime::{
    Checker, Choice, Document, IntoOwned, Object, Patch, Reader, Root, Step, Style, Text, UnknownValue, Validate,
    Writer, name, own, rule, serde_document, serde_text,
};
use std::borrow::Cow;

/// `state`: the values that the docs list, and any other.
#[derive(Debug, Clone, PartialEq)]
pub enum State<'a> {
    /// `open`: somebody works on it.
    Open,
    /// `closed`: it is done.
    Closed,
    /// A value that the docs do not list.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for State<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "open" => State::Open,
            "closed" => State::Closed,
            _ => State::Unknown(UnknownValue::new(text)),
        }
    }

    fn text(&self) -> &str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Unknown(value) => value.as_str(),
        }
    }
}

// Not for an enum whose values no page lists.
impl State<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &["open", "closed"];
}

impl<'a> Choice<'a> for State<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, State::Unknown(_))
    }
}

serde_text!(State);

impl State<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for State<'a> {
    fn from(text: &'a str) -> Self {
        State::of(Cow::Borrowed(text))
    }
}

// So that `.state("open")` works; only for an enum that stands in a `Patch`.
impl<'a> From<&'a str> for Patch<State<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for State<'_> {
    type Owned = State<'static>;

    fn into_owned(self) -> State<'static> {
        match self {
            State::Open => State::Open,
            State::Closed => State::Closed,
            State::Unknown(value) => State::Unknown(value.into_owned()),
        }
    }
}

/// `owner`: without text, so without a lifetime.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owner {
    /// `id`: a user.
    pub id: Option<i64>,
}

impl<'a> Object<'a> for Owner {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
    }
}

impl Document<'_> for Owner {
    const ROOT: Root = Root { name: name!("owner"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!(Owner);

// A type without a lifetime is its own owned twin; `own` of a `Map` or `Vec` of it needs this.
impl IntoOwned for Owner {
    type Owned = Owner;

    fn into_owned(self) -> Owner {
        self
    }
}

/// `comments`: attributes come first, in reading and in writing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comments<'a> {
    /// `count`, an attribute: how many there are here.
    pub count: Option<i64>,
    /// `totalCount`, an attribute: how many there are.
    pub total_count: Option<i64>,
    /// `comment`: the comments.
    pub comment: Vec<Comment<'a>>,
}

impl<'a> Object<'a> for Comments<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.attribute(1, name!("totalCount"), &mut self.total_count)?;
        reader.objects(2, name!("comment"), &mut self.comment)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.attribute(name!("totalCount"), &self.total_count);
        writer.objects(name!("comment"), &self.comment);
    }
}

impl<'a> Document<'a> for Comments<'a> {
    const ROOT: Root = Root { name: name!("comments"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!('a Comments);

impl Validate for Comments<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.objects("comment", &self.comment);
    }
}

impl IntoOwned for Comments<'_> {
    type Owned = Comments<'static>;

    fn into_owned(self) -> Comments<'static> {
        Comments { count: self.count, total_count: self.total_count, comment: own(self.comment) }
    }
}

/// `comment`: a comment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comment<'a> {
    /// `text`: at most 20 characters.
    pub text: Patch<Cow<'a, str>>,
    /// `tag`: may have several values.
    pub tag: Vec<Cow<'a, str>>,
}

impl<'a> Object<'a> for Comment<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("text"), &mut self.text)?;
        reader.values(1, name!("tag"), &mut self.tag)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("text"), &self.text);
        writer.values(name!("tag"), &self.tag);
    }
}

impl<'a> Document<'a> for Comment<'a> {
    const ROOT: Root = Root { name: name!("comment"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!('a Comment);

impl Validate for Comment<'_> {
    fn check(&self, checker: &mut Checker) {
        checker.text(
            &self.text,
            rule!("text", MaxLength(20), r#"desk/en/ticket.update, request table, row "comment.text""#),
        );
        checker
            .text(&self.tag, rule!("tag", MaxLength(5), r#"desk/en/ticket.update, request table, row "comment.tag""#));
    }
}

impl IntoOwned for Comment<'_> {
    type Owned = Comment<'static>;

    fn into_owned(self) -> Comment<'static> {
        Comment { text: own(self.text), tag: own(self.tag) }
    }
}

/// `users`: `<users><id/><id/></users>`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Users {
    /// `id`: the users.
    pub id: Vec<i64>,
}

impl<'a> Object<'a> for Users {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("id"), &mut self.id)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("id"), &self.id);
    }
}

impl Document<'_> for Users {
    const ROOT: Root = Root { name: name!("users"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!(Users);
