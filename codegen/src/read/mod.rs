//! Bytes of a page in, blocks in order of appearance out.
//!
//! `inspect` and `generate` call `read`; `extract` takes what it makes. The form of a page is recognised by its
//! content, never by its name.

mod declared;
mod embedded;
pub mod encoding;
pub mod footnotes;
mod html;
mod indentation;
mod labelled_failures;
mod recognise;
mod split_calls;
mod tables_in_code;
pub mod text;
mod transposed;

use crate::diagnostic::Diagnostic;
use crate::page::{Document, Form, Page, Place};

/// Reads a page: decodes it, recognises its form, and takes it apart.
pub fn read(name: &str, bytes: &[u8]) -> Page {
    let mut diagnostics = Vec::new();
    let (source, form) = match encoding::decode(bytes) {
        Some(decoded) => {
            if let Some(message) = decoded.trouble {
                let place = Place::new(1, 1);
                diagnostics.push(Diagnostic::warning("encoding-guessed", name, place, message));
            }
            let form = recognise::form(&decoded.text);
            (decoded.text, form)
        }
        None => (String::new(), Form::None),
    };
    let mut documents = match form {
        Form::Html => html(name, &source, &mut diagnostics),
        Form::Text => text::read(name, &source, &mut diagnostics),
        Form::None => {
            let message = "this is no page: it is empty or binary";
            let place = Place::new(1, 1);
            diagnostics.push(Diagnostic::warning("not-a-page", name, place, message).note());
            vec![Document::default()]
        }
    };
    for document in &mut documents {
        let mut blocks = embedded::lift(split_calls::join(std::mem::take(&mut document.blocks)));
        blocks = labelled_failures::lift(declared::lift(name, blocks, &mut diagnostics));
        if form == Form::Html {
            blocks = tables_in_code::paragraphs(name, blocks);
        }
        document.blocks = tables_in_code::read(name, blocks);
        transposed::upright(&mut document.blocks);
        footnotes::bring(&mut document.blocks);
    }
    Page { name: name.to_owned(), form, source, documents, diagnostics }
}

/// The documents of an HTML page. What its diff shows as source text of the wiki is read as text.
fn html(name: &str, source: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
    let html = html::read(name, source);
    diagnostics.extend(html.diagnostics);
    let mut documents = html.documents;
    for revision in html.texts {
        documents.push(text::read_revision(name, &revision.text, &revision.lines, revision.revision, diagnostics));
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_recognised_by_content() {
        assert_eq!(read("a.txt", b"<!DOCTYPE html><html><body><p>x</p></body></html>").form, Form::Html);
        assert_eq!(read("a.html", b"# Order\n\n| Name | Type |\n|---|---|\n| id | int |\n").form, Form::Text);
        assert_eq!(read("a.md", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").form, Form::None);
        assert_eq!(read("a.md", b" \n ").form, Form::None);
    }
}
