//! A parsed page in, the part of it that is documentation out: the frame around it is marked as dropped.
//!
//! Engines are known by their names for things (`words`), everybody else by structure: an element is a frame only
//! while most of the page's tables, samples and words stand outside it. Called by `html::read`.

use super::place::Places;
use super::roles::{Role, role_of, words};
use super::tree::{Data, NodeId, Tree};
use super::words::{
    BLOCK_ELEMENTS, BOX_WORDS, CONTENT_ELEMENTS, CONTENT_ROOTS, FRAME_CLASSES, FRAME_ELEMENTS, FRAME_IDS, FRAME_ROLES,
    FRAME_WORDS, SAMPLE_ELEMENTS, UNSEEN_ELEMENTS,
};

/// A button of more words than that opens something; no more nodes are looked at.
const OPENER_WORDS: usize = 4;
const OPENER_NODES: usize = 40;

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
    fn substance(self) -> usize {
        self.text + 400 * (self.tables + self.samples)
    }
}

impl<'a> Content<'a> {
    /// Weighs the page and drops its frame.
    pub(super) fn new(tree: Tree, places: Places<'a>) -> Self {
        let nodes = tree.len();
        let mut content =
            Content { tree, places, dropped: vec![false; nodes], weights: vec![Weight::default(); nodes] };
        content.drop_unseen();
        content.weigh();
        content.drop_frame();
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

    fn drop_unseen(&mut self) {
        let mut at = Some(self.tree.root());
        while let Some(id) = at {
            let name = self.tree.name(id);
            let is_button = name == "button" || self.tree.attribute(id, "role") == "button";
            let unseen = UNSEEN_ELEMENTS.contains(&name) || self.is_decoration(id) || is_button;
            let unseen = unseen && !(is_button && self.opens_content(id));
            if unseen {
                self.drop(id);
            }
            at = self.tree.following(id, self.tree.root(), !unseen);
        }
    }

    /// Some engines make a button of a field's name or of a method's path, which opens what is below it.
    fn opens_content(&self, id: NodeId) -> bool {
        let mut words = 0;
        self.tree.descendants(id).take(OPENER_NODES).any(|below| {
            if let Data::Text(text) = &self.tree.node(below).data {
                words += text.text.split_whitespace().count();
                return words > OPENER_WORDS || text.text.contains('/');
            }
            role_of(&self.tree, below) == Some(Role::Name)
        })
    }

    /// Hidden from those who listen, or an anchor that is a sign and no word: icons, `¶`, numbers of lines.
    fn is_decoration(&self, id: NodeId) -> bool {
        let name = self.tree.name(id);
        let is_hidden = self.tree.attribute(id, "aria-hidden") == "true";
        let is_anchor = name == "a" && self.tree.attribute(id, "href").starts_with('#');
        let is_footnote = name == "sup" && self.tree.has_class(id, "reference");
        if is_hidden && ["span", "a", "i", "div"].contains(&name) {
            let holds_block = |below| ["table", "pre", "p"].contains(&self.tree.name(below));
            return !self.tree.descendants(id).any(holds_block);
        }
        let is_word = |below: NodeId| match &self.tree.node(below).data {
            Data::Text(text) => text.text.contains(char::is_alphanumeric),
            _ => false,
        };
        is_footnote || (is_anchor && !self.tree.descendants(id).any(is_word))
    }

    fn drop_frame(&mut self) {
        let all = self.weight(self.tree.root()).substance();
        let mut inside_until = None;
        let mut at = Some(self.tree.root());
        while let Some(id) = at {
            if inside_until == Some(id) {
                inside_until = None;
            }
            if inside_until.is_none() && CONTENT_ELEMENTS.contains(&self.tree.name(id)) {
                inside_until = self.tree.following(id, self.tree.root(), false);
            }
            let is_light = 2 * self.weight(id).substance() <= all;
            let may_frame = inside_until.is_none() && FRAME_ELEMENTS.contains(&self.tree.name(id));
            let is_frame = self.is_marked_as_frame(id) || (may_frame && !self.is_box(id));
            let dropped = self.is_dropped(id) || (is_frame && is_light);
            if dropped {
                self.drop(id);
            }
            at = self.tree.following(id, self.tree.root(), !dropped);
        }
    }

    fn is_marked_as_frame(&self, id: NodeId) -> bool {
        let Some(element) = self.tree.element(id) else { return false };
        if ["html", "body", "h1", "h2", "h3", "h4", "h5", "h6"].contains(&&*element.name.local) {
            return false;
        }
        if FRAME_ROLES.contains(&self.tree.attribute(id, "role")) {
            return true;
        }
        let is_cell = ["tr", "td", "th", "tbody", "thead"].contains(&&*element.name.local);
        let is_section = &*element.name.local == "section" || self.tree.has_class(id, "section");
        let identifier = self.tree.attribute(id, "id").to_ascii_lowercase();
        if !is_section && FRAME_IDS.contains(&identifier.as_str()) {
            return true;
        }
        self.tree.classes(id).any(|name| {
            let name = name.to_ascii_lowercase();
            FRAME_CLASSES.contains(&name.as_str())
                || (!is_cell && name.split(['-', '_']).any(|word| FRAME_WORDS.contains(&word)))
        })
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
