//! From what was read to what is sent: a request that replaces the whole entity starts as the response.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::spell;
use crate::model::{Field, Method, Presence, Type, Value, Vendor};

/// Types hold types this deep at most.
const MAXIMUM_DEPTH: usize = 64;

/// The impl of `From<Response>` for `Request`, and those of the objects inside that are two types, where the method
/// replaces what it shows.
pub fn emit(vendor: &Vendor, method: &Method) -> TokenStream {
    let shared = |name: &str| vendor.types.iter().find(|found| found.name == name);
    let document = |name: &str| {
        let documents = [&method.request, &method.response].into_iter().flatten();
        let found =
            documents.filter(|document| document.type_name == name).find_map(|document| document.shared.as_ref());
        found.and_then(|name| shared(name))
    };
    let own = |name: &str| method.types.iter().find(|found| found.name == name);
    let find = |name: &str| own(name).or_else(|| document(name)).or_else(|| shared(name));
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
        // Those between types of the vendor stand beside them.
        if own(&request.name).is_some() || own(&response.name).is_some() {
            let other = if own(&response.name).is_some() { &response.name } else { from };
            tokens.extend(conversion(request, response, other));
        }
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

/// Every conversion between two types of the vendor that are one thing: what is sent of it, and what comes back.
pub fn shared(vendor: &Vendor) -> TokenStream {
    let requests = vendor.types.iter().filter(|found| found.in_request);
    let pairs = requests.flat_map(|request| {
        let alike =
            vendor.types.iter().filter(|other| other.name != request.name && can_become(vendor, other, request, 0));
        alike.map(move |response| conversion(request, response, &response.name))
    });
    pairs.collect()
}

/// True when the fields of two types of one name fit one by one.
fn can_become(vendor: &Vendor, from: &Type, to: &Type, depth: usize) -> bool {
    let find = |name: &str| vendor.types.iter().find(|found| found.name == name);
    let fits = |(own, other): (&Field, &Field)| {
        let same = own.name == other.name && own.presence == other.presence;
        same && match different_types(own, other) {
            None => own.value == other.value,
            Some((to, from)) => match (find(to), find(from)) {
                (Some(to), Some(from)) => depth < MAXIMUM_DEPTH && can_become(vendor, from, to, depth + 1),
                _ => false,
            },
        }
    };
    let alike = to.in_request && !to.base.is_empty() && from.base == to.base && from.fields.len() == to.fields.len();
    alike && from.keeps_unknown == to.keeps_unknown && to.fields.iter().zip(&from.fields).all(fits)
}

fn conversion(request: &Type, response: &Type, from: &str) -> TokenStream {
    let generics = spell::lifetime(request.borrows || response.borrows);
    let (to, from) = (spell::named(request), spell::with_lifetime(from, response.borrows, &quote!('a)));
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
