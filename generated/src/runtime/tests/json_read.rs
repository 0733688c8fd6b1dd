//! Fields read from JSON: order, nulls, types, places of errors.

use super::ticket::{Envelope, Request, Ticket};
use crate::runtime::{Document, Open, Patch, ReadErrorKind};

fn ticket(members: &str) -> String {
    format!(r#"{{"method":"ticket.update","ticket":{{"key":"K"{members}}}}}"#)
}

#[track_caller]
fn refused(text: &str, expected: &str) {
    assert_eq!(Request::from_json(text).unwrap_err().to_string(), expected, "{text}");
}

#[test]
fn members_come_in_any_order_and_layout() {
    let text = "\n{ \"ticket\" :\n{\"links\":\"l\",\"key\" : \"K\" , \"id\":7,\r\n\"ti\\u0074le\":\"t\"} ,\t\"method\":\"ticket.update\"} ";
    let ticket = Request::from_json(text).unwrap().ticket.unwrap();
    assert_eq!((ticket.id, ticket.title, &*ticket.key), (Some(7), Patch::from("t"), "K"));
    assert_eq!(ticket.links, Some(Open::from("l")));
}

#[test]
fn null_clears_a_patch_and_is_nothing_elsewhere() {
    let text = ticket(r#","title":null,"id":null,"owner":null,"fields":null,"users":{"id":null}"#);
    let ticket = Request::from_json(&text).unwrap().ticket.unwrap();
    assert_eq!((ticket.title, ticket.id, ticket.owner), (Patch::Clear, None, None));
    assert!(ticket.fields.is_empty() && ticket.users.unwrap().id.is_empty());
}

#[test]
fn members_that_are_no_field_are_kept_or_passed_over() {
    let text = ticket(r#","x":[1,{"y":2.50}],"id":3"#).replacen('{', r#"{"other":{"deep":[{}]},"#, 1);
    let request = Request::from_json(&text).unwrap();
    let ticket = request.ticket.as_ref().unwrap();
    assert_eq!(ticket.id, Some(3));
    let written = request.to_json().unwrap();
    assert!(written.contains(r#""x":[1,{"y":2.50}]"#), "{written}");
    assert!(!written.contains("other"), "{written}");
}

#[test]
fn numbers_are_whole_where_the_field_is() {
    for (member, expected) in [
        (r#","id":1.5"#, "ticket.id: expected an integer at line 1, column 52"),
        (r#","id":1e2"#, "ticket.id: expected an integer at line 1, column 52"),
        (r#","id":"one""#, "ticket.id: expected an integer at line 1, column 52"),
        (r#","id":9223372036854775808"#, "ticket.id: the number is out of range at line 1, column 52"),
        (r#","rating":2147483648"#, "ticket.rating: the number is out of range at line 1, column 56"),
        (r#","hours":1e999"#, "ticket.hours: the number is out of range at line 1, column 55"),
        (r#","archived":2"#, "ticket.archived: expected a boolean at line 1, column 58"),
        (r#","title":{}"#, "ticket.title: expected a string at line 1, column 55"),
        (r#","owner":[]"#, "ticket.owner: expected an object at line 1, column 56"),
        (r#","users":{"id":"x"}"#, "ticket.users.id[0]: expected an integer at line 1, column 61"),
        (r#","users":{"id":[1,"b"]}"#, "ticket.users.id[1]: expected an integer at line 1, column 64"),
        (r#","fields":{"a":"b","c":{}}"#, "ticket.fields.c: expected a string at line 1, column 69"),
    ] {
        refused(&ticket(member), expected);
    }
    let text = ticket(r#","id":-9223372036854775808,"number":9223372036854775807"#);
    let extremes = Request::from_json(&text).unwrap();
    assert_eq!(extremes.ticket.map(|ticket| (ticket.id, ticket.number)), Some((Some(i64::MIN), Some(i64::MAX))));
}

#[test]
fn a_known_field_may_not_come_twice() {
    refused(&ticket(r#","key":"L""#), "ticket.key: the field occurs twice at line 1, column 53");
    refused(&ticket(r#","id":null,"id":1"#), "ticket.id: the field occurs twice at line 1, column 62");
    refused(&ticket(r#","owner":{},"owner":{}"#), "ticket.owner: the field occurs twice at line 1, column 66");
    refused(&ticket(r#","fields":{},"fields":{}"#), "ticket.fields: the field occurs twice at line 1, column 68");
}

#[test]
fn a_required_field_must_be_there() {
    let text = r#"{"method":"ticket.update","ticket":{}}"#;
    refused(text, "ticket.key: the field is required at line 1, column 38");
    let error = Envelope::<Request>::from_json(r#"{"method":"ticket.update"}"#).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::MissingField, "account"));
}

#[test]
fn another_document_is_refused() {
    refused("{}", "this is another kind of document at line 1, column 1");
    refused(r#"{"method":"ticket.get"}"#, "this is another kind of document at line 1, column 11");
    let twice = r#"{"method":"ticket.update","method":"ticket.update"}"#;
    refused(twice, "method: the field occurs twice at line 1, column 36");
    refused(r#"{"method":"ticket.update"}{}"#, "content after the end of the document at line 1, column 27");
    refused("[]", "expected an object at line 1, column 1");
    refused("", "unexpected end of the document at line 1, column 1");
    assert!(Ticket::from_json(r#"{"key":"K"}"#).is_ok());
}

#[test]
fn the_members_must_be_separated() {
    refused(&ticket(r#""id":1"#), "ticket: expected `,` or `}` at line 1, column 46");
    refused(&ticket(r#","id":1"title":"x""#), "ticket: expected `,` or `}` at line 1, column 53");
    refused(&ticket(r#","id" 1"#), "ticket: expected `:` behind a key at line 1, column 52");
    refused(&ticket(","), "ticket: expected a key in double quotes at line 1, column 47");
}

#[test]
fn the_place_is_given_in_lines_and_characters() {
    let error = Request::from_json("{\n \"é\": tru}").unwrap_err();
    assert_eq!((error.offset, error.line, error.column, &*error.path), (9, 2, 7, "é"));
}
