//! Methods that open a session. Generated code says what their answer changes; clients call them when it is time.

use super::method::Method;

/// A method whose answer opens a session, which calls then prove themselves with.
pub trait Login: Method {
    /// Codes of errors that say that the session is over, or unknown.
    const OVER: &'static [&'static str];

    /// The connection that the answer opens out of the one that it was called at; `None` where the answer holds no
    /// session, or the connection's credentials are such that none can be made of them.
    fn open(connection: &Self::Connection, response: &Self::Response<'_>) -> Option<Self::Connection>;
}
