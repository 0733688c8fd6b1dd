//! iovox for serde: `updateContacts`.

use super::{as_word, from_word};
use serde::{Deserialize, Serialize};

/// `request` of `updateContacts`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "request")]
pub struct UpdateRequest<T> {
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        serialize_with = "as_word",
        deserialize_with = "from_word"
    )]
    pub rm_rules: Option<bool>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        serialize_with = "as_word",
        deserialize_with = "from_word"
    )]
    pub replace_details: Option<bool>,
    pub contact: Vec<Contact<T>>,
}

/// `contact`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact<T> {
    pub contact_id: T,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_contact_id: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_2: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_phone: Option<T>,
    pub business_phone: Vec<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_fax: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_address_1: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_address_2: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_city: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_country: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_postcode: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_address_1: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_address_2: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_city: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_country: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_postcode: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_country: Option<T>,
}
