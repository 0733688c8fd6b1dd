//! Calls as requests of the crate `http`: each vendor's URL, headers and body, to the letter.

use contactory::planfix::{self, contact};
use contactory::runtime::{IntoOwned, Method, RequestError};
use contactory::{iovox, superoffice};
use http::Request;

/// The request as it goes over the wire, a line a header, each in order of its name.
fn lines(request: &Request<Vec<u8>>) -> Vec<String> {
    let mut headers: Vec<String> =
        request.headers().iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
    headers.sort();
    let body = String::from_utf8(request.body().clone()).unwrap();
    let body = body.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap_or(&body).to_owned();
    let mut lines = vec![format!("{} {}", request.method(), request.uri())];
    lines.extend(headers);
    lines.push(body);
    lines
}

fn planfix() -> planfix::Connection {
    planfix::Connection::new("acme", planfix::Credentials::token("key", "token"))
}

#[test]
fn planfix_with_a_token() {
    let request = contact::update::Request::new().contact(contact::update::Contact::new().id(7).name("Vera"));
    assert_eq!(
        lines(&request.to_http(&planfix()).unwrap()),
        [
            "POST https://api.planfix.com/xml/",
            "accept: application/xml",
            "authorization: Basic a2V5OnRva2Vu",
            "content-type: application/xml; charset=utf-8",
            "<request method=\"contact.update\"><account>acme</account><contact><id>7</id><name>Vera</name></contact>\
             </request>",
        ]
    );
}

#[test]
fn planfix_with_a_session_in_another_data_centre() {
    let connection = planfix::Connection::new("acme", planfix::Credentials::session("key", "s1"))
        .base_url("https://api.planfix.ru/xml/");
    let request = contact::get_group_list::Request::new();
    assert_eq!(
        lines(&request.to_http(&connection).unwrap()),
        [
            "POST https://api.planfix.ru/xml/",
            "accept: application/xml",
            "authorization: Basic a2V5Og==",
            "content-type: application/xml; charset=utf-8",
            "<request method=\"contact.getGroupList\"><account>acme</account><sid>s1</sid></request>",
        ]
    );
}

#[test]
fn planfix_logs_in_and_signs() {
    let connection = planfix::Connection::new("acc", planfix::Credentials::login("key")).signature_key("privateKey");
    let request = planfix::auth::login::Request::new().login("login").password("passw");
    let body = lines(&request.to_http(&connection).unwrap()).pop().unwrap();
    // The signature is the one that the vendor publishes for these values.
    assert_eq!(
        body,
        "<request method=\"auth.login\"><account>acc</account><login>login</login><password>passw</password>\
         <signature>3472ec55ecdc01bfcd90c028e43ab33b</signature></request>"
    );
}

#[test]
fn planfix_in_silence() {
    let body = |connection: &planfix::Connection| {
        let request = contact::delete::Request::new();
        lines(&request.to_http_unchecked(connection).unwrap()).pop().unwrap()
    };
    assert!(!body(&planfix()).contains("silent"));
    let silent = planfix().silent(true);
    assert!(body(&silent).contains("<account>acme</account><silent>1</silent>"), "{}", body(&silent));
    // A request that has such a field decides for itself.
    let request = contact::update::Request::new().silent(false);
    let body = lines(&request.to_http(&silent).unwrap()).pop().unwrap();
    assert_eq!(body.matches("<silent>").count(), 1, "{body}");
    assert!(body.contains("<silent>0</silent>"), "{body}");
}

fn iovox() -> iovox::Connection {
    iovox::Connection::new(iovox::Credentials::key("vera", "k1"))
}

