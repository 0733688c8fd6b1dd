//! Bodies that are neither XML nor JSON: an image, a file, a form. What is sent or was received enters, the bytes
//! with their media type leave; generated methods that answer with bytes call [`read_bytes`].

use super::api_error::{Error, ErrorKind};
use super::name::{Name, Root, Spelling, Style};
use super::object::{Document, Object, Reader, Step, Writer};
use super::own::IntoOwned;
use super::reply::Reply;
use std::borrow::Cow;
use std::fmt;

/// The media type of bytes of which nothing else is known.
pub const ANY_BYTES: &str = "application/octet-stream";

/// A body that is no text, with its media type.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Bytes<'a> {
    /// The media type, for `Content-Type`: `image/png`; `None` where nobody has said it.
    pub content_type: Option<Cow<'a, str>>,
    /// The content.
    pub bytes: Cow<'a, [u8]>,
}

impl<'a> Bytes<'a> {
    /// Content of a media type.
    pub fn new(content_type: impl Into<Cow<'a, str>>, bytes: impl Into<Cow<'a, [u8]>>) -> Self {
        Bytes { content_type: Some(content_type.into()), bytes: bytes.into() }
    }

    /// The media type without parameters, in small letters; `application/octet-stream` where it has none, or one that
    /// no header can hold.
    pub fn media_type(&self) -> Cow<'_, str> {
        let named = self.content_type.as_deref().and_then(|found| found.split(';').next()).unwrap_or_default().trim();
        let is_one = |letter: char| letter.is_ascii_alphanumeric() || "!#$&-^_.+/".contains(letter);
        let is_named = named.contains('/') && named.chars().all(is_one);
        if !is_named {
            Cow::Borrowed(ANY_BYTES)
        } else if named.chars().any(|letter| letter.is_ascii_uppercase()) {
            Cow::Owned(named.to_ascii_lowercase())
        } else {
            Cow::Borrowed(named)
        }
    }

    /// True when the docs list its media type; `documented` is the constant that a method has for it.
    pub fn is_documented(&self, documented: &[&str]) -> bool {
        let own = self.media_type();
        documented.iter().any(|known| known.eq_ignore_ascii_case(&own))
    }
}

/// Content is seldom fit to be shown: its length is.
impl fmt::Debug for Bytes<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = format_args!("{} bytes", self.bytes.len()).to_string();
        out.debug_struct("Bytes").field("content_type", &self.content_type).field("bytes", &length).finish()
    }
}

impl<'a> From<&'a [u8]> for Bytes<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Bytes { content_type: None, bytes: Cow::Borrowed(bytes) }
    }
}

impl From<Vec<u8>> for Bytes<'_> {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes { content_type: None, bytes: Cow::Owned(bytes) }
    }
}

impl IntoOwned for Bytes<'_> {
    type Owned = Bytes<'static>;

    fn into_owned(self) -> Self::Owned {
        Bytes {
            content_type: self.content_type.map(IntoOwned::into_owned),
            bytes: Cow::Owned(Cow::into_owned(self.bytes)),
        }
    }
}

/// Reads a reply that holds bytes when it is a success. `read_error` reads it as a reply of the vendor's that holds
/// nothing, since an error is a text whatever a success is.
pub fn read_bytes<'a>(
    reply: Reply<'a>,
    read_error: impl FnOnce(Reply<'a>) -> Result<Nothing, Error>,
) -> Result<Bytes<'a>, Error> {
    let succeeded = (200..300).contains(&reply.status);
    let start = reply.body.iter().find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, 0xef | 0xbb | 0xbf));
    let may_tell = !succeeded || matches!(start, Some(b'<' | b'{'));
    if may_tell {
        // Of a success nothing but an error that the body itself reports is of interest.
        match read_error(reply) {
            Err(error) if !succeeded || matches!(error.kind, ErrorKind::Api(_)) => return Err(error),
            Ok(_) | Err(_) => {}
        }
    }
    Ok(Bytes { content_type: reply.content_type.map(Cow::Borrowed), bytes: Cow::Borrowed(reply.body) })
}

/// A document without fields, as which the errors of a reply are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Nothing;

impl<'a> Object<'a> for Nothing {
    fn blank() -> Self {
        Nothing
    }

    fn read<R: Reader<'a>>(&mut self, _reader: &mut R) -> Step {
        Ok(())
    }

    fn write<W: Writer>(&self, _writer: &mut W) {}
}

impl Document<'_> for Nothing {
    const ROOT: Root = Root { name: NOTHING, attributes: &[] };
    const STYLE: &'static Style =
        &Style { boolean: Spelling { yes: "true", no: "false" }, empty_is_none: false, empty_arrays: false };
}

/// No vendor has an element of this name, so that no reply is taken for a success that says nothing.
const NOTHING: &Name = crate::name!("contactory-nothing");
