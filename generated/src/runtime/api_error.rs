//! Calls that did not succeed: what the docs list, and what a reply says.
//!
//! `reply` makes errors of what a vendor answers; whoever calls a method gets them.

use super::error::ReadError;
use super::http_date;
use super::open::Open;
use super::reply::Reply;
use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

/// An error that a page documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownError {
    /// The HTTP status, where the page gives one.
    pub status: Option<u16>,
    /// The code as text, leading zeros kept; empty where the page gives none.
    pub code: &'static str,
    /// The text, or its template: `Contact ID x of y Empty`.
    pub text: &'static str,
    /// The words of the template that stand for values: `x`, `y`.
    pub parameters: &'static [&'static str],
    /// What the page advises; may be empty.
    pub resolution: &'static str,
    /// The section of the docs that lists it; may be empty.
    pub category: &'static str,
    /// When the same call may succeed later; empty where nothing says that it may.
    pub retry: &'static str,
}

impl KnownError {
    /// An error of which the docs say nothing.
    pub const NOTHING: KnownError =
        KnownError { status: None, code: "", text: "", parameters: &[], resolution: "", category: "", retry: "" };
}

/// The names that the code and the message have in the body of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorFields {
    /// The code: `code`; empty where there is none.
    pub code: &'static str,
    /// The message: `message`.
    pub message: &'static str,
}

/// A call that did not succeed.
#[derive(Clone, PartialEq)]
pub struct Error {
    /// The HTTP status of the reply.
    pub status: u16,
    /// Its body, as it was.
    pub body: Vec<u8>,
    /// Its header `Retry-After`.
    pub retry_after: Option<Box<str>>,
    /// Which kind of failure it is.
    pub kind: ErrorKind,
}

impl Error {
    /// The error that a reply is.
    pub(crate) fn new(reply: Reply<'_>, kind: ErrorKind) -> Self {
        let retry_after = reply.retry_after.map(Box::from);
        Error { status: reply.status, body: reply.body.to_owned(), retry_after, kind }
    }

    /// The body as text, with a sign in the place of what is none.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// What the vendor says is wrong; empty where it says nothing that is documented.
    pub fn errors(&self) -> &[ApiError] {
        match &self.kind {
            ErrorKind::Api(errors) => errors,
            ErrorKind::Unreadable(_) | ErrorKind::Status => &[],
        }
    }

    /// True when the vendor reports this code.
    pub fn has_code(&self, code: &str) -> bool {
        self.errors().iter().any(|error| error.code.as_deref() == Some(code))
    }

    /// True when the same call may succeed later: the docs say so of its code, or the status does. How much later
    /// say [`ApiError::retry`] and [`Error::delay`].
    pub fn is_retryable(&self) -> bool {
        let of_the_docs = self.errors().iter().any(|error| error.retry().is_some());
        of_the_docs || self.retry_after.is_some() && !self.is_redirect() || matches!(self.status, 429 | 502 | 503 | 504)
    }

    /// How long to wait before another call, where `Retry-After` gives seconds; where it gives a date, see
    /// [`Error::delay_at`].
    pub fn delay(&self) -> Option<Duration> {
        self.retry_after.as_ref()?.trim().parse().ok().map(Duration::from_secs)
    }

    /// How long to wait at this time before another call, where `Retry-After` gives seconds or a date. A date that is
    /// past asks for no wait.
    pub fn delay_at(&self, now: SystemTime) -> Option<Duration> {
        let date = || http_date::parse(self.retry_after.as_ref()?.trim());
        self.delay().or_else(|| Some(date()?.duration_since(now).unwrap_or_default()))
    }

    /// 304: nothing has changed since the time that the call named.
    pub fn is_not_modified(&self) -> bool {
        self.status == 304
    }

    /// 401 or 403: who calls is not known, or may not.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.status, 401 | 403)
    }

    /// 404 or 410: there is no such thing.
    pub fn is_not_found(&self) -> bool {
        matches!(self.status, 404 | 410)
    }

    /// 409 or 412: somebody else was faster.
    pub fn is_conflict(&self) -> bool {
        matches!(self.status, 409 | 412)
    }

    /// 429: too many calls.
    pub fn is_rate_limited(&self) -> bool {
        self.status == 429
    }

    /// 5xx: the fault is the server's.
    pub fn is_server_error(&self) -> bool {
        (500..600).contains(&self.status)
    }

    fn is_redirect(&self) -> bool {
        (300..400).contains(&self.status)
    }
}

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The vendor says what is wrong.
    Api(Vec<ApiError>),
    /// The reply says success, but its body cannot be read, or is no text.
    Unreadable(ReadError),
    /// The HTTP status says failure, and the body is none that the vendor documents.
    Status,
}

/// An error as the vendor reports it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiError {
    /// The code as text, leading zeros kept.
    pub code: Option<String>,
    /// The status that the error itself carries.
    pub status: Option<u16>,
    /// The message.
    pub message: String,
    /// What the docs list for it.
    pub known: Option<&'static KnownError>,
    /// The values in the message at the places that its template names: `("x", "2")`.
    pub parameters: Vec<(&'static str, String)>,
    /// The whole body of the error, for fields beyond these.
    pub fields: Open<'static>,
}

impl ApiError {
    /// When the same call may succeed later, in the words of the docs; `None` where nothing says that it may.
    pub fn retry(&self) -> Option<&'static str> {
        self.known.map(|known| known.retry).filter(|retry| !retry.is_empty())
    }

    /// What the docs advise.
    pub fn resolution(&self) -> Option<&'static str> {
        self.known.map(|known| known.resolution).filter(|resolution| !resolution.is_empty())
    }
}

/// The body may be long, and may hold what is not to be printed: its length is shown.
impl fmt::Debug for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = format_args!("{} bytes", self.body.len()).to_string();
        out.debug_struct("Error").field("status", &self.status).field("kind", &self.kind).field("body", &body).finish()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.code {
            write!(out, "{code}: ")?;
        }
        match (&self.message, self.known) {
            (message, Some(known)) if message.is_empty() => out.write_str(known.text),
            (message, _) => out.write_str(message),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "HTTP {}: ", self.status)?;
        match &self.kind {
            ErrorKind::Api(errors) => {
                for (number, error) in errors.iter().enumerate() {
                    write!(out, "{}{error}", if number > 0 { "; " } else { "" })?;
                }
                Ok(())
            }
            ErrorKind::Unreadable(error) => write!(out, "the body cannot be read: {error}"),
            ErrorKind::Status => out.write_str("the body is no error that is documented"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            ErrorKind::Unreadable(error) => Some(error),
            ErrorKind::Api(_) | ErrorKind::Status => None,
        }
    }
}
