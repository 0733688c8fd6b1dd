//! Planfix for serde: `contact.update` and the answer of `contact.getList`.

use super::as_digit;
use serde::{Deserialize, Serialize};

/// The attribute `method` of a request.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Method {
    /// This one alone.
    #[serde(rename = "contact.update")]
    ContactUpdate,
}

/// The attribute `status` of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// This one alone.
    #[serde(rename = "ok")]
    Ok,
}

/// `sex`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
}

/// `lang`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Lang {
    /// English.
    En,
    /// Russian.
    Ru,
}

/// `role`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Role {
    /// Administrator.
    Admin,
    /// User.
    User,
    /// Technical administrator.
    Techadmin,
}

/// `status`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    /// Active.
    Active,
    /// Not active.
    Unactive,
}

/// `request` of `contact.update`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "request")]
pub struct UpdateRequest<T> {
    #[serde(rename = "@method")]
    pub method: Method,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_digit", default)]
    pub silent: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<UpdatedContact<T>>,
}

/// `contact` of `contact.update`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UpdatedContact<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<T>,
    #[serde(rename = "midName", skip_serializing_if = "Option::is_none")]
    pub mid_name: Option<T>,
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Phones<T>>,
    #[serde(rename = "secondaryEmails", skip_serializing_if = "Option::is_none")]
    pub secondary_emails: Option<SecondaryEmails<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skype: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vk: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icq: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    #[serde(rename = "canBeWorker", skip_serializing_if = "Option::is_none", serialize_with = "as_digit", default)]
    pub can_be_worker: Option<bool>,
    #[serde(rename = "canBeClient", skip_serializing_if = "Option::is_none", serialize_with = "as_digit", default)]
    pub can_be_client: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<CustomData<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub responsible: Option<Responsible>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telegram: Option<Telegram<T>>,
}

/// `phones`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phones<T> {
    pub phone: Vec<Phone<T>>,
}

/// `phone`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phone<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<T>,
    #[serde(rename = "typeId", skip_serializing_if = "Option::is_none")]
    pub type_id: Option<i64>,
    #[serde(rename = "typeName", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<T>,
}

/// `secondaryEmails`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SecondaryEmails<T> {
    pub email: Vec<T>,
}

/// `group`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

/// `customData` of `contact.update`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomData<T> {
    #[serde(rename = "customValue")]
    pub custom_value: Vec<CustomValue<T>>,
}

/// `customValue` of `contact.update`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CustomValue<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<T>,
}

/// `responsible`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Responsible {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Identifiers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Identifiers>,
}

/// `users`, `groups`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Identifiers {
    pub id: Vec<i64>,
}

/// `telegram`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Telegram<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<T>,
}

/// `response` of `contact.getList`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "response")]
pub struct ListResponse<T> {
    #[serde(rename = "@status")]
    pub status: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts<T>>,
}

/// `contacts`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contacts<T> {
    #[serde(rename = "@count", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(rename = "@totalCount", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    pub contact: Vec<Contact<T>>,
}

/// `contact` of `contact.getList`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub general: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<Group>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<T>,
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<T>,
    #[serde(rename = "isCompany", skip_serializing_if = "Option::is_none", serialize_with = "as_digit", default)]
    pub is_company: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Phones<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skype: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vk: Option<T>,
    #[serde(rename = "telegramId", skip_serializing_if = "Option::is_none")]
    pub telegram_id: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icq: Option<T>,
    #[serde(rename = "userPic", skip_serializing_if = "Option::is_none")]
    pub user_pic: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<T>,
    #[serde(
        rename = "havePlanfixAccess",
        skip_serializing_if = "Option::is_none",
        serialize_with = "as_digit",
        default
    )]
    pub have_planfix_access: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<User<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contractors: Option<Contractors<T>>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<ListedData<T>>,
}

/// `user`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<T>,
}

/// `contractors`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contractors<T> {
    pub client: Vec<Client<T>>,
}

/// `client`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Client<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<T>,
}

/// `customData` of `contact.getList`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ListedData<T> {
    #[serde(rename = "customValue")]
    pub custom_value: Vec<ListedValue<T>>,
}

/// `customValue` of `contact.getList`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ListedValue<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Field<T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<T>,
}

/// `field`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field<T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<T>,
}
