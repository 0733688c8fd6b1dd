//! One node of evidence becomes one field.
//!
//! A node enters, a field with its children leaves; `body` and `resolve` call it.

use std::collections::HashMap;

use crate::align::Node;
use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Held, Part, Statement, Witness};
use crate::schema::{AllowedValue, Field, Format, Kind, Origin, Seen};

use super::kind;

pub use super::kind::kind_of_values;

/// What is known around a node.
pub struct Weigh<'method> {
    /// The part of the method.
    pub part: Part,
    /// How the body is written.
    pub format: Format,
    /// Class names by field name.
    pub classes: &'method HashMap<String, String>,
    /// Where decisions are told.
    pub diagnostics: &'method mut Vec<Diagnostic>,
}

/// The facts that say something of one property, the strongest first: the preferred language, then the table
/// before a sentence before the sample, then the order of the page.
pub fn ranked<'node, T>(node: &'node Node, pick: impl Fn(&'node Statement) -> Option<T>) -> Vec<(&'node Fact, T)> {
    let mut found: Vec<(&Fact, T)> =
        node.facts.iter().filter_map(|fact| pick(&fact.statement).map(|value| (&**fact, value))).collect();
    found.sort_by_key(|(fact, _)| (fact.rank, strength(fact.witness)));
    found
}

fn strength(witness: Witness) -> usize {
    match witness {
        Witness::Correction => 0,
        Witness::Table(ordinal) => 1 + ordinal,
        Witness::Prose => usize::MAX - 1,
        Witness::Sample(_) => usize::MAX,
    }
}

/// The strongest value of a property.
pub fn strongest<'node, T>(node: &'node Node, pick: impl Fn(&'node Statement) -> Option<T>) -> Option<T> {
    ranked(node, pick).into_iter().next().map(|(_, value)| value)
}

/// Weighs one node. The depth of a tree is bounded by that of samples and written paths.
pub fn field(node: &Node, weigh: &mut Weigh<'_>) -> Field {
    let has = |wanted: &Statement| node.facts.iter().any(|fact| fact.statement == *wanted);
    let mut field = Field {
        name: node.name.clone(),
        repeated: has(&Statement::Repeats),
        repeatable: has(&Statement::Several) && !has(&Statement::Repeats),
        attribute: has(&Statement::Attribute),
        not_empty: has(&Statement::NotEmpty),
        nullable: has(&Statement::Holds(Held::Null)),
        seen: seen(node),
        description: description(node),
        origins: origins(node),
        ..Field::default()
    };
    field.children = fields(node, weigh);
    duty(node, &mut field, weigh);
    field.default = strongest(node, |statement| match statement {
        Statement::Default(value) => Some(value.clone()),
        _ => None,
    });
    field.allowed = allowed(node, weigh);
    field.allowed_link = strongest(node, |statement| match statement {
        Statement::AllowedLink { text, target } => Some(if target.is_empty() { text.clone() } else { target.clone() }),
        _ => None,
    });
    field.values_from = strongest(node, |statement| match statement {
        Statement::ValuesFrom(method) => Some(method.clone()),
        _ => None,
    });
    if let Some((minimum, maximum)) = strongest(node, |statement| match statement {
        Statement::Range(minimum, maximum) => Some((*minimum, *maximum)),
        _ => None,
    }) {
        (field.minimum, field.maximum) = (minimum, maximum);
    }
    kind::settle(node, &mut field, weigh);
    field
}

/// Weighs the children of a node. Where a table lists some of them, one that only the table or only the sample has
/// is a defect; a type that no table here describes is not.
pub fn fields(parent: &Node, weigh: &mut Weigh<'_>) -> Vec<Field> {
    let listed = parent.children.iter().any(|child| child.facts.iter().any(|fact| fact.statement == Statement::Listed));
    let mut fields = Vec::with_capacity(parent.children.len());
    for child in &parent.children {
        let field = field(child, weigh);
        if listed {
            only_on_one_side(child, &field, weigh);
        }
        fields.push(field);
    }
    alike(parent, &mut fields);
    fields
}

/// A field without a type of its own that is said to be as a sibling has the content of that sibling.
fn alike(parent: &Node, fields: &mut [Field]) {
    for (at, node) in parent.children.iter().enumerate() {
        let Some(other) = strongest(node, |statement| match statement {
            Statement::Like(other) => Some(other),
            _ => None,
        }) else {
            continue;
        };
        let Some(model) = fields.iter().find(|field| field.name == *other && !field.children.is_empty()).cloned()
        else {
            continue;
        };
        let hollow = |field: &&mut Field| {
            field.name != model.name
                && field.children.is_empty()
                && matches!(field.kind, Kind::Any | Kind::Object | Kind::Map)
        };
        if let Some(field) = fields.get_mut(at).filter(hollow) {
            (field.kind, field.type_name, field.open) = (model.kind, model.type_name.clone(), false);
            field.children = model.children;
        }
    }
}

