//! What a connection holds: the vendor's base URL, credentials and settings, with Rust names that are sound.
//!
//! The configuration and the envelope enter, the model's connection leaves; `check` calls it.

use std::collections::BTreeSet;

use super::names;
use super::report::{Report, Where};
use super::words::split;
use crate::config;
use crate::model::{BaseValue, Connection, Credential, Envelope, Part, Place, Setting, values};

/// The code of everything that can be wrong here.
const CODE: &str = "bad-connection";

/// Names that a connection has in any case.
const TAKEN: &[&str] = &["base_url", "credentials", "at", "new"];

/// The connection of a vendor.
pub fn connection(config: &config::Vendor, envelope: Option<&Envelope>, report: &mut Report) -> Connection {
    let mut check = Check { envelope, vendor: &config.vendor, report };
    let base = check.parts("endpoint", &config.endpoint);
    let credentials = config.credentials.iter().filter_map(|given| check.credential(given)).collect();
    let settings = config.settings.iter().filter_map(|given| check.setting(given)).collect();
    let made = Connection { base_docs: check.base_docs(&base, &config.endpoint_values), base, credentials, settings };
    check.names(&made);
    made
}

/// The headers that credentials and settings speak for: no call has a parameter of one of these names.
pub fn headers(config: &config::Vendor) -> BTreeSet<String> {
    let of_credentials = config.credentials.iter().flat_map(|given| given.headers.iter().map(|(name, _)| name));
    let of_settings = config.settings.iter().map(|given| &given.header);
    let mut names: BTreeSet<String> = of_credentials.chain(of_settings).map(|name| name.to_lowercase()).collect();
    names.extend(["accept", "authorization", "content-type"].map(str::to_owned));
    names
}

struct Check<'c> {
    envelope: Option<&'c Envelope>,
    vendor: &'c str,
    report: &'c mut Report,
}

