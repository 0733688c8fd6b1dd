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

//! Holds `contact.add`, `contact.delete`, `contact.get`, `contact.getFilterList`,
//! `contact.getGroupList`, `contact.getList`, `contact.getPhoneTypes`, `contact.managePlanfixAccess`,
//! `contact.update`, `contact.updateContractors`, `contact.updateCustomData`, `contact.updateUserInfo`.

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
