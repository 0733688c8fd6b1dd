//! The file of a method: its types with everything that they can do, its errors and its replies.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::{
    EmittedFile, bytes, call, calling, convert, document, imports, object, owned, reply, setters, spell, types,
    validate,
};
use crate::model::{Document, Method, Parameter, Type, Value, Vendor};
use crate::schema::Format;

/// The file of a method.
pub fn emit(vendor: &Vendor, method: &Method, runtime: &TokenStream) -> EmittedFile {
    let doc = doc(vendor, method).inner();
    let root = root_path(method);
    let style = quote!(#root STYLE);
    let empty = [empty_request(method), unit_response(method)];
    let empty: Vec<&Type> = empty.iter().flatten().collect();
    let all = || method.types.iter().chain(empty.iter().copied());
    let types: TokenStream =
        all().map(|found| one(found, &types::line(method, found), root_of(method, found), &style, &root)).collect();
    let convert = convert::emit(vendor, method);
    let aliases = aliases(vendor, method, &root);
    let own = |name: &str| all().find(|found| found.name == name);
    let request = own("Request").map(call::Part::Own).or_else(|| part(vendor, method.request.as_ref()?));
    let response = own("Response").map(call::Part::Own).or_else(|| part(vendor, method.response.as_ref()?));
    let parameters = method.call.holder.as_ref().filter(|holder| *holder != "Request").and_then(|holder| own(holder));
    let call = request.zip(response).map(|(request, response)| {
        let whole = call::Parts { parameters, request, response, sent: call::Sent::Request };
        let merge = method.merge_patch.as_ref().filter(|name| *name != "Request").and_then(|name| own(name));
        let merge = merge.map(|patch| {
            let request = call::Part::Own(patch);
            call::emit(vendor, method, &call::Parts { request, sent: call::Sent::MergePatch, ..whole }, &root, runtime)
        });
        let call = call::emit(vendor, method, &whole, &root, runtime);
        quote!(#call #merge)
    });
    let errors = (call.is_some() || !method.errors.is_empty()).then(|| reply::errors(vendor, method));
    let calling = calling::emit(vendor, method, &root, runtime);
    let (bytes, patch_types) = (bytes::emit(method, runtime), bytes::patch_types(method));
    let body = quote!(#types #bytes #patch_types #aliases #convert #call #calling #errors);
    let enums = enums(method, &root);
    let shared = shared(method, &root);
    let items = imports::with_uses(body, quote!(#enums #shared), runtime);
    let path = format!("{}/{}.rs", vendor.module, method.module.join("/"));
    EmittedFile { path, tokens: quote!(#doc #items), pages: method.pages.clone() }
}

/// `super::super::`, up to the vendor's module.
fn root_path(method: &Method) -> TokenStream {
    method.module.iter().map(|_| quote!(super::)).collect()
}

/// A success without a body is a response without fields.
fn unit_response(method: &Method) -> Option<Type> {
    let name = "Response".to_owned();
    let is_needed = method.response.is_none() && !method.answers_other;
    is_needed.then(|| Type { name, wire: "response".to_owned(), has_default: true, ..Type::default() })
}

/// A call that takes nothing is a request without fields.
fn empty_request(method: &Method) -> Option<Type> {
    let name = "Request".to_owned();
    let is_needed = method.request.is_none();
    is_needed.then(|| Type { name, wire: "request".to_owned(), has_default: true, in_request: true, ..Type::default() })
}

/// The document whose root a type is.
fn root_of<'a>(method: &'a Method, found: &Type) -> Option<&'a Document> {
    [&method.request, &method.response].into_iter().flatten().find(|root| root.type_name == found.name)
}

/// The type of the vendor that a document is.
fn shared_document<'a>(vendor: &'a Vendor, document: &Document) -> Option<&'a Type> {
    let name = document.shared.as_ref()?;
    vendor.types.iter().find(|found| found.name == *name)
}

/// A body that is no type of the method's own.
fn part<'m>(vendor: &'m Vendor, document: &'m Document) -> Option<call::Part<'m>> {
    match document.format {
        Format::Bytes => Some(call::Part::Bytes(document)),
        _ => shared_document(vendor, document).map(call::Part::Shared),
    }
}

/// The names of a method's documents, where they are types of the vendor.
fn aliases(vendor: &Vendor, method: &Method, root: &TokenStream) -> TokenStream {
    let documents = [&method.request, &method.response].into_iter().flatten();
    let aliases = documents.filter_map(|document| {
        let found = shared_document(vendor, document)?;
        let line = types::root_line(method, document);
        let doc = Doc::new(line).outer();
        let (own, generics) = (spell::type_ident(&document.type_name), spell::lifetime(found.borrows));
        let name = spell::named(found);
        Some(quote!(#doc pub type #own #generics = #root types::#name;))
    });
    aliases.collect()
}

/// The types of the vendor that a method's own ones hold.
fn shared(method: &Method, root: &TokenStream) -> TokenStream {
    let names = method.shared.iter().map(|(own, name)| {
        let (own, name) = (spell::type_ident(own), spell::type_ident(name));
        if own == name { quote!(#name) } else { quote!(#name as #own) }
    });
    let names: Vec<TokenStream> = names.collect();
    if names.is_empty() { TokenStream::new() } else { quote!(pub use #root types::{#(#names),*};) }
}

/// A type with everything that it can do. `line` says what it is, `document` what stands around it.
pub fn one(
    found: &Type,
    line: &str,
    document: Option<&Document>,
    style: &TokenStream,
    root: &TokenStream,
) -> TokenStream {
    let definition = types::emit(line, found);
    let setters = setters::emit(found);
    let owned = owned::emit(found);
    let object = object::emit(found);
    let document = document::emit(document, found, style);
    let validate = found.in_request.then(|| validate::emit(found, root));
    quote!(#definition #setters #owned #object #document #validate)
}

/// The enums that a method's fields have are part of its module.
fn enums(method: &Method, root: &TokenStream) -> TokenStream {
    enums_of(&method.types, root)
}

/// The `use` line for the enums of these types.
pub fn enums_of(types: &[Type], root: &TokenStream) -> TokenStream {
    let fields = types.iter().flat_map(|found| &found.fields);
    let used: std::collections::BTreeSet<&str> = fields
        .filter_map(|field| match &field.value {
            Value::Enum(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let used: Vec<_> = used.into_iter().map(spell::ident).collect();
    if used.is_empty() { TokenStream::new() } else { quote!(pub use #root enums::{#(#used),*};) }
}

fn doc(vendor: &Vendor, method: &Method) -> Doc {
    let mut doc = Doc::new(format!("The method {}.", docs::code(&method.name))).words(&method.description);
    let call = [method.verb.as_deref(), method.url.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let at = if vendor.endpoint.is_empty() { String::new() } else { format!(" at {}", docs::code(&vendor.endpoint)) };
    match call.as_str() {
        "" if at.is_empty() => {}
        "" => doc = doc.paragraph(format!("Called{at}.")),
        call => doc = doc.paragraph(format!("Called as {}{at}.", docs::code(call))),
    }
    if !method.success.is_empty() {
        let codes: Vec<String> = method.success.iter().map(u16::to_string).collect();
        doc = doc.paragraph(format!("Success: HTTP {}.", codes.join(", ")));
    }
    if method.partial {
        doc = doc.paragraph(
            "The request changes only what it contains. A `Patch` that is kept is not sent, one that is set is sent \
             with its value, and one that is cleared is sent empty; what the vendor makes of an empty value is \
             documented nowhere, unless a field below says so.",
        );
    }
    if let Some(part) = &method.merge_patch {
        doc = doc.paragraph(format!(
            "A [`{part}`] is a merge patch (RFC 7396): a `Patch` that is kept is not sent, one that is cleared is sent \
             as null, and one that is set with its value. An object is merged member by member, an array takes the \
             place of the one that there is; keys of a map are merged, and a key with `Open::Null` is taken out.",
        ));
    }
    if method.converts {
        doc = doc.paragraph(
            "The request replaces the whole entity, and what is not sent is lost: read it, make the request from \
             the response, change what is to change, and send it back.",
        );
    }
    if !method.errors.is_empty() && !method.answers_other {
        doc = doc.paragraph("The docs list the errors in [`ERRORS`].");
    }
    for parameter in &method.parameters {
        doc = doc.paragraph(parameter_line(parameter));
    }
    doc
}

fn parameter_line(parameter: &Parameter) -> String {
    let mut line = format!("In the {}: {}", parameter.part, docs::code(&parameter.wire));
    if !parameter.docs.description.is_empty() {
        line.push_str(&format!(": {}", docs::plain(&parameter.docs.description)));
    }
    if !line.ends_with('.') {
        line.push('.');
    }
    for fact in docs::limits(&parameter.docs) {
        line.push_str(&format!(" {fact}"));
    }
    line
}
