//! How a model is spelled in Rust: identifiers and types.
//!
//! Names and values of the model enter, tokens leave; every artifact calls it.

use crate::tokens::{Ident, TokenStream, quote};

use crate::check::{RUNTIME_TYPES, is_identifier};
use crate::model::{Field, Presence, Type, Value};

/// An identifier. `check` has proven that the name is one; a name that is none becomes one that fails to compile
/// where it is used, instead of a panic here.
pub fn ident(name: &str) -> Ident {
    Ident::new(if is_identifier(name) { name } else { "_no_identifier" })
}

/// The identifier of a type of the vendor: raw, where the runtime has a type of this name. `imports` takes the mark off.
pub fn type_ident(name: &str) -> Ident {
    if RUNTIME_TYPES.contains(&name) { Ident::new(format!("r#{name}")) } else { ident(name) }
}

/// `'a`, where the type borrows text.
pub fn lifetime(borrows: bool) -> TokenStream {
    if borrows { quote!(<'a>) } else { TokenStream::new() }
}

/// A type of the method with its lifetime: `Contact<'a>`.
pub fn named(found: &Type) -> TokenStream {
    with_lifetime(&found.name, found.borrows, &quote!('a))
}

/// A type with a lifetime of the caller's choice.
pub fn with_lifetime(name: &str, borrows: bool, lifetime: &TokenStream) -> TokenStream {
    let name = type_ident(name);
    if borrows { quote!(#name<#lifetime>) } else { quote!(#name) }
}

/// The type of one value.
pub fn value(value: &Value) -> TokenStream {
    value_for(value, &quote!('a))
}

/// The type of one value that borrows for this lifetime.
pub fn value_for(value: &Value, lifetime: &TokenStream) -> TokenStream {
    match value {
        Value::Text => quote!(Cow<#lifetime, str>),
        Value::Secret => quote!(Secret<#lifetime>),
        Value::Integer => quote!(i64),
        Value::Integer32 => quote!(i32),
        Value::Number => quote!(f64),
        Value::Boolean => quote!(bool),
        Value::DateTime => quote!(DateTime<#lifetime>),
        Value::Enum(name) => with_lifetime(name, true, lifetime),
        Value::Object { name, borrows } => with_lifetime(name, *borrows, lifetime),
        Value::Map => quote!(Map<#lifetime, Open<#lifetime>>),
        Value::Open => quote!(Open<#lifetime>),
    }
}

/// The type of one value within a merge patch.
pub fn part(found: &Value) -> TokenStream {
    let value = value(found);
    if matches!(found, Value::Object { .. }) { quote!(Nested<#value>) } else { value }
}

/// The type of a field. A map that is absent is an empty one.
pub fn field(field: &Field) -> TokenStream {
    let value = value(&field.value);
    match field.presence {
        _ if field.value == Value::Map => value,
        Presence::Required => value,
        Presence::Optional => quote!(Option<#value>),
        Presence::Patch => {
            let part = part(&field.value);
            quote!(Patch<#part>)
        }
        Presence::PatchList => {
            let part = part(&field.value);
            quote!(Patch<ListPatch<#part>>)
        }
        Presence::List => quote!(Vec<#value>),
    }
}
