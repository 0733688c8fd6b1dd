//! Values that are written as a list and not as a table: of a field that the words above name, or of a page that is
//! nothing else.
//!
//! A list enters, facts leave, and `prose` calls it; or a document enters, its values leave, and `extract` calls it when
//! nothing else was heard.

use std::collections::BTreeSet;

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline, Place, Row, Table};
use crate::schema::{AllowedValue, EnumPage};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, value_words};

use super::outline::{Context, Outline};
use super::{Heard, field_values, namesakes, value_tables, values};

/// The values of a page without tables and samples, under words that announce values or set off as such.
pub fn page(document: &Document, outline: &Outline, name: &str) -> Option<EnumPage> {
    if document.blocks.iter().any(|block| matches!(block, Block::Table(_) | Block::Sample(_))) {
        return None;
    }
    let mut found: Vec<AllowedValue> = Vec::new();
    for (block, context) in document.blocks.iter().zip(&outline.contexts) {
        let Block::List(items) = block else { continue };
        let announced = phrase::find(&context.lead, Meaning::Allowed).is_some()
            || phrase::find(&context.heading, Meaning::Allowed).is_some();
        if announced || (items.len() > 1 && items.iter().all(is_value)) {
            found.extend(listed(items).unwrap_or_default());
        }
    }
    let title = outline.methods.first().map(|head| head.name.clone()).unwrap_or_default();
    (found.len() > 1).then(|| EnumPage { page: name.to_owned(), title, values: found })
}

/// A list under words that name a field and announce its values: they hold for every field of the name on the page.
/// False when the list is none of these.
pub fn of_field(heard: &mut Heard<'_>, context: &Context, items: &[Inline], document: &Document) -> bool {
    if field_values::listed(heard, context, items) || of_field_in_bracket(heard, context, items) {
        return true;
    }
    let lead = &context.lead;
    // Words for values need values that are set off: `Values of the field state:`.
    let is_announced = phrase::find(lead, Meaning::Allowed).is_some()
        || value_words::speaks_of_values(lead) && items.len() > 1 && items.iter().all(is_set_off);
    if !is_announced {
        return of_reference(heard, context, items, document);
    }
    let word = last_step(heard, lead);
    let (Some(name), Some(values)) = (word.map(str::to_owned), listed(items).filter(|values| values.len() > 1)) else {
        return false;
    };
    let is_it = |fact: &&Fact| match &fact.subject.path {
        Path::Written(path) => path.rsplit(['.', ' ', '>', '/']).next() == Some(name.as_str()),
        Path::Exact(steps) => steps.last() == Some(&name),
        _ => false,
    };
    let parts: BTreeSet<Part> = heard.facts.iter().filter(is_it).map(|fact| fact.subject.part).collect();
    let place = items.first().map(|item| item.place).unwrap_or_default();
    let meant = namesakes::meant(&heard.facts, &name, lead);
    for part in &parts {
        let paths = if meant.is_empty() { vec![Path::Named(name.clone())] } else { meant.clone() };
        for path in paths {
            let statement = Statement::Allowed(values.clone());
            let fact = heard.fact(context.method, *part, path, statement, Witness::Prose, &name, place);
            heard.facts.push(Fact { rule: "list of values", ..fact });
        }
    }
    !parts.is_empty()
}

/// The steps of the field that stands in a bracket behind the words right above: `States of a call (call.state):`.
pub(super) fn field_in_bracket<'a>(heard: &mut Heard<'_>, context: &'a Context) -> Option<Vec<&'a str>> {
    let title = [context.lead.trim(), context.heading.trim()].into_iter().find(|text| !text.is_empty())?;
    let (_, inside) = title.trim_end_matches(':').trim_end().strip_suffix(')')?.rsplit_once('(')?;
    let steps: Vec<&str> =
        inside.trim_matches('`').split(['.', '/', '>']).map(|step| step.trim_matches([' ', '[', ']'])).collect();
    let is_listed = steps.last().is_some_and(|last| heard.is_listed(context.method, last));
    (is_listed && steps.iter().all(|step| !step.is_empty())).then_some(steps)
}

/// A list of values with meanings below words with a field in a bracket.
fn of_field_in_bracket(heard: &mut Heard<'_>, context: &Context, items: &[Inline]) -> bool {
    let Some(steps) = field_in_bracket(heard, context) else { return false };
    let Some(values) = listed(items) else { return false };
    if values.len() < 2 || values.iter().any(|value| value.description.is_empty()) {
        return false;
    }
    let place = items.first().map(|item| item.place).unwrap_or_default();
    say_of_steps(heard, context, &steps, &values, place)
}

