//! Reads JSON samples as people write them.
//!
//! The text of a sample enters, a repaired tree with its defects leaves; `extract` calls it. `scan` reads single
//! values and the blanks and comments between them, `parse` builds objects and arrays.

mod members;
mod parse;
mod scan;

#[cfg(test)]
mod tests;

use super::{Content, Defect, Document, preamble};

/// Reads a sample; `None` when the text is no JSON document: prose, XML, a lone word. Where it holds several
/// documents, the first is read and the rest is a defect.
pub fn read(text: &str) -> Option<Document> {
    read_from(text, 0)
}

/// The same for the document that begins behind an offset of the text.
pub(super) fn read_from(text: &str, start: usize) -> Option<Document> {
    let start = preamble::skip(text, start);
    let rest = text.get(start..)?;
    if rest.is_empty() || rest.starts_with('<') {
        return None;
    }
    let parse::Parsed { root, mut defects, truncated, end } = parse::parse(text, start);
    let behind = text.get(end..).unwrap_or("");
    let trailing = behind.trim_matches(preamble::is_blank);
    let stray = defects.iter().any(|defect| defect.code == "stray-character");
    if !is_document(&root.content, text.get(start..end).unwrap_or(""), trailing) || (stray && is_bare(&root.content)) {
        return None;
    }
    if !trailing.is_empty() {
        let from = end + (behind.len() - behind.trim_start_matches(preamble::is_blank).len());
        let message = "something follows the document";
        defects.push(Defect::new("trailing-content", from..from + trailing.len(), message, "passed over"));
    }
    defects.sort_by_key(|defect| (defect.span.start, defect.span.end));
    if truncated {
        let message = "the sample ends before its brackets are closed";
        defects.push(Defect::new("truncated-sample", text.len()..text.len(), message, "what is visible was read"));
    }
    Some(Document { root, defects, truncated })
}

/// An object with a member, or an array with a value in it, is a document; so is a scalar that stands alone.
/// Anything else may as well be prose: `{id} of the order`, `[see there]`, `5 orders`.
fn is_document(content: &Content, source: &str, trailing: &str) -> bool {
    match content {
        Content::Children(members) => !members.is_empty() || trailing.is_empty(),
        Content::Items(items) => {
            let sound = items.iter().any(|item| !matches!(item.content, Content::Text(_) | Content::Empty));
            sound || source.contains(['"', '\'']) || trailing.is_empty()
        }
        Content::Text(_) => trailing.is_empty() && source.starts_with(['"', '\'']),
        Content::Number(_) | Content::Boolean(_) | Content::Null => trailing.is_empty(),
        Content::Empty => false,
    }
}

/// An object or array in which nothing was found.
fn is_bare(content: &Content) -> bool {
    matches!(content, Content::Children(nodes) | Content::Items(nodes) if nodes.is_empty())
}
