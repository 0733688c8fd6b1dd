//! The fields of a type, listed for the readers and writers of XML and JSON.
//!
//! A type of the model enters, its `impl Object` leaves; `method` calls it.

use crate::tokens::{Number, TokenStream, quote};

use super::spell;
use crate::check::element_name;
use crate::model::{Field, Presence, Type, Value};

/// The impl of `Object`.
pub fn emit(found: &Type) -> TokenStream {
    let name = spell::named(found);
    let required = required(found);
    let blank = blank(found);
    let listed = listed(found);
    let mut reads: Vec<TokenStream> = listed.iter().enumerate().map(|(at, field)| read(at, field)).collect();
    let last = reads.pop().unwrap_or_else(|| quote!(Ok(())));
    let writes = listed.iter().map(|field| write(field, found.merges));
    let (unknown, write_unknown) = if found.keeps_unknown {
        let method = quote! {
            fn unknown(&mut self) -> Option<&mut Unknown<'a>> {
                Some(&mut self.unknown)
            }
        };
        (method, quote!(writer.unknown(&self.unknown);))
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    let has_members = !listed.is_empty() || found.keeps_unknown;
    let reader = if listed.is_empty() { quote!(_reader) } else { quote!(reader) };
    let writer = if has_members { quote!(writer) } else { quote!(_writer) };
    quote! {
        impl<'a> Object<'a> for #name {
            #required

            fn blank() -> Self {
                #blank
            }

            fn read<R: Reader<'a>>(&mut self, #reader: &mut R) -> Step {
                #(#reads?;)*
                #last
            }

            fn write<W: Writer>(&self, #writer: &mut W) {
                #(#writes)*
                #write_unknown
            }

            #unknown
        }
    }
}

/// Attributes first, then the others in the documented order.
fn listed(found: &Type) -> Vec<&Field> {
    let (attributes, others): (Vec<&Field>, Vec<&Field>) = found.fields.iter().partition(|field| field.attribute);
    attributes.into_iter().chain(others).collect()
}

fn required(found: &Type) -> TokenStream {
    let pairs = listed(found).into_iter().enumerate().filter(|(_, field)| field.presence == Presence::Required);
    let pairs: Vec<TokenStream> = pairs
        .map(|(at, field)| {
            let wire = &field.wire;
            let at = Number::new(at);
            quote!((#at, #wire))
        })
        .collect();
    if pairs.is_empty() {
        return TokenStream::new();
    }
    quote!(const REQUIRED: &'static [(usize, &'static str)] = &[#(#pairs),*];)
}

fn blank(found: &Type) -> TokenStream {
    if found.has_default {
        return quote!(Self::default());
    }
    let arguments = found.fields.iter().filter(|field| field.presence == Presence::Required);
    let arguments = arguments.map(|field| match field.value {
        Value::Integer => quote!(0_i64),
        Value::Integer32 => quote!(0_i32),
        Value::Number => quote!(0.0),
        Value::Boolean => quote!(false),
        _ => quote!(""),
    });
    quote!(Self::new(#(#arguments),*))
}

/// The `Name` of a field: its wire name, and an element's where the wire name is no XML name.
pub fn name(wire: &str) -> TokenStream {
    let element = element_name(wire);
    if element == wire { quote!(name!(#wire)) } else { quote!(name!(#wire, #element)) }
}

fn read(at: usize, field: &Field) -> TokenStream {
    let at = Number::new(at);
    let wire = name(&field.wire);
    let slot = spell::ident(&field.name);
    if let Some(spelling) = own_spelling(field) {
        return quote!(reader.flag(#at, #wire, &mut self.#slot, #spelling));
    }
    let method = spell::ident(reader_method(field));
    quote!(reader.#method(#at, #wire, &mut self.#slot))
}

/// How a boolean is spelled that is not spelled as the vendor's others are.
fn own_spelling(field: &Field) -> Option<TokenStream> {
    let spelling = field.spelling.as_ref().filter(|_| reader_method(field) == "value")?;
    let (yes, no) = (&spelling.true_text, &spelling.false_text);
    Some(quote!(&Spelling { yes: #yes, no: #no }))
}

fn reader_method(field: &Field) -> &'static str {
    let is_object = matches!(field.value, Value::Object { .. });
    match field.presence {
        _ if field.value == Value::Map => "map",
        _ if field.attribute => "attribute",
        // What a merge patch holds is one value, whatever is in it.
        Presence::PatchList | Presence::Patch => "value",
        Presence::List if is_object => "objects",
        Presence::List => "values",
        _ if is_object => "object",
        Presence::Required => "required",
        Presence::Optional => "value",
    }
}

/// A map that is not mentioned in a merge patch is empty: there it is no map of the vendor's.
fn write(field: &Field, merges: bool) -> TokenStream {
    let wire = name(&field.wire);
    let slot = spell::ident(&field.name);
    if field.carried || (merges && field.value == Value::Map) {
        return carried(field);
    }
    if let Some(spelling) = own_spelling(field) {
        return quote!(writer.flag(#wire, &self.#slot, #spelling););
    }
    let method = match reader_method(field) {
        "value" if field.nullable && field.presence == Presence::Optional => "nullable",
        "object" if field.nullable => "nullable_object",
        method => method,
    };
    let method = spell::ident(method);
    quote!(writer.#method(#wire, &self.#slot);)
}

/// A field that is written only when there is something in it, such as one that the request's docs do not list.
fn carried(field: &Field) -> TokenStream {
    let (wire, slot) = (name(&field.wire), spell::ident(&field.name));
    let method = spell::ident(reader_method(field));
    let write = quote!(writer.#method(#wire, &self.#slot););
    if field.value == Value::Map || field.presence == Presence::List {
        quote!(if !self.#slot.is_empty() { #write })
    } else {
        write
    }
}
