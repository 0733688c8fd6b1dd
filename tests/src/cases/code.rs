//! The expected code of the cases, compiled over the runtime of `contactory` and run on the cases' samples.

#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports, reason = "a vendor's module is public where it is used")]
#[path = "../../cases/vendor_of_json/expected/vendor_of_json/mod.rs"]
mod vendor_of_json;
#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports, reason = "a vendor's module is public where it is used")]
#[path = "../../cases/vendor_of_patches/expected/vendor_of_patches/mod.rs"]
mod vendor_of_patches;
#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports, reason = "a vendor's module is public where it is used")]
#[path = "../../cases/vendor_of_bytes/expected/vendor_of_bytes/mod.rs"]
mod vendor_of_bytes;
#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports, reason = "a vendor's module is public where it is used")]
#[path = "../../cases/vendor_of_xml/expected/vendor_of_xml/mod.rs"]
mod vendor_of_xml;

use super::folder;
use crate::tree;
use contactory::runtime::{Bytes, Document, ErrorKind, Form, ListPatch, Method, Open, Patch, Reply, Rule, Validate};
use std::fs;
use vendor_of_bytes::photo;
use vendor_of_json::order::put;
use vendor_of_patches::shelf::{self, patch};
use vendor_of_xml::enums::TicketState;
use vendor_of_xml::ticket::update::{self, Ticket};

fn sample(case: &str, file: &str) -> String {
    fs::read_to_string(folder().join(case).join("samples").join(file)).unwrap()
}

#[test]
fn a_request_in_xml() {
    let xml = sample("vendor_of_xml", "request.xml");
    let envelope = vendor_of_xml::Envelope::<update::Request<'_>>::from_xml(&xml).unwrap();
    assert_eq!(tree::parse(&envelope.to_xml().unwrap()), tree::parse(&xml));
    let json = envelope.to_json().unwrap();
    assert_eq!(vendor_of_xml::Envelope::from_json(&json).unwrap(), envelope);
    let ticket = envelope.request.ticket.as_ref().unwrap();
    assert_eq!((ticket.id, &ticket.type_, &ticket.state), (7, &Patch::Clear, &Patch::Set(TicketState::Open)));
    assert_eq!(ticket.watchers.as_ref().unwrap().count, Some(2));
    assert!(envelope.request.validate().is_empty());
}

#[test]
fn the_name_of_the_method_is_that_of_the_page_and_not_of_its_sample() {
    let xml = update::Request::new().ticket(Ticket::new(7)).to_xml().unwrap();
    assert_eq!(tree::parse(&xml).attributes, [("method".to_owned(), "ticket.update".to_owned())]);
}

#[test]
fn credentials_and_settings_go_where_the_configuration_says() {
    use vendor_of_xml::{Connection, Credentials};
    let request = update::Request::new().ticket(Ticket::new(7));
    let sent = |connection: &Connection| {
        let call = update::Call::new(update::Parameters::new().x_priority("high"), request.clone());
        let made = call.to_http(connection).unwrap();
        let mut headers: Vec<String> = made
            .headers()
            .iter()
            .filter(|(name, _)| name.as_str().starts_with("x-"))
            .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
            .collect();
        headers.sort();
        assert_eq!((made.method().as_str(), made.uri().path()), ("POST", "/xml/"));
        (headers, String::from_utf8(made.into_body()).unwrap())
    };
    let connection = Connection::new("t1", "bot", Credentials::session("k1")).trace("7").dry(true).pin("0000");
    let (headers, body) = sent(&connection);
    assert_eq!(headers, ["x-agent: bot", "x-priority: high", "x-tenant: t1"]);
    let root = tree::parse(&body);
    let names: Vec<&str> = root.children.iter().map(|child| &*child.name).collect();
    assert_eq!(names, ["key", "trace", "dry", "pin", "ticket"]);
    assert!(body.contains("<key>k1</key><trace>7</trace><dry>1</dry><pin>0000</pin>"), "{body}");

    let connection = Connection::new("t1", "bot", Credentials::pair("vera", "w")).signing_key("s");
    let (headers, body) = sent(&connection);
    assert_eq!(headers, ["x-agent: bot", "x-pair: vera;w", "x-priority: high", "x-tenant: t1", "x-user: u-vera"]);
    assert!(body.contains("<key></key><ticket>") || body.contains("<key/><ticket>"), "{body}");
    // md5 of `ticket.update`, the texts in the order of the names, and the key.
    assert!(body.contains("<signature>85de6f35726cf4ff3102ec11540bead2</signature>"), "{body}");
    let printed = format!("{connection:?}");
    assert!(printed.contains("vera") && printed.contains("t1") && !printed.contains("bot"), "{printed}");
}

