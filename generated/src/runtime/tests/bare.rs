//! Documents that are no object: an array, a map or a single value; and lists that are read leniently.

use super::ticket::{STYLE, Ticket};
use crate::runtime::{
    Document, ErrorFields, ErrorKind, Map, Name, Object, Open, Reader, Reply, Root, Step, Style, Writer, name,
    read_http_status,
};

/// A type whose only field, read and written by these methods, is the whole document.
macro_rules! bare {
    ($name:ident, $field:ty, $method:ident, $required:expr) => {
        #[derive(Debug, Default, PartialEq)]
        struct $name<'a>($field, std::marker::PhantomData<&'a ()>);

        impl<'a> Object<'a> for $name<'a> {
            const REQUIRED: &'static [(usize, &'static str)] = $required;

            fn blank() -> Self {
                Self::default()
            }

            fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
                reader.$method(0, name!("item"), &mut self.0)
            }

            fn write<W: Writer>(&self, writer: &mut W) {
                writer.$method(name!("item"), &self.0);
            }
        }

        impl<'a> Document<'a> for $name<'a> {
            const ROOT: Root = Root { name: name!("bare"), attributes: &[] };
            const STYLE: &'static Style = &STYLE;
            const ONLY: Option<&'static Name> = Some(name!("item"));
        }
    };
}
bare!(Tickets, Vec<Ticket<'a>>, objects, &[]);
bare!(Numbers, Vec<i64>, values, &[]);
bare!(Named, Map<'a, Open<'a>>, map, &[]);
bare!(Flag, bool, required, &[(0, "item")]);
bare!(Maybe, Option<Open<'a>>, value, &[]);

#[track_caller]
fn survives<'a, D: Document<'a> + PartialEq + std::fmt::Debug>(text: &'a str) -> D {
    let document = D::from_json(text).unwrap();
    assert_eq!(document.to_json().unwrap(), text);
    document
}

#[test]
fn the_value_of_the_only_field_is_the_document() {
    assert_eq!(
        survives::<Tickets>(r#"[{"id":1,"key":"a","assignee":null},{"id":2,"key":"b","assignee":null}]"#).0[1].id,
        Some(2)
    );
    assert_eq!(survives::<Numbers>("[3,4]").0, [3, 4]);
    assert_eq!(survives::<Named>(r#"{"1":"a","2":[]}"#).0.len(), 2);
    assert!(survives::<Flag>("true").0);
    assert_eq!(survives::<Maybe>(r#""a,b""#).0, Some(Open::Text("a,b".into())));
    assert_eq!(survives::<Maybe>("null").0, None);
    assert!(survives::<Numbers>("[]").0.is_empty());
    assert!(survives::<Named>("{}").0.is_empty());
}

#[test]
fn an_empty_list_inside_of_a_bare_one_is_written_as_everywhere() {
    let tickets = Tickets(vec![Ticket::new("a")], std::marker::PhantomData);
    assert_eq!(tickets.to_json().unwrap(), r#"[{"key":"a","assignee":null}]"#);
}

#[test]
fn errors_name_the_item() {
    let error = |text| Numbers::from_json(text).unwrap_err().to_string();
    assert_eq!(error(r#"[1,"x"]"#), "item[1]: expected an integer at line 1, column 4");
    assert_eq!(error("[1],"), "content after the end of the document at line 1, column 4");
    assert_eq!(error("[1]]"), "content after the end of the document at line 1, column 4");
}

#[test]
fn xml_has_an_element_around_it() {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bare><item>3</item><item>4</item></bare>";
    assert_eq!(Numbers::from_xml(xml).unwrap().to_xml().unwrap(), xml);
}

#[test]
fn one_value_may_stand_for_a_list_and_a_list_of_one_for_an_object() {
    assert_eq!(Numbers::from_json("3").unwrap().0, [3]);
    assert_eq!(Tickets::from_json(r#"{"id":1,"key":"a"}"#).unwrap().0.len(), 1);
    let one = Ticket::from_json(r#"{"key":"a","owner":[{"id":7}]}"#);
    assert!(one.unwrap().owner.is_some());
    let two = Ticket::from_json(r#"{"key":"a","owner":[{"id":7},{"id":8}]}"#);
    assert!(two.unwrap_err().to_string().starts_with("owner: "));
}

#[test]
fn a_reply_without_content_is_empty_unless_there_must_be_a_value() {
    let names = ErrorFields { code: "code", message: "message" };
    assert!(read_http_status::<Numbers>(Reply::new(204, b""), &[], &names).unwrap().0.is_empty());
    assert_eq!(read_http_status::<Named>(Reply::new(200, b" null\n"), &[], &names).unwrap(), Named::default());
    let error = read_http_status::<Flag>(Reply::new(200, b""), &[], &names).unwrap_err();
    assert!(matches!(error.kind, ErrorKind::Unreadable(_)));
}

#[test]
fn a_document_follows_what_is_there_and_leaves_it_when_it_cannot_be_written() {
    let mut out = "[1,".to_owned();
    Numbers(vec![2, 30], Default::default()).write_json(&mut out).unwrap();
    assert_eq!(out, "[1,[2,30]");
    let mut deep = Open::Null;
    for _ in 0..=crate::runtime::MAXIMUM_DEPTH {
        deep = Open::Array(vec![deep]);
    }
    let mut out = "[1,".to_owned();
    Maybe(Some(deep), Default::default()).write_json(&mut out).unwrap_err();
    assert_eq!(out, "[1,");
}
