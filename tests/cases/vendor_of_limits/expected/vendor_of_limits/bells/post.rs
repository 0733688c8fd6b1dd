// Written by `cargo xtask regen` from specs/vendor_of_limits. Do not edit.
// Page: vendor_of_limits/page.md

//! POST /v1/bells rings a bell.
//!
//! The method `POST /v1/bells` at `https://bells.example`.
//!
//! # Example
//!
//! ```ignore
//! use contactory::Method;
//! use crate::vendor_of_limits::bells::post::{Melody, Request};
//! use crate::vendor_of_limits::Connection;
//!
//! let connection = Connection::new();
//! let melody = Melody::new("pitch");
//! let request = Request::new("tower").melody([melody]);
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let response = Request::read_reply(200, r#"{"id":4711}"#)?;
//! assert_eq!(response.id, Some(4711));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use ::contactory::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, KnownError, Method,
    Object, One, Reader, Reply, Root, Step, Style, Unknown, Url, Validate, WriteError,
    Writer, name, own, rule, serde_document,
};
use std::borrow::Cow;

/// The request of `POST /v1/bells`.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Request<'a> {
    /// Where it hangs. 3 to 20 characters.
    ///
    /// Wire name: `tower`. Required.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "tower".
    pub tower: Cow<'a, str>,
    /// How often it rings, 1 to 12. Default 3.
    ///
    /// Wire name: `strokes`. Optional. At least 1. At most 12. Default: `3`.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "strokes".
    pub strokes: Option<i64>,
    /// In milliseconds, at least 250 and no more than 1,500.
    ///
    /// Wire name: `pause`. Optional. At least 250. At most 1500.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "pause".
    pub pause: Option<i64>,
    /// Tonnes, at most 2.5 of them.
    ///
    /// Wire name: `weight`. Declared as `number`. Optional.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "weight".
    pub weight: Option<f64>,
    /// Who pulls the ropes, up to 4 entries.
    ///
    /// Wire name: `ringers`. Declared as `array of strings`. Optional. At most 4 items.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "ringers".
    pub ringers: Vec<Cow<'a, str>>,
    /// The notes.
    ///
    /// Wire name: `melody`. Declared as `array`. Optional.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "melody".
    pub melody: Vec<Melody<'a>>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Request<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(tower: impl Into<Cow<'a, str>>) -> Self {
        Self {
            tower: tower.into(),
            strokes: Default::default(),
            pause: Default::default(),
            weight: Default::default(),
            ringers: Default::default(),
            melody: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets [`tower`](field@Self::tower). Where it hangs. Required. 3 to 20 characters.
    pub fn tower(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.tower = value.into();
        self
    }
    /// Sets [`strokes`](field@Self::strokes). How often it rings, 1 to 12. Optional. At least 1. At most
    /// 12. Default: `3`.
    pub fn strokes(mut self, value: impl Into<i64>) -> Self {
        self.strokes = Some(value.into());
        self
    }
    /// Sets [`pause`](field@Self::pause). In milliseconds, at least 250 and no more than 1,500. Optional.
    /// At least 250. At most 1500.
    pub fn pause(mut self, value: impl Into<i64>) -> Self {
        self.pause = Some(value.into());
        self
    }
    /// Sets [`weight`](field@Self::weight). Tonnes, at most 2.5 of them. Optional.
    pub fn weight(mut self, value: impl Into<f64>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets [`ringers`](field@Self::ringers). Who pulls the ropes, up to 4 entries. Optional. At most 4
    /// items.
    pub fn ringers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
    ) -> Self {
        self.ringers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`melody`](field@Self::melody). The notes. Optional.
    pub fn melody(
        mut self,
        value: impl IntoIterator<Item = impl Into<Melody<'a>>>,
    ) -> Self {
        self.melody = value.into_iter().map(Into::into).collect();
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            tower: own(self.tower),
            strokes: self.strokes,
            pause: self.pause,
            weight: self.weight,
            ringers: own(self.ringers),
            melody: own(self.melody),
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "tower")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("tower"), &mut self.tower)?;
        reader.value(1, name!("strokes"), &mut self.strokes)?;
        reader.value(2, name!("pause"), &mut self.pause)?;
        reader.value(3, name!("weight"), &mut self.weight)?;
        reader.values(4, name!("ringers"), &mut self.ringers)?;
        reader.objects(5, name!("melody"), &mut self.melody)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("tower"), &self.tower);
        writer.value(name!("strokes"), &self.strokes);
        writer.value(name!("pause"), &self.pause);
        writer.value(name!("weight"), &self.weight);
        writer.values(name!("ringers"), &self.ringers);
        writer.objects(name!("melody"), &self.melody);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("Request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.tower,
                rule!(
                    "tower", Required,
                    "vendor_of_limits/page.md, request table, row \"tower\""
                ),
            );
        checker
            .length(
                &One(&self.tower),
                rule!(
                    "tower", MinLength(3),
                    "vendor_of_limits/page.md, request table, row \"tower\""
                ),
            );
        checker
            .text(
                &One(&self.tower),
                rule!(
                    "tower", MaxLength(20),
                    "vendor_of_limits/page.md, request table, row \"tower\""
                ),
            );
        checker
            .number(
                &self.strokes,
                rule!(
                    "strokes", Minimum(1),
                    "vendor_of_limits/page.md, request table, row \"strokes\""
                ),
            );
        checker
            .number(
                &self.strokes,
                rule!(
                    "strokes", Maximum(12),
                    "vendor_of_limits/page.md, request table, row \"strokes\""
                ),
            );
        checker
            .number(
                &self.pause,
                rule!(
                    "pause", Minimum(250),
                    "vendor_of_limits/page.md, request table, row \"pause\""
                ),
            );
        checker
            .number(
                &self.pause,
                rule!(
                    "pause", Maximum(1500),
                    "vendor_of_limits/page.md, request table, row \"pause\""
                ),
            );
        checker
            .count(
                &self.ringers,
                rule!(
                    "ringers", MaxItems(4),
                    "vendor_of_limits/page.md, request table, row \"ringers\""
                ),
            );
        checker.objects("melody", &self.melody);
    }
}

