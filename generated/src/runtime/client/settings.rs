//! What a program may choose about its client: how long it waits, how often it tries, how much it reads.

use super::clock::{Clock, SystemClock};
use std::sync::Arc;
use std::time::Duration;

/// How a client calls; what the vendor wants of it stands in [`Policy`](super::super::Policy).
#[derive(Debug, Clone)]
pub struct ClientSettings {
    /// How long one attempt may take, from its name to the last byte of its answer.
    pub timeout: Duration,
    /// The greatest body of an answer, in bytes.
    pub max_body: usize,
    /// How often a call is sent at most; 1 means that nothing is repeated. A login does not count.
    pub attempts: u32,
    /// The wait before the second attempt; each further one doubles it.
    pub first_delay: Duration,
    /// The longest wait before another attempt. A vendor that asks for a longer one gets no other attempt.
    pub longest_delay: Duration,
    /// A success that is not as the docs say is an error: see [`Reply::strict`](super::super::Reply::strict). Logins
    /// are read leniently all the same.
    pub strict: bool,
    /// Requests are sent even where they break rules of the docs, which may be wrong.
    pub unchecked: bool,
    /// What tells the time, and waits.
    pub clock: Arc<dyn Clock>,
}

impl Default for ClientSettings {
    /// Half a minute, 16 MiB, three attempts with half a second before the second, waits of half a minute at most;
    /// lenient with answers, not with requests.
    fn default() -> Self {
        ClientSettings {
            timeout: Duration::from_secs(30),
            max_body: 16 << 20,
            attempts: 3,
            first_delay: Duration::from_millis(500),
            longest_delay: Duration::from_secs(30),
            strict: false,
            unchecked: false,
            clock: Arc::new(SystemClock::default()),
        }
    }
}

impl ClientSettings {
    /// The wait after so many attempts have failed.
    pub(super) fn backoff(&self, failed: u32) -> Duration {
        let factor = 2_u32.saturating_pow(failed.saturating_sub(1));
        self.first_delay.saturating_mul(factor).min(self.longest_delay)
    }
}
