//! What is tolerated can be listed, with paths and places, and refused.

use super::random::Random;
use super::ticket::{Envelope, Request, Ticket};
use crate::runtime::{Document, Map, Object, Open, Reader, Root, Spelling, Step, Style, Writer, name};
use std::borrow::Cow;

fn xml(children: &str) -> String {
    format!("<ticket><key>K</key>{children}</ticket>")
}

fn json(members: &str) -> String {
    format!(r#"{{"key":"K",{members}}}"#)
}

/// Each as `path what @ the text there`.
fn listed(text: &str, list: Vec<crate::runtime::Lenience>) -> Vec<String> {
    let show = |found: crate::runtime::Lenience| {
        assert_eq!(found.line, text[..found.offset].matches('\n').count() + 1, "{found}");
        let line = text[..found.offset].rsplit('\n').next().unwrap();
        assert_eq!(found.column, line.chars().count() + 1, "{found}");
        let shown: String = text[found.offset..].chars().take(9).collect();
        format!("{} {:?} @ {shown}", found.path, found.what)
    };
    list.into_iter().map(show).collect()
}

#[track_caller]
fn in_xml(children: &str, expected: &[&str]) {
    let text = xml(children);
    let (value, list) = Ticket::from_xml_reporting(&text).unwrap();
    assert_eq!(Ok(value), Ticket::from_xml(&text));
    agree(&list, Ticket::from_xml_strict(&text).map(drop));
    assert_eq!(Ticket::from_xml_strict_owned(&text), Ticket::from_xml_strict(&text));
    assert_eq!(listed(&text, list), expected, "{text}");
}

#[track_caller]
fn in_json(members: &str, expected: &[&str]) {
    let text = json(members);
    let (value, list) = Ticket::from_json_reporting(&text).unwrap();
    assert_eq!(Ok(value), Ticket::from_json(&text));
    agree(&list, Ticket::from_json_strict(&text).map(drop));
    assert_eq!(Ticket::from_json_strict_owned(&text), Ticket::from_json_strict(&text));
    assert_eq!(listed(&text, list), expected, "{text}");
}

/// Strict reading names the first of the list.
#[track_caller]
fn agree(list: &[crate::runtime::Lenience], strict: Result<(), crate::runtime::ReadError>) {
    match (list.first(), strict) {
        (None, strict) => assert_eq!(strict, Ok(())),
        (Some(first), strict) => {
            let expected = first.to_string().replacen(": ", ": strict reading refuses ", 1);
            assert_eq!(strict.unwrap_err().to_string(), expected);
        }
    }
}

#[test]
fn what_the_docs_say_is_no_leniency() {
    in_xml("<id>7</id><title/><due></due><archived>TRUE</archived><fields><entry key='a'>b</entry></fields>", &[]);
    in_xml("<comments count='1' totalCount='2'><comment><tag>a</tag><text/></comment></comments>", &[]);
    in_xml("<links a='b'><c d='e'/></links><id>7</id>", &[]);
    in_json(r#""id":7,"title":null,"archived":true,"fields":{"a":"b"},"users":{"id":[]},"links":[[1]]"#, &[]);
    for seed in 0..200 {
        let request = Random::new(seed).request();
        let envelope = Envelope::new("a", request.clone());
        assert_eq!(Envelope::<Request>::from_xml_strict(&envelope.to_xml().unwrap()), Ok(envelope));
        assert_eq!(Request::from_json_strict(&request.to_json().unwrap()), Ok(request));
    }
}

#[test]
fn elements_without_text() {
    in_xml("<id/>", &["id EmptyText @ <id/></ti"]);
    in_xml(
        "\n<number></number>\n <assignee></assignee >",
        &["number EmptyText @ <number><", "assignee EmptyText @ <assignee"],
    );
    in_xml("<users><id>1</id><id/><id>2</id></users>", &["users.id[1] EmptyText @ <id/><id>"]);
    in_xml("<comments count=''/>", &["comments.count EmptyText @ count=''/"]);
}

#[test]
fn unknown_fields_and_attributes() {
    in_xml("<new><a b='c'/></new><id>1</id>", &["new UnknownField @ <new><a b"]);
    in_xml(
        "<comments><x a='b'><id/></x><comment y='1'/></comments>",
        &["comments.x UnknownField @ <x a='b'>", "comments.comment[0].y UnknownAttribute @ y='1'/></"],
    );
    in_xml("<id a='1'\n b = '2' >7</id>", &["id.a UnknownAttribute @ a='1'\n b ", "id.b UnknownAttribute @ b = '2' >"]);
    in_xml("<fields><entry key='k' x='y'>b</entry></fields>", &["fields.entry[0].x UnknownAttribute @ x='y'>b</"]);
    in_json(
        r#""new":{"a":1},"owner":{"x":2,"id":3}"#,
        &[r#"new UnknownField @ {"a":1},""#, r#"owner.x UnknownField @ 2,"id":3}"#],
    );
    let root = Request::from_xml_reporting("<request method='ticket.update' a='b'/>").unwrap().1;
    assert_eq!(root[0].to_string(), "a: an unknown attribute at line 1, column 33");
}

#[test]
fn booleans_in_another_spelling() {
    in_xml("<archived>1</archived>", &["archived BooleanSpelling @ <archived"]);
    in_xml("<archived> TRUE</archived>", &["archived BooleanSpelling @ <archived"]);
    let silent = |text| format!("<request method='ticket.update'><silent>{text}</silent></request>");
    assert!(Request::from_xml_strict(&silent("1")).is_ok());
    assert!(Request::from_xml_strict(&silent("TRUE")).is_err());
}

#[test]
fn json_of_other_types() {
    in_json(
        r#""id":"7","rating":"","archived":1,"title":1.50"#,
        &[
            r#"id TextForScalar @ "7","rati"#,
            r#"rating EmptyText @ "","archi"#,
            "archived NumberForBoolean @ 1,\"title\"",
            "title ScalarForText @ 1.50}",
        ],
    );
    in_json(
        r#""users":{"id":[1,"2"]},"rights":{"a b":{"id":""}},"fields":[]"#,
        &[
            r#"users.id[1] TextForScalar @ "2"]},"ri"#,
            r#"rights.a b.id EmptyText @ ""}},"fie"#,
            "fields ListForMap @ []}",
        ],
    );
    in_json(
        r#""users":{"id":"5"},"owner":[{"id":1}],"comments":{"comment":{"text":"Я","x":1}}"#,
        &[
            r#"users.id ItemForList @ "5"},"own"#,
            r#"users.id TextForScalar @ "5"},"own"#,
            r#"owner ListForItem @ [{"id":1}"#,
            r#"comments.comment ItemForList @ {"text":""#,
            "comments.comment[0].x UnknownField @ 1}}}",
        ],
    );
    let marked = Ticket::from_json_reporting("\u{feff}{\"key\":\"K\"}").unwrap().1;
    assert_eq!(marked[0].to_string(), "a byte-order mark at line 1, column 1");
}

#[test]
fn a_hostile_document_is_listed_in_one_pass() {
    let text = xml(&"<a b='c'/>".repeat(20_000));
    assert_eq!(Ticket::from_xml_reporting(&text).unwrap().1.len(), 20_000);
    let text = json(&vec![r#""a":[]"#; 20_000].join(","));
    assert_eq!(Ticket::from_json_reporting(&text).unwrap().1.len(), 20_000);
}

#[test]
fn unknown_members_are_kept_all_the_same() {
    let text = xml("<new>1</new>");
    let (ticket, _) = Ticket::from_xml_reporting(&text).unwrap();
    assert_eq!(ticket.unknown, Map(vec![("new".into(), Open::from("1"))]));
}

/// Of a vendor to whom an empty text is a text.
#[derive(Debug, Default, PartialEq)]
struct Shelf<'a> {
    count: Option<i64>,
    full: Option<bool>,
    label: Option<Cow<'a, str>>,
}

impl<'a> Object<'a> for Shelf<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.attribute(0, name!("count"), &mut self.count)?;
        reader.attribute(1, name!("full"), &mut self.full)?;
        reader.attribute(2, name!("label"), &mut self.label)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.attribute(name!("count"), &self.count);
        writer.attribute(name!("full"), &self.full);
        writer.attribute(name!("label"), &self.label);
    }
}

impl<'a> Document<'a> for Shelf<'a> {
    const ROOT: Root = Root { name: name!("shelf"), attributes: &[] };
    const STYLE: &'static Style =
        &Style { boolean: Spelling { yes: "true", no: "false" }, empty_is_none: false, empty_arrays: false };
}

#[test]
fn an_attribute_without_text_is_no_number() {
    let text = "<shelf count='' full='' label=''/>";
    let (shelf, list) = Shelf::from_xml_reporting(text).unwrap();
    assert_eq!(shelf, Shelf { count: None, full: None, label: Some("".into()) });
    assert_eq!(listed(text, list), ["count EmptyText @ count='' ", "full EmptyText @ full='' l"]);
    assert_eq!(Shelf::from_xml(text), Ok(shelf));
    assert!(Shelf::from_xml_strict(text).is_err());
}
