//! Planfix: a `contact.update` with every field, and the answer of `contact.getList` with 100 contacts.

use super::tree::{Element, parent, text};
use super::words::Numbers;

/// The request of `contact.update`.
pub fn update() -> Element {
    let from = &mut Numbers::new(1);
    let contact = vec![
        text("id", from.between(1_000_000, 9_999_999)),
        text("userid", from.between(1_000_000, 9_999_999)),
        text("general", from.between(1, 99_999)),
        text("name", from.first_name()),
        text("midName", from.middle_name()),
        text("lastName", from.last_name()),
        text("template", from.between(1, 999)),
        text("post", "Head of Sales & Marketing"),
        text("email", from.email()),
        parent("phones", (0..3).map(|_| phone(from)).collect()),
        parent("secondaryEmails", (0..2).map(|_| text("email", from.email())).collect()),
        text("address", from.address()),
        text("description", from.html(6)),
        text("sex", "FEMALE"),
        text("site", from.site("about")),
        text("skype", from.handle()),
        text("facebook", from.site("people")),
        text("vk", from.site("vk")),
        text("icq", from.between(100_000_000, 999_999_999)),
        text("birthdate", from.date()),
        text("lang", "Ru"),
        text("canBeWorker", 1),
        text("canBeClient", 0),
        parent("group", vec![text("id", from.between(1, 9_999))]),
        parent("customData", (0..6).map(|_| custom_value(from)).collect()),
        parent(
            "responsible",
            vec![
                parent("users", (0..2).map(|_| text("id", from.between(1, 99_999))).collect()),
                parent("groups", (0..2).map(|_| text("id", from.between(1, 99_999))).collect()),
            ],
        ),
        parent("telegram", vec![text("id", from.between(1_000_000, 9_999_999)), text("username", from.handle())]),
    ];
    parent("request", vec![text("silent", 1), parent("contact", contact)]).attribute("method", "contact.update")
}

/// The answer of `contact.getList`.
pub fn list() -> Element {
    let contacts = (1..=100).map(|number| parent("contact", contact(&mut Numbers::new(number)))).collect();
    let contacts = parent("contacts", contacts).attribute("count", 100).attribute("totalCount", 2431);
    parent("response", vec![contacts]).attribute("status", "ok")
}

fn contact(from: &mut Numbers) -> Vec<Element> {
    vec![
        text("id", from.between(1_000_000, 9_999_999)),
        text("userid", from.between(1_000_000, 9_999_999)),
        text("general", from.between(1, 99_999)),
        parent("template", vec![text("id", from.between(1, 999))]),
        text("name", from.first_name()),
        text("lastName", from.last_name()),
        text("isCompany", from.below(2)),
        text("post", from.post()),
        text("email", from.email()),
        parent("phones", (0..2).map(|_| phone(from)).collect()),
        text("address", from.address()),
        text("description", from.html(3)),
        text("sex", from.pick(&["MALE", "FEMALE"])),
        text("skype", from.handle()),
        text("facebook", from.site("people")),
        text("vk", from.site("vk")),
        text("telegramId", from.between(1_000_000, 9_999_999)),
        text("icq", from.between(100_000_000, 999_999_999)),
        text("userPic", from.site("avatar")),
        text("birthdate", from.date()),
        text("signature", from.prose(1)),
        text("havePlanfixAccess", from.below(2)),
        parent("user", user(from)),
        parent("contractors", (0..2).map(|_| client(from)).collect()),
        parent("customData", (0..3).map(|_| listed_custom_value(from)).collect()),
    ]
}

fn phone(from: &mut Numbers) -> Element {
    let number = text("number", from.phone());
    let kind = text("typeId", from.between(1, 9));
    parent("phone", vec![number, kind, text("typeName", from.pick(&["Mobile", "Рабочий", "Домашний"]))])
}

fn custom_value(from: &mut Numbers) -> Element {
    parent("customValue", vec![text("id", from.between(1, 99_999)), text("value", from.prose(1))])
}

fn user(from: &mut Numbers) -> Vec<Element> {
    vec![
        text("login", from.handle()),
        text("role", from.pick(&["ADMIN", "USER"])),
        text("status", from.pick(&["ACTIVE", "UNACTIVE"])),
        text("email", from.email()),
    ]
}

fn client(from: &mut Numbers) -> Element {
    parent("client", vec![text("id", from.between(1, 99_999)), text("name", from.company())])
}

fn listed_custom_value(from: &mut Numbers) -> Element {
    let field = vec![text("id", from.between(1, 9_999)), text("name", from.pick(&["Источник", "Segment", "Бюджет"]))];
    parent("customValue", vec![parent("field", field), text("value", from.company()), text("text", from.company())])
}
