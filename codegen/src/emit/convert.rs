//! From what was read to what is sent: a request that replaces the whole entity starts as the response.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell;
use crate::model::{Method, Type};

/// The impl of `From<Response>` for `Request`, where the method replaces what it shows.
pub fn emit(method: &Method) -> TokenStream {
    let find = |name: &str| method.types.iter().find(|found| found.name == name);
    let (true, Some(request), Some(response)) = (method.converts, find("Request"), find("Response")) else {
        return TokenStream::new();
    };
    let generics = spell::lifetime(request.borrows || response.borrows);
    let (to, from) = (spell::named(request), spell::named(response));
    let members = members(request);
    quote! {
        /// Takes over everything that was read, so that a change of one field loses none of the others.
        impl #generics From<#from> for #to {
            fn from(response: #from) -> Self {
                Self { #(#members: response.#members),* }
            }
        }
    }
}

fn members(found: &Type) -> Vec<proc_macro2::Ident> {
    let fields = found.fields.iter().map(|field| spell::ident(&field.name));
    fields.chain(found.keeps_unknown.then(|| spell::ident("unknown"))).collect()
}
