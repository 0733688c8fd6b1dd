//! Fields that a sentence describes in passing: "The `limit` parameter (integer, optional) says how many."
//!
//! Paragraphs with their outline enter, facts leave; `prose` calls it.

use std::ops::Range;

use crate::fact::{Fact, Part, Path, Statement, Witness};
use crate::page::Inline;
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, duty};

use super::outline::{Context, Outline};
use super::{Heard, rules, tables, type_cell};

/// A field found in a paragraph.
struct Described<'text> {
    name: &'text str,
    /// The words between the name and the brackets.
    noun: &'text str,
    /// What stands in the brackets.
    words: &'text str,
    /// What follows them up to the end of the sentence.
    rest: &'text str,
}

/// Hears the fields of a paragraph that no table lists.
pub fn hear(heard: &mut Heard<'_>, context: &Context, outline: &Outline, text: &Inline) {
    // Few paragraphs have both.
    if !text.text.contains('(') || (text.code.is_empty() && text.bold.is_empty()) {
        return;
    }
    let found: Vec<Described<'_>> =
        text.code.iter().chain(&text.bold).filter_map(|range| described(&text.text, range)).collect();
    if found.is_empty() {
        return;
    }
    let witness = Witness::Table(heard.next_table(context.method, Part::Request));
    for field in found {
        if heard.is_listed(context.method, field.name) {
            continue;
        }
        let part = part(context, outline, field.noun);
        let place = text.place;
        let mut statements = vec![("sentence about a field", Statement::Listed)];
        statements.extend(type_cell::declared(field.words, &Inline::plain("", place)));
        let duties = field.words.split([',', ';']).skip(1).find_map(|word| duty::unmistakable_duty(word.trim()));
        statements.extend(duties.map(|required| ("duty in brackets", Statement::Duty(required))));
        statements.push(("sentence about a field", Statement::Description(field.rest.trim().to_owned())));
        let rest = Inline::plain(field.rest.trim(), place);
        let rules = rules::of_text(&rest, heard.names);
        statements.extend(
            rules.into_iter().filter(|rule| rule.other_field.is_none()).map(|rule| (rule.rule, rule.statement)),
        );
        for (rule, statement) in statements {
            let path = Path::Written(field.name.to_owned());
            let fact = heard.fact(context.method, part, path, statement, witness, field.name, place);
            heard.facts.push(Fact { rule, ..fact });
        }
    }
}

/// The part that the noun names, else the one that was announced.
fn part(context: &Context, outline: &Outline, noun: &str) -> Part {
    for (meaning, part) in
        [(Meaning::Query, Part::Query), (Meaning::PathPart, Part::Path), (Meaning::Header, Part::Header)]
    {
        if phrase::find(noun, meaning).is_some() {
            return part;
        }
    }
    tables::announced_part(context, outline)
}

/// A name that is set off, a noun that calls it a field, and brackets that begin with a type.
fn described<'text>(text: &'text str, range: &Range<usize>) -> Option<Described<'text>> {
    let name = text.get(range.clone())?.trim().trim_matches('`');
    let is_name = name.len() > 1
        && name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']'));
    let behind = text.get(range.end..)?.trim_start_matches(['`', '*']);
    let (noun, rest) = behind.split_once('(')?;
    let (words, rest) = rest.split_once(')')?;
    let calls_it = |text: &str| phrase::find(text, Meaning::FieldNoun).is_some();
    let before = text.get(..range.start)?;
    let last = before.trim_end_matches(['`', '*', ' ']).rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_near = noun.split_whitespace().count() <= 3 && !noun.contains(['.', ';', '`']);
    let is_field = is_name && is_near && (calls_it(noun) || noun.trim().is_empty() && calls_it(last));
    let first = words.split([',', ';']).next()?.trim();
    let is_type = vocabulary::type_word(first).is_some_and(|word| word.class.is_none());
    let end = rest.find(". ").map_or(rest.len(), |end| end + 1);
    (is_field && is_type).then(|| Described { name, noun, words, rest: rest.get(..end).unwrap_or(rest) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(&str, &str)> {
        let start = text.find('`')? + 1;
        let end = start + text.get(start..)?.find('`')?;
        described(text, &(start..end)).map(|field| (field.name, field.words))
    }

    #[test]
    fn sentences_describe_fields() {
        assert_eq!(
            found("The `limit` parameter (integer, optional) says how many."),
            Some(("limit", "integer, optional"))
        );
        assert_eq!(found("Parameter `limit` (integer) says how many."), Some(("limit", "integer")));
        assert_eq!(found("The `limit` query parameter (integer) says it."), Some(("limit", "integer")));
    }

    #[test]
    fn other_brackets_say_nothing() {
        for text in [
            "The `limit` parameter (see below) is",
            "Call `limit` (integer) times",
            "`limit` is a parameter that (integer) x",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
