//! Time as clients need it. Whoever tests a program that uses a client gives it a clock of their own, and waits for
//! nothing.

use std::fmt::Debug;
use std::time::{Duration, Instant, SystemTime};

/// What tells the time, and waits.
pub trait Clock: Debug + Send + Sync {
    /// The time since some moment in the past, which is always the same.
    fn now(&self) -> Duration;

    /// The time of day: servers may name the moment from which on they are to be called again.
    fn today(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Returns when this time has passed.
    fn sleep(&self, time: Duration);

    /// Is ready when this time has passed: `sleep` for async clients.
    #[cfg(feature = "client-reqwest")]
    fn rest(&self, time: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }
}

/// The clock of the system.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock(Instant);

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock(Instant::now())
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, time: Duration) {
        std::thread::sleep(time);
    }
}
