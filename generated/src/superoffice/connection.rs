// Written by `cargo xtask regen` from specs/superoffice. Do not edit.

//! Where calls go and who makes them.

use crate::runtime::{Format, Headers, Secret, Url};

/// Where calls go and who makes them: what all calls have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The base URL, with which the URL of every call begins.
    pub base_url: String,
    /// How calls prove who makes them.
    pub credentials: Credentials,
    /// The token of an application; online, servers must send it.
    ///
    /// Sent in the header `SO-AppToken`.
    pub app_token: Option<Secret<'static>>,
    /// The language (two letters) of texts that exist in several.
    ///
    /// Sent in the header `Accept-Language`.
    pub accept_language: Option<String>,
    /// The language (two letters) of texts; goes before Accept-Language.
    ///
    /// Sent in the header `SO-Language`.
    pub language: Option<String>,
    /// The culture (two letters) of numbers and dates; ignored without a language.
    ///
    /// Sent in the header `SO-Culture`.
    pub culture: Option<String>,
    /// The time zone of dates.
    ///
    /// Sent in the header `SO-TimeZone`.
    pub time_zone: Option<String>,
}

impl Connection {
    /// A connection to `https://{env}.superoffice.com/{customer}`, with what every call needs.
    pub fn new(env: &str, customer: &str, credentials: Credentials) -> Self {
        Self::at(
            [
                "https://",
                &Url::encoded(env),
                ".superoffice.com/",
                &Url::encoded(customer),
            ]
                .concat(),
            credentials,
        )
    }
    /// A connection to a server of your own, with what every call needs.
    pub fn at(base_url: impl Into<String>, credentials: Credentials) -> Self {
        Self {
            base_url: base_url.into(),
            credentials,
            app_token: None,
            accept_language: None,
            language: None,
            culture: None,
            time_zone: None,
        }
    }
    /// Sets the base URL, with which the URL of every call begins.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
    /// The token of an application; online, servers must send it.
    ///
    /// Sent in the header `SO-AppToken`.
    pub fn app_token(mut self, value: impl Into<String>) -> Self {
        self.app_token = Some(Secret::from(value.into()));
        self
    }
    /// The language (two letters) of texts that exist in several.
    ///
    /// Sent in the header `Accept-Language`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// The language (two letters) of texts; goes before Accept-Language.
    ///
    /// Sent in the header `SO-Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// The culture (two letters) of numbers and dates; ignored without a language.
    ///
    /// Sent in the header `SO-Culture`.
    pub fn culture(mut self, value: impl Into<String>) -> Self {
        self.culture = Some(value.into());
        self
    }
    /// The time zone of dates.
    ///
    /// Sent in the header `SO-TimeZone`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}

/// How calls prove who makes them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Credentials {
    /// An access token (online).
    Bearer {
        /// The access token.
        ///
        /// Sent as the header `Authorization`, `Bearer {token}`.
        token: Secret<'static>,
    },
    /// A ticket.
    Ticket {
        /// The ticket, without the word in front.
        ///
        /// Sent as the header `Authorization`, `SOTicket {ticket}`.
        ticket: Secret<'static>,
    },
    /// User and password (on-site).
    Basic {
        /// The name of the user.
        ///
        /// Sent as the user of HTTP Basic.
        user: String,
        /// The password.
        ///
        /// Sent as the password of HTTP Basic.
        password: Secret<'static>,
    },
    /// The value of the cookie, for pages of the vendor's own web client.
    Xsrf {
        /// The value of the cookie.
        ///
        /// Sent as the header `X-XSRF-TOKEN`.
        token: Secret<'static>,
    },
}

impl Credentials {
    /// An access token (online).
    pub fn bearer(token: impl Into<String>) -> Self {
        Self::Bearer {
            token: Secret::from(token.into()),
        }
    }
    /// A ticket.
    pub fn ticket(ticket: impl Into<String>) -> Self {
        Self::Ticket {
            ticket: Secret::from(ticket.into()),
        }
    }
    /// User and password (on-site).
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::Basic {
            user: user.into(),
            password: Secret::from(password.into()),
        }
    }
    /// The value of the cookie, for pages of the vendor's own web client.
    pub fn xsrf(token: impl Into<String>) -> Self {
        Self::Xsrf {
            token: Secret::from(token.into()),
        }
    }
}

impl crate::runtime::Connection for Connection {
    fn base(&self) -> &str {
        &self.base_url
    }
    fn accept(&self) -> &'static str {
        Format::Json.accept()
    }
    fn add_headers(&self, headers: &mut Headers) {
        match &self.credentials {
            Credentials::Bearer { token } => {
                headers.add_secret("Authorization", &["Bearer ", token.expose()]);
            }
            Credentials::Ticket { ticket } => {
                headers.add_secret("Authorization", &["SOTicket ", ticket.expose()]);
            }
            Credentials::Basic { user, password } => {
                headers.add_basic(&[user.as_str()], &[password.expose()]);
            }
            Credentials::Xsrf { token } => {
                headers.add_secret("X-XSRF-TOKEN", &[token.expose()]);
            }
        }
        headers.secret_setting("SO-AppToken", &self.app_token);
        headers.setting("Accept-Language", &self.accept_language);
        headers.setting("SO-Language", &self.language);
        headers.setting("SO-Culture", &self.culture);
        headers.setting("SO-TimeZone", &self.time_zone);
    }
}
