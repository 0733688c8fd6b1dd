//! Who may call: a request proves itself in one of the ways that the vendor's specs name.
//!
//! Any value will do, except for `wrong`, and for sessions: of these only the one that was opened last is known.

use crate::heard::{Heard, values_of};
use crate::tree;
use crate::vendor::Vendor;
use codegen::model::{Credential, Part};

/// What is wrong with who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Nothing proves who it is.
    Nobody,
    /// The session is over, or unknown.
    Over,
}

/// Lets a request in, or says why not.
pub fn admit(
    vendor: &Vendor,
    request: &http::Request<Vec<u8>>,
    heard: &Heard<'_>,
    session: Option<&str>,
) -> Result<(), Doubt> {
    let credentials = &vendor.model.connection.credentials;
    let mut doubt = Doubt::Nobody;
    for credential in credentials {
        let Some(values) = proof(credential, request) else { continue };
        if values.iter().any(|value| value == "wrong") {
            continue;
        }
        if credential.envelope.is_empty() {
            if is_whole(vendor, credential, heard) {
                return Ok(());
            }
            continue;
        }
        match sessions(credential, vendor, heard) {
            Some(sent) if session.is_some_and(|known| sent.iter().all(|value| value == known)) => return Ok(()),
            Some(_) => doubt = Doubt::Over,
            None => {}
        }
    }
    if credentials.is_empty() { Ok(()) } else { Err(doubt) }
}

/// Whether a credential without a session lets in: not where it is what a session is opened with, unless one is.
fn is_whole(vendor: &Vendor, credential: &Credential, heard: &Heard<'_>) -> bool {
    let Some(login) = &vendor.config.login else { return true };
    let opened = vendor.model.connection.credentials.iter().find(|known| known.function == login.credential);
    let is_door = opened.is_some_and(|opened| opened.basic == credential.basic && opened.headers == credential.headers);
    !is_door || heard.method.schema.name == login.method
}

/// The values that the headers of a request hold, where they have the form of this credential.
fn proof(credential: &Credential, request: &http::Request<Vec<u8>>) -> Option<Vec<String>> {
    let header = |name: &str| request.headers().get(name)?.to_str().ok();
    let mut values = Vec::new();
    let mut take = |parts: &[Part], text: &str| -> Option<()> {
        values.extend(values_of(parts, text)?.into_iter().map(str::to_owned));
        Some(())
    };
    if let Some((user, password)) = &credential.basic {
        let pair = from_base64(header("authorization")?.strip_prefix("Basic ")?)?;
        let (given_user, given_password) = pair.split_once(':')?;
        take(user, given_user)?;
        take(password, given_password)?;
    }
    for (name, parts) in &credential.headers {
        take(parts, header(name)?)?;
    }
    Some(values)
}

/// The session that the body names; `None` where it names none.
fn sessions(credential: &Credential, vendor: &Vendor, heard: &Heard<'_>) -> Option<Vec<String>> {
    let envelope = vendor.model.envelope.as_ref()?;
    let fields = || envelope.before.iter().chain(&envelope.after);
    let mut found = Vec::new();
    for (name, parts) in &credential.envelope {
        let wire = &fields().find(|field| field.name == *name)?.wire;
        let text = tree::text_at(heard.body.as_ref()?, wire)?;
        found.extend(values_of(parts, text)?.into_iter().map(str::to_owned));
    }
    Some(found)
}

fn from_base64(text: &str) -> Option<String> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0_u32, Vec::new());
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    String::from_utf8(bytes).ok()
}
