//! What is written, to the byte, and what cannot be written.

use super::ticket::{Comment, Comments, Envelope, Owner, Request, STYLE, Ticket, Users};
use crate::runtime::{
    Document, Element, Map, Node, Object, Open, Patch, Reader, Root, Step, Style, WriteErrorKind, Writer, name,
};

fn request(ticket: Ticket<'static>) -> Request<'static> {
    Request::new().ticket(ticket)
}

#[track_caller]
fn xml_of(ticket: Ticket<'static>) -> String {
    let text = ticket.to_xml().unwrap();
    let body = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ticket><key>K</key>").unwrap();
    body.strip_suffix("</ticket>").unwrap().to_owned()
}

#[track_caller]
fn json_of(ticket: Ticket<'static>) -> String {
    let text = ticket.to_json().unwrap();
    text.strip_prefix(r#"{"key":"K""#).unwrap().strip_suffix('}').unwrap().to_owned()
}

#[test]
fn the_whole_document_is_written() {
    let envelope = Envelope::new("acc", request(Ticket::new("K").id(1))).sid("s").signature("z");
    assert_eq!(
        envelope.to_xml().unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"ticket.update\"><account>acc</account>\
         <sid>s</sid><ticket><id>1</id><key>K</key></ticket><signature>z</signature></request>"
    );
    assert_eq!(
        envelope.to_json().unwrap(),
        r#"{"method":"ticket.update","account":"acc","sid":"s","ticket":{"id":1,"key":"K","assignee":null},"signature":"z"}"#
    );
}

#[test]
fn every_shape_of_field_is_written() {
    let ticket = Ticket {
        hours: Patch::Set(0.5),
        archived: Patch::Set(false),
        owner: Some(Owner::default()),
        comments: Some(Comments {
            count: Some(1),
            total_count: None,
            comment: vec![Comment { text: Patch::Clear, tag: vec!["a".into(), "b".into()] }, Comment::default()],
        }),
        users: Some(Users { id: vec![i64::MIN, 0] }),
        fields: Map::from_iter([("a b", "1".into())]),
        rights: Map::from_iter([("r", Owner { id: Some(-10) })]),
        ..Ticket::new("K")
    };
    assert_eq!(
        xml_of(ticket.clone()),
        "<hours>0.5</hours><archived>FALSE</archived><owner></owner>\
         <comments count=\"1\"><comment><text/><tag>a</tag><tag>b</tag></comment><comment></comment></comments>\
         <users><id>-9223372036854775808</id><id>0</id></users>\
         <fields><entry key=\"a b\">1</entry></fields><rights><entry key=\"r\"><id>-10</id></entry></rights>"
    );
    assert_eq!(
        json_of(ticket),
        r#","hours":0.5,"archived":false,"assignee":null,"owner":{},"comments":{"count":1,"comment":[{"text":null,"tag":["a","b"]},{}]},"users":{"id":[-9223372036854775808,0]},"fields":{"a b":"1"},"rights":{"r":{"id":-10}}"#
    );
}

#[test]
fn text_is_escaped_where_it_must_be() {
    let ticket = |text: &'static str| Ticket::new("K").title(text);
    for (text, xml, json) in [
        ("<a> & \"b\" 'c'", "&lt;a&gt; &amp; \"b\" 'c'", r#"<a> & \"b\" 'c'"#),
        ("a\r\n\tb", "a&#13;\n\tb", r"a\r\n\tb"),
        ("\\ / \u{7f}", "\\ / \u{7f}", "\\\\ / \u{7f}"),
        ("]]>", "]]&gt;", "]]>"),
        ("\u{efff}\u{fffd}\u{feff}", "\u{efff}\u{fffd}\u{feff}", "\u{efff}\u{fffd}\u{feff}"),
    ] {
        assert_eq!(xml_of(ticket(text)), format!("<title>{xml}</title>"));
        assert!(json_of(ticket(text)).starts_with(&format!(r#","title":"{json}""#)), "{text}");
    }
    let keys = Ticket { rights: Map::from_iter([("<\"\t\r\n'&>", Owner::default())]), ..Ticket::new("K") };
    assert_eq!(xml_of(keys), "<rights><entry key=\"&lt;&quot;&#9;&#13;&#10;'&amp;&gt;\"></entry></rights>");
}

#[test]
fn numbers_are_written_as_the_shortest_text_that_reads_back() {
    for (number, text) in [
        (0.1, "0.1"),
        (1.0, "1"),
        (-0.0, "-0"),
        (1e21, "1e21"),
        (1.5e-9, "1.5e-9"),
        (f64::MAX, "1.7976931348623157e308"),
        (5e-324, "5e-324"),
    ] {
        let ticket = Ticket { hours: Patch::Set(number), ..Ticket::new("K") };
        assert_eq!(xml_of(ticket.clone()), format!("<hours>{text}</hours>"));
        let json = ticket.to_json().unwrap();
        let read = Ticket::from_json(&json).unwrap().hours;
        assert_eq!(read.value().map(|number| number.to_bits()), Some(number.to_bits()), "{text}");
    }
}

#[test]
fn every_character_that_xml_cannot_hold_is_an_error_with_its_field() {
    let controls = (0..0x20).filter(|code| !matches!(code, 9 | 10 | 13));
    for character in controls.chain([0xFFFE, 0xFFFF]).filter_map(char::from_u32) {
        for text in
            [format!("{character}"), format!("long enough to be read in words{character}"), format!("<{character}")]
        {
            let comment = Comment { text: Patch::Keep, tag: vec!["fine".into(), text.clone().into()] };
            let comments = Comments { comment: vec![Comment::default(), comment], ..Comments::default() };
            let error = request(Ticket::new("K").comments(comments)).to_xml().unwrap_err();
            assert_eq!(error.kind, WriteErrorKind::IllegalCharacter(character));
            assert_eq!(error.path, "ticket.comments.comment[1].tag[1]");

            let fields = Map::from_iter([("k", text.clone().into())]);
            let error = request(Ticket::new("K").fields(fields)).to_xml().unwrap_err();
            assert_eq!(error.path, "ticket.fields.k");

            let ticket = Ticket { rights: Map::from_iter([(text, Owner::default())]), ..Ticket::new("K") };
            assert_eq!(ticket.to_xml().unwrap_err().kind, WriteErrorKind::IllegalCharacter(character));
            // JSON holds them all.
            let json = ticket.to_json().unwrap();
            assert_eq!(Ticket::from_json(&json).unwrap(), ticket);
        }
    }
}

#[test]
fn the_first_error_is_the_one_that_is_told_and_nothing_is_written() {
    let ticket = Ticket {
        title: Patch::from("\0"),
        hours: Patch::Set(f64::NAN),
        users: Some(Users { id: vec![1] }),
        links: Some(Open::from("\u{1}")),
        ..Ticket::new("K")
    };
    let mut out = String::from("before");
    let error = ticket.write_xml(&mut out).unwrap_err();
    assert_eq!((error.to_string(), &*out), ("title: XML cannot hold the character U+0000".to_owned(), "before"));
    let error = ticket.write_json(&mut out).unwrap_err();
    assert_eq!((error.to_string(), &*out), ("hours: the number is not finite".to_owned(), "before"));
}

#[test]
fn an_open_value_that_is_too_deep_is_not_written() {
    let mut open = Open::Null;
    let mut element = Element::default();
    for _ in 0..200 {
        open = Open::Array(vec![open]);
        element = Element { children: vec![Node::Element("a".into(), element)], ..Element::default() };
    }
    for open in [open, Open::Element(element)] {
        let ticket = Ticket { links: Some(open), ..Ticket::new("K") };
        assert_eq!(ticket.to_xml().unwrap_err().kind, WriteErrorKind::TooDeep);
        assert_eq!(ticket.to_json().unwrap_err().kind, WriteErrorKind::TooDeep);
    }
}

/// A type of a vendor whose own format is JSON.
#[derive(Debug, Default, PartialEq)]
struct Entity {
    tags: Vec<i64>,
    people: Vec<Owner>,
    custom: Map<'static, i64>,
    owner: Option<Owner>,
}

impl<'a> Object<'a> for Entity {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.values(0, name!("Tags"), &mut self.tags)?;
        reader.objects(1, name!("People"), &mut self.people)?;
        reader.object(2, name!("Owner"), &mut self.owner)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.values(name!("Tags"), &self.tags);
        writer.objects(name!("People"), &self.people);
        writer.nullable_object(name!("Owner"), &self.owner);
        writer.map(name!("Custom"), &self.custom);
    }
}

impl Document<'_> for Entity {
    const ROOT: Root = Root { name: name!("Entity"), attributes: &[] };
    const STYLE: &'static Style = &Style { empty_is_none: false, empty_arrays: true, ..STYLE };
}

#[test]
fn empty_arrays_and_nulls_are_written_where_the_vendor_writes_json() {
    let mut entity = Entity::default();
    assert_eq!(entity.to_json().unwrap(), r#"{"Tags":[],"People":[],"Owner":null,"Custom":{}}"#);
    assert_eq!(entity.to_xml().unwrap().lines().nth(1), Some("<Entity></Entity>"));
    entity.people = vec![Owner::default(), Owner { id: Some(1) }];
    entity.tags = vec![1];
    let xml = entity.to_xml().unwrap();
    assert!(xml.ends_with("<Entity><Tags>1</Tags><People></People><People><id>1</id></People></Entity>"), "{xml}");
    assert_eq!(Entity::from_xml(&xml).unwrap(), entity);
    assert_eq!(Entity::from_json(&entity.to_json().unwrap()).unwrap(), entity);
}

#[test]
fn an_element_without_text_is_a_value_where_the_vendor_says_so() {
    let error = Entity::from_xml("<Entity><Tags/></Entity>").unwrap_err();
    assert_eq!(error.to_string(), "Tags[0]: expected an integer at line 1, column 16");
}
