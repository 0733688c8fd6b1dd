//! Why a client brings no response.
//!
//! Both clients make it, whoever calls them gets it.

use super::super::api_error::Error;
use super::super::request::RequestError;
use std::fmt;

/// Why a call of a client has no response.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClientError {
    /// It was not sent: something is wrong with it.
    Request(RequestError),
    /// The vendor answered with an error.
    Api(Error),
    /// There was no answer, or not all of it.
    Transport(Broken),
    /// No session could be opened, and the call was not sent.
    Login(Box<ClientError>),
    /// The answer to the login holds no session, or the connection's credentials are none to log in with.
    NoSession,
}

/// An attempt without a whole answer.
#[derive(Debug)]
pub struct Broken {
    /// What the HTTP library says.
    pub source: Box<dyn std::error::Error + Send + Sync>,
    /// What is known of it.
    pub kind: BrokenKind,
}

/// What is known of an attempt without a whole answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BrokenKind {
    /// There was no connection: the vendor has seen nothing of the call.
    Unsent,
    /// The connection broke or time was up; the vendor may have done what was asked for.
    Lost,
    /// The body of the answer is greater than [`ClientSettings::max_body`](super::ClientSettings::max_body).
    TooLarge,
    /// The HTTP library does not take such a request.
    Refused,
}

impl ClientError {
    /// The vendor's error, where it answered with one.
    pub fn api(&self) -> Option<&Error> {
        match self {
            ClientError::Api(error) => Some(error),
            ClientError::Login(error) => error.api(),
            ClientError::Request(_) | ClientError::Transport(_) | ClientError::NoSession => None,
        }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClientError::Request(error) => error.fmt(out),
            ClientError::Api(error) => error.fmt(out),
            ClientError::Transport(broken) => broken.fmt(out),
            ClientError::Login(error) => write!(out, "no session could be opened: {error}"),
            ClientError::NoSession => out.write_str("the answer to the login opens no session"),
        }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            BrokenKind::Unsent => "the vendor cannot be reached",
            BrokenKind::Lost => "the answer did not arrive",
            BrokenKind::TooLarge => "the answer is too large",
            BrokenKind::Refused => "the request cannot be sent",
        };
        write!(out, "{what}: {}", self.source)
    }
}

impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ClientError::Request(error) => Some(error),
            ClientError::Api(error) => Some(error),
            ClientError::Transport(broken) => Some(&*broken.source),
            ClientError::Login(error) => Some(error),
            ClientError::NoSession => None,
        }
    }
}
