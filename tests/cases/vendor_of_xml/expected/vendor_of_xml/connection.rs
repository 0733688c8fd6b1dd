// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! Where calls go and who makes them.

use ::contactory::runtime::{
    Body, Borrowed, Document, Format, Headers, Secret, SigningKey, WriteError, name,
};

/// Where calls go and who makes them: what all calls have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The base URL, with which the URL of every call begins.
    pub base_url: String,
    /// How calls prove who makes them.
    pub credentials: Credentials,
    /// Sent in the header `X-Tenant`.
    pub tenant: String,
    /// Sent in the header `X-Agent`.
    pub agent: Secret<'static>,
    /// Is given back.
    ///
    /// Sent in every request, as `trace`; where a request has such a field itself, that one counts.
    pub trace: Option<String>,
    /// Sent in every request, as `dry`; where a request has such a field itself, that one counts.
    pub dry: bool,
    /// Sent in every request, as `pin`; where a request has such a field itself, that one counts.
    pub pin: Option<Secret<'static>>,
    /// The key of `signature`; without it nothing is signed. It needs the feature `signature`.
    pub signing_key: Option<SigningKey>,
}

impl Connection {
    /// A connection to `https://desk.example/xml/`, with what every call needs.
    pub fn new(
        tenant: impl Into<String>,
        agent: impl Into<String>,
        credentials: Credentials,
    ) -> Self {
        Self {
            base_url: "https://desk.example/xml/".to_owned(),
            credentials,
            tenant: tenant.into(),
            agent: Secret::from(agent.into()),
            trace: None,
            dry: false,
            pin: None,
            signing_key: None,
        }
    }
    /// Sets the base URL, with which the URL of every call begins.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
    /// Is given back.
    ///
    /// Sent in every request, as `trace`; where a request has such a field itself, that one counts.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
        self
    }
    /// Sent in every request, as `dry`; where a request has such a field itself, that one counts.
    pub fn dry(mut self, value: bool) -> Self {
        self.dry = value;
        self
    }
    /// Sent in every request, as `pin`; where a request has such a field itself, that one counts.
    pub fn pin(mut self, value: impl Into<String>) -> Self {
        self.pin = Some(Secret::from(value.into()));
        self
    }
    /// The key of `signature`; without it nothing is signed. It needs the feature `signature`.
    pub fn signing_key(mut self, value: impl Into<SigningKey>) -> Self {
        self.signing_key = Some(value.into());
        self
    }
}

/// How calls prove who makes them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Credentials {
    /// The key of a session.
    Session {
        /// Sent as `key` of every request.
        key: Secret<'static>,
    },
    Pair {
        /// Sent as the header `X-Pair`, `{user};{word}` and as the header `X-User`, `u-{user}`.
        user: String,
        /// Sent as the header `X-Pair`, `{user};{word}`.
        word: Secret<'static>,
    },
}

impl Credentials {
    /// The key of a session.
    pub fn session(key: impl Into<String>) -> Self {
        Self::Session {
            key: Secret::from(key.into()),
        }
    }
    pub fn pair(user: impl Into<String>, word: impl Into<String>) -> Self {
        Self::Pair {
            user: user.into(),
            word: Secret::from(word.into()),
        }
    }
}

impl ::contactory::runtime::Connection for Connection {
    fn base(&self) -> &str {
        &self.base_url
    }
    fn accept(&self) -> &'static str {
        Format::Xml.accept()
    }
    fn add_headers(&self, headers: &mut Headers) {
        match &self.credentials {
            Credentials::Session { .. } => {}
            Credentials::Pair { user, word } => {
                headers.add_secret("X-Pair", &[user.as_str(), ";", word.expose()]);
                headers.add_parts("X-User", &["u-", user.as_str()]);
            }
        }
        headers.add("X-Tenant", &self.tenant);
        headers.add_secret("X-Agent", &[self.agent.expose()]);
    }
    fn body<'a, D: Document<'a>>(
        &self,
        method: &str,
        format: Format,
        request: &D,
        own: &[&str],
    ) -> Result<Body, WriteError> {
        let request = Borrowed::new(request)
            .with(own, name!("trace"), self.trace.as_deref())
            .with(own, name!("dry"), self.dry.then_some(super::STYLE.boolean.yes))
            .with(own, name!("pin"), self.pin.as_ref().map(Secret::expose));
        let mut envelope = super::Envelope::new(
            match &self.credentials {
                Credentials::Session { key } => Some(key.expose().to_owned()),
                _ => None,
            }
                .unwrap_or_default(),
            request,
        );
        if let Some(key) = &self.signing_key {
            envelope.signature = Some(
                key.sign(&format.write(&envelope)?, method, "signature").into(),
            );
        }
        Body::of(format, &envelope)
    }
}
