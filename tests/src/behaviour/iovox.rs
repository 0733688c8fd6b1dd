//! iovox: rules of its page, several values of one detail, errors by template.

use super::{body, lines};
use contactory::iovox::update_contacts::{Contact, Request};
use contactory::iovox::{self, enums::Output};
use contactory::runtime::{Document, Error, ErrorKind, Method, Patch, ReadErrorKind, Validate};

#[test]
fn what_the_docs_state_is_an_error_with_path_and_source() {
    let contacts = [
        Contact::new("4711").display_name("Vera"),
        Contact::new("").display_name(Patch::Clear),
        Contact::new("4713").display_name(""),
    ];
    let found = Request::new().contact(contacts).validate();
    assert_eq!(
        lines(&found),
        [
            "error contact[1].contact_id: must have a value",
            "error contact[1].display_name: must not be empty",
            "error contact[2].display_name: must not be empty",
        ]
    );
    let source = "iovox/updateContacts.html, request table, row \"contact > display_name\"";
    assert_eq!(found.iter().nth(1).unwrap().source(), source);
    assert!(found.into_result().is_err());
}

#[test]
fn a_name_that_is_not_sent_is_not_empty() {
    assert!(Request::new().contact([Contact::new("4711")]).validate().is_empty());
}

#[test]
fn booleans_are_spelled_as_the_page_does() {
    let request = Request::new().rm_rules(true).replace_details(false).contact([Contact::new("4711")]);
    let expected = "<request><rm_rules>TRUE</rm_rules><replace_details>FALSE</replace_details><contact>\
                    <contact_id>4711</contact_id></contact></request>";
    assert_eq!(body(&request), expected);
    assert_eq!(Request::from_xml(expected).unwrap(), request);
    let wrong = Request::from_xml("<request><rm_rules>MAYBE</rm_rules></request>").unwrap_err();
    assert_eq!((wrong.kind, &*wrong.path), (ReadErrorKind::Expected("a boolean"), "rm_rules"));
}

#[test]
fn a_contact_may_have_several_business_phones() {
    let request = Request::new().contact([Contact::new("4711").business_phone(["4681", "4682"])]);
    let xml = request.to_xml().unwrap();
    assert!(xml.contains("<business_phone>4681</business_phone><business_phone>4682</business_phone>"), "{xml}");
    assert_eq!(Request::from_xml(&xml).unwrap(), request);
    let json = request.to_json().unwrap();
    assert!(json.contains("\"business_phone\":[\"4681\",\"4682\"]"), "{json}");
    assert_eq!(Request::from_json(&json).unwrap(), request);
}

#[test]
fn several_phones_need_not_stand_together() {
    let text = "<request><contact><business_phone>1</business_phone><contact_id>4711</contact_id>\
                <business_phone>2</business_phone></contact></request>";
    let request = Request::from_xml(text).unwrap();
    assert_eq!(request.contact[0].business_phone, ["1", "2"]);
    let twice = text.replace("business_phone", "company");
    let error = Request::from_xml(&twice).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::DuplicateField, "contact[0].company"));
}

#[test]
fn a_contact_needs_its_identifier() {
    let text =
        "<request><contact><contact_id>1</contact_id></contact><contact><company>x</company></contact></request>";
    let error = Request::from_xml(text).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::MissingField, "contact[1].contact_id"));
}

#[test]
fn success_has_no_body() {
    assert!(Request::read_reply(204, "").is_ok());
}

/// `template | message | x=2 y=5 | resolution`, one a line.
fn errors(error: &Error) -> Vec<String> {
    let ErrorKind::Api(found) = &error.kind else { panic!("{error:?}") };
    found
        .iter()
        .map(|found| {
            let parameters: Vec<String> =
                found.parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let (text, resolution) = found.known.map_or(("?", ""), |known| (known.text, known.resolution));
            format!("{text} | {} | {} | {resolution}", found.message, parameters.join(" "))
        })
        .collect()
}

#[test]
fn an_error_is_matched_against_its_template() {
    let body = "<errors><error status=\"400\">Contact ID 2 of 5 Empty</error></errors>";
    let error = Request::read_reply(400, body).unwrap_err();
    assert_eq!((error.status, &*error.text()), (400, body));
    assert_eq!(
        errors(&error),
        [
            "Contact ID x of y Empty | Contact ID 2 of 5 Empty | x=2 y=5 | Fill contact_id of contact x (item) of y (total)"
        ]
    );
}

