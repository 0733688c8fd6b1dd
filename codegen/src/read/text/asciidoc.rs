//! AsciiDoc: `== Heading`, `.Title`, `|===` tables, `[source,json]` and `----` blocks.
//!
//! The lines of a page enter, lines of Markdown leave; `markup` calls it.

use super::adoc_spans::{self, Span};
use super::lines::Line;
use super::markup::{Written, between, bold, kept, row, separator};
use crate::page::Place;

/// The widest table.
const COLUMNS: usize = 64;

/// Whether the page is written in it.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| {
        let body = line.body();
        body == "|===" || body.starts_with("[source,") || body == "[source]" || body.starts_with("[cols=")
    })
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out = Vec::with_capacity(lines.len());
    let mut attributes = "";
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let body = line.body();
        at += 1;
        if body == "|===" {
            at = table(lines, at, attributes, &mut out);
        } else if delimits(body) || body.starts_with("```") {
            at = code(lines, at, attributes, &mut out);
        } else if body.starts_with('[') && body.ends_with(']') && !body.contains("](") {
            attributes = body;
            // Code may stand below its attributes without a frame, up to a blank line.
            let next = lines.get(at).map_or("", Line::body);
            let framed = next.is_empty() || delimits(next) || next.starts_with("```") || next.starts_with('.');
            if body.starts_with("[source") && !framed {
                let length = lines.iter().skip(at).take_while(|line| !line.is_blank()).count();
                out.push((format!("```{}", language(body)), line.place));
                out.extend(lines.iter().skip(at).take(length).map(kept));
                out.push(("```".to_owned(), line.place));
                at += length;
            }
            continue;
        } else {
            plain(line, &mut out);
            // A title stands between the attributes of a block and the block, or before both.
            if title(body).is_some() {
                continue;
            }
        }
        attributes = "";
    }
    out
}

/// A frame of a listing: `----`, `....`.
fn delimits(body: &str) -> bool {
    body.len() >= 4 && (body.bytes().all(|byte| byte == b'-') || body.bytes().all(|byte| byte == b'.'))
}

/// `json` of `[source,json,linenums]`.
fn language(attributes: &str) -> String {
    let inner = attributes.trim_matches(['[', ']']);
    let written = inner.strip_prefix("source").and_then(|rest| rest.split(',').nth(1)).unwrap_or("").trim();
    if written.contains('=') { String::new() } else { written.to_lowercase() }
}

