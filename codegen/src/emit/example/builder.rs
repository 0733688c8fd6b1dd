//! A request for an example, as a person would write it: `new` with what is required, then a setter or two.
//!
//! Types enter, expressions and the names they use leave; `example` calls it.

use std::collections::BTreeSet;

use super::{WIDTH, words};
use crate::emit::spell;
use crate::model::{Demand, Field, Method, Presence, Type, Value, Vendor};

/// Optional fields that an object of an example has.
const OPTIONAL: usize = 2;

/// Objects in objects: deeper ones are not shown.
const DEPTH: usize = 3;

/// Where the names of a type's fields are looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In the module of the method.
    Method,
    /// In the vendor's `types`.
    Shared,
}

/// A constructor and the setters after it.
#[derive(Debug, Clone)]
pub struct Chain {
    head: String,
    calls: Vec<String>,
}

impl Chain {
    /// A constructor.
    pub fn new(head: String) -> Self {
        Chain { head, calls: Vec::new() }
    }

    /// In one line.
    pub fn inline(&self) -> String {
        format!("{}{}", self.head, self.calls.concat())
    }

    /// The lines that give it a name, a setter a line where it is long.
    pub fn assigned(&self, name: &str) -> Vec<String> {
        let line = format!("let {name} = {};", self.inline());
        if line.len() <= WIDTH || self.calls.is_empty() {
            return vec![line];
        }
        let mut lines = vec![format!("let {name} = {}", self.head)];
        lines.extend(self.calls.iter().map(|call| format!("    {call}")));
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        lines
    }
}

/// What has been written so far.
#[derive(Debug, Clone)]
pub struct Builder<'m> {
    vendor: &'m Vendor,
    method: &'m Method,
    /// Names of the method's module.
    pub own: BTreeSet<String>,
    /// Names of the vendor's `types`.
    pub shared: BTreeSet<String>,
    /// Names of the vendor's `enums`.
    pub enums: BTreeSet<String>,
    lines: Vec<String>,
    variables: BTreeSet<String>,
}

impl<'m> Builder<'m> {
    /// Nothing is written yet.
    pub fn new(vendor: &'m Vendor, method: &'m Method) -> Self {
        let variables = ["connection", "request", "patch", "call", "sent", "response"].map(str::to_owned).into();
        let (own, shared, enums) = Default::default();
        Builder { vendor, method, own, shared, enums, lines: Vec::new(), variables }
    }

    /// The lines that make the objects within those that were made.
    pub fn take_lines(&mut self) -> Vec<String> {
        std::mem::take(&mut self.lines)
    }

    /// A value of this type.
    pub fn object(&mut self, name: &str, found: &Type, scope: Scope, depth: usize) -> Option<Chain> {
        if depth > DEPTH {
            return None;
        }
        let required = found.fields.iter().filter(|field| field.presence == Presence::Required);
        let arguments: Option<Vec<String>> = required.map(|field| self.value(field, scope, depth)).collect();
        let mut chain = Chain::new(format!("{}::new({})", spell::ident(name), arguments?.join(", ")));
        for (field, is_demanded) in self.chosen(found, depth) {
            let before = self.clone();
            match self.value(field, scope, depth) {
                Some(value) => {
                    let is_list = matches!(field.presence, Presence::List | Presence::PatchList);
                    let value = if is_list { format!("[{value}]") } else { value };
                    chain.calls.push(format!(".{}({value})", spell::ident(&field.name)));
                }
                None if is_demanded => return None,
                None => *self = before,
            }
        }
        Some(chain)
    }

