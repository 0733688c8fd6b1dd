//! SuperOffice: a ContactEntity, as GET answers and as PUT takes it. What the docs only name (an associate, a country)
//! is null, as in their samples.

use super::words::Numbers;
use serde_json::{Value, json};

/// The body of `GET Contact/{id}`.
pub fn entity() -> String {
    let from = &mut Numbers::new(3);
    let mut members = head(from);
    members.extend(tail(from));
    object(members).0
}

type Members = Vec<(&'static str, Raw)>;

/// Text of JSON: serde_json would sort the members of its own maps, and the vendor does not.
struct Raw(String);

impl std::fmt::Display for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Value> for Raw {
    fn from(value: Value) -> Self {
        Raw(value.to_string())
    }
}

fn raw(value: impl Into<Value>) -> Raw {
    value.into().into()
}

fn object(members: Members) -> Raw {
    let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    Raw(format!("{{{}}}", members.join(",")))
}

fn array(items: Vec<Raw>) -> Raw {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    Raw(format!("[{}]", items.join(",")))
}

fn head(from: &mut Numbers) -> Members {
    vec![
        ("ContactId", raw(from.between(1, 99_999))),
        ("Name", raw("Müller & Söhne \"Нева\"")),
        ("Department", raw(from.city())),
        ("OrgNr", raw(from.between(100_000_000, 999_999_999).to_string())),
        ("Number1", raw(from.between(1, 99_999).to_string())),
        ("Number2", raw(from.between(1, 99_999).to_string())),
        ("UpdatedDate", raw(from.timestamp())),
        ("CreatedDate", raw(from.timestamp())),
        ("Emails", array((0..2).map(|_| valued(from.email(), "Work")).collect())),
        ("Interests", array((0..2).map(|_| interest(from)).collect())),
        ("Urls", array((0..2).map(|_| valued(from.site("shop"), "Сайт")).collect())),
        ("Phones", array((0..2).map(|_| valued(from.phone(), "Switchboard")).collect())),
        ("Faxes", array(vec![valued(from.phone(), "Факс")])),
        ("Description", raw(from.prose(4).replace(". ", ".\n"))),
        ("UpdatedBy", raw(Value::Null)),
        ("CreatedBy", raw(Value::Null)),
        ("Associate", raw(Value::Null)),
        ("Business", raw(Value::Null)),
        ("Category", raw(Value::Null)),
        ("Country", raw(Value::Null)),
        ("Persons", array((0..2).map(|_| person(from)).collect())),
        ("NoMailing", raw(true)),
        ("Kananame", raw("ネワ")),
        ("Xstop", raw(false)),
        ("ActiveInterests", raw(2)),
        ("GroupId", raw(from.between(1, 999))),
        ("ActiveStatusMonitorId", raw(from.between(1, 999))),
    ]
}

fn tail(from: &mut Numbers) -> Members {
    vec![
        ("SupportAssociate", raw(Value::Null)),
        ("TicketPriority", raw(Value::Null)),
        ("CustomerLanguage", raw(Value::Null)),
        ("Deleted", raw(0)),
        ("DbiAgentId", raw(from.between(1, 999))),
        ("DbiLastSyncronized", raw(from.timestamp())),
        ("DbiKey", raw(from.handle())),
        ("DbiLastModified", raw(from.timestamp())),
        ("SupportPerson", raw(Value::Null)),
        ("Address", raw(Value::Null)),
        ("Source", raw(from.between(1, 99))),
        ("ActiveErpLinks", raw(from.between(1, 9))),
        ("BounceEmails", array(vec![raw(from.email()), raw(from.email())])),
        ("Domains", array(vec![raw("example.org"), raw("пример.рф")])),
        ("UserDefinedFields", raw(json!({"SuperOffice:1": "[I:14]", "SuperOffice:2": from.prose(1)}))),
        ("ExtraFields", raw(json!({"ExtraFields1": from.company(), "ExtraFields2": from.handle()}))),
        ("CustomFields", raw(json!({"CustomFields1": from.post(), "CustomFields2": from.city()}))),
        ("TableRight", raw(Value::Null)),
        ("FieldProperties", raw(json!({}))),
        ("_Links", object(vec![("Self", raw(from.site("api/v1/Contact/4"))), ("Archive", raw(from.site("api")))])),
    ]
}

fn valued(value: String, description: &str) -> Raw {
    let stripped: String = value.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
    object(vec![
        ("Value", raw(value)),
        ("StrippedValue", raw(stripped)),
        ("Description", raw(description)),
        ("TableRight", raw(Value::Null)),
        ("FieldProperties", raw(json!({}))),
    ])
}

fn interest(from: &mut Numbers) -> Raw {
    object(vec![
        ("Id", raw(from.between(1, 999))),
        ("Name", raw(from.pick(&["Рыбалка", "Fairs & conferences"]))),
        ("ToolTip", raw(from.pick(&["Ask \"when\" first", "С друзьями"]))),
        ("Deleted", raw(false)),
        ("Rank", raw(from.between(1, 99))),
        ("Type", raw("interest")),
        ("ColorBlock", raw(from.between(1, 99))),
        ("IconHint", raw("fish")),
        ("Selected", raw(true)),
        ("LastChanged", raw(from.timestamp())),
        ("ChildItems", array(vec![])),
        ("ExtraInfo", raw(from.post())),
        ("StyleHint", raw("bold")),
        ("Hidden", raw(false)),
        ("FullName", raw(from.company())),
        ("TableRight", raw(Value::Null)),
        ("FieldProperties", raw(json!({}))),
    ])
}

fn person(from: &mut Numbers) -> Raw {
    object(vec![
        ("Position", raw(from.post())),
        ("PersonId", raw(from.between(1, 99_999))),
        ("Mrmrs", raw("Ms")),
        ("Firstname", raw(from.first_name())),
        ("Lastname", raw(from.last_name())),
        ("MiddleName", raw(from.middle_name())),
        ("Title", raw(from.post())),
        ("Description", raw(from.prose(1))),
        ("Email", raw(from.email())),
        ("FullName", raw(format!("{} {}", from.first_name(), from.last_name()))),
        ("DirectPhone", raw(from.phone())),
        ("FormalName", raw(from.last_name())),
        ("CountryId", raw(from.between(1, 999))),
        ("ContactId", raw(from.between(1, 99_999))),
        ("ContactName", raw(from.company())),
        ("Retired", raw(0)),
        ("Rank", raw(from.between(1, 9))),
        ("ActiveInterests", raw(from.between(1, 9))),
        ("ContactDepartment", raw(from.city())),
        ("ContactCountryId", raw(from.between(1, 999))),
        ("ContactOrgNr", raw(from.between(100_000_000, 999_999_999).to_string())),
        ("FaxPhone", raw(from.phone())),
        ("MobilePhone", raw(from.phone())),
        ("ContactPhone", raw(from.phone())),
        ("AssociateName", raw(from.handle())),
        ("AssociateId", raw(from.between(1, 999))),
        ("UsePersonAddress", raw(false)),
        ("ContactFax", raw(from.phone())),
        ("Kanafname", raw("アンナ")),
        ("Kanalname", raw("カレーニナ")),
        ("Post1", raw(from.post())),
        ("Post2", raw(from.city())),
        ("Post3", raw(from.street())),
        ("EmailName", raw(from.email())),
        ("ContactFullName", raw(from.company())),
        ("ActiveErpLinks", raw(from.between(1, 9))),
        ("TicketPriorityId", raw(from.between(1, 9))),
        ("SupportLanguageId", raw(from.between(1, 9))),
        ("SupportAssociateId", raw(from.between(1, 999))),
        ("CategoryName", raw("Partner")),
        ("TableRight", raw(Value::Null)),
        ("FieldProperties", raw(json!({}))),
    ])
}
