// Written by `cargo xtask regen` from specs/vendor_of_limits. Do not edit.

//! Where calls go and who makes them.

use ::contactory::runtime::{Format, Headers};

/// Where calls go and who makes them: what all calls have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The base URL, with which the URL of every call begins.
    pub base_url: String,
}

impl Connection {
    /// A connection to `https://bells.example`, with what every call needs.
    pub fn new() -> Self {
        Self {
            base_url: "https://bells.example".to_owned(),
        }
    }
    /// Sets the base URL, with which the URL of every call begins.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
}

impl ::contactory::runtime::Connection for Connection {
    fn base(&self) -> &str {
        &self.base_url
    }
    fn accept(&self) -> &'static str {
        Format::Json.accept()
    }
    fn add_headers(&self, _headers: &mut Headers) {}
}
