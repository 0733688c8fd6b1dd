//! SuperOffice: PUT replaces the entity, so what was read is written back; errors by status.

use contactory::runtime::{
    Document, ErrorKind, Form, ListPatch, Method, Open, Patch, ReadErrorKind, Reply, Validate, filter,
};
use contactory::superoffice::contact::patch::{self, MergePatch};
use contactory::superoffice::contact::put::{Call, Request, Response};
use contactory::superoffice::contact::{image, list};
use contactory::superoffice::enums::IfBlank;
use serde_json::{Value, json};

/// A reply as no page shows it: members nobody documents, nulls, open values, maps, dots in keys.
fn entity() -> Value {
    json!({
        "ContactId": 347, "Name": "Saddle fjord", "Department": "", "OrgNr": null, "Number1": "0012",
        "Emails": [{ "Value": "a@example.com", "StrippedValue": null, "Description": "", "TableRight": null,
                     "FieldProperties": { "fieldName": { "FieldRight": null, "FieldType": "System.Int32", "FieldLength": 186 } },
                     "Verified": true }],
        "Interests": [], "Persons": [{ "PersonId": 9, "FieldProperties": {}, "TableRight": { "Mask": "F", "Reason": "" }, "Nickname": "Jo" }],
        "Associate": { "AssociateId": 103, "Name": "per", "Type": "AllAssociates", "Nested": { "a.b": [1, 2.50, null] } },
        "Business": null, "Country": { "CountryId": 578, "Zip": null },
        "UserDefinedFields": { "SuperOffice:1": "True", "SuperOffice:2": "[I:14]" },
        "ExtraFields": {}, "CustomFields": { "a b": "x", "Raw": null },
        "TableRight": null, "FieldProperties": { "fieldName": { "FieldLength": 1 } },
        "_Links": { "Self": "https://www.example.com/api/v1/contact/347", "Sub.Link": "https://www.example.com" },
        "Latitude": 59.911491, "Tags": ["vip", null], "Flags": { "New": true }
    })
}

/// What a request says on its own account when a reply leaves members out.
fn without_nothing(value: Value) -> Value {
    let is_nothing = |value: &Value| {
        value.is_null()
            || value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(|map| map.is_empty())
    };
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, member)| (name, without_nothing(member)))
                .filter(|(_, member)| !is_nothing(member))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(without_nothing).collect()),
        other => other,
    }
}

#[test]
fn read_change_one_field_and_put_loses_nothing() {
    let body = entity().to_string();
    let mut request = Request::from(Call::read_reply(200, &body).unwrap());
    request.name = Some("Fjord & Saddle".into());
    let found: Value = serde_json::from_str(&request.to_json().unwrap()).unwrap();
    let mut expected = entity();
    expected["Name"] = json!("Fjord & Saddle");
    // What is added or left out says nothing: null, [] and {}.
    assert_eq!(without_nothing(found), without_nothing(expected));
}

#[test]
fn nulls_that_the_page_shows_are_nulls_of_the_request() {
    let body = entity().to_string();
    let request = Request::from(Response::from_json(&body).unwrap());
    let found: Value = serde_json::from_str(&request.to_json().unwrap()).unwrap();
    for path in ["/Business", "/Country/Zip", "/CustomFields/Raw", "/Associate/Nested/a.b/2"] {
        assert_eq!(found.pointer(path), entity().pointer(path), "{path}");
    }
    assert_eq!(found.pointer("/Tags"), Some(&json!(["vip", null])));
    assert_eq!(found.pointer("/Emails/0/Verified"), Some(&json!(true)));
    assert_eq!(found.pointer("/Department"), Some(&json!("")), "an empty text is a text");
}

