//! What sentences say: of a field by its name, of all fields but some, of a body's type, of an example.
//!
//! Blocks with their outline enter, facts leave; `extract` calls it.

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::{Block, Document, Inline};
use crate::vocabulary;
use crate::vocabulary::phrase::{self, Meaning};

use super::outline::{Context, Outline};
use super::{Heard, linked_section, listed, rules, sentences, stated_values, titled, value_lists};

/// Hears every sentence of a document.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    let mut paragraphs_end = 0;
    for (at, block) in document.blocks.iter().enumerate() {
        let Some(context) = outline.contexts.get(at) else { continue };
        if at >= paragraphs_end && matches!(block, Block::Heading { .. } | Block::Prose(_)) {
            paragraphs_end = at + titled::fields(heard, document, outline, at);
        }
        if at >= paragraphs_end && matches!(block, Block::Prose(_)) {
            paragraphs_end = at + listed::paragraphs(heard, document, outline, at);
        }
        match block {
            Block::Prose(_) | Block::Heading { .. } | Block::List(_) if at < paragraphs_end => {}
            Block::Prose(text) if listed::lines(heard, context, outline, text) => {}
            Block::Heading { text, .. } => type_name(heard, context, text),
            Block::Prose(text) => {
                type_name(heard, context, text);
                field_sentence(heard, context, text, document, at);
                all_but(heard, context, text);
                several(heard, context, text);
                sentences::hear(heard, context, outline, text);
            }
            Block::List(items) => {
                if !value_lists::of_field(heard, context, items, document) {
                    listed::listed_fields(heard, context, outline, items);
                }
            }
            Block::Sample(block) => {
                if let Some(Some(parsed)) = outline.samples.get(at) {
                    for (call, offset) in &parsed.calls {
                        example_call(heard, block.place_at(*offset), call.query.as_deref());
                    }
                }
            }
            Block::Table(_) => {}
        }
    }
}

/// `Response body: TicketWithLinks`, `Response: int32`: the name or kind of a body's type.
fn type_name(heard: &mut Heard<'_>, context: &Context, text: &Inline) {
    let Some(part @ (Part::Request | Part::Response)) = context.part else { return };
    // Below "Return type" the name stands alone.
    let below = || {
        (vocabulary::column(context.heading.trim_start_matches(|c: char| !c.is_alphabetic())).is_some()
            || phrase::find(&context.heading, Meaning::Response).is_some())
        .then_some(("", text.text.as_str()))
    };
    let is_alone = !text.links.is_empty() && !text.text.trim().contains(char::is_whitespace);
    let Some((label, name)) = text.text.split_once(':').or_else(|| below().filter(|_| is_alone)) else { return };
    let mut words = name.split_whitespace();
    let (Some(name), None) = (words.next(), words.next()) else { return };
    if label.split_whitespace().count() > 3 || name.contains("//") {
        return;
    }
    let Some(word) = vocabulary::type_word(name) else { return };
    let statement = match &word.class {
        Some(class) if class.chars().next().is_some_and(char::is_uppercase) => Statement::TypeName(class.clone()),
        Some(_) => return,
        None => Statement::Type { word, written: name.to_owned() },
    };
    let fact = heard.fact(context.method, part, Path::Root, statement, Witness::Prose, name, text.place);
    heard.facts.push(Fact { rule: "type in a heading", ..fact });
}

/// "the parameter X is optional", "the values of the field X are listed in the section Y".
fn field_sentence(heard: &mut Heard<'_>, context: &Context, text: &Inline, document: &Document, at: usize) {
    let sentence = text.text.as_str();
    let tokens = phrase::tokens(sentence);
    let marked = text.bold.iter().chain(&text.code).filter_map(|range| sentence.get(range.clone())).map(str::trim);
    let behind_noun = phrase::find_in(&tokens, Meaning::FieldNoun).and_then(|range| {
        let next = tokens
            .iter()
            .find(|token| token.range.start >= range.end && token.word.chars().all(char::is_alphanumeric))?;
        sentence.get(next.range.clone())
    });
    let is_path = |word: &str| word.contains('.') && word.split('.').all(|step| heard.names.contains(step));
    let fields: Vec<String> = marked
        .chain(behind_noun)
        .filter(|word| heard.names.contains(word) || is_path(word))
        .map(str::to_owned)
        .collect();
    if let Some(link) = text.links.first().filter(|link| link.target.starts_with('#'))
        && phrase::find_in(&tokens, Meaning::AllowedElsewhere).is_some()
    {
        for field in &fields {
            linked_section::hear(heard, context, (&fields, field), &link.target, text, document, at);
        }
        return;
    }
    // A sentence about several fields may say different things of each.
    let Some(field) = fields.first().filter(|first| fields.iter().all(|other| other == *first)) else { return };
    let part = context.part.unwrap_or(Part::Request);
    let own = stated_values::behind(text, after(sentence, field));
    stated_values::hear(heard, context, text, &own, field);
    for found in rules::of_text(&own, heard.names) {
        let path = match &found.statement {
            Statement::AllowedLink { target, .. } => {
                linked_section::hear(heard, context, (&fields, field), target, text, document, at);
                continue;
            }
            Statement::Duty(_)
            | Statement::Condition(_)
            | Statement::Default(_)
            | Statement::NotEmpty
            | Statement::MustBe(_) => Path::Written(field.clone()),
            _ => continue,
        };
        let fact = heard.fact(context.method, part, path, found.statement, Witness::Prose, field, text.place);
        heard.facts.push(Fact { rule: "sentence about a field", ..fact });
    }
    if let Some(link) = text.links.first()
        && phrase::find_in(&tokens, Meaning::AllowedElsewhere).is_some()
    {
        linked_section::hear(heard, context, (&fields, field), &link.target, text, document, at);
    }
}