/// A table whose first column is headed by the name of a field, with a value a row and what it means. False when it is
/// something else.
pub fn of_field_in_header(heard: &mut Heard<'_>, context: &Context, table: &Table) -> bool {
    let Some(name) = table.header.first().map(|cell| cell.text.trim().trim_matches('`')) else { return false };
    if vocabulary::column(name).is_some() || !(2..=3).contains(&table.header.len()) || table.rows.len() < 2 {
        return false;
    }
    let last = name.rsplit(['.', '/']).next().unwrap_or(name);
    if !heard.is_listed(context.method, last) {
        return false;
    }
    let value = |row: &Row| {
        let [value, meaning, ..] = row.cells.as_slice() else { return None };
        let word = value.text.trim().trim_matches(['`', '"', '*']);
        let is_one = !word.is_empty() && !word.contains(char::is_whitespace) && !meaning.is_empty();
        is_one.then(|| AllowedValue { value: word.to_owned(), description: meaning.text.trim().to_owned() })
    };
    let Some(values) = table.rows.iter().map(value).collect::<Option<Vec<_>>>() else { return false };
    let steps: Vec<&str> = name.split(['.', '/']).collect();
    say_of_steps(heard, context, &steps, &values, table.place)
}

/// Says the values of the fields whose paths end with these steps; false when there are none.
fn say_of_steps(
    heard: &mut Heard<'_>,
    context: &Context,
    steps: &[&str],
    values: &[AllowedValue],
    place: Place,
) -> bool {
    let ends_so = |path: &str| {
        let mut own =
            path.rsplit(['.', ' ', '>', '/']).map(|step| step.trim_matches(['[', ']'])).filter(|step| !step.is_empty());
        steps.iter().rev().all(|step| own.next() == Some(*step))
    };
    let fields: BTreeSet<(Part, String)> = heard
        .facts
        .iter()
        .filter(|fact| fact.subject.method == context.method)
        .filter_map(|fact| match &fact.subject.path {
            Path::Written(path) if ends_so(path) => Some((fact.subject.part, path.clone())),
            Path::Exact(own) if ends_so(&own.join(".")) => Some((fact.subject.part, own.join("."))),
            _ => None,
        })
        .collect();
    for (part, path) in &fields {
        let statement = Statement::Allowed(values.to_vec());
        let fact =
            heard.fact(context.method, *part, Path::Written(path.clone()), statement, Witness::Prose, path, place);
        heard.facts.push(Fact { rule: "list of values", ..fact });
    }
    !fields.is_empty()
}

/// The first field that a text names; of a path such as `phones[].kind` its last step.
pub(super) fn last_step<'a>(heard: &Heard<'_>, text: &'a str) -> Option<&'a str> {
    let tokens = phrase::tokens(text);
    let mut known = tokens
        .iter()
        .map(|token| token.range.clone())
        .filter(|range| text.get(range.clone()).is_some_and(|word| heard.names.contains(word)));
    let mut step = known.next()?;
    for next in known {
        let between = text.get(step.end..next.start)?;
        if between.is_empty() || !between.chars().all(|letter| matches!(letter, '[' | ']' | '.' | '/' | '>')) {
            break;
        }
        step = next;
    }
    text.get(step)
}

/// A list of values under a title that the description of a field speaks of.
fn of_reference(heard: &mut Heard<'_>, context: &Context, items: &[Inline], document: &Document) -> bool {
    // Where a field sends the reader here, what is set off needs no meaning.
    if items.len() < 2 || !items.iter().all(is_set_off) {
        return false;
    }
    let place = items.first().map(|item| item.place).unwrap_or_default();
    let Some(values) = listed(items) else { return false };
    value_tables::of_references(heard, document, context, &values, None, place)
}

/// Every item is a value, or none is. A link leads to what has a page of its own.
fn listed(items: &[Inline]) -> Option<Vec<AllowedValue>> {
    let value = |item: &Inline| values::with_meaning(&item.text).or_else(|| set_off_with_meaning(item));
    items.iter().map(|item| value(item).filter(|_| item.links.is_empty())).collect()
}

