//! Rows whose cells are joined by blanks: a name, a type word or none, running text.
//!
//! The lines below a flattened header enter, rows leave. A line is a row when it begins with a name: one that has a
//! type word behind it, that the page's samples show, or that no prose would write (`ship_to.zip`). Any other
//! line belongs to the cell before it as long as rows follow.

use super::borderless::{Header, free_column, put, row, stops};
use super::lines::Line;
use super::names::{Names, identifier};
use super::shapes;
use super::tails;
use super::words::is_function_word;
use crate::page::Row;
use crate::vocabulary::{self, Column};

/// How many lines may stand inside a cell.
const INSIDE: usize = 40;

/// Reads rows from this line on; says which line comes after them.
pub(super) fn read(lines: &[Line<'_>], from: usize, header: &Header, names: &Names<'_>) -> (Vec<Row>, usize) {
    let mut rows: Vec<(Parts, Vec<&str>)> = Vec::new();
    let mut places = Vec::new();
    let mut reader = Reader { lines, names, capitals: None, broken: false };
    let mut number = from;
    let mut end = from;
    while let Some(line) = lines.get(number) {
        if stops(lines, number) {
            break;
        }
        let body = line.body();
        if let Some(parts) =
            reader.row(number).filter(|parts| parts.strong || !reader.broken || reader.resumes(number).is_some())
        {
            reader.broken = false;
            rows.push((parts, Vec::new()));
            places.push(line.start());
            number += 1;
            end = number;
            continue;
        }
        let Some((_, inside)) = rows.last_mut() else {
            if body.is_empty() && number < from + 2 {
                number += 1;
                continue;
            }
            break;
        };
        match reader.resumes(number) {
            Some(resumed) => {
                let cell = lines.get(number..resumed).unwrap_or(&[]);
                inside.extend(cell.iter().map(Line::body).filter(|body| !body.is_empty()));
                reader.broken = false;
                number = resumed;
                end = number;
            }
            None if !body.is_empty() && !reader.broken && goes_on(body) => {
                inside.push(body);
                number += 1;
                end = number;
            }
            None if body.is_empty() && !reader.broken => {
                reader.broken = true;
                number += 1;
            }
            None => break,
        }
    }
    let rows = rows
        .into_iter()
        .zip(places)
        .map(|((parts, inside), place)| row(texts(parts, &inside, header), place))
        .collect();
    (rows, end)
}

/// Whether a line right below the last row still belongs to its cell.
fn goes_on(body: &str) -> bool {
    shapes::is_list_item(body) || body.starts_with(char::is_lowercase) && !body.ends_with(':') || body.starts_with('(')
}

/// A row taken apart.
struct Parts {
    name: String,
    rest: String,
    /// No prose looks like it.
    strong: bool,
}

struct Reader<'l, 'a> {
    lines: &'l [Line<'a>],
    names: &'l Names<'a>,
    /// Whether names of this table begin with capitals, as its first row tells.
    capitals: Option<bool>,
    /// A blank line came after the last row.
    broken: bool,
}

impl Reader<'_, '_> {
    /// The next row in reach, when lines between belong to the cell before it. Behind a blank line only a strong
    /// one counts, because a paragraph may begin with the name of a field.
    fn resumes(&self, from: usize) -> Option<usize> {
        let mut blank = false;
        for number in from..(from + INSIDE).min(self.lines.len()) {
            if stops(self.lines, number) {
                return None;
            }
            let body = self.lines.get(number).map_or("", Line::body);
            blank = blank || body.is_empty();
            if self.split(body).is_some_and(|parts| parts.strong || number > from && !blank) {
                return Some(number);
            }
        }
        None
    }

    fn row(&mut self, number: usize) -> Option<Parts> {
        let body = self.lines.get(number)?.body();
        if self.capitals.is_none() && !body.is_empty() {
            self.capitals = Some(body.starts_with(|letter: char| letter.is_ascii_uppercase()));
        }
        self.split(body)
    }

