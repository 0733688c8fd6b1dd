//! The URL of a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell;
use crate::model::{Call, Field, PathPart, Presence, Type};

/// The impl of `Call`. `style` is the path of the vendor's style.
pub fn emit(call: &Call, request: &Type, style: &TokenStream) -> TokenStream {
    let name = spell::with_lifetime(&request.name, request.borrows, &quote!('_));
    let path = call.path.iter().map(|part| match part {
        PathPart::Text(text) => quote!(.text(#text)),
        PathPart::Field(at) => request.fields.get(*at).map(step).unwrap_or_default(),
    });
    let fixed = call.fixed.iter().map(|(name, value)| quote!(.fixed(#name, #value)));
    let query = call.query.iter().filter_map(|&at| request.fields.get(at)).map(parameter);
    quote! {
        impl Call for #name {
            fn to_url(&self, base: &str) -> String {
                Url::new(base, &#style) #(#path)* #(#fixed)* #(#query)* .finish()
            }
        }
    }
}

fn step(field: &Field) -> TokenStream {
    let slot = spell::ident(&field.name);
    quote!(.step(&self.#slot))
}

fn parameter(field: &Field) -> TokenStream {
    let (wire, slot) = (&field.wire, spell::ident(&field.name));
    let method = spell::ident(match field.presence {
        Presence::Required => "required",
        Presence::List | Presence::PatchList => "values",
        Presence::Optional | Presence::Patch => "value",
    });
    quote!(.#method(#wire, &self.#slot))
}
