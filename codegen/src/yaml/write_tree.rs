//! Writes any document as YAML: two blanks of indentation, every string in double quotes, keys too unless they are
//! plain words.
//!
//! A tree enters, a text leaves; `generate` calls it for what `emit` makes beside Rust.

use super::write::{Writer, quote};
use crate::tree::Tree;

/// The document, below comment lines.
pub fn write_tree(comments: &[String], tree: &Tree) -> String {
    let mut writer = Writer::default();
    for words in comments {
        writer.comment(words);
    }
    let mut text = writer.finish();
    if is_scalar(tree) {
        scalar(tree, &mut text);
        text.push('\n');
    } else {
        write(tree, 0, false, &mut text);
    }
    text
}

/// True for a value that stands on the line of its key.
fn is_scalar(tree: &Tree) -> bool {
    match tree {
        Tree::List(items) => items.is_empty(),
        Tree::Map(entries) => entries.is_empty(),
        _ => true,
    }
}

/// Adds a value that stands on the line of its key.
fn scalar(tree: &Tree, text: &mut String) {
    match tree {
        Tree::Flag(value) => text.push_str(if *value { "true" } else { "false" }),
        Tree::Number(value) => text.push_str(&value.to_string()),
        Tree::Decimal(value) => text.push_str(&value.to_string()),
        Tree::Null => text.push_str("null"),
        Tree::Text(value) => quote(value, text),
        Tree::List(_) => text.push_str("[]"),
        Tree::Map(_) => text.push_str("{}"),
    }
}

/// The lines of a map or a list, each with so many levels of indentation. The first one follows a dash, or has them too.
fn write(tree: &Tree, depth: usize, follows_dash: bool, text: &mut String) {
    let mut is_indented = follows_dash;
    let mut indent = |text: &mut String| {
        let levels = if std::mem::take(&mut is_indented) { 0 } else { depth };
        (0..levels).for_each(|_| text.push_str("  "));
    };
    match tree {
        Tree::Map(entries) => {
            for (name, value) in entries {
                indent(text);
                key(name, text);
                text.push(':');
                if is_scalar(value) {
                    text.push(' ');
                    scalar(value, text);
                    text.push('\n');
                } else {
                    text.push('\n');
                    write(value, depth + 1, false, text);
                }
            }
        }
        Tree::List(items) => {
            for item in items {
                indent(text);
                text.push_str("- ");
                if is_scalar(item) {
                    scalar(item, text);
                    text.push('\n');
                } else {
                    write(item, depth + 1, true, text);
                }
            }
        }
        _ => {}
    }
}

/// Adds a key: a plain word of letters that no reader takes for anything else, or a string.
fn key(name: &str, text: &mut String) {
    const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let is_plain = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'-'))
        && !WORDS.iter().any(|word| name.eq_ignore_ascii_case(word));
    if is_plain { text.push_str(name) } else { quote(name, text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_lists_and_scalars() {
        let item = Tree::map().with("a", 1_i64).with("b", Tree::map());
        let nested = vec![Tree::texts(["x"]), Tree::List(Vec::new())];
        let tree = Tree::map()
            .with("list", vec![item, Tree::from("no"), Tree::List(nested)])
            .with("200", true)
            .with("$ref", "#/a\n")
            .with("on", Tree::Null)
            .with("inner", Tree::map().with("/a/{b}", Tree::Decimal(1.5)));
        let expect = "# By hand: no\nlist:\n  - a: 1\n    b: {}\n  - \"no\"\n  - - - \"x\"\n    - []\n\"200\": true\n\
                      \"$ref\": \"#/a\\n\"\n\"on\": null\ninner:\n  \"/a/{b}\": 1.5\n";
        let text = write_tree(&["By hand: no".to_owned()], &tree);
        assert_eq!(text, expect);
        assert!(serde_yaml::from_str::<serde_yaml::Value>(&text).is_ok());
    }
}
