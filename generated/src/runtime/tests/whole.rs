//! Every case at once.

use super::ticket::{Comment, Comments, Envelope, Owner, Request, Ticket, Users};
use crate::runtime::{Document, Map, Open, Patch, Validate, own};
use std::borrow::Cow;

fn full() -> Request<'static> {
    let comment = Comment { text: "a < b".into(), tag: vec!["x".into(), "y\r".into()] };
    let ticket = Ticket {
        number: Some(-7),
        priority: Patch::Set(5),
        rating: Patch::Set(3),
        hours: Patch::Set(1.25),
        archived: Patch::Set(true),
        assignee: Some("Ann".into()),
        owner: Some(Owner { id: Some(i64::MIN) }),
        users: Some(Users { id: vec![1, 2] }),
        rights: Map::from_iter([("a b", Owner { id: Some(1) })]),
        links: Some(Open::from("x")),
        ..Ticket::new("K-1")
            .id(1)
            .title("fine")
            .due(Patch::Clear)
            .state("open")
            .comments(Comments { count: Some(1), total_count: Some(2), comment: vec![comment] })
            .fields(Map::from_iter([("k\n", "v")].map(|(k, v)| (k, Cow::Borrowed(v)))))
    };
    Request::new().silent(true).ticket(ticket)
}

#[test]
fn the_whole_request_survives_both_formats() {
    let request = full();
    let xml = request.to_xml().unwrap();
    assert_eq!(Request::from_xml(&xml).unwrap(), request, "{xml}");
    let json = request.to_json().unwrap();
    assert_eq!(Request::from_json(&json).unwrap(), request, "{json}");
    assert!(request.validate().is_empty(), "{}", request.validate());
    let owned: Request<'static> = own(Request::from_json(&json).unwrap());
    assert_eq!(owned, request);
    let envelope = Envelope::new("acc", request).sid("s").signature("z");
    let xml = envelope.to_xml().unwrap();
    assert_eq!(Envelope::<Request>::from_xml(&xml).unwrap(), envelope, "{xml}");
}
