//! What a page says, ready to be compared: JSON enters, facts with paths and type names in one spelling leave.
//!
//! Labels and what `inspect --format json` prints have the same shape and are read by the same function. A member
//! that is missing or of another kind counts as absent: labels are written by hand.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

/// The parts that hold fields: their names in JSON, and what stands before a path of theirs in a key of `enums`.
pub const PARTS: [(&str, &str); 4] = [("request", ""), ("response", ""), ("query", "query."), ("path_params", "path.")];

/// What else a page may say.
const MEMBERS: [&str; 6] = ["method", "methods", "enums", "errors", "index", "partial"];

/// Names of types that mean the same; the last of a line is the one that is kept.
const TYPES: [&[&str]; 8] = [
    &["int", "int32", "int64", "long", "integer"],
    &["bool", "boolean"],
    &["str", "text", "string"],
    &["date-time", "date", "datetime"],
    &["float", "double", "decimal", "number"],
    &["struct", "node", "object"],
    &["list", "array"],
    &["unknown", "", "any"],
];

/// What is said of a page, or of one method of a page that documents several.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// The method's name; empty where there is none.
    pub method: String,
    /// The fields, in the order of `PARTS`.
    pub parts: [Vec<Fact>; 4],
    /// The values that a field may take, by its path.
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// The paths whose values stand on another page.
    pub linked: HashSet<String>,
    /// The errors: HTTP status, and the code or else the words of the text.
    pub errors: Vec<(String, String)>,
    /// The methods that an index page lists.
    pub index: BTreeSet<String>,
    /// The methods of a page that documents several.
    pub methods: Vec<Facts>,
    /// The page is cut: it may say more than the labels know.
    pub partial: bool,
}

/// What is said of a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fact {
    /// Its path below the root.
    pub path: String,
    /// Other spellings of the path that are as good.
    pub other_paths: Vec<String>,
    /// The name of its type; `any` when the page declares none.
    pub kind: String,
    /// Types that are as good.
    pub other_kinds: Vec<String>,
    /// It may occur several times; `None` when nobody can tell.
    pub repeated: Option<bool>,
    /// It must be there; `None` when the page does not say.
    pub required: Option<bool>,
    /// It is an XML attribute.
    pub attribute: Option<bool>,
    /// It is neither demanded nor punished.
    pub optional: bool,
}

impl Facts {
    /// Reads a page out of its JSON text.
    ///
    /// # Errors
    /// Why this is no JSON, or that it says nothing of a page.
    pub fn read(text: &str) -> Result<Self, String> {
        let page: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let known = || PARTS.iter().map(|(name, _)| *name).chain(MEMBERS);
        match page.as_object() {
            Some(members) if members.is_empty() || known().any(|name| members.contains_key(name)) => {
                Ok(Facts::of(&page))
            }
            _ => Err(format!("no labels of a page: it has none of {}", known().collect::<Vec<_>>().join(", "))),
        }
    }

    fn of(page: &Value) -> Self {
        // The methods of a page have none of their own, so that this cannot nest.
        Facts { methods: list(page, "methods").iter().map(Facts::of_method).collect(), ..Facts::of_method(page) }
    }

    fn of_method(page: &Value) -> Self {
        let members = |name: &str| page.get(name).and_then(Value::as_object).into_iter().flatten();
        Facts {
            method: text(page, "method"),
            parts: PARTS.map(|(name, _)| fields(list(page, name))),
            values: members("enums").map(|(path, values)| (plain_path(path), words(values).collect())).collect(),
            linked: members("enum_source")
                .filter(|(_, source)| source.as_str() != Some("page"))
                .map(|(path, _)| plain_path(path))
                .collect(),
            errors: list(page, "errors").iter().map(error).collect(),
            index: page.get("index").into_iter().flat_map(words).collect(),
            methods: Vec::new(),
            partial: is_set(page, "partial"),
        }
    }
}

