//! A contact with rules, as regen writes it: the fields of a Planfix update with the limits that such an API has. The
//! pages of the three vendors state few, and those would not say how fast rules are.

use contactory::planfix::contact::update::Lang;
use contactory::runtime::{Checker, DateTime, Patch, Validate};
use std::borrow::Cow;

/// The forms of a date.
const DATE_FORMS: &[&str] = &["dd-mm-yyyy"];

type Text = Patch<Cow<'static, str>>;

/// A contact.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    pub id: Option<i64>,
    pub user_id: Option<i64>,
    pub general: Option<i64>,
    pub name: Text,
    pub mid_name: Text,
    pub last_name: Text,
    pub template: Patch<i64>,
    pub post: Text,
    pub phones: Vec<Phone>,
    pub address: Text,
    pub description: Text,
    pub site: Text,
    pub skype: Text,
    pub facebook: Text,
    pub vk: Text,
    pub icq: Text,
    pub birthdate: Patch<DateTime<'static>>,
    pub lang: Patch<Lang<'static>>,
    pub custom: Vec<CustomValue>,
}

/// A phone number.
#[derive(Debug, Clone, Default)]
pub struct Phone {
    pub number: Text,
    pub type_id: Patch<i64>,
    pub type_name: Text,
}

/// The value of a custom field.
#[derive(Debug, Clone, Default)]
pub struct CustomValue {
    pub id: Option<i64>,
    pub value: Text,
}

impl Validate for Contact {
    fn check(&self, checker: &mut Checker) {
        checker.minimum("id", &self.id, 1, "page, request table, row \"id\"");
        checker.minimum("userid", &self.user_id, 1, "page, request table, row \"userid\"");
        checker.minimum("general", &self.general, 1, "page, request table, row \"general\"");
        checker.max_length("name", &self.name, 100, "page, request table, row \"name\"");
        checker.max_length("midName", &self.mid_name, 100, "page, request table, row \"midName\"");
        checker.max_length("lastName", &self.last_name, 100, "page, request table, row \"lastName\"");
        checker.minimum("template", &self.template, 1, "page, request table, row \"template\"");
        checker.max_length("post", &self.post, 200, "page, request table, row \"post\"");
        checker.objects("phones", &self.phones);
        checker.max_length("address", &self.address, 500, "page, request table, row \"address\"");
        checker.max_length("description", &self.description, 4000, "page, request table, row \"description\"");
        checker.max_length("site", &self.site, 200, "page, request table, row \"site\"");
        checker.max_length("skype", &self.skype, 100, "page, request table, row \"skype\"");
        checker.max_length("facebook", &self.facebook, 200, "page, request table, row \"facebook\"");
        checker.max_length("vk", &self.vk, 200, "page, request table, row \"vk\"");
        checker.max_length("icq", &self.icq, 30, "page, request table, row \"icq\"");
        checker.date("birthdate", &self.birthdate, DATE_FORMS, "page, request table, row \"birthdate\"");
        checker.known("lang", &self.lang, "page, request table, row \"lang\"");
        checker.objects("custom", &self.custom);
    }
}

impl Validate for Phone {
    fn check(&self, checker: &mut Checker) {
        checker.max_length("number", &self.number, 30, "page, request table, row \"number\"");
        checker.minimum("typeId", &self.type_id, 1, "page, request table, row \"typeId\"");
        checker.maximum("typeId", &self.type_id, 100, "page, request table, row \"typeId\"");
        checker.max_length("typeName", &self.type_name, 50, "page, request table, row \"typeName\"");
    }
}

impl Validate for CustomValue {
    fn check(&self, checker: &mut Checker) {
        checker.minimum("id", &self.id, 1, "page, request table, row \"id\"");
        checker.max_length("value", &self.value, 4000, "page, request table, row \"value\"");
    }
}
