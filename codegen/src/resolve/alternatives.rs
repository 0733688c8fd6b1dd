//! Keys that stand in for one another.
//!
//! An aligned method enters, groups of paths leave; `resolve` calls it. A page states that one key stands in for
//! another; a key of the same type between the two in the table is taken for one of them, which is only inferred.

use crate::align::{AlignedMethod, Node};
use crate::fact::{Part, Statement};
use crate::schema::{Alternative, Kind};

/// Finds the groups of alternative keys in the request.
pub fn find(method: &AlignedMethod) -> Vec<Alternative> {
    let mut groups = Vec::new();
    for part in [Part::Request, Part::Query] {
        if let Some(root) = method.parts.get(&part) {
            walk(root, &mut Vec::new(), &mut groups);
        }
    }
    groups
}

fn walk(node: &Node, path: &mut Vec<String>, groups: &mut Vec<Alternative>) {
    if let Some(group) = group(node, path) {
        groups.push(group);
    }
    for child in &node.children {
        path.push(child.name.clone());
        walk(child, path, groups);
        path.pop();
    }
}

fn group(parent: &Node, path: &[String]) -> Option<Alternative> {
    let position = |name: &str| parent.children.iter().position(|child| child.name == name);
    let mut stated: Vec<usize> = Vec::new();
    for (at, child) in parent.children.iter().enumerate() {
        for fact in &child.facts {
            if let Statement::InsteadOf(other) = &fact.statement
                && let Some(other) = position(other).filter(|other| *other != at)
            {
                stated.extend([at, other]);
            }
        }
    }
    stated.sort_unstable();
    stated.dedup();
    let (first, last) = (*stated.first()?, *stated.last()?);
    let kind = declared_kind(parent.children.get(first)?);
    let members: Vec<usize> = (first..=last)
        .filter(|at| {
            stated.contains(at)
                || parent.children.get(*at).is_some_and(|child| declared_kind(child) == kind && kind.is_some())
        })
        .collect();
    let prefix = if path.is_empty() { String::new() } else { format!("{}.", path.join(".")) };
    Some(Alternative {
        paths: members
            .iter()
            .filter_map(|at| parent.children.get(*at))
            .map(|child| format!("{prefix}{}", child.name))
            .collect(),
        stated: members.len() == stated.len(),
    })
}

fn declared_kind(node: &Node) -> Option<Kind> {
    node.facts.iter().find_map(|fact| match &fact.statement {
        Statement::Type { word, .. } => Some(word.kind),
        _ => None,
    })
}
