//! Model → tokens: a file a method, and the files around them. One artifact, one file, one function.
//!
//! A proven model enters, tokens leave; `generate` hands them to `print`. What is made beside Rust is listed in
//! `artifacts`.

pub mod artifacts;
mod bytes;
mod call;
mod calling;
mod connection;
mod convert;
mod docs;
mod document;
mod enums;
mod envelope;
mod errors;
mod example;
mod imports;
mod json_schema;
mod markdown;
mod method;
mod modules;
mod object;
mod openapi;
mod owned;
mod reply;
mod setters;
mod shapes;
mod shared;
mod spell;
#[cfg(test)]
mod tests;
mod types;
mod validate;

#[cfg(test)]
pub use docs::Doc;
pub use modules::vendor_list;

use crate::tokens::{TokenStream, quote};

use crate::model::{Method, Vendor};

/// A file of Rust that is not yet printed.
#[derive(Debug, Clone)]
pub struct EmittedFile {
    /// Its path below the output folder: `planfix/contact/update.rs`.
    pub path: String,
    /// Its items.
    pub tokens: TokenStream,
    /// The pages that it comes from.
    pub pages: Vec<String>,
}

/// Where generated code finds the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Runtime {
    /// In its own crate: `crate::runtime`.
    #[default]
    Own,
    /// In the crate `contactory`: for generated code in somebody else's workspace.
    Contactory,
}

impl Runtime {
    fn path(self) -> TokenStream {
        match self {
            Runtime::Own => quote!(crate::runtime),
            Runtime::Contactory => quote!(::contactory::runtime),
        }
    }
}

/// Emits every file of a vendor.
pub fn emit(vendor: &Vendor, runtime: Runtime) -> Vec<EmittedFile> {
    let mut files = emit_shared(vendor, runtime);
    files.extend(vendor.methods.iter().map(|method| emit_method(vendor, method, runtime)));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Emits the file of one method.
pub fn emit_method(vendor: &Vendor, method: &Method, runtime: Runtime) -> EmittedFile {
    method::emit(vendor, method, runtime)
}

/// Emits the files around those of the methods.
pub fn emit_shared(vendor: &Vendor, runtime: Runtime) -> Vec<EmittedFile> {
    let path = runtime.path();
    let mut files = modules::emit(vendor, runtime);
    files.extend(shared::emit(vendor, &path));
    if !vendor.enums.is_empty() {
        files.push(enums_file(vendor, runtime));
    }
    files.extend(errors::emit(vendor, runtime));
    files.push(connection_file(vendor, &path));
    files.extend(vendor.envelope.as_ref().map(|found| {
        let tokens = envelope::emit(found);
        let doc = docs::Doc::new("What surrounds every request.").inner();
        let tokens = imports::with_uses(&doc, tokens, TokenStream::new(), &path);
        EmittedFile { path: format!("{}/envelope.rs", vendor.module), tokens, pages: Vec::new() }
    }));
    files
}

fn connection_file(vendor: &Vendor, path: &TokenStream) -> EmittedFile {
    let tokens = connection::emit(vendor, path);
    let doc = docs::Doc::new("Where calls go and who makes them.").inner();
    let tokens = imports::with_uses(&doc, tokens, TokenStream::new(), path);
    EmittedFile { path: format!("{}/connection.rs", vendor.module), tokens, pages: Vec::new() }
}

fn enums_file(vendor: &Vendor, runtime: Runtime) -> EmittedFile {
    let path = runtime.path();
    let doc = docs::Doc::new("The open enums of all methods.").inner();
    let tokens: TokenStream = vendor.enums.iter().map(|found| enums::emit(found, runtime)).collect();
    let uses = enums::uses(vendor, runtime, &path);
    EmittedFile { path: format!("{}/enums.rs", vendor.module), tokens: quote!(#doc #uses #tokens), pages: Vec::new() }
}
