//! What serde writes is what `to_json` writes, in JSON and in CBOR; what serde reads is what `from_json` reads.

use super::oracle::value_of;
use super::random::Random;
use super::ticket::{Envelope, Owner, Request, Response, State, Ticket};
use crate::runtime::{DateTime, Document, Element, ListPatch, Map, Nested, Node, Open, Patch};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::fmt::Debug;

fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

/// Through JSON and CBOR and back.
#[track_caller]
fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
    assert_eq!(&serde_json::from_reader::<_, T>(json.as_bytes()).unwrap(), value, "{json}");
    assert_eq!(&ciborium::from_reader::<T, _>(cbor(value).as_slice()).unwrap(), value, "{json}");
}

#[test]
fn documents_are_written_as_to_json_writes_them() {
    for seed in 0..300 {
        let mut request = Random::new(seed).request();
        if let Some(ticket) = &mut request.ticket {
            // A number without a fraction is one with `.0` for serde_json.
            ticket.hours = Patch::from(0.5);
        }
        let envelope = Envelope::new("acc", request.clone()).sid("s");
        assert_eq!(serde_json::to_string(&request).unwrap(), request.to_json().unwrap());
        assert_eq!(serde_json::to_string(&envelope).unwrap(), envelope.to_json().unwrap());
        survives(&request);
        survives(&envelope);
    }
}

#[test]
fn members_may_come_in_any_order() {
    for seed in 0..100 {
        let request = Random::new(seed).request();
        let sorted: Value = serde_json::from_str(&serde_json::to_string(&request).unwrap()).unwrap();
        let sorted = sorted.to_string();
        assert_eq!(serde_json::from_str::<Request<'_>>(&sorted).unwrap(), Request::from_json(&sorted).unwrap());
    }
}

/// A ticket with these members beside its key, by serde and by us.
#[track_caller]
fn same(members: &str) {
    let text = format!(r#"{{"key":"K",{members}}}"#);
    let ours = Ticket::from_json(&text).unwrap();
    assert_eq!(serde_json::from_str::<Ticket<'_>>(&text).unwrap(), ours);
    // CBOR made of the same value by somebody else.
    let bytes = cbor(&serde_json::from_str::<Value>(&text).unwrap());
    assert_eq!(ciborium::from_reader::<Ticket<'_>, _>(bytes.as_slice()).unwrap(), ours);
}

#[test]
fn the_same_leniencies_hold() {
    same(r#""id":"7","rating":"-2","hours":"1.5","archived":1"#);
    same(r#""archived":"TRUE","title":false,"due":20,"state":"closed""#);
    same(r#""id":"","owner":"","fields":"","users":{"id":""}"#);
    same(r#""id":[7],"title":["t"],"owner":[{"id":1}],"users":{"id":5},"comments":{"comment":{}}"#);
    same(r#""fields":[],"users":{"id":null},"rights":null,"title":null,"id":null"#);
    same(r#""links":{"a":[1,{"b":null}]},"x":{"y":[true,2.5]},"z":"","zz":[]"#);
    same(r#""fields":{"a":1,"b":["c"]},"rights":{"r":{"id":3}}"#);
}

#[test]
fn what_from_json_refuses_is_refused() {
    for members in [
        r#""id":7.5"#,
        r#""id":1.0"#,
        r#""id":"x""#,
        r#""id":9223372036854775808"#,
        r#""rating":2147483648"#,
        r#""archived":2"#,
        r#""id":[1,2]"#,
        r#""id":{}"#,
        r#""title":{}"#,
        r#""owner":5"#,
        r#""owner":[]"#,
        r#""users":{"id":[null]}"#,
        r#""fields":{"a":null}"#,
        r#""fields":[1]"#,
        r#""id":1,"id":2"#,
        r#""key":"L""#,
    ] {
        let text = format!(r#"{{"key":"K",{members}}}"#);
        assert!(Ticket::from_json(&text).is_err(), "{text}");
        assert!(serde_json::from_str::<Ticket<'_>>(&text).is_err(), "{text}");
    }
    let missing = serde_json::from_str::<Ticket<'_>>(r#"{"id":7}"#).unwrap_err().to_string();
    assert!(missing.starts_with("key: the field is required"), "{missing}");
    assert!(serde_json::from_str::<Response<'_>>(r#"{"status":"error"}"#).is_err());
    assert!(serde_json::from_str::<Response<'_>>("{}").is_err());
    assert!(serde_json::from_str::<Response<'_>>(r#"{"actionid":1,"status":"ok"}"#).is_ok());
    assert!(serde_json::from_str::<Response<'_>>("null").is_err());
}

#[test]
fn values_of_the_runtime_stand_alone() {
    survives(&DateTime::from("20-10-2026"));
    survives(&State::Open);
    survives(&State::from("waiting"));
    survives(&Patch::Set(5));
    survives(&Patch::<i64>::Clear);
    survives(&Map(vec![(Cow::from("b"), 1), (Cow::from("a"), 2)]));
    survives(&Owner { id: Some(1) });
    assert_eq!(serde_json::to_value(Nested(Owner { id: None })).unwrap(), json!({}));
    assert_eq!(serde_json::to_value(ListPatch::Replace(vec![1, 2])).unwrap(), json!([1, 2]));
    assert_eq!(serde_json::to_value(ListPatch::Add(1)).unwrap(), json!(1));
    for seed in 0..300 {
        let open = Random::new(seed).json(4);
        assert_eq!(serde_json::to_value(&open).unwrap(), value_of(&open));
        let again: Open<'_> = serde_json::from_value(value_of(&open)).unwrap();
        assert_eq!(value_of(&again), value_of(&open));
    }
}

#[test]
fn an_element_has_the_shape_that_it_has_in_json() {
    for seed in 0..300 {
        let ticket = Ticket { links: Some(Open::Element(Random::new(seed).element(3))), ..Ticket::new("K") };
        assert_eq!(serde_json::to_string(&ticket).unwrap(), ticket.to_json().unwrap());
    }
}

#[test]
fn what_is_nested_too_deep_or_no_number_is_refused() {
    let deep = (0..200).fold(Open::Null, |inner, _| Open::Array(vec![inner]));
    assert!(serde_json::to_string(&deep).is_err());
    let element = (0..200).fold(Element::default(), |inner, _| Element {
        attributes: vec![],
        children: vec![Node::Element("a".into(), inner)],
    });
    assert!(serde_json::to_string(&element).is_err());
    let bytes = cbor(&(0..130).fold(Value::Null, |inner, _| Value::Array(vec![inner])));
    assert!(ciborium::from_reader::<Open<'_>, _>(bytes.as_slice()).is_err());
    let infinite = Ticket { hours: Patch::Set(f64::INFINITY), ..Ticket::new("K") };
    assert!(serde_json::to_string(&infinite).is_err());
    assert!(ciborium::from_reader::<Open<'_>, _>(cbor(&f64::NAN).as_slice()).is_err());
}
