//! Where credentials and settings go: headers, the envelope, elements of a request.
//!
//! A proven vendor enters, functions of the runtime's `Connection` leave; `connection` calls it.

use crate::tokens::{TokenStream, quote};

use crate::emit::{object, spell};
use crate::model::{Connection, Credential, Envelope, Part, Place, Setting, Vendor, values};

/// The function that adds the headers which every call has.
pub fn add_headers(connection: &Connection) -> TokenStream {
    let arms: Vec<TokenStream> = connection.credentials.iter().map(headers_of).collect();
    let settings: Vec<TokenStream> = connection.settings.iter().filter_map(setting_header).collect();
    let found = &arms;
    let matched = (!arms.is_empty()).then(|| quote!(match &self.credentials { #(#found)* }));
    let headers = spell::ident(if arms.is_empty() && settings.is_empty() { "_headers" } else { "headers" });
    quote! {
        fn add_headers(&self, #headers: &mut Headers) {
            #matched
            #(#settings)*
        }
    }
}

/// The arm of a credential.
fn headers_of(credential: &Credential) -> TokenStream {
    let mut used: Vec<&[Part]> = credential.headers.iter().map(|(_, parts)| parts.as_slice()).collect();
    let basic = credential.basic.as_ref().map(|(user, password)| {
        used.extend([user.as_slice(), password.as_slice()]);
        let (user, password) = (texts(credential, user), texts(credential, password));
        quote!(headers.add_basic(&[#user], &[#password]);)
    });
    let headers = credential.headers.iter().map(|(name, parts)| {
        if values(parts).into_iter().any(|value| is_secret(credential, value)) {
            let texts = texts(credential, parts);
            quote!(headers.add_secret(#name, &[#texts]);)
        } else {
            let texts = texts(credential, parts);
            quote!(headers.add_parts(#name, &[#texts]);)
        }
    });
    arm(credential, &used, &quote!(#basic #(#headers)*))
}

fn setting_header(setting: &Setting) -> Option<TokenStream> {
    let Place::Header(header) = &setting.place else { return None };
    let name = spell::ident(&setting.name);
    Some(match setting {
        Setting { required: true, secret: true, .. } => quote!(headers.add_secret(#header, &[self.#name.expose()]);),
        Setting { required: true, .. } => quote!(headers.add(#header, &self.#name);),
        Setting { secret: true, .. } => quote!(headers.secret_setting(#header, &self.#name);),
        _ => quote!(headers.setting(#header, &self.#name);),
    })
}

/// The function that puts around a request what stands there; none where nothing does.
pub fn body(vendor: &Vendor) -> Option<TokenStream> {
    let settings = &vendor.connection.settings;
    let elements: Vec<TokenStream> = settings.iter().filter_map(element).collect();
    if elements.is_empty() && vendor.envelope.is_none() {
        return None;
    }
    let envelope = vendor.envelope.as_ref().map(|envelope| wrapped(vendor, envelope));
    let write = envelope.unwrap_or_else(|| quote!(Body::of(format, &request)));
    let is_signed = settings.iter().any(|setting| matches!(setting.place, Place::Signature(..)));
    let method = spell::ident(if is_signed { "method" } else { "_method" });
    let own = spell::ident(if elements.is_empty() { "_own" } else { "own" });
    Some(quote! {
        fn body<'a, D: Document<'a>>(
            &self,
            #method: &str,
            format: Format,
            request: &D,
            #own: &[&str],
        ) -> Result<Body, WriteError> {
            let request = Borrowed::new(request) #(#elements)*;
            #write
        }
    })
}

/// A setting that is an element of the request.
fn element(setting: &Setting) -> Option<TokenStream> {
    let Place::Element(wire) = &setting.place else { return None };
    let (name, wire) = (spell::ident(&setting.name), object::name(wire));
    let value = match setting {
        Setting { flag: true, .. } => quote!(self.#name.then_some(super::STYLE.boolean.yes)),
        Setting { required: true, secret: true, .. } => quote!(Some(self.#name.expose())),
        Setting { required: true, .. } => quote!(Some(self.#name.as_str())),
        Setting { secret: true, .. } => quote!(self.#name.as_ref().map(Secret::expose)),
        _ => quote!(self.#name.as_deref()),
    };
    Some(quote!(.with(own, #wire, #value)))
}

/// The envelope around `request`, signed where there is a key.
fn wrapped(vendor: &Vendor, envelope: &Envelope) -> TokenStream {
    let all = || envelope.before.iter().chain(&envelope.after);
    let required = all().filter(|field| field.required).map(|field| match session_value(vendor, &field.name) {
        Some((value, false)) => value,
        Some((value, true)) => quote!(#value.unwrap_or_default()),
        None => quote!(""),
    });
    let optional = all().filter(|field| !field.required).filter_map(|field| {
        let (name, (value, is_option)) = (spell::ident(&field.name), session_value(vendor, &field.name)?);
        Some(if is_option {
            quote!(envelope.#name = #value.map(Into::into);)
        } else {
            quote!(envelope.#name = Some(#value.into());)
        })
    });
    let optional: Vec<TokenStream> = optional.collect();
    let signature = vendor.connection.settings.iter().find_map(|setting| {
        let Place::Signature(field, wire) = &setting.place else { return None };
        let (own, field) = (spell::ident(&setting.name), spell::ident(field));
        Some(quote! {
            if let Some(key) = &self.#own {
                envelope.#field = Some(key.sign(&format.write(&envelope)?, method, #wire).into());
            }
        })
    });
    let mutable = (!optional.is_empty() || signature.is_some()).then(|| quote!(mut));
    quote! {
        let #mutable envelope = super::Envelope::new(#(#required,)* request);
        #(#optional)*
        #signature
        Body::of(format, &envelope)
    }
}

/// What a session field is set to, and whether that is an option; `None` where nothing sets it.
fn session_value(vendor: &Vendor, field: &str) -> Option<(TokenStream, bool)> {
    let connection = &vendor.connection;
    let is_its = |setting: &&Setting| matches!(&setting.place, Place::Envelope(name) if name == field);
    if let Some(setting) = connection.settings.iter().find(is_its) {
        let own = spell::ident(&setting.name);
        return Some((quote!(self.#own.clone()), !setting.required));
    }
    let arms = connection.credentials.iter().filter_map(|credential| {
        let (_, parts) = credential.envelope.iter().find(|(name, _)| name == field)?;
        let text = text(credential, parts);
        Some(arm(credential, &[parts], &quote!(Some(#text))))
    });
    let arms: Vec<TokenStream> = arms.collect();
    let rest = (arms.len() < connection.credentials.len()).then(|| quote!(_ => None,));
    (!arms.is_empty()).then(|| (quote!(match &self.credentials { #(#arms)* #rest }), true))
}

/// An arm of a match over the credentials, with the values that these parts use.
fn arm(credential: &Credential, used: &[&[Part]], then: &TokenStream) -> TokenStream {
    let name = spell::ident(&credential.variant);
    let uses = |value: &str| used.iter().any(|parts| values(parts).contains(&value));
    let found: Vec<&String> =
        credential.values.iter().map(|(value, _)| value).filter(|value| uses(value.as_str())).collect();
    let rest = (found.len() < credential.values.len()).then(|| quote!(..));
    let found = found.into_iter().map(|value| spell::ident(value));
    quote!(Credentials::#name { #(#found,)* #rest } => { #then })
}

/// A part list as texts, one behind the other.
fn texts(credential: &Credential, parts: &[Part]) -> TokenStream {
    let texts = parts.iter().map(|part| one(credential, part));
    quote!(#(#texts),*)
}

/// A part list as one text.
fn text(credential: &Credential, parts: &[Part]) -> TokenStream {
    match parts {
        [part] => {
            let text = one(credential, part);
            quote!(#text.to_owned())
        }
        _ => {
            let texts = texts(credential, parts);
            quote!([#texts].concat())
        }
    }
}

fn one(credential: &Credential, part: &Part) -> TokenStream {
    match part {
        Part::Text(text) => quote!(#text),
        Part::Value(value) => {
            let name = spell::ident(value);
            if is_secret(credential, value) { quote!(#name.expose()) } else { quote!(#name.as_str()) }
        }
    }
}

fn is_secret(credential: &Credential, value: &str) -> bool {
    credential.values.iter().any(|(name, secret)| name == value && *secret)
}
