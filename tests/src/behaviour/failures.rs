//! Answers that are no success: every error that the docs list comes back as what it is, and nothing else is mistaken
//! for one.

use contactory::runtime::{Error, ErrorKind, KnownError, Method, ReadErrorKind, Reply};
use contactory::{iovox, planfix, superoffice};
use std::time::{Duration, SystemTime};

/// A message that follows the template of an error, and what its parameters then are.
fn filled(known: &KnownError) -> (String, Vec<(&'static str, String)>) {
    let mut message = String::new();
    let mut parameters = Vec::new();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut rest = known.text;
    while !rest.is_empty() {
        let end = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
        let (word, behind) =
            if end == 0 { rest.split_at(rest.chars().next().unwrap().len_utf8()) } else { rest.split_at(end) };
        match known.parameters.iter().find(|name| **name == word) {
            Some(name) => {
                let value = format!("{}", 40 + parameters.len());
                message.push_str(&value);
                parameters.push((*name, value));
            }
            None => message.push_str(word),
        }
        rest = behind;
    }
    (message, parameters)
}

/// Every error of a method of iovox, in XML and in JSON.
fn iovox_errors<M: Method>(errors: &'static [KnownError]) -> usize {
    for known in errors {
        let status = known.status.unwrap_or(400);
        let (message, parameters) = filled(known);
        let escaped = message.replace('&', "&amp;").replace('<', "&lt;");
        let json = serde_json::json!({"errors": {"error": {"status": status.to_string(), "$text": message}}});
        for body in [format!("<errors><error status=\"{status}\">{escaped}</error></errors>"), json.to_string()] {
            let error = M::read_reply(status, &body).map(drop).unwrap_err();
            let [found] = error.errors() else { panic!("{body}: {error:?}") };
            assert_eq!(found.known, Some(known), "{body}");
            assert_eq!(found.parameters, parameters, "{body}");
            assert_eq!((&*found.message, found.status), (&*message, Some(status)));
            assert_eq!(found.resolution().unwrap_or_default(), known.resolution);
            assert_eq!(error.text(), body);
        }
    }
    errors.len()
}

#[test]
fn every_error_of_iovox_is_matched_with_its_parameters() {
    let counts = [
        iovox_errors::<iovox::create_contacts::Request<'_>>(iovox::create_contacts::ERRORS),
        iovox_errors::<iovox::update_contacts::Request<'_>>(iovox::update_contacts::ERRORS),
        iovox_errors::<iovox::delete_contacts::Request<'_>>(iovox::delete_contacts::ERRORS),
        iovox_errors::<iovox::get_contacts::Request<'_>>(iovox::get_contacts::ERRORS),
        iovox_errors::<iovox::get_contact_details::Request<'_>>(iovox::get_contact_details::ERRORS),
    ];
    // The page of createContacts ends before its errors.
    assert_eq!(counts.iter().filter(|count| **count > 0).count(), 4, "{counts:?}");
}

#[test]
fn every_code_of_planfix_is_known_and_says_whether_to_call_again() {
    // The page's codes, and those of its first two lists, which vendor.yaml supplies.
    assert_eq!(planfix::errors::ERRORS.len(), 100);
    for known in planfix::errors::ERRORS {
        let body = format!("<response status=\"error\"><code>{}</code><message/></response>", known.code);
        let error = planfix::contact::get::Request::read_reply(200, &body).unwrap_err();
        let [found] = error.errors() else { panic!("{error:?}") };
        assert_eq!(found.known, Some(known));
        assert!(error.has_code(known.code) && !error.has_code("x"));
        assert_eq!(error.is_retryable(), !known.retry.is_empty(), "{}", known.code);
        let code = planfix::ErrorCode::reported_in(found).unwrap();
        assert!(!matches!(code, planfix::ErrorCode::Unknown(_)), "{}", known.code);
        assert_eq!(code.as_str(), known.code);
    }
    let retried = planfix::errors::ERRORS.iter().filter(|known| !known.retry.is_empty()).map(|known| known.code);
    assert_eq!(retried.collect::<Vec<_>>(), ["0005", "0007", "0011", "3014"]);
}

/// Every status that a method of SuperOffice documents.
fn superoffice_errors<M: Method>(errors: &'static [KnownError]) -> usize {
    for known in errors {
        let status = known.status.unwrap();
        let body = r#"{"Error":true,"ErrorType":"SoException","ErrorMessage":"it is so","ErrorSource":"here"}"#;
        let error = M::read_reply(status, body).map(drop).unwrap_err();
        let [found] = error.errors() else { panic!("{error:?}") };
        assert_eq!((found.known, &*found.message), (Some(known), "it is so"));
        assert_eq!(error.status, status);
    }
    errors.len()
}

macro_rules! superoffice_errors {
    ($($module:path: $call:ident $(<$lifetime:lifetime>)?;)*) => {
        [$({
            use $module as module;
            superoffice_errors::<module::$call $(<$lifetime>)?>(module::ERRORS)
        }),*]
    };
}

#[test]
fn every_status_of_superoffice_is_known() {
    let counts = superoffice_errors! {
        superoffice::contact::activities::get: Request<'_>;
        superoffice::contact::appointments::get: Request<'_>;
        superoffice::contact::custom_field::get: Request<'_>;
        superoffice::contact::custom_field::list: Request<'_>;
        superoffice::contact::default::get: Request<'_>;
        superoffice::contact::delete: Request;
        superoffice::contact::documents::get: Request<'_>;
        superoffice::contact::duplicate_rules::get: Request<'_>;
        superoffice::contact::duplicate_rules::put: Call<'_>;
        superoffice::contact::duplicates::get: Request<'_>;
        superoffice::contact::foreign_key::get: Request<'_>;
        superoffice::contact::get: Request<'_>;
        superoffice::contact::image::delete: Request;
        superoffice::contact::image::get: Request<'_>;
        superoffice::contact::image::post: Call<'_>;
        superoffice::contact::image::put: Call<'_>;
        superoffice::contact::image_info::get: Request<'_>;
        superoffice::contact::image_info::put: Call<'_>;
        superoffice::contact::list: Request<'_>;
        superoffice::contact::merge_to::post: Request;
        superoffice::contact::patch: Call<'_>;
        superoffice::contact::persons::get: Request<'_>;
        superoffice::contact::post: Call<'_>;
        superoffice::contact::projects::get: Request<'_>;
        superoffice::contact::put: Call<'_>;
        superoffice::contact::relations::get: Request<'_>;
        superoffice::contact::sales::get: Request<'_>;
        superoffice::contact::simple::get: Request<'_>;
        superoffice::contact::summary::get: Request<'_>;
        superoffice::contact::tickets::get: Request<'_>;
        superoffice::contact::udef_layout::change_to::post: Request<'_>;
        superoffice::contact::udef_layout::changed::get: Request<'_>;
        superoffice::contact::udef_layout::delete: Request<'_>;
        superoffice::contact::udef_layout::get: Request<'_>;
        superoffice::contact::udef_layout::list: Request<'_>;
        superoffice::contact::udef_layout::post: Request<'_>;
        superoffice::contact::udef_layout::publish::get: Request<'_>;
        superoffice::contact::udef_layout::publish::post: Request;
        superoffice::contact::udef_layout::published::get: Request<'_>;
        superoffice::contact::udef_layout::published::list: Request<'_>;
        superoffice::contact::udef_layout::put: Call<'_>;
        superoffice::contact::udef_layout::revert::post: Request;
        superoffice::contact::validate::post: Call<'_>;
    };
    assert_eq!((counts.len(), counts.iter().sum::<usize>()), (43, 23), "{counts:?}");
}

type Get<'a> = superoffice::contact::get::Request<'a>;

fn error_of(status: u16, body: &[u8]) -> Error {
    Get::read_reply(status, body).unwrap_err()
}

#[test]
fn a_page_instead_of_an_answer_is_told_by_its_status() {
    let page = "<!DOCTYPE html><html><head><title>Bad gateway</title></head><body>&nbsp;</body></html>";
    for status in [400, 404, 500, 502, 503] {
        assert_eq!(error_of(status, page.as_bytes()).kind, ErrorKind::Status);
        let error = planfix::contact::get::Request::read_reply(status, page).unwrap_err();
        assert_eq!((&error.kind, error.status, &*error.text()), (&ErrorKind::Status, status, page));
        let error = iovox::get_contacts::Request::read_reply(status, page).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Status);
    }
    assert!(matches!(error_of(200, page.as_bytes()).kind, ErrorKind::Unreadable(_)));
}

