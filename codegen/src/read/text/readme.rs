//! Blocks of readme.com: `[block:parameters]`, `[block:code]` and `[block:callout]`, each with its content as JSON.
//!
//! The lines of a page enter, lines of Markdown leave; `markup` calls it. A block whose JSON cannot be read stays.

use super::lines::Line;
use super::markup::{Written, kept, row, separator};
use crate::sample::{Content, Node, json};

/// Longer blocks are none.
const LONGEST: usize = 4_000;
/// No table is larger.
const MOST: usize = 2_000;

/// Whether the page has such blocks.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| kind(line.body()).is_some())
}

/// `parameters` of `[block:parameters]`
fn kind(body: &str) -> Option<&str> {
    body.strip_prefix("[block:")?.strip_suffix(']').filter(|kind| !kind.is_empty())
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let inside = lines.get(at + 1..).unwrap_or(&[]);
        let end = inside.iter().take(LONGEST).position(|line| line.body() == "[/block]");
        let found = kind(line.body()).zip(end);
        if let Some((kind, length)) = found {
            let text: Vec<&str> = inside.get(..length).unwrap_or(&[]).iter().map(|line| line.text).collect();
            if let Some(written) = json::read(&text.join("\n")).and_then(|read| block(kind, &read.root)) {
                out.push((String::new(), line.place));
                out.extend(written.into_iter().map(|text| (text, line.place)));
                out.push((String::new(), line.place));
                at += length + 2;
                continue;
            }
        }
        out.push(kept(line));
        at += 1;
    }
    out
}

fn member<'node>(node: &'node Node, name: &str) -> Option<&'node Node> {
    match &node.content {
        Content::Children(members) => members.iter().find(|member| member.name == name),
        _ => None,
    }
}

fn text_of(node: &Node, name: &str) -> Option<String> {
    match &member(node, name)?.content {
        Content::Text(text) | Content::Number(text) => Some(text.clone()),
        Content::Boolean(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// The lines of a block; `None` where it is of another kind.
fn block(kind: &str, root: &Node) -> Option<Vec<String>> {
    match kind {
        "parameters" => table(member(root, "data")?),
        "code" => codes(member(root, "codes")?),
        "callout" => Some(vec![text_of(root, "body")?]),
        "api-header" => Some(vec![format!("## {}", text_of(root, "title")?)]),
        _ => None,
    }
}

/// The cells stand under `h-0` and `row-column`.
fn table(data: &Node) -> Option<Vec<String>> {
    let Content::Children(members) = &data.content else { return None };
    let place = |name: &str| -> Option<(usize, usize)> {
        let (line, column) = name.split_once('-')?;
        let column: usize = column.parse().ok()?;
        if line == "h" { Some((0, column)) } else { Some((line.parse::<usize>().ok()? + 1, column)) }
    };
    let mut cells: Vec<Vec<String>> = Vec::new();
    for member in members {
        let Some((line, column)) = place(&member.name).filter(|(line, column)| *line < MOST && *column < 24) else {
            continue;
        };
        if cells.len() <= line {
            cells.resize(line + 1, Vec::new());
        }
        let Some(found) = cells.get_mut(line) else { continue };
        if found.len() <= column {
            found.resize(column + 1, String::new());
        }
        if let (Some(slot), Content::Text(text)) = (found.get_mut(column), &member.content) {
            *slot = text.trim().replace('|', "\\|").replace('\n', "<br>");
        }
    }
    let header = cells.first().filter(|header| !header.is_empty())?;
    let mut lines = vec![row(header), separator(header.len())];
    lines.extend(cells.iter().skip(1).filter(|cells| !cells.is_empty()).map(|cells| row(cells)));
    Some(lines)
}

fn codes(codes: &Node) -> Option<Vec<String>> {
    let Content::Items(items) = &codes.content else { return None };
    let mut lines = Vec::new();
    for item in items {
        let code = text_of(item, "code")?;
        lines.push(format!("```{}", text_of(item, "language").unwrap_or_default()));
        lines.extend(code.lines().map(str::to_owned));
        lines.push("```".to_owned());
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        markdown(&lines(source))
            .into_iter()
            .map(|(text, _): (String, crate::page::Place)| text)
            .filter(|text| !text.is_empty())
            .collect()
    }

    #[test]
    fn blocks_are_markdown() {
        let source = "[block:parameters]\n{\"data\": {\"h-0\": \"Name\", \"h-1\": \"Type\", \"0-0\": \"key\", \"0-1\": \"a|b\"}, \"cols\": 2}\n[/block]\n\
                      [block:code]\n{\"codes\": [{\"code\": \"{\\n}\", \"language\": \"json\"}]}\n[/block]";
        assert_eq!(texts(source), ["| Name | Type |", "|---|---|", "| key | a\\|b |", "```json", "{", "}", "```"]);
    }

    #[test]
    fn what_is_no_block_stays() {
        for source in
            ["[block:parameters]\nno json\n[/block]", "[block:code]\n{}", "[block:embed]\n{\"a\": 1}\n[/block]"]
        {
            assert_eq!(texts(source).join("\n"), source);
        }
    }
}
