//! Lists and definition lists in, blocks out. Called by `flow`.

use super::flow::Walk;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use super::terms;
use crate::page::{Block, Inline};

/// A nested list is no part of its item's text: its items follow.
const NESTED: &[&str] = &["ul", "ol", "menu", "dir", "dl"];

/// Reads a bulleted or numbered list; nested ones are flattened in order.
pub(super) fn read(walk: &mut Walk<'_, '_>, list: NodeId) {
    let mut items = Vec::new();
    items_of(walk, list, 0, &mut items);
    finish(walk, &mut items);
}

fn finish(walk: &mut Walk<'_, '_>, items: &mut Vec<Inline>) {
    if !items.is_empty() {
        walk.blocks.push(Block::List(std::mem::take(items)));
    }
}

fn items_of(walk: &mut Walk<'_, '_>, list: NodeId, depth: usize, items: &mut Vec<Inline>) {
    let content = walk.content;
    for child in content.children(list) {
        let weight = content.weight(child);
        if weight.tables + weight.samples + weight.headings > 0 {
            // What no line of text can hold is read as if the list were not there.
            finish(walk, items);
            walk.container(child);
            continue;
        }
        match content.tree.name(child) {
            "dl" => definitions_of(walk, child, depth + 1, items),
            name if NESTED.contains(&name) => items_of(walk, child, depth + 1, items),
            _ => item(walk, &[child], depth, items),
        }
    }
}

/// One item made of these elements, then the items nested in them.
fn item(walk: &mut Walk<'_, '_>, parts: &[NodeId], depth: usize, items: &mut Vec<Inline>) {
    let content = walk.content;
    let mut builder = Builder::setting_apart(Breaks::Keep, NESTED);
    for (at, &part) in parts.iter().enumerate() {
        if at == 1 {
            let is_marked = builder.ends_with(&[':', '–', '—', '-']);
            builder.words(if is_marked { " " } else { ": " }, content, content.tree.offset(part));
        } else if at > 1 {
            builder.line_break();
        }
        if content.tree.element(part).is_some() {
            // Readers see a term set off from its definition.
            let marks = Marks { bold: (content.tree.name(part) == "dt").then_some(part), ..Marks::default() };
            builder.children(content, part, marks);
        } else {
            builder.node(content, part, Marks::default());
        }
    }
    let text = builder.finish();
    if !text.is_empty() {
        items.push(Inline { level: depth, ..text });
    }
    for nested in std::mem::take(&mut builder.set_apart) {
        match content.tree.name(nested) {
            "dl" => definitions_of(walk, nested, depth + 1, items),
            _ => items_of(walk, nested, depth + 1, items),
        }
    }
}

/// Reads a definition list: a table where the terms are names with types, else one item a term, `term: definition`.
/// Definitions that hold more than text are
/// read as what they hold, the term before them as prose; definitions without terms are indented text.
pub(super) fn read_definitions(walk: &mut Walk<'_, '_>, list: NodeId) {
    let mut items = Vec::new();
    definitions_of(walk, list, 0, &mut items);
    finish(walk, &mut items);
}

fn definitions_of(walk: &mut Walk<'_, '_>, list: NodeId, depth: usize, items: &mut Vec<Inline>) {
    let content = walk.content;
    let parts = terms::parts(content, list);
    let is_term = |part: &NodeId| content.tree.name(*part) == "dt";
    let groups: Vec<&[NodeId]> = terms::groups(content, &parts);
    let is_plain = groups.iter().all(|group| group.first().is_some_and(is_term) && !holds_structure(walk, group));
    if is_plain && let Some(table) = terms::table(content, &groups) {
        finish(walk, items);
        walk.blocks.push(Block::Table(table));
        return;
    }
    for group in groups {
        if announces_names(walk, group) {
            finish(walk, items);
            for (at, &part) in group.iter().enumerate() {
                let mut builder = Builder::new(Breaks::Keep);
                builder.children(content, part, Marks::default());
                match builder.finish() {
                    text if at == 0 => walk.blocks.push(Block::Prose(text)),
                    text => items.push(Inline { level: depth, ..text }),
                }
            }
            finish(walk, items);
        } else if group.first().is_some_and(is_term) && !holds_more(walk, group) {
            item(walk, group, depth, items);
        } else {
            finish(walk, items);
            group.iter().for_each(|&part| walk.container(part));
        }
    }
}

/// True for a term such as `Parameters:` whose definitions each begin with a name set in code: they are a list of
/// their own, and the term leads in to it.
fn announces_names(walk: &Walk<'_, '_>, group: &[NodeId]) -> bool {
    let content = walk.content;
    let Some((&term, definitions)) = group.split_first() else { return false };
    let mut words = Builder::new(Breaks::Fold);
    words.children(content, term, Marks::default());
    let begins_with_code = |part: NodeId| {
        let mut inside = content.children(part).filter(|&inner| content.weight(inner).text > 0);
        inside.next().is_some_and(|first| content.tree.name(first) == "code") && inside.next().is_some()
    };
    content.tree.name(term) == "dt"
        && !definitions.is_empty()
        && words.ends_with(&[':'])
        && definitions.iter().all(|&part| begins_with_code(part))
        && !holds_more(walk, group)
}

/// True when a definition holds what is neither text nor a definition list.
fn holds_structure(walk: &Walk<'_, '_>, group: &[NodeId]) -> bool {
    let content = walk.content;
    group.iter().filter(|&&part| content.tree.name(part) == "dd").any(|&definition| {
        let weight = content.weight(definition);
        weight.tables + weight.samples + weight.headings > 0
    })
}

/// True when a definition holds what no line of text can.
fn holds_more(walk: &Walk<'_, '_>, group: &[NodeId]) -> bool {
    let content = walk.content;
    group.iter().filter(|&&part| content.tree.name(part) == "dd").any(|&definition| {
        let weight = content.weight(definition);
        weight.tables + weight.samples + weight.headings > 0
            || content.descendants(definition).any(|below| NESTED.contains(&content.tree.name(below)))
    })
}
