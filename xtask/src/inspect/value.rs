//! A JSON value and its text. `json` makes it; members keep their order, and what holds only scalars stands on a line.

use std::fmt::{self, Write};

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean(bool),
    /// A number.
    Number(u32),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object.
    Object(Object),
}

/// The members of a JSON object, in the order they were put there.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    members: Vec<(String, Value)>,
}

impl Object {
    /// Adds a member.
    pub fn put(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.members.push((name.into(), value.into()));
    }

    /// Adds a member where there is a value.
    pub fn put_some(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// Adds an array that is not empty.
    pub fn put_all<T: Into<Value>>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        if !values.is_empty() {
            self.put(name, Value::List(values));
        }
    }

    /// True when there are no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

impl Value {
    fn write(&self, f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
        match self {
            Value::Null => f.write_str("null"),
            Value::Boolean(value) => write!(f, "{value}"),
            Value::Number(value) => write!(f, "{value}"),
            Value::Text(text) => write_text(f, text),
            Value::List(values) => {
                let flat = values.iter().all(Value::is_scalar);
                let items = values.iter().map(|value| (None, value));
                write_items(f, ["[", "]"], items, flat, depth)
            }
            Value::Object(Object { members }) => {
                let flat = members.iter().all(|(_, value)| value.is_scalar()) && depth > 0;
                let items = members.iter().map(|(name, value)| (Some(name.as_str()), value));
                write_items(f, ["{", "}"], items, flat, depth)
            }
        }
    }

    fn is_scalar(&self) -> bool {
        match self {
            Value::List(values) => values.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => true,
        }
    }
}

fn write_items<'a>(
    f: &mut fmt::Formatter<'_>,
    [open, close]: [&str; 2],
    items: impl Iterator<Item = (Option<&'a str>, &'a Value)>,
    flat: bool,
    depth: usize,
) -> fmt::Result {
    f.write_str(open)?;
    for (number, (name, value)) in items.enumerate() {
        match (flat, number) {
            (true, 0) => {}
            (true, _) => f.write_str(", ")?,
            (false, _) => {
                f.write_str(if number == 0 { "\n" } else { ",\n" })?;
                indent(f, depth + 1)?;
            }
        }
        if let Some(name) = name {
            write_text(f, name)?;
            f.write_str(": ")?;
        }
        value.write(f, depth + 1)?;
    }
    if !flat {
        f.write_str("\n")?;
        indent(f, depth)?;
    }
    f.write_str(close)
}

fn indent(f: &mut fmt::Formatter<'_>, depth: usize) -> fmt::Result {
    (0..depth).try_for_each(|_| f.write_char(' '))
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\t' => f.write_str("\\t")?,
            control if control.is_control() => write!(f, "\\u{:04x}", u32::from(control))?,
            other => f.write_char(other)?,
        }
    }
    f.write_char('"')
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Value::Object(object)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Boolean(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Value::Number(value)
    }
}

impl From<u16> for Value {
    fn from(value: u16) -> Self {
        Value::Number(value.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Value::Text(text.clone())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Value::List(values.into_iter().map(Into::into).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_only_scalars_stands_on_a_line() {
        let (mut row, mut page) = (Object::default(), Object::default());
        row.put("path", "a.b");
        row.put("required", None::<bool>);
        row.put("line", 7u32);
        page.put_all("rows", [row]);
        page.put("none", Value::List(vec![]));
        page.put_all("left out", [0u32; 0]);
        page.put("yes", true);
        let text = "{\n \"rows\": [\n  {\"path\": \"a.b\", \"required\": null, \"line\": 7}\n ],\n \"none\": [],\n \"yes\": true\n}";
        assert_eq!(Value::from(page).to_string(), text);
    }

    #[test]
    fn every_character_survives_another_reader() {
        let text: String = (0..0x250).filter_map(char::from_u32).chain("\u{2028}\u{202e}й漢😀".chars()).collect();
        let read: serde_json::Value = serde_json::from_str(&Value::from(text.as_str()).to_string()).unwrap();
        assert_eq!(read, text);
    }
}
