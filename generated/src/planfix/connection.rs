// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! Where calls go and who makes them.

use crate::runtime::{
    Body, Borrowed, Document, Format, Headers, Secret, SigningKey, WriteError, name,
};

/// Where calls go and who makes them: what all calls have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The base URL, with which the URL of every call begins.
    pub base_url: String,
    /// How calls prove who makes them.
    pub credentials: Credentials,
    /// The account that all calls are about.
    ///
    /// Sent in every request, as `account`.
    pub account: String,
    /// Nobody is told of what calls change; mandatory for changes of many objects.
    ///
    /// Sent in every request, as `silent`; where a request has such a field itself, that one counts.
    pub silent: bool,
    /// The key of `signature`; without it nothing is signed. It needs the feature `signature`.
    pub signature_key: Option<SigningKey>,
}

impl Connection {
    /// A connection to `https://api.planfix.com/xml/`, with what every call needs.
    pub fn new(account: impl Into<String>, credentials: Credentials) -> Self {
        Self {
            base_url: "https://api.planfix.com/xml/".to_owned(),
            credentials,
            account: account.into(),
            silent: false,
            signature_key: None,
        }
    }
    /// Sets the base URL, with which the URL of every call begins.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
    /// Nobody is told of what calls change; mandatory for changes of many objects.
    ///
    /// Sent in every request, as `silent`; where a request has such a field itself, that one counts.
    pub fn silent(mut self, value: bool) -> Self {
        self.silent = value;
        self
    }
    /// The key of `signature`; without it nothing is signed. It needs the feature `signature`.
    pub fn signature_key(mut self, value: impl Into<SigningKey>) -> Self {
        self.signature_key = Some(value.into());
        self
    }
}

/// How calls prove who makes them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Credentials {
    /// API key and token: no session is needed.
    Token {
        /// The API key.
        ///
        /// Sent as the user of HTTP Basic.
        api_key: Secret<'static>,
        /// The token that goes with the key.
        ///
        /// Sent as the password of HTTP Basic.
        token: Secret<'static>,
    },
    /// The API key alone, for auth.login.
    Login {
        /// The API key.
        ///
        /// Sent as the user of HTTP Basic.
        api_key: Secret<'static>,
    },
    /// API key and the sid that auth.login gave; valid for one hour.
    Session {
        /// The API key.
        ///
        /// Sent as the user of HTTP Basic.
        api_key: Secret<'static>,
        /// The key of the session, as auth.login answers it.
        ///
        /// Sent as `sid` of every request.
        sid: Secret<'static>,
    },
}

impl Credentials {
    /// API key and token: no session is needed.
    pub fn token(api_key: impl Into<String>, token: impl Into<String>) -> Self {
        Self::Token {
            api_key: Secret::from(api_key.into()),
            token: Secret::from(token.into()),
        }
    }
    /// The API key alone, for auth.login.
    pub fn login(api_key: impl Into<String>) -> Self {
        Self::Login {
            api_key: Secret::from(api_key.into()),
        }
    }
    /// API key and the sid that auth.login gave; valid for one hour.
    pub fn session(api_key: impl Into<String>, sid: impl Into<String>) -> Self {
        Self::Session {
            api_key: Secret::from(api_key.into()),
            sid: Secret::from(sid.into()),
        }
    }
}

impl crate::runtime::Connection for Connection {
    const POLICY: crate::runtime::Policy = crate::runtime::Policy {
        pause: std::time::Duration::from_millis(1000),
        retry_codes: &["0011", "3014"],
    };
    fn base(&self) -> &str {
        &self.base_url
    }
    fn accept(&self) -> &'static str {
        Format::Xml.accept()
    }
    fn add_headers(&self, headers: &mut Headers) {
        match &self.credentials {
            Credentials::Token { api_key, token } => {
                headers.add_basic(&[api_key.expose()], &[token.expose()]);
            }
            Credentials::Login { api_key } => {
                headers.add_basic(&[api_key.expose()], &[]);
            }
            Credentials::Session { api_key, .. } => {
                headers.add_basic(&[api_key.expose()], &[]);
            }
        }
    }
    fn body<'a, D: Document<'a>>(
        &self,
        method: &str,
        format: Format,
        request: &D,
        own: &[&str],
    ) -> Result<Body, WriteError> {
        let request = Borrowed::new(request)
            .with(own, name!("silent"), self.silent.then_some(super::STYLE.boolean.yes));
        let mut envelope = super::Envelope::new(self.account.clone(), request);
        envelope.sid = match &self.credentials {
            Credentials::Session { sid, .. } => Some(sid.expose().to_owned()),
            _ => None,
        }
            .map(Into::into);
        if let Some(key) = &self.signature_key {
            envelope.signature = Some(
                key.sign(&format.write(&envelope)?, method, "signature").into(),
            );
        }
        Body::of(format, &envelope)
    }
}
