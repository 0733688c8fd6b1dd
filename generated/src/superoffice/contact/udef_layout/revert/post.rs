// Written by `cargo xtask regen` from specs/superoffice. Do not edit.
// Page: superoffice/contact.udef_layout_revert.post.md

//! The method `POST /api/v1/Contact/UdefLayout/Revert`.
//!
//! Drops what was changed in ContactEntity's udef layout and not published.
//!
//! Called as `POST /api/v1/Contact/UdefLayout/Revert` at `https://{env}.superoffice.com/{customer}`.
//!
//! Success: HTTP 204.

use crate::runtime::{
    Checker, Document, Error, ErrorFields, IntoOwned, KnownError, Method, Object, Reader,
    Reply, Root, Step, Style, Url, Validate, Writer, name, serde_document,
};

/// What `POST /api/v1/Contact/UdefLayout/Revert` takes: nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {}

impl Request {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IntoOwned for Request {
    type Owned = Request;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Request {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Request {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!(Request);

impl Validate for Request {
    fn check(&self, _checker: &mut Checker) {}
}

/// A success of `POST /api/v1/Contact/UdefLayout/Revert` has no content.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response {}

impl Response {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl IntoOwned for Response {
    type Owned = Response;
    fn into_owned(self) -> Self::Owned {
        self
    }
}

impl<'a> Object<'a> for Response {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }
    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Response {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[],
    };
    const STYLE: &'static Style = &super::super::super::super::STYLE;
}

serde_document!(Response);

impl Method for Request {
    type Response<'a> = Response;
    type Connection = super::super::super::super::Connection;
    const NAME: &'static str = concat!("POST", " ", "/api/v1/Contact/UdefLayout/Revert");
    const VERB: &'static str = "POST";
    const IDEMPOTENT: bool = false;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::super::super::STYLE)
            .text("api/v1/Contact/UdefLayout/Revert")
            .finish()
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_http_status(
            reply,
            ERRORS,
            &ErrorFields {
                code: "ErrorType",
                message: "ErrorMessage",
            },
        )
    }
}

/// The errors that the docs list for this method.
pub const ERRORS: &[KnownError] = &[];
