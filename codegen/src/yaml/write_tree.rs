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
    match scalar(tree) {
        Some(scalar) => text.push_str(&format!("{scalar}\n")),
        None => write(tree, 0, &mut text),
    }
    text
}

/// A value that stands on the line of its key.
fn scalar(tree: &Tree) -> Option<String> {
    match tree {
        Tree::Flag(value) => Some(value.to_string()),
        Tree::Number(value) => Some(value.to_string()),
        Tree::Decimal(value) => Some(value.to_string()),
        Tree::Null => Some("null".to_owned()),
        Tree::Text(value) => Some(quote(value)),
        Tree::List(items) => items.is_empty().then(|| "[]".to_owned()),
        Tree::Map(entries) => entries.is_empty().then(|| "{}".to_owned()),
    }
}

/// The lines of a map or a list, each with so many levels of indentation.
fn write(tree: &Tree, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match tree {
        Tree::Map(entries) => {
            for (name, value) in entries {
                text.push_str(&format!("{indent}{}:", key(name)));
                match scalar(value) {
                    Some(scalar) => text.push_str(&format!(" {scalar}\n")),
                    None => {
                        text.push('\n');
                        write(value, depth + 1, text);
                    }
                }
            }
        }
        Tree::List(items) => {
            for item in items {
                match scalar(item) {
                    Some(scalar) => text.push_str(&format!("{indent}- {scalar}\n")),
                    None => {
                        // The first line of an item stands behind its dash instead of its indentation.
                        let mut inner = String::new();
                        write(item, depth + 1, &mut inner);
                        text.push_str(&format!("{indent}- {}", inner.trim_start_matches(' ')));
                    }
                }
            }
        }
        Tree::Flag(_) | Tree::Number(_) | Tree::Decimal(_) | Tree::Text(_) | Tree::Null => {}
    }
}

/// A key: a plain word of letters that no reader takes for anything else, or a string.
fn key(name: &str) -> String {
    const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let is_plain = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))
        && !WORDS.contains(&name.to_ascii_lowercase().as_str());
    if is_plain { name.to_owned() } else { quote(name) }
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
