//! Typed, validated contact methods of vendors whose APIs are documented only in prose.
#![forbid(unsafe_code)]

#[doc(hidden)]
pub mod exemplar;
pub mod runtime;

pub use runtime::{Document, Validate};
