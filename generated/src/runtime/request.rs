//! Calls as requests of the crate `http`, and its responses as replies. `Method` calls it.

use super::connection::Connection;
use super::error::WriteError;
use super::headers::Headers;
use super::method::Method;
use super::reply::Reply;
use super::violation::Violations;
use http::header::{ACCEPT, AsHeaderName, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use std::fmt;

/// Why a request cannot be sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// It breaks rules that the docs state.
    Invalid(Violations),
    /// The vendor's format cannot hold a value.
    Write(WriteError),
    /// The connection's base makes no URL.
    Url(http::Error),
    /// A header, of this name, has a value that no header can have.
    Header(&'static str),
}

/// The request of a call.
pub(super) fn build<M: Method + ?Sized>(
    method: &M,
    connection: &M::Connection,
) -> Result<http::Request<Vec<u8>>, RequestError> {
    let body = method.to_body(connection).map_err(RequestError::Write)?;
    let mut headers = Headers::default();
    connection.add_headers(&mut headers);
    method.add_headers(&mut headers);
    let mut builder = http::Request::builder().method(M::VERB).uri(method.to_url(connection.base()));
    builder = builder.header(ACCEPT, M::ACCEPT.unwrap_or(connection.accept()));
    if let Some(body) = &body {
        let value = HeaderValue::from_str(&body.content_type).map_err(|_| RequestError::Header("Content-Type"))?;
        builder = builder.header(CONTENT_TYPE, value);
    }
    for header in headers.iter() {
        let mut value = HeaderValue::from_str(&header.value).map_err(|_| RequestError::Header(header.name))?;
        value.set_sensitive(header.secret);
        builder = builder.header(header.name, value);
    }
    builder.body(body.map(|body| body.bytes).unwrap_or_default()).map_err(RequestError::Url)
}

/// What a reader wants to know of a response.
pub(super) fn reply<B: AsRef<[u8]>>(response: &http::Response<B>) -> Reply<'_> {
    Reply {
        status: response.status().as_u16(),
        content_type: text_of(response, CONTENT_TYPE),
        retry_after: text_of(response, RETRY_AFTER),
        body: response.body().as_ref(),
        strict: false,
    }
}

fn text_of<B>(response: &http::Response<B>, name: impl AsHeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}

impl fmt::Display for RequestError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Invalid(violations) => write!(out, "the request breaks rules of the docs:\n{violations}"),
            RequestError::Write(error) => write!(out, "the request cannot be written: {error}"),
            RequestError::Url(error) => write!(out, "the request has no valid URL: {error}"),
            RequestError::Header(name) => write!(out, "the header {name} cannot have this value"),
        }
    }
}

impl std::error::Error for RequestError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            RequestError::Invalid(violations) => Some(violations),
            RequestError::Write(error) => Some(error),
            RequestError::Url(error) => Some(error),
            RequestError::Header(_) => None,
        }
    }
}
