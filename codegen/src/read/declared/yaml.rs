//! The part of YAML that fragments of API descriptions use: maps and lists by indentation, plain and quoted texts,
//! blocks of text, short lists in brackets.
//!
//! A sample enters, a tree leaves, or nothing where a line is none of these; `mod` calls it.

use super::tree::{DEEPEST, Tree, Value};
use crate::page::Sample;
use crate::sample::{Content, json};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line<'text> {
    indent: usize,
    text: &'text str,
    offset: usize,
}

/// The tree of a sample.
pub(super) fn read(sample: &Sample) -> Option<Tree> {
    let mut lines = Vec::new();
    let mut offset = 0;
    for line in sample.text.split('\n') {
        let text = line.trim();
        if !text.is_empty() && !text.starts_with('#') && text != "---" {
            let indent = line.len() - line.trim_start().len();
            lines.push(Line { indent, text, offset: offset + indent });
        }
        offset += line.len() + 1;
    }
    let mut reader = Reader { lines: &lines, at: 0 };
    let indent = lines.first()?.indent;
    let tree = reader.node(indent, 0)?;
    (reader.at == lines.len()).then_some(tree)
}

struct Reader<'text> {
    lines: &'text [Line<'text>],
    at: usize,
}

impl<'text> Reader<'text> {
    fn line(&self) -> Option<Line<'text>> {
        self.lines.get(self.at).copied()
    }

    /// The map or list that stands at this indentation.
    fn node(&mut self, indent: usize, depth: usize) -> Option<Tree> {
        let first = self.line()?;
        if depth > DEEPEST {
            return None;
        }
        let value = if is_item(first.text) { self.list(indent, depth)? } else { self.map(indent, depth)? };
        Some(Tree { value, offset: first.offset })
    }

    fn list(&mut self, indent: usize, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        while let Some(line) = self.line().filter(|line| line.indent == indent && is_item(line.text)) {
            let rest = line.text.get(1..).unwrap_or_default();
            let inner = rest.trim_start();
            let shift = 1 + rest.len() - inner.len();
            self.at += 1;
            if inner.is_empty() {
                let below = self.line().filter(|below| below.indent > indent);
                items.push(match below {
                    Some(below) => self.node(below.indent, depth + 1)?,
                    None => Tree { value: Value::Nothing, offset: line.offset },
                });
            } else if let Some((key, value)) = entry(inner) {
                // The first entry of a map stands behind the dash, the others below it.
                let place = Line { indent: indent + shift, text: inner, offset: line.offset + shift };
                let first = (key.to_owned(), self.value(place, value, depth)?);
                let mut entries = vec![first];
                if self.line().is_some_and(|below| below.indent == place.indent && !is_item(below.text))
                    && let Value::Map(more) = self.map(place.indent, depth + 1)?
                {
                    entries.extend(more);
                }
                items.push(Tree { value: Value::Map(entries), offset: place.offset });
            } else {
                items.push(Tree { value: plain(inner), offset: line.offset + shift });
            }
        }
        Some(Value::List(items))
    }

    fn map(&mut self, indent: usize, depth: usize) -> Option<Value> {
        let mut entries = Vec::new();
        while let Some(line) = self.line().filter(|line| line.indent == indent) {
            let (key, value) = entry(line.text)?;
            self.at += 1;
            entries.push((key.to_owned(), self.value(line, value, depth)?));
        }
        // A line between two levels belongs to nothing.
        let is_between = self.line().is_some_and(|line| line.indent > indent);
        (!entries.is_empty() && !is_between).then_some(Value::Map(entries))
    }

    /// What stands behind a key, or below it.
    fn value(&mut self, line: Line<'text>, value: &str, depth: usize) -> Option<Tree> {
        let offset = line.offset;
        if value.is_empty() {
            let below = self.line().filter(|below| {
                below.indent > line.indent || below.indent == line.indent && is_item(below.text) && !is_item(line.text)
            });
            return match below {
                Some(below) => {
                    let inner = self.node(below.indent, depth + 1)?;
                    Some(Tree { offset, ..inner })
                }
                None => Some(Tree { value: Value::Nothing, offset }),
            };
        }
        if value.starts_with(['|', '>']) && value.len() <= 3 {
            let mut text: Vec<&str> = Vec::new();
            while let Some(below) = self.line().filter(|below| below.indent > line.indent) {
                text.push(below.text);
                self.at += 1;
            }
            return Some(Tree { value: Value::Text(text.join(" ")), offset });
        }
        let mut whole = value.to_owned();
        // A plain text may go on in deeper lines.
        while let Some(below) = self
            .line()
            .filter(|below| below.indent > line.indent && entry(below.text).is_none() && !is_item(below.text))
        {
            whole.push(' ');
            whole.push_str(below.text);
            self.at += 1;
        }
        Some(Tree { value: plain(&whole), offset })
    }
}

fn is_item(text: &str) -> bool {
    text == "-" || text.starts_with("- ")
}

/// `key: value`, `'200':`
fn entry(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|letter| matches!(letter, '"' | '\''));
    let (key, value) = match quote {
        Some(quote) => {
            let (key, rest) = text.get(1..)?.split_once(quote)?;
            (key, rest.trim_start().strip_prefix(':')?)
        }
        None if text.ends_with(':') && !text.contains(": ") => (text.get(..text.len() - 1)?, ""),
        None => text.split_once(": ")?,
    };
    let is_key = !key.is_empty() && key.len() <= 200 && !key.contains(['{', '"']) | key.starts_with('/');
    is_key.then(|| (key.trim(), without_comment(value.trim())))
}

fn without_comment(value: &str) -> &str {
    value.split(" #").next().unwrap_or(value).trim_end()
}

/// A text without its quotes, or a short list or map in brackets.
fn plain(text: &str) -> Value {
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let items = inner.split(',').map(str::trim).filter(|item| !item.is_empty());
        return Value::List(items.map(|item| Tree { value: Value::Text(bare(item)), offset: 0 }).collect());
    }
    if text.starts_with('{')
        && let Some(document) = json::read(text)
        && let Content::Children(nodes) = &document.root.content
    {
        let value = |content: &Content| match content {
            Content::Text(text) | Content::Number(text) => Value::Text(text.clone()),
            Content::Boolean(truth) => Value::Text(truth.to_string()),
            _ => Value::Nothing,
        };
        let entry = |node: &crate::sample::Node| (node.name.clone(), Tree { value: value(&node.content), offset: 0 });
        return Value::Map(nodes.iter().map(entry).collect());
    }
    Value::Text(bare(text))
}

fn bare(text: &str) -> String {
    text.trim_matches(['"', '\'']).to_owned()
}
