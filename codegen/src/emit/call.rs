//! The impl of the runtime's `Method`: what is sent where, and how an answer is read.
//!
//! The model's method enters, tokens leave; `method` calls it.

use crate::tokens::{TokenStream, quote};

use super::{reply, spell};
use crate::model::{Document, Field, Method, PathPart, Place, Presence, Type, Vendor};
use crate::schema::Format;
use crate::vocabulary::media::MERGE_PATCH_TYPE;

/// Which of the bodies that a method takes a call sends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// Its request.
    Request,
    /// The part of an entity that is to change, where a method takes that beside its request.
    MergePatch,
}

impl Sent {
    /// The name of the call, where the body alone is none.
    pub fn call(self) -> &'static str {
        match self {
            Sent::Request => "Call",
            Sent::MergePatch => "MergeCall",
        }
    }

    /// The name of the body.
    pub fn body(self) -> &'static str {
        match self {
            Sent::Request => "Request",
            Sent::MergePatch => "MergePatch",
        }
    }
}

/// A body of a method.
#[derive(Clone, Copy)]
pub enum Part<'m> {
    /// A type of the method.
    Own(&'m Type),
    /// A type of the vendor's that several methods share.
    Shared(&'m Type),
    /// Bytes.
    Bytes(&'m Document),
}

impl<'m> Part<'m> {
    fn borrows(&self) -> bool {
        match self {
            Part::Own(found) | Part::Shared(found) => found.borrows,
            Part::Bytes(_) => true,
        }
    }

    fn fields(&self) -> &'m [Field] {
        match self {
            Part::Own(found) | Part::Shared(found) => &found.fields,
            Part::Bytes(_) => &[],
        }
    }
}

/// What a call is made of: types of the method, found by their names.
#[derive(Clone, Copy)]
pub struct Parts<'m> {
    /// What stands in the URL and in headers, beside a body.
    pub parameters: Option<&'m Type>,
    /// The request: the body, or what stands in the URL where there is none.
    pub request: Part<'m>,
    /// What comes back.
    pub response: Part<'m>,
    /// Which body it is.
    pub sent: Sent,
}

impl Parts<'_> {
    /// The request alone is no call where something beside it is needed, or where it is that of other methods too.
    pub fn needs_own_type(&self) -> bool {
        self.parameters.is_some() || !matches!(self.request, Part::Own(_))
    }

    fn borrows(&self) -> bool {
        self.request.borrows() || self.parameters.is_some_and(|found| found.borrows)
    }
}

