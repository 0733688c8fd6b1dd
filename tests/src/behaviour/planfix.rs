//! Planfix: partial updates, the envelope, typed errors.

use super::{body, lines};
use contactory::planfix::contact::update::{
    Contact, CustomData, CustomValue, Group, Phone, Phones, Request, Responsible, SecondaryEmails, Users,
};
use contactory::planfix::enums::{Lang, Role, Sex, UserStatus};
use contactory::planfix::{self, Envelope, ErrorCode};
use contactory::runtime::{Document, ErrorKind, Method, Patch, ReadErrorKind, Severity, Validate, WriteErrorKind};
use std::borrow::Cow;

#[test]
fn absent_cleared_and_set_are_three_states() {
    let contact = Contact::new().id(4711).name("Vera").mid_name(Patch::Clear);
    let request = Request::new().contact(contact);
    let expected = "<request method=\"contact.update\"><contact><id>4711</id><name>Vera</name><midName/>\
                    </contact></request>";
    assert_eq!(body(&request), expected);
    assert_eq!(Request::from_xml(expected).unwrap(), request);
    let json = request.to_json().unwrap();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let contact = &value["contact"];
    assert_eq!((&contact["name"], contact.get("midName")), (&"Vera".into(), Some(&serde_json::Value::Null)));
    assert_eq!(contact.get("lastName"), None);
    assert_eq!(Request::from_json(&json).unwrap(), request);
}

#[test]
fn an_empty_element_clears_and_an_absent_one_keeps() {
    let text =
        "<request method='contact.update'><contact><sex/><lang></lang><birthdate/><template/></contact></request>";
    let contact = Request::from_xml(text).unwrap().contact.unwrap();
    assert!(contact.sex.is_clear() && contact.lang.is_clear());
    assert!(contact.birthdate.is_clear() && contact.template.is_clear());
    assert!(contact.name.is_keep() && contact.can_be_worker.is_keep());
    assert_eq!(contact.id, None);
}

#[test]
fn session_fields_surround_the_request_and_are_none_of_its_fields() {
    let request = Request::new().silent(true).contact(Contact::new().id(1));
    let envelope = Envelope::new("acme", request.clone()).sid("s1").signature("abc");
    let expected = "<request method=\"contact.update\"><account>acme</account><sid>s1</sid><silent>1</silent>\
                    <contact><id>1</id></contact><signature>abc</signature></request>";
    assert_eq!(body(&envelope), expected);
    assert_eq!(Envelope::<Request>::from_xml(expected).unwrap(), envelope);
    let json = envelope.to_json().unwrap();
    assert_eq!(Envelope::<Request>::from_json(&json).unwrap(), envelope, "{json}");
    // Read without its envelope, a document has fields that the request does not know; they are passed over.
    assert_eq!(Request::from_xml(expected).unwrap(), request);
}

#[test]
fn an_envelope_needs_its_account() {
    let text = "<request method=\"contact.update\"><contact><id>1</id></contact></request>";
    let error = Envelope::<Request>::from_xml(text).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::MissingField, "account"));
}

#[test]
fn without_a_key_there_is_a_warning_that_blocks_nothing() {
    let without = Request::new().contact(Contact::new().name("Vera")).validate();
    assert_eq!(lines(&without), ["warning contact: at least one of id, userid, general must be there"]);
    assert!(without.is_ok() && without.clone().into_result().is_ok());
    assert!(without.iter().all(|found| found.source().contains("planfix/en/contact.update")), "{without}");
    for contact in [Contact::new().id(1), Contact::new().user_id(1), Contact::new().general(1)] {
        assert!(Request::new().contact(contact).validate().is_empty());
    }
    let several = Contact::new().id(1).general(2);
    assert!(Request::new().contact(several).validate().is_empty(), "several keys may be given");
}

#[test]
fn dates_have_the_forms_that_the_vendor_takes() {
    let check = |date: &'static str| Request::new().contact(Contact::new().id(1).birthdate(date)).validate();
    for good in ["03-02-2018", "16-02-2018 23:55", "29-02-2024"] {
        assert!(check(good).is_empty(), "{good}");
    }
    for bad in ["2018-02-03", "31-02-2018", "3-2-2018", "16-02-2018 24:00", "soon", "03-02-2018 "] {
        let found = check(bad);
        assert_eq!(
            lines(&found),
            ["error contact.birthdate: must be a date written as dd-mm-yyyy, dd-mm-yyyy hh:mm"],
            "{bad}"
        );
        assert!(!found.is_ok());
    }
    let cleared = Contact::new().id(1).birthdate(Patch::Clear);
    assert!(Request::new().contact(cleared).validate().is_empty());
}

