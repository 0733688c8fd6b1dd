// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/ru/authentication.md

//! Opens a session with the name and the password of a user.
//!
//! The method `auth.login`, called as `POST` at `https://api.planfix.com/xml/`.
//!
//! # Example
//!
//! ```
//! use contactory::Method;
//! use contactory::planfix::auth::login::Request;
//! use contactory::planfix::{Connection, Credentials};
//!
//! let connection = Connection::new("my-account", Credentials::token("my-api-key", "my-token"));
//! let request = Request::new().login("ada");
//! let sent = request.to_http(&connection)?; // An `http::Request`, for any client to send.
//! println!("{} {}", sent.method(), sent.uri());
//!
//! let error = Request::read_reply(503, "").unwrap_err();
//! assert!(error.is_retryable());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Errors
//!
//! The docs list 100 errors that any method may report: see [`ERRORS`]. Where an answer reports one of
//! them, [`ApiError::known`](crate::runtime::ApiError::known) is its entry.

use crate::runtime::{
    Body, Checker, Document, Error, ErrorFields, Format, IntoOwned, Method, Object,
    Reader, Reply, Root, Secret, Step, Style, Url, Validate, WriteError, Writer, name,
    own, serde_document,
};
use std::borrow::Cow;

/// The request of `auth.login`.
#[derive(Debug, Clone, PartialEq, Default)]
#[must_use]
pub struct Request<'a> {
    /// Логин сотрудника.
    ///
    /// Wire name: `login`.
    ///
    /// Source: planfix/ru/authentication.md, request table, row "login".
    pub login: Option<Cow<'a, str>>,
    /// Пароль как есть, без шифрования.
    ///
    /// Wire name: `password`.
    ///
    /// Source: planfix/ru/authentication.md, request table, row "password".
    pub password: Option<Secret<'a>>,
}

impl<'a> Request<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`login`](field@Self::login). Логин сотрудника.
    pub fn login(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.login = Some(value.into());
        self
    }
    /// Sets [`password`](field@Self::password). Пароль как есть, без шифрования.
    pub fn password(mut self, value: impl Into<Secret<'a>>) -> Self {
        self.password = Some(value.into());
        self
    }
}

impl IntoOwned for Request<'_> {
    type Owned = Request<'static>;
    fn into_owned(self) -> Self::Owned {
        Request {
            login: own(self.login),
            password: own(self.password),
        }
    }
}

impl<'a> Object<'a> for Request<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("login"), &mut self.login)?;
        reader.value(1, name!("password"), &mut self.password)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("login"), &self.login);
        writer.value(name!("password"), &self.password);
    }
}

impl<'a> Document<'a> for Request<'a> {
    const ROOT: Root = Root {
        name: name!("request"),
        attributes: &[(name!("method"), "auth.login")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Request);

impl Validate for Request<'_> {
    fn check(&self, _checker: &mut Checker) {}
}

/// The answer of `auth.login` when it succeeds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// Key of the open session.
    ///
    /// Wire name: `sid`. Declared as `string(32)`. At most 32 characters.
    ///
    /// Source: planfix/ru/authentication.md, response table, row "sid".
    pub sid: Option<Secret<'a>>,
}

impl<'a> Response<'a> {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sid`](field@Self::sid). Key of the open session. At most 32 characters.
    pub fn sid(mut self, value: impl Into<Secret<'a>>) -> Self {
        self.sid = Some(value.into());
        self
    }
}

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;
    fn into_owned(self) -> Self::Owned {
        Response { sid: own(self.sid) }
    }
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.value(0, name!("sid"), &mut self.sid)
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.value(name!("sid"), &self.sid);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root {
        name: name!("response"),
        attributes: &[(name!("status"), "ok")],
    };
    const STYLE: &'static Style = &super::super::STYLE;
}

serde_document!('a Response);

impl Method for Request<'_> {
    type Response<'a> = Response<'a>;
    type Connection = super::super::Connection;
    const NAME: &'static str = "auth.login";
    const VERB: &'static str = "POST";
    const PATH: &'static str = "";
    const IDEMPOTENT: bool = true;
    fn to_url(&self, base: &str) -> String {
        Url::new(base, &super::super::STYLE).finish()
    }
    fn to_body(
        &self,
        connection: &Self::Connection,
    ) -> Result<Option<Body>, WriteError> {
        let body = crate::runtime::Connection::body(
            connection,
            Self::NAME,
            Format::Xml,
            self,
            &[],
        );
        body.map(Some)
    }
    fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
        crate::runtime::read_status_attribute(
            reply,
            ERRORS,
            &ErrorFields {
                code: "code",
                message: "message",
            },
        )
    }
}

impl crate::runtime::Login for Request<'_> {
    const OVER: &'static [&'static str] = &["0005"];
    fn open(
        connection: &Self::Connection,
        response: &Self::Response<'_>,
    ) -> Option<Self::Connection> {
        let credentials = match &connection.credentials {
            super::super::Credentials::Token { api_key, .. }
            | super::super::Credentials::Login { api_key, .. }
            | super::super::Credentials::Session { api_key, .. } => {
                super::super::Credentials::session(
                    api_key.expose(),
                    response.sid.as_ref()?.expose(),
                )
            }
        };
        Some(super::super::Connection {
            credentials,
            ..connection.clone()
        })
    }
}

pub use super::super::errors::ERRORS;
