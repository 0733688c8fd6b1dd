//! Reads values out of a YAML file and collects everything that is wrong with it.
//!
//! `read_config` and `read_schema` describe what they expect in terms of these functions. A problem never stops the
//! reading: a value that cannot be had is replaced by its default, and the file as a whole is then refused.

use serde_yaml::{Mapping, Value};

use super::scan::{self, Lines};
use super::suggest;
use crate::File;
use crate::diagnostic::Diagnostic;

/// Scans and parses a file and hands its content to `read`.
///
/// # Errors
/// Everything that is wrong with the file.
pub(super) fn file<T>(file: &File, read: impl FnOnce(&mut Reader<'_>, &Value) -> T) -> Result<T, Vec<Diagnostic>> {
    let start = crate::page::Place::new(1, 1);
    let syntax = |place, message: String| vec![Diagnostic::warning("yaml-syntax", &file.path, place, message).error()];
    let text = std::str::from_utf8(&file.bytes).map_err(|_| syntax(start, "the file is not UTF-8".to_owned()))?;
    let lines = scan::scan(&file.path, text)?;
    let root: Value = serde_yaml::from_str(text).map_err(|error| {
        let place =
            error.location().map_or(start, |found| crate::page::Place::new(found.line() as u32, found.column() as u32));
        syntax(place, error.to_string())
    })?;
    let mut reader = Reader { page: &file.path, lines, problems: Vec::new() };
    let value = read(&mut reader, &root);
    reader.problems.sort_by_key(|problem| problem.place);
    if reader.problems.is_empty() { Ok(value) } else { Err(reader.problems) }
}

/// What is wrong so far, and where keys stand.
pub(super) struct Reader<'a> {
    page: &'a str,
    lines: Lines,
    problems: Vec<Diagnostic>,
}

/// A map of the file, with its path.
pub(super) struct Object<'v> {
    mapping: &'v Mapping,
    path: String,
}

impl<'v> Object<'v> {
    /// The value of a key; a key without a value counts as absent.
    pub fn get(&self, key: &str) -> Option<&'v Value> {
        self.mapping.get(key).filter(|value| !value.is_null())
    }

    /// The path of a key.
    pub fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}

