//! Pages in two languages and of two times: what is merged, and what never is.

use crate::vendors::{self, field, find};
use codegen::schema::{Kind, Method};
use std::fs;

fn update() -> Method {
    vendors::method("planfix", "contact.update.yaml")
}

fn values(values: &[codegen::schema::AllowedValue]) -> Vec<&str> {
    values.iter().map(|value| value.value.as_str()).collect()
}

#[test]
fn a_field_that_only_the_other_language_has_is_there() {
    let request = update().request.unwrap();
    let vk = field(&request.fields, "contact.vk");
    assert_eq!(vk.kind, Kind::String);
    assert!(!vk.origins.is_empty() && vk.origins.iter().all(|origin| &*origin.page == "planfix/ru/contact.update.md"));
    let contact = field(&request.fields, "contact");
    let names: Vec<&str> = contact.children.iter().map(|child| &*child.name).collect();
    let at = |name: &str| names.iter().position(|found| *found == name).unwrap();
    assert!(at("facebook") < at("vk") && at("vk") < at("icq"), "it stands where its page has it: {names:?}");
}

#[test]
fn values_of_both_languages_are_known() {
    let request = update().request.unwrap();
    assert_eq!(values(&field(&request.fields, "contact.lang").allowed), ["En", "Ru"]);
}

#[test]
fn an_enum_has_the_values_of_the_page_that_either_language_links_to() {
    let request = update().request.unwrap();
    let sex = field(&request.fields, "contact.sex");
    assert_eq!((sex.kind, values(&sex.allowed)), (Kind::Enum, vec!["MALE", "FEMALE"]));
    assert_eq!(sex.allowed_link.as_deref(), Some("planfix/ru/enum.contact-sex.md"));
}

#[test]
fn the_preferred_language_describes_and_both_are_named() {
    let method = update();
    assert_eq!(method.pages, ["planfix/en/contact.update.html", "planfix/ru/contact.update.md"]);
    let request = method.request.unwrap();
    let name = field(&request.fields, "contact.name");
    assert!(name.description.is_ascii(), "{}", name.description);
    assert!(method.pages.iter().all(|page| name.origins.iter().any(|origin| *origin.page == **page)));
}

#[test]
fn nothing_of_an_old_revision_is_anywhere() {
    let root = vendors::root();
    for folder in ["specs/planfix/schema", "generated/src/planfix"] {
        let files = vendors::files_below(&root.join(folder));
        assert!(!files.is_empty());
        // Pages of history have schemas of their own, which nothing is made of.
        for file in files.into_iter().filter(|file| !file.path.starts_with("history/")) {
            let text = String::from_utf8(file.bytes).unwrap();
            for old in ["mobilePhone", "birthday", "workPhone", "mobile_phone", "work_phone", "contacts-diff"] {
                assert!(!text.contains(old), "`{old}` is in {folder}/{}", file.path);
            }
        }
    }
    let diff = vendors::page("planfix", "ru/contacts-diff.txt");
    assert!(["mobilePhone", "birthday", "workPhone"].iter().all(|old| diff.contains(old)), "the old page has them");
    let schemas = fs::read_dir(root.join("specs/planfix/schema")).unwrap().count();
    assert_eq!(schemas, 17, "thirteen methods, shared types, enums, errors and history");
}

#[test]
fn a_diff_page_shows_seven_old_methods_and_an_index_of_eleven() {
    for file in ["contacts-diff.txt", "contacts-diff.html"] {
        let understood = codegen::inspect(file, vendors::page("planfix", &format!("ru/{file}")).as_bytes());
        assert_eq!(understood.schema.methods.len(), 0, "{file}");
        assert_eq!(understood.schema.old_methods.len(), 7, "{file}");
        assert_eq!(understood.schema.index.len(), 11, "{file}: {:?}", understood.schema.index);
        let old = &understood.schema.old_methods;
        let has = |name: &str| {
            old.iter()
                .flat_map(|method| [&method.request, &method.response])
                .flatten()
                .any(|body| find(&body.fields, &format!("contact.{name}")).is_some())
        };
        assert!(has("mobilePhone") && has("birthday") && has("userPic"), "{file}");
    }
}

#[test]
fn iovox_says_what_its_page_says() {
    let method = vendors::method("iovox", "updateContacts.yaml");
    assert_eq!((method.verb.as_deref(), method.errors.len()), (Some("PUT"), 22));
    let request = method.request.unwrap();
    let required: Vec<&str> = field(&request.fields, "contact")
        .children
        .iter()
        .filter(|child| child.required == Some(true))
        .map(|child| &*child.name)
        .collect();
    assert_eq!(required, ["contact_id"]);
    for (path, default) in [("rm_rules", "FALSE"), ("replace_details", "FALSE")] {
        let found = field(&request.fields, path);
        assert_eq!((found.kind, found.default.as_deref()), (Kind::Boolean, Some(default)), "{path}");
        assert_eq!(values(&found.allowed), ["TRUE", "FALSE"]);
    }
    assert!(field(&request.fields, "contact").repeated);
    assert!(field(&request.fields, "contact.business_phone").repeatable);
    assert!(field(&request.fields, "contact.display_name").not_empty);
    assert!(find(&request.fields, "contact.rm_rules").is_none());
    for missing in ["home_country", "business_country"] {
        let found = field(&request.fields, &format!("contact.{missing}"));
        assert_eq!((found.required, found.condition.as_deref()), (Some(false), None), "{missing}");
    }
}

#[test]
fn superoffice_says_what_its_page_says() {
    let method = vendors::method("superoffice", "PUT-api-v1-Contact-id.yaml");
    assert_eq!(method.name, "PUT /api/v1/Contact/{id}");
    let (request, response) = (method.request.unwrap(), method.response.unwrap());
    for body in [&request, &response] {
        assert_eq!(field(&body.fields, "ContactId").kind, Kind::Integer);
        assert!(field(&body.fields, "Emails").repeated && !field(&body.fields, "Name").repeated);
        assert_eq!(field(&body.fields, "UserDefinedFields").kind, Kind::Map);
        assert_eq!(field(&body.fields, "Associate").type_name.as_deref(), Some("Associate"));
        assert!(field(&body.fields, "BounceEmails").repeated);
        assert_eq!(field(&body.fields, "BounceEmails").kind, Kind::String);
    }
    assert_eq!(field(&response.fields, "ContactId").bits, Some(32));
    assert_eq!(field(&response.fields, "UpdatedDate").kind, Kind::DateTime);
    assert_eq!(method.errors.iter().filter_map(|error| error.status).collect::<Vec<_>>(), [412, 400]);
    assert_eq!(method.query.iter().map(|field| &*field.name).collect::<Vec<_>>(), ["$select"]);
    assert_eq!(field(&method.path_parameters, "id").required, Some(true));
}