/// A value that is set off, and what it means right behind it: `**open** It can be changed`.
fn set_off_with_meaning(item: &Inline) -> Option<AllowedValue> {
    let range = item.code.iter().chain(&item.bold).find(|range| range.start == 0)?;
    let value = item.text.get(range.clone())?.trim().trim_matches('`');
    let meaning = item.text.get(range.end..)?.trim();
    let is_word = !value.is_empty() && !value.contains(char::is_whitespace) && !value.ends_with(':');
    let begins = meaning.starts_with(char::is_alphabetic);
    (is_word && begins).then(|| AllowedValue { value: value.to_owned(), description: meaning.to_owned() })
}

/// A value that is set off or written as a constant, and what it means.
fn is_value(item: &Inline) -> bool {
    is_set_off(item) && values::with_meaning(&item.text).is_some_and(|value| !value.description.is_empty())
}

/// A value that is set off or written as a constant.
pub(super) fn is_set_off(item: &Inline) -> bool {
    let Some(value) = values::with_meaning(&item.text) else { return false };
    let is_constant = value.value.chars().all(|letter| !letter.is_lowercase() && !letter.is_whitespace());
    item.links.is_empty() && (is_constant || item.code.iter().chain(&item.bold).any(|range| range.start == 0))
}

#[cfg(test)]
mod tests {
    use crate::{extract, read};

    fn values(page: &str) -> Vec<String> {
        let page = read::read("page.md", page.as_bytes());
        let heard = extract::extract(&page);
        let found = heard.documents.into_iter().filter_map(|document| document.values);
        found.flat_map(|list| list.values).map(|value| value.value).collect()
    }

    #[test]
    fn a_list_under_words_that_announce_values() {
        assert_eq!(
            values("The period takes one of the following values:\n\n* DAY - daily\n* WEEK - weekly\n"),
            ["DAY", "WEEK"]
        );
    }

    #[test]
    fn a_list_of_the_values_of_a_field() {
        let page = "# box.get\n\n```xml\n<response status=\"ok\"><box><state/><name/></box></response>\n```\n\n\
                    Allowed values of the field **state**:\n\n* NEW - new\n* OLD - old\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let response = found.schema.methods.first().and_then(|method| method.response.clone()).unwrap();
        let fields = &response.fields.first().unwrap().children;
        let values: Vec<usize> = fields.iter().map(|field| field.allowed.len()).collect();
        assert_eq!(values, [2, 0]);
    }

    #[test]
    fn a_list_below_words_with_a_field_in_a_bracket() {
        let page = "# POST /doors\n\n## Request\n\n| Field | Type |\n|---|---|\n| door.state | integer |\n| lock.state | integer |\n\n\
                    ### Of the door (door/state)\n\n- 110: it waits\n- 111: it moves\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap();
        let fields = method.request.map(|body| body.fields).unwrap_or_default();
        let values: Vec<usize> =
            fields.iter().flat_map(|field| &field.children).map(|field| field.allowed.len()).collect();
        assert_eq!((values, method.errors.len()), (vec![2, 0], 0));
    }

    #[test]
    fn a_table_headed_by_the_name_of_a_field() {
        let page = "# POST /doors\n\n## Request\n\n| Field | Type | Description |\n|---|---|---|\n| door_kind | integer | see the list |\n\n\
                    ### Kinds\n\n| door_kind | Meaning |\n|---|---|\n| 1 | swings |\n| 2 | slides |\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap();
        let fields = method.request.map(|body| body.fields).unwrap_or_default();
        let values: Vec<usize> = fields.iter().map(|field| field.allowed.len()).collect();
        assert_eq!(values, [2]);
    }

    #[test]
    fn values_set_off_with_their_meanings_right_behind() {
        let page = "# GET /doors\n\n## Response\n\n| Field | Description |\n|---|---|\n| state | See the list |\n\n\
                    Possible values of `state`:\n\n- **open** It can be shut\n- **shut** It can be opened\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let response = found.schema.methods.first().and_then(|method| method.response.clone()).unwrap();
        let values: Vec<&str> =
            response.fields.iter().flat_map(|field| &field.allowed).map(|value| value.value.as_str()).collect();
        assert_eq!(values, ["open", "shut"]);
    }

    #[test]
    fn a_list_of_codes_that_are_set_off() {
        assert_eq!(values("Currencies\n\nThese are supported:\n\n* `EUR` – Euro\n* `CHF` – franc\n"), ["EUR", "CHF"]);
    }

    #[test]
    fn other_lists() {
        assert!(values("What to do first:\n\n* Open the shop\n* Close the door\n").is_empty());
        assert!(values("One of the following values:\n\n* [a](a.md)\n* [b](b.md)\n").is_empty());
    }
}
