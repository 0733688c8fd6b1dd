//! What a vendor wants of those who call it often: pauses, and which refusals are worth another call. Generated
//! connections hold it as data; clients follow it.

use std::time::Duration;

/// How a vendor is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Policy {
    /// The least time between the beginnings of two calls.
    pub pause: Duration,
    /// Codes of errors after which the same call is worth another attempt within seconds. Nothing was done by a call
    /// that was answered so.
    pub retry_codes: &'static [&'static str],
}

impl Policy {
    /// Calls may follow one another, and no code of an error is worth another attempt.
    pub const FREE: Policy = Policy { pause: Duration::ZERO, retry_codes: &[] };
}
