//! Fields with a title each: a heading or a line in bold, then the type or duty, what it means, and its values.
//!
//! Blocks enter, facts leave; `prose` calls it at each heading and paragraph.

use crate::fact::Witness;
use crate::page::{Block, Document, Inline};
use crate::vocabulary::{self, Column, duty};

use super::listed;
use super::listed_item::{self, ListedField};
use super::outline::Outline;
use super::{Heard, cue, dividers, rules, tables, values};

/// The fields that begin with block `at`; returns how many blocks they are, none unless there are two fields at least.
pub fn fields(heard: &mut Heard<'_>, document: &Document, outline: &Outline, at: usize) -> usize {
    let Some(first) = title(document, at).filter(|first| entry(document, at, first).is_some()) else { return 0 };
    let mut found: Vec<(ListedField, Inline)> = Vec::new();
    let mut next = at;
    while let Some(own) = title(document, next).filter(|title| title.level == first.level) {
        let Some((field, text, length)) = entry(document, next, &own) else { break };
        found.push((field, text));
        next += length;
    }
    if found.len() < 2 {
        return 0;
    }
    // What stands above the first title says where the fields are sent.
    let Some(context) = outline.contexts.get(at.saturating_sub(1)) else { return 0 };
    let part = tables::announced_part(context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    let divided = dividers::duty_above(context, heard.names);
    for (field, text) in found {
        listed::say(heard, (context, part, divided), &text, &field, &[&text], witness);
    }
    next - at
}

/// A title that may be the name of a field.
struct Title<'page> {
    text: &'page Inline,
    /// Of a heading its level, nought of a line in bold.
    level: u8,
}

fn title(document: &Document, at: usize) -> Option<Title<'_>> {
    match document.blocks.get(at)? {
        Block::Heading { text, level } => Some(Title { text, level: *level }),
        Block::Prose(text) => {
            let whole = text.text.trim();
            let is_set_off = |range: &std::ops::Range<usize>| {
                range.start == 0
                    && text.text.get(range.end..).is_some_and(|rest| rest.trim_matches([':', '`', ' ']).is_empty())
            };
            let marked = text.bold.iter().chain(&text.code).any(is_set_off);
            (marked && !whole.contains('\n')).then_some(Title { text, level: 0 })
        }
        _ => None,
    }
}

/// The field that the title names, with the text below it, where that begins with a type or a duty, or labels one; and
/// how many blocks it is.
fn entry(document: &Document, at: usize, title: &Title<'_>) -> Option<(ListedField, Inline, usize)> {
    let name = title.text.text.trim().trim_matches(['`', '*', ':', '"']);
    let is_name = name.len() > 1
        && name.len() <= 60
        && name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']'));
    if !is_name
        || (name.starts_with(char::is_uppercase)
            && (vocabulary::column(name).is_some() || cue::part_of_heading(name).is_some()))
    {
        return None;
    }
    let (text, length) = below(document, at + 1)?;
    // A field that stands below a title is one of several.
    if listed_item::in_prose(&text).is_some() {
        return None;
    }
    let first = text.text.lines().next()?.trim();
    let labelled = rules::behind_label(&text.text, Column::Type).map(|written| written.trim_end_matches('.'));
    let labelled = labelled.filter(|written| vocabulary::type_word(written).is_some());
    let says_duty = rules::behind_label(&text.text, Column::Required).is_some();
    let type_words = if let Some((words, _)) = listed_item::type_and_rest(first).filter(|_| labelled.is_none()) {
        words
    } else if labelled.is_some() || says_duty {
        labelled.unwrap_or_default().to_owned()
    } else {
        duty::unmistakable_duty(first.split(['.', ',']).next()?).map(|_| String::new())?
    };
    let field = ListedField::new(name, title.text.place, type_words, text.text.trim());
    Some((field, Inline { place: title.text.place, ..text }, length + 1))
}

/// The paragraphs and lists of values below a title as one text, and how many blocks they are.
fn below(document: &Document, from: usize) -> Option<(Inline, usize)> {
    let Block::Prose(first) = document.blocks.get(from)? else { return None };
    let mut text = with_labels_apart(first);
    let mut next = from + 1;
    while let Some(block) = document.blocks.get(next) {
        match block {
            Block::Prose(more) if title(document, next).is_none() => {
                text.text.push('\n');
                text.text.push_str(with_labels_apart(more).text.trim());
            }
            Block::List(items) if items.iter().all(|item| values::with_meaning(&item.text).is_some()) => {
                for item in items {
                    text.text.push_str("\n• ");
                    text.text.push_str(item.text.trim());
                }
            }
            _ => break,
        }
        next += 1;
    }
    Some((text, next - from))
}

/// The text with each label in a line of its own: `How it looks. Type: Text. Presence: Required.`
fn with_labels_apart(text: &Inline) -> Inline {
    let mut apart = text.text.clone();
    for (at, _) in text.text.match_indices(". ") {
        let label = text.text.get(at + 2..).and_then(|rest| rest.split_once(':')).map_or("", |(label, _)| label);
        let is_label = (1..=40).contains(&label.len())
            && label.split(' ').count() <= 3
            && label.starts_with(char::is_uppercase)
            && vocabulary::column(label).is_some();
        if is_label {
            apart.replace_range(at + 1..at + 2, "\n");
        }
    }
    Inline { text: apart, ..text.clone() }
}

#[cfg(test)]
mod tests {
    fn fields(page: &str) -> Vec<(String, Option<bool>, usize)> {
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap_or_default();
        let fields = method.request.map(|body| body.fields).unwrap_or_default();
        fields.iter().map(|field| (field.name.clone(), field.required, field.allowed.len())).collect()
    }

    #[test]
    fn each_field_has_a_heading() {
        let page = "# POST /doors\n\n## Body parameters\n\n### colour\n\n*string, required*\n\nHow it looks.\n\n\
                    ### kind\n\n*string*\n\nHow it opens. Values:\n\n- `in` - inwards\n- `out` - outwards\n\n\
                    ### width\n\n*integer, optional*\n\n## Notes\n\nNone.\n";
        let expected = [("colour", Some(true), 0), ("kind", None, 2), ("width", Some(false), 0)];
        assert_eq!(fields(page), expected.map(|(name, required, values)| (name.to_owned(), required, values)));
    }

    #[test]
    fn each_field_has_a_line_in_bold() {
        let page = "# POST /doors\n\n**colour**\n\nHow it looks.\nPresence: Required.\nType: String.\n\n**kind**\n\n\
                    How it opens.\nPresence: Optional.\nIt is one of the values: 1, 2.\nType: Number.\n";
        assert_eq!(fields(page), [("colour".to_owned(), Some(true), 0), ("kind".to_owned(), Some(false), 2)]);
    }

    #[test]
    fn titles_of_chapters_are_no_fields() {
        assert!(fields("# POST /doors\n\n## Overview\n\nOpens a door.\n\n## Limits\n\nNone at all.\n").is_empty());
    }
}
