//! Rules in words: what a description says of its field.
//!
//! A cell enters, statements leave; `tables` and `prose` call it. The phrases are vocabulary; here is only what
//! follows from finding one.

use std::ops::Range;

use crate::fact::{Held, Statement};
use crate::page::Inline;
use crate::schema::{AllowedValue, TextFormat};
use crate::vocabulary::phrase::{self, Meaning, Token};
use crate::vocabulary::{self, Column, choice_words, duty};

use super::alternatives;
use super::bounds;
use super::bracketed;
use super::choices;
use super::clauses;
use super::code_choices;
use super::confirmed;
use super::constants;
use super::defaults;
use super::either_or;
use super::explained;
use super::memory::Asked;
use super::method_name;
use super::names::Names;
use super::single;
use super::values;
use super::weak_choices;

/// A statement that a text makes, about its own field or about another.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The rule.
    pub rule: &'static str,
    /// The statement.
    pub statement: Statement,
    /// The field it is about, when it is not the row's own.
    pub other_field: Option<String>,
}

/// Finds the rules in a text.
pub fn of_text(cell: &Inline, names: &Names) -> Vec<Found> {
    names.memory.of(cell, names, find)
}

fn find(cell: &Inline, names: &Asked<'_>) -> Vec<Found> {
    let text = cell.text.as_str();
    let tokens = phrase::tokens(text);
    let mut found = Vec::new();
    let mut say = |rule, statement| found.push(Found { rule, statement, other_field: None });
    if let Some((rule, statement)) = marked_duty(cell).or_else(|| duty_of(text, &tokens)) {
        say(rule, statement);
    }
    if phrase::find_in(&tokens, Meaning::NotEmpty).is_some() {
        say("not empty", Statement::NotEmpty);
    }
    if phrase::find_in(&tokens, Meaning::EmailAddress).is_some() {
        say("form of a text", Statement::MustBe(TextFormat::Email));
    }
    if let Some((rule, statement)) = allowed_by(cell, &tokens, names) {
        say(rule, statement);
    }
    for (rule, statement) in bounds::of_text(text, &tokens) {
        say(rule, statement);
    }
    if let Some(default) = defaults::stated(text, &tokens) {
        say("default in words", Statement::Default(default));
    }
    if let Some(other) = instead_of(&tokens, names) {
        say("alternative key", Statement::InsteadOf(other));
    }
    if phrase::find_in(&tokens, Meaning::Elsewhere).is_some() {
        say("described elsewhere", Statement::Elsewhere);
    }
    if phrase::find_in(&tokens, Meaning::Container).is_some() {
        say("holds others", Statement::Holds(Held::Children));
    }
    if let Some(range) = phrase::find_in(&tokens, Meaning::Alike) {
        let words = tokens.iter().filter(|token| token.range.start >= range.start);
        let other = words.filter_map(|token| text.get(token.range.clone())).find(|word| names.contains(word));
        if let Some(other) = other {
            say("as another field", Statement::Like(other.to_owned()));
        }
    }
    if phrase::find_in(&tokens, Meaning::Several).is_some() {
        for other in tokens.iter().filter_map(|token| named_field(text, token, names)) {
            found.push(Found { rule: "several values", statement: Statement::Several, other_field: Some(other) });
        }
    }
    found
}

/// The field that a word names, when the word looks like a name and not like a word of the sentence.
fn named_field(text: &str, token: &Token<'_>, names: &Asked<'_>) -> Option<String> {
    let word = text.get(token.range.clone())?;
    let looks_like_name = word.contains('_') || word.chars().skip(1).any(char::is_uppercase);
    looks_like_name.then(|| names.field_of(word)).flatten()
}

/// A duty that stands alone in bold or as code: `**Required** The key of the ticket.`
fn marked_duty(cell: &Inline) -> Option<(&'static str, Statement)> {
    cell.bold
        .iter()
        .chain(&cell.code)
        .filter_map(|range| cell.text.get(range.clone()))
        // `true` in a sentence is a value; only words that speak of duty count here.
        .filter(|marked| marked.trim().chars().count() > 3 && !is_boolean(marked))
        .find_map(duty::unmistakable_duty)
        .map(|required| ("duty in bold", Statement::Duty(required)))
}

fn is_boolean(marked: &str) -> bool {
    matches!(marked.trim().to_lowercase().as_str(), "true" | "false")
}

/// What stands behind a label in a line of its own: `Type: String`.
pub fn behind_label(text: &str, wanted: Column) -> Option<&str> {
    text.lines().find_map(|line| {
        let (label, rest) = line.split_once(':').filter(|(label, _)| label.len() <= 60)?;
        (label.split_whitespace().count() <= 3 && vocabulary::column(label) == Some(wanted)).then(|| rest.trim())
    })
}