#[test]
fn enums_are_open_and_an_unknown_value_is_a_warning() {
    let text =
        "<request method=\"contact.update\"><contact><id>1</id><sex>OTHER</sex><lang>Fi</lang></contact></request>";
    let request = Request::from_xml(text).unwrap();
    let contact = request.contact.as_ref().unwrap();
    assert_eq!(contact.sex.value().map(Sex::as_str), Some("OTHER"));
    assert!(matches!(contact.lang.value(), Some(Lang::Unknown(value)) if value.as_str() == "Fi"));
    assert_eq!(body(&request), text);
    let found = request.validate();
    let expected = [
        "warning contact.sex: is none of the known values: male, female",
        "warning contact.lang: is none of the known values: en, ru",
    ];
    assert_eq!(lines(&found), expected);
    assert_eq!(found.first().unwrap().severity(), Severity::Warning);
    assert_eq!(Contact::new().lang("Ru").lang, Patch::Set(Lang::Ru), "a known value is never hidden as unknown");
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let found = Request::new().contact(Contact::new().birthdate("soon").lang("Fi")).validate();
    let paths: Vec<String> = found.iter().map(|violation| violation.path()).collect();
    assert_eq!(paths, ["contact", "contact.birthdate", "contact.lang"]);
}

#[test]
fn wrappers_and_repeated_elements() {
    let phone = |number: &'static str| Phone::new().number(number).type_id(2);
    let contact = Contact::new()
        .id(1)
        .phones(Phones::new().phone([phone("+46 1"), phone("+46 2")]))
        .secondary_emails(SecondaryEmails::new().email(["a@example.org", "b@example.org"]))
        .group(Group::new().id(7))
        .custom_data(CustomData::new().custom_value([CustomValue::new().id("5").value("[1,2]")]))
        .responsible(Responsible::new().users(Users::new().id([8, 9])));
    let xml = Request::new().contact(contact).to_xml().unwrap();
    for part in [
        "<phones><phone><number>+46 1</number><typeId>2</typeId></phone><phone><number>+46 2</number>",
        "<secondaryEmails><email>a@example.org</email><email>b@example.org</email></secondaryEmails>",
        "<group><id>7</id></group>",
        "<customValue><id>5</id><value>[1,2]</value></customValue>",
        "<responsible><users><id>8</id><id>9</id></users></responsible>",
    ] {
        assert!(xml.contains(part), "{part} in {xml}");
    }
    let json: serde_json::Value = serde_json::from_str(&Request::from_xml(&xml).unwrap().to_json().unwrap()).unwrap();
    assert_eq!(json["contact"]["responsible"]["users"]["id"], serde_json::json!([8, 9]));
    assert_eq!(json["contact"]["phones"]["phone"][1]["number"], "+46 2");
}

#[test]
fn a_character_that_xml_cannot_hold_is_an_error_that_names_the_field() {
    let phone = Phone::new().number("12\u{0}3");
    let contact = Contact::new().id(1).phones(Phones::new().phone([Phone::new().number("1"), phone]));
    let error = Request::new().contact(contact).to_xml().unwrap_err();
    assert_eq!(error.kind, WriteErrorKind::IllegalCharacter('\0'));
    assert_eq!(error.path, "contact.phones.phone[1].number");
}

#[test]
fn numbers_out_of_range_are_errors_with_their_path() {
    let text = "<request method=\"contact.update\"><contact><phones><phone><typeId>1</typeId></phone><phone>\
                <typeId>9223372036854775808</typeId></phone></phones></contact></request>";
    let error = Request::from_xml(text).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::OutOfRange, "contact.phones.phone[1].typeId"));
}

#[test]
fn success_is_read_and_unknown_fields_are_passed_over() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\"><news><a b=\"c\">d</a></news>\
                <actionid>12</actionid><contact><id>4711</id><extra/><general>31</general></contact></response>";
    let response = Request::read_reply(200, body).unwrap();
    let contact = response.contact.unwrap();
    assert_eq!((response.action_id, contact.id, contact.general), (Some(12), Some(4711), Some(31)));
}

