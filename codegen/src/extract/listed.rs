//! Fields that a list or a row of paragraphs describes: `name (string, required) - what it is`.
//!
//! Items enter, facts leave; `prose` calls it. Items that stand further right than the one above are its children.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline};
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, Column};

use super::listed_item::{
    ListedField, bracketed_duty, classed_field, is_name_set_off, line_field, listed_field, plain_field, untyped_field,
};
use super::nesting::Nesting;
use super::outline::{Context, Outline};
use super::{Heard, below_field, constants, cue, dividers, errors, nested_values, rules, tables, type_cell};

/// A list that describes fields.
pub fn listed_fields(heard: &mut Heard<'_>, context: &Context, outline: &Outline, items: &[Inline]) {
    let items = &nested_values::joined(items);
    let mut entries: Vec<Option<ListedField>> = items.iter().map(|item| listed_field(item, false)).collect();
    let found = entries.iter().flatten().count();
    if found * 2 <= items.len() {
        if !announces_fields(context) {
            return;
        }
        let untyped =
            |item: &Inline| listed_field(item, false).or_else(|| untyped_field(item)).or_else(|| plain_field(item));
        entries = items.iter().map(untyped).collect();
        let found = entries.iter().flatten().count();
        // One of many that names nothing is a slip; where several do, the list is about something else.
        if found < 2 || found * 4 < items.len() * 3 {
            if found * 2 >= items.len() {
                let place = items.first().map(|item| item.place).unwrap_or_default();
                let message = "a list stands where fields are spoken of, but not all of its items name one".to_owned();
                heard.warn("unknown-list", place, 0, message, format!("its {} items are left out", items.len()));
            }
            return;
        }
    }
    for (item, entry) in items.iter().zip(&mut entries) {
        *entry = entry.take().or_else(|| classed_field(item));
    }
    let part = tables::announced_part(context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    let mut nesting = Nesting::default();
    let divided = dividers::duty_above(context, heard.names);
    for (item, entry) in items.iter().zip(entries) {
        let Some(mut entry) = entry else {
            let message = "this item of a list of fields names no field".to_owned();
            heard.warn("item-without-field", item.place, 0, message, "it is left out".to_owned());
            continue;
        };
        entry.name.level = item.level;
        nesting.place(&mut entry.name);
        say(heard, (context, part, divided), item, &entry, &[], witness);
    }
}

/// True under words that announce fields and neither values nor failures.
fn announces_fields(context: &Context) -> bool {
    let says = |text: &str, meaning: Meaning| phrase::find(text, meaning).is_some();
    let is_about_values = |text: &str| {
        says(text, Meaning::Allowed)
            || says(text, Meaning::AllowedElsewhere)
            || vocabulary::column(text) == Some(Column::Value)
    };
    // The words right above must say so; what was announced further up may be over.
    let texts = [context.lead.trim().trim_end_matches(':'), context.heading.trim().trim_end_matches(':')];
    let announces = |text: &&str| {
        let is_where = WHERE.contains(&text.trim_end_matches([':', ',']).to_lowercase().as_str());
        let is_part = context.part.is_some() && cue::part_of_heading(text) == context.part;
        says(text, Meaning::FieldNoun) || is_part || (is_where && context.part.is_some())
    };
    !matches!(context.part, Some(Part::Error | Part::Header))
        && texts.iter().any(announces)
        && !texts.iter().any(|text| is_about_values(text))
}

/// Paragraphs that describe a field each, from block `at` on; returns how many blocks they are.
pub fn paragraphs(heard: &mut Heard<'_>, document: &Document, outline: &Outline, at: usize) -> usize {
    let Some(context) = outline.contexts.get(at) else { return 0 };
    let mut entries: Vec<(&Inline, ListedField, Vec<&Inline>, Vec<AllowedValue>)> = Vec::new();
    let mut length = 0;
    for block in document.blocks.iter().skip(at) {
        let text = match block {
            Block::Prose(text) => text,
            Block::List(items) => {
                let Some((text, entry, more, values)) = entries.last_mut() else { break };
                let Some(listed) = below_field::values(more.last().unwrap_or(text), entry, items) else { break };
                *values = listed;
                length += 1;
                continue;
            }
            _ => break,
        };
        match listed_field(text, true).or_else(|| line_field(text)) {
            Some(entry) => entries.push((text, entry, Vec::new(), Vec::new())),
            // A paragraph behind a field goes on with its description; a sentence of its own ends the row.
            None if !entries.is_empty() && !is_name_set_off(text) => {
                if let Some((_, _, more, _)) = entries.last_mut() {
                    more.push(text);
                }
            }
            None => break,
        }
        length += 1;
    }
    // Names without a type are fields where several lines begin so.
    let is_typed = entries.iter().any(|(_, entry, _, _)| !entry.type_words.is_empty());
    if entries.is_empty() || (!is_typed && entries.len() < 3) {
        return 0;
    }
    // Where failures are spoken of, names without a type are theirs.
    if !is_typed && context.part == Some(Part::Error) {
        for (text, entry, more, _) in &entries {
            let words = whole_description(entry, more);
            errors::push(heard, context, None, Some(entry.name.path.clone()), words, String::new(), text.place);
        }
        return length;
    }
    let part = tables::announced_part(context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    // The first field is a paragraph itself: what stands above the fields stands above it.
    let above = at.checked_sub(1).and_then(|before| outline.contexts.get(before));
    let divided = above.and_then(|above| dividers::duty_above(above, heard.names));
    for (text, entry, more, values) in entries {
        say(heard, (context, part, divided), text, &entry, &more, witness);
        if !values.is_empty() {
            let (path, statement) = (Path::Written(entry.name.path.clone()), Statement::Allowed(values));
            let fact = heard.fact(context.method, part, path, statement, witness, &entry.name.path, text.place);
            heard.facts.push(Fact { rule: "list of values", ..fact });
        }
    }
    length
}

/// Says what an item, or a title with its text, says of its field.
pub fn say(
    heard: &mut Heard<'_>,
    (context, part, divided): (&Context, Part, Option<bool>),
    item: &Inline,
    entry: &ListedField,
    more: &[&Inline],
    witness: Witness,
) {
    let path = Path::Written(entry.name.path.clone());
    let mut statements = vec![("list item", Statement::Listed)];
    if entry.name.repeats {
        statements.push(("brackets in the name", Statement::Repeats));
    }
    statements.extend(divided.map(|required| ("title above the list", Statement::Duty(required))));
    statements.extend(entry.name.duty.map(|required| ("mark in the name", Statement::Duty(required))));
    statements.extend(type_cell::declared(&entry.type_words, &Inline::plain("", item.place)));
    let is_open_enum =
        vocabulary::type_word(&entry.type_words).is_some_and(|word| word.kind == Kind::Enum && word.allowed.is_empty());
    if let Some(listed) = is_open_enum.then(|| constants::joined(&entry.description)).flatten() {
        statements.push(("values behind the type", Statement::Allowed(listed)));
    }
    statements.push(("list item", Statement::Description(whole_description(entry, more))));
    let shift = item.text.rfind(&entry.description).unwrap_or(0);
    let behind = |range: &std::ops::Range<usize>| Some(range.start.checked_sub(shift)?..range.end.checked_sub(shift)?);
    let code = item.code.iter().filter_map(behind).collect();
    let own = Inline { text: entry.description.clone(), bold: Vec::new(), code, ..item.clone() };
    // Paragraphs behind the field go on with its description.
    let texts = std::iter::once(&own).chain(more.iter().copied());
    statements.extend(
        texts
            .flat_map(|text| rules::of_text(text, heard.names))
            .filter(|found| found.other_field.is_none())
            .map(|found| (found.rule, found.statement)),
    );
    for (rule, statement) in statements {
        let fact = heard.fact(context.method, part, path.clone(), statement, witness, &entry.name.path, item.place);
        heard.facts.push(Fact { rule, ..fact });
    }
}

/// The description with the paragraphs that go on with it.
fn whole_description(entry: &ListedField, more: &[&Inline]) -> String {
    let mut whole = entry.description.clone();
    for text in more.iter().map(|text| text.text.trim()).filter(|text| !entry.description.contains(text)) {
        whole.push_str(if whole.is_empty() { "" } else { "\n" });
        whole.push_str(text);
    }
    whole
}

/// A paragraph that describes a field a line, each with a duty in brackets, even where its lines have run together.
/// False when it does not.
pub fn lines(heard: &mut Heard<'_>, context: &Context, outline: &Outline, text: &Inline) -> bool {
    let starts = starts_of_fields(&text.text);
    if starts.len() < 2 || starts.first() != Some(&0) {
        return false;
    }
    let ends = starts.iter().skip(1).copied().chain([text.text.len()]);
    let pieces = starts.iter().zip(ends).filter_map(|(start, end)| text.text.get(*start..end));
    let items: Vec<Inline> = pieces.map(|line| Inline::plain(line.trim(), text.place)).collect();
    let part = tables::announced_part(context, outline);
    let witness = Witness::Table(heard.next_table(context.method, part));
    let mut nesting = Nesting::default();
    for item in &items {
        let Some(mut entry) = bracketed_duty(&item.text, item) else { continue };
        nesting.place(&mut entry.name);
        say(heard, (context, part, None), item, &entry, &[], witness);
    }
    true
}

/// Where names begin that have a duty in brackets behind them, and a mark.
fn starts_of_fields(text: &str) -> Vec<usize> {
    text.match_indices(['(', '['])
        .filter_map(|(open, _)| {
            let before = text.get(..open)?.trim_end();
            let start = before.rfind(char::is_whitespace).map_or(0, |at| at + 1);
            let piece = text.get(start..)?;
            let item = Inline::plain("", crate::page::Place::default());
            bracketed_duty(piece, &item).map(|_| start)
        })
        .collect()
}

/// Words that lead from a formula or sample to what stands in it, per language.
const WHERE: &[&str] =
    &["where", "где", "де", "wobei", "où", "donde", "onde", "dove", "gdzie", "kde", "waarbij", "其中"];
