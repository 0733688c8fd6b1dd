//! URLs of calls: the path and the query hold what they take. Generated [`Method::to_url`](super::Method::to_url)
//! calls it.

use super::name::Style;
use super::object::{Slot, State};
use super::value::Value;
use std::fmt::Write;

/// A URL while it is written. What the caller sets is percent-encoded.
#[derive(Debug)]
pub struct Url {
    out: String,
    style: &'static Style,
    has_query: bool,
}

impl Url {
    /// The base, with one slash at its end.
    pub fn new(base: &str, style: &'static Style) -> Self {
        Url { out: format!("{}/", base.trim_end_matches('/')), style, has_query: false }
    }

    /// A part of the path as the docs have it.
    pub fn text(mut self, text: &str) -> Self {
        self.out.push_str(text);
        self
    }

    /// A parameter in the path.
    pub fn step<'a, V: Value<'a>>(mut self, value: &V) -> Self {
        let text = value.to_text(self.style);
        encode(&text, &mut self.out);
        self
    }

    /// A parameter that every call has.
    pub fn fixed(mut self, name: &str, value: &str) -> Self {
        self.pair(name, value);
        self
    }

    /// A parameter that may be absent.
    pub fn value<'a, S: Slot<'a>>(mut self, name: &str, slot: &S) -> Self {
        match slot.state() {
            State::Full(value) => {
                let text = value.to_text(self.style);
                self.pair(name, &text);
            }
            State::Empty => self.pair(name, ""),
            State::Absent => {}
        }
        self
    }

    /// A parameter that is never absent.
    pub fn required<'a, V: Value<'a>>(mut self, name: &str, value: &V) -> Self {
        let text = value.to_text(self.style);
        self.pair(name, &text);
        self
    }

    /// A parameter that may stand several times.
    pub fn values<'a, V: Value<'a>>(mut self, name: &str, values: &[V]) -> Self {
        for value in values {
            let text = value.to_text(self.style);
            self.pair(name, &text);
        }
        self
    }

    /// A text with everything escaped that has a meaning in URLs.
    pub fn encoded(text: &str) -> String {
        let mut out = String::new();
        encode(text, &mut out);
        out
    }

    /// The URL.
    pub fn finish(self) -> String {
        self.out
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.out.push(if self.has_query { '&' } else { '?' });
        self.has_query = true;
        encode(name, &mut self.out);
        self.out.push('=');
        encode(value, &mut self.out);
    }
}

/// Percent-encodes all but the unreserved characters, the comma of lists and the dollar of OData's names.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' | b'$' => {
                out.push(char::from(byte));
            }
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}
