//! SuperOffice for serde: a ContactEntity. What the docs only name is a `serde_json::Value`.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A ContactEntity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "PascalCase",
    bound(deserialize = "T: Deserialize<'de> + Ord"),
    bound(serialize = "T: Serialize + Ord")
)]
pub struct Entity<T> {
    pub contact_id: Option<i32>,
    pub name: Option<T>,
    pub department: Option<T>,
    pub org_nr: Option<T>,
    pub number1: Option<T>,
    pub number2: Option<T>,
    pub updated_date: Option<T>,
    pub created_date: Option<T>,
    pub emails: Vec<Valued<T>>,
    pub interests: Vec<Interest<T>>,
    pub urls: Vec<Valued<T>>,
    pub phones: Vec<Valued<T>>,
    pub faxes: Vec<Valued<T>>,
    pub description: Option<T>,
    pub updated_by: Option<Value>,
    pub created_by: Option<Value>,
    pub associate: Option<Value>,
    pub business: Option<Value>,
    pub category: Option<Value>,
    pub country: Option<Value>,
    pub persons: Vec<Person<T>>,
    pub no_mailing: Option<bool>,
    pub kananame: Option<T>,
    pub xstop: Option<bool>,
    pub active_interests: Option<i32>,
    pub group_id: Option<i32>,
    pub active_status_monitor_id: Option<i32>,
    pub support_associate: Option<Value>,
    pub ticket_priority: Option<Value>,
    pub customer_language: Option<Value>,
    pub deleted: Option<i32>,
    pub dbi_agent_id: Option<i32>,
    pub dbi_last_syncronized: Option<T>,
    pub dbi_key: Option<T>,
    pub dbi_last_modified: Option<T>,
    pub support_person: Option<Value>,
    pub address: Option<Value>,
    pub source: Option<i32>,
    pub active_erp_links: Option<i32>,
    pub bounce_emails: Vec<T>,
    pub domains: Vec<T>,
    pub user_defined_fields: BTreeMap<T, T>,
    pub extra_fields: BTreeMap<T, T>,
    pub custom_fields: BTreeMap<T, T>,
    pub table_right: Option<Value>,
    pub field_properties: BTreeMap<T, Value>,
    #[serde(rename = "_Links")]
    pub links: Option<Links<T>>,
}

/// An address, a number or a page with a description.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "PascalCase",
    bound(deserialize = "T: Deserialize<'de> + Ord"),
    bound(serialize = "T: Serialize + Ord")
)]
pub struct Valued<T> {
    pub value: Option<T>,
    pub stripped_value: Option<T>,
    pub description: Option<T>,
    pub table_right: Option<Value>,
    pub field_properties: BTreeMap<T, Value>,
}

/// An interest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "PascalCase",
    bound(deserialize = "T: Deserialize<'de> + Ord"),
    bound(serialize = "T: Serialize + Ord")
)]
pub struct Interest<T> {
    pub id: Option<i64>,
    pub name: Option<T>,
    pub tool_tip: Option<T>,
    pub deleted: Option<bool>,
    pub rank: Option<i64>,
    pub type_: Option<T>,
    pub color_block: Option<i64>,
    pub icon_hint: Option<T>,
    pub selected: Option<bool>,
    pub last_changed: Option<T>,
    pub child_items: Vec<Value>,
    pub extra_info: Option<T>,
    pub style_hint: Option<T>,
    pub hidden: Option<bool>,
    pub full_name: Option<T>,
    pub table_right: Option<Value>,
    pub field_properties: BTreeMap<T, Value>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "PascalCase",
    bound(deserialize = "T: Deserialize<'de> + Ord"),
    bound(serialize = "T: Serialize + Ord")
)]
pub struct Person<T> {
    pub position: Option<T>,
    pub person_id: Option<i64>,
    pub mrmrs: Option<T>,
    pub firstname: Option<T>,
    pub lastname: Option<T>,
    pub middle_name: Option<T>,
    pub title: Option<T>,
    pub description: Option<T>,
    pub email: Option<T>,
    pub full_name: Option<T>,
    pub direct_phone: Option<T>,
    pub formal_name: Option<T>,
    pub country_id: Option<i64>,
    pub contact_id: Option<i64>,
    pub contact_name: Option<T>,
    pub retired: Option<i64>,
    pub rank: Option<i64>,
    pub active_interests: Option<i64>,
    pub contact_department: Option<T>,
    pub contact_country_id: Option<i64>,
    pub contact_org_nr: Option<T>,
    pub fax_phone: Option<T>,
    pub mobile_phone: Option<T>,
    pub contact_phone: Option<T>,
    pub associate_name: Option<T>,
    pub associate_id: Option<i64>,
    pub use_person_address: Option<bool>,
    pub contact_fax: Option<T>,
    pub kanafname: Option<T>,
    pub kanalname: Option<T>,
    pub post1: Option<T>,
    pub post2: Option<T>,
    pub post3: Option<T>,
    pub email_name: Option<T>,
    pub contact_full_name: Option<T>,
    pub active_erp_links: Option<i64>,
    pub ticket_priority_id: Option<i64>,
    pub support_language_id: Option<i64>,
    pub support_associate_id: Option<i64>,
    pub category_name: Option<T>,
    pub table_right: Option<Value>,
    pub field_properties: BTreeMap<T, Value>,
}

/// Links to other resources.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "PascalCase",
    bound(deserialize = "T: Deserialize<'de> + Ord"),
    bound(serialize = "T: Serialize + Ord")
)]
pub struct Links<T> {
    pub self_: Option<T>,
    pub archive: Option<T>,
}
