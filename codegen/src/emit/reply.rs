//! The errors that a method's page lists, and the function that reads its replies.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::spell;
use crate::model::{ErrorStyle, Failure, Method, Type, Vendor};

/// `ERRORS` and `read_reply`.
pub fn emit(vendor: &Vendor, method: &Method, response: &Type, runtime: &TokenStream) -> TokenStream {
    let errors = method.errors.iter().map(known);
    let reader = spell::ident(match vendor.error_style {
        ErrorStyle::HttpStatus => "read_http_status",
        ErrorStyle::StatusAttribute => "read_status_attribute",
        ErrorStyle::ErrorList => "read_error_list",
    });
    let name = spell::with_lifetime("Response", response.borrows, &quote!('_));
    let (code, message) = (&vendor.error_code, &vendor.error_message);
    quote! {
        /// The errors that the docs list for this method.
        pub const ERRORS: &[KnownError] = &[#(#errors),*];

        /// Reads a reply: the response, or the error that the vendor reports.
        ///
        /// # Errors
        /// Everything that is no success: an error of the vendor, a status that says so, a body that cannot be read.
        pub fn read_reply(status: u16, body: &str) -> Result<#name, Error> {
            #runtime::#reader(status, body, ERRORS, &ErrorFields { code: #code, message: #message })
        }
    }
}

fn known(error: &Failure) -> TokenStream {
    let status = match error.status {
        Some(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(Some(#status))
        }
        None => quote!(None),
    };
    let code = error.code.as_deref().unwrap_or_default();
    let (text, parameters, resolution) = (&error.text, &error.parameters, &error.resolution);
    quote! {
        KnownError {
            status: #status,
            code: #code,
            text: #text,
            parameters: &[#(#parameters),*],
            resolution: #resolution
        }
    }
}