fn seen(node: &Node) -> Seen {
    let sample = node.facts.iter().any(|fact| matches!(fact.witness, Witness::Sample(_)));
    let table = node.facts.iter().any(|fact| matches!(fact.witness, Witness::Table(_)));
    match (table, sample) {
        (true, true) => Seen::Both,
        (true, false) => Seen::TableOnly,
        (false, true) => Seen::SampleOnly,
        (false, false) => Seen::ProseOnly,
    }
}

fn description(node: &Node) -> String {
    let texts = ranked(node, |statement| match statement {
        Statement::Description(text) if !text.trim().is_empty() => Some(text.trim()),
        _ => None,
    });
    let Some((first, _)) = texts.first() else { return String::new() };
    let (rank, witness) = (first.rank, first.witness);
    let own: Vec<&str> =
        texts.iter().filter(|(fact, _)| fact.rank == rank && fact.witness == witness).map(|(_, text)| *text).collect();
    own.join(" ")
}

/// Each witness once, in the order of the pages: tables, then sentences, then samples.
fn origins(node: &Node) -> Vec<Origin> {
    let mut origins: Vec<Origin> = Vec::new();
    let mut facts: Vec<&Fact> = node.facts.iter().map(AsRef::as_ref).collect();
    facts.sort_by_key(|fact| (fact.rank, strength(fact.witness)));
    for fact in facts {
        if !origins.contains(&fact.origin) {
            origins.push(fact.origin.clone());
        }
    }
    origins
}

/// A column says more than words in the same row, words of the row more than a sentence elsewhere.
fn duty(node: &Node, field: &mut Field, weigh: &mut Weigh<'_>) {
    let mut said = ranked(node, |statement| match statement {
        Statement::Duty(required) => Some(*required),
        _ => None,
    });
    said.sort_by_key(|(fact, _)| (fact.rank, fact.rule != "mandatory column", strength(fact.witness)));
    field.condition = strongest(node, |statement| match statement {
        Statement::Condition(text) => Some(text.clone()),
        _ => None,
    });
    let Some((first, required)) = said.first().map(|(fact, required)| (*fact, *required)) else { return };
    field.required = Some(required);
    if let Some((other, _)) = said.iter().find(|(_, other)| *other != required) {
        let words = |required: bool| if required { "required" } else { "optional" };
        let message = format!("`{}` is called {} here and {} elsewhere", node.name, words(!required), words(required));
        let decision = format!("{} is believed: {}", first.origin.source, words(required));
        let found = Diagnostic::warning("duty-contradiction", &other.origin.page, other.place(), message);
        weigh.diagnostics.push(found.underline(other.length).decided(decision));
    }
}

/// The values of the preferred page, then those that only others list.
fn allowed(node: &Node, weigh: &mut Weigh<'_>) -> Vec<AllowedValue> {
    let said = ranked(node, |statement| match statement {
        Statement::Allowed(values) => Some(values),
        _ => None,
    });
    let Some((first, values)) = said.first() else { return Vec::new() };
    let mut all: Vec<AllowedValue> = (*values).clone();
    for (fact, values) in said.iter().skip(1).filter(|(fact, _)| fact.rank != first.rank) {
        let missing: Vec<&AllowedValue> =
            values.iter().filter(|value| !all.iter().any(|known| known.value == value.value)).collect();
        if missing.is_empty() {
            continue;
        }
        let names: Vec<&str> = missing.iter().map(|value| value.value.as_str()).collect();
        let message = format!("only this page lists the values {} of `{}`", names.join(", "), node.name);
        let found = Diagnostic::warning("values-differ", &fact.origin.page, fact.place(), message);
        weigh.diagnostics.push(found.underline(fact.length).decided("the values of all pages are kept"));
        all.extend(missing.into_iter().cloned());
    }
    all
}

/// Wrappers that only the sample has are no defect.
fn only_on_one_side(node: &Node, field: &Field, weigh: &mut Weigh<'_>) {
    let Some(first) = node.facts.first() else { return };
    if !matches!(weigh.part, Part::Request | Part::Response) {
        return;
    }
    let (code, message) = match field.seen {
        Seen::TableOnly => ("missing-in-sample", format!("`{}` has a row, but no sample shows it", node.name)),
        Seen::SampleOnly if field.children.is_empty() => {
            ("missing-in-table", format!("a sample shows `{}`, but no row describes it", node.name))
        }
        _ => return,
    };
    let found = Diagnostic::warning(code, &first.origin.page, first.place(), message);
    weigh.diagnostics.push(found.underline(node.name.chars().count()).decided("the field is kept"));
}