#[test]
fn numbers_of_open_values_keep_their_text() {
    let request = Request::from_json(r#"{"Associate":{"Rate":2.50,"Big":12345678901234567890123}}"#).unwrap();
    let json = request.to_json().unwrap();
    assert!(json.contains(r#""Associate":{"Rate":2.50,"Big":12345678901234567890123}"#), "{json}");
}

#[test]
fn one_field_of_one_entity_has_one_type() {
    let response = Response::from_json(r#"{"UpdatedDate":"2015-11-04T15:56:48"}"#).unwrap();
    let date = response.updated_date.clone();
    assert_eq!(Request::from(response).updated_date, date);
}

#[test]
fn int32_is_an_i32() {
    let error = Response::from_json(r#"{"ContactId":2147483648}"#).unwrap_err();
    assert_eq!((error.kind, &*error.path), (ReadErrorKind::OutOfRange, "ContactId"));
    let text = Response::from_json(r#"{"Emails":[{}, {"Value": {}}]}"#).unwrap_err();
    assert_eq!(&*text.path, "Emails[1].Value");
}

#[test]
fn a_request_without_rules_is_valid() {
    assert!(Request::new().name("Fjord").validate().is_empty());
}

#[test]
fn errors_by_status() {
    let body =
        r#"{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"no such contact","ErrorSource":"api"}"#;
    let error = Call::read_reply(404, body).unwrap_err();
    assert_eq!((error.status, &*error.text()), (404, body));
    let ErrorKind::Api(found) = &error.kind else { panic!("{error:?}") };
    assert_eq!(found[0].status, Some(404));
    assert_eq!((found[0].code.as_deref(), &*found[0].message), (Some("SoNotFoundException"), "no such contact"));
    assert_eq!(found[0].fields.text_of("ErrorSource"), Some("api"));
}

#[test]
fn documented_statuses_are_told_from_others() {
    let body = r#"{"Error":true,"ErrorType":"SoException","ErrorMessage":"too late"}"#;
    for (status, known) in [(412, Some(412)), (400, Some(400)), (418, None)] {
        let error = Call::read_reply(status, body).unwrap_err();
        let ErrorKind::Api(found) = &error.kind else { panic!("{status}: {error:?}") };
        assert_eq!(found[0].known.and_then(|known| known.status), known);
        assert_eq!(found[0].message, "too late");
    }
}

#[test]
fn a_failure_without_the_documented_body_is_told_by_its_status() {
    for body in ["", "short and stout", "{}", "<html/>"] {
        let error = Call::read_reply(412, body).unwrap_err();
        assert_eq!((error.status, &*error.text(), &error.kind), (412, body, &ErrorKind::Status));
    }
}

#[test]
fn a_success_that_is_no_entity_is_unreadable() {
    for body in ["[1]", "{\"ContactId\":1} x", "{", "null!"] {
        let error = Call::read_reply(200, body).unwrap_err();
        assert!(matches!(error.kind, ErrorKind::Unreadable(_)), "{body}: {error:?}");
    }
}

#[test]
fn an_image_is_fetched_and_stored() {
    let picture = b"GIF89a\x00\x80".as_slice();
    let request = image::get::Request::new(347).w(64).if_blank(IfBlank::Null);
    assert_eq!(request.to_url("https://crm.example"), "https://crm.example/api/v1/Contact/347/Image?w=64&ifBlank=Null");
    let found =
        image::get::Request::from_reply(Reply { content_type: Some("image/gif"), ..Reply::new(200, picture) }).unwrap();
    assert!(found.is_documented(image::get::RESPONSE_TYPES));
    let body = br#"{"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"none"}"#;
    let error = image::get::Request::read_reply(404, body).unwrap_err();
    let ErrorKind::Api(errors) = &error.kind else { panic!("{error}") };
    assert_eq!(errors[0].code.as_deref(), Some("SoNotFoundException"));
    assert!(errors[0].known.is_some());

    let sent: image::put::Request<'_> = found;
    assert!(sent.is_documented(image::put::REQUEST_TYPES));
    let form: image::post::Request<'_> = Form::new().file("file", "logo.gif", sent.clone()).to_bytes();
    assert!(form.is_documented(image::post::REQUEST_TYPES));
    let call = image::put::Call::new(image::put::Parameters::new(3), sent);
    assert_eq!(call.to_url("https://crm.example/"), "https://crm.example/api/v1/Contact/3/Image");
    assert_eq!(image::put::Call::read_reply(200, "319").unwrap().value, 319);
    let error = image::post::Call::read_reply(400, r#"{"ErrorType":"E","ErrorMessage":"no bitmap"}"#).unwrap_err();
    assert_eq!(error.to_string(), "HTTP 400: E: no bitmap");
}

#[test]
fn a_part_of_a_contact_is_patched() {
    let mut part = MergePatch::new().department("Lab").number_1(Patch::Clear).domains(["example.com"]);
    part.emails = Patch::Set(ListPatch::Add(patch::MergePatchEmail::new().value("a@example.com").into()));
    part.custom_fields.insert("SuperOffice:1", Open::Null);
    let found: Value = serde_json::from_str(&part.to_json().unwrap()).unwrap();
    assert_eq!(found["Department"], json!("Lab"));
    assert_eq!(found["Number1"], json!(null));
    assert_eq!(found["Emails"]["Value"], json!("a@example.com"));
    assert_eq!(found["CustomFields"], json!({ "SuperOffice:1": null }));
    let mut names: Vec<&String> = found.as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(names, ["CustomFields", "Department", "Domains", "Emails", "Number1"]);
    assert_eq!(MergePatch::from_json(&part.to_json().unwrap()).unwrap(), part);

    let operation = patch::Operation::new(patch::Op::Replace, "/Department").value(Open::Text("Lab".into()));
    let request = patch::Request::new().items([operation]);
    assert_eq!(request.to_json().unwrap(), r#"[{"op":"replace","path":"/Department","value":"Lab"}]"#);
}

#[test]
fn rows_keep_the_columns_that_a_call_asks_for() {
    let columns = filter::columns(["name", "category/id", "PrimaryKey"]).unwrap();
    let request =
        list::Request::new().select(columns).filter(format!("name begins {}", filter::text("O'Neill & Søn"))).top(2);
    assert_eq!(
        request.to_url("https://crm.example"),
        "https://crm.example/api/v1/Contact?$select=name,category%2Fid,PrimaryKey\
         &$filter=name%20begins%20%27O%27%27Neill%20%26%20S%C3%B8n%27&$top=2"
    );
    let body = json!({
        "odata.metadata": "https://crm.example/$metadata#contact",
        "value": [
            { "PrimaryKey": 7, "EntityName": "contact", "name": "O'Neill", "category/id": 3, "extra": { "a.b": [null] } },
            { "PrimaryKey": 8, "EntityName": "contact", "name": null }
        ]
    });
    let text = body.to_string();
    let reply = list::Request::read_reply(200, &text).unwrap();
    assert_eq!(reply.value[0].primary_key, Some(7));
    assert_eq!(reply.value[0].unknown.get("category/id"), Some(&Open::Number("3".into())));
    assert_eq!(reply.value[1].unknown.get("name"), Some(&Open::Null));
    let again: Value = serde_json::from_str(&reply.to_json().unwrap()).unwrap();
    for (row, sent) in body["value"].as_array().unwrap().iter().zip(again["value"].as_array().unwrap()) {
        for (name, value) in row.as_object().unwrap() {
            assert_eq!(&sent[name], value, "{name}");
        }
    }
}
