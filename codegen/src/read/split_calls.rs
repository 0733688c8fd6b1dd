//! A verb and a path that a page sets apart: a label `post` and below or behind it `/orders`, a verb in small letters.
//!
//! The blocks of a page enter, the same with such a pair as one line `POST /orders` leave; `read` calls it, whatever
//! the form of the page.

use crate::page::{Block, Inline};

/// The verbs.
const VERBS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/// Joins verbs and paths.
pub(super) fn join(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let above = out.last().and_then(alone).and_then(verb);
        let joined = match (above, path(&block)) {
            (Some(verb), Some(path)) => Some(format!("{verb} {path}")),
            _ => None,
        };
        if let Some(call) = joined {
            let place = block.place();
            out.pop();
            out.push(Block::Prose(Inline::plain(call, place)));
            continue;
        }
        // `PUT Update an order` above the path
        let titled = out.last().and_then(heading_with_verb).zip(path(&block));
        if let Some((verb, path)) = titled {
            let call = format!("{verb} {path}");
            out.push(Block::Prose(Inline::plain(call, block.place())));
            continue;
        }
        match alone(&block).and_then(glued) {
            Some(call) => out.push(Block::Prose(Inline::plain(call, block.place()))),
            None => out.push(block),
        }
    }
    out
}

/// The only words of a short line or heading.
fn alone(block: &Block) -> Option<&str> {
    match block {
        Block::Prose(text) | Block::Heading { text, .. } => Some(text.text.trim()).filter(|text| text.len() <= 300),
        _ => None,
    }
}

/// The verb in capitals that a heading begins with, before words that are no path.
fn heading_with_verb(block: &Block) -> Option<&'static str> {
    let Block::Heading { text, .. } = block else { return None };
    let (first, rest) = text.text.trim().split_once(' ')?;
    let is_verb = !rest.contains('/') && first.bytes().all(|byte| byte.is_ascii_uppercase());
    verb(first).filter(|_| is_verb)
}

fn verb(text: &str) -> Option<&'static str> {
    let bare = text.trim_matches(['`', '*', '[', ']', ':', ' ']);
    VERBS.iter().find(|verb| verb.eq_ignore_ascii_case(bare)).copied()
}

/// A line, or a block of one line, that is nothing but a path.
fn path(block: &Block) -> Option<&str> {
    let text = match block {
        Block::Sample(sample) => sample.text.trim(),
        block => alone(block)?,
    };
    let text = text.trim_matches('`');
    let is_url =
        text.starts_with("https://") || text.starts_with("http://") || text.starts_with("{{") && text.contains("}}/");
    let is_path = text.len() > 1 && text.starts_with('/') && !text.starts_with("//") || is_url;
    (is_path && !text.contains(char::is_whitespace)).then_some(text)
}

/// `post /orders`, `post/orders`: a verb in small letters and a path, and nothing else.
fn glued(text: &str) -> Option<String> {
    let (first, rest) = text.split_at_checked(text.find(['/', ' '])?)?;
    let rest = rest.trim_start();
    let is_small = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_lowercase());
    let path = is_small && rest.starts_with('/') && rest.len() > 1 && !rest.contains(char::is_whitespace);
    verb(first).filter(|_| path).map(|verb| format!("{verb} {rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    fn joined(lines: &[&str]) -> Vec<String> {
        let prose = |text: &&str| Block::Prose(Inline::plain(*text, Place::default()));
        let blocks = join(lines.iter().map(prose).collect());
        blocks.iter().filter_map(alone).map(str::to_owned).collect()
    }

    #[test]
    fn verbs_and_paths_are_joined() {
        assert_eq!(joined(&["Title", "post", "/orders/{id}", "Words."]), ["Title", "POST /orders/{id}", "Words."]);
        assert_eq!(joined(&["get/orders", "delete /orders/:id"]), ["GET /orders", "DELETE /orders/:id"]);
    }

    #[test]
    fn other_lines_stay() {
        for lines in [["post", "the order"], ["Post", "see /orders"], ["and/or", "get it"]] {
            assert_eq!(joined(&lines), lines);
        }
    }
}