/// The struct of a call where the request alone is none, and the impl of `Method`. `root` is the path of the vendor's
/// module.
pub fn emit(
    vendor: &Vendor,
    method: &Method,
    parts: &Parts<'_>,
    root: &TokenStream,
    runtime: &TokenStream,
) -> TokenStream {
    let definition = parts.needs_own_type().then(|| definition(method, parts));
    let name = if parts.needs_own_type() {
        spell::with_lifetime(parts.sent.call(), parts.borrows(), &quote!('_))
    } else {
        spell::with_lifetime(parts.sent.body(), parts.request.borrows(), &quote!('_))
    };
    let response = spell::with_lifetime("Response", parts.response.borrows(), &quote!('a));
    let (verb, idempotent) = (method.verb.as_deref().unwrap_or("POST"), method.idempotent);
    let (name_of, path) = (name_of(method, verb), template(method, parts));
    let accept = accept(&parts.response);
    let to_url = to_url(method, parts, root);
    let add_headers = add_headers(method, parts, root);
    let to_body = to_body(vendor, method, parts, runtime);
    let from_reply = reply::from_reply(vendor, matches!(parts.response, Part::Bytes(_)), runtime);
    quote! {
        #definition

        impl Method for #name {
            type Response<'a> = #response;
            type Connection = #root Connection;

            const NAME: &'static str = #name_of;
            const VERB: &'static str = #verb;
            const PATH: &'static str = #path;
            const IDEMPOTENT: bool = #idempotent;
            #accept

            #to_url
            #add_headers
            #to_body
            #from_reply
        }
    }
}

/// What a method is called: as the vendor does, unless that is nothing but verb and path.
fn name_of(method: &Method, verb: &str) -> String {
    match method.name.split_once(' ') {
        Some((first, _)) if first == verb => method.module.join("."),
        _ => method.name.clone(),
    }
}

/// The path below the base, with the names of values in their places.
fn template(method: &Method, parts: &Parts<'_>) -> String {
    let (fields, _) = holder(method, parts);
    let part = |part: &PathPart| match part {
        PathPart::Text(text) => text.clone(),
        PathPart::Field(at) => fields.get(*at).map(|field| format!("{{{}}}", field.wire)).unwrap_or_default(),
    };
    let path: String = method.call.path.iter().map(part).collect();
    if path.is_empty() { path } else { format!("/{path}") }
}

/// Bytes are accepted as the docs name them; what else comes back has the vendor's format.
fn accept(response: &Part<'_>) -> Option<TokenStream> {
    let Part::Bytes(document) = response else { return None };
    let types = document.content_types.join(", ");
    let types = if types.is_empty() { "*/*" } else { types.as_str() };
    Some(quote!(const ACCEPT: Option<&'static str> = Some(#types);))
}

/// Parameters and request in one.
fn definition(method: &Method, parts: &Parts<'_>) -> TokenStream {
    let doc = super::docs::Doc::new(format!("A call of {}, with all that it takes.", super::docs::code(&method.name)));
    let doc = doc.outer();
    let generics = spell::lifetime(parts.borrows());
    let own_name = spell::ident(parts.sent.call());
    let (call, any, owned) = (
        quote!(#own_name #generics),
        spell::with_lifetime(parts.sent.call(), parts.borrows(), &quote!('_)),
        spell::with_lifetime(parts.sent.call(), parts.borrows(), &quote!('static)),
    );
    let request = spell::with_lifetime(parts.sent.body(), parts.request.borrows(), &quote!('a));
    let parameters = parts.parameters.map(spell::named);
    let (field, argument, member, check, own) = match &parameters {
        None => Default::default(),
        Some(parameters) => (
            quote!(
                /// What stands in its URL and headers.
                pub parameters: #parameters,
            ),
            quote!(parameters: #parameters,),
            quote!(parameters,),
            quote!(self.parameters.check(checker);),
            quote!(parameters: own(self.parameters),),
        ),
    };
    let is_bytes = matches!(parts.request, Part::Bytes(_));
    let check_request = (!is_bytes).then(|| quote!(self.request.check(checker);));
    let checker = spell::ident(if is_bytes && parts.parameters.is_none() { "_checker" } else { "checker" });
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[must_use]
        pub struct #own_name #generics {
            #field
            /// Its body.
            pub request: #request,
        }

        impl #generics #call {
            /// A call of these.
            pub fn new(#argument request: #request) -> Self {
                Self { #member request }
            }
        }

        impl Validate for #any {
            fn check(&self, #checker: &mut Checker) {
                #check
                #check_request
            }
        }

        impl IntoOwned for #any {
            type Owned = #owned;

            fn into_owned(self) -> Self::Owned {
                #own_name { #own request: own(self.request) }
            }
        }
    }
}

/// The type whose fields the parameters are, and the path from a call to it.
fn holder<'m>(method: &Method, parts: &Parts<'m>) -> (&'m [Field], TokenStream) {
    match (parts.parameters, &method.call.holder) {
        (Some(parameters), _) => (&parameters.fields, quote!(self.parameters)),
        (None, Some(_)) if parts.needs_own_type() => (parts.request.fields(), quote!(self.request)),
        (None, Some(_)) => (parts.request.fields(), quote!(self)),
        (None, None) => (&[], quote!(self)),
    }
}

fn to_url(method: &Method, parts: &Parts<'_>, root: &TokenStream) -> TokenStream {
    let (fields, holder) = holder(method, parts);
    let path = method.call.path.iter().map(|part| match part {
        PathPart::Text(text) => quote!(.text(#text)),
        PathPart::Field(at) => fields.get(*at).map(|field| step(field, &holder)).unwrap_or_default(),
    });
    let fixed = method.call.fixed.iter().map(|(name, value)| quote!(.fixed(#name, #value)));
    let query = method.call.query.iter().filter_map(|&at| fields.get(at)).map(|field| parameter(field, &holder));
    quote! {
        fn to_url(&self, base: &str) -> String {
            Url::new(base, &#root STYLE) #(#path)* #(#fixed)* #(#query)* .finish()
        }
    }
}

fn step(field: &Field, holder: &TokenStream) -> TokenStream {
    let slot = spell::ident(&field.name);
    quote!(.step(&#holder.#slot))
}

fn parameter(field: &Field, holder: &TokenStream) -> TokenStream {
    let (wire, slot) = (&field.wire, spell::ident(&field.name));
    let method = spell::ident(match field.presence {
        Presence::Required => "required",
        Presence::List | Presence::PatchList => "values",
        Presence::Optional | Presence::Patch => "value",
    });
    quote!(.#method(#wire, &#holder.#slot))
}

fn add_headers(method: &Method, parts: &Parts<'_>, root: &TokenStream) -> Option<TokenStream> {
    let (fields, holder) = holder(method, parts);
    let headers = method.call.headers.iter().filter_map(|&at| fields.get(at)).map(|field| {
        let (wire, slot) = (&field.wire, spell::ident(&field.name));
        let add = spell::ident(match field.presence {
            Presence::Required => "required",
            Presence::List | Presence::PatchList => "values",
            Presence::Optional | Presence::Patch => "value",
        });
        quote!(headers.#add(#wire, &#holder.#slot, &#root STYLE);)
    });
    let headers: Vec<TokenStream> = headers.collect();
    (!headers.is_empty()).then(|| {
        quote! {
            fn add_headers(&self, headers: &mut Headers) {
                #(#headers)*
            }
        }
    })
}

/// The body, where the request is one.
fn to_body(vendor: &Vendor, method: &Method, parts: &Parts<'_>, runtime: &TokenStream) -> Option<TokenStream> {
    let document = method.request.as_ref().filter(|_| method.call.holder.as_deref() != Some("Request"))?;
    let request = if parts.needs_own_type() { quote!(&self.request) } else { quote!(self) };
    if let Part::Bytes(_) = parts.request {
        return Some(quote! {
            fn to_body(&self, _connection: &Self::Connection) -> Result<Option<Body>, WriteError> {
                Ok(Some(Body::from(#request)))
            }
        });
    }
    let answer = match media_type(method, document, parts.sent) {
        Some(name) => quote!(body.map(|body| Some(body.with_type(#name)))),
        None => quote!(body.map(Some)),
    };
    let format = spell::ident(if document.format == Format::Json { "Json" } else { "Xml" });
    let own = vendor.connection.settings.iter().filter_map(|setting| match &setting.place {
        Place::Element(wire) => {
            Some(wire).filter(|wire| parts.request.fields().iter().any(|field| field.wire == **wire))
        }
        _ => None,
    });
    Some(quote! {
        fn to_body(&self, connection: &Self::Connection) -> Result<Option<Body>, WriteError> {
            let body = #runtime::Connection::body(connection, Self::NAME, Format::#format, #request, &[#(#own),*]);
            #answer
        }
    })
}

/// The media type of a body that is not simply the vendor's format: of a patch.
fn media_type<'m>(method: &Method, document: &'m Document, sent: Sent) -> Option<&'m str> {
    let is_merge_patch = method.merge_patch.as_deref() == Some(sent.body());
    if is_merge_patch { Some(MERGE_PATCH_TYPE) } else { document.content_types.first().map(String::as_str) }
}
