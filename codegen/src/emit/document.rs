//! What a type looks like when it stands alone: its root, how its vendor writes, and that serde knows it.

use crate::tokens::{TokenStream, quote};

use super::{object, spell};
use crate::model::{Document, Type};

/// The impl of `Document`. `root` is what the type is the root of, if it is one; `style` is the path of the vendor's style.
pub fn emit(root: Option<&Document>, found: &Type, style: &TokenStream) -> TokenStream {
    let name = object::name(&root_name(root, found));
    let attributes = root.map(|root| root.root_attributes.as_slice()).unwrap_or_default();
    let attributes = attributes.iter().map(|(attribute, value)| {
        let attribute = object::name(attribute);
        quote!((#attribute, #value))
    });
    let only = root.and_then(|root| root.only.as_ref()).map(|only| {
        let only = object::name(only);
        quote!(const ONLY: Option<&'static Name> = Some(#only);)
    });
    let bare = spell::with_lifetime(&found.name, false, &TokenStream::new());
    let lifetime_of = found.borrows.then(|| quote!('a));
    let generics = found.borrows.then(|| quote!(<'a>));
    let lifetime = if found.borrows { quote!('a) } else { quote!('_) };
    let named = spell::named(found);
    // The XML of a merge patch is ours: there an empty element is what is cleared.
    let style = if found.merges { quote!(Style { empty_is_none: true, ..#style }) } else { style.clone() };
    quote! {
        impl #generics Document<#lifetime> for #named {
            const ROOT: Root = Root { name: #name, attributes: &[#(#attributes),*] };
            const STYLE: &'static Style = &#style;
            #only
        }

        serde_document!(#lifetime_of #bare);
    }
}

/// The root element; where the docs name none, our XML has the type's name.
fn root_name(root: Option<&Document>, found: &Type) -> String {
    match root {
        Some(root) if root.root.is_empty() => found.name.clone(),
        Some(root) => root.root.clone(),
        None if found.wire.is_empty() => found.name.clone(),
        None => found.wire.clone(),
    }
}
