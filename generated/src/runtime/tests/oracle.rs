//! What we write, quick-xml and serde_json read as the same; what they and we read is the same.

use super::random::Random;
use super::ticket::{Envelope, Request, STYLE};
use crate::runtime::json::JsonWriter;
use crate::runtime::xml::XmlWriter;
use crate::runtime::{Document, Element, Node, Open};
use quick_xml::events::Event;
use serde_json::Value;

/// The events of a document as quick-xml sees them: `<a`, ` name=value`, text, `</a`.
pub(super) fn events(text: &str) -> Result<Vec<String>, String> {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut events = Vec::new();
    let mut pending = String::new();
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match &event {
            Event::Text(text) => {
                pending.push_str(&text.xml10_content());
                continue;
            }
            Event::CData(text) => {
                pending.push_str(&text.xml10_content());
                continue;
            }
            Event::GeneralRef(reference) => {
                let raw = format!("&{};", &**reference);
                pending.push_str(&quick_xml::escape::unescape(&raw).map_err(|error| error.to_string())?);
                continue;
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => continue,
            _ => {}
        }
        if !pending.trim_matches([' ', '\t', '\n']).is_empty() {
            events.push(std::mem::take(&mut pending));
        }
        pending.clear();
        match event {
            Event::Start(tag) => {
                events.push(format!("<{}", tag.name().as_ref()));
                for attribute in tag.attributes() {
                    let attribute = attribute.map_err(|error| error.to_string())?;
                    let value = attribute
                        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                        .map_err(|error| error.to_string())?;
                    events.push(format!(" {}={value}", attribute.key.as_ref()));
                }
            }
            Event::End(tag) => events.push(format!("</{}", tag.name().as_ref())),
            Event::Eof => return Ok(events),
            _ => {}
        }
    }
}

/// The same of a tree that we read.
pub(super) fn events_of(name: &str, value: &Open<'_>) -> Vec<String> {
    fn walk(name: &str, element: &Element<'_>, events: &mut Vec<String>) {
        events.push(format!("<{name}"));
        events.extend(element.attributes.iter().map(|(name, value)| format!(" {name}={value}")));
        for node in &element.children {
            match node {
                Node::Text(text) if text.trim_matches([' ', '\t', '\n']).is_empty() => {}
                Node::Text(text) => events.push(text.to_string()),
                Node::Element(child, content) => walk(child, content, events),
            }
        }
        events.push(format!("</{name}"));
    }
    let element = match value {
        Open::Element(element) => element.clone(),
        other => {
            Element { children: vec![Node::Text(other.as_str().unwrap().to_owned().into())], ..Element::default() }
        }
    };
    let mut events = Vec::new();
    walk(name, &element, &mut events);
    events
}

/// The value as serde_json has it.
pub(super) fn value_of(open: &Open<'_>) -> Value {
    match open {
        Open::Null => Value::Null,
        Open::Boolean(value) => Value::Bool(*value),
        Open::Number(text) => serde_json::from_str(text).unwrap(),
        Open::Text(text) => Value::String(text.to_string()),
        Open::Array(items) => Value::Array(items.iter().map(value_of).collect()),
        Open::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| (key.to_owned(), value_of(value))).collect())
        }
        Open::Element(_) => panic!("no JSON value is an element"),
    }
}

fn open_xml(text: &str) -> (&str, Open<'_>) {
    Open::from_document(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

#[test]
fn requests_survive_and_quick_xml_sees_the_same_document() {
    for seed in 0..400 {
        let request = Random::new(seed).request();
        let envelope = Envelope::new("acc", request).sid("s & s");
        let xml = envelope.to_xml().unwrap();
        assert_eq!(Envelope::<Request>::from_xml(&xml).unwrap(), envelope, "{xml}");
        let (name, tree) = open_xml(&xml);
        assert_eq!(events(&xml).unwrap(), events_of(name, &tree), "{xml}");
    }
}

#[test]
fn requests_survive_and_serde_json_sees_the_same_value() {
    for seed in 0..400 {
        let request = Random::new(seed).request();
        let json = request.to_json().unwrap();
        assert_eq!(Request::from_json(&json).unwrap(), request, "{json}");
        let (_, tree) = Open::from_document(&json).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value_of(&tree), "{json}");
    }
}

#[test]
fn what_serde_json_writes_is_read_as_the_same_request() {
    for seed in 0..200 {
        let request = Random::new(seed).request();
        let value: Value = serde_json::from_str(&request.to_json().unwrap()).unwrap();
        // serde_json sorts the members, so that none is where it is predicted, and lays them out.
        let sorted = serde_json::to_string_pretty(&value).unwrap();
        let mut expected = request.clone();
        if let Some(ticket) = &mut expected.ticket {
            ticket.fields.0.sort();
            ticket.rights.0.sort_by(|a, b| a.0.cmp(&b.0));
        }
        assert_eq!(Request::from_json(&sorted).unwrap(), expected, "{sorted}");
    }
}

#[test]
fn open_elements_come_back_as_they_were() {
    for seed in 0..400 {
        let element = Random::new(seed).element(3);
        let open = Open::Element(element);
        let mut writer = XmlWriter::new(String::new(), &STYLE);
        open.write_xml_element(&mut writer, "root");
        let xml = writer.finish().0;
        let (name, tree) = open_xml(&xml);
        assert_eq!(events(&xml).unwrap(), events_of(name, &tree), "{xml}");
        assert_eq!(events_of("root", &open), events_of(name, &tree), "{xml}");
        if !matches!(tree, Open::Text(_)) {
            assert_eq!(tree, open, "{xml}");
        }
    }
}

#[test]
fn open_values_come_back_as_they_were() {
    for seed in 0..400 {
        let open = Random::new(seed).json(4);
        let mut writer = JsonWriter::new(String::new(), &STYLE);
        open.write_json(&mut writer);
        let json = writer.finish().0;
        assert_eq!(Open::from_document(&json).unwrap().1, open, "{json}");
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), value_of(&open), "{json}");
    }
}