/// A framed block of code from behind its opening frame on; says which line comes after it.
fn code(lines: &[Line<'_>], from: usize, attributes: &str, out: &mut Vec<Written>) -> usize {
    let Some(opening) = from.checked_sub(1).and_then(|at| lines.get(at)) else { return from };
    let frame = opening.body();
    let (fence, info) = if frame.starts_with("```") { ("```", frame.trim_start_matches('`')) } else { (frame, "") };
    let info = if info.is_empty() { language(attributes) } else { info.to_owned() };
    let end = lines.iter().skip(from).position(|line| line.body() == fence).map(|length| from + length);
    let stop = end.unwrap_or(lines.len());
    out.push((format!("```{info}"), opening.place));
    out.extend(lines.get(from..stop).unwrap_or(&[]).iter().map(kept));
    if let Some(end) = end {
        out.push(("```".to_owned(), lines.get(end).map_or(opening.place, |line| line.place)));
    }
    stop + 1
}

/// `.Title` of a block.
fn title(body: &str) -> Option<&str> {
    body.strip_prefix('.').filter(|rest| rest.starts_with(char::is_alphabetic))
}

/// A line outside of tables and code.
fn plain(line: &Line<'_>, out: &mut Vec<Written>) {
    let body = line.body();
    let level = body.bytes().take_while(|byte| *byte == b'=').count();
    let heading = body.get(level..).and_then(|rest| rest.strip_prefix(' ')).filter(|_| (1..=6).contains(&level));
    let frame = body.len() >= 2 && ['=', '*', '_', '-'].iter().any(|mark| body.trim_matches(*mark).is_empty());
    let attribute = body.strip_prefix(':').is_some_and(|rest| {
        rest.split_once(':').is_some_and(|(name, _)| !name.is_empty() && !name.contains(char::is_whitespace))
    });
    if let Some(text) = heading {
        out.push((format!("{} {}", "#".repeat(level), inline(text.trim_end_matches('=').trim())), line.place));
    } else if let Some(text) = title(body) {
        out.push((format!("##### {}", inline(text)), line.place));
    } else if frame || attribute || body == "+" || body.starts_with("//") {
        // Frames, settings and comments are no text of the page.
        out.push((String::new(), line.place));
    } else if let Some((mark, text)) = item(body) {
        out.push((format!("{mark} {}", inline(text)), line.place));
    } else {
        out.push((inline(body), line.start()));
    }
}

/// The Markdown mark of an item and its text: `* a`, `** a`, `. a`, `- a`.
fn item(body: &str) -> Option<(&'static str, &str)> {
    let (marks, text) = body.split_once(' ')?;
    let all = |mark: u8| (1..=5).contains(&marks.len()) && marks.bytes().all(|byte| byte == mark);
    match () {
        () if all(b'*') || marks == "-" => Some(("-", text)),
        () if all(b'.') => Some(("1.", text)),
        () => None,
    }
}

/// Running text in Markdown.
fn inline(text: &str) -> String {
    let text = text.replace("`+", "`").replace("+`", "`").replace("{empty}", "");
    let text = between(&text, "<<", ">>", |inner| {
        let (target, shown) = inner.split_once(',').unwrap_or((inner, inner));
        (!target.contains(' ')).then(|| format!("[{}](#{})", shown.trim(), target.trim()))
    });
    let text = ["link:", "xref:"].iter().fold(text, |text, mark| {
        between(&text, mark, "]", |inner| {
            let (target, shown) = inner.split_once('[')?;
            (!target.contains(' ')).then(|| format!("[{}]({target})", if shown.is_empty() { target } else { shown }))
        })
    });
    bold(text.strip_suffix(" +").unwrap_or(&text))
}

/// A table from behind its frame on; says which line comes after it.
fn table(lines: &[Line<'_>], from: usize, attributes: &str, out: &mut Vec<Written>) -> usize {
    let end =
        lines.iter().skip(from).position(|line| line.body() == "|===").map_or(lines.len(), |length| from + length);
    let inside = lines.get(from..end).unwrap_or(&[]);
    let mut cells: Vec<(String, Place, Span)> = Vec::new();
    // How many cells the first line has, and whether a blank line follows it.
    let mut first = 0;
    let mut parted = false;
    for (number, line) in inside.iter().enumerate() {
        let body = line.body();
        if body.is_empty() || body.starts_with("//") {
            continue;
        }
        let found = cut(body);
        for (count, (text, before_pipe, span)) in found.iter().enumerate() {
            match cells.last_mut() {
                // What stands before the first pipe of a line goes on with the cell above.
                Some((cell, ..)) if count == 0 && !before_pipe => {
                    cell.push_str("<br>");
                    cell.push_str(text);
                }
                _ if text.is_empty() && !before_pipe => {}
                _ => cells.extend((0..span.times).map(|_| (text.clone(), line.start(), *span))),
            }
        }
        if first == 0 {
            first = cells.iter().map(|(_, _, span)| span.columns).sum();
            parted = number == 0 && inside.get(1).is_some_and(Line::is_blank);
        }
    }
    let width = columns(attributes).unwrap_or(first).clamp(1, COLUMNS);
    let said = attributes.contains("%header") || attributes.contains("options=") && attributes.contains("header");
    let header = said || parted && first == width && !attributes.contains("%noheader");
    out.push((String::new(), lines.get(from).map_or_else(Place::default, |line| line.place)));
    for (number, cells) in adoc_spans::rows(cells, width).into_iter().enumerate() {
        let place = cells.first().map(|(_, place)| *place).unwrap_or_default();
        let texts: Vec<String> = cells.iter().map(|(text, _)| inline(text).replace('|', "&#124;")).collect();
        out.push((row(&texts), place));
        if number == 0 && header {
            out.push((separator(width), place));
        }
    }
    out.push((String::new(), lines.get(end).map_or_else(Place::default, |line| line.place)));
    end + 1
}

/// The texts of a line between its pipes, whether a pipe stands before each, and how far it reaches.
fn cut(body: &str) -> Vec<(String, bool, Span)> {
    let mut found: Vec<(String, bool, Span)> = Vec::new();
    let mut span = Span::default();
    let mut text = String::new();
    let mut piped = false;
    let mut before = ' ';
    for letter in body.chars() {
        match letter {
            '|' if before == '\\' => {
                text.pop();
                text.push('|');
            }
            '|' => {
                let bare = without_format(&text);
                let next = Span::of(text.get(bare.len()..).unwrap_or_default());
                let kept = bare.trim().to_owned();
                if piped || !kept.is_empty() {
                    found.push((kept, piped, span));
                }
                span = next;
                text.clear();
                piped = true;
            }
            _ => text.push(letter),
        }
        before = letter;
    }
    found.push((text.trim().to_owned(), piped, span));
    found
}

/// The text before a pipe without the format of the next cell: `a|`, `2+|`, `^.>s|`.
fn without_format(text: &str) -> &str {
    let start = text.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let format = text.get(start..).unwrap_or("");
    let is_format = !format.is_empty()
        && format.len() <= 8
        && format.trim_end_matches(['a', 'd', 'e', 'h', 'l', 'm', 's', 'v']).len() + 1 >= format.len()
        && format
            .trim_end_matches(char::is_alphabetic)
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'+' | b'*' | b'<' | b'^' | b'>'))
        && (format.len() == 1 && format != "." || format.contains(['+', '*', '^', '<', '>']))
        && !format.bytes().all(|byte| byte.is_ascii_digit());
    if is_format { text.get(..start).unwrap_or(text) } else { text }
}

/// The number of columns of `[cols="1,2,3"]`, `[cols="3*"]`, `[cols=3*,…]`.
fn columns(attributes: &str) -> Option<usize> {
    let (_, written) = attributes.split_once("cols=")?;
    let written = match written.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => written.split([',', ']']).next()?,
    };
    let count = |part: &str| part.trim().split_once('*').and_then(|(number, _)| number.parse().ok()).unwrap_or(1usize);
    Some(written.split([',', ';']).map(count).fold(0, usize::saturating_add))
}
