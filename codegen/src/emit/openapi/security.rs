//! How a call proves who makes it: security schemes, and which of them are enough.
//!
//! The connection of the model enters, `securitySchemes` and `security` leave, and in words what OpenAPI has no keys
//! for: session fields and elements in the body, signatures.

use std::collections::BTreeSet;

use super::super::shapes::key;
use crate::model::{Connection, Credential, Envelope, EnvelopeField, Part, Place, Setting, Vendor};
use crate::tree::Tree;

/// The schemes by name, and the ways of the credentials: the schemes that each takes together.
pub struct Security {
    schemes: Vec<(String, Tree)>,
    ways: Vec<Vec<String>>,
}

impl Security {
    /// What the connection asks for.
    pub fn new(vendor: &Vendor) -> Self {
        let mut made = Security { schemes: Vec::new(), ways: Vec::new() };
        for credential in &vendor.connection.credentials {
            let way = made.credential(credential, vendor.envelope.as_ref());
            made.ways.push(way);
        }
        for setting in &vendor.connection.settings {
            if let Some(header) = secret_header(setting) {
                made.setting(setting, header);
            }
        }
        made
    }

    /// The schemes, for `components`.
    pub fn schemes(&self) -> Tree {
        Tree::Map(self.schemes.clone())
    }

    /// The alternatives, the usual one first. One that is told by the body alone asks for no scheme.
    pub fn ways(&self) -> Tree {
        if self.schemes.is_empty() {
            return Tree::List(Vec::new());
        }
        let mut seen = BTreeSet::new();
        let ways = self.ways.iter().filter(|way| seen.insert(*way));
        let none = || Tree::List(Vec::new());
        let ways = ways.map(|way| Tree::Map(way.iter().map(|name| (name.clone(), none())).collect()));
        ways.collect::<Vec<_>>().into()
    }

    fn credential(&mut self, credential: &Credential, envelope: Option<&Envelope>) -> Vec<String> {
        let mut parts: Vec<(String, Tree)> = Vec::new();
        if let Some((user, password)) = &credential.basic {
            let scheme = Tree::map().with("type", "http").with("scheme", "basic");
            parts.push((format!("User {}, password {}.", shown(user), shown(password)), scheme));
        }
        for (header, text) in &credential.headers {
            parts.push(match bearer(header, text) {
                true => (String::new(), Tree::map().with("type", "http").with("scheme", "bearer")),
                false => (value(text), api_key(header)),
            });
        }
        let told = session(&credential.envelope, envelope);
        let is_one = parts.len() == 1;
        let mut way = Vec::new();
        for (what, scheme) in parts {
            let header =
                scheme.get("name").and_then(|name| if let Tree::Text(text) = name { Some(text) } else { None });
            let name = match header {
                Some(header) if !is_one => format!("{}_{}", credential.function, key(header)),
                _ => credential.function.clone(),
            };
            let texts = [credential.description.as_str(), &what, &told];
            way.push(self.add(name, &texts, scheme));
        }
        way
    }

    /// A header whose value is secret goes with every way; where a call may do without, each way is there twice.
    fn setting(&mut self, setting: &Setting, header: &str) {
        let name = self.add(setting.name.clone(), &[&setting.description], api_key(header));
        let mut with = if self.ways.is_empty() { vec![Vec::new()] } else { self.ways.clone() };
        with.iter_mut().for_each(|way| way.push(name.clone()));
        if setting.required {
            self.ways = with;
        } else {
            self.ways.extend(with);
        }
    }

    fn add(&mut self, name: String, texts: &[&str], scheme: Tree) -> String {
        let plain = name;
        let mut name = plain.clone();
        let mut number = 2_u32;
        while self.schemes.iter().any(|(known, _)| *known == name) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        let texts: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        let described = Tree::map().with_full("description", texts.join(" ")).and(scheme);
        self.schemes.push((name.clone(), described));
        name
    }
}

/// True for a header that the schemes speak for.
pub fn speaks_for(connection: &Connection, header: &str) -> bool {
    let of_credentials =
        connection.credentials.iter().flat_map(|one| one.headers.iter().map(|(name, _)| name.as_str()));
    let of_settings = connection.settings.iter().filter_map(secret_header);
    of_credentials.chain(of_settings).any(|name| name.eq_ignore_ascii_case(header))
}

/// What stands in the body of every request, a line each: OpenAPI knows no credentials there.
pub fn words(vendor: &Vendor) -> String {
    let session_only = vendor.connection.credentials.iter().filter(|one| one.basic.is_none() && one.headers.is_empty());
    let mut lines: Vec<String> = session_only
        .map(|one| {
            format!("- `{}`: {} {}", one.function, one.description, session(&one.envelope, vendor.envelope.as_ref()))
        })
        .collect();
    for setting in &vendor.connection.settings {
        let place = match &setting.place {
            Place::Header(_) => continue,
            Place::Envelope(name) => format!("the element `{}` of the body", wire(vendor.envelope.as_ref(), name)),
            Place::Element(name) => format!("the element `{name}`, first in the body"),
            Place::Signature(_, wire) => format!("the key of the signature in the element `{wire}` of the body"),
        };
        let duty = if setting.required { ", required" } else { "" };
        lines.push(format!("- {place}{duty}. {}", setting.description).trim_end().to_owned());
    }
    if lines.is_empty() { String::new() } else { format!("In every request:\n\n{}", lines.join("\n")) }
}

fn secret_header(setting: &Setting) -> Option<&str> {
    match &setting.place {
        Place::Header(name) if setting.secret => Some(name),
        _ => None,
    }
}

fn api_key(header: &str) -> Tree {
    Tree::map().with("type", "apiKey").with("in", "header").with("name", header)
}

/// `Authorization: Bearer …` has a scheme of its own.
fn bearer(header: &str, text: &[Part]) -> bool {
    let is_bearer = |prefix: &str| prefix.trim().eq_ignore_ascii_case("bearer");
    header.eq_ignore_ascii_case("authorization")
        && matches!(text, [Part::Text(prefix), Part::Value(_)] if is_bearer(prefix))
}

/// What a header holds, where that is more than the value.
fn value(text: &[Part]) -> String {
    if let [Part::Value(_)] = text { String::new() } else { format!("Its value is {}.", shown(text)) }
}

/// The session fields of a credential.
fn session(fields: &[(String, Vec<Part>)], envelope: Option<&Envelope>) -> String {
    let field = |(name, text): &(String, Vec<Part>)| format!("`{}` is {}", wire(envelope, name), shown(text));
    let fields: Vec<String> = fields.iter().map(field).collect();
    if fields.is_empty() { String::new() } else { format!("In the body, {}.", fields.join(", ")) }
}

/// The name on the wire of a session field.
fn wire<'a>(envelope: Option<&'a Envelope>, name: &'a str) -> &'a str {
    let is_it = |field: &&EnvelopeField| field.name == name;
    let mut fields = envelope.into_iter().flat_map(|envelope| envelope.before.iter().chain(&envelope.after));
    fields.find(is_it).map_or(name, |field| &field.wire)
}

/// A text with its values in braces.
fn shown(text: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Value(name) => format!("{{{name}}}"),
    };
    let text: String = text.iter().map(part).collect();
    if text.is_empty() { "empty".to_owned() } else { format!("`{text}`") }
}
