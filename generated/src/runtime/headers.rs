//! The headers of a call, before there is a request of any HTTP library.
//!
//! A connection and a call add headers; `request` and the clients send them.

use super::name::Style;
use super::object::{Slot, State};
use super::secret::Secret;
use super::value::Value;
use std::fmt;

/// Headers in the order in which they were added.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Headers(Vec<Header>);

/// A header of a call.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// Its name as the docs write it.
    pub name: &'static str,
    /// Its value.
    pub value: String,
    /// It proves who calls, and is not to be printed.
    pub secret: bool,
}

impl Headers {
    /// Adds a header.
    pub fn add(&mut self, name: &'static str, value: &str) {
        self.0.push(Header { name, value: value.to_owned(), secret: false });
    }

    /// Adds a header of these texts, one behind the other.
    pub fn add_parts(&mut self, name: &'static str, parts: &[&str]) {
        self.add(name, &parts.concat());
    }

    /// Adds a header that is not to be printed: these texts, one behind the other.
    pub fn add_secret(&mut self, name: &'static str, parts: &[&str]) {
        self.0.push(Header { name, value: parts.concat(), secret: true });
    }

    /// Adds the `Authorization` of HTTP Basic: user and password, in base 64.
    pub fn add_basic(&mut self, user: &[&str], password: &[&str]) {
        let pair = [&user.concat(), ":", &*password.concat()].concat();
        self.add_secret("Authorization", &["Basic ", &base64(pair.as_bytes())]);
    }

    /// Adds a parameter of a call that stands in a header and may be absent.
    pub fn value<'a, S: Slot<'a>>(&mut self, name: &'static str, slot: &S, style: &'static Style) {
        match slot.state() {
            State::Full(value) => self.add(name, &value.to_text(style)),
            State::Empty => self.add(name, ""),
            State::Absent => {}
        }
    }

    /// Adds a parameter of a call that stands in a header and is never absent.
    pub fn required<'a, V: Value<'a>>(&mut self, name: &'static str, value: &V, style: &'static Style) {
        self.add(name, &value.to_text(style));
    }

    /// Adds a parameter of a call that stands in a header and may have several values, with commas between them.
    pub fn values<'a, V: Value<'a>>(&mut self, name: &'static str, values: &[V], style: &'static Style) {
        if !values.is_empty() {
            let texts: Vec<_> = values.iter().map(|value| value.to_text(style)).collect();
            self.add(name, &texts.join(", "));
        }
    }

    /// Adds a header of the connection that may be absent.
    pub fn setting(&mut self, name: &'static str, value: &Option<String>) {
        if let Some(value) = value {
            self.add(name, value);
        }
    }

    /// Adds a header of the connection that may be absent and is not to be printed.
    pub fn secret_setting(&mut self, name: &'static str, value: &Option<Secret<'_>>) {
        if let Some(value) = value {
            self.add_secret(name, &[value.expose()]);
        }
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Header> {
        self.0.iter()
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.name, if self.secret { "[redacted]" } else { &self.value })
    }
}

/// Base 64 with padding (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = LETTERS.get((bits >> (18 - 6 * at) & 63) as usize);
            text.push(letter.filter(|_| at <= group.len()).map_or('=', |&letter| char::from(letter)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_as_its_standard_has_it() {
        let of = |text: &str| base64(text.as_bytes());
        assert_eq!(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map(of),
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]
        );
    }

    #[test]
    fn a_secret_is_sent_and_not_printed() {
        let mut headers = Headers::default();
        headers.add("Accept", "text/xml");
        headers.add_basic(&["Aladdin"], &["open sesame"]);
        assert_eq!(headers.0[1].value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert_eq!(format!("{headers:?}"), "Headers([Accept: text/xml, Authorization: [redacted]])");
    }
}