#[test]
fn an_error_reply_is_typed_and_keeps_its_body() {
    let body = "<response status=\"error\"><code>0005</code><message>expired</message></response>";
    let error = Request::read_reply(200, body).unwrap_err();
    assert_eq!((error.status, &*error.text()), (200, body));
    let ErrorKind::Api(found) = &error.kind else { panic!("{error:?}") };
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code.as_deref(), &*found[0].message), (Some("0005"), "expired"));
    let long =
        Request::read_reply(200, "<response status=\"error\"><code>10001</code><message/></response>").unwrap_err();
    assert!(matches!(&long.kind, ErrorKind::Api(found) if found[0].code.as_deref() == Some("10001")), "{long:?}");
}

#[test]
fn replies_that_are_none() {
    let wrong = Request::read_reply(200, "<html><body>Bad gateway</body></html>").unwrap_err();
    assert!(matches!(&wrong.kind, ErrorKind::Unreadable(error) if error.kind == ReadErrorKind::WrongRoot), "{wrong:?}");
    let gateway = Request::read_reply(502, "<html>Bad gateway</html>").unwrap_err();
    assert_eq!((gateway.status, gateway.kind), (502, ErrorKind::Status));
    let cut = Request::read_reply(200, "<response status=\"ok\"><contact><id>1").unwrap_err();
    assert!(matches!(cut.kind, ErrorKind::Unreadable(_)));
    let twice = Request::read_reply(200, "<response status=\"ok\"></response><response/>").unwrap_err();
    assert!(matches!(&twice.kind, ErrorKind::Unreadable(error) if error.kind == ReadErrorKind::TrailingContent));
}

#[test]
fn another_method_is_another_document() {
    let text = "<request method=\"contact.add\"><contact/></request>";
    assert_eq!(Request::from_xml(text).unwrap_err().kind, ReadErrorKind::WrongRoot);
}

#[test]
fn text_is_borrowed_from_the_document_and_can_be_owned() {
    let text = String::from("<request method=\"contact.update\"><contact><name>Vera</name></contact></request>");
    let request = Request::from_xml(&text).unwrap();
    let name = request.contact.as_ref().unwrap().name.clone();
    assert!(matches!(name, Patch::Set(Cow::Borrowed("Vera"))));
    let owned: Request<'static> = contactory::runtime::own(request);
    drop(text);
    assert_eq!(owned.contact.unwrap().name, Patch::Set("Vera".into()));
}

#[test]
fn a_code_of_any_method_is_known_with_its_section_and_when_to_call_again() {
    let failed = |code: &str| {
        let body = format!("<response status=\"error\"><code>{code}</code></response>");
        planfix::contact::get_list::Request::read_reply(200, &body).unwrap_err()
    };
    let error = failed("0005");
    let ErrorKind::Api(found) = &error.kind else { panic!("{error}") };
    let code = ErrorCode::reported_in(&found[0]).unwrap();
    assert_eq!((&code, code.as_str()), (&ErrorCode::SessionExpired, "0005"));
    assert_eq!((code.category(), code.retry()), (Some("General"), Some("after auth.login")));
    assert_eq!(found[0].known.map(|known| known.code), Some("0005"));

    assert_eq!(ErrorCode::from("10004"), ErrorCode::DataTagHandbookNotFound);
    assert_eq!((ErrorCode::from("8002").category(), ErrorCode::from("8002").retry()), (Some("Контакты"), None));
    let unknown = ErrorCode::from("4711");
    assert_eq!((unknown.as_str(), unknown.known()), ("4711", None));
}

#[test]
fn pages_of_values_are_enums_and_attributes_are_numbers() {
    let body = "<response status=\"ok\"><contacts count=\"1\" totalCount=\"20\"><contact><id>7</id><sex>FEMALE</sex>\
                <user><role>TECHADMIN</role><status>UNACTIVE</status></user></contact></contacts></response>";
    let response = planfix::contact::get_list::Request::read_reply(200, body).unwrap();
    let contacts = response.contacts.unwrap();
    assert_eq!((contacts.count, contacts.total_count), (Some(1), Some(20)));
    let contact = &contacts.contact[0];
    assert_eq!(contact.sex, Some(Sex::Female));
    let user = contact.user.as_ref().unwrap();
    assert_eq!((&user.role, &user.status), (&Some(Role::Techadmin), &Some(UserStatus::Unactive)));
}
