//! Tables that describe the children of a field that another table lists.
//!
//! The title of a table enters, the path of the field leaves; `rows` calls it before it places the rows.

use std::collections::HashMap;
use std::sync::Arc;

use crate::fact::{Fact, Path, Statement, Witness};

use super::tree::Arena;

/// Types that describe each other are not followed deeper than this.
const DEEPEST: usize = 24;

/// The titles of the tables.
pub fn titles(facts: &[Arc<Fact>]) -> HashMap<Witness, &str> {
    let mut titles = HashMap::new();
    for fact in facts {
        if let (Path::Root, Statement::Title(title)) = (&fact.subject.path, &fact.statement) {
            titles.entry(fact.witness).or_insert(title.as_str());
        }
    }
    titles
}

/// The field whose type the table describes: one that an earlier table lists, and whose name or class stands in
/// the title. Empty for a table about the body itself.
pub fn prefix(arena: &Arena, title: Option<&str>) -> Vec<String> {
    let Some(title) = title else { return Vec::new() };
    let words = title.split(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '.'));
    let found = words
        .filter(|word| word.len() > 1)
        .find_map(|word| field_named(arena, word).or_else(|| field_of_class(arena, word)));
    let found = found.filter(|at| arena.entries.get(*at).is_some_and(|entry| entry.depth < DEEPEST));
    found.map(|at| arena.path(at).into_iter().map(str::to_owned).collect()).unwrap_or_default()
}

/// A listed field that may have children, by its name or by the singular or plural of it.
fn field_named(arena: &Arena, word: &str) -> Option<usize> {
    let last = word.rsplit('.').next().unwrap_or(word);
    let plural = format!("{last}s");
    let singular = last.strip_suffix('s').unwrap_or(last);
    [last, plural.as_str(), singular]
        .iter()
        .flat_map(|name| arena.namesakes(name))
        .copied()
        .find(|at| may_have_children(arena, *at))
}

/// A listed field whose declared type is the class.
fn field_of_class(arena: &Arena, word: &str) -> Option<usize> {
    arena.of_class(word).iter().copied().filter(|at| may_have_children(arena, *at)).min()
}

fn may_have_children(arena: &Arena, at: usize) -> bool {
    use crate::schema::Kind;
    let Some(entry) = arena.entries.get(at) else { return false };
    let listed = entry.facts.iter().any(|fact| fact.statement == Statement::Listed);
    let scalar = entry.facts.iter().any(|fact| match &fact.statement {
        Statement::Type { word, .. } => !word.array && !matches!(word.kind, Kind::Object | Kind::Any | Kind::Map),
        _ => false,
    });
    listed && !scalar
}
