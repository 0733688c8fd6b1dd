//! The frame that a message travels in, and the prefixes of names, taken off: `<soap:Envelope>`, `<soap:Body>`, `ns1:`.
//!
//! A document enters, the same with the message as its root leaves; `xml::read` calls it last.

use std::collections::HashSet;

use super::super::{Attribute, Content, Defect, Document, Node};

/// Takes the frame and the prefixes off.
pub(super) fn unwrap(document: &mut Document) {
    let framed = local(&document.root.name) == "Envelope" && body(&document.root).is_some();
    let mut prefixes = HashSet::new();
    collect(&document.root, &mut prefixes);
    if prefixes.is_empty() && !framed {
        return;
    }
    let span = document.root.span.clone();
    strip(&mut document.root, &prefixes, framed);
    if !framed {
        return;
    }
    let has_header = document.root.child("Header").is_some_and(|header| !header.children().is_empty());
    if let Some(message) = message(&mut document.root) {
        document.root = message;
        let decision = if has_header {
            "what its body holds is the message; its header is left out"
        } else {
            "what its body holds is the message"
        };
        let words = "the sample shows the envelope that the message travels in";
        document.defects.push(Defect::new("transport-frame", span, words, decision));
    }
}

/// The name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn body(envelope: &Node) -> Option<&Node> {
    envelope.children().iter().find(|child| local(&child.name) == "Body")
}

/// The only element of the body, or the body where it holds several, none, or a mere text.
fn message(envelope: &mut Node) -> Option<Node> {
    let Content::Children(children) = &mut envelope.content else { return None };
    let mut body = children.iter_mut().find(|child| child.name == "Body").map(std::mem::take)?;
    match &mut body.content {
        Content::Children(inside) if matches!(inside.as_slice(), [only] if !matches!(only.content, Content::Text(_))) => {
            inside.pop()
        }
        _ => Some(body),
    }
}

/// The prefixes that the document declares.
fn collect(node: &Node, prefixes: &mut HashSet<String>) {
    let declared = node.attributes.iter().filter_map(|attribute| attribute.name.strip_prefix("xmlns:"));
    prefixes.extend(declared.map(str::to_owned));
    node.children().iter().for_each(|child| collect(child, prefixes));
}

/// Takes declared prefixes off the names of a node and all below it; within an envelope every prefix is one. How deep
/// a sample is has a bound.
fn strip(node: &mut Node, prefixes: &HashSet<String>, all: bool) {
    let is_prefix = |prefix: &str| all || prefixes.contains(prefix);
    shorten(&mut node.name, &mut node.span, is_prefix);
    for Attribute { name, span, .. } in &mut node.attributes {
        // Attributes of XML itself keep their prefixes: they are told by them.
        if !name.starts_with("xmlns") && !name.starts_with("xsi:") && !name.starts_with("xml:") {
            shorten(name, span, is_prefix);
        }
    }
    if let Content::Children(children) = &mut node.content {
        children.iter_mut().for_each(|child| strip(child, prefixes, all));
    }
}

fn shorten(name: &mut String, span: &mut std::ops::Range<usize>, is_prefix: impl Fn(&str) -> bool) {
    if let Some((prefix, rest)) = name.split_once(':').filter(|(prefix, rest)| is_prefix(prefix) && !rest.is_empty()) {
        span.start += prefix.len() + 1;
        *name = rest.to_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;

    #[test]
    fn the_message_is_taken_out_of_its_envelope() {
        let text = "<s:Envelope xmlns:s=\"urn:s\"><s:Header><a/></s:Header><s:Body><n:AddOrder xmlns:n=\"urn:n\"><n:key n:kind=\"x\">1</n:key></n:AddOrder></s:Body></s:Envelope>";
        let found = read(text).unwrap();
        assert_eq!(found.root.name, "AddOrder");
        assert_eq!(found.root.child("key").unwrap().attribute("kind"), Some("x"));
        assert_eq!(&text[found.root.child("key").unwrap().span.clone()], "key");
        assert!(found.defects.iter().any(|defect| defect.code == "transport-frame"));
    }

    #[test]
    fn names_keep_prefixes_that_are_not_declared() {
        assert_eq!(read("<order><a:key>1</a:key></order>").unwrap().root.children()[0].name, "a:key");
        assert_eq!(read("<Envelope><key>1</key></Envelope>").unwrap().root.name, "Envelope");
        let own = read("<o:order xmlns:o=\"urn:o\"><o:key>1</o:key></o:order>").unwrap();
        assert_eq!((own.root.name.as_str(), own.root.children()[0].name.as_str()), ("order", "key"));
    }
}
