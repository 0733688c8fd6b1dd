// Written by `cargo xtask regen` from specs/iovox. Do not edit.

//! Where calls go and who makes them.

use crate::runtime::{Format, Headers, Secret};

/// Where calls go and who makes them: what all calls have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The base URL, with which the URL of every call begins.
    pub base_url: String,
    /// How calls prove who makes them.
    pub credentials: Credentials,
}

impl Connection {
    /// A connection to `https://api.iovox.com:444/`, with what every call needs.
    pub fn new(credentials: Credentials) -> Self {
        Self {
            base_url: "https://api.iovox.com:444/".to_owned(),
            credentials,
        }
    }
    /// Sets the base URL, with which the URL of every call begins.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
}

/// How calls prove who makes them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Credentials {
    /// The name of a user and the key that the portal shows.
    Key {
        /// The name of the user.
        ///
        /// Sent as the header `username`.
        username: String,
        /// The key that the portal shows.
        ///
        /// Sent as the header `secureKey`.
        secure_key: Secret<'static>,
    },
}

impl Credentials {
    /// The name of a user and the key that the portal shows.
    pub fn key(username: impl Into<String>, secure_key: impl Into<String>) -> Self {
        Self::Key {
            username: username.into(),
            secure_key: Secret::from(secure_key.into()),
        }
    }
}

impl crate::runtime::Connection for Connection {
    fn base(&self) -> &str {
        &self.base_url
    }
    fn accept(&self) -> &'static str {
        Format::Xml.accept()
    }
    fn add_headers(&self, headers: &mut Headers) {
        match &self.credentials {
            Credentials::Key { username, secure_key } => {
                headers.add_parts("username", &[username.as_str()]);
                headers.add_secret("secureKey", &[secure_key.expose()]);
            }
        }
    }
}
