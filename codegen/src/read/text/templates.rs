//! Templates of wikis that hold a field each: `{{Param|name=limit|type=int|required=no}}`, in one line or several.
//!
//! The lines of a page enter, lines with tables in the place of such templates leave; `markup` calls it. What a
//! template says of the call becomes a line of its own; templates of other kinds stay what they are.

use super::lines::Line;
use super::markup::{Written, kept, row, separator};
use crate::page::Place;
use crate::vocabulary::{self, Column};

/// More lines are no template.
const LONGEST: usize = 40;

/// A template: its name, and its parameters in order, those without a key numbered.
struct Template<'line> {
    name: &'line str,
    parameters: Vec<(String, String)>,
    place: Place,
}

/// Whether the page has such templates.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().enumerate().any(|(at, line)| {
        line.body().starts_with("{{") && take(lines, at).is_some_and(|(found, _)| is_field(&found) || is_call(&found))
    })
}

/// The template that begins at a line, and the line after it.
fn take<'line>(lines: &[Line<'line>], at: usize) -> Option<(Template<'line>, usize)> {
    let first = lines.get(at)?;
    let opening = first.body().strip_prefix("{{")?;
    let mut inner: Vec<&str> = Vec::new();
    let mut next = at;
    loop {
        let body = if next == at { opening } else { lines.get(next)?.body() };
        next += 1;
        if let Some(rest) = body.strip_suffix("}}") {
            inner.push(rest);
            break;
        }
        if body.contains("}}") || next > at + LONGEST {
            return None;
        }
        inner.push(body);
    }
    let name = opening.split(['|', '}']).next().unwrap_or_default().trim();
    let text = inner.join(" ");
    let parameters = parts(&text).into_iter().skip(1).zip(1..).map(|(part, number)| match part.split_once('=') {
        Some((key, value)) if !key.trim().is_empty() && key.len() < 40 && !key.contains(['[', '{', '<']) => {
            (key.trim().to_owned(), value.trim().to_owned())
        }
        _ => (number.to_string(), part.trim().to_owned()),
    });
    let parameters = parameters.collect();
    Some((Template { name, parameters, place: first.start() }, next))
}

/// The parts between the pipes of a template; those of links and templates inside of it part nothing.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                parts.push(text.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}

/// Whether the keys are header words, one of them that of a name.
fn is_field(template: &Template<'_>) -> bool {
    let columns: Vec<Option<Column>> = template.parameters.iter().map(|(key, _)| vocabulary::column(key)).collect();
    let has = |wanted: &[Column]| columns.iter().flatten().any(|column| wanted.contains(column));
    has(&[Column::Name, Column::Code])
        && has(&[Column::Type, Column::Required, Column::Description, Column::Text])
        && columns.iter().flatten().count() * 3 >= columns.len() * 2
}

/// Whether it says with which verb which address is called.
fn is_call(template: &Template<'_>) -> bool {
    call(template).is_some()
}

fn call(template: &Template<'_>) -> Option<String> {
    let verb = template
        .parameters
        .iter()
        .map(|(_, value)| value.to_uppercase())
        .find(|value| matches!(value.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE"))?;
    let target = template
        .parameters
        .iter()
        .map(|(_, value)| value.as_str())
        .find(|value| (value.starts_with('/') || value.contains("://")) && !value.contains(char::is_whitespace))?;
    Some(format!("{verb} {target}"))
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out: Vec<Written> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let found = if line.body().starts_with("{{") { take(lines, at) } else { None };
        match found {
            Some((template, _)) if is_field(&template) => at = table(lines, at, &template, &mut out),
            Some((template, next)) if is_call(&template) => {
                out.push((String::new(), template.place));
                out.push((call(&template).unwrap_or_default(), template.place));
                out.push((String::new(), template.place));
                at = next;
            }
            _ => {
                out.push(kept(line));
                at += 1;
            }
        }
    }
    out
}

/// The table of the templates of one name that follow one another; says which line comes after them.
fn table(lines: &[Line<'_>], from: usize, first: &Template<'_>, out: &mut Vec<Written>) -> usize {
    let mut found = Vec::new();
    let mut at = from;
    let mut end = from;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            at += 1;
            continue;
        }
        match take(lines, at).filter(|(next, _)| next.name == first.name && is_field(next)) {
            Some((template, next)) => {
                found.push(template);
                (at, end) = (next, next);
            }
            None => break,
        }
    }
    let mut keys: Vec<&str> = Vec::new();
    for (key, _) in found.iter().flat_map(|template| &template.parameters) {
        if !keys.contains(&key.as_str()) && keys.len() < 24 {
            keys.push(key);
        }
    }
    out.push((String::new(), first.place));
    out.push((row(&keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>()), first.place));
    out.push((separator(keys.len()), first.place));
    for template in &found {
        let value = |key: &&str| {
            let found = template.parameters.iter().find(|(known, _)| known == key);
            found.map_or(String::new(), |(_, value)| value.replace('|', "\\|"))
        };
        out.push((row(&keys.iter().map(value).collect::<Vec<_>>()), template.place));
    }
    out.push((String::new(), first.place));
    end
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        markdown(&lines(source)).into_iter().map(|(text, _)| text).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn templates_of_fields_are_rows() {
        let source = "== Order ==\n{{Call|verb=post|url=/orders}}\n{{Field|name=key|type=int}}\n\n{{Field\n|name=tag\n|type=[[a|b]]\n|required=no}}\nEnd";
        assert!(is_written(&lines(source)));
        assert_eq!(
            texts(source),
            [
                "== Order ==",
                "POST /orders",
                "| name | type | required |",
                "|---|---|---|",
                "| key | int |  |",
                "| tag | [[a\\|b]] | no |",
                "End"
            ]
        );
    }

    #[test]
    fn other_templates_stay() {
        for source in ["{{Note|text=Mind the gap}}", "{{Box|name=x", "{{}}", "{{a|b}}", "text {{x|name=a|type=b}}"] {
            assert!(!is_written(&lines(source)), "{source}");
        }
    }
}
