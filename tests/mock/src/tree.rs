//! Documents as trees: what stands at a path, and what is put there. Names may have dots in them.

use codegen::sample::{Attribute, Content, Document, Node, json, write, xml};
use codegen::schema::Format;

/// Reads a document; one with defects is none.
pub fn parse(bytes: &[u8], format: Format) -> Option<Node> {
    let text = str::from_utf8(bytes).ok()?;
    let document = if format == Format::Json { json::read(text) } else { xml::read(text) }?;
    (document.defects.is_empty() && !document.truncated).then_some(document.root)
}

/// Writes a document.
pub fn print(root: Node, format: Format) -> String {
    let document = Document { root, ..Document::default() };
    if format == Format::Json { write::json(&document) } else { write::xml(&document) }
}

/// A node with a text.
pub fn text(name: &str, text: &str) -> Node {
    let content = if text.is_empty() { Content::Empty } else { Content::Text(text.to_owned()) };
    Node { name: name.to_owned(), content, ..Node::default() }
}

/// A node with children.
pub fn parent(name: &str, children: Vec<Node>) -> Node {
    Node { name: name.to_owned(), content: Content::Children(children), ..Node::default() }
}

/// The nodes at a path below `root`, several where they repeat; `root` itself where the path is empty.
pub fn all<'n>(root: &'n Node, path: &str) -> Vec<&'n Node> {
    if path.is_empty() {
        return vec![root];
    }
    let mut found = Vec::new();
    for child in root.children() {
        let Some(rest) = path.strip_prefix(child.name.as_str()).filter(|_| !child.name.is_empty()) else { continue };
        match (rest.strip_prefix('.'), &child.content) {
            (None, Content::Items(items)) if rest.is_empty() => found.extend(items),
            (None, _) if rest.is_empty() => found.push(child),
            (Some(below), _) => found.extend(all(child, below)),
            (None, _) => {}
        }
    }
    found
}

/// The text at a path below `root`: of a node or an attribute.
pub fn text_at<'n>(root: &'n Node, path: &str) -> Option<&'n str> {
    if let Some(found) = all(root, path).first() {
        return found.text();
    }
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    all(root, above).first()?.attribute(name)
}

/// Puts a text at a path below `root`, into the node or the attribute that is there.
pub fn set(root: &mut Node, path: &str, value: &str) {
    if path.is_empty() {
        return;
    }
    if let Some(attribute) = root.attributes.iter_mut().find(|attribute| attribute.name == path) {
        value.clone_into(&mut attribute.value);
        return;
    }
    for child in children(root) {
        let Some(rest) = path.strip_prefix(child.name.as_str()).filter(|_| !child.name.is_empty()) else { continue };
        if rest.is_empty() {
            child.content = match child.content {
                Content::Number(_) => Content::Number(value.to_owned()),
                _ => text("", value).content,
            };
            return;
        }
        if let Some(below) = rest.strip_prefix('.') {
            return set(child, below, value);
        }
    }
}

/// Puts these in the place of the nodes at a path below `root`.
pub fn replace(root: &mut Node, path: &str, nodes: Vec<Node>) {
    let inside = |child: &Node| {
        let rest = path.strip_prefix(child.name.as_str()).filter(|_| !child.name.is_empty());
        rest.and_then(|rest| rest.strip_prefix('.')).map(str::to_owned)
    };
    for child in children(root) {
        if let Some(below) = inside(child) {
            return replace(child, &below, nodes);
        }
        if child.name == path && matches!(child.content, Content::Items(_)) {
            child.content = Content::Items(nodes);
            return;
        }
    }
    if let Content::Children(children) = &mut root.content {
        let at = children.iter().position(|child| child.name == path).unwrap_or(children.len());
        children.retain(|child| child.name != path);
        let nodes = nodes.into_iter().map(|node| Node { name: path.to_owned(), ..node });
        children.splice(at.min(children.len())..at.min(children.len()), nodes);
    }
}

/// Takes away the nodes at a path below `root`.
pub fn remove(root: &mut Node, path: &str) {
    if let Content::Children(children) = &mut root.content {
        children.retain(|child| child.name != path);
    }
}

/// An attribute.
pub fn attribute(name: &str, value: &str) -> Attribute {
    Attribute { name: name.to_owned(), value: value.to_owned(), ..Attribute::default() }
}

fn children(node: &mut Node) -> &mut [Node] {
    match &mut node.content {
        Content::Children(nodes) | Content::Items(nodes) => nodes,
        _ => &mut [],
    }
}
