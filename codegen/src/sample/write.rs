//! Prints a sample that was read as a well-formed document: repaired, without comments and ellipses.
//!
//! A `Document` enters, text leaves; `extract` keeps it as the round-trip sample of a body.

use std::fmt::Write as _;

use super::{Content, Document, Node};
use crate::tree::quote;

/// The document as XML, an element a line, indented by two blanks.
pub fn xml(document: &Document) -> String {
    let mut text = String::new();
    xml_node(&document.root, 0, &mut text);
    text
}

fn xml_node(node: &Node, depth: usize, text: &mut String) {
    let name = if node.name.is_empty() { "item" } else { &node.name };
    let indent = "  ".repeat(depth);
    let _ = write!(text, "{indent}<{name}");
    for attribute in &node.attributes {
        let _ = write!(text, " {}=\"{}\"", attribute.name, escape_xml(&attribute.value));
    }
    match node.text() {
        Some(value) => {
            let _ = writeln!(text, ">{}</{name}>", escape_xml(value));
        }
        None if node.children().is_empty() => text.push_str("/>\n"),
        None => {
            text.push_str(">\n");
            for child in node.children().iter().filter(|child| !is_left_out(child)) {
                xml_node(child, depth + 1, text);
            }
            let _ = writeln!(text, "{indent}</{name}>");
        }
    }
}

/// A further instance that the sample does not spell out.
fn is_left_out(node: &Node) -> bool {
    node.attributes.is_empty() && matches!(&node.content, Content::Children(children) if children.is_empty())
}

fn escape_xml(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' => text.push(letter),
            '\r' => text.push_str("&#13;"),
            // XML 1.0 has no way to write these.
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => text.push(letter),
        }
    }
    text
}

/// The document as JSON, a member a line, indented by two blanks.
pub fn json(document: &Document) -> String {
    let mut text = String::new();
    json_node(&document.root, 0, &mut text);
    text.push('\n');
    text
}

fn json_node(node: &Node, depth: usize, text: &mut String) {
    match &node.content {
        Content::Empty | Content::Null => text.push_str("null"),
        Content::Text(value) => quote(value, text),
        Content::Number(value) => text.push_str(value),
        Content::Boolean(value) => {
            let _ = write!(text, "{value}");
        }
        Content::Children(nodes) => json_list(nodes, '{', '}', depth, text),
        Content::Items(nodes) => json_list(nodes, '[', ']', depth, text),
    }
}

fn json_list(nodes: &[Node], open: char, close: char, depth: usize, text: &mut String) {
    text.push(open);
    for (position, node) in nodes.iter().enumerate() {
        text.push_str(if position == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        if open == '{' {
            quote(&node.name, text);
            text.push_str(": ");
        }
        json_node(node, depth + 1, text);
    }
    if !nodes.is_empty() {
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
    }
    text.push(close);
}
