//! The nodes of scraper's document by number, and lists of what is known about each. Everything that parses or walks
//! a page calls it.

use std::hash::{Hash, Hasher};
use std::ops::Deref;

use html5ever::tree_builder::TreeSink;
use scraper::{ElementRef, HtmlTreeSink};

/// The number of a node.
pub(super) type NodeId = <HtmlTreeSink as TreeSink>::Handle;

/// A node with its neighbours.
pub(super) type NodeRef<'a> = <ElementRef<'a> as Deref>::Target;

/// Something about each node; the default where nothing was said.
#[derive(Debug, Default)]
pub(super) struct NodeMap<T>(Vec<T>);

impl<T: Clone + Default> NodeMap<T> {
    /// What is known about this node.
    pub(super) fn get(&self, id: NodeId) -> Option<&T> {
        self.0.get(number(id))
    }

    /// Says something about this node.
    pub(super) fn set(&mut self, id: NodeId, value: T) {
        self.change(id, |known| *known = value);
    }

    /// Changes what is known about this node.
    pub(super) fn change(&mut self, id: NodeId, change: impl FnOnce(&mut T)) {
        let number = number(id);
        if number >= self.0.len() {
            self.0.resize(number + 1, T::default());
        }
        if let Some(known) = self.0.get_mut(number) {
            change(known);
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// Nodes are numbered from one up in the order in which they came. The number is private, but a node is hashed by
/// nothing else, and with it a plain list serves where a hash map would slow the reader down by a third.
fn number(id: NodeId) -> usize {
    let mut number = Number(0);
    id.hash(&mut number);
    number.0
}

#[derive(Debug)]
struct Number(usize);

impl Hasher for Number {
    fn finish(&self) -> u64 {
        self.0 as u64
    }

    fn write(&mut self, _bytes: &[u8]) {}

    fn write_usize(&mut self, number: usize) {
        self.0 = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::Html;

    #[test]
    fn numbers_are_dense() {
        let html = Html::parse_document("<p>a<b>b</b><p>c");
        let numbers: Vec<usize> = html.tree.nodes().map(|node| number(node.id())).collect();
        let expected: Vec<usize> = (1..=numbers.len()).collect();
        assert_eq!(numbers, expected);
    }

    #[test]
    fn what_was_not_said_is_the_default() {
        let html = Html::parse_document("<p>a");
        let mut known = NodeMap::default();
        let ids: Vec<NodeId> = html.tree.nodes().map(|node| node.id()).collect();
        known.set(ids[2], "c");
        assert_eq!(
            ids.iter().map(|&id| known.get(id).copied()).take(4).collect::<Vec<_>>(),
            [Some(""), Some(""), Some("c"), None]
        );
    }
}
