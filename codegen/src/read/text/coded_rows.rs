//! Rows of tables without borders that list codes, statuses, messages or values, one a line.
//!
//! The lines below such a header enter, rows leave: a code or value, then running text.

use super::borderless::{Header, put, row, stops};
use super::glued_rows::glue;
use super::lines::Line;
use super::names::Names;
use super::words::is_function_word;
use crate::page::{Borders, Row};
use crate::vocabulary::Column;

/// Reads rows from this line on; says which line comes after them.
pub(super) fn read(lines: &[Line<'_>], from: usize, header: &Header, _names: &Names<'_>) -> (Vec<Row>, usize) {
    let numbered = matches!(header.columns.first(), Some(Column::Code | Column::Status));
    let mut rows: Vec<(Vec<String>, crate::page::Place)> = Vec::new();
    let mut number = from;
    let mut end = from;
    let mut blanks = 0;
    while let Some(line) = lines.get(number) {
        if stops(lines, number) || blanks > 2 {
            break;
        }
        let body = line.body();
        number += 1;
        if body.is_empty() {
            blanks += 1;
            continue;
        }
        let begins = code(body).is_some();
        if !numbered && blanks > 0 && !rows.is_empty() || numbered && !begins && (blanks > 0 || rows.is_empty()) {
            break;
        }
        blanks = 0;
        end = number;
        match rows.last_mut().filter(|_| numbered && !begins) {
            Some((texts, _)) => {
                if let Some(last) = texts.iter_mut().rev().find(|text| !text.is_empty()) {
                    last.push('\n');
                    last.push_str(body);
                }
            }
            None => rows.push((split(body, header), line.start())),
        }
    }
    (rows.into_iter().map(|(texts, place)| row(texts, place)).collect(), end)
}

/// The length of a code at the start of a line: `400`, `0021`, `ERR_EMPTY`.
fn code(body: &str) -> Option<usize> {
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    if digits >= 3 {
        return Some(if digits > 5 { 3 } else { digits });
    }
    let fits = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.');
    let mut length = body.bytes().take_while(fits).count();
    // In `E_1Order gone` the last capital begins the text.
    if body.get(length..).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_lowercase())) {
        length = length.saturating_sub(1);
    }
    let word = body.get(..length)?;
    let marked = word.contains(|letter: char| letter.is_ascii_digit()) || word.contains('_');
    (length >= 3 && marked).then_some(length)
}

fn split(body: &str, header: &Header) -> Vec<String> {
    let mut texts = vec![String::new(); header.columns.len()];
    let mut rest = body;
    let mut column = 0;
    while let Some(kind) = header.columns.get(column) {
        let last = column + 1 == header.columns.len();
        let length = match kind {
            Column::Code | Column::Status => code(rest).unwrap_or(0),
            _ if last => rest.len(),
            _ if header.borders == Borders::Glued => {
                value(rest, *kind, true).or_else(|| glue(rest)).unwrap_or(rest.len())
            }
            _ if column == 0 => value(rest, *kind, false).unwrap_or(rest.len()),
            _ => rest.len(),
        };
        let (found, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        put(&mut texts, column, found);
        rest = after.trim_start();
        column += 1;
    }
    texts
}

/// The end of a single value at the start of a row; none when the row begins with a phrase.
fn value(rest: &str, kind: Column, glued: bool) -> Option<usize> {
    if !matches!(kind, Column::Value | Column::Type | Column::Required) {
        return None;
    }
    let word = rest.split_whitespace().next()?;
    if glued {
        let capitals = word.bytes().take_while(|byte| byte.is_ascii_uppercase() || *byte == b'_').count();
        if capitals > 2 && capitals < word.len() {
            return Some(capitals - 1);
        }
        return glue(word).or(Some(word.len()));
    }
    let second = rest.get(word.len()..)?.split_whitespace().next();
    let phrase = second.is_some_and(|word| is_function_word(word) && word.starts_with(char::is_lowercase))
        && !word.contains(|letter: char| letter.is_ascii_digit() || letter.is_uppercase());
    // `notbefore not before`: the meaning may be the value in words.
    let letters = |text: &str| -> String { text.split_whitespace().collect::<String>().to_lowercase() };
    let spelt_out = || letters(rest.get(word.len()..).unwrap_or("")).starts_with(&letters(word));
    (!phrase || second == Some(word) || spelt_out()).then_some(word.len())
}
