//! The connection of a vendor: its base URL, the credentials, what else may be set; `wire` says where all of it goes.
//!
//! A proven vendor enters, a file's tokens leave; `emit` calls it.

mod wire;

use crate::tokens::{Number, TokenStream, quote};

use super::docs::{self, Doc};
use super::spell;
use crate::model::{Connection, Credential, Part, Place, Setting, Vendor, values};
use crate::schema::Format;

/// The struct, the enum of credentials, and the impl of the runtime's `Connection`.
pub fn emit(vendor: &Vendor, runtime: &TokenStream) -> TokenStream {
    let connection = &vendor.connection;
    let definition = definition(connection);
    let methods = methods(connection);
    let credentials = (!connection.credentials.is_empty()).then(|| credentials(connection));
    let format = spell::ident(if vendor.format == Format::Json { "Json" } else { "Xml" });
    let add_headers = wire::add_headers(connection);
    let body = wire::body(vendor);
    let policy = policy(vendor, runtime);
    quote! {
        #definition
        #methods
        #credentials

        impl #runtime::Connection for Connection {
            #policy

            fn base(&self) -> &str {
                &self.base_url
            }

            fn accept(&self) -> &'static str {
                Format::#format.accept()
            }

            #add_headers
            #body
        }
    }
}

/// What the vendor wants of those who call it often, where that is known.
fn policy(vendor: &Vendor, runtime: &TokenStream) -> Option<TokenStream> {
    let (pause, codes) = (Number::new(u64::from(vendor.pause)), &vendor.retry_codes);
    (vendor.pause > 0 || !codes.is_empty()).then(|| {
        quote! {
            const POLICY: #runtime::Policy = #runtime::Policy {
                pause: std::time::Duration::from_millis(#pause),
                retry_codes: &[#(#codes),*],
            };
        }
    })
}

/// The type of a setting that is there.
fn kind(setting: &Setting) -> TokenStream {
    match setting {
        Setting { flag: true, .. } => quote!(bool),
        Setting { place: Place::Signature(..), .. } => quote!(SigningKey),
        Setting { secret: true, .. } => quote!(Secret<'static>),
        _ => quote!(String),
    }
}

/// The value of a setting that is passed as `impl Into` of its type.
fn converted(setting: &Setting, name: &TokenStream) -> TokenStream {
    if setting.flag { quote!(#name) } else { quote!(#name.into()) }
}

/// What a setter takes. A secret outlives what it was read from.
fn argument(setting: &Setting) -> TokenStream {
    match setting {
        Setting { flag: true, .. } => quote!(bool),
        Setting { place: Place::Signature(..), .. } => quote!(impl Into<SigningKey>),
        _ => quote!(impl Into<String>),
    }
}

fn stored(setting: &Setting, name: &TokenStream) -> TokenStream {
    let is_secret_text = setting.secret && !matches!(setting.place, Place::Signature(..));
    if is_secret_text { quote!(Secret::from(#name.into())) } else { converted(setting, name) }
}

fn definition(connection: &Connection) -> TokenStream {
    let credentials = (!connection.credentials.is_empty()).then(|| {
        quote!(
            /// How calls prove who makes them.
            pub credentials: Credentials,
        )
    });
    let settings = connection.settings.iter().map(|setting| {
        let (doc, name, kind) = (doc(setting).outer(), spell::ident(&setting.name), kind(setting));
        let kind = if setting.required || setting.flag { kind } else { quote!(Option<#kind>) };
        quote!(#doc pub #name: #kind,)
    });
    quote! {
        /// Where calls go and who makes them: what all calls have in common.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Connection {
            /// The base URL, with which the URL of every call begins.
            pub base_url: String,
            #credentials
            #(#settings)*
        }
    }
}

fn doc(setting: &Setting) -> Doc {
    let place = match &setting.place {
        Place::Header(name) => format!("Sent in the header {}.", docs::code(name)),
        Place::Envelope(name) => format!("Sent in every request, as {}.", docs::code(name)),
        Place::Element(wire) => {
            let wire = docs::code(wire);
            format!("Sent in every request, as {wire}; where a request has such a field itself, that one counts.")
        }
        Place::Signature(_, wire) => {
            format!("The key of {}; without it nothing is signed. It needs the feature `signature`.", docs::code(wire))
        }
    };
    Doc::default().words(&setting.description).paragraph(place)
}

fn methods(connection: &Connection) -> TokenStream {
    let required: Vec<&Setting> = connection.settings.iter().filter(|setting| setting.required).collect();
    let arguments = required.iter().map(|setting| {
        let (name, kind) = (spell::ident(&setting.name), argument(setting));
        quote!(#name: #kind,)
    });
    let credentials = (!connection.credentials.is_empty()).then(|| quote!(credentials: Credentials,));
    let arguments = quote!(#(#arguments)* #credentials);
    let members = connection.settings.iter().map(|setting| {
        let name = spell::ident(&setting.name);
        let value = match setting {
            Setting { required: true, .. } => stored(setting, &quote!(#name)),
            Setting { flag: true, .. } => quote!(false),
            _ => quote!(None),
        };
        quote!(#name: #value,)
    });
    let credentials = (!connection.credentials.is_empty()).then(|| quote!(credentials,));
    let members = quote!(#credentials #(#members)*);
    let passed = required.iter().map(|setting| spell::ident(&setting.name));
    let passed = quote!(#(#passed,)* #credentials);
    let new = new(connection, &arguments, &members, &passed);
    let setters = connection.settings.iter().filter(|setting| !setting.required).map(|setting| {
        let (doc, name, kind) = (doc(setting).outer(), spell::ident(&setting.name), argument(setting));
        let value = stored(setting, &quote!(value));
        let value = if setting.flag { value } else { quote!(Some(#value)) };
        quote! {
            #doc
            pub fn #name(mut self, value: #kind) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    quote! {
        impl Connection {
            #new

            /// Sets the base URL, with which the URL of every call begins.
            pub fn base_url(mut self, value: impl Into<String>) -> Self {
                self.base_url = value.into();
                self
            }

            #(#setters)*
        }
    }
}

/// `new`; where the base is made of values, `new` with them and `at` with a base of the caller's.
fn new(connection: &Connection, arguments: &TokenStream, members: &TokenStream, passed: &TokenStream) -> TokenStream {
    let values: Vec<_> = connection.base_values().into_iter().map(spell::ident).collect();
    let at = |name: &str| {
        let name = spell::ident(name);
        quote! {
            /// A connection to a server of your own, with what every call needs.
            pub fn #name(base_url: impl Into<String>, #arguments) -> Self {
                Self { base_url: base_url.into(), #members }
            }
        }
    };
    if values.is_empty() {
        let base = connection.base.iter().find_map(|part| match part {
            Part::Text(text) => Some(text.as_str()),
            Part::Value(_) => None,
        });
        let base = base.unwrap_or_default();
        let line = Doc::new(format!("A connection to {}, with what every call needs.", docs::code(base))).outer();
        return quote! {
            #line
            pub fn new(#arguments) -> Self {
                Self { base_url: #base.to_owned(), #members }
            }
        };
    }
    let shown: String = connection.base.iter().map(shown).collect();
    let line = Doc::new(format!("A connection to {}, with what every call needs.", docs::code(&shown))).outer();
    let parts = connection.base.iter().map(|part| match part {
        Part::Text(text) => quote!(#text),
        Part::Value(name) => {
            let name = spell::ident(name);
            quote!(&Url::encoded(#name))
        }
    });
    let at = at("at");
    quote! {
        #line
        pub fn new(#(#values: &str,)* #arguments) -> Self {
            Self::at([#(#parts),*].concat(), #passed)
        }

        #at
    }
}

fn shown(part: &Part) -> String {
    match part {
        Part::Text(text) => text.clone(),
        Part::Value(name) => format!("{{{name}}}"),
    }
}

/// What a value is, and where it goes.
fn value_doc(credential: &Credential, value: &str) -> Doc {
    let known = credential.value_docs.iter().find(|(name, _)| name == value);
    let holds = |parts: &[Part]| values(parts).contains(&value);
    let text = |parts: &[Part]| docs::code(&parts.iter().map(shown).collect::<String>());
    let mut places = Vec::new();
    if let Some((user, password)) = &credential.basic {
        let pair = [(user, "user"), (password, "password")];
        places.extend(pair.iter().filter(|(parts, _)| holds(parts)).map(|(parts, of)| match parts.as_slice() {
            [_] => format!("the {of} of HTTP Basic"),
            _ => format!("the {of} of HTTP Basic, {}", text(parts)),
        }));
    }
    let headers = credential.headers.iter().filter(|(_, parts)| holds(parts));
    places.extend(headers.map(|(name, parts)| match parts.as_slice() {
        [_] => format!("the header {}", docs::code(name)),
        _ => format!("the header {}, {}", docs::code(name), text(parts)),
    }));
    let fields = credential.envelope.iter().filter(|(_, parts)| holds(parts));
    places.extend(fields.map(|(name, _)| format!("{} of every request", docs::code(name))));
    let place = if places.is_empty() { String::new() } else { format!("Sent as {}.", places.join(" and as ")) };
    Doc::default().words(known.map_or("", |(_, words)| words)).paragraph(place)
}

fn credentials(connection: &Connection) -> TokenStream {
    let variants = connection.credentials.iter().map(|credential| {
        let doc = Doc::default().words(&credential.description).outer();
        let name = spell::ident(&credential.variant);
        let values = credential.values.iter().map(|(value, secret)| {
            let doc = value_doc(credential, value).outer();
            let (value, kind) = (spell::ident(value), if *secret { quote!(Secret<'static>) } else { quote!(String) });
            quote!(#doc #value: #kind)
        });
        quote!(#doc #name { #(#values,)* })
    });
    let functions = connection.credentials.iter().map(|credential| {
        let doc = Doc::default().words(&credential.description).outer();
        let (name, function) = (spell::ident(&credential.variant), spell::ident(&credential.function));
        let arguments = credential.values.iter().map(|(value, _)| {
            let value = spell::ident(value);
            quote!(#value: impl Into<String>)
        });
        let members = credential.values.iter().map(|(value, secret)| {
            let value = spell::ident(value);
            if *secret { quote!(#value: Secret::from(#value.into())) } else { quote!(#value: #value.into()) }
        });
        quote! {
            #doc
            pub fn #function(#(#arguments),*) -> Self {
                Self::#name { #(#members),* }
            }
        }
    });
    quote! {
        /// How calls prove who makes them.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Credentials {
            #(#variants,)*
        }

        impl Credentials {
            #(#functions)*
        }
    }
}
