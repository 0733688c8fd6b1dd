//! XML documents as quick-xml sees them, made comparable: white space between elements does not count, and `<a/>`
//! is `<a></a>`. Order, attributes and text count.

use quick_xml::events::{BytesStart, Event};

/// An element with everything that counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes in order.
    pub attributes: Vec<(String, String)>,
    /// Its children in order.
    pub children: Vec<Element>,
    /// Its text; of an element with children, nothing but white space is no text.
    pub text: String,
}

impl Element {
    /// The document as text.
    pub fn to_xml(&self) -> String {
        let attributes: String =
            self.attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect();
        let children: String = self.children.iter().map(Element::to_xml).collect();
        format!("<{0}{attributes}>{1}{children}</{0}>", self.name, escape(&self.text))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\r', "&#13;")
}

/// The root of a document.
pub fn parse(text: &str) -> Element {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error} in {text}"));
        let top = open.last_mut().unwrap();
        match event {
            Event::Text(text) => top.text.push_str(&text.xml10_content()),
            Event::CData(text) => top.text.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let raw = format!("&{};", &*reference);
                top.text.push_str(&quick_xml::escape::unescape(&raw).unwrap());
            }
            Event::Start(tag) => open.push(started(&tag)),
            Event::End(_) => {
                let mut element = open.pop().unwrap();
                if !element.children.is_empty() && element.text.trim().is_empty() {
                    element.text.clear();
                }
                open.last_mut().unwrap().children.push(element);
            }
            Event::Eof => break,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) | Event::Empty(_) => {}
        }
    }
    let document = open.pop().unwrap();
    assert!(open.is_empty() && document.children.len() == 1, "one root: {text}");
    document.children.into_iter().next().unwrap()
}

fn started(tag: &BytesStart<'_>) -> Element {
    let attributes = tag.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap();
        (attribute.key.as_ref().to_owned(), value.into_owned())
    });
    Element { name: tag.name().as_ref().to_owned(), attributes: attributes.collect(), ..Element::default() }
}
