//! Tables of allowed values: of one field, of several, of a page as a whole.
//!
//! Tables with their context enter, values leave; `tables` calls it.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Document, Inline, Place};
use crate::schema::{AllowedValue, EnumPage};
use crate::vocabulary::Column;
use crate::vocabulary::phrase::{self, Meaning};

use super::layout::Layout;
use super::outline::{Context, Outline};
use super::{Heard, referred, value_lists};

/// So many facts are looked through for the field of a class.
const MOST_FACTS: usize = 20_000;

/// A table of values: of the field that the heading names, or of the page as a whole.
pub fn table(heard: &mut Heard<'_>, layout: &Layout<'_>, context: &Context, outline: &Outline, document: &Document) {
    let (values, default) = rows(heard, layout);
    let place = layout.rows.first().map(|row| row.place).unwrap_or_default();
    if values.is_empty() {
        return;
    }
    // A title of several words that a field speaks of says more than one of its words.
    let is_title = context.heading.trim().contains(' ') || context.lead.trim().contains(' ');
    let named = subject(heard, context).filter(|_| !is_title || referred::fields(heard, document, context).is_empty());
    let Some((path, part)) = named else {
        if of_references(heard, document, context, &values, default.as_deref(), place) {
            return;
        }
        let has_verb = outline.methods.iter().any(|head| head.verb.is_some());
        let has_methods = has_verb || heard.facts.iter().any(|fact| fact.subject.method == context.method);
        if has_methods && outline.methods.len() == 1 {
            let decision = "the values are kept by no field".to_owned();
            heard.warn(
                "values-without-field",
                place,
                0,
                "nothing says which field takes these values".to_owned(),
                decision,
            );
        } else {
            let title = outline.methods.first().map(|head| head.name.clone()).unwrap_or_default();
            let known =
                heard.values.get_or_insert_with(|| EnumPage { page: heard.page.to_owned(), title, values: Vec::new() });
            known.values.extend(values);
        }
        return;
    };
    // What is sent in the URL has its values below a heading of the body as well.
    let parts = heard.parts_of(context.method, &path);
    let part = if parts.contains(&part) { part } else { parts.first().copied().unwrap_or(part) };
    let row = format!("values of {path}");
    let mut say = |statement| {
        let fact =
            heard.fact(context.method, part, Path::Written(path.clone()), statement, Witness::Prose, &row, place);
        heard.facts.push(Fact { rule: "table of values", ..fact });
    };
    say(Statement::Allowed(values));
    if let Some(default) = default {
        say(Statement::Default(default));
    }
}

/// The values of a table with what stands beside each, and the one that is said to be the default.
fn rows(heard: &mut Heard<'_>, layout: &Layout<'_>) -> (Vec<AllowedValue>, Option<String>) {
    let value_at = value_column(layout);
    let mut values = Vec::new();
    let mut default = None;
    for row in &layout.rows {
        let Some(cell) = row.cells.get(value_at).filter(|cell| !cell.is_empty()) else { continue };
        let text = unquoted(cell.text.trim());
        if text.contains(char::is_whitespace) {
            let decision = "it is taken as a remark, not as a value".to_owned();
            heard.warn(
                "value-is-prose",
                cell.place,
                text.chars().count(),
                format!("a row of allowed values is a sentence: `{text}`"),
                decision,
            );
            continue;
        }
        let others: Vec<&Inline> = row
            .cells
            .iter()
            .enumerate()
            .filter(|(at, cell)| *at != value_at && !cell.is_empty())
            .map(|(_, cell)| cell)
            .collect();
        if others.iter().any(|cell| phrase::find(&cell.text, Meaning::DefaultHere).is_some()) {
            default = Some(text.to_owned());
        }
        let description = others.first().map(|cell| cell.text.trim().to_owned()).unwrap_or_default();
        values.push(AllowedValue { value: text.to_owned(), description });
    }
    (values, default)
}

/// A value without the quotes around it.
fn unquoted(text: &str) -> &str {
    let inside = ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
    inside.filter(|inside| !inside.is_empty()).unwrap_or(text)
}