#[test]
fn several_errors_in_one_reply_each_with_its_own_parameters() {
    let body = "<errors><error status=\"400\">Home Phone 1 of 3 is not internationalised</error>\
                <error status=\"400\">XML parse error. mismatched tag at line 12, column 7</error>\
                <error status=\"401\">HTTP 401: Unauthorized</error></errors>";
    let found = errors(&Request::read_reply(400, body).unwrap_err());
    assert!(found[0].starts_with("Home Phone x of y is not internationalised | ") && found[0].contains("| x=1 y=3 |"));
    assert!(found[1].starts_with("XML parse error. x at line y, column z | "), "{found:?}");
    assert!(found[1].contains("| x=mismatched tag y=12 z=7 |"), "{found:?}");
    assert_eq!(found[2], "? | HTTP 401: Unauthorized |  | ");
}

#[test]
fn templates_that_begin_alike_are_told_apart() {
    let of = |message: &str| {
        let body = format!("<errors><error status=\"400\">{message}</error></errors>");
        errors(&Request::read_reply(400, &body).unwrap_err()).remove(0)
    };
    assert!(of("Display Name 1 of 2 Empty").starts_with("Display Name x of y Empty |"));
    let combination = of("Display Name and Phone Number Combination 1 of 2 already exists");
    assert!(combination.starts_with("Display Name and Phone Number Combination x of y already exists |"));
    let method = of("Request Method must be PUT. POST attempted");
    assert!(method.contains("| x=POST |"), "{method}");
    assert!(of("Contact ID  of  Empty").starts_with("? |"), "a parameter is never empty");
}

#[test]
fn errors_in_json_are_the_same() {
    for body in [
        r#"{"errors":{"error":[{"status":"400","$text":"XML Empty"}]}}"#,
        r#"{"errors":{"error":"XML Empty"}}"#,
        r#"{"errors":{"error":["XML Empty"]}}"#,
    ] {
        let error = Request::read_reply(400, body).unwrap_err();
        assert_eq!(errors(&error), ["XML Empty | XML Empty |  | Send a body of XML"], "{body}");
    }
}

#[test]
fn a_failure_that_lists_no_error() {
    assert_eq!(Request::read_reply(503, "upstream down").unwrap_err().kind, ErrorKind::Status);
    let error =
        Request::read_reply(500, "<errors><error status=\"500\">Internal Server Error</error></errors>").unwrap_err();
    assert!(errors(&error)[0].ends_with("| Try again later"));
}

#[test]
fn a_call_without_a_body_is_a_url() {
    let request = iovox::get_contacts::Request::new().page(2).limit(50).display_name("Vera & Co").output(Output::Xml);
    let url = request.to_url("https://sandboxapi.iovox.com:444/");
    let expected = "https://sandboxapi.iovox.com:444/Contacts?v=3&method=getContacts&page=2&limit=50\
                    &display_name=Vera%20%26%20Co&output=XML";
    assert_eq!(url, expected);

    let request = iovox::delete_contacts::Request::new("100A,200B").rm_rules(true);
    let expected = "https://api.iovox.com:444/Contacts?v=3&method=deleteContacts&contact_ids=100A,200B&rm_rules=TRUE";
    assert_eq!(request.to_url("https://api.iovox.com:444"), expected);
    assert!(request.validate().is_empty());
    let empty = iovox::delete_contacts::Request::new("");
    assert_eq!(lines(&empty.validate()), ["error contact_ids: must have a value"]);
}

#[test]
fn a_value_that_no_page_lists_is_only_a_warning() {
    let request = iovox::get_contacts::Request::new().req_fields("cid,dn").output("YAML");
    assert_eq!(lines(&request.validate()), ["warning output: is none of the known values: xml, json"]);
}

#[test]
fn contacts_of_a_list_keep_whatever_fields_were_asked_for() {
    let body = "<response><current_page>1</current_page><results><result><contact_id>7</contact_id></result><result/>\
                </results></response>";
    let response = iovox::get_contacts::Request::read_reply(200, body).unwrap();
    assert_eq!(response.current_page, Some(1));
    let results = response.results.unwrap();
    assert_eq!(results.result.len(), 2);
    assert_eq!(results.result[0].text_of("contact_id"), Some("7"));
}
