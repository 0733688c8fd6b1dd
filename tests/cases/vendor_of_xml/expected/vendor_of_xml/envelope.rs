// Written by `cargo xtask regen` from specs/vendor_of_xml. Do not edit.

//! What surrounds every request.

use ::contactory::runtime::{
    Checker, Document, IntoOwned, Object, Reader, Root, Secret, Step, Style, Unknown,
    Validate, Writer, name, own, serde_document,
};

/// A request with the session's fields around it: the whole document that the vendor takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope<'a, T> {
    /// key of the session
    ///
    /// Wire name: `key`.
    pub key: Secret<'a>,
    /// The request.
    pub request: T,
    /// Wire name: `signature`.
    pub signature: Option<Secret<'a>>,
}

impl<'a, T> Envelope<'a, T> {
    /// A request with what every request needs.
    pub fn new(key: impl Into<Secret<'a>>, request: T) -> Self {
        Envelope {
            key: key.into(),
            signature: None,
            request,
        }
    }
    /// Sets `signature`.
    pub fn signature(mut self, value: impl Into<Secret<'a>>) -> Self {
        self.signature = Some(value.into());
        self
    }
}

impl<'a, T: Document<'a>> Object<'a> for Envelope<'a, T> {
    const REQUIRED: &'static [(usize, &'static str)] = &[(255, "key")];
    const INNER_REQUIRED: &'static [(usize, &'static str)] = T::REQUIRED;
    fn blank() -> Self {
        Envelope::new("", T::blank())
    }
    fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
        reader.required(255, name!("key"), &mut self.key)?;
        self.request.read(reader)?;
        reader.value(254, name!("signature"), &mut self.signature)?;
        Ok(())
    }
    fn write<W: Writer>(&self, writer: &mut W) {
        writer.required(name!("key"), &self.key);
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
            key: own(self.key),
            signature: own(self.signature),
            request: own(self.request),
        }
    }
}
