// Written by `cargo xtask regen` from specs/planfix. Do not edit.
// Page: planfix/en/contact.add.html
// Page: planfix/en/contact.delete.txt
// Page: planfix/en/contact.get.txt
// Page: planfix/en/contact.getGroupList.html
// Page: planfix/en/contact.getList.txt
// Page: planfix/en/contact.getPhoneTypes.html
// Page: planfix/en/contact.managePlanfixAccess.html
// Page: planfix/en/contact.update.html
// Page: planfix/en/contact.updateContractors.txt
// Page: planfix/en/contact.updateCustomData.html
// Page: planfix/en/contact.updateUserInfo.html
// Page: planfix/ru/contact.add.md
// Page: planfix/ru/contact.delete.md
// Page: planfix/ru/contact.get.html
// Page: planfix/ru/contact.getFilterList.html
// Page: planfix/ru/contact.getGroupList.md
// Page: planfix/ru/contact.getList.html
// Page: planfix/ru/contact.getPhoneTypes.md
// Page: planfix/ru/contact.managePlanfixAccess.md
// Page: planfix/ru/contact.update.md
// Page: planfix/ru/contact.updateContractors.md
// Page: planfix/ru/contact.updateCustomData.md
// Page: planfix/ru/contact.updateUserInfo.html

//! The methods of `contact`.
//!
//! | Module | Method | What it does |
//! |---|---|---|
//! | [`add`](mod@add) | `contact.add` | Creates a contact. |
//! | [`delete`](mod@delete) | `contact.delete` | Deletes a contact, for callers with the right to do so. |
//! | [`get`](mod@get) | `contact.get` | Reads a customer's data. |
//! | [`get_filter_list`](mod@get_filter_list) | `contact.getFilterList` | Lists the filters with which the caller can call contact.getList. |
//! | [`get_group_list`](mod@get_group_list) | `contact.getGroupList` | Lists the contact groups. |
//! | [`get_list`](mod@get_list) | `contact.getList` | Lists contacts. |
//! | [`get_phone_types`](mod@get_phone_types) | `contact.getPhoneTypes` | Lists the kinds of phone numbers. |
//! | [`manage_planfix_access`](mod@manage_planfix_access) | `contact.managePlanfixAccess` | Opens or closes the way into the system for a contact. Administrators only. |
//! | [`update`](mod@update) | `contact.update` | Changes a customer's data. |
//! | [`update_contractors`](mod@update_contractors) | `contact.updateContractors` | Changes the companies that a contact belongs to. |
//! | [`update_custom_data`](mod@update_custom_data) | `contact.updateCustomData` | Changes nothing but custom fields of a contact. For users to whom contact.update is denied while these fields are open to them. |
//! | [`update_user_info`](mod@update_user_info) | `contact.updateUserInfo` | Changes how a user signs in. |

#[rustfmt::skip]
pub mod add;
#[rustfmt::skip]
pub mod delete;
#[rustfmt::skip]
pub mod get;
#[rustfmt::skip]
pub mod get_filter_list;
#[rustfmt::skip]
pub mod get_group_list;
#[rustfmt::skip]
pub mod get_list;
#[rustfmt::skip]
pub mod get_phone_types;
#[rustfmt::skip]
pub mod manage_planfix_access;
#[rustfmt::skip]
pub mod update;
#[rustfmt::skip]
pub mod update_contractors;
#[rustfmt::skip]
pub mod update_custom_data;
#[rustfmt::skip]
pub mod update_user_info;
