//! Bodies that are neither XML nor JSON: what a method calls them, their media types, and how an answer is read that
//! holds one.
//!
//! A method enters, tokens leave; `method`, `call` and `reply` call it.

use crate::tokens::{Ident, TokenStream, quote};

use super::docs::{self, Doc};
use super::spell;
use crate::model::{Document, Method};
use crate::schema::Format;
use crate::vocabulary::media::{FORM_TYPE, MERGE_PATCH_TYPE};

/// The bodies of a method that are bytes, under the names that other methods have for theirs.
pub fn emit(method: &Method, runtime: &TokenStream) -> TokenStream {
    let sent = method.request.as_ref().filter(|body| body.format == Format::Bytes);
    let answered = method.response.as_ref().filter(|body| body.format == Format::Bytes);
    let sent = sent.map(|body| {
        let doc = Doc::new(format!("What {} takes: bytes with a media type.", docs::code(&method.name)));
        let types = media_types("REQUEST_TYPES", "what is sent", body);
        one(form_of(doc, body, runtime), body, types, runtime)
    });
    let answered = answered.map(|body| {
        let doc =
            Doc::new(format!("What comes back when {} succeeds: bytes with a media type.", docs::code(&method.name)));
        one(doc, body, media_types("RESPONSE_TYPES", "what comes back", body), runtime)
    });
    quote!(#sent #answered)
}

fn one(doc: Doc, body: &Document, types: TokenStream, runtime: &TokenStream) -> TokenStream {
    let (doc, name) = (doc.outer(), spell::ident(&body.type_name));
    quote! {
        #doc
        pub type #name<'a> = #runtime::Bytes<'a>;
        #types
    }
}

/// A form is built of its parts, which the docs may list.
fn form_of(doc: Doc, body: &Document, runtime: &TokenStream) -> Doc {
    if !body.content_types.iter().any(|found| found == FORM_TYPE) {
        return doc;
    }
    let path: String = runtime.to_string().split_whitespace().collect();
    let mut doc = doc.paragraph(format!("A form is made with [`Form`]({path}::Form)."));
    for part in &body.parts {
        let description = docs::plain(&part.docs.description);
        let separator = if description.is_empty() { "" } else { ": " };
        let facts: Vec<String> = docs::declaration(&part.docs).into_iter().chain(docs::limits(&part.docs)).collect();
        let facts = facts.join(" ");
        doc = doc.paragraph(format!("Part {}{separator}{description} {facts}", docs::code(&part.wire)));
    }
    doc
}

/// The media types of a patch, which is JSON of one kind or of the other.
pub fn patch_types(method: &Method) -> TokenStream {
    let sent = method.request.as_ref().filter(|body| body.format == Format::Json);
    let sent = sent.map(|body| media_types("REQUEST_TYPES", "[`Request`]", body));
    let part = method.merge_patch.as_ref().filter(|name| *name != "Request").map(|name| {
        let doc = Doc::new(format!("The media type of [`{name}`].")).outer();
        quote!(#doc pub const MERGE_PATCH_TYPE: &str = #MERGE_PATCH_TYPE;)
    });
    quote!(#sent #part)
}

fn media_types(name: &str, what: &str, body: &Document) -> TokenStream {
    let types = &body.content_types;
    if types.is_empty() {
        return TokenStream::new();
    }
    let name = spell::ident(name);
    let doc = Doc::new(format!("The media types that the docs name for {what}.")).outer();
    quote!(#doc pub const #name: &[&str] = &[#(#types),*];)
}

/// How an answer that holds bytes is read. `reader` reads its errors.
pub fn read(reader: &Ident, names: &TokenStream, runtime: &TokenStream) -> TokenStream {
    quote!(#runtime::read_bytes(reply, |reply| #runtime::#reader::<#runtime::Nothing>(reply, ERRORS, #names)))
}
