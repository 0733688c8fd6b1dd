//! What html5ever builds the tree into: tokens of the parser in, the document of `scraper` with source offsets out.
//!
//! `scraper` builds the document, but the parser says no more than a line of where it is. `parse` feeds it piece by
//! piece and says here where each piece stands, which gives every element and every run of text its exact offset.
//! Called by `parse`.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, QualName};
use scraper::{Html, HtmlTreeSink};

use super::nodes::{NodeId, NodeMap};
use super::tree::{Origin, Runs, Tree};

/// The tree in the making.
#[derive(Debug)]
pub(super) struct Sink {
    /// Builds the document.
    document: HtmlTreeSink,
    /// Where the nodes stand that the document holds so far.
    origins: RefCell<NodeMap<Origin>>,
    /// The piece of the source that is being parsed; its start moves on with the text taken from it.
    piece: RefCell<Range<usize>>,
    /// Where the entity stands that is being parsed: the parser may wait for what follows before it decodes it.
    entity: Cell<Option<usize>>,
    /// Where the entity stands that the parser decodes with the piece after it.
    held: Cell<Option<usize>>,
    /// How deep the element stands that was appended last.
    depth: Cell<usize>,
    /// Depth of every element, so that the depth of a child costs nothing.
    depths: RefCell<NodeMap<usize>>,
}

impl Sink {
    /// An empty tree.
    pub(super) fn new() -> Self {
        Sink {
            document: HtmlTreeSink::new(Html::new_document()),
            origins: RefCell::default(),
            piece: RefCell::new(0..0),
            entity: Cell::new(None),
            held: Cell::new(None),
            depth: Cell::new(0),
            depths: RefCell::default(),
        }
    }

    /// From now on the parser sees this piece of the source.
    pub(super) fn enter(&self, piece: Range<usize>, is_entity: bool) {
        self.held.set(self.entity.take());
        self.entity.set(is_entity.then_some(piece.start));
        *self.piece.borrow_mut() = piece;
    }

    /// How deep the last appended element stands.
    pub(super) fn depth(&self) -> usize {
        self.depth.get()
    }

    /// How many nodes there are.
    pub(super) fn nodes(&self) -> usize {
        self.document.0.borrow().tree.values().len()
    }

    fn place(&self, child: NodeOrText<NodeId>, parent: NodeId, sibling: Option<NodeId>) {
        match child {
            NodeOrText::AppendNode(id) => {
                let mut depths = self.depths.borrow_mut();
                let depth = depths.get(parent).copied().unwrap_or(0).saturating_add(1);
                depths.set(id, depth);
                self.depth.set(depth);
                self.build(NodeOrText::AppendNode(id), parent, sibling);
            }
            NodeOrText::AppendText(text) => self.place_text(text, parent, sibling),
        }
    }

    fn build(&self, child: NodeOrText<NodeId>, parent: NodeId, sibling: Option<NodeId>) {
        match sibling {
            Some(sibling) => self.document.append_before_sibling(&sibling, child),
            None => self.document.append(&parent, child),
        }
    }

    /// Text goes on in the text before it, so that a word is never torn apart.
    fn place_text(&self, text: StrTendril, parent: NodeId, sibling: Option<NodeId>) {
        self.entity.set(None);
        let offset = self.held.take().unwrap_or_else(|| {
            let mut piece = self.piece.borrow_mut();
            let start = piece.start;
            piece.start = (start + text.len()).min(piece.end);
            start
        });
        let added = text.len();
        self.build(NodeOrText::AppendText(text), parent, sibling);
        if let Some((id, length)) = self.text_before(parent, sibling) {
            let start = length.saturating_sub(added);
            self.origins.borrow_mut().change(id, |origin| match origin {
                Origin::Text(runs) => runs.go_on(start, offset),
                _ => *origin = Origin::Text(Runs::new(start, offset)),
            });
        }
    }

    /// The text that ends before `sibling`, or else at the end of `parent`, and its length.
    fn text_before(&self, parent: NodeId, sibling: Option<NodeId>) -> Option<(NodeId, usize)> {
        let html = self.document.0.borrow();
        let node = match sibling {
            Some(sibling) => html.tree.get(sibling)?.prev_sibling()?,
            None => html.tree.get(parent)?.last_child()?,
        };
        node.value().as_text().map(|text| (node.id(), text.len()))
    }

    fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.document.0.borrow().tree.get(id)?.parent().map(|parent| parent.id())
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'a> = <HtmlTreeSink as TreeSink>::ElemName<'a>;

    fn finish(self) -> Tree {
        Tree::new(self.document.finish(), self.origins.into_inner())
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.document.parse_error(message);
    }

    fn get_document(&self) -> NodeId {
        self.document.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Self::ElemName<'a> {
        self.document.elem_name(target)
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        let id = self.document.create_element(name, attributes, flags);
        self.origins.borrow_mut().set(id, Origin::Tag(self.piece.borrow().clone()));
        id
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.document.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.document.create_pi(target, data)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.place(child, *parent, None);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        match self.parent(*element) {
            Some(parent) => self.place(child, parent, Some(*element)),
            None => self.place(child, *previous, None),
        }
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.document.append_doctype_to_document(name, public, system);
    }

    /// The content of a template stands in it like that of any other element: so its depth counts.
    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        *target
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        self.document.same_node(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.document.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        if let Some(parent) = self.parent(*sibling) {
            self.place(child, parent, Some(*sibling));
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        let is_bare = self
            .document
            .0
            .borrow()
            .tree
            .get(*target)
            .is_some_and(|node| node.value().as_element().is_some_and(|element| element.attrs.is_empty()));
        // A page may repeat <html> or <body> without end; what the first one says is enough.
        if is_bare {
            self.document.add_attrs_if_missing(target, attributes);
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.document.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.document.reparent_children(node, new_parent);
    }
}
