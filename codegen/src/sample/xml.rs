//! Reads XML samples as people write them (quirks 1–13).
//!
//! The text of a sample enters, a repaired tree with its defects leaves; `extract` calls it. The work is done in
//! steps: `token` cuts the text, `pairs` finds which tags belong together, `tree` builds and repairs, `transport` takes
//! an envelope and the prefixes of names off, `rpc` the frame of XML-RPC.

mod attributes;
mod entities;
mod frame;
mod pairs;
mod rpc;
mod token;
mod transport;
mod tree;

#[cfg(test)]
mod tests;

use super::{Content, Defect, Document, preamble};

/// Reads a sample; `None` when the text is no XML document: prose with a tag in it, JSON, nothing at all.
pub fn read(text: &str) -> Option<Document> {
    read_from(text, 0)
}

/// The same for the document that begins behind an offset of the text.
pub(super) fn read_from(text: &str, start: usize) -> Option<Document> {
    let start = preamble::skip(text, start);
    let rest = text.get(start..)?;
    if !begins_like_xml(rest) {
        return None;
    }
    let mut tokens = token::scan(text, start);
    let pairs = pairs::find(&tokens.list, &mut tokens.defects);
    let mut document = tree::build(text, &tokens.list, &pairs)?;
    document.defects.append(&mut tokens.defects);
    document.defects.sort_by_key(|defect| (defect.span.start, defect.span.end));
    let trailing = document.trailing().map(|span| span.start);
    document.defects.retain(|defect| trailing.is_none_or(|end| defect.span.start <= end));
    if !tokens.declared && !is_document(&document, trailing.is_some()) {
        return None;
    }
    if document.truncated && matches!(document.root.content, Content::Text(_)) {
        // A root that is open at the end and holds nothing but text is what remains when a page loses its tags.
        document.root.content = Content::Empty;
        let message = "there is only text where the elements belong";
        document.defects.push(Defect::new("stripped-tags", start..text.len(), message, "the text is left out"));
    }
    // A root that was closed is complete, whatever was cut behind it.
    if document.truncated {
        let message = "the sample ends before its root element is closed";
        document.defects.push(Defect::new(
            "truncated-sample",
            text.len()..text.len(),
            message,
            "what is visible was read",
        ));
    }
    transport::unwrap(&mut document);
    rpc::unwrap(&mut document);
    Some(document)
}

fn begins_like_xml(text: &str) -> bool {
    let Some(inside) = text.strip_prefix('<') else {
        return false;
    };
    inside.starts_with(['?', '!', '_']) || inside.starts_with(char::is_alphabetic)
}

/// Without an XML declaration a single tag with text around it may as well be prose.
fn is_document(document: &Document, trailing: bool) -> bool {
    match &document.root.content {
        Content::Children(_) => true,
        _ if !document.root.attributes.is_empty() => true,
        Content::Empty => !trailing,
        _ => !trailing && !document.truncated,
    }
}
