// Written by `cargo xtask regen` from specs/vendor_of_patches. Do not edit.

//! Whom calls are made to, and who makes them.

use ::contactory::runtime::{Format, Headers};

/// Whom calls are made to, and who makes them.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The URL that the URL of every call begins with.
    pub base_url: String,
}

impl Connection {
    /// A connection to `https://shelf.example`, with what every call needs.
    pub fn new() -> Self {
        Self {
            base_url: "https://shelf.example".to_owned(),
        }
    }
    /// Sets the URL that the URL of every call begins with.
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
