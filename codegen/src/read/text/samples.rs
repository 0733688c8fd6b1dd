//! Samples in a page of text: fenced, tagged, indented or bare.
//!
//! Lines enter, a sample and the line after it leave; `blocks` calls `take` at every line.

use super::lines::Line;
use super::{exchange, json_sample, xml_sample};
use crate::page::Sample;

/// A sample that was found.
pub(super) struct Found<'a> {
    /// The sample.
    pub sample: Sample,
    /// The first line after it.
    pub next: usize,
    /// What stands behind its end on its last line.
    pub rest: Option<Line<'a>>,
    /// A closing fence or tag is missing.
    pub unclosed: bool,
}

/// The sample that begins at this line, if one does.
pub(super) fn take<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    let body = lines.get(at)?.body();
    if body.starts_with("```") || body.starts_with("~~~") {
        return fenced(lines, at);
    }
    if let Some(found) = tagged(lines, at) {
        return Some(found);
    }
    xml_sample::take(lines, at)
        .or_else(|| json_sample::take(lines, at))
        .or_else(|| exchange::take(lines, at))
        .or_else(|| indented(lines, at))
}

/// Makes a sample of some lines, without their common indentation.
pub(super) fn sample(language: &str, lines: &[Line<'_>]) -> Sample {
    let margin =
        lines.iter().filter(|line| !line.is_blank()).map(|line| line.text.len() - line.body().len()).min().unwrap_or(0);
    let dedented: Vec<Line<'_>> =
        lines.iter().map(|line| if line.text.is_char_boundary(margin) { line.rest(margin) } else { *line }).collect();
    let first = dedented.iter().position(|line| !line.is_blank()).unwrap_or(0);
    let last = dedented.iter().rposition(|line| !line.is_blank()).map_or(0, |last| last + 1);
    let kept = dedented.get(first..last).unwrap_or(&[]);
    let text = kept.iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
    let places: Vec<_> = kept.iter().map(|line| line.place).collect();
    Sample {
        language: language.to_owned(),
        text: unescaped(text),
        place: places.first().copied().unwrap_or_else(|| lines.first().map(|line| line.place).unwrap_or_default()),
        lines: places,
    }
}

/// A sample whose angle brackets are all escaped was escaped for display.
fn unescaped(text: String) -> String {
    if text.contains("&lt;") && !text.contains('<') {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
    text
}

fn fenced<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    let body = lines.get(at)?.body();
    let mark = body.chars().next()?;
    let width = body.chars().take_while(|letter| *letter == mark).count();
    let info = body.get(width..)?.trim();
    if mark == '`' && info.contains('`') {
        return None;
    }
    let language = info.split([' ', ',', '{']).next().unwrap_or("").to_lowercase();
    let closes = |line: &Line<'_>| {
        let body = line.body();
        body.len() >= width && body.chars().all(|letter| letter == mark)
    };
    let end = lines.iter().skip(at + 1).position(closes).map(|count| at + 1 + count);
    let stop = end.unwrap_or(lines.len());
    Some(Found {
        sample: sample(&language, lines.get(at + 1..stop)?),
        next: end.map_or(stop, |end| end + 1),
        rest: None,
        unclosed: end.is_none(),
    })
}

/// `<source lang="xml">…</source>`, `<syntaxhighlight>`, `<pre>`.
fn tagged<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    let line = lines.get(at)?;
    let body = line.body();
    let lower = body.get(..16.min(body.len())).unwrap_or("").to_ascii_lowercase();
    let name = ["source", "syntaxhighlight", "pre"].into_iter().find(|name| {
        lower
            .strip_prefix('<')
            .and_then(|rest| rest.strip_prefix(name))
            .is_some_and(|rest| rest.starts_with(['>', ' ']))
    })?;
    let open_end = line.text.find('>')? + 1;
    let opening = line.text.get(..open_end)?;
    let language = ["lang=", "language="].iter().find_map(|key| opening.split(key).nth(1)).unwrap_or("");
    let language =
        language.trim_start_matches(['"', '\'']).split(['"', '\'', '>', ' ']).next().unwrap_or("").to_lowercase();
    let close = format!("</{name}>");
    let mut content = vec![line.rest(open_end)];
    for (number, line) in lines.iter().enumerate().skip(at) {
        let text = if number == at { line.rest(open_end) } else { *line };
        if let Some(end) = text.text.find(&close) {
            let rest = text.rest(end + close.len());
            let last = text.upto(end);
            match content.first_mut().filter(|_| number == at) {
                Some(first) => *first = last,
                None => content.push(last),
            }
            let rest = (!rest.is_blank()).then_some(rest);
            return Some(Found { sample: sample(&language, &content), next: number + 1, rest, unclosed: false });
        }
        if number > at {
            content.push(text);
        }
    }
    Some(Found { sample: sample(&language, &content), next: lines.len(), rest: None, unclosed: true })
}

/// Lines indented by four blanks that look like code.
fn indented<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    if lines.get(at)?.indent() < 4
        || at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|before| !before.is_blank())
    {
        return None;
    }
    let length = lines.iter().skip(at).take_while(|line| line.is_blank() || line.indent() >= 4).count();
    let block = lines.get(at..at + length)?;
    let written = block.iter().filter(|line| !line.is_blank()).count();
    let code = |line: &&Line<'_>| {
        let body = line.body();
        body.ends_with(['{', '}', ';', ']', '>'])
            || body.starts_with(['{', '}', '<', '$'])
            || body.contains(" = ")
            || body.contains("\":")
    };
    let coded = block.iter().filter(|line| !line.is_blank()).filter(code).count();
    let url = block.first().is_some_and(|line| {
        line.body().starts_with("http") && !line.body().contains(' ') || line.body().starts_with("curl ")
    });
    let listed = block.iter().any(|line| line.body().starts_with(['*', '•']) || line.body().contains(" | "));
    if listed || (coded * 2 < written && !url) {
        return None;
    }
    Some(Found { sample: sample("", block), next: at + length, rest: None, unclosed: false })
}

/// Whether a sample begins at this line; cheaper than taking it.
pub(super) fn take_start(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let body = line.body();
    body.starts_with("```")
        || body.starts_with("~~~")
        || body.starts_with("<source")
        || xml_sample::starts(lines, at)
        || json_sample::starts(lines, at)
        || exchange::starts(body)
}
