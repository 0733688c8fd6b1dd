//! An element of an XML sample while it is open, and what becomes of it when it ends.
//!
//! `tree` fills it and takes the node.

use std::ops::Range;

use super::super::ellipsis::{self, Mark};
use super::super::{Content, Defect, Node};

/// An element that is open.
pub(super) struct Frame {
    /// The number of its tag in the list of tokens.
    pub open: usize,
    /// Its name, attributes and label.
    pub node: Node,
    /// Its children so far.
    pub children: Vec<Node>,
    marks: Vec<Mark>,
    text: String,
}

impl Frame {
    /// An element without content.
    pub fn new(open: usize, node: Node) -> Self {
        Frame { open, node, children: Vec::new(), marks: Vec::new(), text: String::new() }
    }

    /// Notes an ellipsis behind the children so far.
    pub fn mark(&mut self, span: Range<usize>) {
        ellipsis::add_mark(&mut self.marks, self.children.len(), span);
    }

    /// Adds a piece of text; pieces that elements or comments separate are joined by a blank.
    pub fn add_text(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
    }

    /// Adds text that is kept as it is.
    pub fn add_verbatim(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The finished node. `label` is a comment that stood behind the last child, `siblings` are the nodes before.
    pub fn into_node(
        self,
        label: Option<(String, Range<usize>)>,
        siblings: &[Node],
        defects: &mut Vec<Defect>,
    ) -> Node {
        let Frame { mut node, children, marks, text, .. } = self;
        let again = siblings.last().is_some_and(|before| before.name == node.name && before.is_object());
        let mut commented = false;
        if let Some((words, span)) = label {
            if children.is_empty() {
                add_words(&mut node.label, &words);
                commented = true;
            } else {
                let message = format!("a comment stands at the end of {}", node.name);
                defects.push(Defect::new("comment-without-node", span, message, "it describes no element"));
            }
        }
        node.content = if !children.is_empty() {
            with_children(&node, children, &marks, &text, defects)
        } else if !text.is_empty() {
            with_text(&node, &marks, &text, defects)
        } else if let Some(mark) = marks.last() {
            defects.push(not_shown(&node.name, mark.span.clone(), again));
            if again { Content::Children(Vec::new()) } else { Content::Empty }
        } else if commented && again {
            Content::Children(Vec::new())
        } else {
            Content::Empty
        };
        node
    }
}

fn with_children(
    node: &Node,
    mut children: Vec<Node>,
    marks: &[Mark],
    text: &str,
    defects: &mut Vec<Defect>,
) -> Content {
    ellipsis::apply(&mut children, marks, defects);
    if !text.is_empty() {
        let message = format!("{} holds text beside its elements", node.name);
        defects.push(Defect::new("mixed-content", node.span.clone(), message, "the text is left out"));
    }
    Content::Children(children)
}

fn with_text(node: &Node, marks: &[Mark], text: &str, defects: &mut Vec<Defect>) -> Content {
    if let Some(mark) = marks.last() {
        let message = format!("an ellipsis stands beside the text of {}", node.name);
        defects.push(Defect::new("undecidable-ellipsis", mark.span.clone(), message, "passed over"));
    }
    Content::Text(text.trim().to_owned())
}

/// An ellipsis that is all that an element holds.
fn not_shown(name: &str, span: Range<usize>, again: bool) -> Defect {
    if again {
        let message = "an ellipsis is all that the element holds";
        return Defect::new("ellipsis-repeats", span, message, format!("another {name} like the one before"));
    }
    Defect::new("content-not-shown", span, format!("an ellipsis is all that {name} holds"), "read as empty")
}

/// Adds words to a label.
pub(super) fn add_words(label: &mut String, words: &str) {
    if !label.is_empty() {
        label.push_str("; ");
    }
    label.push_str(words);
}
