//! Typed, validated contact methods of vendors whose APIs are documented only in prose.
//!
//! One module a vendor, one module a method: [`planfix::contact::update`], [`superoffice::contact::put`],
//! [`iovox::update_contacts`]. Each has a `Request` that is built with setters and a `Response` to read:
//!
//! ```
//! use contactory::Method;
//! use contactory::superoffice::contact::{get, put};
//! use contactory::superoffice::{Connection, Credentials};
//!
//! let connection = Connection::new("online", "Cust12345", Credentials::bearer("my-token"));
//! let call = get::Request::new(4711);
//! let sent = call.to_http(&connection)?; // An `http::Request`: URL, verb, headers and body.
//! assert_eq!(sent.uri(), "https://online.superoffice.com/Cust12345/api/v1/Contact/4711");
//!
//! // Send it with any HTTP client. Status and body are what comes back.
//! let contact = get::Request::read_reply(200, r#"{"ContactId":4711,"Name":"Acme","Department":"R&D"}"#)?;
//! assert_eq!(contact.name.as_deref(), Some("Acme"));
//!
//! // This method replaces the entity, so its request is made of what was read.
//! let request = put::Request::from(contact).name("Acme Ltd");
//! let sent = put::Call::new(put::Parameters::new(4711), request).to_http(&connection)?;
//! assert!(sent.body().starts_with(br#"{"ContactId":4711,"Name":"Acme Ltd","Department":"R&D""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - [`Method`] makes of a request what is sent to a vendor's `Connection`, and of an answer of any status a response or
//!   a typed [`Error`](runtime::Error).
//! - [`Validate`] gives every rule of the docs that a request breaks; `to_http` refuses to send it.
//! - [`Document`] writes and reads every type as XML and JSON.
//! - `runtime::BlockingClient` and `runtime::AsyncClient` send calls, again where that is safe, and turn pages.
//!
//! How all of it goes together is told in [`runtime`].
//!
//! # Features
//!
//! By default there is nothing but the runtime, and no dependency.
//!
//! | Feature | What it brings |
//! |---|---|
//! | `iovox`, `planfix`, `superoffice` | the vendor, and the format that it speaks; `all-vendors` brings all |
//! | `xml`, `json` | that format for every type |
//! | `http` | calls as requests of the crate `http` |
//! | `client-ureq`, `client-reqwest` | a client that waits, and one for async code |
//! | `serde` | `Serialize` and `Deserialize` for every type |
//! | `jiff`, `time` | conversions of dates |
//! | `signature` | signatures of requests, for vendors that ask for them |
#![forbid(unsafe_code)]

pub mod runtime;

pub use runtime::{Document, Method, Validate};

#[rustfmt::skip]
mod vendors;
// Nothing is left of it when no vendor is switched on.
#[allow(unused_imports)]
pub use vendors::*;

/// The example of the project's README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
