//! Rows whose cells are joined by nothing: `shop > mailThe mail addressSTRINGNO`.
//!
//! The lines below a glued header enter, rows leave. A row may be scattered over lines and paragraphs; it is whole
//! when its type and its duty have come.

use super::borderless::{Header, free_column, put, row, stops};
use super::lines::Line;
use super::names::{Names, identifier};
use super::tails;
use crate::page::Row;
use crate::vocabulary::Column;

/// How many lines one row may take.
const SCATTERED: usize = 20;

/// Reads rows from this line on; says which line comes after them.
pub(super) fn read(lines: &[Line<'_>], from: usize, header: &Header, names: &Names<'_>) -> (Vec<Row>, usize) {
    let mut rows = Vec::new();
    let mut at = from;
    while let Some(end) = whole(lines, at, header) {
        let Some(taken) = lines.get(at..end) else { break };
        let first = taken.iter().position(|line| !line.is_blank()).unwrap_or(0);
        let Some(place) = taken.get(first).map(Line::start) else { break };
        let Some(texts) = texts(taken, header, names) else { break };
        rows.push(row(texts, place));
        at = end;
    }
    (rows, at)
}

/// The line after the row that begins here: the first one that ends with what the last columns hold.
fn whole(lines: &[Line<'_>], from: usize, header: &Header) -> Option<usize> {
    let fixed = |column: &Column| matches!(column, Column::Type | Column::Required | Column::Optional);
    let last_fixed = header.columns.last().is_some_and(fixed);
    let mut written = 0;
    for number in from..(from + SCATTERED).min(lines.len()) {
        if stops(lines, number) {
            return None;
        }
        let body = lines.get(number)?.body();
        if body.is_empty() {
            if !last_fixed && written > 0 {
                return None;
            }
            if number > from + 2 && written == 0 {
                return None;
            }
            continue;
        }
        written += 1;
        if !last_fixed {
            return begins_with_name(body).then_some(number + 1);
        }
        let mut texts = vec![String::new(); header.columns.len()];
        tails::take(body, &header.columns, 1, &mut texts);
        // Only the columns behind the last running text stand at the end of a row.
        let ends = header.columns.iter().zip(&texts).rev().take_while(|(column, _)| !running(column));
        let complete = ends.filter(|(column, _)| fixed(column)).all(|(_, text)| !text.is_empty());
        if complete {
            return Some(number + 1);
        }
    }
    None
}

fn running(column: &Column) -> bool {
    matches!(
        column,
        Column::Name | Column::Description | Column::Note | Column::Value | Column::Text | Column::Resolution
    )
}

fn begins_with_name(body: &str) -> bool {
    body.starts_with(|letter: char| letter.is_ascii_lowercase() || matches!(letter, '_' | '$')) && !body.ends_with(':')
}

fn texts(lines: &[Line<'_>], header: &Header, names: &Names<'_>) -> Option<Vec<String>> {
    let mut texts = vec![String::new(); header.columns.len()];
    let mut left: Vec<&str> = lines.iter().map(Line::body).collect();
    let last = left.pop()?;
    let rest = tails::take(last, &header.columns, 1, &mut texts);
    left.push(rest);
    let text = left.join("\n");
    let text = text.trim();
    let (name, description) = split_name(text, header, names, &mut texts)?;
    put(&mut texts, 0, &name.split_whitespace().collect::<Vec<_>>().join(" "));
    let default = header.columns.iter().position(|column| *column == Column::Default);
    let mut description = description.trim();
    if let Some(default) = default.filter(|default| texts.get(*default).is_some_and(String::is_empty))
        && let Some((before, last)) = description.rsplit_once("\n\n").or_else(|| description.rsplit_once("\n \n"))
        && last.chars().count() <= 60
        && !last.ends_with(['.', '!', ':'])
    {
        put(&mut texts, default, last);
        description = before;
    } else if let Some(default) = default.filter(|default| texts.get(*default).is_some_and(String::is_empty))
        && let Some((before, keys)) = keys_at_end(description).and_then(|at| description.split_at_checked(at))
    {
        put(&mut texts, default, keys);
        description = before;
    }
    put(&mut texts, free_column(&header.columns), description);
    Some(texts)
}

/// Where a default begins that is glued to the pairs it chooses from: `nm=name, cl=colournm,cl`.
fn keys_at_end(text: &str) -> Option<usize> {
    let mut keys = text.split('=').map(|before| before.rsplit([' ', ',', '.', ':', '\n']).next().unwrap_or_default());
    keys.next_back();
    let keys: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    let from = text.rfind('=')? + 1;
    let mut items = text.get(from..)?.split(',').map(str::trim);
    let meaning = items.next()?;
    let mut others = items.peekable();
    let known = others.peek().is_some() && others.all(|item| keys.contains(&item));
    let is_glued = |key: &&&str| meaning.ends_with(**key) && meaning.len() > key.len();
    let first = keys.iter().filter(is_glued).max_by_key(|key| key.len())?;
    (known && keys.len() > 2).then_some(from + meaning.len() - first.len())
}

/// The path at the start of a row, and the text glued to it. A type may stand between them.
fn split_name(text: &str, header: &Header, names: &Names<'_>, texts: &mut [String]) -> Option<(String, String)> {
    let mut prefix = String::new();
    let mut rest = text;
    while let Some((step, after)) = prefix_step(rest) {
        prefix.push_str(step);
        rest = after;
    }
    let word_end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let word = rest.get(..word_end)?;
    let typed = header.columns.get(1) == Some(&Column::Type);
    let end = if typed { glued_type(word, names) } else { None };
    if let Some((name_end, type_end)) = end {
        put(texts, 1, rest.get(name_end..type_end)?);
        let name = format!("{prefix}{}", rest.get(..name_end)?);
        return Some((name, rest.get(type_end..)?.to_owned()));
    }
    let end = name_end(rest, word, names);
    let name = rest.get(..end)?;
    let name_fits = !name.is_empty() && identifier(name).len() == name.len();
    name_fits.then(|| (format!("{prefix}{name}"), rest.get(end..).unwrap_or("").to_owned()))
}

/// `shop > `: a step of a path that is not the last.
fn prefix_step(text: &str) -> Option<(&str, &str)> {
    let name = identifier(text);
    let after = text.get(name.len()..)?;
    let trimmed = after.trim_start();
    let separator = ["->", ">", "»", "→"].into_iter().find(|separator| trimmed.starts_with(separator))?;
    let end = text.len() - trimmed.len() + separator.len();
    let rest = text.get(end..)?.trim_start();
    let step = text.get(..text.len() - rest.len())?;
    // A name that ends with `-` belongs to the arrow.
    (!name.is_empty() && !step.contains("\n\n\n") && !rest.is_empty()).then_some((step, rest))
}

/// Where the name ends in `mailThe mail address`.
fn name_end(rest: &str, word: &str, names: &Names<'_>) -> usize {
    let ends_line = rest.get(word.len()..).is_some_and(|after| after.is_empty() || after.starts_with('\n'));
    if ends_line && names.knows(word) {
        return word.len();
    }
    let mut known = None;
    let mut clean = None;
    let mut before: Option<char> = None;
    for (at, letter) in word.char_indices() {
        if at > 0 && (letter.is_uppercase() || !letter.is_ascii() || letter.is_ascii_digit()) {
            if word.get(..at).is_some_and(|name| names.knows(name)) {
                known = Some(at);
            }
            let border = before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit() || before == '_');
            if border && (letter.is_uppercase() || !letter.is_ascii()) && rest.get(at..).is_some_and(clean_word) {
                clean = Some(at);
            }
        }
        before = Some(letter);
    }
    // A word that is all of the row has no text behind it, unless it begins with a name that the page shows.
    if word.len() == rest.len() {
        return known.unwrap_or(word.len());
    }
    // `MALEMale`: a run of capitals before a capitalised word.
    let capitals =
        word.bytes().take_while(|byte| byte.is_ascii_uppercase() || *byte == b'_' || byte.is_ascii_digit()).count();
    let shouted = (capitals > 2 && capitals < word.len()).then(|| capitals - 1);
    known.or(clean).or(shouted).unwrap_or(word.len())
}

/// Whether a text begins with a word of prose: `The `, `API `, `TRUE/FALSE`.
fn clean_word(text: &str) -> bool {
    let word: String =
        text.chars().take(40).take_while(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’')).collect();
    let inner = word.chars().skip(1);
    !word.is_empty() && (inner.clone().all(char::is_lowercase) || inner.clone().all(|letter| !letter.is_lowercase()))
}

/// Where the name and the type end in `limitint32`.
fn glued_type(word: &str, names: &Names<'_>) -> Option<(usize, usize)> {
    let mut found = None;
    for (at, _) in word.char_indices().skip(1).take(60) {
        let name = word.get(..at)?;
        let ends =
            word.char_indices().map(|(end, _)| end).chain([word.len()]).filter(|end| *end > at + 2 && *end <= at + 24);
        for end in ends {
            let next = word.get(end..)?.chars().next();
            let border = next.is_none_or(|next| next.is_uppercase() || !next.is_ascii());
            let candidate = word.get(at..end)?;
            if border && vocabulary_type(candidate) && (found.is_none() || names.knows(name)) {
                found = Some((at, end));
            }
        }
        if names.knows(name) && found.is_some_and(|(start, _)| start == at) {
            break;
        }
    }
    found
}

fn vocabulary_type(candidate: &str) -> bool {
    crate::vocabulary::leading_type(&format!("{candidate} x")).is_some_and(|(_, end)| end == candidate.len())
}

/// Cuts running text where a sentence was glued to the text before it: `code emptySend one`.
pub(super) fn glue(text: &str) -> Option<usize> {
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let border = before.is_some_and(|before| {
            before.is_lowercase() || before.is_ascii_digit() || matches!(before, '.' | ')' | '"' | '!' | '?')
        });
        let behind_capitals = || before.is_some_and(char::is_uppercase) && ends_capitals(text, at);
        if letter.is_uppercase() && (border || behind_capitals()) && text.get(at..).is_some_and(clean_word) {
            return Some(at);
        }
        before = Some(letter);
    }
    None
}

/// Whether a word of capitals ends here and one of three letters or more begins: `Ticket IDSend it`, but not `PDFs`.
fn ends_capitals(text: &str, at: usize) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at), text.get(at..)) else { return false };
    let capitals = before.chars().rev().take_while(|letter| letter.is_uppercase()).count();
    let starts_word = before.chars().rev().nth(capitals).is_none_or(|letter| !letter.is_alphanumeric());
    let small = behind.chars().skip(1).take_while(|letter| letter.is_lowercase()).count();
    capitals > 1 && starts_word && small > 1
}
