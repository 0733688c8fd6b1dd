//! Each documented sample, filled with values, decodes and encodes to the same document, and survives the way
//! through the other format.

use crate::fill::{Spelling, fill_json, fill_xml};
use crate::tree::{self, Element};
use crate::vendors;
use codegen::schema::{Body, Format};
use contactory::planfix::Envelope;
use contactory::runtime::{Document, Validate};
use contactory::{iovox, planfix, superoffice};
use serde_core::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt::Debug;

const PLANFIX: Spelling = Spelling { yes: "1", date: "03-02-2018" };
const IOVOX: Spelling = Spelling { yes: "TRUE", date: "2018-02-03 23:55:00" };

/// The same document comes out of both formats. The type is given by the function that reads it.
macro_rules! check_xml {
    ($xml:expr, $type:ty) => {{
        let xml: &str = $xml;
        let value = <$type>::from_xml(xml).unwrap_or_else(|error| panic!("{error} in {xml}"));
        assert_eq!(tree::parse(&value.to_xml().unwrap()), tree::parse(xml));
        let json = value.to_json().unwrap();
        let again = <$type>::from_json(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
        assert_same(&again, &value);
        assert_eq!(tree::parse(&again.to_xml().unwrap()), tree::parse(xml), "by way of {json}");
        assert_same_by_serde(&value);
        value
    }};
}

/// The same for JSON, where the order of keys does not count.
macro_rules! check_json {
    ($json:expr, $type:ty) => {{
        let json: &str = $json;
        let value = <$type>::from_json(json).unwrap_or_else(|error| panic!("{error} in {json}"));
        assert_json(&value.to_json().unwrap(), json);
        assert_same_by_serde(&value);
        let xml = value.to_xml().unwrap();
        let again = <$type>::from_xml(&xml).unwrap_or_else(|error| panic!("{error} in {xml}"));
        assert_eq!(tree::parse(&again.to_xml().unwrap()), tree::parse(&xml));
        value
    }};
}

fn assert_json(found: &str, expected: &str) {
    let read = |text: &str| -> Value { serde_json::from_str(text).unwrap() };
    assert_eq!(read(found), read(expected));
}

/// A request that the docs show keeps the rules that the docs state.
fn assert_valid(value: &impl Validate, sample: &str) {
    assert!(value.validate().is_ok(), "{}\n{sample}", value.validate());
}

/// serde writes the JSON that we read, and reads the JSON that we write.
fn assert_same_by_serde<'a, T>(value: &T)
where
    T: Document<'a> + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let (theirs, ours) = (serde_json::to_string(value).unwrap(), value.to_json().unwrap());
    assert_json(&theirs, &ours);
    assert_eq!(&serde_json::from_str::<T>(&ours).unwrap(), value, "{ours}");
}

fn assert_same<T: PartialEq + Debug>(found: &T, expected: &T) {
    assert_eq!(found, expected);
}

/// The samples of a body with values; at least one, or nothing would be shown.
fn filled(body: &Option<Body>, spelling: &Spelling) -> Vec<Element> {
    let body = body.as_ref().unwrap();
    assert!(!body.samples.is_empty(), "the pages show samples");
    let fill = |sample: &String| {
        let mut root = tree::parse(sample);
        fill_xml(&mut root, &body.fields, spelling);
        root
    };
    body.samples.iter().map(fill).collect()
}

/// Every sample of a method of Planfix, the request in its envelope.
macro_rules! check_planfix {
    ($($file:literal: $module:path;)*) => {$({
        use $module as module;
        let method = vendors::method("planfix", $file);
        for root in filled(&method.request, &PLANFIX) {
            let xml = root.to_xml();
            assert_valid(&check_xml!(&xml, Envelope<module::Request>), &xml);
        }
        for root in filled(&method.response, &PLANFIX) {
            check_xml!(&root.to_xml(), module::Response);
        }
    })*};
}

#[test]
fn samples_of_planfix() {
    check_planfix! {
        "auth.login.yaml": planfix::auth::login;
        "contact.add.yaml": planfix::contact::add;
        "contact.delete.yaml": planfix::contact::delete;
        "contact.get.yaml": planfix::contact::get;
        "contact.getFilterList.yaml": planfix::contact::get_filter_list;
        "contact.getGroupList.yaml": planfix::contact::get_group_list;
        "contact.getList.yaml": planfix::contact::get_list;
        "contact.getPhoneTypes.yaml": planfix::contact::get_phone_types;
        "contact.managePlanfixAccess.yaml": planfix::contact::manage_planfix_access;
        "contact.update.yaml": planfix::contact::update;
        "contact.updateContractors.yaml": planfix::contact::update_contractors;
        "contact.updateCustomData.yaml": planfix::contact::update_custom_data;
        "contact.updateUserInfo.yaml": planfix::contact::update_user_info;
    }
}