#[test]
fn iovox_with_a_body_and_without() {
    let contact = iovox::update_contacts::Contact::new("4711").company("Ö & Co");
    let request = iovox::update_contacts::Request::new().contact([contact]);
    assert_eq!(
        lines(&request.to_http(&iovox()).unwrap()),
        [
            "PUT https://api.iovox.com:444/Contacts?v=3&method=updateContacts",
            "accept: application/xml",
            "content-type: application/xml; charset=utf-8",
            "securekey: k1",
            "username: vera",
            "<request><contact><contact_id>4711</contact_id><company>Ö &amp; Co</company></contact></request>",
        ]
    );
    let request = iovox::delete_contacts::Request::new("100A,200B").rm_rules(true);
    let sandbox = iovox().base_url("https://sandboxapi.iovox.com:444/");
    assert_eq!(
        lines(&request.to_http(&sandbox).unwrap()),
        [
            "DELETE https://sandboxapi.iovox.com:444/Contacts?v=3&method=deleteContacts&contact_ids=100A,200B\
             &rm_rules=TRUE",
            "accept: application/xml",
            "securekey: k1",
            "username: vera",
            "",
        ]
    );
}

#[test]
fn superoffice_with_parameters_beside_a_body() {
    use superoffice::contact::put;
    let connection = superoffice::Connection::new("online", "Cust1", superoffice::Credentials::bearer("t"))
        .app_token("app")
        .language("no");
    let parameters =
        put::Parameters::new(7).select("Name,Department").if_unmodified_since("Sun, 06 Nov 1994 08:49:37 GMT");
    let request = put::Call::new(parameters, put::Request::new().name("Fjord"));
    let mut found = lines(&request.to_http(&connection).unwrap());
    let body = found.pop().unwrap();
    assert!(body.starts_with('{') && body.contains("\"Name\":\"Fjord\""), "{body}");
    assert_eq!(
        found,
        [
            "PUT https://online.superoffice.com/Cust1/api/v1/Contact/7?$select=Name,Department",
            "accept: application/json",
            "authorization: Bearer t",
            "content-type: application/json; charset=utf-8",
            "if-unmodified-since: Sun, 06 Nov 1994 08:49:37 GMT",
            "so-apptoken: app",
            "so-language: no",
        ]
    );
}

#[test]
fn superoffice_patches_in_two_ways() {
    use superoffice::contact::patch;
    let connection = superoffice::Connection::at("https://crm.example.com", superoffice::Credentials::bearer("t"));
    let operation = patch::Operation::new(patch::Op::Remove, "/Department");
    let listed = patch::Call::new(patch::Parameters::new(7), patch::Request::new().items([operation]));
    let merged = patch::MergeCall::new(patch::Parameters::new(7), patch::MergePatch::new().department("Lab"));
    let sent = [listed.to_http(&connection).unwrap(), merged.to_http(&connection).unwrap()];
    let seen = sent.each_ref().map(|sent| {
        assert_eq!((sent.method().as_str(), sent.uri().path()), ("PATCH", "/api/v1/Contact/7"));
        (sent.headers()["content-type"].to_str().unwrap(), String::from_utf8_lossy(sent.body()).into_owned())
    });
    assert_eq!(
        seen,
        [
            ("application/json-patch+json", "[{\"op\":\"remove\",\"path\":\"/Department\"}]".to_owned()),
            ("application/merge-patch+json", "{\"Department\":\"Lab\"}".to_owned()),
        ]
    );
}

#[test]
fn superoffice_on_a_server_of_ones_own() {
    let proofs = [
        (superoffice::Credentials::basic("u", "p"), "authorization: Basic dTpw"),
        (superoffice::Credentials::ticket("7T"), "authorization: SOTicket 7T"),
        (superoffice::Credentials::xsrf("x"), "x-xsrf-token: x"),
    ];
    for (credentials, header) in proofs {
        let connection = superoffice::Connection::at("https://crm.example.com/", credentials);
        let request = superoffice::contact::get::Request::new(7).if_modified_since("Sun, 06 Nov 1994 08:49:37 GMT");
        let found = lines(&request.to_http(&connection).unwrap());
        assert_eq!(found[0], "GET https://crm.example.com/api/v1/Contact/7");
        let mut headers =
            ["accept: application/json", header, "if-modified-since: Sun, 06 Nov 1994 08:49:37 GMT"].to_vec();
        headers.sort();
        assert_eq!(found[1..], [&headers[..], &[""]].concat());
    }
}

