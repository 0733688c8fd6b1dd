//! The parsed page: the document of `scraper`, and where each of its nodes stands in the source.
//!
//! `sink` makes it; everything after the parser walks it. Nodes go by their number, so that what other rooms find out
//! about a node stands in a [`NodeMap`] beside the document, which nobody changes any more.

use std::ops::Range;

use scraper::{ElementRef, Html, Node, Selector};

use super::nodes::{NodeId, NodeMap, NodeRef};

/// Where a node stands in the source.
#[derive(Debug, Clone, Default)]
pub(super) enum Origin {
    /// The root, and what no reader of the page sees.
    #[default]
    Nowhere,
    /// An element: its start tag.
    Tag(Range<usize>),
    /// Text, as it was decoded.
    Text(Runs),
}

/// Pairs of an offset in a text and the offset in the source, one wherever the two stop running in step.
#[derive(Debug, Clone)]
pub(super) struct Runs(Vec<(usize, usize)>);

impl Runs {
    /// The first pair.
    pub(super) fn new(offset: usize, source: usize) -> Self {
        Runs(vec![(offset, source)])
    }

    /// From this offset on the text runs in step with the source from that offset on.
    pub(super) fn go_on(&mut self, offset: usize, source: usize) {
        if self.source_offset(offset) != source {
            self.0.push((offset, source));
        }
    }

    /// The source offset of a byte of the text.
    pub(super) fn source_offset(&self, offset: usize) -> usize {
        let run = self.0.partition_point(|&(start, _)| start <= offset);
        self.0.get(run.saturating_sub(1)).map_or(0, |&(start, source)| source + offset.saturating_sub(start))
    }
}

/// A page's document with its places.
#[derive(Debug)]
pub(super) struct Tree {
    html: Html,
    origins: NodeMap<Origin>,
}

impl Tree {
    /// Puts a document and the places of its nodes together.
    pub(super) fn new(html: Html, origins: NodeMap<Origin>) -> Self {
        Tree { html, origins }
    }

    /// The root.
    pub(super) fn root(&self) -> NodeId {
        self.html.tree.root().id()
    }

    /// The node of this number; all numbers come from this document.
    pub(super) fn node(&self, id: NodeId) -> NodeRef<'_> {
        self.html.tree.get(id).unwrap_or_else(|| self.html.tree.root())
    }

    /// The element at this node, if it is one.
    pub(super) fn element(&self, id: NodeId) -> Option<ElementRef<'_>> {
        ElementRef::wrap(self.node(id))
    }

    /// The elements that a selector selects, in the order of the page.
    pub(super) fn select<'a>(&'a self, selector: &'a Selector) -> impl Iterator<Item = NodeId> + 'a {
        let tops = self.html.tree.root().children().filter_map(ElementRef::wrap);
        let selected = tops.flat_map(|top| {
            let own = selector.matches(&top).then_some(top);
            own.into_iter().chain(top.select(selector))
        });
        selected.map(|element| element.id())
    }

    /// The text at this node, entities decoded, and where it stands.
    pub(super) fn text(&self, id: NodeId) -> Option<(&str, &Runs)> {
        match (self.node(id).value(), self.origins.get(id)) {
            (Node::Text(text), Some(Origin::Text(runs))) => Some((text, runs)),
            _ => None,
        }
    }

    /// The element's name in lower case; empty for anything else.
    pub(super) fn name(&self, id: NodeId) -> &str {
        self.node(id).value().as_element().map_or("", |element| element.name())
    }

    /// The value of an attribute; empty where there is none.
    pub(super) fn attribute(&self, id: NodeId, name: &str) -> &str {
        self.attribute_if_any(id, name).unwrap_or("")
    }

    /// The value of an attribute, if there is one.
    pub(super) fn attribute_if_any(&self, id: NodeId, name: &str) -> Option<&str> {
        let mut attributes = self.node(id).value().as_element()?.attrs();
        attributes.find(|(candidate, _)| *candidate == name).map(|(_, value)| value)
    }

    /// The element's classes, in the order in which the page names them.
    pub(super) fn classes(&self, id: NodeId) -> impl Iterator<Item = &str> {
        self.attribute(id, "class").split_ascii_whitespace()
    }

    /// True when the element has this class.
    pub(super) fn has_class(&self, id: NodeId, class: &str) -> bool {
        self.classes(id).any(|candidate| candidate == class)
    }

    /// What the node stands in.
    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).parent().map(|parent| parent.id())
    }

    /// What the node stands in, from the inside out.
    pub(super) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.node(id).ancestors().map(|ancestor| ancestor.id())
    }

    /// The children in order.
    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.node(id).children().map(|child| child.id())
    }

    /// The node and everything below it, in the order of the page.
    pub(super) fn descendants(&self, top: NodeId) -> impl Iterator<Item = NodeId> {
        self.node(top).descendants().map(|below| below.id())
    }

    /// The node after this one in the order of the page, inside `top`; with or without its children.
    pub(super) fn following(&self, id: NodeId, top: NodeId, with_children: bool) -> Option<NodeId> {
        let mut at = self.node(id);
        if with_children && let Some(first) = at.first_child() {
            return Some(first.id());
        }
        while at.id() != top {
            if let Some(next) = at.next_sibling() {
                return Some(next.id());
            }
            at = at.parent()?;
        }
        None
    }

    /// The start tag of an element.
    pub(super) fn tag(&self, id: NodeId) -> Option<Range<usize>> {
        match self.origins.get(id) {
            Some(Origin::Tag(tag)) => Some(tag.clone()),
            _ => None,
        }
    }

    /// Where the node begins in the source.
    pub(super) fn offset(&self, id: NodeId) -> usize {
        match self.origins.get(id) {
            Some(Origin::Tag(tag)) => tag.start,
            Some(Origin::Text(runs)) => runs.source_offset(0),
            Some(Origin::Nowhere) | None => 0,
        }
    }
}
