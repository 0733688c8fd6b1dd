//! What is read although it is not what the docs say, and what is refused all the same.

use super::ticket::{Owner, Request, Ticket};
use crate::runtime::{Document, Open, Patch};

/// A ticket with these members beside its key.
fn ticket(members: &str) -> Result<Ticket<'static>, String> {
    let text = format!(r#"{{"key":"K",{members}}}"#);
    Ticket::from_json_owned(&text).map_err(|error| error.to_string())
}

#[track_caller]
fn same(lenient: &str, strict: &str) {
    assert_eq!(ticket(lenient), ticket(strict));
    assert!(ticket(strict).is_ok());
}

#[track_caller]
fn refused(members: &str, expected: &str) {
    let error = ticket(members).unwrap_err();
    assert!(error.starts_with(expected), "{error}");
}

#[test]
fn numbers_and_booleans_may_be_texts() {
    same(r#""id":"7","rating":"-2","hours":"1.5""#, r#""id":7,"rating":-2,"hours":1.5"#);
    same(r#""id":" 7 ""#, r#""id":7"#);
    for (written, meant) in [("\"TRUE\"", "true"), ("\"0\"", "false"), ("1", "true"), ("0", "false")] {
        same(&format!(r#""archived":{written}"#), &format!(r#""archived":{meant}"#));
    }
    refused(r#""id":"7 km""#, "id: expected an integer");
    refused(r#""id":"9223372036854775808""#, "id: the number is out of range");
    refused(r#""rating":"2147483648""#, "rating: the number is out of range");
    refused(r#""hours":"1e999""#, "hours: the number is out of range");
    refused(r#""hours":"NaN""#, "hours: expected a number");
    refused(r#""archived":2"#, "archived: expected a boolean");
    refused(r#""archived":"yes""#, "archived: expected a boolean");
    refused(r#""id":true"#, "id: expected an integer");
}

#[test]
fn a_text_may_be_a_number_or_a_boolean_and_keeps_its_spelling() {
    same(r#""title":1.50,"due":20"#, r#""title":"1.50","due":"20""#);
    same(r#""title":false"#, r#""title":"false""#);
    same(r#""fields":{"a":-1e5,"b":true}"#, r#""fields":{"a":"-1e5","b":"true"}"#);
    refused(r#""title":01"#, "title: expected a number as JSON writes it");
    refused(r#""title":tru"#, "title: expected a string");
    refused(r#""title":{}"#, "title: expected a string");
}

#[test]
fn an_empty_text_is_nothing_where_no_text_is_meant() {
    same(r#""id":"","archived":"""#, r#""id":null,"archived":null"#);
    same(r#""owner":"","fields":"","users":{"id":""}"#, r#""owner":null,"fields":{},"users":{"id":[]}"#);
    assert_eq!(ticket(r#""title":"""#).unwrap().title, Patch::from(""));
    assert_eq!(ticket(r#""links":"""#).unwrap().links, Some(Open::from("")));
}

#[test]
fn one_item_may_stand_for_a_list_and_a_list_of_one_for_its_item() {
    same(r#""users":{"id":5}"#, r#""users":{"id":[5]}"#);
    same(r#""users":{"id":"5"}"#, r#""users":{"id":[5]}"#);
    same(r#""comments":{"comment":{}}"#, r#""comments":{"comment":[{}]}"#);
    same(r#""id":[7],"title":[ "t" ],"owner":[{"id":1}]"#, r#""id":7,"title":"t","owner":{"id":1}"#);
    same(r#""fields":{"a":["b"]}"#, r#""fields":{"a":"b"}"#);
    refused(r#""id":[7,8]"#, "id: expected `]` behind the only item");
    refused(r#""id":[]"#, "id: expected an integer");
    refused(r#""title":[["t"]]"#, "title: expected a string");
    assert!(ticket(r#""links":["a"]"#).unwrap().links.is_some_and(|links| matches!(links, Open::Array(_))));
}

#[test]
fn null_is_an_empty_list_or_map_and_so_is_an_empty_list_for_a_map() {
    same(r#""users":{"id":null},"fields":null"#, r#""users":{"id":[]},"fields":{}"#);
    same(r#""fields":[]"#, r#""fields":{}"#);
    refused(r#""fields":[1]"#, "fields: expected an object");
    refused(r#""users":{"id":[null]}"#, "users.id[0]: expected an integer");
    refused(r#""fields":{"a":null}"#, "fields.a: expected a string");
}

#[test]
fn lists_for_items_count_as_depth() {
    let deep = format!("{}7{}", "[".repeat(200), "]".repeat(200));
    refused(&format!(r#""id":{deep}"#), "id: expected an integer");
    refused(&format!(r#""x":{deep}"#), "x: nested too deep");
}

#[test]
fn owned_values_are_the_borrowed_ones() {
    let text = r#"{"method":"ticket.update","ticket":{"key":"K\u00e9","title":"t","x":{"\u0061":[1,"b"]},"id":"3"}}"#;
    assert_eq!(Request::from_json_owned(text), Request::from_json(text));
    assert_eq!(Request::from_json_owned("{}"), Request::from_json("{}"));
    fn lives<T: 'static>(_: T) {}
    let short = text.to_owned();
    lives(Request::from_json_owned(&short).unwrap());
    drop(short);
    lives(Owner::default());
}
