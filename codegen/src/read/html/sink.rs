//! What html5ever builds the tree into: tokens of the parser in, a tree with source offsets out.
//!
//! The parser itself says no more than a line. `parse` feeds it piece by piece and says here where each piece
//! stands, which gives every element and every run of text its exact offset. Called by `parse`.

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::{Attribute, QualName};

use super::tree::{Data, Element, NodeId, Text, Tree};

/// The tree in the making.
#[derive(Debug)]
pub(super) struct Sink {
    tree: RefCell<Tree>,
    /// The piece of the source that is being parsed; its start moves on with the text taken from it.
    piece: RefCell<Range<usize>>,
    /// Where the entity stands that is being parsed: the parser may wait for what follows before it decodes it.
    entity: Cell<Option<usize>>,
    /// Where the entity stands that the parser decodes with the piece after it.
    held: Cell<Option<usize>>,
    /// How deep the element stands that was appended last.
    depth: Cell<usize>,
    /// Depth of every node, so that the depth of a child costs nothing.
    depths: RefCell<Vec<u32>>,
    /// Handed out where the parser asks for the name of something that has none.
    nameless: RefCell<QualName>,
}

impl Sink {
    /// An empty tree.
    pub(super) fn new() -> Self {
        Sink {
            tree: RefCell::new(Tree::new()),
            piece: RefCell::new(0..0),
            entity: Cell::new(None),
            held: Cell::new(None),
            depth: Cell::new(0),
            depths: RefCell::new(vec![0]),
            nameless: RefCell::new(QualName::new(None, html5ever::ns!(html), html5ever::local_name!(""))),
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
        self.tree.borrow().len()
    }

    fn add(&self, data: Data) -> NodeId {
        self.depths.borrow_mut().push(0);
        self.tree.borrow_mut().add(data)
    }

    fn place(&self, child: NodeOrText<NodeId>, parent: NodeId, sibling: Option<NodeId>) {
        match child {
            NodeOrText::AppendNode(id) => {
                let mut depths = self.depths.borrow_mut();
                let depth = depths.get(parent.index()).copied().unwrap_or(0).saturating_add(1);
                if let Some(own) = depths.get_mut(id.index()) {
                    *own = depth;
                }
                self.depth.set(depth as usize);
                self.tree.borrow_mut().insert(id, parent, sibling);
            }
            NodeOrText::AppendText(text) => self.place_text(&text, parent, sibling),
        }
    }

    /// Text goes on in the text before it, so that a word is never torn apart.
    fn place_text(&self, text: &str, parent: NodeId, sibling: Option<NodeId>) {
        self.entity.set(None);
        let offset = self.held.take().unwrap_or_else(|| {
            let mut piece = self.piece.borrow_mut();
            let start = piece.start;
            piece.start = (start + text.len()).min(piece.end);
            start
        });
        let before = {
            let tree = self.tree.borrow();
            match sibling {
                Some(sibling) => tree.node(sibling).previous,
                None => tree.node(parent).last,
            }
        };
        if let Some(before) = before
            && let Data::Text(present) = &mut self.tree.borrow_mut().node_mut(before).data
        {
            if present.source_offset(present.text.len()) != offset {
                present.runs.push((present.text.len(), offset));
            }
            present.text.push_str(text);
            return;
        }
        let id = self.add(Data::Text(Text { text: text.to_owned(), runs: vec![(0, offset)] }));
        self.tree.borrow_mut().insert(id, parent, sibling);
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Tree {
        self.tree.into_inner()
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        self.tree.borrow().root()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        Ref::filter_map(self.tree.borrow(), |tree| tree.element(*target).map(|element| &element.name))
            .unwrap_or_else(|_| self.nameless.borrow())
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> NodeId {
        let Range { start, end } = self.piece.borrow().clone();
        self.add(Data::Element(Element { name, attributes, start, inner: end }))
    }

    fn create_comment(&self, _text: StrTendril) -> NodeId {
        self.add(Data::Nothing)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> NodeId {
        self.add(Data::Nothing)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.place(child, *parent, None);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        let parent = self.tree.borrow().node(*element).parent;
        match parent {
            Some(parent) => self.place(child, parent, Some(*element)),
            None => self.place(child, *previous, None),
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        *target
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        one == other
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let parent = self.tree.borrow().node(*sibling).parent;
        if let Some(parent) = parent {
            self.place(child, parent, Some(*sibling));
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        if let Data::Element(element) = &mut self.tree.borrow_mut().node_mut(*target).data {
            // A page may repeat <html> or <body> without end; what the first one says is enough.
            if element.attributes.is_empty() {
                element.attributes = attributes;
            }
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.borrow_mut().detach(*target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut tree = self.tree.borrow_mut();
        while let Some(child) = tree.node(*node).first {
            tree.insert(child, *new_parent, None);
        }
    }
}
