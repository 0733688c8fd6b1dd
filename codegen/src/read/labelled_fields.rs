//! Fields that stand one below the other, each a name in a line of its own above paragraphs with labels:
//!
//! ```text
//! **limit**
//! How many.
//! Type: Integer
//! Required: No
//! ```
//!
//! The blocks of a page enter, the same with tables in the place of such fields leave; `read` calls it, whatever the
//! form of the page.

use crate::page::{Block, Borders, Inline, Place, Row, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column, duty};

/// The columns of the table, with their headers.
const COLUMNS: [(Column, &str); 6] = [
    (Column::Type, "Type"),
    (Column::Required, "Required"),
    (Column::Default, "Default"),
    (Column::Length, "Length"),
    (Column::Value, "Allowed values"),
    (Column::Status, "HTTP status"),
];

/// More paragraphs about one field are a chapter.
const MOST: usize = 24;

/// A field in the making.
struct Entry {
    name: Inline,
    /// A text for each of the columns.
    labelled: [String; COLUMNS.len()],
    description: Vec<String>,
    /// How many blocks it is.
    length: usize,
}

/// Puts tables in the place of such fields.
pub(super) fn lift(blocks: Vec<Block>) -> Vec<Block> {
    // Few pages have such a label.
    if !blocks
        .iter()
        .any(|block| matches!(block, Block::Prose(text) if text.text.lines().any(|line| label(line).is_some() || type_line(line).is_some())))
    {
        return blocks;
    }
    let mut out = Vec::with_capacity(blocks.len());
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let mut entries: Vec<Entry> = Vec::new();
        let mut next = at;
        while let Some(found) = entry(&blocks, next) {
            next += found.length;
            entries.push(found);
        }
        let says_duty = entries.iter().any(|entry| entry.labelled.iter().filter(|text| !text.is_empty()).count() > 1);
        if entries.len() > 1 || says_duty {
            out.push(Block::Table(table(entries, block.place())));
            at = next;
        } else {
            out.push(block.clone());
            at += 1;
        }
    }
    out
}

/// A line `Type: String`: which column it is about, and what it says.
fn label(line: &str) -> Option<(usize, &str)> {
    let (label, value) = line.split_once([':', '：'])?;
    let label = label.trim().trim_matches('*');
    if value.trim().is_empty() || label.len() > 40 || label.split_whitespace().count() > 3 {
        return None;
    }
    let column = vocabulary::column(label)?;
    let at = COLUMNS.iter().position(|(known, _)| *known == column)?;
    Some((at, value.trim().trim_matches('*').trim()))
}

/// `integer, required, default: 5`: the type of a field and what else is said in few words.
fn type_line(line: &str) -> Option<[String; COLUMNS.len()]> {
    let mut words = line.trim().trim_matches(['*', '_', '(', ')']).split([',', ';', '|', '·']).map(str::trim);
    let kind = words.next().filter(|kind| kind.split_whitespace().count() <= 3)?;
    vocabulary::type_word(kind).filter(|word| word.class.is_none())?;
    let mut said: [String; COLUMNS.len()] = Default::default();
    for word in words {
        let (column, value) = match (duty::unmistakable_duty(word), label(word)) {
            (Some(_), _) => (1, word),
            (None, Some((column, value))) => (column, value),
            (None, None) => return None,
        };
        if let Some(slot) = said.get_mut(column) {
            value.clone_into(slot);
        }
    }
    if let Some(slot) = said.first_mut() {
        kind.clone_into(slot);
    }
    Some(said)
}

/// The field that begins at this block: its name, and paragraphs of which one names the type or a status.
fn entry(blocks: &[Block], at: usize) -> Option<Entry> {
    let name = name(blocks.get(at)?)?;
    let mut entry = Entry { name, labelled: Default::default(), description: Vec::new(), length: 1 };
    for block in blocks.iter().skip(at + 1).take(MOST) {
        let Block::Prose(text) = block else { break };
        if self::name(block).is_some() {
            break;
        }
        for (number, line) in text.text.lines().enumerate() {
            if number == 0
                && entry.length == 1
                && label(line).is_none()
                && let Some(said) = type_line(line)
            {
                entry.labelled = said;
                continue;
            }
            match label(line) {
                Some((column, value)) => {
                    if let Some(slot) = entry.labelled.get_mut(column).filter(|slot| slot.is_empty()) {
                        value.clone_into(slot);
                    } else {
                        entry.description.push(line.to_owned());
                    }
                }
                None => entry.description.push(line.to_owned()),
            }
        }
        entry.length += 1;
    }
    let [kind, .., status] = &entry.labelled;
    let is_typed = !kind.is_empty() && kind.split_whitespace().count() <= 6;
    let is_failure = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
    (is_typed || is_failure).then_some(entry)
}

/// A single word in a line or heading of its own, set off, that announces nothing.
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
        && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']'));
    let announces = || {
        [Meaning::Request, Meaning::Response, Meaning::Error, Meaning::Header, Meaning::Query]
            .into_iter()
            .any(|meaning| phrase::find(bare, meaning).is_some())
    };
    (is_set_off && is_name && !announces()).then(|| Inline::plain(bare, text.place))
}

fn table(entries: Vec<Entry>, place: Place) -> Table {
    let used: Vec<usize> = (0..COLUMNS.len())
        .filter(|at| entries.iter().any(|entry| entry.labelled.get(*at).is_some_and(|text| !text.is_empty())))
        .collect();
    let of_failures = used.contains(&(COLUMNS.len() - 1));
    let titles = used.iter().filter_map(|at| COLUMNS.get(*at)).map(|(_, title)| *title);
    let (first, last) = if of_failures { ("Error code", "Message") } else { ("Name", "Description") };
    let header = std::iter::once(first).chain(titles).chain([last]).map(|title| Inline::plain(title, place)).collect();
    let row = |entry: Entry| {
        let place = entry.name.place;
        let texts = used.iter().filter_map(|at| entry.labelled.get(*at)).map(|text| Inline::plain(text, place));
        let mut cells = vec![entry.name];
        cells.extend(texts);
        cells.push(Inline::plain(entry.description.join("\n"), place));
        Row { cells, place }
    };
    Table { borders: Borders::Marked, header, rows: entries.into_iter().map(row).collect(), place }
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
    fn names_above_labels_are_rows() {
        let blocks = lifted(&[
            "Words.",
            "**colour**",
            "How it looks.",
            "Type: String\nRequired: No",
            "**size**",
            "Type: Integer",
        ]);
        let [Block::Prose(_), Block::Table(table)] = blocks.as_slice() else { panic!("{blocks:?}") };
        let texts: Vec<Vec<&str>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [["colour", "String", "No", "How it looks."], ["size", "Integer", "", ""]]);
    }

    #[test]
    fn names_above_statuses_are_failures() {
        let blocks =
            lifted(&["**NoSuchKey**", "It is gone.\nHTTP Status Code: 404", "**Locked**", "HTTP Status Code: 423"]);
        assert!(matches!(blocks.as_slice(), [Block::Table(table)] if table.header.len() == 3), "{blocks:?}");
    }

    #[test]
    fn other_paragraphs_stay() {
        for lines in
            [["**colour**", "How it looks.", "Type: string"], ["**Response**", "Type: object", "Required: Yes"]]
        {
            assert!(lifted(&lines).iter().all(|block| matches!(block, Block::Prose(_))), "{lines:?}");
        }
    }
}
