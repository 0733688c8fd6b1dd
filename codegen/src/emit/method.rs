//! The file of a method: its types with everything that they can do, its errors and its replies.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::{EmittedFile, call, convert, document, imports, object, owned, reply, setters, spell, types, validate};
use crate::model::{Method, Parameter, Type, Value, Vendor};

/// The file of a method.
pub fn emit(vendor: &Vendor, method: &Method, runtime: &TokenStream) -> EmittedFile {
    let doc = doc(vendor, method).inner();
    let root = root_path(method);
    let style = quote!(#root STYLE);
    let unit = unit_response(method);
    let all = method.types.iter().chain(&unit);
    let types: TokenStream = all.map(|found| one(method, found, &style, &root)).collect();
    let convert = convert::emit(method);
    let request = method.types.iter().find(|found| found.name == "Request");
    let call = method.call.as_ref().zip(request).map(|(call, request)| call::emit(call, request, &style));
    let response = method.types.iter().chain(&unit).find(|found| found.name == "Response");
    let reply = response.map(|response| reply::emit(vendor, method, response, runtime));
    let body = quote!(#types #call #convert #reply);
    let uses = imports::uses(&body, runtime);
    let enums = enums(method, &root);
    let path = format!("{}/{}.rs", vendor.module, method.module.join("/"));
    EmittedFile { path, tokens: quote!(#doc #uses #enums #body), pages: method.pages.clone() }
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

fn one(method: &Method, found: &Type, style: &TokenStream, root: &TokenStream) -> TokenStream {
    let definition = types::emit(method, found);
    let setters = setters::emit(found);
    let owned = owned::emit(found);
    let object = object::emit(found);
    let document = document::emit(method, found, style);
    let validate = found.in_request.then(|| validate::emit(found, root));
    quote!(#definition #setters #owned #object #document #validate)
}

/// The enums that a method's fields have are part of its module.
fn enums(method: &Method, root: &TokenStream) -> TokenStream {
    let fields = method.types.iter().flat_map(|found| &found.fields);
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
    let mut doc = Doc::new(format!("{}.", docs::code(&method.name))).words(&method.description);
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
