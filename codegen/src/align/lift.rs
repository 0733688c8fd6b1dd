//! Nesting that one page lost and another page about the same method shows.
//!
//! Two trees of one part enter. Fields of the first that none of its own samples shows move to where a sample of the
//! other page shows their names: a page without nesting is no witness of nesting. `resolve` calls it before it merges.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::fact::{Fact, Witness};

use super::Node;

/// So many places of one name are looked at; a page with more of them is no page that a person reads.
const MOST_PLACES: usize = 200;

/// Moves the fields of `own` and returns a fact of each that moved. What only `own` has stays beside the row that
/// it followed.
pub fn lift(own: &mut Node, other: &Node) -> Vec<Arc<Fact>> {
    let mut moved = Vec::new();
    lift_children(own, other, &mut moved);
    // Both trees are as deep as samples and written paths at most.
    for child in &mut own.children {
        if let Some(same) = other.children.iter().find(|known| known.name == child.name) {
            moved.extend(lift(child, same));
        }
    }
    moved
}

fn lift_children(own: &mut Node, other: &Node, moved: &mut Vec<Arc<Fact>>) {
    let at_home: HashSet<&str> = other.children.iter().map(|child| child.name.as_str()).collect();
    let is_loose = |child: &Node| !at_home.contains(child.name.as_str()) && !is_shown_anywhere(child);
    if !own.children.iter().any(is_loose) {
        return;
    }
    let places = places(other);
    let mut taken: HashSet<&[&str]> = HashSet::new();
    let mut beside: Option<&[&str]> = None;
    for child in std::mem::take(&mut own.children) {
        let known = places.get(child.name.as_str()).map(Vec::as_slice).unwrap_or_default();
        let free = known.iter().map(Vec::as_slice).find(|path| !taken.contains(path));
        match (is_loose(&child), free) {
            (true, Some(path)) => {
                taken.insert(path);
                beside = path.split_last().map(|(_, parents)| parents);
                moved.extend(child.facts.first().cloned());
                put(own, beside.unwrap_or_default(), child);
            }
            (true, None) => put(own, beside.unwrap_or_default(), child),
            (false, _) => put(own, &[], child),
        }
    }
}

/// The paths of all nodes below the first level that a sample shows, by name, the shallow before the deep.
fn places(root: &Node) -> HashMap<&str, Vec<Vec<&str>>> {
    let mut places: HashMap<&str, Vec<Vec<&str>>> = HashMap::new();
    let mut queue: VecDeque<(Vec<&str>, &Node)> = VecDeque::from([(Vec::new(), root)]);
    while let Some((path, node)) = queue.pop_front() {
        for child in &node.children {
            let mut below = path.clone();
            below.push(child.name.as_str());
            let same = places.entry(child.name.as_str()).or_default();
            if below.len() > 1 && is_shown(child) && same.len() < MOST_PLACES {
                same.push(below.clone());
            }
            queue.push_back((below, child));
        }
    }
    places
}

/// Puts a node below the path, which is made where it is not there.
fn put(root: &mut Node, parents: &[&str], node: Node) {
    let mut parent = root;
    for step in parents {
        let known = parent.children.iter().position(|child| child.name == *step);
        let at = known.unwrap_or_else(|| {
            parent.children.push(Node { name: (*step).to_owned(), ..Node::default() });
            parent.children.len() - 1
        });
        let Some(child) = parent.children.get_mut(at) else { return };
        parent = child;
    }
    match parent.children.iter_mut().find(|child| child.name == node.name) {
        Some(same) => same.merge(node),
        None => parent.children.push(node),
    }
}

fn is_shown(node: &Node) -> bool {
    node.facts.iter().any(|fact| matches!(fact.witness, Witness::Sample(_)))
}

fn is_shown_anywhere(node: &Node) -> bool {
    is_shown(node) || node.children.iter().any(is_shown_anywhere)
}

#[cfg(test)]
#[path = "lift_tests.rs"]
mod tests;
