//! Typed, validated contact methods of vendors whose APIs are documented only in prose.
//!
//! One module a vendor, one module a method, each with `Request` and `Response`:
//! [`planfix::contact::update`], [`superoffice::contact::put`], [`iovox::update_contacts`]. A request is built with
//! setters, checked with [`Validate::validate`] and written with [`Document::to_xml`] or [`Document::to_json`].
//! [`Method`] makes of it what is sent to a vendor's `Connection`, and of an answer of any status a response or a typed
//! error. Where a call takes something in its URL beside a body, its module has a `Call` of both.
//!
//! `runtime::BlockingClient` and `runtime::AsyncClient` send calls, behind the features `client-ureq` and
//! `client-reqwest`.
//!
//! A vendor is a feature of the crate, and so is a format: `planfix` brings `xml` with it, `superoffice` `json`. The
//! other format can be added. By default there is nothing but the [`runtime`].
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
