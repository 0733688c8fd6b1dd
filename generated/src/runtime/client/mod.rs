//! Clients: they send calls and bring what comes back, and do as the vendor wants it. [`BlockingClient`] waits
//! (feature `client-ureq`), [`AsyncClient`] is for async code (feature `client-reqwest`).
//!
//! What both do stands here once, without input and output: `exchange` is a call with its attempts, pauses and logins,
//! `turner` a list with its pages. The clients send and wait.

#[cfg(feature = "client-reqwest")]
mod asynchronous;
#[cfg(feature = "client-ureq")]
mod blocking;
mod clock;
mod core;
mod exchange;
mod failure;
mod settings;
#[cfg(feature = "client-reqwest")]
mod stream;
mod turner;

#[cfg(feature = "client-reqwest")]
pub use asynchronous::AsyncClient;
#[cfg(feature = "client-ureq")]
pub use blocking::{BlockingClient, Items, Pages};
pub use clock::{Clock, SystemClock};
pub use failure::{Broken, BrokenKind, ClientError};
pub use settings::ClientSettings;
#[cfg(feature = "client-reqwest")]
pub use stream::{ItemStream, PageStream};

/// What clients call themselves.
const USER_AGENT: &str = concat!("contactory/", env!("CARGO_PKG_VERSION"));
