//! A parsed page in, the part of it that is documentation out: the frame around it is marked as dropped.
//!
//! Everything below is weighed, for an element counts by what it holds: `frame` drops what is light, and the root of
//! the documentation is what holds most of it. Called by `html::read`.

use scraper::{ElementRef, Node};

use super::frame;
use super::frame_words::{BOX_WORDS, CONTENT_ROOTS};
use super::nodes::{NodeId, NodeMap};
use super::place::Places;
use super::roles::{Role, role_of, words};
use super::tree::Tree;
use super::words::{BLOCK_ELEMENTS, SAMPLE_ELEMENTS};

/// A page that is ready to be walked.
#[derive(Debug)]
pub(super) struct Content<'a> {
    pub(super) tree: Tree,
    pub(super) places: Places<'a>,
    /// What the walk leaves out.
    dropped: NodeMap<bool>,
    /// What stands at and below each node that is not left out.
    weights: NodeMap<Weight>,
}

/// What stands at a node and below it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Weight {
    /// Bytes of text.
    pub(super) text: usize,
    /// Tables.
    pub(super) tables: usize,
    /// Samples.
    pub(super) samples: usize,
    /// Headings.
    pub(super) headings: usize,
    /// Elements that are names of fields, by their class.
    pub(super) names: usize,
    /// Elements that say something else of a field.
    pub(super) roles: usize,
    /// Elements that end a line, the node itself not counted.
    pub(super) blocks: usize,
}

impl Weight {
    fn add(&mut self, other: Weight) {
        self.text += other.text;
        self.tables += other.tables;
        self.samples += other.samples;
        self.headings += other.headings;
        self.names += other.names;
        self.roles += other.roles;
        self.blocks += other.blocks;
    }

    /// Tables and samples count for much more than words do.
    pub(super) fn substance(self) -> usize {
        self.text + 400 * (self.tables + self.samples)
    }
}

impl<'a> Content<'a> {
    /// Weighs the page and drops its frame.
    pub(super) fn new(tree: Tree, places: Places<'a>) -> Self {
        let mut content = Content { tree, places, dropped: NodeMap::default(), weights: NodeMap::default() };
        frame::drop_unseen(&mut content);
        content.weigh();
        frame::drop_frame(&mut content);
        content.weigh();
        content
    }

    /// True when the walk leaves this node out.
    pub(super) fn is_dropped(&self, id: NodeId) -> bool {
        self.dropped.get(id).copied().unwrap_or(false)
    }

    /// True when the node, or something around it, is left out.
    pub(super) fn is_in_frame(&self, id: NodeId) -> bool {
        self.is_dropped(id) || self.tree.ancestors(id).any(|at| self.is_dropped(at))
    }

    /// Leaves this node out.
    pub(super) fn drop(&mut self, id: NodeId) {
        self.dropped.set(id, true);
    }

    /// What stands at and below the node.
    pub(super) fn weight(&self, id: NodeId) -> Weight {
        self.weights.get(id).copied().unwrap_or_default()
    }

    /// The children that are not dropped.
    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        self.tree.children(id).filter(|&child| !self.is_dropped(child))
    }

    /// Everything at and below the node that is not dropped, in the order of the page.
    pub(super) fn descendants(&self, top: NodeId) -> impl Iterator<Item = NodeId> {
        let skip = move |id: NodeId| {
            let mut next = Some(id);
            while let Some(candidate) = next
                && self.is_dropped(candidate)
            {
                next = self.tree.following(candidate, top, false);
            }
            next
        };
        std::iter::successors(skip(top), move |&id| skip(self.tree.following(id, top, true)?))
    }

    /// The level, if the element is a heading.
    pub(super) fn heading_level(&self, id: NodeId) -> Option<u8> {
        let level = match self.tree.name(id).as_bytes() {
            [b'h', digit @ b'1'..=b'6'] => digit - b'0',
            _ if self.tree.attribute(id, "role") == "heading" => {
                self.tree.attribute(id, "aria-level").parse().unwrap_or(2)
            }
            _ => return None,
        };
        Some(level.clamp(1, 6))
    }

    /// True for a box with a note, a warning and the like.
    pub(super) fn is_box(&self, id: NodeId) -> bool {
        self.tree.classes(id).any(|class| words(class).iter().any(|word| BOX_WORDS.contains(&word.as_str())))
    }

    /// True when the element ends a line of running text, or holds one that does.
    pub(super) fn is_block(&self, id: NodeId) -> bool {
        BLOCK_ELEMENTS.contains(&self.tree.name(id)) || self.weight(id).blocks > 0
    }

    /// The element that holds the documentation; the root when in doubt.
    pub(super) fn root(&self) -> NodeId {
        let all = self.weight(self.tree.root());
        let holds_most = |id: NodeId| {
            let weight = self.weight(id);
            if all.tables + all.samples > 0 {
                2 * (weight.tables + weight.samples) > all.tables + all.samples
            } else {
                2 * weight.text > all.text
            }
        };
        // What holds most of the page stands inside everything else that does.
        let inner = |id: &NodeId| self.children(*id).find(|&child| holds_most(child));
        let holders: Vec<ElementRef<'_>> =
            std::iter::successors(Some(self.tree.root()), inner).filter_map(|id| self.tree.element(id)).collect();
        CONTENT_ROOTS.best_of(&holders).map_or(self.tree.root(), |element| element.id())
    }

    /// Sums up from the leaves to the root what is not dropped.
    pub(super) fn weigh(&mut self) {
        let order: Vec<NodeId> = self.descendants(self.tree.root()).collect();
        self.weights.clear();
        for &id in order.iter().rev() {
            let mut weight = self.weight(id);
            let mut blocks = weight.blocks;
            if let Node::Text(text) = self.tree.node(id).value() {
                weight.text += text.trim().len();
            } else if let Some(element) = self.tree.element(id) {
                let name = element.value().name();
                weight.tables += usize::from(name == "table");
                weight.samples += usize::from(SAMPLE_ELEMENTS.contains(&name));
                weight.headings += usize::from(self.heading_level(id).is_some());
                match role_of(&self.tree, id) {
                    Some(Role::Name) => weight.names += 1,
                    Some(_) => weight.roles += 1,
                    None => {}
                }
                blocks += usize::from(BLOCK_ELEMENTS.contains(&name));
            }
            self.weights.set(id, weight);
            if let Some(parent) = self.tree.parent(id) {
                self.weights.change(parent, |above| above.add(Weight { blocks, ..weight }));
            }
        }
    }
}
