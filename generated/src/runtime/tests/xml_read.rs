//! Fields read from XML: order, empty elements, types, places of errors.

use super::ticket::{Envelope, Request, Ticket};
use crate::runtime::{Document, Node, Open, Patch, ReadErrorKind};
use std::borrow::Cow;

fn ticket(children: &str) -> String {
    format!("<request method=\"ticket.update\"><ticket><key>K</key>{children}</ticket></request>")
}

fn read(children: &str) -> Ticket<'static> {
    let text: &'static str = ticket(children).leak();
    Request::from_xml(text).unwrap_or_else(|error| panic!("{error}")).ticket.unwrap()
}

#[track_caller]
fn refused(children: &str, expected: &str) {
    let text = ticket(children);
    let error = Request::from_xml(&text).expect_err(&text).to_string();
    // The columns count from the start of what this test wrote.
    let (message, column) = error.rsplit_once(", column ").unwrap();
    let column = column.parse::<i64>().unwrap() - 53;
    assert_eq!(format!("{message}, {column}").replace(" at line 1", ""), expected, "{text}");
}

#[test]
fn children_come_in_any_order_and_layout() {
    let text = "<?xml version=\"1.0\"?>\r\n<!-- a --><request a='b'\n method = 'ticket.update' >\n<ticket >\
        <links>l</links\t>\n<?p q?><users x=\"1\"><id>1</id><!-- - --><id y='2'>2</id></users><key>K</key>\
        <title /> <id>7</id></ticket></request>\n<!-- end -->\n";
    let ticket = Request::from_xml(text).unwrap().ticket.unwrap();
    assert_eq!((ticket.id, ticket.title, &*ticket.key), (Some(7), Patch::Clear, "K"));
    assert_eq!((ticket.links, ticket.users.unwrap().id), (Some(Open::from("l")), vec![1, 2]));
}

#[test]
fn repeated_children_may_stand_apart() {
    let comments = read("<comments><comment><tag>a</tag><text>t</text><tag>b</tag></comment><x/><comment/></comments>")
        .comments
        .unwrap();
    assert_eq!(comments.comment.len(), 2);
    assert_eq!(comments.comment[0].tag, ["a", "b"]);
    assert_eq!(comments.comment[0].text, Patch::from("t"));
}

#[test]
fn an_element_without_text_is_no_value_where_the_vendor_says_so() {
    let ticket = read("<id/><number></number><title></title><priority/><due /><users><id/><id></id></users><owner/>");
    assert_eq!((ticket.id, ticket.number), (None, None));
    assert_eq!((ticket.title, ticket.priority, ticket.due), (Patch::Clear, Patch::Clear, Patch::Clear));
    assert!(ticket.users.unwrap().id.is_empty());
    assert!(ticket.owner.is_some());
}

#[test]
fn text_is_put_together_from_its_pieces() {
    for (written, expected) in [
        ("a&lt;&gt;&amp;&quot;&apos;b", "a<>&\"'b"),
        ("&#65;&#x41;&#x1F600;&#00065;&#9;&#10;&#13;", "AA😀A\t\n\r"),
        ("<![CDATA[<b>&amp;]]>", "<b>&amp;"),
        ("a<![CDATA[b]]>c<![CDATA[]]>", "abc"),
        ("a<!-- & < -->b<?p ?>c", "abc"),
        ("a\r\nb\rc\n<![CDATA[\r\n]]>", "a\nb\nc\n\n"),
        (" a ", " a "),
        ("a]]>b>", "a]]>b>"),
        ("a\n\t&lt;\n&#10;\tb&amp;<!-- -->\r\n&gt;", "a\n\t<\n\n\tb&\n>"),
    ] {
        assert_eq!(read(&format!("<title>{written}</title>")).title, Patch::from(expected), "{written}");
    }
    let Patch::Set(Cow::Borrowed("plain\ttext\n")) = read("<title>plain\ttext\n</title>").title else {
        panic!("plain text is borrowed");
    };
}