impl Reader<'_> {
    /// Reports a problem at a path.
    pub fn problem(&mut self, code: &'static str, path: &str, message: String) {
        let place = self.lines.place(path);
        self.problems.push(Diagnostic::warning(code, self.page, place, message).error());
    }

    /// The line that a path stands on.
    pub fn line(&self, path: &str) -> u32 {
        self.lines.place(path).line
    }

    fn wrong_type(&mut self, path: &str, value: &Value, expected: &str) {
        let what = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Sequence(_) => "a list",
            Value::Mapping(_) => "a map",
            Value::Tagged(_) => "a tag",
        };
        let hint = match value {
            Value::Bool(_) | Value::Number(_) if expected == "text" => "; put it in quotes",
            _ => "",
        };
        let name = if path.is_empty() { "the file" } else { path };
        self.problem("wrong-type", path, format!("{name} must be {expected}, but is {what}{hint}"));
    }

    /// A map whose keys are all among `known`.
    pub fn object<'v>(&mut self, value: &'v Value, path: &str, known: &[&str]) -> Option<Object<'v>> {
        let Value::Mapping(mapping) = value else {
            self.wrong_type(path, value, "a map");
            return None;
        };
        let object = Object { mapping, path: path.to_owned() };
        for key in mapping.keys() {
            let Some(key) = key.as_str() else {
                self.wrong_type(path, key, "a map whose keys are text");
                continue;
            };
            if !known.contains(&key) {
                let hint = suggest::nearest(key, known.iter().copied()).map(|near| format!("; did you mean {near}?"));
                let message = format!("nothing reads the key {key}{}", hint.unwrap_or_default());
                self.problem("unknown-key", &object.path(key), message);
            }
        }
        Some(object)
    }

    fn missing(&mut self, object: &Object<'_>, key: &str) {
        let message = if object.path.is_empty() {
            format!("the key {key} is absent")
        } else {
            format!("{} has no {key}", object.path)
        };
        self.problem("missing-key", &object.path, message);
    }

    /// A text that may be absent.
    pub fn optional_text(&mut self, object: &Object<'_>, key: &str) -> Option<String> {
        self.as_text(object.get(key)?, &object.path(key))
    }

    /// A text; empty when it is absent.
    pub fn text(&mut self, object: &Object<'_>, key: &str) -> String {
        self.optional_text(object, key).unwrap_or_default()
    }

    /// A text that must be there.
    pub fn required_text(&mut self, object: &Object<'_>, key: &str) -> String {
        match object.get(key) {
            Some(value) => self.as_text(value, &object.path(key)).unwrap_or_default(),
            None => {
                self.missing(object, key);
                String::new()
            }
        }
    }

    fn as_text(&mut self, value: &Value, path: &str) -> Option<String> {
        if !value.is_string() {
            self.wrong_type(path, value, "text");
        }
        value.as_str().map(str::to_owned)
    }

    /// True or false, where either is said.
    pub fn optional_flag(&mut self, object: &Object<'_>, key: &str) -> Option<bool> {
        let value = object.get(key)?;
        if !value.is_bool() {
            self.wrong_type(&object.path(key), value, "true or false");
        }
        value.as_bool()
    }

    /// True or false; false when it is absent.
    pub fn flag(&mut self, object: &Object<'_>, key: &str) -> bool {
        self.optional_flag(object, key).unwrap_or_default()
    }

    /// A whole number that fits, where one is given.
    pub fn number<N: TryFrom<i64>>(&mut self, object: &Object<'_>, key: &str) -> Option<N> {
        let value = object.get(key)?;
        self.as_number(value, &object.path(key))
    }

    fn as_number<N: TryFrom<i64>>(&mut self, value: &Value, path: &str) -> Option<N> {
        let Some(number) = value.as_i64() else {
            self.wrong_type(path, value, "a whole number");
            return None;
        };
        let fitting = N::try_from(number).ok();
        if fitting.is_none() {
            self.problem("bad-value", path, format!("{path} cannot be {number}"));
        }
        fitting
    }

    /// One of some words, where one is given.
    pub fn choice<T: Copy>(&mut self, object: &Object<'_>, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let word = self.optional_text(object, key)?;
        let found = choices.iter().find(|(name, _)| *name == word).map(|&(_, value)| value);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|&(name, _)| name).collect();
            let hint = suggest::nearest(&word, names.iter().copied()).map(|near| format!("; did you mean {near}?"));
            let path = object.path(key);
            let message =
                format!("{path} is {word}, but must be one of {}{}", names.join(", "), hint.unwrap_or_default());
            self.problem("bad-value", &path, message);
        }
        found
    }

    /// One of some words that must be there.
    pub fn required_choice<T: Copy + Default>(&mut self, object: &Object<'_>, key: &str, choices: &[(&str, T)]) -> T {
        if object.get(key).is_none() {
            self.missing(object, key);
        }
        self.choice(object, key, choices).unwrap_or_default()
    }

    /// The items of a list with their paths; none when it is absent.
    pub fn items<'v>(&mut self, object: &Object<'v>, key: &str) -> Vec<(&'v Value, String)> {
        match object.get(key) {
            Some(value) => self.as_items(value, &object.path(key)),
            None => Vec::new(),
        }
    }

    /// The items of a list that must be there and hold something.
    pub fn required_items<'v>(&mut self, object: &Object<'v>, key: &str) -> Vec<(&'v Value, String)> {
        let items = self.items(object, key);
        if items.is_empty() && object.get(key).is_none_or(Value::is_sequence) {
            self.missing(object, key);
        }
        items
    }

    /// The items of a list with their paths.
    pub fn as_items<'v>(&mut self, value: &'v Value, path: &str) -> Vec<(&'v Value, String)> {
        let Value::Sequence(items) = value else {
            self.wrong_type(path, value, "a list");
            return Vec::new();
        };
        items.iter().enumerate().map(|(position, item)| (item, format!("{path}[{position}]"))).collect()
    }

    /// A list of texts; empty when it is absent.
    pub fn texts(&mut self, object: &Object<'_>, key: &str) -> Vec<String> {
        let items = self.items(object, key);
        items.into_iter().filter_map(|(value, path)| self.as_text(value, &path)).collect()
    }

    /// A list of whole numbers; empty when it is absent.
    pub fn numbers<N: TryFrom<i64>>(&mut self, object: &Object<'_>, key: &str) -> Vec<N> {
        let items = self.items(object, key);
        items.into_iter().filter_map(|(value, path)| self.as_number(value, &path)).collect()
    }

    /// The entries of a map whose keys are data; none when it is absent.
    pub fn pairs(&mut self, object: &Object<'_>, key: &str) -> Vec<(String, String)> {
        let Some(value) = object.get(key) else { return Vec::new() };
        let path = object.path(key);
        let Value::Mapping(mapping) = value else {
            self.wrong_type(&path, value, "a map");
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (name, value) in mapping {
            let Some(name) = self.as_text(name, &path) else { continue };
            let Some(value) = self.as_text(value, &format!("{path}.{name}")) else { continue };
            pairs.push((name, value));
        }
        pairs
    }
}
