//! Items of lists that hold a document as code: `Content: { "id": 12 }`.
//!
//! The blocks of a page enter, the same with such documents as samples of their own leave; `read` calls it, whatever
//! the form of the page.

use crate::page::{Block, Inline, Sample};

/// Shorter code is a value or a fragment.
const SHORTEST: usize = 8;

/// Takes the documents out of lists and out of lines that hold nothing else.
pub(super) fn lift(blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.iter().any(holds_document) {
        return blocks;
    }
    let mut out = Vec::with_capacity(blocks.len() + 4);
    for block in blocks {
        match block {
            Block::List(items) if items.iter().any(|item| document(item).is_some()) => items_of(items, &mut out),
            Block::Prose(text) => match document(&text) {
                Some((label, sample)) => push(label, sample, &mut out),
                None => out.push(Block::Prose(text)),
            },
            block => out.push(block),
        }
    }
    out
}

fn holds_document(block: &Block) -> bool {
    match block {
        Block::List(items) => items.iter().any(|item| document(item).is_some()),
        Block::Prose(text) => document(text).is_some(),
        _ => false,
    }
}

fn items_of(items: Vec<Inline>, out: &mut Vec<Block>) {
    let mut plain: Vec<Inline> = Vec::new();
    for item in items {
        match document(&item) {
            Some((label, sample)) => {
                if !plain.is_empty() {
                    out.push(Block::List(std::mem::take(&mut plain)));
                }
                push(label, sample, out);
            }
            None => plain.push(item),
        }
    }
    if !plain.is_empty() {
        out.push(Block::List(plain));
    }
}

fn push(label: Option<Inline>, sample: Sample, out: &mut Vec<Block>) {
    out.extend(label.map(Block::Prose));
    out.push(Block::Sample(sample));
}

/// The document at the end of a text, behind a label of a few words.
fn document(text: &Inline) -> Option<(Option<Inline>, Sample)> {
    let [.., last] = text.code.as_slice() else { return None };
    let code = text.text.get(last.clone())?.trim();
    let is_document = code.len() >= SHORTEST
        && (code.starts_with("{\"") || code.starts_with("{ \"") || code.starts_with("[{") || code.starts_with("[ {"))
        && code.ends_with(['}', ']']);
    let before = text.text.get(..last.start)?.trim();
    let behind = text.text.get(last.end..)?;
    let is_label = before.is_empty() || (before.ends_with(':') && before.split_whitespace().count() <= 6);
    if !is_document || !is_label || behind.chars().any(char::is_alphanumeric) {
        return None;
    }
    let label = (!before.is_empty()).then(|| Inline::plain(before, text.place));
    let lines = code.lines().map(|_| text.place).collect();
    Some((label, Sample { language: String::new(), text: code.to_owned(), place: text.place, lines }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Place;

    #[test]
    fn documents_leave_their_lists() {
        let item = |label: &str, code: &str| {
            let text = format!("{label}{code}");
            let whole = text.len();
            Inline { code: std::iter::once(label.len()..whole).collect(), ..Inline::plain(text, Place::default()) }
        };
        let blocks = lift(vec![Block::List(vec![item("Code: ", "200"), item("Content: ", "{ \"id\": 12 }")])]);
        assert!(matches!(blocks.as_slice(), [Block::List(_), Block::Prose(_), Block::Sample(_)]), "{blocks:?}");
        let blocks = lift(vec![Block::List(vec![item("sort: ", "{asc,desc}")])]);
        assert!(matches!(blocks.as_slice(), [Block::List(_)]), "{blocks:?}");
    }
}