/// Text is looked at in blocks, with another way for what is left behind the last one.
#[test]
fn text_is_the_same_wherever_a_block_ends() {
    let behind = " ".repeat(64);
    for length in 0..70 {
        let front = "é".repeat(length / 2) + &"a".repeat(length % 2);
        for (written, expected) in [
            ("", ""),
            ("\n\u{f000}😀", "\n\u{f000}😀"),
            ("&lt;p&gt;\tb&amp;&#65;\u{f000}&quot;", "<p>\tb&A\u{f000}\""),
            ("\r\n&amp;", "\n&"),
            ("&lt;<!-- -->c", "<c"),
        ] {
            let expected = front.clone() + expected;
            let expected = if expected.is_empty() { Patch::Clear } else { Patch::from(expected) };
            for behind in ["", &behind] {
                assert_eq!(read(&format!("<title>{front}{written}</title>{behind}")).title, expected);
            }
        }
        for wrong in ["\u{1}", "\u{fffe}", "&amp;\u{1}", "&lt;&no;", "&lt", "</b>", "&amp;</titles>", "<b/>"] {
            for behind in ["", &behind] {
                let text = ticket(&format!("<title>{front}{wrong}</title>{behind}"));
                assert!(Request::from_xml(&text).is_err(), "{text}");
            }
        }
    }
}

#[test]
fn attributes_are_normalized() {
    let text = "<comments totalCount=' 7 ' count=\"&#50;\"/>";
    let comments = read(text).comments.unwrap();
    assert_eq!((comments.count, comments.total_count), (Some(2), Some(7)));
    let Some(Open::Element(links)) = read("<links a=\"1\t2\n3\r\n4&#10;&lt;'\" b=''>x</links>").links else {
        panic!("an element");
    };
    assert_eq!(links.attribute("a"), Some("1 2 3 4\n<'"));
    assert_eq!((links.attribute("b"), links.text()), (Some(""), Some("x")));
}

#[test]
fn attributes_belong_to_their_own_element() {
    for before in [
        "<fields a='1'/>",
        "<fields a='1'></fields>",
        "<rights a='1'><entry key='k' b='2'/></rights>",
        "<owner a='1'/>",
        "<users a='1'><id b='2'/></users>",
        "<title a='1'/>",
        "<title a='1'>t</title>",
        "<other a='1'/>",
    ] {
        assert_eq!(read(&format!("{before}<links>l</links>")).links, Some(Open::from("l")), "{before}");
    }
}

#[test]
fn every_usual_spelling_of_a_boolean_is_read() {
    for (text, expected) in [("1", true), ("TRUE", true), (" true ", true), ("0", false), ("False", false)] {
        assert_eq!(read(&format!("<archived>{text}</archived>")).archived, Patch::Set(expected));
    }
    refused("<archived>yes</archived>", "ticket.archived: expected a boolean, 10");
}

#[test]
fn numbers_are_read_exactly_or_refused() {
    assert_eq!(read("<id>-9223372036854775808</id>").id, Some(i64::MIN));
    assert_eq!(read("<id> +007 </id>").id, Some(7));
    assert_eq!(read("<id>1&#50;<!-- -->3</id>").id, Some(123));
    for length in 1..=19 {
        let digits = &"1234567890987654321"[..length];
        let number: i64 = digits.parse().unwrap();
        assert_eq!(read(&format!("<id>{digits}</id>")).id, Some(number));
        assert_eq!(read(&format!("<id>-{digits}</id >")).id, Some(-number));
        for other in ["/", ":", "é"] {
            refused(&format!("<id>{digits}{other}</id>"), "ticket.id: expected an integer, 4");
        }
    }
    assert_eq!(read("<hours>1.5e3</hours>").hours, Patch::Set(1500.0));
    for (children, expected) in [
        ("<id>9223372036854775808</id>", "ticket.id: the number is out of range, 4"),
        ("<id>1.0</id>", "ticket.id: expected an integer, 4"),
        ("<id>-</id>", "ticket.id: expected an integer, 4"),
        ("<id>1 2</id>", "ticket.id: expected an integer, 4"),
        ("<id> </id>", "ticket.id: expected an integer, 4"),
        ("<id>１</id>", "ticket.id: expected an integer, 4"),
        ("<rating>-2147483649</rating>", "ticket.rating: the number is out of range, 8"),
        ("<hours>inf</hours>", "ticket.hours: expected a number, 7"),
        ("<hours>1e999</hours>", "ticket.hours: the number is out of range, 7"),
        ("<users><id>1</id><id>x</id></users>", "ticket.users.id[1]: expected an integer, 21"),
        ("<comments count='x'/>", "ticket.comments.count: expected an integer, 21"),
    ] {
        refused(children, expected);
    }
}

