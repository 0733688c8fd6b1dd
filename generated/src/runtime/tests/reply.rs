//! Replies of the three kinds.

use super::ticket::{ERRORS, Response, read_reply};
use crate::runtime::{Error, ErrorFields, ErrorKind, Reply, read_error_list, read_http_status};

fn reply(status: u16, body: &str) -> Reply<'_> {
    Reply::new(status, body.as_bytes())
}

const NAMES: ErrorFields = ErrorFields { code: "ErrorType", message: "ErrorMessage" };

fn api(error: &Error) -> &[crate::runtime::ApiError] {
    match &error.kind {
        ErrorKind::Api(errors) => errors,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_success_is_the_response() {
    let response = read_reply(200, "<response status=\"ok\"><actionid>5</actionid></response>").unwrap();
    assert_eq!(response.actionid, Some(5));
    let marked = "\u{feff} {\"status\":\"ok\",\"actionid\":5}";
    assert_eq!(read_reply(200, marked).unwrap().actionid, Some(5));
    assert_eq!(read_reply(200, r#"{"status":"ok","actionid":5}"#).unwrap().actionid, Some(5));
    assert_eq!(read_error_list::<Response>(reply(204, ""), ERRORS, &NAMES).unwrap(), Response::default());
}

#[test]
fn the_status_attribute_tells_an_error() {
    let body = "<response status=\"error\"><code>0005</code><message>who?</message><x/></response>";
    let error = read_reply(200, body).unwrap_err();
    let found = &api(&error)[0];
    assert_eq!((found.code.as_deref(), &*found.message), (Some("0005"), "who?"));
    assert_eq!(found.known.map(|known| known.resolution), Some("log in again"));
    assert_eq!((&*error.text(), error.to_string()), (body, "HTTP 200: 0005: who?".to_owned()));

    let error = read_reply(200, "<response status=\"error\"><code>5</code><message/></response>").unwrap_err();
    assert_eq!((api(&error)[0].code.as_deref(), api(&error)[0].known), (Some("5"), None));
}

#[test]
fn a_listed_error_is_held_against_its_template() {
    let list = |body: &str| read_error_list::<Response>(reply(400, body), ERRORS, &NAMES).unwrap_err();
    let error =
        list("<errors><error status=\"400\">Ticket 2 of 15 Empty</error><error status=\"401\">No</error></errors>");
    let [first, second] = api(&error) else { panic!("{error}") };
    assert_eq!(first.parameters, [("x", "2".to_owned()), ("y", "15".to_owned())]);
    assert_eq!((first.status, first.known), (Some(400), Some(&ERRORS[1])));
    assert_eq!((second.status, second.known, &*second.message), (Some(401), None, "No"));

    for body in [
        r#"{"errors":{"error":{"status":"400","$text":"Ticket 2 of 15 Empty"}}}"#,
        r#"{"errors":{"error":[{"status":400,"$text":"Ticket 2 of 15 Empty"}]}}"#,
    ] {
        let error = read_error_list::<Response>(reply(400, body), ERRORS, &NAMES).unwrap_err();
        assert_eq!(api(&error)[0].parameters.len(), 2, "{body}");
    }

    for text in ["Ticket 2 of 15", "Ticket 2 of 15 Empty!", "ticket 2 of 15 Empty", "Ticket  of 15 Empty", "of", ""] {
        let error = list(&format!("<errors><error status=\"400\">{text}</error></errors>"));
        assert_eq!(api(&error)[0].known, None, "{text}");
    }
    let error = list("<errors><error status=\"404\">Ticket 2 of 15 Empty</error></errors>");
    assert_eq!(api(&error)[0].known, None, "another status");
}

#[test]
fn the_http_status_tells_an_error() {
    let body = r#"{"Error":true,"ErrorType":"Lost","ErrorMessage":"not here","ErrorSource":null}"#;
    let error = read_http_status::<Response>(reply(404, body), ERRORS, &NAMES).unwrap_err();
    let found = &api(&error)[0];
    assert_eq!((found.code.as_deref(), &*found.message, found.status), (Some("Lost"), "not here", Some(404)));
    assert_eq!(found.fields.text_of("Error"), Some("true"));
    assert_eq!(error.to_string(), "HTTP 404: Lost: not here");
}

#[test]
fn a_body_that_nobody_documents_is_kept() {
    for body in ["<html>Bad Gateway</html>", "Bad Gateway", "", "{", "<response status=\"ok\"/>"] {
        let error = read_reply(502, body).unwrap_err();
        assert_eq!((&error.kind, &*error.text(), error.status), (&ErrorKind::Status, body, 502));
    }
    let error = read_reply(200, "<response status=\"ok\"><actionid>x</actionid></response>").unwrap_err();
    assert_eq!(
        error.to_string(),
        "HTTP 200: the body cannot be read: actionid: expected an integer at line 1, column 33"
    );
}
