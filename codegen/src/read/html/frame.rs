//! A weighed page in, the same page with its frame dropped out. Called by `content`.
//!
//! Engines are known by their names for things (`frame_words`); an element is a frame only while most of the page's
//! tables, samples and words stand outside it.

use super::content::Content;
use super::frame_words::{
    CONTENT_ELEMENTS, FRAME_CLASSES, FRAME_ELEMENTS, FRAME_IDS, FRAME_ROLES, FRAME_WORDS, UNSEEN_ELEMENTS,
};
use super::nodes::NodeId;
use super::roles::{Role, role_of};

/// A button of more words than that opens something; no more nodes are looked at.
const OPENER_WORDS: usize = 4;
const OPENER_NODES: usize = 40;

/// Drops what no reader of the page sees: scripts, controls, decoration.
pub(super) fn drop_unseen(content: &mut Content<'_>) {
    let mut at = Some(content.tree.root());
    while let Some(id) = at {
        let name = content.tree.name(id);
        let is_button = name == "button" || content.tree.attribute(id, "role") == "button";
        let unseen = UNSEEN_ELEMENTS.contains(&name) || is_decoration(content, id) || is_button;
        let unseen = unseen && !(is_button && opens_content(content, id));
        if unseen {
            content.drop(id);
        }
        at = content.tree.following(id, content.tree.root(), !unseen);
    }
}

/// Drops what engines put around the documentation. What holds most of the page is no frame, whatever its name.
pub(super) fn drop_frame(content: &mut Content<'_>) {
    let all = content.weight(content.tree.root()).substance();
    let mut inside_until = None;
    let mut at = Some(content.tree.root());
    while let Some(id) = at {
        if inside_until == Some(id) {
            inside_until = None;
        }
        if inside_until.is_none() && CONTENT_ELEMENTS.contains(&content.tree.name(id)) {
            inside_until = content.tree.following(id, content.tree.root(), false);
        }
        let is_light = 2 * content.weight(id).substance() <= all;
        let may_frame = inside_until.is_none() && FRAME_ELEMENTS.contains(&content.tree.name(id));
        let is_frame = is_marked_as_frame(content, id) || (may_frame && !content.is_box(id));
        let dropped = content.is_dropped(id) || (is_frame && is_light);
        if dropped {
            content.drop(id);
        }
        at = content.tree.following(id, content.tree.root(), !dropped);
    }
}

fn is_marked_as_frame(content: &Content<'_>, id: NodeId) -> bool {
    let Some(element) = content.tree.element(id) else { return false };
    let name = element.value().name();
    if ["html", "body", "h1", "h2", "h3", "h4", "h5", "h6"].contains(&name) {
        return false;
    }
    if FRAME_ROLES.contains(&content.tree.attribute(id, "role")) {
        return true;
    }
    let is_cell = ["tr", "td", "th", "tbody", "thead"].contains(&name);
    let is_section = name == "section" || content.tree.has_class(id, "section");
    let identifier = content.tree.attribute(id, "id").to_ascii_lowercase();
    if !is_section && FRAME_IDS.contains(&identifier.as_str()) {
        return true;
    }
    content.tree.classes(id).any(|name| {
        let name = name.to_ascii_lowercase();
        FRAME_CLASSES.contains(&name.as_str())
            || (!is_cell && name.split(['-', '_']).any(|word| FRAME_WORDS.contains(&word)))
    })
}

/// Hidden from those who listen, or an anchor that is a sign and no word: icons, `¶`, numbers of lines.
fn is_decoration(content: &Content<'_>, id: NodeId) -> bool {
    let name = content.tree.name(id);
    let is_hidden = content.tree.attribute(id, "aria-hidden") == "true";
    let is_anchor = name == "a" && content.tree.attribute(id, "href").starts_with('#');
    let is_footnote = name == "sup" && content.tree.has_class(id, "reference");
    if is_hidden && ["span", "a", "i", "div"].contains(&name) {
        let holds_block = |below| ["table", "pre", "p"].contains(&content.tree.name(below));
        return !content.tree.descendants(id).any(holds_block);
    }
    let is_word =
        |below: NodeId| content.tree.text(below).is_some_and(|(text, _)| text.contains(char::is_alphanumeric));
    is_footnote || (is_anchor && !content.tree.descendants(id).any(is_word))
}

/// Some engines make a button of a field's name or of a method's path, which opens what is below it.
fn opens_content(content: &Content<'_>, id: NodeId) -> bool {
    let mut words = 0;
    content.tree.descendants(id).take(OPENER_NODES).any(|below| {
        if let Some((text, _)) = content.tree.text(below) {
            words += text.split_whitespace().count();
            return words > OPENER_WORDS || text.contains('/');
        }
        role_of(&content.tree, below) == Some(Role::Name)
    })
}
