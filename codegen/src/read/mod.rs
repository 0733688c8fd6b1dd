//! Bytes to blocks.

pub mod html;

use crate::page::{Form, Page};

/// Reads a page.
pub fn read(name: &str, bytes: &[u8]) -> Page {
    let source = String::from_utf8_lossy(bytes).into_owned();
    let html = html::read(name, &source);
    Page { name: name.to_owned(), form: Form::Html, source, documents: html.documents, diagnostics: html.diagnostics }
}
