//! A document of maps, lists and scalars, as OpenAPI and JSON Schema are made of.
//!
//! The artifacts below `emit` make it; it leaves as JSON here, as YAML in `yaml`. The order of keys is that of the
//! document.

use std::fmt::Write as _;

/// A value of the document. Whoever makes one nests it no deeper than the code that makes it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A finite number with a fraction.
    Decimal(f64),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Tree>),
    /// Keys with their values, in order.
    Map(Vec<(String, Tree)>),
    /// Nothing: the value `null`.
    Null,
}

impl Tree {
    /// A map without keys.
    pub fn map() -> Self {
        Tree::Map(Vec::new())
    }

    /// A list of texts.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Tree::List(texts.into_iter().map(|text| Tree::Text(text.into())).collect())
    }

    /// The same map with one more key; what is no map stays as it is.
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Tree>) -> Self {
        if let Tree::Map(entries) = &mut self {
            entries.push((key.into(), value.into()));
        }
        self
    }

    /// The same with a key whose value there is.
    pub fn with_some(self, key: &str, value: Option<impl Into<Tree>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The same with a key, unless its value is an empty text, list or map.
    pub fn with_full(self, key: &str, value: impl Into<Tree>) -> Self {
        let value = value.into();
        if value.is_empty() { self } else { self.with(key, value) }
    }

    /// The same map with those keys of another one behind its own that it does not have.
    pub fn and(mut self, other: Tree) -> Self {
        if let (Tree::Map(entries), Tree::Map(more)) = (&mut self, other) {
            for (key, value) in more {
                if !entries.iter().any(|(known, _)| *known == key) {
                    entries.push((key, value));
                }
            }
        }
        self
    }

    /// True for an empty text, list or map.
    pub fn is_empty(&self) -> bool {
        match self {
            Tree::Text(text) => text.is_empty(),
            Tree::List(items) => items.is_empty(),
            Tree::Map(entries) => entries.is_empty(),
            Tree::Flag(_) | Tree::Number(_) | Tree::Decimal(_) | Tree::Null => false,
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Tree> {
        let Tree::Map(entries) = self else { return None };
        entries.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The document as JSON, two blanks a level, with a line feed at its end.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        self.write_json(0, &mut text);
        text.push('\n');
        text
    }

    fn write_json(&self, depth: usize, text: &mut String) {
        match self {
            Tree::Flag(value) => text.push_str(if *value { "true" } else { "false" }),
            // Writing to a string cannot fail.
            Tree::Number(value) => drop(write!(text, "{value}")),
            Tree::Decimal(value) => drop(write!(text, "{value}")),
            Tree::Null => text.push_str("null"),
            Tree::Text(value) => quote(value, text),
            Tree::List(items) => write_all(items, ['[', ']'], depth, text, |item, text| {
                item.write_json(depth + 1, text);
            }),
            Tree::Map(entries) => write_all(entries, ['{', '}'], depth, text, |(key, value), text| {
                quote(key, text);
                text.push_str(": ");
                value.write_json(depth + 1, text);
            }),
        }
    }
}

fn write_all<T>(
    items: &[T],
    [open, close]: [char; 2],
    depth: usize,
    text: &mut String,
    write: impl Fn(&T, &mut String),
) {
    text.push(open);
    for (number, item) in items.iter().enumerate() {
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        (0..=depth).for_each(|_| text.push_str("  "));
        write(item, text);
    }
    if !items.is_empty() {
        text.push('\n');
        (0..depth).for_each(|_| text.push_str("  "));
    }
    text.push(close);
}

/// Adds a text of JSON, in its quotes.
pub(crate) fn quote(value: &str, text: &mut String) {
    text.push('"');
    let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\' && byte < 0x7f;
    if value.bytes().all(is_plain) {
        text.push_str(value);
        text.push('"');
        return;
    }
    for letter in value.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            _ if letter.is_control() => drop(write!(text, "\\u{:04x}", u32::from(letter))),
            _ => text.push(letter),
        }
    }
    text.push('"');
}

impl From<bool> for Tree {
    fn from(value: bool) -> Self {
        Tree::Flag(value)
    }
}

impl From<i64> for Tree {
    fn from(value: i64) -> Self {
        Tree::Number(value)
    }
}

impl From<u32> for Tree {
    fn from(value: u32) -> Self {
        Tree::Number(i64::from(value))
    }
}

impl From<&str> for Tree {
    fn from(value: &str) -> Self {
        Tree::Text(value.to_owned())
    }
}

impl From<String> for Tree {
    fn from(value: String) -> Self {
        Tree::Text(value)
    }
}

impl From<Vec<Tree>> for Tree {
    fn from(value: Vec<Tree>) -> Self {
        Tree::List(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_the_order_of_keys_and_escapes_texts() {
        let tree = Tree::map()
            .with("b", "say \"no\"\n\u{1}é")
            .with("a", vec![Tree::from(1_i64), Tree::Decimal(0.5), Tree::Null])
            .with_some("absent", None::<&str>)
            .with_full("empty", Tree::map())
            .with("none", Tree::map())
            .with("flag", true);
        let expect = "{\n  \"b\": \"say \\\"no\\\"\\n\\u0001é\",\n  \"a\": [\n    1,\n    0.5,\n    null\n  ],\n  \
                      \"none\": {},\n  \"flag\": true\n}\n";
        assert_eq!(tree.to_json(), expect);
    }

    #[test]
    fn keys_are_found_in_maps_alone() {
        let tree = Tree::map().with("a", true);
        assert_eq!(tree.get("a"), Some(&Tree::Flag(true)));
        assert_eq!((tree.get("b"), Tree::Null.get("a")), (None, None));
        assert_eq!(Tree::Null.with("a", true), Tree::Null);
    }
}
