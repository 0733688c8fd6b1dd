//! The frame of XML-RPC taken off: `<methodCall>` with parameters whose `<struct>` names its members by elements.
//!
//! A document enters, the same with the members as its fields leaves; `xml::read` calls it last.

use super::super::{Content, Defect, Document, MAXIMUM_DEPTH, Node};

/// Takes the frame off a call or reply with one parameter, or with one structure among several.
pub(super) fn unwrap(document: &mut Document) {
    let root = &document.root;
    if !matches!(root.name.as_str(), "methodCall" | "methodResponse") {
        return;
    }
    let is_fault = root.child("fault").is_some();
    let framed = root.child("fault").into_iter().chain(root.child("params").into_iter().flat_map(Node::children));
    let values: Vec<&Node> = framed.filter_map(|parameter| parameter.child("value")).collect();
    let structures: Vec<&&Node> = values.iter().filter(|value| value.child("struct").is_some()).collect();
    let value = match (values.as_slice(), structures.as_slice()) {
        ([only], _) => *only,
        (_, [only]) => **only,
        _ => return,
    };
    let content = content(value, MAXIMUM_DEPTH);
    if matches!(content, Content::Empty) {
        return;
    }
    let span = root.span.clone();
    document.root.content = content;
    if is_fault {
        document.root.name = "fault".to_owned();
    }
    let (words, decision) = ("the sample shows the frame of XML-RPC", "the members of its structures are the fields");
    document.defects.push(Defect::new("transport-frame", span, words, decision));
}

/// What a value holds.
fn content(value: &Node, depth: usize) -> Content {
    let Some(typed) = value.children().first().filter(|_| depth > 0) else { return value.content.clone() };
    let text = typed.text().unwrap_or_default().trim().to_owned();
    match typed.name.as_str() {
        "struct" => Content::Children(typed.children().iter().filter_map(|member| field(member, depth - 1)).collect()),
        "array" => {
            let values = typed.child("data").map(Node::children).unwrap_or_default();
            let item =
                |value: &Node| Node { content: content(value, depth - 1), span: value.span.clone(), ..Node::default() };
            Content::Items(values.iter().filter(|value| value.name == "value").map(item).collect())
        }
        "int" | "i4" | "i8" | "double" if !text.is_empty() => Content::Number(text),
        "boolean" => Content::Boolean(text == "1" || text == "true"),
        "nil" => Content::Null,
        _ => typed.content.clone(),
    }
}

/// A member of a structure.
fn field(member: &Node, depth: usize) -> Option<Node> {
    let name = member.child("name")?;
    let value = member.child("value")?;
    let written = name.text()?.trim().to_owned();
    let is_name = !written.is_empty() && written.len() <= 100;
    is_name.then(|| Node {
        name: written,
        span: name.span.clone(),
        content: content(value, depth),
        label: member.label.clone(),
        ..Node::default()
    })
}

#[cfg(test)]
mod tests {
    use super::super::read;

    fn fields(text: &str) -> Vec<(String, bool)> {
        let document = read(text).unwrap();
        document.root.children().iter().map(|node| (node.name.clone(), node.text().is_some())).collect()
    }

    #[test]
    fn members_are_fields() {
        let member = |name: &str, value: &str| format!("<member><name>{name}</name><value>{value}</value></member>");
        let inner = format!("<struct>{}</struct>", member("city", "Ulm"));
        let members = [member("id", "<int>4</int>"), member("place", &inner), member("tags", "<array><data/></array>")];
        let page = format!(
            "<methodCall><methodName>shelf.get</methodName><params><param><value><struct>{}</struct></value></param></params></methodCall>",
            members.concat()
        );
        let expected = [("id", true), ("place", false), ("tags", false)];
        let expected: Vec<(String, bool)> = expected.iter().map(|(name, text)| ((*name).to_owned(), *text)).collect();
        assert_eq!(fields(&page), expected);
    }

    #[test]
    fn other_documents_stay() {
        assert_eq!(fields("<methods><methodName>a</methodName></methods>"), [("methodName".to_owned(), true)]);
    }
}
