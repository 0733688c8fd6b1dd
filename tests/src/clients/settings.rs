//! What a program may choose about its client: to be strict with answers, and lenient with requests.

use super::{Both, iovox_at, planfix_at, play};
use contactory::iovox::get_contacts;
use contactory::planfix::contact::get_group_list;
use contactory::runtime::{ClientError, ClientSettings, ErrorKind, RequestError};
use mock::{Server, Trouble};

/// A success with a field that no page documents.
fn answer_loosely(server: &Server) {
    let body = br#"<response status="ok"><moon>full</moon></response>"#.to_vec();
    server.trouble(Trouble::Status { status: 200, retry_after: None, body });
}

#[test]
fn an_answer_that_is_not_as_documented_is_an_error_where_that_is_wanted() {
    let server = play("planfix");
    let request = get_group_list::Request::new();
    let lenient = Both::new(planfix_at(&server), ClientSettings::default());
    for outcome in lenient.call(&request, || answer_loosely(&server)) {
        outcome.unwrap();
    }
    let strict = Both::new(planfix_at(&server), ClientSettings { strict: true, ..ClientSettings::default() });
    for outcome in strict.call(&request, || answer_loosely(&server)) {
        let Err(ClientError::Api(error)) = outcome else { panic!("it was read: {outcome:?}") };
        let ErrorKind::Unreadable(error) = error.kind else { panic!("it could be read: {error}") };
        assert!(error.to_string().contains("moon"), "{error}");
    }
    for outcome in strict.call(&request, || ()) {
        outcome.unwrap();
    }
}

#[test]
fn a_request_that_breaks_a_rule_is_sent_where_that_is_wanted() {
    let server = play("iovox");
    let request = get_contacts::Request::new().limit(20_001);
    let checking = Both::new(iovox_at(&server), ClientSettings::default());
    for outcome in checking.call(&request, || ()) {
        assert!(matches!(outcome, Err(ClientError::Request(RequestError::Invalid(_)))), "{outcome:?}");
    }
    assert!(server.calls().is_empty());
    let unchecked = Both::new(iovox_at(&server), ClientSettings { unchecked: true, ..ClientSettings::default() });
    drop(unchecked.call(&request, || ()));
    assert_eq!(server.calls(), ["getContacts", "getContacts"]);
}
