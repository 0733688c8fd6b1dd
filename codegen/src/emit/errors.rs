//! The errors that every method of a vendor may report: their list, and the enum of their codes.
//!
//! The model enters, a vendor's `errors.rs` leaves; `emit` calls it.

use crate::tokens::{TokenStream, quote};

use super::docs::Doc;
use super::{EmittedFile, Runtime, enums, reply, spell};
use crate::model::Vendor;

/// The file of a vendor's errors, where it has any that belong to no method.
pub fn emit(vendor: &Vendor, runtime: Runtime) -> Option<EmittedFile> {
    if vendor.errors.is_empty() {
        return None;
    }
    let path = runtime.path();
    let doc = Doc::new("The errors that any method may report.").inner();
    let known = vendor.errors.iter().map(reply::known);
    let codes = vendor.codes.as_ref().map(|codes| {
        let definition = enums::emit(codes, runtime);
        let name = spell::ident(&codes.name);
        let lookups = lookups();
        quote!(#definition impl #name<'_> { #lookups })
    });
    let of = vendor.codes.as_ref().map(|codes| {
        let name = spell::ident(&codes.name);
        quote! {
            impl<'a> #name<'a> {
                /// The code of an error that a method reported.
                pub fn reported_in(error: &'a ApiError) -> Option<Self> {
                    error.code.as_deref().map(Self::from)
                }
            }
        }
    });
    let uses = uses(vendor, runtime, &path);
    let tokens = quote! {
        #doc
        #uses
        #codes
        #of

        /// The errors that the docs list for every method.
        pub const ERRORS: &[KnownError] = &[#(#known),*];
    };
    Some(EmittedFile { path: format!("{}/errors.rs", vendor.module), tokens, pages: Vec::new() })
}

fn lookups() -> TokenStream {
    quote! {
        /// What the docs say of it; `None` for a code that they do not list.
        pub fn known(&self) -> Option<&'static KnownError> {
            ERRORS.iter().find(|known| known.code == self.as_str())
        }

        /// The section of the docs that lists it.
        pub fn category(&self) -> Option<&'static str> {
            self.known().map(|known| known.category).filter(|category| !category.is_empty())
        }

        /// When the same call may succeed later; `None` where nothing says that it may.
        pub fn retry(&self) -> Option<&'static str> {
            self.known().map(|known| known.retry).filter(|retry| !retry.is_empty())
        }
    }
}

/// A code may have a name of the runtime, so the names are not looked for.
fn uses(vendor: &Vendor, runtime: Runtime, path: &TokenStream) -> TokenStream {
    if vendor.codes.is_none() {
        return quote!(use #path::KnownError;);
    }
    let patch = (runtime == Runtime::Own).then(|| quote!(Patch,));
    quote!(use #path::{ApiError, Choice, IntoOwned, KnownError, #patch Text, UnknownValue, serde_text}; use std::borrow::Cow;)
}