fn after<'text>(sentence: &'text str, field: &str) -> &'text str {
    let end = sentence.find(field).map_or(0, |at| at + field.len());
    sentence.get(end..).unwrap_or_default().trim_start_matches([' ', '-', '–', '—', '*', '\'', '"'])
}

/// "All fields except a, b and c are optional", or required.
fn all_but(heard: &mut Heard<'_>, context: &Context, text: &Inline) {
    let tokens = phrase::tokens(&text.text);
    let optional = phrase::find_in(&tokens, Meaning::AllOptional);
    let said = optional.map(|range| (range, false));
    let Some((range, duty)) = said.or_else(|| Some((phrase::find_in(&tokens, Meaning::AllRequired)?, true))) else {
        return;
    };
    let sentence = text.text.get(range).unwrap_or_default();
    let kept: Vec<String> = phrase::tokens(sentence)
        .iter()
        .filter_map(|token| sentence.get(token.range.clone()))
        .filter(|word| heard.names.contains(word))
        .map(str::to_owned)
        .collect();
    let mut part = context.part.unwrap_or(Part::Request);
    let mut seen = rows_of(heard, context.method, part);
    // The paragraph may announce the response already, while the sentence speaks of the rows above.
    if seen.is_empty() {
        part = Part::Request;
        seen = rows_of(heard, context.method, part);
    }
    for (path, name) in seen {
        let required = kept.contains(&name) != duty;
        let fact = heard.fact(context.method, part, path, Statement::Duty(required), Witness::Prose, &name, text.place);
        heard
            .facts
            .push(Fact { rule: if duty { "all but some are required" } else { "all but some are optional" }, ..fact });
    }
}

/// The rows of a part, as paths and as written.
fn rows_of(heard: &Heard<'_>, method: usize, part: Part) -> Vec<(Path, String)> {
    let rows = heard.facts.iter().filter(|fact| {
        fact.subject.method == method && fact.subject.part == part && fact.statement == Statement::Listed
    });
    rows.filter_map(|fact| match &fact.subject.path {
        Path::Written(path) => Some((fact.subject.path.clone(), path.clone())),
        _ => None,
    })
    .collect()
}

/// "X may have several values", about a field that is named in the sentence.
fn several(heard: &mut Heard<'_>, context: &Context, text: &Inline) {
    let part = context.part.unwrap_or(Part::Request);
    for found in rules::of_text(text, heard.names) {
        if let (Some(other), Statement::Several) = (found.other_field, &found.statement) {
            let fact = heard.fact(
                context.method,
                part,
                Path::Named(other.clone()),
                Statement::Several,
                Witness::Prose,
                &other,
                text.place,
            );
            heard.facts.push(Fact { rule: "several values", ..fact });
        }
    }
}

/// An example call whose query names fields: their spelling is held against the known fields.
fn example_call(heard: &mut Heard<'_>, place: crate::page::Place, query: Option<&str>) {
    let Some(query) = query else { return };
    for pair in query.split('&') {
        let Some((key, list)) = pair.split_once('=').filter(|(_, list)| list.contains(',')) else { continue };
        let wrong: Vec<&str> = list.split(',').map(str::trim).filter(|name| heard.names.differs(name)).collect();
        if !wrong.is_empty() {
            let message =
                format!("the example of `{key}` names fields that are spelled otherwise: {}", wrong.join(", "));
            heard.warn(
                "example-names-differ",
                place,
                0,
                message,
                "the spelling of the tables is kept; `/` in a name goes down one level".to_owned(),
            );
        }
    }
}
