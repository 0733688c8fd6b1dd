//! The file of a method: its types with everything that they can do, its errors and its replies.
//!
//! A method of the model enters, its file leaves; `emit` calls it, and `shared` for the types of all methods.

use crate::tokens::{TokenStream, quote};

use super::docs::{self, Doc};
use super::{
    EmittedFile, Runtime, bytes, call, calling, convert, document, example, imports, object, owned, reply, setters,
    spell, types, validate,
};
use crate::model::{Document, Method, Parameter, Type, Value, Vendor};
use crate::schema::Format;

/// The file of a method.
pub fn emit(vendor: &Vendor, method: &Method, runtime: Runtime) -> EmittedFile {
    let (place, runtime) = (runtime, &runtime.path());
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
    let whole = request.zip(response).map(|(request, response)| call::Parts {
        parameters,
        request,
        response,
        sent: call::Sent::Request,
    });
    let merge = method.merge_patch.as_ref().filter(|name| *name != "Request").and_then(|name| own(name));
    let merge = whole.zip(merge).map(|(whole, patch)| call::Parts {
        request: call::Part::Own(patch),
        sent: call::Sent::MergePatch,
        ..whole
    });
    let calls: Vec<call::Parts<'_>> = whole.into_iter().chain(merge).collect();
    // A merge patch is what most callers want.
    let example = calls.last().and_then(|parts| example::lines(vendor, method, parts, place));
    let call: TokenStream = calls.iter().map(|parts| call::emit(vendor, method, parts, &root, runtime)).collect();
    let call = (!calls.is_empty()).then_some(call);
    let doc = doc(vendor, method, example, place).inner();
    let errors = (call.is_some() || !method.errors.is_empty()).then(|| reply::errors(vendor, method));
    let calling = calling::emit(vendor, method, &root, runtime);
    let (bytes, patch_types) = (bytes::emit(method, runtime), bytes::patch_types(method));
    let mut body = types;
    body.append(&quote!(#bytes #patch_types #aliases #convert #call #calling #errors));
    let enums = enums(method, &root);
    let shared = shared(method, &root);
    let tokens = imports::with_uses(&doc, body, quote!(#enums #shared), runtime);
    let path = format!("{}/{}.rs", vendor.module, method.module.join("/"));
    EmittedFile { path, tokens, pages: method.pages.clone() }
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

fn doc(vendor: &Vendor, method: &Method, example: Option<Vec<String>>, runtime: Runtime) -> Doc {
    let mut doc = Doc::default().words(&method.description).paragraph(call_line(vendor, method));
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
        let reader = convert::reader(vendor, method).map(|link| format!(" with {link}")).unwrap_or_default();
        doc = doc.paragraph(format!(
            "The request replaces the whole entity, and what is not sent is lost: read it{reader}, make the request \
             of the response with `From`, change what is to change, and send it back.",
        ));
    }
    let is_sent =
        |found: &&Parameter| found.part == "query" && method.call.fixed.iter().any(|(name, _)| *name == found.wire);
    // What every call holds is nothing that a caller has to know.
    for parameter in method.parameters.iter().filter(|found| !is_sent(found)) {
        doc = doc.paragraph(parameter_line(parameter));
    }
    if let Some(lines) = example {
        doc = doc.lines(["# Example".to_owned(), String::new()].into_iter().chain(lines));
    }
    match error_line(vendor, method, runtime) {
        Some(line) => doc.lines(["# Errors".to_owned()]).paragraph(line),
        None => doc,
    }
}

/// The method's name, how it is called, and what tells success.
fn call_line(vendor: &Vendor, method: &Method) -> String {
    let call = [method.verb.as_deref(), method.url.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let is_whole = method.url.as_deref().is_some_and(|url| url.contains("://"));
    let at = if vendor.endpoint.is_empty() || is_whole {
        String::new()
    } else {
        format!(" at {}", docs::code(&vendor.endpoint))
    };
    let name = docs::code(&method.name);
    let mut line = match call.as_str() {
        call if call == method.name => format!("The method {name}{at}."),
        "" if at.is_empty() => format!("The method {name}."),
        "" => format!("The method {name}, called{at}."),
        call => format!("The method {name}, called as {}{at}.", docs::code(call)),
    };
    if !method.success.is_empty() {
        let codes: Vec<String> = method.success.iter().map(u16::to_string).collect();
        line.push_str(&format!(" A success has the HTTP status {}.", codes.join(" or ")));
    }
    line
}

/// How many errors are documented, and where.
fn error_line(vendor: &Vendor, method: &Method, runtime: Runtime) -> Option<String> {
    let (count, of) = match (method.errors.len(), vendor.errors.len()) {
        _ if method.answers_other => return None,
        (0, 0) => return None,
        (0, count) => (count, "that any method may report"),
        (count, _) => (count, "of this method"),
    };
    let errors = if count == 1 { "one error".to_owned() } else { format!("{count} errors") };
    let path: String = runtime.path().to_string().split_whitespace().collect();
    Some(format!(
        "The docs list {errors} {of}: see [`ERRORS`]. Where an answer reports one of them, \
         [`ApiError::known`]({path}::ApiError::known) is its entry."
    ))
}

fn parameter_line(parameter: &Parameter) -> String {
    let mut line = format!("In the {}: {}", parameter.part, docs::code(&parameter.wire));
    if !parameter.docs.description.is_empty() {
        line.push_str(&format!(": {}", docs::plain(&parameter.docs.description)));
    }
    if !line.ends_with(['.', '!', '?', ':']) {
        line.push('.');
    }
    for fact in docs::declaration(&parameter.docs).into_iter().chain(docs::limits(&parameter.docs)) {
        line.push_str(&format!(" {fact}"));
    }
    line
}
