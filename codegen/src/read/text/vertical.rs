//! Fields that a page was copied with line by line: the name, its type, whether it is required, what it means.
//!
//! Lines enter, a table and the line after it leave; `blocks` calls it where no other table begins.

use super::lines::Line;
use super::{samples, shapes};
use crate::page::{Borders, Inline, Row, Table};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, duty};

use super::inline;

/// More lines about one field are no field.
const LONGEST: usize = 40;

/// A field, a text for each column.
struct Field {
    name: Inline,
    kind: Inline,
    duty: Inline,
    location: Inline,
    description: Vec<String>,
}

/// The fields that begin at this line: two of them, or one that says more than its type.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Table, usize)> {
    let place = lines.get(at)?.start();
    let mut rows = Vec::new();
    let mut next = at;
    let mut says_more = false;
    while let Some((mut field, after)) = head(lines, next) {
        next = rest(lines, after, &mut field);
        says_more |= !field.duty.is_empty() || !field.location.is_empty();
        let place = field.name.place;
        let description = Inline::plain(field.description.join("\n"), place);
        rows.push(Row { cells: vec![field.name, field.kind, field.duty, field.location, description], place });
    }
    if rows.is_empty() || (rows.len() == 1 && !says_more) {
        return None;
    }
    let header = ["Name", "Type", "Required", "In", "Description"];
    let header = header.iter().map(|cell| Inline::plain(*cell, place)).collect();
    Some((Table { borders: Borders::Flattened, header, rows, place }, next))
}

/// A name with its type on the next line, or with a duty between them; and the line behind the type.
fn head(lines: &[Line<'_>], at: usize) -> Option<(Field, usize)> {
    let at = skip_blank(lines, at);
    let line = lines.get(at)?;
    let mut name = line.body();
    let mut duty = Inline::default();
    if let Some(bare) = name.strip_suffix('*') {
        name = bare.trim_end();
        duty = Inline::plain("required", line.start());
    }
    if let Some(field) = in_one_line(line) {
        return Some((field, at + 1));
    }
    if !is_name(name) {
        return None;
    }
    let mut next = skip_blank(lines, at + 1);
    let mut second = lines.get(next)?;
    if duty::unmistakable_duty(second.body()).is_some() {
        duty = Inline::plain(second.body(), second.start());
        next = skip_blank(lines, next + 1);
        second = lines.get(next)?;
    }
    if !is_type(second.body()) {
        return None;
    }
    let field = Field {
        name: Inline::plain(name, line.start()),
        kind: Inline::plain(second.body(), second.start()),
        duty,
        location: Inline::default(),
        description: Vec::new(),
    };
    Some((field, next + 1))
}

/// `limit  integer  required`: a name, its type and maybe a duty, and nothing else.
fn in_one_line(line: &Line<'_>) -> Option<Field> {
    let (name, behind) = line.body().split_once([' ', '\t'])?;
    let behind = behind.trim();
    let (kind, duty) = match behind.rsplit_once(char::is_whitespace) {
        Some((kind, last)) if duty::unmistakable_duty(last).is_some() => (kind.trim_end(), last),
        _ => (behind, ""),
    };
    let is_field = is_word(name) && is_type(kind) && !line.body().ends_with('.');
    is_field.then(|| Field {
        name: Inline::plain(name, line.start()),
        kind: Inline::plain(kind, line.start()),
        duty: Inline::plain(duty, line.start()),
        location: Inline::default(),
        description: Vec::new(),
    })
}

/// What follows the type, up to the next field or to what is no field any more; says which line that is.
fn rest(lines: &[Line<'_>], from: usize, field: &mut Field) -> usize {
    let mut at = from;
    while let Some(line) = lines.get(at).filter(|_| at < from + LONGEST) {
        let body = line.body();
        if body.is_empty() {
            // A blank parts fields from one another and from what comes after them.
            let next = skip_blank(lines, at);
            let is_own = !field.description.is_empty() || next == at;
            if is_own || head(lines, next).is_some() || ends(lines, next) {
                return at;
            }
            at = next;
            continue;
        }
        if head(lines, at).is_some() || ends(lines, at) {
            return at;
        }
        let bracketed = body.starts_with('(') && body.ends_with(')');
        if duty::unmistakable_duty(body).is_some() && field.duty.is_empty() {
            field.duty = Inline::plain(body, line.start());
        } else if bracketed && vocabulary::location(body).is_some() {
            field.location = Inline::plain(body, line.start());
        } else {
            field.description.push(inline::parse(body, line.start()).text);
        }
        at += 1;
    }
    at
}

/// Where something else begins: a sample, a table, a heading, a title of another part.
fn ends(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return true };
    let body = line.body();
    let announces = || {
        [Meaning::Response, Meaning::Request, Meaning::Error, Meaning::Header, Meaning::Query]
            .into_iter()
            .any(|meaning| phrase::find(body, meaning).is_some())
    };
    samples::take_start(lines, at)
        || shapes::marked_heading(body).is_some()
        || shapes::is_pipe_row(body)
        || shapes::is_header_line(body)
        || (shapes::is_title(body, 3) && announces())
}

/// One blank line, or none.
fn skip_blank(lines: &[Line<'_>], at: usize) -> usize {
    at + usize::from(lines.get(at).is_some_and(Line::is_blank))
}

fn is_name(text: &str) -> bool {
    is_word(text) && !is_type(text)
}

/// A single word that may be a name.
fn is_word(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '_' | '$'))
        && text
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '$' | '[' | ']'))
        && duty::unmistakable_duty(text).is_none()
}

/// Words that are a type from end to end: `string`, `array of strings`, `integer($int64)`, `string <date-time>`.
fn is_type(text: &str) -> bool {
    text.len() <= 60
        && !text.starts_with(char::is_uppercase)
        && text.split_whitespace().count() <= 4
        && vocabulary::type_word(text).is_some_and(|word| word.class.is_none() || word.array)
        || text.starts_with("Array of ") && vocabulary::type_word(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::text::lines;

    fn rows(source: &str) -> Vec<Vec<String>> {
        let lines = lines::lines(source);
        let rows = take(&lines, 0).map(|(table, _)| table.rows).unwrap_or_default();
        rows.into_iter().map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn lines_become_rows() {
        let found = rows(
            "colour\nstring\nrequired\nHow it looks.\n\nsize *\ninteger($int64)\n(query)\nWidth\n\nResponses\n200\n",
        );
        assert_eq!(
            found,
            [
                ["colour", "string", "required", "", "How it looks."],
                ["size", "integer($int64)", "required", "(query)", "Width"]
            ]
        );
    }

    #[test]
    fn words_are_no_fields() {
        for text in ["Overview\ntext\n\nSome words.", "colour\nof the ticket", "id\nstring\n\nThe end."] {
            assert!(rows(text).is_empty(), "{text}");
        }
    }
}