#[test]
fn samples_of_planfix_as_they_stand_are_read_without_their_envelope_too() {
    let method = vendors::method("planfix", "contact.update.yaml");
    for mut root in filled(&method.request, &PLANFIX) {
        root.children.retain(|child| !matches!(&*child.name, "account" | "sid" | "signature"));
        let xml = root.to_xml();
        assert_valid(&check_xml!(&xml, planfix::contact::update::Request), &xml);
    }
}

#[test]
fn samples_of_iovox() {
    let method = vendors::method("iovox", "updateContacts.yaml");
    for mut root in filled(&method.request, &IOVOX) {
        let xml = root.to_xml();
        assert_valid(&check_xml!(&xml, iovox::update_contacts::Request), &xml);
        // What the sample leaves full is emptied and filled anew by the schema.
        empty(&mut root);
        fill_xml(&mut root, &method.request.as_ref().unwrap().fields, &IOVOX);
        let xml = root.to_xml();
        assert_valid(&check_xml!(&xml, iovox::update_contacts::Request), &xml);
    }
}

#[test]
fn samples_of_iovox_beyond_updates() {
    let method = vendors::method("iovox", "createContacts.yaml");
    for root in filled(&method.request, &IOVOX) {
        let xml = root.to_xml();
        assert_valid(&check_xml!(&xml, iovox::create_contacts::Request), &xml);
    }
    let method = vendors::method("iovox", "getContactDetails.yaml");
    for root in filled(&method.response, &IOVOX) {
        check_xml!(&root.to_xml(), iovox::get_contact_details::Response);
    }
    let method = vendors::method("iovox", "getContacts.yaml");
    for root in filled(&method.response, &IOVOX) {
        check_xml!(&root.to_xml(), iovox::get_contacts::Response);
    }
}

fn empty(element: &mut Element) {
    element.text.clear();
    element.children.iter_mut().for_each(empty);
}

/// Each sample of a body as it stands, against the type of that body.
macro_rules! check_samples {
    (@valid request, $value:expr, $text:expr) => {
        assert_valid($value, $text)
    };
    (@valid response, $value:expr, $text:expr) => {};
    ($($part:ident $file:literal $($module:ident)::+,)*) => {
        $(
            let body = vendors::method("superoffice", $file).$part.unwrap();
            assert!(!body.samples.is_empty(), "{} shows samples", $file);
            for text in &body.samples {
                let _value = check_json!(text, superoffice::contact::$($module)::+);
                check_samples!(@valid $part, &_value, text);
            }
        )*
    };
}

