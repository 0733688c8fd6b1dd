//! Whom calls are made to and who makes them, as every vendor's `Connection` says it.
//!
//! A vendor's generated `Connection` implements it; `request` and the clients ask it.

use super::bytes::{ANY_BYTES, Bytes};
use super::error::WriteError;
use super::headers::Headers;
use super::object::Document;
use super::policy::Policy;
use std::borrow::Cow;

/// What the vendor speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XML.
    Xml,
    /// JSON.
    Json,
}

impl Format {
    /// The content type of a document.
    pub fn content_type(self) -> &'static str {
        match self {
            Format::Xml => "application/xml; charset=utf-8",
            Format::Json => "application/json; charset=utf-8",
        }
    }

    /// The content type that a caller accepts.
    pub fn accept(self) -> &'static str {
        match self {
            Format::Xml => "application/xml",
            Format::Json => "application/json",
        }
    }

    /// Writes a document in this format.
    ///
    /// # Errors
    /// What the format cannot hold; a format whose feature is off.
    pub fn write<'a, D: Document<'a>>(self, document: &D) -> Result<String, WriteError> {
        #[cfg(not(any(feature = "xml", feature = "json")))]
        let _ = document;
        match self {
            #[cfg(feature = "xml")]
            Format::Xml => document.to_xml(),
            #[cfg(feature = "json")]
            Format::Json => document.to_json(),
            #[cfg(not(feature = "xml"))]
            Format::Xml => Err(WriteError::needs_feature("xml")),
            #[cfg(not(feature = "json"))]
            Format::Json => Err(WriteError::needs_feature("json")),
        }
    }
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Its type, for the header `Content-Type`.
    pub content_type: Cow<'static, str>,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Body {
    /// A document.
    ///
    /// # Errors
    /// What the format cannot hold.
    pub fn of<'a, D: Document<'a>>(format: Format, document: &D) -> Result<Body, WriteError> {
        Ok(Body { content_type: format.content_type().into(), bytes: format.write(document)?.into_bytes() })
    }
}

impl Body {
    /// The same content as another type of it.
    pub fn with_type(self, content_type: &'static str) -> Body {
        Body { content_type: content_type.into(), ..self }
    }
}

impl From<&Bytes<'_>> for Body {
    fn from(bytes: &Bytes<'_>) -> Self {
        let content_type = bytes.content_type.clone().unwrap_or(Cow::Borrowed(ANY_BYTES)).into_owned();
        Body { content_type: content_type.into(), bytes: bytes.bytes.to_vec() }
    }
}

/// Where calls go and who makes them. Every vendor has a type of its own for it.
pub trait Connection {
    /// What the vendor wants of those who call it often.
    const POLICY: Policy = Policy::FREE;

    /// The base URL, with which the URL of every call begins.
    fn base(&self) -> &str;

    /// The content type that answers are wanted in.
    fn accept(&self) -> &'static str;

    /// Adds the headers that every call has: those that prove who makes it, and those that were set.
    fn add_headers(&self, headers: &mut Headers);

    /// The request of a method as the vendor takes it, session and signature around it. `own` are the names of those
    /// fields of the request that a connection could set as well: there the request decides.
    ///
    /// # Errors
    /// What the format cannot hold.
    fn body<'a, D: Document<'a>>(
        &self,
        method: &str,
        format: Format,
        request: &D,
        own: &[&str],
    ) -> Result<Body, WriteError> {
        let _ = (method, own);
        Body::of(format, request)
    }
}