#[test]
fn a_field_that_occurs_once_may_not_come_twice() {
    refused("<key>L</key>", "ticket.key: the field occurs twice, 5");
    refused("<id/><id>1</id>", "ticket.id: the field occurs twice, 9");
    refused("<id>1</id><x/><id>1</id>", "ticket.id: the field occurs twice, 18");
    refused("<owner/><owner/>", "ticket.owner: the field occurs twice, 16");
    refused("<fields/><fields/>", "ticket.fields: the field occurs twice, 18");
}

#[test]
fn a_required_field_must_be_there() {
    let error = Request::from_xml("<request method=\"ticket.update\"><ticket/></request>").unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::MissingField, "ticket.key"));
    let error = Envelope::<Request>::from_xml("<request method=\"ticket.update\"><sid/></request>").unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::MissingField, "account"));
}

#[test]
fn the_envelope_may_stand_on_either_side() {
    let text =
        "<request method=\"ticket.update\"><signature>z</signature><silent>1</silent><account>a</account></request>";
    let envelope = Envelope::<Request>::from_xml(text).unwrap();
    assert_eq!(envelope, Envelope::new("a", Request::new().silent(true)).signature("z"));
}

#[test]
fn another_document_is_refused() {
    for text in ["<request/>", "<request method='ticket.get'/>", "<reply method='ticket.update'/>"] {
        assert_eq!(Request::from_xml(text).unwrap_err().kind, ReadErrorKind::WrongRoot, "{text}");
    }
}

#[test]
fn text_has_no_place_between_elements_and_elements_none_in_text() {
    refused("a", "ticket: expected an element, 0");
    refused("<![CDATA[]]>", "ticket: expected a tag, a comment or character data, 0");
    refused("<title><b/></title>", "ticket.title: expected text, not an element, 7");
    refused("<fields><a>1</a></fields>", "ticket.fields: expected <entry key=\"…\">, 11");
    refused("<fields><entry>1</entry></fields>", "ticket.fields: expected <entry key=\"…\">, 15");
    refused("<rights><entry key='k'><id>x</id></entry></rights>", "ticket.rights.k.id: expected an integer, 27");
}

#[test]
fn children_that_are_no_field_are_kept_or_passed_over() {
    let text = "<request method=\"ticket.update\"><other><a>&lt;</a><![CDATA[<]]></other><ticket><key>K</key>\
        <x n=\"1\">t<y/>u</x><x/></ticket></request>";
    let request = Request::from_xml(text).unwrap();
    let ticket = request.ticket.as_ref().unwrap();
    let Some(Open::Array(several)) = ticket.unknown.get("x") else { panic!("{ticket:?}") };
    let Some(Open::Element(x)) = several.first() else { panic!("{several:?}") };
    assert!(matches!(x.children.as_slice(), [Node::Text(_), Node::Element(..), Node::Text(_)]));
    let written = request.to_xml().unwrap();
    assert!(written.contains("<x n=\"1\">t<y></y>u</x><x></x></ticket>"), "{written}");
    assert!(!written.contains("other"), "{written}");
}