#[test]
fn rules_of_a_page() {
    let ticket = Ticket::new(7).title("é".repeat(33)).due("2020-01-31").state(Patch::Set(TicketState::from("LOST")));
    let found = update::Request::new().ticket(ticket).validate();
    let paths: Vec<String> = found.iter().map(|found| found.path()).collect();
    let rules: Vec<(&str, Rule)> =
        paths.iter().map(String::as_str).zip(found.iter().map(|found| found.rule())).collect();
    assert_eq!(
        rules,
        [
            ("ticket.title", Rule::MaxLength(32)),
            ("ticket.state", Rule::Allowed(&["OPEN", "CLOSED"])),
            ("ticket.due", Rule::DateFormat(&["dd-mm-yyyy"])),
        ]
    );
    let full = Ticket::new(7).title("é".repeat(32));
    assert!(update::Request::new().ticket(full).validate().is_empty());
    let empty = Ticket::new(7).title(Patch::Clear);
    let found = update::Request::new().ticket(empty).validate();
    assert_eq!(found.first().unwrap().rule(), Rule::NotEmpty);
}

#[test]
fn replies_in_xml() {
    let body = sample("vendor_of_xml", "response.xml");
    assert_eq!(update::Call::read_reply(200, &body).unwrap().ticket.unwrap().id, Some(7));
    let body = sample("vendor_of_xml", "error.xml");
    let error = update::Call::read_reply(200, &body).unwrap_err();
    let ErrorKind::Api(found) = error.kind else { panic!("{error:?}") };
    assert_eq!(found[0].known.map(|known| known.text), Some("it is closed"), "the page of the method goes first");
    let error = update::Call::read_reply(200, &body.replace("0042", "0001")).unwrap_err();
    let ErrorKind::Api(found) = error.kind else { panic!("{error:?}") };
    assert_eq!(found[0].known.map(|known| known.text), Some("the key is wrong"), "errors of all methods");
}

#[test]
fn an_entity_in_json_is_read_changed_and_put() {
    let body = sample("vendor_of_json", "response.json");
    let mut request = put::Request::from(put::Call::read_reply(200, &body).unwrap());
    request.name = Some("Autumn".into());
    let found: serde_json::Value = serde_json::from_str(&request.to_json().unwrap()).unwrap();
    let mut expected: serde_json::Value = serde_json::from_str(&body).unwrap();
    expected["Name"] = "Autumn".into();
    assert_eq!(found, expected);
}

#[test]
fn a_picture_is_fetched_and_sent_as_bytes() {
    let picture = [0x89, b'P', b'N', b'G', 0, 0xff];
    let reply = Reply { content_type: Some("image/png"), ..Reply::new(200, &picture) };
    let found = photo::thumbnail::get::Request::from_reply(reply).unwrap();
    assert_eq!((&*found.bytes, found.is_documented(photo::thumbnail::get::RESPONSE_TYPES)), (&picture[..], true));
    let error = photo::original::get::Request::read_reply(404, b"{\"code\":\"E4\",\"message\":\"gone\"}").unwrap_err();
    let ErrorKind::Api(found) = error.kind else { panic!("{error:?}") };
    assert_eq!(found[0].known.map(|known| known.text), Some("There is no such photo"));

    let request: photo::original::put::Request<'_> = Bytes::new("image/gif", &picture[..]);
    assert!(!request.is_documented(photo::original::put::REQUEST_TYPES));
    let parameters = photo::original::put::Parameters::new(7).quality(vendor_of_bytes::enums::Quality::Full);
    let call = photo::original::put::Call::new(parameters, request.clone());
    assert_eq!(call.to_url("https://album.example"), "https://album.example/v2/Photo/7/Original?quality=Full");
    assert_eq!(photo::original::put::Call::read_reply(200, "12").unwrap().value, 12);

    let form: photo::post::Request<'_> = Form::new().text("album", "7").file("picture", "lake.png", request).to_bytes();
    assert!(form.is_documented(photo::post::REQUEST_TYPES));
}

