// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! What surrounds every request.

use crate::runtime::{
    Checker, Document, IntoOwned, Object, Reader, Root, Secret, Step, Style, Unknown,
    Validate, Writer, name, own, serde_document,
};
use std::borrow::Cow;

/// A request with the session's fields around it: the whole document that the vendor takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T> {
    /// аккаунт, к которому обращаются все вызовы
    ///
    /// Wire name: `account`.
    pub account: Cow<'a, str>,
    /// key of the open session
    ///
    /// Wire name: `sid`.
    pub sid: Option<Secret<'a>>,
    /// The request.
    pub request: T,
    /// не обязательна, md5 от метода и всех значений кроме signature
    ///
    /// Wire name: `signature`.
    pub signature: Option<Secret<'a>>,
}

impl<'a, T> Envelope<'a, T> {
    /// A request with what every request needs.
    pub fn new(account: impl Into<Cow<'a, str>>, request: T) -> Self {
        Envelope {
            account: account.into(),
            sid: None,
            signature: None,
            request,
        }
    }
    /// Sets `sid`.
    pub fn sid(mut self, value: impl Into<Secret<'a>>) -> Self {
        self.sid = Some(value.into());
        self
    }
    /// Sets `signature`.
    pub fn signature(mut self, value: impl Into<Secret<'a>>) -> Self {
        self.signature = Some(value.into());
        self
    }
}

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
        reader.value(253, name!("signature"), &mut self.signature)?;
        Ok(())
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

impl<T: Validate> Validate for Envelope<'_, T> {
    fn check(&self, checker: &mut Checker) {
        self.request.check(checker);
    }
}

impl<T: IntoOwned> IntoOwned for Envelope<'_, T> {
    type Owned = Envelope<'static, T::Owned>;
    fn into_owned(self) -> Self::Owned {
        Envelope {
            account: own(self.account),
            sid: own(self.sid),
            signature: own(self.signature),
            request: own(self.request),
        }
    }
}
