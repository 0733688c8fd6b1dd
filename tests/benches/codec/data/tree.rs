//! XML documents as trees: built by the vendors' modules, written compact, indented, or with children in another order.

use super::words::Numbers;

/// An element.
#[derive(Clone)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Text(String),
    Children(Vec<Element>),
}

/// An element with text.
pub fn text(name: &'static str, text: impl ToString) -> Element {
    Element { name, attributes: Vec::new(), content: Content::Text(text.to_string()) }
}

/// An element with children.
pub fn parent(name: &'static str, children: Vec<Element>) -> Element {
    Element { name, attributes: Vec::new(), content: Content::Children(children) }
}

impl Element {
    /// The same with an attribute.
    pub fn attribute(mut self, name: &'static str, value: impl ToString) -> Self {
        self.attributes.push((name, value.to_string()));
        self
    }

    /// Without white space between elements.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// An element a line, two spaces a level, after an XML declaration.
    pub fn pretty(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut out, Some(0));
        out
    }

    /// The same with children of different names in another order; lists stay as they are.
    pub fn shuffled(&self) -> Element {
        let mut copy = self.clone();
        copy.shuffle(&mut Numbers::new(7));
        copy
    }

    fn shuffle(&mut self, numbers: &mut Numbers) {
        let Content::Children(children) = &mut self.content else { return };
        let is_list = children.windows(2).any(|pair| pair[0].name == pair[1].name);
        for end in (1..children.len()).rev().filter(|_| !is_list) {
            children.swap(end, numbers.below(end as u64 + 1) as usize);
        }
        children.iter_mut().for_each(|child| child.shuffle(numbers));
    }

    fn write(&self, out: &mut String, level: Option<usize>) {
        let indent = "  ".repeat(level.unwrap_or(0));
        let line = if level.is_some() { "\n" } else { "" };
        out.push_str(&format!("{indent}<{}", self.name));
        for (name, value) in &self.attributes {
            out.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
        out.push('>');
        match &self.content {
            Content::Text(text) => out.push_str(&escape(text)),
            Content::Children(children) => {
                out.push_str(line);
                children.iter().for_each(|child| child.write(out, level.map(|level| level + 1)));
                out.push_str(&indent);
            }
        }
        out.push_str(&format!("</{}>{line}", self.name));
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