#[test]
fn a_merge_patch_says_what_changes_and_nothing_else() {
    assert_eq!(patch::MergePatch::new().to_json().unwrap(), "{}");
    let full = patch::MergePatch::new()
        .label("South")
        .width(Patch::Clear)
        .kind(patch::ShelfKind::Steel)
        .place(patch::Place::new().room(Patch::Clear))
        .books([patch::Book::new().title("Knots"), patch::Book::new()])
        .colours(["red", "blue"]);
    let json = r#"{"Label":"South","Width":null,"Kind":"Steel","Place":{"Room":null},"Books":[{"Title":"Knots"},{}],"Colours":["red","blue"]}"#;
    assert_eq!(full.to_json().unwrap(), json);
    assert!(full.validate().is_empty(), "what a PUT must have may stay as it is");
    let mut other = patch::MergePatch::new().label("é".repeat(21)).place(Patch::Clear);
    other.books = Patch::Set(ListPatch::Add(patch::Book::new().title("Sails").into()));
    other.colours = Patch::Clear;
    other.notes.insert("en", Open::Null);
    assert!(
        other
            .to_json()
            .unwrap()
            .ends_with(r#""Place":null,"Books":{"Title":"Sails"},"Colours":null,"Notes":{"en":null}}"#)
    );
    assert_eq!(other.validate().first().unwrap().rule(), Rule::MaxLength(20));
    for shelf in [full, other] {
        assert_eq!(patch::MergePatch::from_json(&shelf.to_json().unwrap()).unwrap(), shelf);
    }
    let full = patch::MergePatch::from_json(json).unwrap();
    assert_eq!(patch::MergePatch::from_xml(&full.to_xml().unwrap()).unwrap(), full);
    // Where the page shows the part itself, the request is it.
    let room = vendor_of_patches::room::patch::Request::new().door(Patch::Clear);
    assert_eq!(room.to_json().unwrap(), r#"{"Door":null}"#);
}

#[test]
fn a_list_of_operations_is_typed() {
    use patch::Operation;
    use vendor_of_patches::enums::Op;
    let request = patch::Request::new().items([
        Operation::new(Op::Replace, "/Label").value(Open::Text("South".into())),
        Operation::new(Op::Test, "/Width").value(Patch::Clear),
        Operation::new(Op::Remove, "/Place"),
    ]);
    let json = r#"[{"op":"replace","path":"/Label","value":"South"},{"op":"test","path":"/Width","value":null},{"op":"remove","path":"/Place"}]"#;
    assert_eq!(request.to_json().unwrap(), json);
    let read = patch::Request::from_json(json).unwrap();
    assert_eq!(read.items[1].value, Patch::Clear, "null is a value to be tested for");
    assert_eq!(read.to_json().unwrap(), json);
    assert!(read.validate().is_empty());
    let strange = patch::Request::new().items([Operation::new(Op::from("merge"), "/Label")]).validate();
    assert!(strange.is_ok() && !strange.is_empty());
    assert_eq!(patch::Request::from_json(r#"[{"op":"add"}]"#).unwrap_err().path, "item[0].path");
    assert_eq!(
        (patch::REQUEST_TYPES, patch::MERGE_PATCH_TYPE),
        (&["application/json-patch+json"][..], "application/merge-patch+json")
    );
    assert!(shelf::put::Call::read_reply(204, "").is_ok() && patch::Call::read_reply(204, "").is_ok());
}

#[test]
fn a_documented_status() {
    let error = put::Call::read_reply(412, r#"{"Code":"E1","Message":"too late"}"#).unwrap_err();
    let ErrorKind::Api(found) = error.kind else { panic!("{error:?}") };
    assert_eq!(found[0].known.map(|known| known.text), Some("Somebody was faster."));
}
