//! Values of a field whose description says that it is as another one: `same values as state`, `see state`.
//!
//! The facts of a document enter, more of them leave; `extract` calls it when everything else has been heard.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::fact::{Fact, Part, Path, Statement};
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary::{alike_words, value_words};

use super::Heard;
use super::tables::MOST_FACTS;

/// The most characters of a description that speaks of another field.
const LONGEST: usize = 160;

/// Says of such fields what is said of the others.
pub fn hear(heard: &mut Heard<'_>) {
    let mut known: HashMap<(usize, &str), &Vec<AllowedValue>> = HashMap::new();
    let mut own: HashSet<(usize, Part, Cow<'_, str>)> = HashSet::new();
    for fact in heard.facts.iter().take(MOST_FACTS) {
        let subject = &fact.subject;
        match &fact.statement {
            Statement::Allowed(values) if values.len() > 1 => {
                own.insert((subject.method, subject.part, written(&subject.path)));
                if let Some(last) = last_step(&subject.path) {
                    known.entry((subject.method, last)).or_insert(values);
                }
            }
            Statement::Type { word, .. } if word.kind == Kind::Boolean || word.class.is_some() => {
                own.insert((subject.method, subject.part, written(&subject.path)));
            }
            _ => {}
        }
    }
    if known.is_empty() {
        return;
    }
    let mut found = Vec::new();
    for fact in heard.facts.iter().take(MOST_FACTS) {
        let Statement::Description(text) = &fact.statement else { continue };
        let subject = &fact.subject;
        if text.chars().count() > LONGEST || own.contains(&(subject.method, subject.part, written(&subject.path))) {
            continue;
        }
        let Some(name) = last_step(&subject.path) else { continue };
        let values = other_field(text, name, &|word| known.contains_key(&(subject.method, word)));
        if let Some(values) = values.and_then(|other| known.get(&(subject.method, other))) {
            found.push(Fact {
                statement: Statement::Allowed((*values).clone()),
                rule: "values as of another field",
                ..fact.clone()
            });
        }
    }
    heard.facts.extend(found);
}

/// A path as one text.
fn written(path: &Path) -> Cow<'_, str> {
    match path {
        Path::Written(path) | Path::Named(path) => Cow::Borrowed(path),
        Path::Exact(steps) => Cow::Owned(steps.join(".")),
        _ => Cow::Borrowed(""),
    }
}

fn last_step(path: &Path) -> Option<&str> {
    match path {
        Path::Written(path) => path.rsplit(['.', ' ', '>', '/', '→', '[', ']']).find(|step| !step.is_empty()),
        Path::Exact(steps) => steps.last().map(String::as_str),
        Path::Named(name) => Some(name),
        _ => None,
    }
}

/// The field that a text says its own is like: one of the same name elsewhere, or any where values are spoken of or
/// nothing else is said.
fn other_field<'text>(text: &'text str, name: &str, has_values: &dyn Fn(&str) -> bool) -> Option<&'text str> {
    const FEW: usize = 6;
    let is_mark = |letter: char| !(letter.is_alphanumeric() || letter == '_');
    let sign = alike_words::sign(text);
    let mut since = None;
    let mut is_first = true;
    let mut end = 0;
    for word in text.split_inclusive(is_mark) {
        end += word.len();
        let (word, mark) =
            word.strip_suffix(is_mark).map_or((word, ""), |bare| (bare, word.get(bare.len()..).unwrap_or_default()));
        if word.is_empty() {
            continue;
        }
        // A sentence that goes on behind the word speaks of something else.
        let rest = text.get(end - mark.len()..).unwrap_or_default().trim_start_matches(['`', '"', '*', '»', '”', ' ']);
        let ends = rest.is_empty() || !rest.starts_with(char::is_alphanumeric);
        let small = word.to_lowercase();
        if alike_words::says_alike(&small) && !has_values(word) {
            since = Some((0, is_first));
            continue;
        }
        if let Some((count, begins)) = since.as_mut() {
            *count += 1;
            if has_values(word)
                && ends
                && *count <= FEW
                && (word == name || *begins || value_words::speaks_of_values(text))
            {
                return Some(word);
            }
        }
        // Where no blanks part words, what says so may stand before the name or behind it.
        if sign.is_some() && has_values(word) && (word == name || value_words::speaks_of_values(text)) {
            return Some(word);
        }
        is_first = is_first && matches!(small.as_str(), "the" | "die" | "les" | "los" | "as" | "i");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_speak_of_another_field() {
        let known = |word: &str| word == "state";
        let found = |text: &'static str, name: &str| other_field(text, name, &known).unwrap_or_default();
        assert_eq!(found("State of it, see the parameter state", "state"), "state");
        assert_eq!(found("Same as state", "before"), "state");
        assert_eq!(found("State before the change, same values as state", "before"), "state");
        assert_eq!(found("取值同请求参数 state", "state"), "state");
        assert_eq!(found("Words for the state, see state", "label"), "");
        assert_eq!(found("its state", "state"), "");
        assert_eq!(found("see state of the door", "state"), "");
    }

    #[test]
    fn values_are_those_of_the_other_field() {
        let page = "# POST /doors\n\n## Request\n\n| Name | Type | Description |\n|---|---|---|\n| state | string | Allowed values: `open`, `shut` |\n\n\
                    ## Response\n\n| Name | Type | Description |\n|---|---|---|\n| state | string | as it is now, see parameter `state` |\n\
                    | old | string | as it was |\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap_or_default();
        let fields = method.response.map(|body| body.fields).unwrap_or_default();
        assert_eq!(fields.iter().map(|field| field.allowed.len()).collect::<Vec<_>>(), [2, 0]);
    }
}