/// The column of the values: of a constant and its value the value, where that is a number.
fn value_column(layout: &Layout<'_>) -> usize {
    let columns = || {
        let columns = layout.columns.iter().enumerate();
        columns.filter(|(_, column)| matches!(column, Some(Column::Value | Column::Code))).map(|(at, _)| at)
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let holds_numbers =
        |at: &usize| layout.rows.iter().all(|row| row.cells.get(*at).is_some_and(|cell| is_number(cell.text.trim())));
    let several = columns().nth(1).is_some();
    columns().find(|at| several && holds_numbers(at)).or_else(|| columns().next()).unwrap_or(0)
}

/// True when the heading names a field that takes values, or a field speaks of the table.
pub fn has_field(heard: &mut Heard<'_>, context: &Context, document: &Document) -> bool {
    subject(heard, context).is_some() || !referred::fields(heard, document, context).is_empty()
}

/// Gives the values to the fields that speak of what they stand under; false when there is none.
pub fn of_references(
    heard: &mut Heard<'_>,
    document: &Document,
    context: &Context,
    values: &[AllowedValue],
    default: Option<&str>,
    place: Place,
) -> bool {
    let names = referred::fields(heard, document, context);
    for name in &names {
        let shown = heard.parts_showing(context.method, name);
        for part in heard.parts_of(context.method, name).union(&shown).copied() {
            let mut say = |statement| {
                let path = Path::Named(name.clone());
                let fact = heard.fact(context.method, part, path, statement, Witness::Prose, name, place);
                heard.facts.push(Fact { rule: "values that a field speaks of", ..fact });
            };
            say(Statement::Allowed(values.to_vec()));
            if let Some(default) = default {
                say(Statement::Default(default.to_owned()));
            }
        }
    }
    !names.is_empty()
}

/// The field whose values are listed: named by the heading or sentence above, or the last one that was listed
/// with the type enum.
fn subject(heard: &mut Heard<'_>, context: &Context) -> Option<(String, Part)> {
    let part = context.part.unwrap_or(Part::Request);
    let texts = [&context.lead, &context.heading];
    let words = |text: &str| -> Vec<String> {
        let tokens = phrase::tokens(text);
        let words = tokens.iter().filter_map(|token| text.get(token.range.clone()));
        words.filter(|word| word.len() > 1).map(str::to_owned).collect()
    };
    let words: Vec<String> = texts.iter().flat_map(|text| words(text)).collect();
    // A word that cannot be one of prose names the field, whatever stands before it: `Address types (AddressType)`.
    let is_name = |word: &str| word.contains('_') || word.chars().skip(1).any(char::is_uppercase);
    let steps: Vec<&str> = texts.iter().filter_map(|text| value_lists::last_step(heard, text)).collect();
    let known = words.iter().map(String::as_str).filter(|word| heard.names.contains(word));
    let (names, others): (Vec<&str>, Vec<&str>) = known.partition(|word| is_name(word));
    if let Some(step) = names.into_iter().chain(steps).chain(others).find(|step| heard.is_listed(context.method, step))
    {
        return Some((step.to_owned(), part));
    }
    // A heading writes the name as a word: with a capital, in the plural.
    let fields: Vec<String> = words.iter().filter_map(|word| heard.names.of_word(word)).collect();
    let named = fields.into_iter().find(|field| heard.is_listed(context.method, field)).map(|field| (field, part));
    named.or_else(|| of_class(heard, context, &words))
}

/// The field whose type is a class that is named above the table: `Enum: ShelfState`.
fn of_class(heard: &Heard<'_>, context: &Context, words: &[String]) -> Option<(String, Part)> {
    let is_it = |fact: &&Fact| match &fact.statement {
        Statement::Type { word, .. } => {
            fact.subject.method == context.method && word.class.as_ref().is_some_and(|class| words.contains(class))
        }
        _ => false,
    };
    let fact = heard.facts.iter().take(MOST_FACTS).find(is_it)?;
    match &fact.subject.path {
        Path::Written(path) => Some((path.clone(), fact.subject.part)),
        _ => None,
    }
}
