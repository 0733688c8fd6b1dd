//! The files that hold no types: a `mod.rs` for every folder, and the list of the vendors.

use std::collections::BTreeMap;

use crate::tokens::{TokenStream, quote};

use super::docs::{self, Doc};
use super::{EmittedFile, Runtime, example, spell};
use crate::model::{Method, Vendor};
use crate::schema::Format;

/// The `mod.rs` of the vendor and of each folder below it.
pub fn emit(vendor: &Vendor, runtime: Runtime) -> Vec<EmittedFile> {
    let place = runtime;
    let runtime = &place.path();
    let mut folders: BTreeMap<Vec<String>, BTreeMap<String, Vec<&Method>>> = BTreeMap::new();
    folders.entry(Vec::new()).or_default();
    for method in &vendor.methods {
        for depth in 0..method.module.len() {
            let (folder, rest) = method.module.split_at_checked(depth).unwrap_or_default();
            let Some(child) = rest.first() else { continue };
            folders.entry(folder.to_vec()).or_default().entry(child.clone()).or_default().push(method);
        }
    }
    let files = folders.iter().map(|(folder, children)| {
        let path = std::iter::once(vendor.module.as_str()).chain(folder.iter().map(String::as_str));
        let path = format!("{}/mod.rs", path.collect::<Vec<_>>().join("/"));
        let modules: TokenStream = children
            .keys()
            .map(|child| module(child, &file(child, folders.keys().any(|other| is_child(folder, child, other))), true))
            .collect();
        let head = if folder.is_empty() { root(vendor, place, runtime) } else { folder_doc(folder, children) };
        let mut pages: Vec<String> = children.values().flatten().flat_map(|method| method.pages.clone()).collect();
        pages.sort();
        pages.dedup();
        EmittedFile { path, tokens: quote!(#head #modules), pages }
    });
    files.collect()
}

/// The file that lists vendors, for a crate that has no such list of its own; `features` makes each optional.
pub fn vendor_list(vendors: &[&str], features: bool) -> EmittedFile {
    let doc = Doc::new("The vendors.").inner();
    let lines = vendors.iter().map(|vendor| {
        let (path, name) = (format!("{vendor}/mod.rs"), spell::ident(vendor));
        let feature = features.then(|| quote!(#[cfg(feature = #vendor)]));
        quote!(#feature #[rustfmt::skip] #[path = #path] pub mod #name;)
    });
    EmittedFile { path: "vendors.rs".to_owned(), tokens: quote!(#doc #(#lines)*), pages: Vec::new() }
}

/// True when a folder is this child of another one.
fn is_child(folder: &[String], child: &str, other: &[String]) -> bool {
    other.split_last().is_some_and(|(last, before)| last == child && before == folder)
}

fn file(name: &str, is_folder: bool) -> String {
    if is_folder { format!("{name}/mod.rs") } else { format!("{name}.rs") }
}

/// A line that rustfmt does not follow into the generated file. Rust looks for no file by a name beyond ASCII.
fn module(name: &str, file: &str, is_public: bool) -> TokenStream {
    let path = (!name.is_ascii()).then(|| quote!(#[path = #file]));
    let name = spell::ident(name);
    let public = is_public.then(|| quote!(pub));
    quote! {
        #[rustfmt::skip]
        #path
        #public mod #name;
    }
}

fn folder_doc(folder: &[String], children: &BTreeMap<String, Vec<&Method>>) -> TokenStream {
    let methods: Vec<&Method> = children.values().flatten().copied().collect();
    let doc = match methods.as_slice() {
        [one] if !one.description.is_empty() => Doc::default().words(&one.description),
        [one] => Doc::new(format!("The method {}.", docs::code(&one.name))),
        _ => Doc::new(format!("The methods of {}.", docs::code(&folder.join("::")))),
    };
    doc.lines(method_table(&methods, folder.len())).inner()
}

/// A table of methods, each with a link to its module, which is so many folders below the vendor's. A name that is verb
/// and path stands on the method's own page: a table of them is too wide to be read.
fn method_table(methods: &[&Method], depth: usize) -> Vec<String> {
    let has_names = methods.iter().any(|method| !method.name.contains(' '));
    let head = if has_names {
        ["| Module | Method | What it does |", "|---|---|---|"]
    } else {
        ["| Module | What it does |", "|---|---|"]
    };
    let rows = methods.iter().map(|method| {
        let steps = method.module.iter().skip(depth).map(|step| spell::ident(step).to_string());
        let path = steps.collect::<Vec<_>>().join("::");
        let line = method.description.lines().map(str::trim).find(|line| !line.is_empty());
        let line = line.map(docs::sentence).unwrap_or_default();
        let name =
            if has_names { format!(" {} |", docs::code(&method.name).replace('|', "\\|")) } else { String::new() };
        format!("| [`{path}`](mod@{path}) |{name} {line} |")
    });
    head.map(str::to_owned).into_iter().chain(rows).collect()
}

fn root(vendor: &Vendor, place: Runtime, runtime: &TokenStream) -> TokenStream {
    let title = if vendor.title.is_empty() { &vendor.module } else { &vendor.title };
    let endpoint =
        if vendor.endpoint.is_empty() { String::new() } else { format!("Endpoint: {}.", docs::code(&vendor.endpoint)) };
    let auth =
        if vendor.auth.is_empty() { String::new() } else { format!("Authentication: {}", docs::plain(&vendor.auth)) };
    let auth = if auth.is_empty() || auth.ends_with('.') { auth } else { format!("{auth}.") };
    let mut doc =
        Doc::new(format!("{}.", docs::plain(title.trim_end_matches('.')))).paragraph(endpoint).paragraph(auth);
    if !vendor.fixed_query.is_empty() {
        let pairs: Vec<String> =
            vendor.fixed_query.iter().map(|(name, value)| docs::code(&format!("{name}={value}"))).collect();
        doc = doc.paragraph(format!("Every call has {} in its query.", pairs.join(", ")));
    }
    let wire = if vendor.format == Format::Json { "JSON" } else { "XML" };
    let other = if vendor.format == Format::Json { "XML" } else { "JSON" };
    let doc = doc
        .paragraph(format!("On the wire it is {wire}. The {other} of these types is ours: the vendor never sees it."))
        .lines(example::of_vendor(vendor, place));
    let methods: Vec<&Method> = vendor.methods.iter().collect();
    let doc = if methods.is_empty() {
        doc
    } else {
        doc.lines(["# Methods".to_owned(), String::new()].into_iter().chain(method_table(&methods, 0)))
    };
    let doc = doc.inner();
    let style = style(vendor, runtime);
    let dates = date_forms(vendor);
    let enums = vendor.enums.first().map(|_| module("enums", "enums.rs", true));
    let types = vendor.types.first().map(|_| module("types", "types.rs", true));
    let envelope = vendor.envelope.as_ref().map(|_| module("envelope", "envelope.rs", false));
    let errors = vendor.errors.first().map(|_| module("errors", "errors.rs", true));
    let codes = vendor.codes.as_ref().map(|codes| {
        let name = spell::ident(&codes.name);
        quote!(
            pub use errors::#name;
        )
    });
    let connection = module("connection", "connection.rs", false);
    let credentials = (!vendor.connection.credentials.is_empty()).then(|| quote!(, Credentials));
    let connection = quote!(#connection pub use connection::{Connection #credentials};);
    let public = vendor.envelope.as_ref().map(|_| {
        quote!(
            pub use envelope::Envelope;
        )
    });
    // The names of types and setters and the number of a constructor's arguments are the vendor's.
    let allow =
        quote!(#![allow(clippy::self_named_constructors, clippy::should_implement_trait, clippy::too_many_arguments)]);
    quote!(#doc #allow #style #dates #enums #types #errors #codes #envelope #connection #public)
}

fn style(vendor: &Vendor, runtime: &TokenStream) -> TokenStream {
    if vendor.types.is_empty() && vendor.methods.is_empty() {
        return TokenStream::new();
    }
    let (yes, no) = (&vendor.booleans.true_text, &vendor.booleans.false_text);
    let (empty_is_none, empty_arrays) = (vendor.empty_is_none, vendor.format == Format::Json);
    quote! {
        /// How the vendor writes.
        pub(crate) const STYLE: #runtime::Style = #runtime::Style {
            boolean: #runtime::Spelling { yes: #yes, no: #no },
            empty_is_none: #empty_is_none,
            empty_arrays: #empty_arrays,
        };
    }
}

fn date_forms(vendor: &Vendor) -> TokenStream {
    if vendor.date_formats.is_empty() {
        return TokenStream::new();
    }
    let forms = &vendor.date_formats;
    quote! {
        /// The forms of a date that the vendor takes.
        pub const DATE_FORMS: &[&str] = &[#(#forms),*];
    }
}
