//! `new` and the setters of a type.
//!
//! A type of the model enters, its functions leave; `types` calls it.

use crate::tokens::{TokenStream, quote};

use super::docs;
use super::spell;
use crate::model::{Field, Presence, Type, Value};

/// The inherent methods of a type.
pub fn emit(found: &Type) -> TokenStream {
    let generics = spell::lifetime(found.borrows);
    let name = spell::named(found);
    let new = new(found);
    let setters = found.fields.iter().map(setter);
    quote! {
        impl #generics #name {
            #new
            #(#setters)*
        }
    }
}

fn new(found: &Type) -> TokenStream {
    if found.has_default {
        return quote! {
            /// Creates one with no field set.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let is_required = |field: &&Field| field.presence == Presence::Required;
    let arguments = found.fields.iter().filter(is_required).map(|field| {
        let (name, kind) = (spell::ident(&field.name), spell::value(&field.value));
        quote!(#name: impl Into<#kind>)
    });
    let values = found.fields.iter().map(|field| {
        let name = spell::ident(&field.name);
        if is_required(&field) { quote!(#name: #name.into()) } else { quote!(#name: Default::default()) }
    });
    let unknown = found.keeps_unknown.then(|| quote!(unknown: Default::default()));
    let members = values.chain(unknown);
    quote! {
        /// Creates one of what the docs require, with no other field set.
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#members),* }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let name = spell::ident(&field.name);
    let value = spell::value(&field.value);
    let (argument, set) = match field.presence {
        _ if field.value == Value::Map => (quote!(impl Into<#value>), quote!(value.into())),
        Presence::Required => (quote!(impl Into<#value>), quote!(value.into())),
        Presence::Optional => (quote!(impl Into<#value>), quote!(Some(value.into()))),
        Presence::Patch => {
            let value = spell::part(&field.value);
            (quote!(impl Into<Patch<#value>>), quote!(value.into()))
        }
        Presence::PatchList => {
            let is_object = matches!(field.value, Value::Object { .. });
            let item = if is_object { quote!(|item| Nested(item.into())) } else { quote!(Into::into) };
            let set = quote!(Patch::Set(ListPatch::Replace(value.into_iter().map(#item).collect())));
            (quote!(impl IntoIterator<Item = impl Into<#value>>), set)
        }
        Presence::List => {
            (quote!(impl IntoIterator<Item = impl Into<#value>>), quote!(value.into_iter().map(Into::into).collect()))
        }
    };
    let doc = docs::setter(field).outer();
    quote! {
        #doc
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = #set;
            self
        }
    }
}
