//! What clients use of a method: how the pages of its list are turned, how its answer opens a session.
//!
//! The model's method enters, impls of the runtime's traits leave; `method` calls it. `root` is the path of the vendor's
//! module.

use crate::tokens::{Number, TokenStream, quote};

use super::spell;
use crate::model::{Field, Login, Method, Paging, Presence, Step, Type, Value, Vendor};

/// The impls that a method has beside that of `Method`.
pub fn emit(vendor: &Vendor, method: &Method, root: &TokenStream, runtime: &TokenStream) -> TokenStream {
    let borrows = |found: &&Type| found.name == "Request" && found.borrows;
    let request = spell::with_lifetime("Request", method.types.iter().any(|found| borrows(&found)), &quote!('_));
    let paging = method.paging.as_ref().map(|found| paging(found, method, vendor, &request, root, runtime));
    let login = method.login.as_ref().map(|found| login(found, vendor, &request, root, runtime));
    quote!(#paging #login)
}

fn paging(
    found: &Paging,
    method: &Method,
    vendor: &Vendor,
    request: &TokenStream,
    root: &TokenStream,
    runtime: &TokenStream,
) -> TokenStream {
    let (first, by_items) = (Number::new(found.first), found.by_items);
    let (page, size) = (number_of(&found.page), found.size.as_ref().map_or_else(|| quote!(None), number_of));
    let turn = turn(&found.page);
    let item = item(found, root);
    let response = response(method, vendor);
    let (total_items, total_pages) = (total(&found.total_items), total(&found.total_pages));
    let (more, items) = (more(&found.more), items(&found.items));
    quote! {
        impl #runtime::Paged for #request {
            type Item = #item;

            const FIRST: i64 = #first;
            const BY_ITEMS: bool = #by_items;

            fn page(&self) -> Option<i64> {
                #page
            }

            fn size(&self) -> Option<i64> {
                #size
            }

            fn turn(&mut self, page: i64) {
                #turn
            }

            fn read_page(response: #response) -> #runtime::Page<Self::Item> {
                #runtime::Page { total_items: #total_items, total_pages: #total_pages, more: #more, items: #items }
            }
        }
    }
}

/// A parameter as an optional number.
fn number_of(field: &Field) -> TokenStream {
    let name = spell::ident(&field.name);
    match (field.presence, &field.value) {
        (Presence::Required, Value::Integer32) => quote!(Some(i64::from(self.#name))),
        (Presence::Required, _) => quote!(Some(self.#name)),
        (_, Value::Integer32) => quote!(self.#name.map(i64::from)),
        _ => quote!(self.#name),
    }
}

fn turn(field: &Field) -> TokenStream {
    let name = spell::ident(&field.name);
    match (field.presence, &field.value) {
        (Presence::Required, Value::Integer32) => quote!(self.#name = i32::try_from(page).unwrap_or(i32::MAX);),
        (Presence::Required, _) => quote!(self.#name = page;),
        (_, Value::Integer32) => quote!(self.#name = Some(i32::try_from(page).unwrap_or(i32::MAX));),
        _ => quote!(self.#name = Some(page);),
    }
}

/// The type of an item, which stands in a type of the method's or of the vendor's.
fn item(found: &Paging, root: &TokenStream) -> TokenStream {
    let Some(last) = found.items.last() else { return quote!(()) };
    let own = spell::value_for(&last.value, &quote!('static));
    match &last.value {
        Value::Object { .. } if found.is_shared => quote!(#root types::#own),
        Value::Enum(_) => quote!(#root enums::#own),
        _ => own,
    }
}

fn response(method: &Method, vendor: &Vendor) -> TokenStream {
    let shared = method.response.as_ref().and_then(|document| document.shared.as_ref());
    let is_it = |found: &&Type| match shared {
        Some(name) => found.name == *name,
        None => found.name == "Response",
    };
    let types = if shared.is_some() { &vendor.types } else { &method.types };
    spell::with_lifetime("Response", types.iter().any(|found| is_it(&found) && found.borrows), &quote!('static))
}

/// An expression of `Option<&T>`: the value that all steps lead to.
fn borrowed(steps: &[Step]) -> TokenStream {
    let (mut way, mut is_first) = (quote!(response), true);
    for step in steps {
        let name = spell::ident(&step.name);
        way = match (is_first, step.presence) {
            (true, Presence::Required) => quote!(Some(&#way.#name)),
            (true, _) => quote!(#way.#name.as_ref()),
            (false, Presence::Required) => quote!(#way.map(|found| &found.#name)),
            (false, _) => quote!(#way.and_then(|found| found.#name.as_ref())),
        };
        is_first = false;
    }
    way
}

/// An expression of `Option<T>`: a value that is copied.
fn copied(steps: &[Step]) -> Option<TokenStream> {
    let (last, before) = steps.split_last()?;
    let name = spell::ident(&last.name);
    let is_required = last.presence == Presence::Required;
    if before.is_empty() {
        return Some(if is_required { quote!(Some(response.#name)) } else { quote!(response.#name) });
    }
    let way = borrowed(before);
    Some(if is_required { quote!(#way.map(|found| found.#name)) } else { quote!(#way.and_then(|found| found.#name)) })
}

fn total(steps: &[Step]) -> TokenStream {
    let is_short = steps.last().is_some_and(|last| last.value == Value::Integer32);
    match copied(steps) {
        None => quote!(None),
        Some(way) if is_short => quote!(#way.map(i64::from)),
        Some(way) => way,
    }
}

fn more(steps: &[Step]) -> TokenStream {
    match steps.last().map(|last| &last.value) {
        None => quote!(None),
        Some(Value::Boolean) => copied(steps).unwrap_or_else(|| quote!(None)),
        Some(_) => {
            let way = borrowed(steps);
            quote!(Some(#way.is_some_and(|found| !found.is_empty())))
        }
    }
}

/// The list, taken out of the response.
fn items(steps: &[Step]) -> TokenStream {
    let (mut way, mut is_option) = (quote!(response), false);
    for step in steps {
        let name = spell::ident(&step.name);
        let stays = matches!(step.presence, Presence::Required | Presence::List);
        way = match (is_option, stays) {
            (false, _) => quote!(#way.#name),
            (true, true) => quote!(#way.map(|found| found.#name)),
            (true, false) => quote!(#way.and_then(|found| found.#name)),
        };
        is_option |= !stays;
    }
    if is_option { quote!(#way.unwrap_or_default()) } else { way }
}

fn login(
    found: &Login,
    vendor: &Vendor,
    request: &TokenStream,
    root: &TokenStream,
    runtime: &TokenStream,
) -> TokenStream {
    let (over, function) = (&found.over, spell::ident(&found.function));
    let is_secret = |name: &str| {
        let all = vendor.connection.credentials.iter().flat_map(|credential| &credential.values);
        all.into_iter().any(|(known, secret)| known == name && *secret)
    };
    let kept: Vec<_> =
        found.arguments.iter().filter_map(|argument| argument.as_ref().err()).map(|n| spell::ident(n)).collect();
    let arguments = found.arguments.iter().map(|argument| match argument {
        Ok(steps) => {
            let way = borrowed(steps);
            match steps.last().map(|last| &last.value) {
                Some(Value::Secret) => quote!(#way?.expose()),
                _ => quote!(#way?.as_ref()),
            }
        }
        Err(name) => {
            let value = spell::ident(name);
            if is_secret(name) { quote!(#value.expose()) } else { quote!(#value.as_str()) }
        }
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let made = quote!(#root Credentials::#function(#(#arguments),*));
    let variants = found.from.iter().map(|variant| {
        let kept = &kept;
        let variant = spell::ident(variant);
        quote!(#root Credentials::#variant { #(#kept,)* .. })
    });
    let variants: Vec<TokenStream> = variants.collect();
    let is_all = variants.len() == vendor.connection.credentials.len();
    let credentials = match (kept.is_empty(), is_all) {
        (true, _) => made,
        (false, true) => quote!(match &connection.credentials { #(#variants)|* => #made }),
        (false, false) => quote!(match &connection.credentials { #(#variants)|* => #made, _ => return None }),
    };
    quote! {
        impl #runtime::Login for #request {
            const OVER: &'static [&'static str] = &[#(#over),*];

            fn open(connection: &Self::Connection, response: &Self::Response<'_>) -> Option<Self::Connection> {
                let credentials = #credentials;
                Some(#root Connection { credentials, ..connection.clone() })
            }
        }
    }
}
