//! The structs of a method.
//!
//! A type of the model enters, its struct leaves; `method` calls it.

use crate::tokens::{TokenStream, quote};

use super::docs::{self, Doc};
use super::spell;
use crate::model::{Document, Method, Type};

/// The struct of a type, its fields public and documented.
pub fn emit(line: &str, found: &Type) -> TokenStream {
    let doc = Doc::default().words(&found.description).paragraph(line).paragraph(docs::sources(&found.sources)).outer();
    let derives = if found.has_default {
        quote!(#[derive(Debug, Clone, PartialEq, Default)])
    } else {
        quote!(#[derive(Debug, Clone, PartialEq)])
    };
    // A request that nobody sends was built for nothing; its setters take and give it by value.
    let must_use = found.in_request.then(|| quote!(#[must_use]));
    let name = spell::named(found);
    let fields = found.fields.iter().map(|field| {
        let doc = docs::field(field).outer();
        let (name, kind) = (spell::ident(&field.name), spell::field(field));
        quote!(#doc pub #name: #kind)
    });
    let unknown = found.keeps_unknown.then(|| {
        quote! {
            /// Members that the docs do not list, as they were read; they are written back.
            pub unknown: Unknown<'a>
        }
    });
    let members = fields.chain(unknown);
    quote!(#doc #derives #must_use pub struct #name { #(#members,)* })
}

/// What a type of a method is, in a line.
pub fn line(method: &Method, found: &Type) -> String {
    let root = [&method.request, &method.response].into_iter().flatten().find(|root| root.type_name == found.name);
    match root {
        Some(root) => root_line(method, root),
        None if method.call.holder.as_ref() == Some(&found.name) => {
            let place = if method.call.headers.is_empty() { "its URL" } else { "its URL and its headers" };
            format!("What {} takes in {place}, beside its body.", docs::code(&method.name))
        }
        None if found.path.is_empty() && found.name == "Request" => {
            format!("The request of {}, which takes nothing.", docs::code(&method.name))
        }
        None if found.merges && found.path.is_empty() => format!(
            "A part of the entity, which {} takes in place of the operations: what it does not mention is kept.",
            docs::code(&method.name)
        ),
        None if found.path.is_empty() => no_content(method),
        None => {
            let whole = if found.in_request { "a request" } else { "an answer" };
            format!("{} in {whole} of {}.", docs::code(&found.path), docs::code(&method.name))
        }
    }
}

/// Only a 204 promises that nothing comes back.
fn no_content(method: &Method) -> String {
    let name = docs::code(&method.name);
    if method.success.contains(&204) {
        format!("A success of {name} has no content.")
    } else {
        format!("The docs show nothing that a success of {name} holds: what comes back is not looked at.")
    }
}

/// What a document is, in a line.
pub fn root_line(method: &Method, root: &Document) -> String {
    let is_request = method.request.as_ref() == Some(root);
    let (in_url, has_headers) = (method.call.holder.as_ref() == Some(&root.type_name), !method.call.headers.is_empty());
    let method = docs::code(&method.name);
    if is_request && in_url {
        let place = if has_headers { "the URL and in headers" } else { "the URL" };
        format!("The request of {method}: all of it stands in {place}.")
    } else if is_request {
        format!("The request of {method}.")
    } else {
        format!("The answer of {method} when it succeeds.")
    }
}
