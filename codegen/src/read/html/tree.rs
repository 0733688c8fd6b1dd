//! The parsed page as a tree of elements and text, each of which knows where it stands in the source.
//!
//! `sink` grows it; everything after the parser walks it.

use html5ever::{Attribute, QualName};

/// A node's number; only the tree hands them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NodeId(u32);

impl NodeId {
    /// The number as an index of a list that holds one entry a node.
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A node with its neighbours.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) parent: Option<NodeId>,
    pub(super) previous: Option<NodeId>,
    pub(super) next: Option<NodeId>,
    pub(super) first: Option<NodeId>,
    pub(super) last: Option<NodeId>,
    pub(super) data: Data,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Data {
    /// The root, and whatever holds no text of its own: comments and the like.
    Nothing,
    /// An element.
    Element(Element),
    /// Running text.
    Text(Text),
}

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: QualName,
    pub(super) attributes: Vec<Attribute>,
    /// Where its start tag begins.
    pub(super) start: usize,
    /// Where its start tag ends.
    pub(super) inner: usize,
}

/// Running text, entities decoded.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) text: String,
    /// Pairs of an offset in `text` and the offset in the source, one wherever the two stop running in step.
    pub(super) runs: Vec<(usize, usize)>,
}

impl Text {
    /// The source offset of a byte of the text.
    pub(super) fn source_offset(&self, offset: usize) -> usize {
        let run = self.runs.partition_point(|&(start, _)| start <= offset);
        self.runs.get(run.saturating_sub(1)).map_or(0, |&(start, source)| source + offset.saturating_sub(start))
    }
}

/// All nodes of a page.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// A tree that has nothing but its root.
    pub(super) fn new() -> Self {
        let mut tree = Tree { nodes: Vec::new() };
        tree.add(Data::Nothing);
        tree
    }

    /// The root.
    pub(super) fn root(&self) -> NodeId {
        NodeId(0)
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// The node of this number.
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// The node of this number, to change it.
    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    /// A new node that stands nowhere yet.
    pub(super) fn add(&mut self, data: Data) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node { parent: None, previous: None, next: None, first: None, last: None, data });
        id
    }

    /// The element at this node, if it is one.
    pub(super) fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.node(id).data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The element's name in lower case; empty for anything else.
    pub(super) fn name(&self, id: NodeId) -> &str {
        self.element(id).map_or("", |element| &element.name.local)
    }

    /// The value of an attribute; empty where there is none.
    pub(super) fn attribute(&self, id: NodeId, name: &str) -> &str {
        self.attribute_if_any(id, name).unwrap_or("")
    }

    /// The value of an attribute, if there is one.
    pub(super) fn attribute_if_any(&self, id: NodeId, name: &str) -> Option<&str> {
        let attributes = &self.element(id)?.attributes;
        attributes.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| &*attribute.value)
    }

    /// The element's classes.
    pub(super) fn classes(&self, id: NodeId) -> impl Iterator<Item = &str> {
        self.attribute(id, "class").split_ascii_whitespace()
    }

    /// True when the element has this class.
    pub(super) fn has_class(&self, id: NodeId, class: &str) -> bool {
        self.classes(id).any(|candidate| candidate == class)
    }

    /// The children in order.
    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.node(id).first, |&child| self.node(child).next)
    }

    /// The node and everything below it, in the order of the page.
    pub(super) fn descendants(&self, top: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(top), move |&id| self.following(id, top, true))
    }

    /// The node after this one in the order of the page, inside `top`; with or without its children.
    pub(super) fn following(&self, id: NodeId, top: NodeId, with_children: bool) -> Option<NodeId> {
        if with_children && let Some(first) = self.node(id).first {
            return Some(first);
        }
        let mut at = id;
        while at != top {
            if let Some(next) = self.node(at).next {
                return Some(next);
            }
            at = self.node(at).parent?;
        }
        None
    }

    /// Where the node begins in the source.
    pub(super) fn offset(&self, id: NodeId) -> usize {
        match &self.node(id).data {
            Data::Element(element) => element.start,
            Data::Text(text) => text.source_offset(0),
            Data::Nothing => 0,
        }
    }

    /// Takes the node out of its parent.
    pub(super) fn detach(&mut self, id: NodeId) {
        let Node { parent, previous, next, .. } = *self.node(id);
        if let Some(previous) = previous {
            self.node_mut(previous).next = next;
        } else if let Some(parent) = parent {
            self.node_mut(parent).first = next;
        }
        if let Some(next) = next {
            self.node_mut(next).previous = previous;
        } else if let Some(parent) = parent {
            self.node_mut(parent).last = previous;
        }
        let node = self.node_mut(id);
        (node.parent, node.previous, node.next) = (None, None, None);
    }

    /// Puts the node into `parent`, before `sibling` or else at the end.
    pub(super) fn insert(&mut self, id: NodeId, parent: NodeId, sibling: Option<NodeId>) {
        self.detach(id);
        let previous = match sibling {
            Some(sibling) => self.node(sibling).previous,
            None => self.node(parent).last,
        };
        let node = self.node_mut(id);
        (node.parent, node.previous, node.next) = (Some(parent), previous, sibling);
        match previous {
            Some(previous) => self.node_mut(previous).next = Some(id),
            None => self.node_mut(parent).first = Some(id),
        }
        match sibling {
            Some(sibling) => self.node_mut(sibling).previous = Some(id),
            None => self.node_mut(parent).last = Some(id),
        }
    }
}
