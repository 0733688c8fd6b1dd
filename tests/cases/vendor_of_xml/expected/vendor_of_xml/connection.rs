// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! Whom calls are made to, and who makes them.

use ::contactory::runtime::Document;

/// Whom calls are made to, and who makes them.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection {
    /// The URL that those of all calls begin with.
    pub base_url: String,
}

impl Connection {
    /// A connection to `https://desk.example/xml/`, with what every call needs.
    pub fn new() -> Self {
        Self {
            base_url: "https://desk.example/xml/".to_owned(),
        }
    }
    /// Sets the URL that those of all calls begin with.
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
        ::contactory::runtime::Format::Xml.accept()
    }
    fn add_headers(&self, _headers: &mut ::contactory::runtime::Headers) {}
    fn body<'a, D: Document<'a>>(
        &self,
        _method: &str,
        format: ::contactory::runtime::Format,
        request: &D,
        _own: &[&str],
    ) -> Result<::contactory::runtime::Body, ::contactory::runtime::WriteError> {
        let request = ::contactory::runtime::Borrowed::new(request);
        let envelope = super::Envelope::new("", request);
        ::contactory::runtime::Body::of(format, &envelope)
    }
}
