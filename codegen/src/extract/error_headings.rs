//! Failures with a heading each: `404 – No such order`, below a heading that speaks of failures.
//!
//! Headings enter, statuses and codes with their text leave; `errors` calls it.

use crate::fact::Part;
use crate::page::{Block, Document, Inline};

use super::error_codes::{code_and_text, is_failure, named_error, told_apart};
use super::outline::Outline;
use super::{cue, error_lines};

/// Whether the heading at this place stands for a failure: the one around it speaks of failures, and nothing but words
/// and samples stands below it.
pub fn is_one(document: &Document, outline: &Outline, at: usize) -> bool {
    let Some(Block::Heading { level: own, text }) = document.blocks.get(at) else { return false };
    if said(document, at, text).is_none() {
        return false;
    }
    let before = document.blocks.get(..at).unwrap_or_default().iter().enumerate().rev();
    let around = before.take(400).find_map(|(place, block)| match block {
        Block::Heading { level, text } if level < own => Some((place, text)),
        _ => None,
    });
    let speaks_of_errors = around.is_some_and(|(place, text)| {
        cue::part_of_heading(&text.text) == Some(Part::Error)
            && outline.contexts.get(place).map(|context| context.method)
                == outline.contexts.get(at).map(|context| context.method)
    });
    let below = document.blocks.iter().skip(at + 1);
    let mut inside = below.take_while(|block| !matches!(block, Block::Heading { level, .. } if level <= own));
    speaks_of_errors && !inside.any(|block| matches!(block, Block::Table(_) | Block::List(_)))
}

/// The status, the code and the text of a heading: `404 – No such order`, `404 order_gone`, `E12: No such order`. Where
/// it has no words of its own, the paragraph below says what it means.
pub fn said(document: &Document, at: usize, text: &Inline) -> Option<(Option<u16>, Option<String>, String)> {
    let below = match document.blocks.get(at + 1) {
        Some(Block::Prose(below)) => below.text.trim(),
        _ => "",
    };
    let or_below = |words: String| if words.is_empty() { below.to_owned() } else { words };
    let line = text.text.trim();
    let bare = line.strip_prefix("HTTP ").unwrap_or(line);
    let (first, rest) = bare.split_once([' ', ':']).unwrap_or((bare, ""));
    if is_failure(first) && first.starts_with(['4', '5']) && first.len() == 3 {
        let words = rest.trim_start_matches([' ', '-', '–', '—', ':', '`', '*']).trim();
        let (status, code, words) = told_apart(first.parse().ok(), None, words.to_owned());
        let words = or_below(words);
        return (!words.is_empty()).then_some((status, code, words));
    }
    if let Some((code, words)) = code_and_text(text).or_else(|| named_error(text)) {
        let (status, code, words) = told_apart(None, Some(code), words);
        return Some((status, code, words));
    }
    // `order_gone 404`: what it means stands below.
    let both = error_lines::parse(text).filter(|line| line.status.is_some() && line.code.is_some())?;
    Some((both.status, both.code, or_below(both.words)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_heading_a_failure() {
        let page = "# POST /doors\n\nOpens one.\n\n## Errors\n\n#### 404 – No such door\n\nLook at the list.\n\n\
                    #### 409 – It is shut\n\nOpen it first.\n\n### DR-07 (HTTP 422): Too wide\n\n## Limits\n\n\
                    #### 500 doors\n\nNo more.\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let errors = found.schema.methods.first().map(|method| method.errors.clone()).unwrap_or_default();
        let told: Vec<String> = errors
            .iter()
            .map(|error| {
                let status = error.status.map(|status| status.to_string()).unwrap_or_default();
                format!("{status} {} {}", error.code.clone().unwrap_or_default(), error.text)
            })
            .collect();
        assert_eq!(told, ["404  No such door", "409  It is shut", "422 DR-07 Too wide"]);
    }
}
