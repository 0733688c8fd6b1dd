//! Failures that samples show and nothing else lists: a status above a body with a code and a message.
//!
//! A block with its outline enters, a failure leaves; `errors` calls it where failures are spoken of.

use crate::page::{Block, Document};
use crate::sample::{Content, Node};
use crate::schema::Format;

use super::cue;
use super::error_codes::{is_lone_name, names_failure};
use super::outline::Outline;

/// Deeper than this no code stands.
const DEPTH: usize = 3;

/// The status, the code and the text of the sample at this place, right below a line that is a status.
pub fn said(document: &Document, outline: &Outline, at: usize) -> Option<(u16, String, String)> {
    let line = match document.blocks.get(at.checked_sub(1)?)? {
        Block::Prose(text) | Block::Heading { text, .. } => text.text.trim().trim_end_matches(':'),
        _ => return None,
    };
    let status = cue::status(line).filter(|status| *status >= 400)?;
    let (format, body) = outline.samples.get(at)?.as_ref()?.document.as_ref()?;
    let texts = if *format == Format::Json { texts(&body.root, 0) } else { return None };
    let code = texts.iter().find(|text| names_failure(text))?;
    let words = texts.iter().find(|text| text.contains(char::is_whitespace) && !is_lone_name(text))?;
    Some((status, (*code).to_owned(), (*words).to_owned()))
}

/// The texts and numbers of a body, as far as they can be those of a failure.
fn texts(node: &Node, depth: usize) -> Vec<&str> {
    match &node.content {
        Content::Text(text) | Content::Number(text) => vec![text.as_str()],
        Content::Children(nodes) | Content::Items(nodes) if depth < DEPTH => {
            nodes.iter().flat_map(|node| texts(node, depth + 1)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_status_above_a_body() {
        let page = "# POST /doors\n\nOpens one.\n\n## Errors\n\n404:\n\n```json\n{\"error\": \"DOOR_GONE\", \"text\": \"No such door\"}\n```\n\n\
                    500:\n\n```json\n{\"busy\": true}\n```\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let errors = found.schema.methods.first().map(|method| method.errors.clone()).unwrap_or_default();
        let told: Vec<_> =
            errors.iter().map(|error| (error.status, error.code.as_deref(), error.text.as_str())).collect();
        assert_eq!(told, [(Some(404), Some("DOOR_GONE"), "No such door")]);
    }
}
