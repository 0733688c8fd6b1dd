//! The session fields of a vendor around any of its requests.
//!
//! The model enters, a vendor's `envelope.rs` leaves; `emit` calls it.

use crate::tokens::{Number, TokenStream, quote};

use super::docs::{self, Doc};
use super::{object, spell};
use crate::model::{Envelope, EnvelopeField};

/// The struct, its setters and its place in the document.
pub fn emit(envelope: &Envelope) -> TokenStream {
    let definition = definition(envelope);
    let methods = methods(envelope);
    let object = as_object(envelope);
    let owned = owned(envelope);
    quote! {
        #definition
        #methods
        #object

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

        #owned
    }
}

fn owned(envelope: &Envelope) -> TokenStream {
    let members = all(envelope).map(|field| {
        let name = spell::ident(&field.name);
        quote!(#name: own(self.#name))
    });
    quote! {
        impl<T: IntoOwned> IntoOwned for Envelope<'_, T> {
            type Owned = Envelope<'static, T::Owned>;

            fn into_owned(self) -> Self::Owned {
                Envelope { #(#members,)* request: own(self.request) }
            }
        }
    }
}

fn kind(field: &EnvelopeField) -> TokenStream {
    if field.secret { quote!(Secret<'a>) } else { quote!(Cow<'a, str>) }
}

fn all(envelope: &Envelope) -> impl Iterator<Item = &EnvelopeField> {
    envelope.before.iter().chain(&envelope.after)
}

fn definition(envelope: &Envelope) -> TokenStream {
    let field = |field: &EnvelopeField| {
        let doc =
            Doc::default().words(&field.description).paragraph(format!("Wire name: {}.", docs::code(&field.wire)));
        let (doc, name) = (doc.outer(), spell::ident(&field.name));
        let kind = kind(field);
        if field.required { quote!(#doc pub #name: #kind) } else { quote!(#doc pub #name: Option<#kind>) }
    };
    let before = envelope.before.iter().map(field);
    let after = envelope.after.iter().map(field);
    quote! {
        /// A request with the session's fields around it: the whole document that the vendor takes.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Envelope<'a, T> {
            #(#before,)*
            /// The request.
            pub request: T,
            #(#after,)*
        }
    }
}

fn methods(envelope: &Envelope) -> TokenStream {
    let of = |required: bool| all(envelope).filter(move |field| field.required == required);
    let arguments = of(true).map(|field| {
        let (name, kind) = (spell::ident(&field.name), kind(field));
        quote!(#name: impl Into<#kind>)
    });
    let members = of(true).map(|field| {
        let name = spell::ident(&field.name);
        quote!(#name: #name.into())
    });
    let optional = of(false).map(|field| spell::ident(&field.name));
    let setters = of(false).map(|field| {
        let doc = Doc::new(format!("Sets {}.", docs::code(&field.wire))).outer();
        let (name, kind) = (spell::ident(&field.name), kind(field));
        quote! {
            #doc
            pub fn #name(mut self, value: impl Into<#kind>) -> Self {
                self.#name = Some(value.into());
                self
            }
        }
    });
    quote! {
        impl<'a, T> Envelope<'a, T> {
            /// A request with what every request needs.
            pub fn new(#(#arguments,)* request: T) -> Self {
                Envelope { #(#members,)* #(#optional: None,)* request }
            }

            #(#setters)*
        }
    }
}

/// The fields are numbered down from 255, so that they never meet those of the request.
fn as_object(envelope: &Envelope) -> TokenStream {
    let number = |wire: &str| {
        let at = all(envelope).position(|field| field.wire == wire).unwrap_or(0);
        Number::new(255usize.saturating_sub(at))
    };
    let read = |field: &EnvelopeField| {
        let (at, wire, slot) = (number(&field.wire), object::name(&field.wire), spell::ident(&field.name));
        let method = spell::ident(if field.required { "required" } else { "value" });
        quote!(reader.#method(#at, #wire, &mut self.#slot)?;)
    };
    let write = |field: &EnvelopeField| {
        let (wire, slot) = (object::name(&field.wire), spell::ident(&field.name));
        let method = spell::ident(if field.required { "required" } else { "value" });
        quote!(writer.#method(#wire, &self.#slot);)
    };
    let (read_before, read_after) = (envelope.before.iter().map(read), envelope.after.iter().map(read));
    let (write_before, write_after) = (envelope.before.iter().map(write), envelope.after.iter().map(write));
    let needed = all(envelope).filter(|field| field.required).map(|field| {
        let (at, wire) = (number(&field.wire), &field.wire);
        quote!((#at, #wire))
    });
    let blanks = all(envelope).filter(|field| field.required).map(|_| quote!(""));
    quote! {
        impl<'a, T: Document<'a>> Object<'a> for Envelope<'a, T> {
            const REQUIRED: &'static [(usize, &'static str)] = &[#(#needed),*];
            const INNER_REQUIRED: &'static [(usize, &'static str)] = T::REQUIRED;

            fn blank() -> Self {
                Envelope::new(#(#blanks,)* T::blank())
            }

            fn read<R: Reader<'a>>(&mut self, reader: &mut R) -> Step {
                #(#read_before)*
                self.request.read(reader)?;
                #(#read_after)*
                Ok(())
            }

            fn write<W: Writer>(&self, writer: &mut W) {
                #(#write_before)*
                self.request.write(writer);
                #(#write_after)*
            }

            fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
                self.request.unknown()
            }
        }
    }
}
