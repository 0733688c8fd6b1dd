//! Contacts to validate: one that breaks no rule and one that breaks five, each for us and for the peers.

pub mod ours;
pub mod peer;

use contactory::planfix::contact::update::{Lang, Request};
use contactory::runtime::{DateTime, IntoOwned, Patch};
use std::borrow::Cow;

/// An address as people have them.
const ADDRESS: &str = "vera.lindqvist@mail.example.com";

/// Addresses, and whether they are valid. About addresses beyond ASCII the three do not agree, so none is here.
pub const ADDRESSES: &[(&str, bool)] = &[
    (ADDRESS, true),
    ("a+b.c_d@example.co.uk", true),
    ("not an address", false),
    ("@example.com", false),
    ("vera@", false),
    ("vera@-example.com", false),
    ("vera@example-.com", false),
    ("vera@exam ple.com", false),
    ("vera@example..com", false),
    ("vera,lindqvist@example.com", false),
];

/// What is validated: the same value twice.
pub struct Pair {
    pub ours: ours::Contact,
    pub peer: peer::Contact,
}

/// A contact that breaks no rule, out of a request of `contact.update`; it has no e-mail address.
pub fn valid(request: Request<'static>) -> Pair {
    pair(peer(request))
}

/// The same with an e-mail address.
pub fn with_address(request: Request<'static>) -> Pair {
    pair(peer::Contact { email: Some(ADDRESS.to_owned()), ..peer(request) })
}

/// A contact of which nothing is known but its e-mail address.
pub fn address(text: &str) -> Pair {
    pair(peer::Contact { email: Some(text.to_owned()), ..peer::Contact::default() })
}

/// The same with five mistakes.
pub fn faulty(request: Request<'static>) -> Pair {
    let mut peer = peer(request);
    peer.id = Some(0);
    peer.name = Some("Я".repeat(101));
    peer.phones[1].number = Some("0".repeat(31));
    peer.birthdate = Some("31-02-1999".to_owned());
    peer.lang = Some("De".to_owned());
    pair(peer)
}

fn pair(peer: peer::Contact) -> Pair {
    Pair { ours: same(&peer), peer }
}

fn peer(request: Request<'static>) -> peer::Contact {
    let from = request.contact.unwrap();
    let text = |value: &Patch<Cow<'static, str>>| value.value().map(|text| text.to_string());
    let phones = from.phones.unwrap().phone;
    let custom = from.custom_data.unwrap().custom_value;
    peer::Contact {
        id: from.id,
        user_id: from.user_id,
        general: from.general,
        name: text(&from.name),
        mid_name: text(&from.mid_name),
        last_name: text(&from.last_name),
        template: from.template.value().copied(),
        post: text(&from.post),
        email: None,
        phones: phones
            .iter()
            .map(|phone| peer::Phone {
                number: text(&phone.number),
                type_id: phone.type_id.value().copied(),
                type_name: text(&phone.type_name),
            })
            .collect(),
        address: text(&from.address),
        description: text(&from.description),
        site: text(&from.site),
        skype: text(&from.skype),
        facebook: text(&from.facebook),
        vk: text(&from.vk),
        icq: text(&from.icq),
        birthdate: Some("19-02-2001".to_owned()),
        lang: Some("Ru".to_owned()),
        custom: custom.iter().map(|one| peer::CustomValue { id: Some(7), value: text(&one.value) }).collect(),
    }
}

fn same(from: &peer::Contact) -> ours::Contact {
    let text = |value: &Option<String>| value.clone().map_or(Patch::Keep, |text| Patch::Set(Cow::Owned(text)));
    let set = |value: Option<i64>| value.map_or(Patch::Keep, Patch::Set);
    ours::Contact {
        id: from.id,
        user_id: from.user_id,
        general: from.general,
        name: text(&from.name),
        mid_name: text(&from.mid_name),
        last_name: text(&from.last_name),
        template: set(from.template),
        post: text(&from.post),
        email: text(&from.email),
        phones: from
            .phones
            .iter()
            .map(|phone| ours::Phone {
                number: text(&phone.number),
                type_id: set(phone.type_id),
                type_name: text(&phone.type_name),
            })
            .collect(),
        address: text(&from.address),
        description: text(&from.description),
        site: text(&from.site),
        skype: text(&from.skype),
        facebook: text(&from.facebook),
        vk: text(&from.vk),
        icq: text(&from.icq),
        birthdate: from.birthdate.clone().map_or(Patch::Keep, |date| Patch::Set(DateTime::from(date))),
        lang: from.lang.as_deref().map_or(Patch::Keep, |lang| Patch::Set(Lang::from(lang).into_owned())),
        custom: from.custom.iter().map(|one| ours::CustomValue { id: one.id, value: text(&one.value) }).collect(),
    }
}
