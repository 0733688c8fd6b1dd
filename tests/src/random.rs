//! Random requests and responses in normal form, always the same ones from the same seed. Normal form: nothing that a
//! document cannot tell from something else, such as an object of no fields in the place of none.

use contactory::planfix::contact::update as planfix;
use contactory::planfix::enums::{Lang, Sex};
use contactory::runtime::{DateTime, Map, Open, Patch};
use contactory::{iovox::update_contacts as iovox, superoffice::contact::put as superoffice};
use std::borrow::Cow;

/// A small generator of numbers (xorshift64*).
pub struct Random(u64);

type Text = Cow<'static, str>;

impl Random {
    /// The generator of this seed.
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 33) as usize % limit
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 0
    }

    fn integer(&mut self) -> i64 {
        match self.below(4) {
            0 => self.next() as i64,
            1 => [i64::MIN, i64::MAX, 0, -1][self.below(4)],
            _ => self.below(2000) as i64 - 1000,
        }
    }

    /// Text that XML can hold, with everything that must be escaped; never empty.
    pub fn text(&mut self) -> Text {
        const PIECES: [&str; 20] = [
            "a", "Contact", " ", "<", ">", "&", "\"", "'", "]]>", "\t", "\n", "\r", "\r\n", "é", "Я", "\u{feff}",
            "\u{fffd}", "😀", "\\", "&amp;",
        ];
        let text: String = (0..1 + self.below(10)).map(|_| PIECES[self.below(PIECES.len())]).collect();
        Cow::Owned(text)
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| make(self))
    }

    fn patch<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Patch<T> {
        match self.below(3) {
            0 => Patch::Keep,
            1 => Patch::Clear,
            _ => Patch::Set(make(self)),
        }
    }

    /// None to three.
    fn several<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(4)).map(|_| make(self)).collect()
    }

    fn texts(&mut self) -> Patch<Text> {
        self.patch(Self::text)
    }

    /// A request of Planfix.
    pub fn planfix(&mut self) -> planfix::Request<'static> {
        planfix::Request { silent: self.patch(Self::flag), contact: self.maybe(Self::contact) }
    }

    fn contact(&mut self) -> planfix::Contact<'static> {
        let phone = |random: &mut Self| planfix::Phone {
            number: random.texts(),
            type_id: random.patch(Self::integer),
            type_name: random.texts(),
        };
        let value = |random: &mut Self| planfix::CustomValue::new().id(random.text()).value(random.texts());
        planfix::Contact {
            id: self.maybe(Self::integer),
            user_id: self.maybe(Self::integer),
            general: self.maybe(Self::integer),
            name: self.texts(),
            mid_name: self.texts(),
            last_name: self.texts(),
            template: self.patch(Self::integer),
            phones: self.maybe(|random| planfix::Phones { phone: random.several(phone) }),
            secondary_emails: self.maybe(|random| planfix::SecondaryEmails { email: random.several(Self::text) }),
            description: self.texts(),
            sex: self.patch(|random| Sex::from(["UNHEARD", "Ä <&>"][random.below(2)])),
            vk: self.texts(),
            birthdate: self.patch(|random| DateTime(random.text())),
            lang: self.patch(|random| [Lang::En, Lang::Ru, Lang::from("Fi")][random.below(3)].clone()),
            can_be_worker: self.patch(Self::flag),
            group: self.maybe(|random| planfix::Group { id: random.patch(Self::integer) }),
            custom_data: self.maybe(|random| planfix::CustomData { custom_value: random.several(value) }),
            responsible: self.maybe(|random| planfix::Responsible {
                users: random.maybe(|random| planfix::Users { id: random.several(Self::integer) }),
                groups: random.maybe(|random| planfix::Groups { id: random.several(Self::integer) }),
            }),
            telegram: self
                .maybe(|random| planfix::Telegram { id: random.patch(Self::integer), username: random.texts() }),
            ..planfix::Contact::new()
        }
    }

    /// A response of Planfix.
    pub fn planfix_response(&mut self) -> planfix::Response {
        let contact = |random: &mut Self| planfix::ResponseContact {
            id: random.maybe(Self::integer),
            general: random.maybe(Self::integer),
        };
        planfix::Response { contact: self.maybe(contact), action_id: self.maybe(Self::integer) }
    }

    /// A request of iovox.
    pub fn iovox(&mut self) -> iovox::Request<'static> {
        let contact = |random: &mut Self| iovox::Contact {
            new_contact_id: random.texts(),
            display_name: random.texts(),
            company: random.texts(),
            business_phone: random.several(Self::text),
            work_country: random.texts(),
            business_country: random.texts(),
            ..iovox::Contact::new(random.text())
        };
        iovox::Request {
            rm_rules: self.patch(Self::flag),
            replace_details: self.patch(Self::flag),
            contact: self.several(contact),
        }
    }

    /// A response of SuperOffice; its empty texts are texts.
    pub fn superoffice(&mut self) -> superoffice::Response<'static> {
        let text = |random: &mut Self| if random.below(4) == 0 { Cow::Borrowed("") } else { random.text() };
        let person = |random: &mut Self| superoffice::ResponsePerson {
            first_name: random.maybe(text),
            person_id: random.maybe(Self::integer),
            use_person_address: random.maybe(Self::flag),
            ..superoffice::ResponsePerson::new()
        };
        superoffice::Response {
            contact_id: self.maybe(|random| random.next() as i32),
            name: self.maybe(text),
            updated_date: self.maybe(|random| DateTime(text(random))),
            persons: self.several(person),
            emails: self.several(|random| superoffice::ResponseEmail {
                value: random.maybe(text),
                ..superoffice::ResponseEmail::new()
            }),
            no_mailing: self.maybe(Self::flag),
            bounce_emails: self.several(text),
            ..superoffice::Response::new()
        }
    }

    /// A value of any shape, as JSON has it.
    pub fn open(&mut self, depth: usize) -> Open<'static> {
        match self.below(if depth == 0 { 4 } else { 6 }) {
            0 => Open::Null,
            1 => Open::Boolean(self.flag()),
            2 => Open::Number(["0", "-1.50", "1e5", "12345678901234567890123"][self.below(4)].into()),
            3 => Open::Text(self.text()),
            4 => Open::Array(self.several(|random| random.open(depth - 1))),
            _ => Open::Object(self.map(|random| random.open(depth - 1))),
        }
    }

    /// Keys that are data, none of them twice.
    pub fn map<V>(&mut self, mut make: impl FnMut(&mut Self) -> V) -> Map<'static, V> {
        (0..self.below(4)).map(|place| (format!("{}{place}", self.text()), make(self))).collect()
    }
}