    /// The fields that are set after `new`, and whether there is no valid request without them.
    fn chosen<'t>(&self, found: &'t Type, depth: usize) -> Vec<(&'t Field, bool)> {
        let alternatives: Vec<usize> =
            found.alternatives.iter().filter_map(|group| group.fields.first().copied()).collect();
        let is_header = |at: usize| {
            self.method.call.holder.as_deref() == Some(&found.name) && self.method.call.headers.contains(&at)
        };
        let settable = || found.fields.iter().enumerate().filter(|(_, field)| field.presence != Presence::Required);
        let is_demanded = |at: usize, field: &Field| {
            let is_present = field.rules.iter().any(|rule| rule.demand == Demand::Present);
            is_present || alternatives.contains(&at) || field.docs.required == Some(true) && !field.carried
        };
        let mut demanded: Vec<usize> =
            settable().filter(|(at, field)| is_demanded(*at, field)).map(|(at, _)| at).collect();
        let mut rated: Vec<(u8, usize)> = settable()
            .filter(|(at, field)| !demanded.contains(at) && !is_header(*at) && !field.carried)
            .filter_map(|(at, field)| rate(field, depth).map(|rate| (rate, at)))
            .collect();
        rated.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let must = demanded.clone();
        let room = OPTIONAL.saturating_sub(demanded.len().saturating_sub(1));
        demanded.extend(rated.into_iter().take(room).map(|(_, at)| at));
        demanded.sort_unstable();
        demanded.into_iter().filter_map(|at| found.fields.get(at).map(|field| (field, must.contains(&at)))).collect()
    }

    /// One value of a field.
    fn value(&mut self, field: &Field, scope: Scope, depth: usize) -> Option<String> {
        match &field.value {
            Value::Text | Value::Secret => Some(format!("{:?}", words::any_text(field))),
            Value::Integer | Value::Integer32 => Some(words::number(field).to_string()),
            Value::Number => Some(format!("{}.5", words::number(field))),
            Value::Boolean => Some("true".to_owned()),
            Value::DateTime => Some(format!("{:?}", self.date())),
            Value::Enum(name) => Some(self.variant(name, field, scope)),
            Value::Object { name, .. } => self.part(field, name, scope, depth),
            Value::Map | Value::Open => None,
        }
    }

    /// A date in the first form that the vendor takes.
    fn date(&self) -> String {
        let form = self.vendor.date_formats.first().map_or("yyyy-mm-ddTHH:MM:SS", String::as_str);
        let parts =
            [("yyyy", "2024"), ("mm", "05"), ("dd", "17"), ("HH", "09"), ("hh", "09"), ("MM", "30"), ("SS", "00")];
        parts.iter().fold(form.to_owned(), |text, (sign, value)| text.replace(sign, value))
    }

    fn variant(&mut self, name: &str, field: &Field, scope: Scope) -> String {
        let found = self.vendor.enums.iter().find(|found| found.name == name);
        let Some(variant) = found.and_then(|found| found.variants.first()) else {
            return format!("{:?}", words::any_text(field));
        };
        let names = if scope == Scope::Method { &mut self.own } else { &mut self.enums };
        names.insert(name.to_owned());
        format!("{name}::{}", spell::ident(&variant.name))
    }

    /// An object within another one: a name of its own, and the line that makes it.
    fn part(&mut self, field: &Field, name: &str, scope: Scope, depth: usize) -> Option<String> {
        let (found, inner) = self.find(name, scope)?;
        let taken = if scope == Scope::Method { &self.shared } else { &self.own };
        // One name can stand for one type only.
        if taken.contains(name) || matches!(name, "Method" | "Connection" | "Credentials") {
            return None;
        }
        let made = self.object(name, found, inner, depth + 1)?;
        if made.calls.is_empty() && field.presence != Presence::Required && !made.head.ends_with(')') {
            return None;
        }
        let names = if scope == Scope::Method { &mut self.own } else { &mut self.shared };
        names.insert(name.to_owned());
        let variable = spell::ident(field.name.trim_end_matches('_')).to_string();
        if !self.variables.insert(variable.clone()) {
            return Some(made.inline());
        }
        self.lines.extend(made.assigned(&variable));
        Some(variable)
    }

    /// The type of this name, and where those of its fields are.
    fn find(&self, name: &str, scope: Scope) -> Option<(&'m Type, Scope)> {
        let shared = |name: &str| self.vendor.types.iter().find(|found| found.name == name);
        if scope == Scope::Shared {
            return Some((shared(name)?, Scope::Shared));
        }
        if let Some(found) = self.method.types.iter().find(|found| found.name == name) {
            return Some((found, Scope::Method));
        }
        let (_, of) = self.method.shared.iter().find(|(own, _)| own == name)?;
        Some((shared(of)?, Scope::Shared))
    }
}

/// How much an optional field says in an example; `None` for one that would only fill it.
fn rate(field: &Field, depth: usize) -> Option<u8> {
    let is_patch = matches!(field.presence, Presence::Patch | Presence::PatchList);
    match &field.value {
        Value::Text if field.presence == Presence::PatchList => None,
        Value::Text if words::text(field).is_some() => Some(if field.docs.allowed.is_empty() { 6 } else { 4 }),
        Value::Object { .. } if !is_patch => Some(if depth == 0 { 5 } else { 1 }),
        Value::Enum(_) if !is_patch => Some(4),
        Value::Integer | Value::Integer32 if words::is_telling(field) && !is_patch => Some(3),
        Value::Boolean => Some(2),
        _ => None,
    }
}
