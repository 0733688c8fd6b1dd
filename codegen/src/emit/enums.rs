//! The open enums of a vendor: known values, and room for any other text.

use crate::tokens::{TokenStream, quote};

use super::docs::{self, Doc};
use super::{Runtime, spell};
use crate::model::{Enum, Variant, Vendor};

/// Values of an enum that the line above it names.
const SHOWN: usize = 4;

/// An enum with its conversions.
pub fn emit(found: &Enum, runtime: Runtime) -> TokenStream {
    let definition = definition(found);
    let text = as_text(found);
    let conversions = conversions(found, runtime);
    let owned = owned(found);
    quote!(#definition #text #conversions #owned)
}

/// The `use` lines of a file of enums. Its variants may have names of the runtime, so they are not looked for.
pub fn uses(vendor: &Vendor, runtime: Runtime, path: &TokenStream) -> TokenStream {
    let choice = vendor.enums.iter().any(|found| !found.variants.is_empty()).then(|| spell::ident("Choice"));
    let patch = (runtime == Runtime::Own).then(|| spell::ident("Patch"));
    let names = choice.into_iter().chain([spell::ident("IntoOwned")]).chain(patch);
    let names = names.chain([spell::ident("Text"), spell::ident("UnknownValue")]);
    quote!(use #path::{#(#names,)* serde_text}; use std::borrow::Cow;)
}

fn as_text(found: &Enum) -> TokenStream {
    let name = spell::ident(&found.name);
    let names: Vec<_> = found.variants.iter().map(|variant| spell::ident(&variant.name)).collect();
    let values: Vec<_> = found.variants.iter().map(|variant| &variant.value).collect();
    let reads = names.iter().zip(&values).map(|(own, value)| quote!(#value => Some(#name::#own)));
    let writes = names.iter().zip(&values).map(|(own, value)| quote!(#name::#own => #value));
    let (of, known) = match values.as_slice() {
        [] => (quote!(#name::Unknown(UnknownValue::new(text))), None),
        _ => {
            let known = quote! {
                fn of_known(text: &str) -> Option<Self> {
                    match text { #(#reads,)* _ => None, }
                }
            };
            (quote!(Self::of_known(&text).unwrap_or_else(|| #name::Unknown(UnknownValue::new(text)))), Some(known))
        }
    };
    let choice = (!values.is_empty()).then(|| {
        let values = &values;
        quote! {
            impl #name<'_> {
                /// The values that the docs list.
                pub const KNOWN: &'static [&'static str] = &[#(#values),*];
            }

            impl<'a> Choice<'a> for #name<'a> {
                #[inline]
                fn is_known(&self) -> bool {
                    !matches!(self, #name::Unknown(_))
                }
            }
        }
    });
    quote! {
        impl<'a> Text<'a> for #name<'a> {
            fn of(text: Cow<'a, str>) -> Self {
                #of
            }

            #known

            #[inline]
            fn text(&self) -> &str {
                match self {
                    #(#writes,)*
                    #name::Unknown(value) => value.as_str(),
                }
            }
        }

        #choice

        serde_text!(#name);
    }
}

/// A `Patch` is of the runtime's crate, and only there it can be made of a text.
fn conversions(found: &Enum, runtime: Runtime) -> TokenStream {
    let name = spell::ident(&found.name);
    let patch = (runtime == Runtime::Own).then(|| {
        quote! {
            impl<'a> From<&'a str> for Patch<#name<'a>> {
                fn from(text: &'a str) -> Self {
                    Patch::Set(text.into())
                }
            }
        }
    });
    quote! {
        impl #name<'_> {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                self.text()
            }
        }

        impl<'a> From<&'a str> for #name<'a> {
            fn from(text: &'a str) -> Self {
                #name::of(Cow::Borrowed(text))
            }
        }

        impl From<String> for #name<'_> {
            fn from(text: String) -> Self {
                #name::of(Cow::Owned(text))
            }
        }

        #patch
    }
}

fn owned(found: &Enum) -> TokenStream {
    let name = spell::ident(&found.name);
    let arms = found.variants.iter().map(|variant| {
        let own = spell::ident(&variant.name);
        quote!(#name::#own => #name::#own)
    });
    quote! {
        impl IntoOwned for #name<'_> {
            type Owned = #name<'static>;

            fn into_owned(self) -> Self::Owned {
                match self {
                    #(#arms,)*
                    #name::Unknown(value) => #name::Unknown(value.into_owned()),
                }
            }
        }
    }
}

fn definition(found: &Enum) -> TokenStream {
    let name = spell::ident(&found.name);
    let doc = Doc::default().words(&found.description).paragraph(summary(found));
    let doc = doc.paragraph(docs::sources(&found.sources)).outer();
    let variants = found.variants.iter().map(variant);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name<'a> {
            #(#variants,)*
            /// Any other value.
            Unknown(UnknownValue<'a>),
        }
    }
}

/// The first values, and that there may be others.
fn summary(found: &Enum) -> String {
    let shown: Vec<String> = found.variants.iter().take(SHOWN).map(|variant| docs::code(&variant.value)).collect();
    match found.variants.len().saturating_sub(SHOWN) {
        _ if shown.is_empty() => "Any text: the docs that were read list no value.".to_owned(),
        0 => format!("{}, or any other text, which is kept as it is.", shown.join(", ")),
        more => format!("{} and {more} more, or any other text, which is kept as it is.", shown.join(", ")),
    }
}

fn variant(variant: &Variant) -> TokenStream {
    let doc = Doc::new(format!("{}.", docs::code(&variant.value))).words(&variant.description).outer();
    let name = spell::ident(&variant.name);
    quote!(#doc #name)
}
