//! Bytes to blocks.

use crate::page::{Form, Page};

/// Reads a page.
pub fn read(name: &str, bytes: &[u8]) -> Page {
    let source = String::from_utf8_lossy(bytes).into_owned();
    Page { name: name.to_owned(), form: Form::None, source, documents: Vec::new(), diagnostics: Vec::new() }
}
