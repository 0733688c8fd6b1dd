//! From what was read to what is sent: a request that replaces the whole entity starts as the response.
//!
//! The conversions of the model enter, an impl of `From` for each leaves. `method` and `shared` call it.

use crate::tokens::{TokenStream, quote};

use super::docs::{self, Doc};
use super::spell;
use crate::model::{Conversion, How, Method, Reference, Vendor, operation};

/// The conversions from and to the types of a method.
pub fn emit(vendor: &Vendor, method: &Method) -> TokenStream {
    let root: TokenStream = method.module.iter().map(|_| quote!(super::)).collect();
    let own = vendor.conversions.iter().filter(|found| found.home() == method.module);
    own.map(|found| conversion(found, &|reference| path(method, reference, &root))).collect()
}

/// The conversions between types of the vendor.
pub fn shared(vendor: &Vendor) -> TokenStream {
    let shared = vendor.conversions.iter().filter(|found| found.home().is_empty());
    shared
        .map(|found| {
            conversion(found, &|reference| spell::with_lifetime(&reference.name, reference.borrows, &quote!('a)))
        })
        .collect()
}

/// The link to the method that reads what a request of this one can be made of.
pub fn reader(vendor: &Vendor, method: &Method) -> Option<String> {
    let (_, path) = operation(method, &vendor.endpoint);
    let reads = |other: &&Method| operation(other, &vendor.endpoint) == ("get".to_owned(), path.clone());
    let reader = vendor.methods.iter().find(reads)?;
    let common = reader.module.iter().zip(&method.module).take_while(|(one, other)| one == other).count();
    let up = method.module.iter().skip(common).map(|_| "super::");
    let down: Vec<&str> = reader.module.iter().skip(common).map(String::as_str).collect();
    let shown = reader.module.last()?;
    Some(format!("[`{shown}`](mod@{}{})", up.collect::<String>(), down.join("::")))
}

/// A type as a method's file names it.
fn path(method: &Method, reference: &Reference, root: &TokenStream) -> TokenStream {
    let lifetime = quote!('a);
    if reference.module == method.module {
        return spell::with_lifetime(&reference.name, reference.borrows, &lifetime);
    }
    let (name, generics) = (spell::ident(&reference.name), spell::lifetime(reference.borrows));
    if reference.module.is_empty() {
        return match local_name(method, &reference.name) {
            Some(own) => spell::with_lifetime(own, reference.borrows, &lifetime),
            None => quote!(#root types::#name #generics),
        };
    }
    let common = reference.module.iter().zip(&method.module).take_while(|(one, other)| one == other).count();
    let up = method.module.iter().skip(common).map(|_| quote!(super::));
    let down = reference.module.iter().skip(common).map(|part| spell::ident(part));
    quote!(#(#up)* #(#down::)* #name #generics)
}

/// The name that a method has for a type of the vendor, if it has one.
fn local_name<'m>(method: &'m Method, name: &str) -> Option<&'m str> {
    let documents = [&method.request, &method.response].into_iter().flatten();
    let root = documents.filter(|found| found.shared.as_deref() == Some(name)).map(|found| found.type_name.as_str());
    let part = method.shared.iter().filter(|(_, shared)| shared == name).map(|(own, _)| own.as_str());
    root.chain(part).next()
}

fn conversion(found: &Conversion, path: &impl Fn(&Reference) -> TokenStream) -> TokenStream {
    let generics = spell::lifetime(found.to.borrows || found.from.borrows);
    let (to, from) = (path(&found.to), path(&found.from));
    let members = found.fields.iter().map(|(name, how)| {
        let name = spell::ident(name);
        match how {
            How::Same => quote!(#name: value.#name),
            How::Into => quote!(#name: value.#name.into()),
            How::MapInto => quote!(#name: value.#name.map(Into::into)),
            How::EachInto => quote!(#name: value.#name.into_iter().map(Into::into).collect()),
            How::Some => quote!(#name: Some(value.#name)),
            How::SomeInto => quote!(#name: Some(value.#name.into())),
            How::Nothing => quote!(#name: Default::default()),
        }
    });
    let members = members.chain(found.keeps_unknown.then(|| quote!(unknown: value.unknown)));
    let doc = Doc::new(line(found)).outer();
    quote! {
        #doc
        impl #generics From<#from> for #to {
            fn from(value: #from) -> Self {
                Self { #(#members),* }
            }
        }
    }
}

/// What is taken over.
fn line(found: &Conversion) -> String {
    if found.left_out.is_empty() {
        return "Takes over everything that was read, so that a change of one field loses none of the others."
            .to_owned();
    }
    let names: Vec<String> = found.left_out.iter().map(|name| docs::code(name)).collect();
    let names = match names.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        names => names.join(""),
    };
    format!(
        "Takes over everything that can be sent, so that a change of one field loses none of the others; {names} cannot."
    )
}
