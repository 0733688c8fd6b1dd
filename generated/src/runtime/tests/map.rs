//! Maps and members that are no field, in both formats; objects of very many fields.

use super::ticket::{Comment, Comments, STYLE, Ticket};
use crate::runtime::scan::Seen;
use crate::runtime::{Document, Map, Object, Open, Reader, Root, Step, Style, Writer, name};

#[derive(Debug, Default, PartialEq)]
struct Maps<'a> {
    open: Map<'a, Open<'a>>,
    comments: Map<'a, Comments<'a>>,
}

impl<'a> Object<'a> for Maps<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.map(0, name!("open"), &mut self.open)?;
        reader.object_map(1, name!("comments"), &mut self.comments)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.map(name!("open"), &self.open);
        writer.object_map(name!("comments"), &self.comments);
    }
}

impl<'a> Document<'a> for Maps<'a> {
    const ROOT: Root = Root { name: name!("maps"), attributes: &[] };
    const STYLE: &'static Style = &STYLE;
}

#[test]
fn the_attributes_of_a_value_stand_beside_its_key() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<maps><open><entry key=\"a &amp; b\" x=\"1\">t</entry>\
        <entry key=\"c\"></entry></open><comments><entry key=\"d\" count=\"2\"><comment></comment></entry></comments></maps>";
    let maps = Maps::from_xml(xml).unwrap();
    assert_eq!(maps.open.get("a & b").and_then(|value| value.text_of("x")), Some("1"));
    assert_eq!(maps.open.get("c"), Some(&Open::from("")));
    let comments = Comments { count: Some(2), total_count: None, comment: vec![Comment::default()] };
    assert_eq!(maps.comments.get("d"), Some(&comments));
    assert_eq!(maps.to_xml().unwrap(), xml);
}

#[test]
fn a_map_in_json_takes_any_value() {
    let json = r#"{"open":{"a":[1,null],"":{"b":true}},"comments":{"c":{"comment":[{}]}}}"#;
    let maps = Maps::from_json(json).unwrap();
    assert_eq!(maps.open.len(), 2);
    assert_eq!(maps.to_json().unwrap(), json);
    let error = Maps::from_json(r#"{"comments":{"c":{"count":"x"}}}"#).unwrap_err();
    assert_eq!(error.path, "comments.c.count");
}

#[test]
fn unknown_members_survive_the_way_through_the_other_format() {
    let json = r#"{"key":"K","assignee":null,"x y":"1","z":["a","b"],"w":{"v":"u"}}"#;
    let ticket = Ticket::from_json(json).unwrap();
    let xml = ticket.to_xml().unwrap();
    assert!(xml.ends_with("<entry key=\"x y\">1</entry><z>a</z><z>b</z><w><v>u</v></w></ticket>"), "{xml}");
    assert_eq!(Ticket::from_xml(&xml).unwrap().to_json().unwrap(), json);
}

#[test]
fn unknown_elements_of_one_name_are_one_array() {
    let ticket = Ticket::from_xml("<ticket><x>1</x><key>K</key><y/><x>2</x><x>3</x></ticket>").unwrap();
    assert_eq!(ticket.to_json().unwrap(), r#"{"key":"K","assignee":null,"x":["1","2","3"],"y":""}"#);
}

#[test]
fn errors_in_what_is_no_field_bear_its_name() {
    let xml = Comment::from_xml("<comment><x><y>&bad;</y></x></comment>").unwrap_err();
    let json = Comment::from_json(r#"{"x":{"y":01}}"#).unwrap_err();
    let kept = Ticket::from_json(r#"{"key":"K","x":{"y":01}}"#).unwrap_err();
    assert_eq!((&*xml.path, &*json.path, &*kept.path), ("x", "x", "x.y"));
}

#[test]
fn two_hundred_and_fifty_six_fields_are_remembered() {
    let mut seen = Seen::default();
    for index in 0..256 {
        assert!(!seen.contains(index));
        assert!(seen.insert(index) && !seen.insert(index) && seen.contains(index));
    }
    assert!(seen.insert(256) && seen.insert(256) && seen.contains(256), "further ones are let pass");
}