/// `items[0].@id` and `items / id` → `items.id`. A name that begins with `$` is no path.
fn plain_path(path: &str) -> String {
    let mut plain = String::new();
    if path.starts_with('$') {
        plain.push_str(path);
    } else {
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('[') {
            plain.push_str(before);
            let after_digits = after.trim_start_matches(|letter: char| letter.is_ascii_digit());
            match after_digits.strip_prefix(']') {
                Some(after) => rest = after,
                None => {
                    plain.push('[');
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        plain = plain.replace('@', "").replace('/', ".");
    }
    let steps: Vec<&str> = plain.split('.').map(str::trim).collect();
    let plain = steps.join(".");
    let plain = plain.trim_matches('.');
    plain.strip_suffix(".*").unwrap_or(plain).to_owned()
}

fn plain_type(name: &str) -> String {
    let name = name.trim().to_lowercase();
    if name == "dict" {
        return "map".to_owned();
    }
    let known = TYPES.iter().find(|names| names.contains(&name.as_str())).and_then(|names| names.last());
    known.map_or(name, |known| (*known).to_owned())
}

/// The fields, each path once: the first says what holds.
fn fields(fields: &[Value]) -> Vec<Fact> {
    let mut seen = HashSet::new();
    let facts = fields.iter().map(fact);
    facts.filter(|fact| !fact.path.is_empty() && seen.insert(fact.path.clone())).collect()
}

fn fact(field: &Value) -> Fact {
    let flag = |name: &str| field.get(name).and_then(Value::as_bool);
    let others = |name: &str| list(field, name).iter().filter_map(Value::as_str);
    Fact {
        // A bare name is a field of which nothing else is said.
        path: plain_path(field.as_str().unwrap_or(&text(field, "path"))),
        other_paths: others("path_alt").map(plain_path).collect(),
        kind: plain_type(&text(field, "type")),
        other_kinds: others("type_alt").map(plain_type).collect(),
        repeated: flag("repeated"),
        required: flag("required"),
        attribute: flag("attribute"),
        optional: is_set(field, "optional"),
    }
}

/// The code tells errors apart, and the words of the text where there is no code.
fn error(error: &Value) -> (String, String) {
    let code = text(error, "code");
    if !code.is_empty() {
        return (text(error, "http"), code);
    }
    let text = text(error, "text").to_lowercase();
    let is_break = |letter: char| !(letter.is_alphanumeric() || letter == '_');
    let words: Vec<&str> = text.split(is_break).filter(|word| !word.is_empty()).collect();
    (self::text(error, "http"), words.join(" "))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(word).unwrap_or_default()
}

fn words(values: &Value) -> impl Iterator<Item = String> {
    values.as_array().into_iter().flatten().filter_map(word)
}

/// A scalar as text: a status may be a number or a string.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// `true`, or a text that says why.
fn is_set(value: &Value, name: &str) -> bool {
    match value.get(name) {
        Some(Value::Bool(set)) => *set,
        Some(Value::String(reason)) => !reason.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_types_have_one_spelling() {
        for (written, plain) in [
            ("items[0].item[].@id", "items.item.id"),
            (" order . items .*", "order.items"),
            ("order/id", "order.id"),
            ("$select", "$select"),
            ("range[a].b", "range[a].b"),
            (".a.", "a"),
        ] {
            assert_eq!(plain_path(written), plain, "{written}");
        }
        for (written, plain) in
            [("Int32", "integer"), ("node", "object"), ("", "any"), ("dict", "map"), ("enum", "enum")]
        {
            assert_eq!(plain_type(written), plain, "{written}");
        }
    }

    #[test]
    fn what_has_another_kind_counts_as_absent() {
        let text = r#"{"method": null, "request": [{"path": "a", "type": 7}, "b", {"path": "a"}, {}], "errors": 3,
            "enums": {"a": ["X", 1, null]}, "partial": "the end is lost"}"#;
        let facts = Facts::read(text).unwrap();
        let paths: Vec<&str> = facts.parts[0].iter().map(|fact| fact.path.as_str()).collect();
        assert_eq!((paths, facts.method.as_str(), facts.partial), (vec!["a", "b"], "", true));
        assert_eq!(facts.values["a"], BTreeSet::from(["1".to_owned(), "X".to_owned()]));
        assert!(facts.errors.is_empty());
    }

    #[test]
    fn what_says_nothing_of_a_page_is_no_label() {
        assert!(Facts::read("{").is_err());
        for text in ["[]", r#"{"type": "object", "properties": {}}"#] {
            assert!(Facts::read(text).is_err_and(|message| message.starts_with("no labels of a page: ")), "{text}");
        }
        assert_eq!(Facts::read("{}"), Ok(Facts::default()), "a page may say nothing");
    }
}