#[test]
fn a_call_that_takes_nothing_is_a_call() {
    let connection = superoffice::Connection::at("https://crm.example.com", superoffice::Credentials::bearer("t"));
    let request = superoffice::contact::udef_layout::publish::post::Request::new();
    let found = request.to_http(&connection).unwrap();
    assert_eq!(found.method(), "POST");
    assert_eq!(found.uri(), "https://crm.example.com/api/v1/Contact/UdefLayout/Publish");
    assert!(found.body().is_empty() && !found.headers().contains_key("content-type"));
}

#[test]
fn what_the_docs_forbid_is_not_sent_unless_somebody_insists() {
    let request = iovox::delete_contacts::Request::new("");
    let refused = request.to_http(&iovox()).unwrap_err();
    let RequestError::Invalid(found) = &refused else { panic!("{refused}") };
    assert_eq!(found.first().unwrap().path(), "contact_ids");
    assert!(refused.to_string().contains("contact_ids: must have a value"), "{refused}");
    let sent = request.to_http_unchecked(&iovox()).unwrap();
    assert!(sent.uri().to_string().ends_with("method=deleteContacts&contact_ids="));
    // A warning stops nothing.
    assert!(contact::update::Request::new().contact(contact::update::Contact::new()).to_http(&planfix()).is_ok());
}

#[test]
fn what_cannot_be_sent_at_all() {
    let contact = contact::update::Contact::new().id(1).name("a\u{0}b");
    let error = contact::update::Request::new().contact(contact).to_http(&planfix()).unwrap_err();
    assert!(matches!(&error, RequestError::Write(error) if error.path == "contact.name"), "{error}");
    let request = iovox::delete_contacts::Request::new("1");
    let header = iovox::Connection::new(iovox::Credentials::key("a\nb", "k"));
    assert!(matches!(request.to_http(&header), Err(RequestError::Header("username"))));
    let error = request.to_http(&iovox().base_url("no url")).unwrap_err();
    assert!(matches!(error, RequestError::Url(_)), "{error}");
    assert!(std::error::Error::source(&error).is_some());
    // A name that would lead to another host makes no URL.
    let connection = superoffice::Connection::new("evil.example/", "c", superoffice::Credentials::bearer("t"));
    let request = superoffice::contact::get::Request::new(7);
    assert!(matches!(request.to_http(&connection), Err(RequestError::Url(_))));
}

#[test]
fn secrets_are_not_printed() {
    let connection =
        planfix::Connection::new("acme", planfix::Credentials::session("KEY", "SID")).signature_key("SIGN");
    let request = planfix::auth::login::Request::new().login("vera").password("PASSWORD");
    let text = "<response status=\"ok\"><sid>SID</sid></response>";
    let response = planfix::auth::login::Request::read_reply(200, text).unwrap();
    assert_eq!(response.sid.as_ref().map(|sid| sid.expose()), Some("SID"));
    let envelope = planfix::Envelope::new("acme", request.clone()).sid("SID").signature("SIGN");
    let sent = request.to_http(&connection).unwrap();
    let printed = format!("{connection:?} {request:?} {response:?} {envelope:?} {:?}", sent.headers());
    assert!(printed.contains("[redacted]") && printed.contains("acme") && printed.contains("vera"), "{printed}");
    for secret in ["KEY", "SID", "SIGN", "PASSWORD", "S0VZO"] {
        assert!(!printed.contains(secret), "{secret} in {printed}");
    }
}

#[test]
fn an_answer_of_the_crate_http_is_read_with_its_headers() {
    type Get<'a> = superoffice::contact::get::Request<'a>;
    let body = br#"{"ContactId":7,"Name":"Fjord"}"#.to_vec();
    let response = http::Response::builder().status(200).body(body).unwrap();
    let found = Get::read_response(&response).unwrap().into_owned();
    drop(response);
    assert_eq!(found.name.as_deref(), Some("Fjord"));

    let response = http::Response::builder().status(429).header("Retry-After", "7").body("slow down").unwrap();
    let error = Get::read_response(&response).unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.delay(), Some(std::time::Duration::from_secs(7)));
    assert_eq!(error.text(), "slow down");
}