#[test]
fn statuses_say_what_they_say() {
    let error = error_of(304, b"");
    assert!(error.is_not_modified() && !error.is_retryable() && error.errors().is_empty());
    assert!(error_of(401, b"").is_unauthorized() && error_of(403, b"").is_unauthorized());
    assert!(error_of(404, b"").is_not_found() && error_of(412, b"").is_conflict());
    assert!(error_of(429, b"").is_rate_limited() && error_of(429, b"").is_retryable());
    for (status, retryable) in [(500, false), (502, true), (503, true), (504, true), (400, false), (404, false)] {
        let error = error_of(status, b"");
        assert_eq!((error.is_server_error(), error.is_retryable()), (status >= 500, retryable), "{status}");
    }
    let later = Reply { retry_after: Some("120"), ..Reply::new(500, b"") };
    let error = Get::from_reply(later).unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(error.delay(), Some(Duration::from_secs(120)));
    let date = Reply { retry_after: Some("Sun, 06 Nov 1994 08:49:37 GMT"), ..Reply::new(503, b"") };
    let error = Get::from_reply(date).unwrap_err();
    assert_eq!((error.delay(), error.retry_after.as_deref()), (None, Some("Sun, 06 Nov 1994 08:49:37 GMT")));
    let at = |seconds| error.delay_at(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
    assert_eq!(at(784_111_770), Some(Duration::from_secs(7)));
    assert_eq!(at(784_111_778), Some(Duration::ZERO));
    let never = Reply { retry_after: Some("tomorrow"), ..Reply::new(503, b"") };
    assert_eq!(Get::from_reply(never).unwrap_err().delay_at(SystemTime::now()), None);
}

#[test]
fn a_body_that_is_no_text_is_an_error_with_its_place() {
    let error = error_of(200, b"{\"Name\":\n \"a\xffb\"}");
    let ErrorKind::Unreadable(found) = &error.kind else { panic!("{error:?}") };
    assert_eq!((found.kind, found.offset, found.line, found.column), (ReadErrorKind::NotUtf8, 12, 2, 4));
    assert_eq!(error.to_string(), "HTTP 200: the body cannot be read: the bytes are no UTF-8 at line 2, column 4");
    assert!(std::error::Error::source(&error).is_some());
    assert_eq!(error_of(500, b"\xff").kind, ErrorKind::Status);
    let marked = Get::read_reply(200, b"\xef\xbb\xbf{\"Name\":\"a\"}").unwrap();
    assert_eq!(marked.name.as_deref(), Some("a"));
}

#[test]
fn a_strict_reading_of_an_answer_refuses_what_the_docs_do_not_say() {
    let sloppy = r#"{"ContactId":"7","Name":"a"}"#;
    assert_eq!(Get::read_reply(200, sloppy).unwrap().contact_id, Some(7));
    let error = Get::read_reply_strict(200, sloppy).unwrap_err();
    let ErrorKind::Unreadable(found) = &error.kind else { panic!("{error:?}") };
    assert_eq!((found.path.as_str(), found.column), ("ContactId", 14));
    assert_eq!(Get::read_reply_strict(200, r#"{"ContactId":7,"Name":"a"}"#).unwrap().contact_id, Some(7));
    // An error of the vendor is one however it is read.
    let refused = r#"{"ErrorType":"Odd","ErrorMessage":"No","More":1}"#;
    assert_eq!(Get::read_reply_strict(400, refused).unwrap_err().errors().len(), 1);
}
