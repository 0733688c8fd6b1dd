//! A contact with rules, as regen writes it: the fields of a Planfix update with the limits that such an API has. The
//! pages of the three vendors state few, and those would not say how fast rules are.

use contactory::planfix::contact::update::Lang;
use contactory::runtime::{Checker, DateTime, Patch, Validate, rule};
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
    pub email: Text,
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
        checker.number(&self.id, rule!("id", Minimum(1), "page, request table, row \"id\""));
        checker.number(&self.user_id, rule!("userid", Minimum(1), "page, request table, row \"userid\""));
        checker.number(&self.general, rule!("general", Minimum(1), "page, request table, row \"general\""));
        checker.text(&self.name, rule!("name", MaxLength(100), "page, request table, row \"name\""));
        checker.text(&self.mid_name, rule!("midName", MaxLength(100), "page, request table, row \"midName\""));
        checker.text(&self.last_name, rule!("lastName", MaxLength(100), "page, request table, row \"lastName\""));
        checker.number(&self.template, rule!("template", Minimum(1), "page, request table, row \"template\""));
        checker.text(&self.post, rule!("post", MaxLength(200), "page, request table, row \"post\""));
        checker.text(&self.email, rule!("email", Email, "page, request table, row \"email\""));
        checker.objects("phones", &self.phones);
        checker.text(&self.address, rule!("address", MaxLength(500), "page, request table, row \"address\""));
        checker
            .text(&self.description, rule!("description", MaxLength(4000), "page, request table, row \"description\""));
        checker.text(&self.site, rule!("site", MaxLength(200), "page, request table, row \"site\""));
        checker.text(&self.skype, rule!("skype", MaxLength(100), "page, request table, row \"skype\""));
        checker.text(&self.facebook, rule!("facebook", MaxLength(200), "page, request table, row \"facebook\""));
        checker.text(&self.vk, rule!("vk", MaxLength(200), "page, request table, row \"vk\""));
        checker.text(&self.icq, rule!("icq", MaxLength(30), "page, request table, row \"icq\""));
        checker.text(
            &self.birthdate,
            rule!("birthdate", DateFormat(DATE_FORMS), "page, request table, row \"birthdate\""),
        );
        checker.known(&self.lang, rule!("lang", Allowed(Lang::KNOWN), "page, request table, row \"lang\"", Warning));
        checker.objects("custom", &self.custom);
    }
}

impl Validate for Phone {
    fn check(&self, checker: &mut Checker) {
        checker.text(&self.number, rule!("number", MaxLength(30), "page, request table, row \"number\""));
        checker.number(&self.type_id, rule!("typeId", Minimum(1), "page, request table, row \"typeId\""));
        checker.number(&self.type_id, rule!("typeId", Maximum(100), "page, request table, row \"typeId\""));
        checker.text(&self.type_name, rule!("typeName", MaxLength(50), "page, request table, row \"typeName\""));
    }
}

impl Validate for CustomValue {
    fn check(&self, checker: &mut Checker) {
        checker.number(&self.id, rule!("id", Minimum(1), "page, request table, row \"id\""));
        checker.text(&self.value, rule!("value", MaxLength(4000), "page, request table, row \"value\""));
    }
}