/// The answer of `POST /v1/bells` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// The key of the ringing.
    ///
    /// Wire name: `id`.
    ///
    /// Source: vendor_of_limits/page.md, response table, row "id".
    pub id: Option<i64>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](field@Self::id). The key of the ringing.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response {
            id: self.id,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("id"), &mut self.id)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("id"), &self.id);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("Response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

/// The notes.
///
/// `melody` in a request of `POST /v1/bells`.
///
/// Source: vendor_of_limits/page.md, request table, row "melody".
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Melody<'a> {
    /// Exactly 2 letters.
    ///
    /// Wire name: `pitch`. Required. Exactly 2 characters.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "melody.pitch".
    pub pitch: Cow<'a, str>,
    /// (1–8).
    ///
    /// Wire name: `beats`. Optional. At least 1. At most 8.
    ///
    /// Source: vendor_of_limits/page.md, request table, row "melody.beats".
    pub beats: Option<i64>,
    /// Members that the docs do not list, as they were read; they are written back.
    pub unknown: Unknown<'a>,
}

impl<'a> Melody<'a> {
    /// Creates one of what the docs require, with no other field set.
    pub fn new(pitch: impl Into<Cow<'a, str>>) -> Self {
        Self {
            pitch: pitch.into(),
            beats: Default::default(),
            unknown: Default::default(),
        }
    }
    /// Sets [`pitch`](field@Self::pitch). Exactly 2 letters. Required. Exactly 2 characters.
    pub fn pitch(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.pitch = value.into();
        self
    }
    /// Sets [`beats`](field@Self::beats). (1–8). Optional. At least 1. At most 8.
    pub fn beats(mut self, value: impl Into<i64>) -> Self {
        self.beats = Some(value.into());
        self
    }
}

impl IntoOwned for Melody<'_> {
    type Owned = Melody<'static>;
    fn into_owned(self) -> Self::Owned {
        Melody {
            pitch: own(self.pitch),
            beats: self.beats,
            unknown: own(self.unknown),
        }
    }
}

impl<'a> Object<'a> for Melody<'a> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(0, "pitch")];
    fn blank() -> Self {
        Self::new("")
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(0, name!("pitch"), &mut self.pitch)?;
        reader.value(1, name!("beats"), &mut self.beats)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("pitch"), &self.pitch);
        writer.value(name!("beats"), &self.beats);
        writer.unknown(&self.unknown);
    }
    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        Some(&mut self.unknown)
    }
}

impl<'a> Document<'a> for Melody<'a> {
    const ROOT: Root = Root {
        name: name!("melody"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Melody);

impl Validate for Melody<'_> {
    fn check(&self, checker: &mut Checker) {
        checker
            .required(
                &self.pitch,
                rule!(
                    "pitch", Required,
                    "vendor_of_limits/page.md, request table, row \"melody.pitch\""
                ),
            );
        checker
            .length(
                &One(&self.pitch),
                rule!(
                    "pitch", MinLength(2),
                    "vendor_of_limits/page.md, request table, row \"melody.pitch\""
                ),
            );
        checker
            .text(
                &One(&self.pitch),
                rule!(
                    "pitch", MaxLength(2),
                    "vendor_of_limits/page.md, request table, row \"melody.pitch\""
                ),
            );
        checker
            .number(
                &self.beats,
                rule!(
                    "beats", Minimum(1),
                    "vendor_of_limits/page.md, request table, row \"melody.beats\""
                ),
            );
        checker
            .number(
                &self.beats,
                rule!(
                    "beats", Maximum(8),
                    "vendor_of_limits/page.md, request table, row \"melody.beats\""
                ),
            );
    }
}

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "bells.post";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "/v1/bells";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).text("v1/bells").finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = ::contactory::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Json,
            self,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        ::contactory::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "Code",
                message: "Message",
            },
        )
    }
}

/// The docs list no errors of this method.
///
pub const ERRORS: &[KnownError] = &[];