    fn split(&self, body: &str) -> Option<Parts> {
        let (name, rest) = path(body)?;
        if is_function_word(name) {
            return None;
        }
        let known = self.names.knows(name);
        let odd = self.odd(name);
        let plain = name.starts_with(|letter: char| letter.is_lowercase() || matches!(letter, '_' | '$' | '@'));
        let capital = self.capitals == Some(true) || self.names.is_empty();
        let typed = vocabulary::leading_type(rest).is_some();
        if typed && (known || odd || plain || capital) {
            return Some(Parts { name: name.to_owned(), rest: rest.to_owned(), strong: true });
        }
        // `orders totalCount int …`: an attribute of an element.
        let second = identifier(rest);
        let after = rest.get(second.len()..).unwrap_or("").trim_start();
        if !second.is_empty() && (known || odd || plain) {
            let typed = vocabulary::leading_type(after).is_some();
            if self.names.knows_attribute(second) || typed && (known || self.names.knows(second) || self.bare()) {
                return Some(Parts { name: format!("{name} {second}"), rest: after.to_owned(), strong: typed });
            }
        }
        let next_is_prose = rest
            .split(' ')
            .next()
            .is_some_and(|word| matches!(word, "is" | "are" | "was" | "has" | "holds" | "ist" | "est" | "es"));
        let weak = !next_is_prose && (known || odd || self.bare() && plain && !self.broken);
        weak.then(|| Parts { name: name.to_owned(), rest: rest.to_owned(), strong: name.contains('.') && known })
    }

    /// A word that is no word of prose: it has dots, underscores or capitals inside.
    fn odd(&self, name: &str) -> bool {
        let inner = name.get(1..).unwrap_or("");
        let dotted = inner.trim_end_matches(['.', ':', ',']).contains(['.', '_', '>', '/', '@']);
        let cased = name.contains(|letter: char| letter.is_ascii_lowercase())
            && inner.contains(|letter: char| letter.is_ascii_uppercase());
        let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || ".$_->/@[]: ".contains(letter));
        plain && (dotted || cased) && !name.ends_with([',', ';', ':', '.'])
    }

    /// The samples of this page lost their tags, so that they show next to no names.
    fn bare(&self) -> bool {
        self.names.is_meagre()
    }
}

/// The name or path at the start of a row, and what follows it: `ship_to .zip`, `order > id`, `order -> id`.
fn path(body: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    for _ in 0..12 {
        let rest = body.get(end..)?;
        let lead = rest.len() - rest.trim_start_matches([' ', '.']).len();
        let step = step(rest.get(lead..)?);
        if step.is_empty() {
            return None;
        }
        end += lead + step.len();
        let after = body.get(end..)?;
        let trimmed = after.trim_start();
        let separator = if trimmed.starts_with("->") || trimmed.starts_with("=>") {
            2
        } else {
            usize::from(trimmed.starts_with(['>', '/', '»', '→']))
        };
        let dot = after.starts_with(" .")
            && trimmed.get(1..).is_some_and(|rest| rest.starts_with(|letter: char| letter.is_ascii_alphabetic()));
        if separator == 0 && !dot {
            break;
        }
        if separator > 0 {
            let skipped = after.len() - trimmed.len();
            let sign = trimmed.chars().next().map_or(1, char::len_utf8).max(separator);
            let behind = trimmed.get(sign..)?;
            end += skipped + sign + (behind.len() - behind.trim_start().len());
        }
    }
    let name = body.get(..end)?;
    let rest = body.get(end..)?;
    let begins =
        name.starts_with(|letter: char| letter.is_alphabetic() || matches!(letter, '_' | '$' | '@' | '<' | '['));
    (begins && (rest.is_empty() || rest.starts_with([' ', '\t', '*'])))
        .then(|| (name.trim_end(), rest.trim_start_matches([' ', '\t', '*'])))
}

fn step(text: &str) -> &str {
    let fits = |letter: char| {
        letter.is_alphanumeric()
            || matches!(letter, '_' | '-' | '.' | '$' | '@' | ':' | '[' | ']' | '{' | '}' | '<' | '/')
    };
    let end = text.char_indices().take(100).find(|(_, letter)| !fits(*letter)).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or("")
}

/// The texts of a row in the columns of the header.
fn texts(parts: Parts, inside: &[&str], header: &Header) -> Vec<String> {
    let mut texts = vec![String::new(); header.columns.len()];
    put(&mut texts, 0, &parts.name);
    let mut rest = parts.rest.as_str();
    let mut first_free = 1;
    for (at, column) in header.columns.iter().enumerate().skip(1) {
        let length = match column {
            Column::Type => vocabulary::leading_type(rest).map(|(_, end)| end),
            Column::Required | Column::Optional => tails::leading_duty(rest),
            Column::Location => tails::leading_location(rest),
            _ => break,
        };
        first_free = at + 1;
        if let Some((found, after)) = length.and_then(|length| rest.split_at_checked(length)) {
            put(&mut texts, at, found);
            rest = after.trim_start();
        }
    }
    let rest = if inside.is_empty() { tails::take(rest, &header.columns, first_free, &mut texts) } else { rest };
    let mut free = rest.to_owned();
    for line in inside {
        free.push('\n');
        free.push_str(line);
    }
    put(&mut texts, free_column(&header.columns).max(first_free.min(header.columns.len().saturating_sub(1))), &free);
    texts
}