fn duty_of(text: &str, tokens: &[Token<'_>]) -> Option<(&'static str, Statement)> {
    if let Some(required) = behind_label(text, Column::Required).and_then(duty::duty) {
        return Some(("duty behind a label", Statement::Duty(required)));
    }
    if phrase::find_in(tokens, Meaning::Optional).is_some() {
        return Some(("optional in words", Statement::Duty(false)));
    }
    if let Some(range) = phrase::find_in(tokens, Meaning::Conditional) {
        return Some(("conditional duty", Statement::Condition(sentence(text, range))));
    }
    (phrase::find_in(tokens, Meaning::Required).is_some() || begins_with_lost_mark(text))
        .then_some(("required in words", Statement::Duty(true)))
}

/// `Required How headings are shown`: a capital inside a sentence shows where a mark lost its bold letters.
fn begins_with_lost_mark(text: &str) -> bool {
    const SHORTEST: usize = 7;
    let mut words = text.split_whitespace();
    let (Some(mark), Some(first)) = (words.next(), words.next()) else { return false };
    let is_mark = mark.starts_with(char::is_uppercase)
        && mark.chars().count() >= SHORTEST
        && mark.chars().all(char::is_alphabetic)
        && duty::unmistakable_duty(mark) == Some(true);
    is_mark
        && first.starts_with(char::is_uppercase)
        && words.next().is_some_and(|word| word.starts_with(char::is_lowercase))
}

/// The sentence around a range.
fn sentence(text: &str, range: Range<usize>) -> String {
    let start =
        text.get(..range.start).and_then(|before| before.rfind(". ")).map_or(range.start, |at| at + 2).max(range.start);
    let rest = text.get(start..).unwrap_or(text);
    let end = rest.find(". ").map_or(rest.len(), |at| at + 1);
    rest.get(..end).unwrap_or(rest).trim().to_owned()
}

/// The values that a text names, with how sure that is.
fn allowed_by(cell: &Inline, tokens: &[Token<'_>], names: &Asked<'_>) -> Option<(&'static str, Statement)> {
    let weak = || Some((confirmed::UNCONFIRMED, Statement::Allowed(weak_choices::candidates(cell)?)));
    let Some(statement) = allowed_of(cell, tokens, names) else { return weak() };
    let Statement::Allowed(values) = &statement else { return Some(("allowed values", statement)) };
    let is_bare = values.iter().all(|value| value.description.is_empty());
    if !is_bare || phrase::find_in(tokens, Meaning::Allowed).is_some() {
        return Some(("allowed values", statement));
    }
    // "Needed when the kind is `front` or `back`" speaks of the values of another field.
    let is_other = values.first().is_some_and(|first| weak_choices::is_condition(&cell.text, &first.value));
    (!is_other).then_some((confirmed::WEAK, statement))
}

fn allowed_of(cell: &Inline, tokens: &[Token<'_>], names: &Asked<'_>) -> Option<Statement> {
    // `up (default), down`: what is said of one of the values does not part it from the others.
    if (phrase::find_in(tokens, Meaning::DefaultHere).is_some() || phrase::find_in(tokens, Meaning::Default).is_some())
        && let Some(bare) = defaults::without_marks(cell)
    {
        let tokens = phrase::tokens(&bare.text);
        let default = defaults::stated(&cell.text, &phrase::tokens(&cell.text));
        let beside = || clauses::words_with(&bare.text, &default?).map(Statement::Allowed);
        return allowed_in(&bare, &tokens, names).or_else(beside);
    }
    allowed_in(cell, tokens, names)
}

/// The values that a text lists which is no description.
pub fn values_of(cell: &Inline) -> Option<Vec<AllowedValue>> {
    match allowed_of(cell, &phrase::tokens(&cell.text), &Asked::of(&Names::default()))? {
        Statement::Allowed(values) => Some(values),
        _ => None,
    }
}

fn allowed_in(cell: &Inline, tokens: &[Token<'_>], names: &Asked<'_>) -> Option<Statement> {
    let text = cell.text.as_str();
    if let Some(range) = phrase::find_in(tokens, Meaning::AllowedFromMethod) {
        let link = cell.links.iter().find_map(|link| method_name::in_heading(&link.text));
        let behind = || text.get(range.start..).and_then(method_in);
        if let Some(method) = link.or_else(behind) {
            return Some(Statement::ValuesFrom(method));
        }
    }
    if let Some(range) = phrase::find_in(tokens, Meaning::AllowedElsewhere) {
        if let Some(link) = cell.links.first() {
            return Some(Statement::AllowedLink { text: link.text.clone(), target: link.target.clone() });
        }
        let rest = text.get(range.end..).unwrap_or_default().trim().trim_end_matches('.').to_owned();
        return Some(Statement::AllowedLink { text: rest, target: String::new() });
    }
    let in_code = || {
        // Names of fields in a row are the fields that are spoken of.
        code_choices::in_code(cell).filter(|values| {
            code_choices::is_sentence(cell) || !values.iter().any(|value| names.contains(&value.value))
        })
    };
    let either = || {
        let found = choices::either(text)
            .or_else(|| choices::behind_label(text))
            .or_else(|| choices::whole_list(text))
            .or_else(|| choices::quoted(text))
            .or_else(|| choices::explained_quotes(text))
            .or_else(|| choices::states(text))
            .or_else(|| constants::dashed(text))
            .or_else(|| values::below_line(text));
        found.filter(|values| !values.iter().any(|value| names.contains(&value.value)))
    };
    let media = || choices::media_list(&cell.text);
    let anywhere = || {
        let found = explained::explained(cell).or_else(|| alternatives::alternatives(cell));
        // Names of fields in a row are the fields that are spoken of.
        let is_name = |value: &&AllowedValue| !is_number(&value.value) && names.contains(&value.value);
        found.filter(|values| values.iter().filter(is_name).count() * 2 < values.len())
    };
    let coded = || bracketed::coded(cell).filter(|values| !values.iter().any(|value| names.contains(&value.value)));
    coded()
        .or_else(|| values::in_text(cell, tokens))
        .or_else(in_code)
        .or_else(either)
        .or_else(media)
        .map(|values| more_of(cell, values))
        .or_else(anywhere)
        .filter(|values| !leaves_others(text, values))
        .filter(|values| !are_identifiers(values) || phrase::find_in(tokens, Meaning::Allowed).is_some())
        .or_else(|| either_or::numbers(text))
        .or_else(|| single::only_value(cell).filter(|values| !values.iter().any(|value| names.contains(&value.value))))
        .map(|values| Statement::Allowed(kept(values)))
}

/// Values as a list wrote them down: without those that stand for none, and not behind what they mean.
pub fn kept(values: Vec<AllowedValue>) -> Vec<AllowedValue> {
    something(turned(values))
}

/// What looks at the text as a whole may have missed some of the values that have meanings.
fn more_of(cell: &Inline, values: Vec<AllowedValue>) -> Vec<AllowedValue> {
    let is_in = |value: &AllowedValue, list: &[AllowedValue]| list.iter().any(|other| other.value == value.value);
    match explained::explained(cell) {
        Some(found) if found.len() > values.len() && values.iter().all(|value| is_in(value, &found)) => found,
        _ => values,
    }
}

/// `low = 0, high = 1`: numbers behind words are the values.
fn turned(values: Vec<AllowedValue>) -> Vec<AllowedValue> {
    let is_turned = |value: &AllowedValue| is_number(&value.description) && !is_number(&value.value);
    if values.len() < 2 || !values.iter().all(is_turned) {
        return values;
    }
    values.into_iter().map(|value| AllowedValue { value: value.description, description: value.value }).collect()
}

/// Whether others than the explained numbers may come: bits of a mask are added up, and zero and minus one mean
/// something special beside all other numbers.
fn leaves_others(text: &str, values: &[AllowedValue]) -> bool {
    let numbers = values.iter().all(|value| is_number(value.value.trim_start_matches('-')));
    let special = values.iter().all(|value| matches!(value.value.as_str(), "0" | "-1"));
    numbers && (special && values.iter().any(|value| value.value == "-1") || choice_words::speaks_of_bits(text))
}

/// Whether all values are what identifiers are called: "VAT / EIN" says what a number is.
fn are_identifiers(values: &[AllowedValue]) -> bool {
    values.iter().all(|value| value.description.is_empty() && choice_words::is_identifier(&value.value))
}

fn is_number(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// The values without the words that stand for none: `0 = by itself, 1 = by hand, absent = as it was`.
fn something(values: Vec<AllowedValue>) -> Vec<AllowedValue> {
    let is_other = |value: &AllowedValue| choice_words::is_nothing(&value.value) && !value.description.is_empty();
    if values.iter().filter(|value| !is_other(value)).count() < 2 {
        return values;
    }
    values.into_iter().filter(|value| !is_other(value)).collect()
}

/// The first method's name in a text.
fn method_in(text: &str) -> Option<String> {
    text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')'))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        .find(|word| method_name::is_identifier(word))
        .map(str::to_owned)
}

/// The field that this one stands in for: the first known name behind the phrase.
fn instead_of(tokens: &[Token<'_>], names: &Asked<'_>) -> Option<String> {
    let range = phrase::find_in(tokens, Meaning::InsteadOf)?;
    tokens
        .iter()
        .filter(|token| token.range.start >= range.end)
        .take(6)
        .find(|token| names.contains(&token.word))
        .map(|token| token.word.clone().into_owned())
}
