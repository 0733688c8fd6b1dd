//! Typed, validated contact methods of vendors whose APIs are documented only in prose.
#![forbid(unsafe_code)]

pub mod runtime;

pub use runtime::{Document, Validate};
