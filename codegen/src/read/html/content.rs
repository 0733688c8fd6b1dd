//! A parsed page in, the part of it that is documentation out: the frame around it is marked as dropped.
//!
//! Everything below is weighed, for an element counts by what it holds: `frame` drops what is light, and the root of
//! the documentation is what holds most of it. Called by `html::read`.

use super::frame;
use super::frame_words::{BOX_WORDS, CONTENT_ROOTS};
use super::place::Places;
use super::roles::{Role, role_of, words};
use super::tree::{Data, NodeId, Tree};
use super::words::{BLOCK_ELEMENTS, SAMPLE_ELEMENTS};

/// A page that is ready to be walked.
#[derive(Debug)]
pub(super) struct Content<'a> {
    pub(super) tree: Tree,
    pub(super) places: Places<'a>,
    /// What the walk leaves out, one entry a node.
    dropped: Vec<bool>,
    /// What stands at and below each node, one entry a node.
    weights: Vec<Weight>,
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
        let nodes = tree.len();
        let mut content =
            Content { tree, places, dropped: vec![false; nodes], weights: vec![Weight::default(); nodes] };
        frame::drop_unseen(&mut content);
        content.weigh();
        frame::drop_frame(&mut content);
        content.weigh();
        content
    }

    /// True when the walk leaves this node out.
    pub(super) fn is_dropped(&self, id: NodeId) -> bool {
        self.dropped.get(id.index()).copied().unwrap_or(false)
    }

    /// True when the node, or something around it, is left out.
    pub(super) fn is_in_frame(&self, id: NodeId) -> bool {
        let mut around = std::iter::successors(Some(id), |&at| self.tree.node(at).parent);
        around.any(|at| self.is_dropped(at))
    }

    /// Leaves this node out.
    pub(super) fn drop(&mut self, id: NodeId) {
        if let Some(dropped) = self.dropped.get_mut(id.index()) {
            *dropped = true;
        }
    }

    /// What stands at and below the node.
    pub(super) fn weight(&self, id: NodeId) -> Weight {
        self.weights.get(id.index()).copied().unwrap_or_default()
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
        let mut best: Option<(usize, NodeId)> = None;
        for id in self.descendants(self.tree.root()) {
            let limit = best.map_or(CONTENT_ROOTS.len(), |(rank, _)| rank);
            let Some(rank) = CONTENT_ROOTS.iter().take(limit).position(|root| self.is_root(id, *root)) else {
                continue;
            };
            let weight = self.weight(id);
            let holds_most = if all.tables + all.samples > 0 {
                2 * (weight.tables + weight.samples) > all.tables + all.samples
            } else {
                2 * weight.text > all.text
            };
            if holds_most {
                best = Some((rank, id));
            }
        }
        best.map_or(self.tree.root(), |(_, id)| id)
    }

    fn is_root(&self, id: NodeId, (element, attribute, value): (&str, &str, &str)) -> bool {
        (element.is_empty() || self.tree.name(id) == element)
            && (attribute.is_empty() || self.tree.attribute(id, attribute).split_ascii_whitespace().any(|v| v == value))
            && self.tree.element(id).is_some()
    }

    /// Sums up from the leaves to the root what is not dropped.
    pub(super) fn weigh(&mut self) {
        let order: Vec<NodeId> = self.descendants(self.tree.root()).collect();
        self.weights.fill(Weight::default());
        for &id in order.iter().rev() {
            let mut weight = self.weight(id);
            let mut blocks = weight.blocks;
            match &self.tree.node(id).data {
                Data::Text(text) => weight.text += text.text.trim().len(),
                Data::Element(element) => {
                    let name: &str = &element.name.local;
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
                Data::Nothing => {}
            }
            if let Some(own) = self.weights.get_mut(id.index()) {
                *own = weight;
            }
            if let Some(parent) = self.tree.node(id).parent
                && let Some(above) = self.weights.get_mut(parent.index())
            {
                above.add(Weight { blocks, ..weight });
            }
        }
    }
}