impl Check<'_> {
    fn wrong(&mut self, message: String) {
        self.report.error(CODE, &Where::Vendor(self.vendor), message);
    }

    /// What is known of the values of the base; each of them must be there.
    fn base_docs(&mut self, base: &[Part], given: &[config::EndpointValue]) -> Vec<BaseValue> {
        let known = values(base);
        for value in given.iter().filter(|value| !known.contains(&value.name.as_str())) {
            self.wrong(format!("the endpoint has no value {{{}}}", value.name));
        }
        let made = |value: &config::EndpointValue| BaseValue {
            name: value.name.clone(),
            description: value.description.clone(),
            usual: value.usual.clone(),
        };
        given.iter().map(made).collect()
    }

    fn credential(&mut self, given: &config::Credential) -> Option<Credential> {
        let function = self.name(&given.name)?;
        let variant: String = split(&given.name).iter().map(|word| capital(word)).collect();
        let basic = match given.basic.split_once(':') {
            Some((user, password)) => Some((self.parts("basic", user), self.parts("basic", password))),
            None if given.basic.is_empty() => None,
            None => {
                self.wrong(format!("basic of the credential \"{}\" is no user:password", given.name));
                None
            }
        };
        let mut headers = Vec::new();
        for (name, text) in &given.headers {
            self.header(name);
            headers.push((name.clone(), self.parts(name, text)));
        }
        let mut envelope = Vec::new();
        for (wire, text) in &given.envelope {
            let parts = self.parts(wire, text);
            envelope.extend(self.session_field(wire).map(|name| (name, parts)));
        }
        let pair = basic.iter().flat_map(|(user, password)| [user, password]);
        let texts = pair.chain(headers.iter().map(|(_, parts)| parts)).chain(envelope.iter().map(|(_, parts)| parts));
        let mut names: Vec<String> = Vec::new();
        for name in texts.flat_map(|parts| values(parts)) {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
        if let Some(unused) = given.public.iter().find(|public| !names.contains(public)) {
            self.wrong(format!("the credential \"{}\" has no value {unused} that could be public", given.name));
        }
        if let Some((unused, _)) = given.values.iter().find(|(name, _)| !names.contains(name)) {
            self.wrong(format!("the credential \"{}\" has no value {unused} that could be described", given.name));
        }
        let values = names.into_iter().map(|name| (name.clone(), !given.public.contains(&name))).collect();
        let (description, value_docs) = (given.description.clone(), given.values.clone());
        Some(Credential { variant, function, description, values, value_docs, basic, headers, envelope })
    }

    fn setting(&mut self, given: &config::Setting) -> Option<Setting> {
        let name = self.name(&given.name)?;
        let places = [&given.header, &given.envelope, &given.element, &given.signature];
        if places.iter().filter(|place| !place.is_empty()).count() != 1 {
            self.wrong(format!(
                "the setting \"{}\" must have one of the keys header, envelope, element, signature",
                given.name
            ));
            return None;
        }
        let place = if !given.header.is_empty() {
            self.header(&given.header);
            Place::Header(given.header.clone())
        } else if !given.envelope.is_empty() {
            Place::Envelope(self.session_field(&given.envelope)?)
        } else if !given.element.is_empty() {
            Place::Element(given.element.clone())
        } else {
            Place::Signature(self.session_field(&given.signature)?, given.signature.clone())
        };
        if given.flag && (given.required || given.secret || !matches!(place, Place::Element(_))) {
            self.wrong(format!(
                "the setting \"{}\" is true or false: only an optional element can be that",
                given.name
            ));
        }
        let description = given.description.clone();
        Some(Setting { name, description, place, required: given.required, secret: given.secret, flag: given.flag })
    }

    /// The Rust name of a session field, which the envelope must have.
    fn session_field(&mut self, wire: &str) -> Option<String> {
        let fields = self.envelope.iter().flat_map(|envelope| envelope.before.iter().chain(&envelope.after));
        let found = fields.into_iter().find(|field| field.wire == wire).map(|field| field.name.clone());
        if found.is_none() {
            self.wrong(format!("\"{wire}\" is not among envelope_before and envelope_after"));
        }
        found
    }

    fn header(&mut self, name: &str) {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(fits) {
            self.wrong(format!("\"{name}\" is no name of a header"));
        }
    }

    /// A name that becomes a Rust name as it is.
    fn name(&mut self, given: &str) -> Option<String> {
        let name = names::field(given).into_iter().next().filter(|name| name == given);
        if name.is_none() {
            self.wrong(format!(
                "\"{given}\" is no name: use lower case letters, digits and _, and no word that Rust or the crate needs"
            ));
        }
        name
    }

    /// `Bearer {token}` → the text, the value.
    fn parts(&mut self, of: &str, text: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, behind)) = after.split_once('}') else {
                self.wrong(format!("{of} opens a brace and closes none: {text}"));
                break;
            };
            parts.push(Part::Text(before.to_owned()));
            parts.extend(self.name(name).map(Part::Value));
            rest = behind;
        }
        parts.push(Part::Text(rest.to_owned()));
        parts.retain(|part| *part != Part::Text(String::new()));
        parts
    }

    /// No two fields of the connection may have one name, nor two credentials.
    fn names(&mut self, made: &Connection) {
        let mut taken: BTreeSet<&str> = TAKEN.iter().copied().collect();
        let fields = made.base_values().into_iter().chain(made.settings.iter().map(|setting| setting.name.as_str()));
        let twice: Vec<&str> = fields.filter(|name| !taken.insert(name)).collect();
        let mut taken = BTreeSet::new();
        let credentials = made.credentials.iter().map(|credential| credential.function.as_str());
        let twice: Vec<&str> = twice.into_iter().chain(credentials.filter(|name| !taken.insert(*name))).collect();
        for name in twice {
            self.wrong(format!("two things of a connection would have the name {name}"));
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Credential as GivenCredential, Setting as GivenSetting, Vendor};

    /// What is wrong with a vendor.
    fn problems(vendor: &Vendor) -> Vec<String> {
        let mut report = Report::default();
        connection(vendor, None, &mut report);
        report.finish().0.into_iter().map(|found| found.message).collect()
    }

    #[test]
    fn values_are_told_from_text_and_are_secret_unless_they_are_public() {
        let given = GivenCredential {
            name: "user_key".to_owned(),
            basic: "{user}:x{key}".to_owned(),
            headers: vec![("X-User".to_owned(), "{user}".to_owned())],
            public: vec!["user".to_owned()],
            ..GivenCredential::default()
        };
        let vendor =
            Vendor { credentials: vec![given], endpoint: "https://{zone}.example/".to_owned(), ..Vendor::default() };
        let made = connection(&vendor, None, &mut Report::default());
        assert_eq!(made.base_values(), ["zone"]);
        let credential = &made.credentials[0];
        assert_eq!((credential.variant.as_str(), credential.function.as_str()), ("UserKey", "user_key"));
        assert_eq!(credential.values, [("user".to_owned(), false), ("key".to_owned(), true)]);
        let (user, password) = credential.basic.as_ref().expect("it has a basic");
        assert_eq!(
            (user.len(), password.as_slice()),
            (1, [Part::Text("x".to_owned()), Part::Value("key".to_owned())].as_slice())
        );
        assert!(problems(&vendor).is_empty());
    }

    #[test]
    fn everything_that_makes_no_sense_is_reported() {
        let setting = |name: &str| GivenSetting { name: name.to_owned(), ..GivenSetting::default() };
        let vendor = Vendor {
            endpoint: "https://{zone.example/".to_owned(),
            credentials: vec![
                GivenCredential { name: "Key".to_owned(), ..GivenCredential::default() },
                GivenCredential {
                    name: "basic".to_owned(),
                    basic: "nobody".to_owned(),
                    headers: vec![("X Y".to_owned(), "{a}".to_owned())],
                    envelope: vec![("sid".to_owned(), "{a}".to_owned())],
                    public: vec!["b".to_owned()],
                    ..GivenCredential::default()
                },
            ],
            settings: vec![
                setting("nowhere"),
                GivenSetting { header: "A".to_owned(), element: "a".to_owned(), ..setting("both") },
                GivenSetting { header: "A".to_owned(), flag: true, ..setting("flag") },
                GivenSetting { header: "A".to_owned(), ..setting("at") },
            ],
            ..Vendor::default()
        };
        let found = problems(&vendor);
        let expect = [
            "endpoint opens a brace",
            "\"Key\" is no name",
            "is no user:password",
            "\"X Y\" is no name of a header",
            "\"sid\" is not among",
            "no value b",
            "\"nowhere\" must have one",
            "\"both\" must have one",
            "\"flag\" is true or false",
            "the name at",
        ];
        assert_eq!(found.len(), expect.len(), "{found:#?}");
        for (found, expect) in found.iter().zip(expect) {
            assert!(found.contains(expect), "{found}");
        }
    }
}
