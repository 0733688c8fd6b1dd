//! Fields whose descriptions send the reader on: "see table 3", "one of the Kinds of doors", a link to a heading.
//!
//! The title of a table or list of values enters, the names of the fields that speak of it leave; `value_tables` and
//! `value_lists` call it when nothing else says whose values they are.

use crate::page::{Block, Document, Inline};
use crate::vocabulary::{self, Column, choice_words};

use super::outline::Context;
use super::{Heard, cue, name_cell};

/// The most texts that are looked through for one title.
const MOST: usize = 4_000;

/// A text that sends the reader on, and what may be the name of its field.
pub struct Reference {
    names: Vec<String>,
    /// Lower case, with the targets of its links.
    text: String,
    /// The targets of its links, as keys.
    targets: Vec<String>,
}

/// The names of the fields that speak of what stands under these words.
pub fn fields(heard: &mut Heard<'_>, document: &Document, context: &Context) -> Vec<String> {
    let titles: Vec<&str> = [context.lead.as_str(), context.heading.as_str()]
        .into_iter()
        .map(|title| title.trim().trim_end_matches([':', '.']))
        .filter(|title| may_be_title(title))
        .collect();
    if titles.is_empty() {
        return Vec::new();
    }
    let references = heard.references.take().unwrap_or_else(|| references(document));
    let mut found: Vec<String> = Vec::new();
    for reference in references.iter().filter(|reference| titles.iter().any(|title| speaks_of(reference, title))) {
        let name = reference.names.iter().find(|name| heard.is_listed(context.method, last(name)));
        if let Some(name) = name.filter(|name| !found.contains(name)) {
            found.push(last(name).to_owned());
        }
    }
    heard.references = Some(references);
    found
}

fn last(path: &str) -> &str {
    path.rsplit(['.', '/', '>', ' ']).next().unwrap_or(path)
}

fn may_be_title(title: &str) -> bool {
    let length = title.chars().count();
    (3..=90).contains(&length)
        && vocabulary::column(title).is_none_or(|column| !matches!(column, Column::Value | Column::Code))
        && cue::part_of_heading(title).is_none()
}

/// All texts of a document that send the reader on.
fn references(document: &Document) -> Vec<Reference> {
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Table(table) => {
                for row in &table.rows {
                    let cells = || row.cells.iter();
                    if let Some(cell) = cells().skip(1).find(|cell| refers(cell)) {
                        let names = cells().take(3).map(|cell| name_cell::name(cell, true).path).collect();
                        found.push(reference(cell, names));
                    }
                }
            }
            Block::List(items) => {
                for item in items.iter().filter(|item| refers(item)) {
                    let name = item.text.split([' ', ':', '(', '\n']).next().unwrap_or_default();
                    let name = name.trim_matches(['`', '*', '"', '-']).to_owned();
                    found.push(reference(item, vec![name]));
                }
            }
            _ => {}
        }
        if found.len() >= MOST {
            break;
        }
    }
    found
}

fn reference(cell: &Inline, names: Vec<String>) -> Reference {
    let targets = cell.links.iter().filter_map(|link| link.target.rsplit_once('#')).map(|(_, to)| vocabulary::key(to));
    Reference { names, text: cell.text.to_lowercase(), targets: targets.filter(|key| !key.is_empty()).collect() }
}

/// Whether a text sends the reader on: with a link inside the page, or in words.
fn refers(cell: &Inline) -> bool {
    cell.links.iter().any(|link| link.target.contains('#'))
        || cell.text.contains(['参', '见', '見', '參'])
        || cell
            .text
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| (2..=24).contains(&word.len()) && choice_words::refers(word))
}

/// Whether a text names this title: by a link, by its words, or by what it is called and its number.
fn speaks_of(reference: &Reference, title: &str) -> bool {
    let key = vocabulary::key(title);
    if reference.targets.contains(&key) {
        return true;
    }
    let small = title.to_lowercase();
    let bare = small.trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ' ' | ')'));
    if bare.chars().count() > 3 && reference.text.contains(bare) {
        return true;
    }
    if says_the_same(bare, &reference.text) {
        return true;
    }
    // `Table 3. Kinds of doors` is `table 3` in the text, in whatever case the language wants.
    let Some((label, number)) = numbered(&small) else { return false };
    let stem: String = label.chars().take(4).collect();
    let words: Vec<&str> = reference.text.split(|letter: char| !letter.is_alphanumeric() && letter != '.').collect();
    words
        .windows(2)
        .any(|pair| matches!(pair, [one, other] if one.starts_with(&stem) && other.trim_end_matches('.') == number))
}

/// Whether a text has every longer word of a title, whatever their endings: `Kinds of doors` and "kind of the door, see
/// below".
fn says_the_same(title: &str, text: &str) -> bool {
    let split = |letter: char| !letter.is_alphanumeric();
    let words: Vec<&str> = title.split(split).filter(|word| word.chars().count() > 3).take(6).collect();
    let is_in = |word: &&str| {
        let length = word.chars().count();
        text.split(split).take(200).any(|other| {
            let common = word.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
            common > 3 && common + 3 >= length && common + 3 >= other.chars().count()
        })
    };
    !words.is_empty() && words.iter().all(is_in)
}

/// `table 3. kinds of doors`: what it is called, and its number.
fn numbered(title: &str) -> Option<(&str, &str)> {
    let (label, rest) = title.split_once(' ')?;
    let number = rest.split([' ', ':', '–', '-']).next()?.trim_end_matches('.');
    let is_number = !number.is_empty()
        && number.len() <= 6
        && number.starts_with(|letter: char| letter.is_ascii_digit())
        && number.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    (is_number && label.chars().count() > 2 && label.chars().all(char::is_alphabetic)).then_some((label, number))
}

#[cfg(test)]
mod tests {
    fn values(page: &str) -> Vec<(String, usize)> {
        let found = crate::inspect("page.md", page.as_bytes());
        let request = found.schema.methods.first().and_then(|method| method.request.clone()).unwrap();
        request.fields.iter().map(|field| (field.name.clone(), field.allowed.len())).collect()
    }

    #[test]
    fn a_field_speaks_of_a_table_of_values() {
        let page = |words: &str, title: &str| {
            format!(
                "# POST /doors\n\n| Name | Type | Description |\n|---|---|---|\n| kind | string | {words} |\n\
                 | size | int | how big |\n\n{title}\n\n| Value | Description |\n|---|---|\n| IN | opens inwards |\n\
                 | OUT | opens outwards |\n"
            )
        };
        for (words, title) in [
            ("see the table «Ways to open»", "## Ways to open"),
            ("what it does, see table 2", "Table 2. What doors do"),
            ("see [here](#ways-to-open)", "## Ways to open"),
            ("по таблице 2, см. ниже", "Таблица 2 – двери"),
        ] {
            assert_eq!(values(&page(words, title)), [("kind".to_owned(), 2), ("size".to_owned(), 0)], "{words}");
        }
        assert_eq!(values(&page("see the manual", "## Ways to open")).iter().map(|(_, count)| count).sum::<usize>(), 0);
    }
}
