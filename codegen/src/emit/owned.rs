//! From a type that borrows what it was read from to one that owns its text.

use crate::tokens::{TokenStream, quote};

use super::spell;
use crate::model::Type;

/// The impl of `IntoOwned`.
pub fn emit(found: &Type) -> TokenStream {
    let anonymous = spell::with_lifetime(&found.name, found.borrows, &quote!('_));
    let owned = spell::with_lifetime(&found.name, found.borrows, &quote!('static));
    let body = if found.borrows {
        let name = spell::type_ident(&found.name);
        let members = found.fields.iter().map(|field| {
            let name = spell::ident(&field.name);
            if field.value.borrows() { quote!(#name: own(self.#name)) } else { quote!(#name: self.#name) }
        });
        let members = members.chain(found.keeps_unknown.then(|| quote!(unknown: own(self.unknown))));
        quote!(#name { #(#members),* })
    } else {
        quote!(self)
    };
    quote! {
        impl IntoOwned for #anonymous {
            type Owned = #owned;

            fn into_owned(self) -> Self::Owned {
                #body
            }
        }
    }
}
