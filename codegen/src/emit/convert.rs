//! From what was read to what is sent: a request that replaces the whole entity starts as the response.

use std::collections::BTreeSet;

use crate::tokens::{TokenStream, quote};

use super::spell;
use crate::model::{Field, Method, Presence, Type, Value, Vendor};

/// Types hold types this deep at most.
const MAXIMUM_DEPTH: usize = 64;

/// The impl of `From<Response>` for `Request`, and those of the objects inside that are two types, where the method
/// replaces what it shows.
pub fn emit(vendor: &Vendor, method: &Method) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut seen = BTreeSet::new();
    let own = |name: &str| Reference { name: name.to_owned(), is_shared: false }.settled(method);
    let mut open = if method.converts { vec![(own("Request"), own("Response"))] } else { Vec::new() };
    while let Some((to, from)) = open.pop() {
        let (Some(request), Some(response)) = (to.find(vendor, method), from.find(vendor, method)) else { continue };
        if !seen.insert((to.clone(), from.clone())) {
            continue;
        }
        let inner = |own: &Field, other: &Field| {
            let settled = |field: &Field, is_shared| {
                let Value::Object { name, .. } = &field.value else { return None };
                Some(Reference { name: name.clone(), is_shared }.settled(method))
            };
            settled(own, to.is_shared).zip(settled(other, from.is_shared)).filter(|(to, from)| to != from)
        };
        open.extend(request.fields.iter().zip(&response.fields).filter_map(|(own, other)| inner(own, other)));
        // Those between types of the vendor stand beside them.
        if !(to.is_shared && from.is_shared) {
            let differ = |own: &Field, other: &Field| inner(own, other).is_some();
            tokens.append(&conversion(request, response, &to.local(method), &from.local(method), differ));
        }
    }
    tokens
}

/// A type by its name, in the method or in the vendor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Reference {
    name: String,
    is_shared: bool,
}

impl Reference {
    /// The same type by the name that the vendor has for it, if it is the vendor's.
    fn settled(self, method: &Method) -> Self {
        if self.is_shared {
            return self;
        }
        let documents = [&method.request, &method.response].into_iter().flatten();
        let root = documents.filter(|document| document.type_name == self.name).find_map(|found| found.shared.as_ref());
        let part = || method.shared.iter().find(|(own, _)| *own == self.name).map(|(_, name)| name);
        match root.or_else(part) {
            Some(name) => Reference { name: name.clone(), is_shared: true },
            None => self,
        }
    }

    fn find<'a>(&self, vendor: &'a Vendor, method: &'a Method) -> Option<&'a Type> {
        let types = if self.is_shared { &vendor.types } else { &method.types };
        types.iter().find(|found| found.name == self.name)
    }

    /// The name that the method has for it.
    fn local(&self, method: &Method) -> String {
        if !self.is_shared {
            return self.name.clone();
        }
        let documents = [&method.request, &method.response].into_iter().flatten();
        let root = documents.filter(|found| found.shared.as_ref() == Some(&self.name)).map(|found| &found.type_name);
        let part = method.shared.iter().filter(|(_, name)| *name == self.name).map(|(own, _)| own);
        root.chain(part).next().unwrap_or(&self.name).clone()
    }
}

/// Every conversion between two types of the vendor that are one thing: what is sent of it, and what comes back.
pub fn shared(vendor: &Vendor) -> TokenStream {
    let requests = vendor.types.iter().filter(|found| found.in_request);
    let pairs = requests.flat_map(|request| {
        let alike =
            vendor.types.iter().filter(|other| other.name != request.name && can_become(vendor, other, request, 0));
        alike.map(move |response| {
            let differ = |own: &Field, other: &Field| different_types(own, other).is_some();
            conversion(request, response, &request.name, &response.name, differ)
        })
    });
    pairs.collect()
}

/// The names of the types of two fields, where they are two.
fn different_types<'a>(own: &'a Field, other: &'a Field) -> Option<(&'a str, &'a str)> {
    match (&own.value, &other.value) {
        (Value::Object { name: to, .. }, Value::Object { name: from, .. }) if to != from => Some((to, from)),
        _ => None,
    }
}

/// True when the fields of two types of one name fit one by one.
fn can_become(vendor: &Vendor, from: &Type, to: &Type, depth: usize) -> bool {
    let find = |name: &str| vendor.types.iter().find(|found| found.name == name);
    let fits = |(own, other): (&Field, &Field)| {
        let same = own.name == other.name && own.presence == other.presence;
        same && match different_types(own, other) {
            None => own.value == other.value,
            Some((to, from)) => match (find(to), find(from)) {
                (Some(to), Some(from)) => depth < MAXIMUM_DEPTH && can_become(vendor, from, to, depth + 1),
                _ => false,
            },
        }
    };
    let alike = to.in_request && !to.base.is_empty() && from.base == to.base && from.fields.len() == to.fields.len();
    alike && from.keeps_unknown == to.keeps_unknown && to.fields.iter().zip(&from.fields).all(fits)
}

fn conversion(
    request: &Type,
    response: &Type,
    to: &str,
    from: &str,
    differ: impl Fn(&Field, &Field) -> bool,
) -> TokenStream {
    let generics = spell::lifetime(request.borrows || response.borrows);
    let lifetime = quote!('a);
    let to = spell::with_lifetime(to, request.borrows, &lifetime);
    let from = spell::with_lifetime(from, response.borrows, &lifetime);
    let members = request.fields.iter().zip(&response.fields).map(|(own, other)| {
        let name = spell::ident(&own.name);
        match (differ(own, other), own.presence) {
            (false, _) => quote!(#name: value.#name),
            (true, Presence::List) => quote!(#name: value.#name.into_iter().map(Into::into).collect()),
            (true, _) => quote!(#name: value.#name.map(Into::into)),
        }
    });
    let members = members.chain(request.keeps_unknown.then(|| quote!(unknown: value.unknown)));
    quote! {
        /// Takes over everything that was read, so that a change of one field loses none of the others.
        impl #generics From<#from> for #to {
            fn from(value: #from) -> Self {
                Self { #(#members),* }
            }
        }
    }
}
