//! The errors that a method's page lists, and the function that reads its answers.
//!
//! A method of the model enters, tokens leave; `call` and `method` call it.

use crate::tokens::{Number, TokenStream, quote};

use super::docs::{self, Doc};
use super::{bytes, spell};
use crate::model::{ErrorStyle, Failure, Method, Vendor};

/// How an answer becomes a response: a function of the runtime's `Method`.
pub fn from_reply(vendor: &Vendor, is_bytes: bool, runtime: &TokenStream) -> TokenStream {
    let reader = spell::ident(match vendor.error_style {
        ErrorStyle::HttpStatus => "read_http_status",
        ErrorStyle::StatusAttribute => "read_status_attribute",
        ErrorStyle::ErrorList => "read_error_list",
    });
    let (code, message) = (&vendor.error_code, &vendor.error_message);
    let names = quote!(&ErrorFields { code: #code, message: #message });
    let read =
        if is_bytes { bytes::read(&reader, &names, runtime) } else { quote!(#runtime::#reader(reply, ERRORS, #names)) };
    quote! {
        fn from_reply<'a>(reply: Reply<'a>) -> Result<Self::Response<'a>, Error> {
            #read
        }
    }
}

/// The list of a method's errors; that of its vendor where the method has none of its own.
pub fn errors(vendor: &Vendor, method: &Method) -> TokenStream {
    if method.errors.is_empty() && !vendor.errors.is_empty() {
        let root: TokenStream = method.module.iter().map(|_| quote!(super::)).collect();
        return quote!(
            pub use #root errors::ERRORS;
        );
    }
    let errors = method.errors.iter().map(known);
    let line = match method.errors.as_slice() {
        [] => "The docs list no errors of this method.",
        _ => "The errors that the docs list for this method.",
    };
    let doc = Doc::new(line).lines(table(&method.errors)).outer();
    quote! {
        #doc
        pub const ERRORS: &[KnownError] = &[#(#errors),*];
    }
}

/// The head of a column, and what an error has in it.
type Column = (&'static str, fn(&Failure) -> String);

/// The errors as a table with the columns that any of them fills.
fn table(errors: &[Failure]) -> Vec<String> {
    let columns: [Column; 4] = [
        ("Status", |error| error.status.map_or(String::new(), |status| status.to_string())),
        ("Code", |error| error.code.as_deref().map_or(String::new(), docs::code)),
        ("Text", |error| docs::plain(&error.text)),
        ("What the docs advise", |error| docs::plain(&error.resolution)),
    ];
    let filled = |of: fn(&Failure) -> String| errors.iter().any(|error| !of(error).is_empty());
    let columns: Vec<_> = columns.into_iter().filter(|(_, of)| filled(*of)).collect();
    if columns.is_empty() {
        return Vec::new();
    }
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = row(columns.iter().map(|(name, _)| (*name).to_owned()).collect());
    let rule = row(columns.iter().map(|_| "---".to_owned()).collect());
    let rows = errors.iter().map(|error| row(columns.iter().map(|(_, of)| of(error)).collect()));
    [head, rule].into_iter().chain(rows).collect()
}

/// An error as a constant; what the docs do not say is left out.
pub fn known(error: &Failure) -> TokenStream {
    let status = error.status.map(|status| {
        let status = Number::new(status);
        quote!(status: Some(#status),)
    });
    let code = error.code.as_deref().unwrap_or_default();
    let texts = [
        ("code", code),
        ("text", error.text.as_str()),
        ("resolution", error.resolution.as_str()),
        ("category", error.category.as_str()),
        ("retry", error.retry.as_str()),
    ];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| {
        let name = spell::ident(name);
        quote!(#name: #text,)
    });
    let parameters = &error.parameters;
    let parameters = (!parameters.is_empty()).then(|| quote!(parameters: &[#(#parameters),*],));
    quote!(KnownError { #status #(#texts)* #parameters ..KnownError::NOTHING })
}
