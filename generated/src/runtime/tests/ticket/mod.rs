//! Generated code as it looks, by hand: an invented API whose method `ticket.update` has every case once.

mod parts;
mod request;

pub(crate) use parts::{Comment, Comments, Owner, State, Users};
pub(crate) use request::{Request, Ticket};

use crate::runtime::{
    Document, Error, ErrorFields, IntoOwned, KnownError, Object, Reader, Reply, Root, Spelling, Step, Style, Unknown,
    Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// How the vendor writes.
pub(crate) const STYLE: Style =
    Style { boolean: Spelling { yes: "1", no: "0" }, empty_is_none: true, empty_arrays: false };

/// A request with the session's fields around it, as the vendor takes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T> {
    /// `account`: the account.
    pub account: Cow<'a, str>,
    /// `sid`: the session.
    pub sid: Option<Cow<'a, str>>,
    /// The request.
    pub request: T,
    /// `signature`: the signature.
    pub signature: Option<Cow<'a, str>>,
}

impl<'a, T> Envelope<'a, T> {
    /// The request of an account.
    pub fn new(account: impl Into<Cow<'a, str>>, request: T) -> Self {
        Envelope { account: account.into(), sid: None, request, signature: None }
    }

    /// Sets `sid`.
    pub fn sid(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.sid = Some(value.into());
        self
    }

    /// Sets `signature`.
    pub fn signature(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.signature = Some(value.into());
        self
    }
}

// Envelope fields count down from 255, so that they never meet the request's own.
impl<'a, T: Document<'a>> Object<'a> for Envelope<'a, T> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(255, "account")];
    const INNER_REQUIRED: &'static [(usize, &'static str)] = T::REQUIRED;

    fn blank() -> Self {
        Envelope::new("", T::blank())
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(255, name!("account"), &mut self.account)?;
        reader.value(254, name!("sid"), &mut self.sid)?;
        self.request.read(reader)?;
        reader.value(253, name!("signature"), &mut self.signature)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("account"), &self.account);
        writer.value(name!("sid"), &self.sid);
        self.request.write(writer);
        writer.value(name!("signature"), &self.signature);
    }

    fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
        self.request.unknown()
    }
}

impl<'a, T: Document<'a>> Document<'a> for Envelope<'a, T> {
    const ROOT: Root = T::ROOT;
    const STYLE: &'static Style = T::STYLE;
}

serde_document!('a Envelope around T);

/// The forms of dates, once per vendor.
pub(crate) const DATE_FORMS: [&str; 2] = ["dd-mm-yyyy", "dd-mm-yyyy HH:MM"];

/// The reply to `ticket.update`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Response<'a> {
    /// `ticket`: the ticket as it is now.
    pub ticket: Option<Ticket<'a>>,
    /// `actionid`: what was done.
    pub actionid: Option<i64>,
}

impl<'a> Object<'a> for Response<'a> {
    fn blank() -> Self {
        Self::default()
    }

    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.object(0, name!("ticket"), &mut self.ticket)?;
        reader.value(1, name!("actionid"), &mut self.actionid)
    }

    fn write<W: Writer>(&self, writer: &mut W) {
        writer.object(name!("ticket"), &self.ticket);
        writer.value(name!("actionid"), &self.actionid);
    }
}

impl<'a> Document<'a> for Response<'a> {
    const ROOT: Root = Root { name: name!("response"), attributes: &[(name!("status"), "ok")] };
    const STYLE: &'static Style = &STYLE;
}

serde_document!('a Response);

impl IntoOwned for Response<'_> {
    type Owned = Response<'static>;

    fn into_owned(self) -> Response<'static> {
        Response { ticket: own(self.ticket), actionid: self.actionid }
    }
}

/// The errors that the page lists.
pub const ERRORS: &[KnownError] = &[
    KnownError { code: "0005", text: "session expired", resolution: "log in again", ..KnownError::NOTHING },
    KnownError {
        status: Some(400),
        text: "Ticket x of y Empty",
        parameters: &["x", "y"],
        resolution: "give the ticket a key",
        ..KnownError::NOTHING
    },
];

/// Reads the reply: the response, or the error that the vendor reports.
pub fn read_reply(status: u16, body: &str) -> Result<Response<'_>, Error> {
    let reply = Reply::new(status, body.as_bytes());
    crate::runtime::read_status_attribute(reply, ERRORS, &ErrorFields { code: "code", message: "message" })
}
