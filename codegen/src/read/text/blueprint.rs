//! Pages in API Blueprint: `## Shelf [/shelves/{id}]`, `### Change it [PUT]`, `+ Parameters`, `+ Request (application/json)`.
//!
//! The lines of a page enter, lines of Markdown leave; `markup` calls it. Members of attributes and parameters are
//! written as tables by `blueprint_members`.

use super::blueprint_members::{self, Columns};
use super::lines::Line;
use super::markup::{Written, kept};
use crate::page::Place;

/// Words that open a section of a list, and what they are.
const SECTIONS: &[(&str, Section)] = &[
    ("Request", Section::Request),
    ("Response", Section::Response),
    ("Parameters", Section::Parameters),
    ("Attributes", Section::Attributes),
    ("Attribute", Section::Attributes),
    ("Body", Section::Code),
    ("Schema", Section::Schema),
    ("Headers", Section::Headers),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Request,
    Response,
    Parameters,
    Attributes,
    Code,
    Schema,
    Headers,
}

/// Whether the page is written so: it says it, or a heading has a call in brackets above such lists.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    let says = lines.iter().take(20).any(|line| line.body().starts_with("FORMAT: 1A"));
    let has_call = || lines.iter().any(|line| heading(line.body()).is_some_and(|(_, _, call)| !call.is_empty()));
    let replies = || lines.iter().any(|line| line.body().starts_with("+ Response "));
    says || has_call() && replies()
}

/// The level of a heading, its words, and what stands in the brackets behind them.
fn heading(body: &str) -> Option<(&str, &str, &str)> {
    let marks = body.len() - body.trim_start_matches('#').len();
    let (level, text) = body.split_at_checked(marks).filter(|(level, _)| !level.is_empty())?;
    let text = text.trim();
    let bracket = text.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    let is_call = |inside: &str| {
        let first = inside.split_whitespace().next().unwrap_or_default();
        first.starts_with('/') || is_verb(first)
    };
    match bracket.filter(|(_, inside)| is_call(inside)) {
        Some((words, inside)) => Some((level, words.trim(), inside.trim())),
        None if is_verb(text.split(' ').next().unwrap_or_default()) && text.contains(" /") => Some((level, "", text)),
        None => Some((level, text, "")),
    }
}

fn is_verb(word: &str) -> bool {
    matches!(word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS")
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out: Vec<Written> = Vec::with_capacity(lines.len());
    let mut path = String::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let body = line.body();
        at += 1;
        if body.starts_with("FORMAT:") {
            continue;
        }
        if let Some((level, words, call)) = heading(body).filter(|_| line.indent() == 0) {
            headed(&mut out, line.place, (level, words, call), &mut path);
            // A data structure lists its members right below its heading.
            if call.is_empty() && lines.get(at..).and_then(first_item).is_some_and(|body| section(body).is_none()) {
                at = below(lines, at, &mut out);
            }
            continue;
        }
        match section(body) {
            Some(found) => at = written(lines, at, found, &path, &mut out),
            None => out.push(kept(line)),
        }
    }
    out
}

/// The first line that is no blank, where it is an item of a list with a type in brackets.
fn first_item<'l>(lines: &[Line<'l>]) -> Option<&'l str> {
    let line = lines.iter().find(|line| !line.is_blank())?;
    let body = line.text.trim_start();
    (body.starts_with("+ ") && body.contains('(')).then_some(body)
}

/// The members below the heading of a data structure.
fn below(lines: &[Line<'_>], at: usize, out: &mut Vec<Written>) -> usize {
    let items: Vec<Line<'_>> = lines
        .iter()
        .skip(at)
        .take_while(|line| line.is_blank() || line.body().starts_with('+') || line.indent() > 0)
        .copied()
        .collect();
    blueprint_members::table(&items, &Columns::members(), out);
    at + items.len()
}

fn headed(out: &mut Vec<Written>, place: Place, (level, words, call): (&str, &str, &str), path: &mut String) {
    let (verb, target) = match call.split_once(' ') {
        Some((verb, target)) if is_verb(verb) => (verb, target.trim()),
        _ if is_verb(call) => (call, ""),
        _ => ("", call),
    };
    if !target.is_empty() {
        *path = target.to_owned();
    }
    let words = words.rsplit_once(" (").filter(|(_, kind)| kind.ends_with(')')).map_or(words, |(words, _)| words);
    if !words.is_empty() {
        out.push((format!("{level} {words}"), place));
    }
    if !verb.is_empty() {
        let bare = path.split("{?").next().unwrap_or_default();
        out.push((String::new(), place));
        out.push((format!("`{verb} {bare}`"), place));
    }
    out.push((String::new(), place));
}

/// The section that an item of a list opens.
fn section(body: &str) -> Option<Section> {
    let words = body.strip_prefix("+ ")?.trim();
    let first = words.split([' ', '(', ':']).next()?;
    let (_, found) = SECTIONS.iter().find(|(word, _)| *word == first)?;
    let rest = words.get(first.len()..)?.trim();
    // `+ Body (string)` among attributes is a member.
    let opens = rest.is_empty() || matches!(found, Section::Request | Section::Response | Section::Attributes);
    opens.then_some(*found)
}

/// Writes a section; says where the next one begins.
fn written(lines: &[Line<'_>], at: usize, found: Section, path: &str, out: &mut Vec<Written>) -> usize {
    let Some(line) = at.checked_sub(1).and_then(|opening| lines.get(opening)) else { return at };
    let (indent, place) = (line.indent(), line.place);
    let goes_on = |line: &Line<'_>| line.is_blank() || line.indent() > indent;
    let inside: Vec<Line<'_>> = lines.iter().skip(at).take_while(|line| goes_on(line)).copied().collect();
    match found {
        Section::Parameters => blueprint_members::table(&inside, &Columns::parameters(path), out),
        Section::Attributes => blueprint_members::table(&inside, &Columns::members(), out),
        Section::Code | Section::Schema => code(&inside, place, out),
        Section::Headers => inside.iter().for_each(|line| out.push((line.body().to_owned(), line.place))),
        Section::Request | Section::Response => {
            let title = line.body().trim_start_matches('+').trim();
            let bare = title.split('(').next().unwrap_or(title).trim();
            out.push((String::new(), place));
            out.push((format!("{bare}:"), place));
            out.push((String::new(), place));
            // Without a section of its own, what is indented is the body.
            let is_body = inside.iter().find(|line| !line.is_blank()).is_some_and(|line| line.indent() >= indent + 8);
            if is_body {
                code(&inside, place, out);
                return at + inside.len();
            }
            return at;
        }
    }
    at + inside.len()
}

/// A block of code of all lines inside.
fn code(inside: &[Line<'_>], place: Place, out: &mut Vec<Written>) {
    let filled = inside.iter().filter(|line| !line.is_blank());
    let Some(least) = filled.map(Line::indent).min() else { return };
    out.push(("```".to_owned(), place));
    out.extend(inside.iter().map(|line| (line.text.get(least..).unwrap_or_default().to_owned(), line.place)));
    out.push(("```".to_owned(), place));
}
