//! Failures that stand one below the other, each a name in a line of its own above paragraphs with its status:
//!
//! ```text
//! **KeyInUse**
//! Another order has the key.
//! HTTP Status Code: 409
//! ```
//!
//! The blocks of a page enter, the same with tables in the place of such failures leave; `read` calls it, whatever the
//! form of the page. Fields set like this are the matter of `extract`.

use crate::page::{Block, Borders, Inline, Place, Row, Table};
use crate::vocabulary::{self, Column};

/// More paragraphs about one failure are a chapter.
const MOST: usize = 24;

/// Puts tables in the place of such failures.
pub(super) fn lift(blocks: Vec<Block>) -> Vec<Block> {
    let says_status = |text: &Inline| text.text.lines().any(|line| status(line).is_some());
    // Few pages have such a label.
    if !blocks.iter().any(|block| matches!(block, Block::Prose(text) if says_status(text))) {
        return blocks;
    }
    let mut out = Vec::with_capacity(blocks.len());
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let mut rows: Vec<Row> = Vec::new();
        let mut next = at;
        while let Some((row, length)) = failure(&blocks, next) {
            next += length;
            rows.push(row);
        }
        if rows.len() > 1 {
            out.push(Block::Table(table(rows, block.place())));
            at = next;
        } else {
            out.push(block.clone());
            at += 1;
        }
    }
    out
}

/// A line `HTTP Status Code: 409`.
fn status(line: &str) -> Option<&str> {
    let (label, value) = line.split_once([':', '：'])?;
    let value = value.trim().trim_matches('*').trim();
    let is_status =
        value.len() == 3 && value.starts_with(['4', '5']) && value.bytes().all(|byte| byte.is_ascii_digit());
    let is_label = label.len() <= 40 && vocabulary::column(label.trim().trim_matches('*')) == Some(Column::Status);
    (is_status && is_label).then_some(value)
}

/// The row of the failure that begins at this block, and how many blocks it is.
fn failure(blocks: &[Block], at: usize) -> Option<(Row, usize)> {
    let name = name(blocks.get(at)?)?;
    let place = name.place;
    let (mut code, mut words) = (None, Vec::new());
    let mut length = 1;
    for block in blocks.iter().skip(at + 1).take(MOST) {
        let Block::Prose(text) = block else { break };
        if self::name(block).is_some() {
            break;
        }
        for line in text.text.lines() {
            match status(line) {
                Some(found) => code = code.or(Some(found)),
                None => words.push(line),
            }
        }
        length += 1;
    }
    let cells = vec![name, Inline::plain(code?, place), Inline::plain(words.join("\n"), place)];
    Some((Row { cells, place }, length))
}

/// A single word in a line or heading of its own, set off.
fn name(block: &Block) -> Option<Inline> {
    let (text, is_set_off) = match block {
        Block::Heading { text, level } => (text, *level > 1),
        Block::Prose(text) => {
            let whole =
                |range: &std::ops::Range<usize>| range.start == 0 && range.end + 1 >= text.text.trim_end().len();
            (text, text.bold.iter().chain(&text.code).any(whole))
        }
        _ => return None,
    };
    let bare = text.text.trim().trim_end_matches(':');
    let is_name = (2..=60).contains(&bare.len())
        && bare.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
        && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-'));
    (is_set_off && is_name).then(|| Inline::plain(bare, text.place))
}

fn table(rows: Vec<Row>, place: Place) -> Table {
    let header = ["Error code", "HTTP status", "Message"].map(|title| Inline::plain(title, place)).to_vec();
    Table { borders: Borders::Marked, header, rows, place }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lifted(lines: &[&str]) -> Vec<Block> {
        let block = |text: &&str| {
            let bare = text.trim_matches('*');
            let bold = (bare.len() < text.len()).then_some(0..bare.len()).into_iter().collect();
            Block::Prose(Inline { bold, ..Inline::plain(bare, Place::default()) })
        };
        lift(lines.iter().map(block).collect())
    }

    #[test]
    fn names_above_statuses_are_failures() {
        let blocks = lifted(&[
            "Words.",
            "**NoSuchKey**",
            "It is gone.\nHTTP Status Code: 404",
            "**Locked**",
            "HTTP status: 423",
        ]);
        let [Block::Prose(_), Block::Table(table)] = blocks.as_slice() else { panic!("{blocks:?}") };
        let texts: Vec<Vec<&str>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [["NoSuchKey", "404", "It is gone."], ["Locked", "423", ""]]);
    }

    #[test]
    fn other_paragraphs_stay() {
        for lines in [["**colour**", "How it looks.", "Type: string"], ["**Done**", "Status: 200", "HTTP status: 404"]]
        {
            assert!(lifted(&lines).iter().all(|block| matches!(block, Block::Prose(_))), "{lines:?}");
        }
    }
}
