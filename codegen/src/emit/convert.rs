//! From what was read to what is sent: a request that replaces the whole entity starts as the response.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::spell;
use crate::model::{Field, Method, Presence, Type, Value};

/// The impl of `From<Response>` for `Request`, and those of the objects inside that are two types, where the method
/// replaces what it shows.
pub fn emit(method: &Method) -> TokenStream {
    let find = |name: &str| method.types.iter().find(|found| found.name == name);
    let mut tokens = TokenStream::new();
    let mut seen = BTreeSet::new();
    let mut open = if method.converts { vec![("Request", "Response")] } else { Vec::new() };
    while let Some((to, from)) = open.pop() {
        let (Some(request), Some(response)) = (find(to), find(from)) else { continue };
        if !seen.insert((to, from)) {
            continue;
        }
        for (own, other) in request.fields.iter().zip(&response.fields) {
            open.extend(different_types(own, other));
        }
        tokens.extend(conversion(request, response));
    }
    tokens
}

/// The names of the types of two fields, where they are two.
fn different_types<'a>(own: &'a Field, other: &'a Field) -> Option<(&'a str, &'a str)> {
    match (&own.value, &other.value) {
        (Value::Object { name: to, .. }, Value::Object { name: from, .. }) if to != from => Some((to, from)),
        _ => None,
    }
}

fn conversion(request: &Type, response: &Type) -> TokenStream {
    let generics = spell::lifetime(request.borrows || response.borrows);
    let (to, from) = (spell::named(request), spell::named(response));
    let members = request.fields.iter().zip(&response.fields).map(|(own, other)| {
        let name = spell::ident(&own.name);
        match (different_types(own, other), own.presence) {
            (None, _) => quote!(#name: value.#name),
            (Some(_), Presence::List) => quote!(#name: value.#name.into_iter().map(Into::into).collect()),
            (Some(_), _) => quote!(#name: value.#name.map(Into::into)),
        }
    });
    let members = members.chain(request.keeps_unknown.then(|| quote!(unknown: value.unknown)));
    quote! {
        /// Takes over everything that was read, so that a change of one field loses none of the others.
        impl #generics From<#from> for #to {
            fn from(value: #from) -> Self {
                Self { #(#members),* }
            }
        }
    }
}