#[test]
fn samples_of_the_other_methods_of_superoffice() {
    check_samples! {
        response "GET-api-v1-Contact.yaml" list::Response,
        response "GET-api-v1-Contact-id.yaml" get::Response,
        request "POST-api-v1-Contact.yaml" post::Request,
        response "POST-api-v1-Contact.yaml" post::Response,
        response "PATCH-api-v1-Contact-id.yaml" patch::Response,
        request "PATCH-api-v1-Contact-id.yaml" patch::Request,
        response "GET-api-v1-Contact-default.yaml" default::get::Response,
        response "GET-api-v1-Contact-id-Activities.yaml" activities::get::Response,
        response "GET-api-v1-Contact-id-Appointments.yaml" appointments::get::Response,
        response "GET-api-v1-Contact-id-Documents.yaml" documents::get::Response,
        response "GET-api-v1-Contact-id-Persons.yaml" persons::get::Response,
        response "GET-api-v1-Contact-id-Projects.yaml" projects::get::Response,
        response "GET-api-v1-Contact-id-Relations.yaml" relations::get::Response,
        response "GET-api-v1-Contact-id-Sales.yaml" sales::get::Response,
        response "GET-api-v1-Contact-id-Tickets.yaml" tickets::get::Response,
        response "GET-api-v1-Contact-id-Simple.yaml" simple::get::Response,
        response "GET-api-v1-Contact-id-ForeignKey.yaml" foreign_key::get::Response,
        response "GET-api-v1-Contact-contactId-Summary.yaml" summary::get::Response,
        response "GET-api-v1-Contact-contactId-Imageinfo.yaml" image_info::get::Response,
        request "PUT-api-v1-Contact-contactId-ImageInfo.yaml" image_info::put::Request,
        response "PUT-api-v1-Contact-contactId-ImageInfo.yaml" image_info::put::Response,
        response "GET-api-v1-Contact-CustomField.yaml" custom_field::list::Response,
        response "GET-api-v1-Contact-CustomField-fieldName.yaml" custom_field::get::Response,
        response "GET-api-v1-Contact-DuplicateRules.yaml" duplicate_rules::get::Response,
        request "PUT-api-v1-Contact-DuplicateRules.yaml" duplicate_rules::put::Request,
        response "GET-api-v1-Contact-Duplicates-name.yaml" duplicates::get::Response,
        response "GET-api-v1-Contact-UdefLayout.yaml" udef_layout::list::Response,
        response "GET-api-v1-Contact-UdefLayout-progidOrLabel.yaml" udef_layout::get::Response,
        response "POST-api-v1-Contact-UdefLayout.yaml" udef_layout::post::Response,
        request "PUT-api-v1-Contact-UdefLayout.yaml" udef_layout::put::Request,
        response "PUT-api-v1-Contact-UdefLayout.yaml" udef_layout::put::Response,
        response "GET-api-v1-Contact-UdefLayout-Published.yaml" udef_layout::published::list::Response,
        response "GET-api-v1-Contact-UdefLayout-Published-progidOrLabel.yaml" udef_layout::published::get::Response,
        response "POST-api-v1-Contact-contactId-Image.yaml" image::post::Response,
        response "PUT-api-v1-Contact-contactId-Image.yaml" image::put::Response,
        response "GET-api-v1-Contact-UdefLayout-Changed.yaml" udef_layout::changed::get::Response,
        response "GET-api-v1-Contact-UdefLayout-Publish.yaml" udef_layout::publish::get::Response,
        response "POST-api-v1-Contact-UdefLayout-Publish.yaml" udef_layout::publish::post::Response,
        response "POST-api-v1-Contact-UdefLayout-progidOrLabel-ChangeTo-fieldType.yaml" udef_layout::change_to::post::Response,
        request "POST-api-v1-Contact-Validate.yaml" validate::post::Request,
        response "POST-api-v1-Contact-Validate.yaml" validate::post::Response,
    }
}

#[test]
fn samples_of_superoffice() {
    let method = vendors::method("superoffice", "PUT-api-v1-Contact-id.yaml");
    for text in with_filled(&method.request) {
        assert_valid(&check_json!(&text, superoffice::contact::put::Request), &text);
    }
    for text in with_filled(&method.response) {
        check_json!(&text, superoffice::contact::put::Response);
    }
}

/// The samples of a body as they stand, and with values.
fn with_filled(body: &Option<Body>) -> Vec<String> {
    let body = body.as_ref().unwrap();
    assert!(!body.samples.is_empty(), "the pages show samples");
    let filled = body.samples.iter().map(|sample| {
        let mut value: Value = serde_json::from_str(sample).unwrap();
        fill_json(&mut value, &body.fields, &mut 0);
        value.to_string()
    });
    body.samples.iter().cloned().chain(filled).collect()
}

/// The lists above name every body of every method that the pages show a sample of.
#[test]
fn no_sample_is_left_out() {
    let listed = include_str!("round_trips.rs");
    let (mut methods, mut left_out) = (0, Vec::new());
    for vendor in vendors::NAMES {
        for file in vendors::files_below(&vendors::root().join("specs").join(vendor).join("schema")) {
            let is_method =
                !file.path.contains('/') && !["enums", "errors", "types"].contains(&&*file.path.replace(".yaml", ""));
            if !is_method {
                continue;
            }
            methods += 1;
            let method = vendors::method(vendor, &file.path);
            for (part, body) in [("request", &method.request), ("response", &method.response)] {
                let shown = body.as_ref().is_some_and(|body| body.format != Format::Bytes && !body.samples.is_empty());
                // A list of parts names each; elsewhere a method is named once for all of its samples.
                let in_a_list = listed.contains(&format!("{part} \"{}\" ", file.path));
                let by_itself = listed.contains(&format!("\"{vendor}\", \"{}\"", file.path))
                    || listed.contains(&format!("\"{}\": {vendor}::", file.path));
                if shown && !in_a_list && !by_itself {
                    left_out.push(format!("{vendor} {} {part}", file.path));
                }
            }
        }
    }
    assert_eq!(methods, 61);
    assert_eq!(left_out, Vec::<String>::new());
}
