//! What holds of every value: it survives both formats, and what is refused names its field.

use crate::random::Random;
use crate::tree;
use contactory::planfix::Envelope;
use contactory::planfix::contact::update as planfix;
use contactory::runtime::{Document, IntoOwned, Patch, ReadErrorKind, WriteErrorKind, own};
use contactory::{iovox::update_contacts as iovox, superoffice::contact::put as superoffice};
use std::fmt::Debug;

const VALUES: u64 = 300;

/// A value is the same after a way through each format, and after a way through both; quick-xml and serde_json read
/// what is written.
macro_rules! survives {
    ($type:ty, $make:expr) => {
        for seed in 0..VALUES {
            let value: $type = $make(&mut Random::new(seed));
            let xml = value.to_xml().unwrap();
            tree::parse(&xml);
            let read = <$type>::from_xml(&xml).unwrap_or_else(|error| panic!("{error} in {xml}"));
            same(&read, &value, &xml);
            let json = value.to_json().unwrap();
            serde_json::from_str::<serde_json::Value>(&json).unwrap();
            let read = <$type>::from_json(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
            same(&read, &value, &json);
            same(&own(read), &value, "owned");
        }
    };
}

fn same<A: PartialEq<B> + Debug, B: Debug>(found: &A, expected: &B, text: &str) {
    assert!(found == expected, "{found:#?}\nis not\n{expected:#?}\nin {text}");
}

#[test]
fn requests_of_planfix_survive() {
    survives!(planfix::Request<'_>, Random::planfix);
}

#[test]
fn responses_of_planfix_survive() {
    survives!(planfix::Response, Random::planfix_response);
}

#[test]
fn requests_in_their_envelope_survive() {
    survives!(Envelope<'_, planfix::Request<'_>>, |random: &mut Random| {
        let (account, sid) = (random.text(), random.text());
        Envelope::new(account, random.planfix()).sid(sid).signature("s")
    });
}

#[test]
fn requests_of_iovox_survive() {
    survives!(iovox::Request<'_>, Random::iovox);
}

#[test]
fn responses_of_superoffice_survive() {
    survives!(superoffice::Response<'_>, Random::superoffice);
}

#[test]
fn open_values_survive_in_their_own_format() {
    for seed in 0..VALUES {
        let mut random = Random::new(seed);
        let mut value = random.superoffice();
        value.associate = Some(random.open(4)).filter(|open| *open != contactory::runtime::Open::Null);
        value.custom_fields = random.map(|random| random.open(2));
        value.unknown = random.map(|random| random.open(3));
        let json = value.to_json().unwrap();
        serde_json::from_str::<serde_json::Value>(&json).unwrap();
        let read = superoffice::Response::from_json(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
        same(&read, &value, &json);
        let request = superoffice::Request::from(read);
        let read = superoffice::Request::from_json(&json).unwrap();
        same(&read, &request, &json);
    }
}

#[test]
fn what_xml_cannot_hold_names_its_field() {
    for bad in ['\u{0}', '\u{1}', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'] {
        let text = format!("a{bad}b");
        let error = iovox::Request::new()
            .contact([iovox::Contact::new("1"), iovox::Contact::new("2").company(text.clone())])
            .to_xml()
            .unwrap_err();
        assert_eq!((error.kind, &*error.path), (WriteErrorKind::IllegalCharacter(bad), "contact[1].company"));
        let mut out = String::from("before");
        let request = superoffice::Request::new().name(text.clone());
        let error = request.write_xml(&mut out).unwrap_err();
        assert_eq!((&*error.path, &*out), ("Name", "before"), "nothing is written by halves");
        let json = request.to_json().unwrap();
        assert_eq!(superoffice::Request::from_json(&json).unwrap().name.as_deref(), Some(&*text), "JSON can hold it");
    }
}

#[test]
fn a_wrong_root_and_what_follows_the_document_are_refused() {
    let kind = |text: &str| iovox::Request::from_xml(text).unwrap_err().kind;
    assert_eq!(kind("<response></response>"), ReadErrorKind::WrongRoot);
    assert_eq!(kind("<request></request>x"), ReadErrorKind::TrailingContent);
    assert_eq!(kind("<request/><request/>"), ReadErrorKind::TrailingContent);
    assert_eq!(kind("<!DOCTYPE request><request/>"), ReadErrorKind::Doctype);
    assert!(iovox::Request::from_xml("<!-- a --><request/>\n<!-- b -->\n").is_ok());
    let json = |text: &str| superoffice::Response::from_json(text).unwrap_err().kind;
    assert_eq!(json("{} {}"), ReadErrorKind::TrailingContent);
    assert!(matches!(json("[]"), ReadErrorKind::Expected(_) | ReadErrorKind::WrongRoot));
}

#[test]
fn unknown_fields_of_a_reply_are_tolerated_at_every_depth() {
    let nested = format!("<x>{}</x>", "<y a='1'>z</y>".repeat(3));
    for seed in 0..50 {
        let value = Random::new(seed).planfix_response();
        let xml = value.to_xml().unwrap();
        let more = xml
            .replace("<contact>", &format!("<contact>{nested}"))
            .replace("</response>", &format!("{nested}</response>"));
        same(&planfix::Response::from_xml(&more).unwrap(), &value, &more);
    }
}

#[test]
fn deep_nesting_is_refused_and_a_document_cut_anywhere_is_no_document() {
    let deep = format!("<request>{}{}</request>", "<x>".repeat(200), "</x>".repeat(200));
    assert_eq!(iovox::Request::from_xml(&deep).unwrap_err().kind, ReadErrorKind::TooDeep);
    let deep = format!("{{\"x\":{}{}}}", "[".repeat(200), "]".repeat(200));
    assert_eq!(superoffice::Response::from_json(&deep).unwrap_err().kind, ReadErrorKind::TooDeep);
    let xml = Random::new(7).planfix().to_xml().unwrap();
    for (cut, _) in xml.char_indices().skip(1) {
        assert!(planfix::Request::from_xml(&xml[..cut]).is_err(), "{}", &xml[..cut]);
    }
}

#[test]
fn numbers_are_read_with_their_limits() {
    let request = |number: &str| {
        let text =
            format!("<request method=\"contact.update\"><contact><template>{number}</template></contact></request>");
        planfix::Request::from_xml(&text)
            .map(|request| request.contact.unwrap().template)
            .map_err(|error| (error.kind, error.path))
    };
    assert_eq!(request("9223372036854775807"), Ok(Patch::Set(i64::MAX)));
    assert_eq!(request(" -12 "), Ok(Patch::Set(-12)));
    let path = || "contact.template".to_owned();
    assert_eq!(request("9223372036854775808"), Err((ReadErrorKind::OutOfRange, path())));
    for none in ["1.0", "0x1", "1 2", "one", "+"] {
        assert_eq!(request(none), Err((ReadErrorKind::Expected("an integer"), path())), "{none}");
    }
    let json = |number: &str| {
        let text = format!("{{\"GroupId\":{number}}}");
        let read = superoffice::Response::from_json(&text).map(|response| response.group_id);
        read.map_err(|error| (error.kind, error.path))
    };
    assert_eq!(json("-2147483648"), Ok(Some(i32::MIN)));
    assert_eq!(json("2147483648").unwrap_err(), (ReadErrorKind::OutOfRange, "GroupId".to_owned()));
    assert_eq!(json("1.5").unwrap_err().1, "GroupId");
}

#[test]
fn fields_may_come_in_any_order() {
    for seed in 0..50 {
        let value = Random::new(seed).planfix();
        let mut root = tree::parse(&value.to_xml().unwrap());
        root.children.iter_mut().for_each(|contact| contact.children.reverse());
        root.children.reverse();
        let xml = root.to_xml();
        // What repeats stands in a wrapper of its own, so turning round changes no list.
        same(&planfix::Request::from_xml(&xml).unwrap(), &value, &xml);
    }
}

#[test]
fn a_value_that_owns_its_text_is_the_same() {
    let request = Random::new(3).iovox();
    let xml = request.to_xml().unwrap();
    let owned = iovox::Request::from_xml(&xml).unwrap().into_owned();
    same(&owned, &request, &xml);
}
