//! The `use` lines of a file, found by looking at what it names.
//!
//! The tokens of a file's items enter, the same leave with the `use` lines that they need in front. A type of the vendor
//! may have the name of a type of the runtime: `spell::named` marks it, and the file then knows the runtime's by
//! another name.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::spell;
use crate::check::RUNTIME_TYPES;

/// What the runtime's type is called where a type of the vendor has its name.
const OTHER_NAME: &str = "Runtime";

/// The macros of the runtime.
const MACROS: [&str; 4] = ["name", "rule", "serde_document", "serde_text"];

/// What was found in the tokens of a file.
#[derive(Default)]
struct Found {
    /// Names of the runtime that are used.
    used: BTreeSet<&'static str>,
    /// Names of the runtime that types of the vendor have.
    taken: BTreeSet<&'static str>,
}

/// The tokens with their `use` lines. `runtime` is the path of the runtime, `before` stands between the two.
pub fn with_uses(tokens: TokenStream, before: TokenStream, runtime: &TokenStream) -> TokenStream {
    let mut found = Found::default();
    let before = look(before, &mut found);
    let mut tokens = look(tokens, &mut found);
    let mut before = before;
    if !found.taken.is_empty() {
        before = rename(before, &found.taken);
        tokens = rename(tokens, &found.taken);
    }
    let cow = found.used.remove("Cow").then(|| {
        quote!(
            use std::borrow::Cow;
        )
    });
    let names = found.used.iter().map(|&name| {
        let own = spell::ident(name);
        match found.taken.contains(name) {
            true => {
                let other = spell::ident(&format!("{OTHER_NAME}{name}"));
                quote!(#own as #other)
            }
            false => quote!(#own),
        }
    });
    let names: Vec<TokenStream> = names.collect();
    let runtime = (!names.is_empty()).then(|| quote!(use #runtime::{#(#names),*};));
    quote!(#runtime #cow #before #tokens)
}

/// The tokens as they are. A type is used where its name stands, unless it follows `::`; the macros and the
/// function `own` where they are called, since fields may have their names.
fn look(tokens: TokenStream, found: &mut Found) -> TokenStream {
    // What is looked at is moved, not copied: a copy of a token costs an allocation.
    let mut trees = tokens.into_iter().peekable();
    let (mut colons, mut is_member) = (0, false);
    let mut looked = Vec::new();
    while let Some(tree) = trees.next() {
        let in_path = std::mem::take(&mut colons);
        let was_member = std::mem::take(&mut is_member);
        let tree = match tree {
            TokenTree::Group(group) => inside(group, |stream| look(stream, found)),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                is_member = text == "fn";
                if let Some(taken) = text.strip_prefix("r#").and_then(runtime_type) {
                    found.taken.insert(taken);
                } else if in_path < 2 {
                    found.used.extend(runtime_type(&text));
                }
                let is_macro = matches!(trees.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
                let is_called = !was_member && matches!(trees.peek(), Some(TokenTree::Group(_)));
                found.used.extend(MACROS.iter().find(|known| is_macro && **known == text));
                found.used.extend((text == "own" && is_called).then_some("own"));
                TokenTree::Ident(ident)
            }
            TokenTree::Punct(mark) => {
                match mark.as_char() {
                    ':' => colons = in_path + 1,
                    '.' => is_member = true,
                    _ => {}
                }
                TokenTree::Punct(mark)
            }
            literal @ TokenTree::Literal(_) => literal,
        };
        looked.push(tree);
    }
    looked.into_iter().collect()
}

fn runtime_type(name: &str) -> Option<&'static str> {
    if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    RUNTIME_TYPES.iter().find(|known| **known == name).copied()
}

/// Gives the runtime's types their other names, and the vendor's their own.
fn rename(tokens: TokenStream, taken: &BTreeSet<&'static str>) -> TokenStream {
    let mut colons = 0;
    let renamed = tokens.into_iter().map(|tree| {
        let in_path = std::mem::take(&mut colons);
        match tree {
            TokenTree::Group(group) => inside(group, |stream| rename(stream, taken)),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                TokenTree::Ident(match text.strip_prefix("r#") {
                    Some(own) if taken.contains(own) => Ident::new(own, Span::call_site()),
                    None if in_path < 2 && taken.contains(text.as_str()) => {
                        Ident::new(&format!("{OTHER_NAME}{text}"), Span::call_site())
                    }
                    _ => ident,
                })
            }
            TokenTree::Punct(mark) => {
                colons = if mark.as_char() == ':' { in_path + 1 } else { 0 };
                TokenTree::Punct(mark)
            }
            literal @ TokenTree::Literal(_) => literal,
        }
    });
    renamed.collect()
}

fn inside(group: Group, change: impl FnOnce(TokenStream) -> TokenStream) -> TokenTree {
    let delimiter: Delimiter = group.delimiter();
    let stream = group.stream();
    drop(group);
    TokenTree::Group(Group::new(delimiter, change(stream)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_names_what_it_uses() {
        let tokens = quote!(pub struct A<'a>(Open<'a>, super::Map); impl A { fn own(&self) { name!("x"); own(1) } });
        let expect = quote!(
            use crate::runtime::{Open, name, own};
        );
        let all = with_uses(tokens.clone(), TokenStream::new(), &quote!(crate::runtime));
        assert_eq!(all.to_string(), quote!(#expect #tokens).to_string());
    }

    #[test]
    fn a_type_of_the_vendor_may_have_a_name_of_the_runtime() {
        let tokens = quote!(
            pub struct r#Url(Cow<'a, str>);
            fn to_url() -> Url {
                Url::new(r#Url(1), kinds::Url)
            }
        );
        let all = with_uses(
            tokens,
            quote!(
                pub use super::types::{r#Url};
            ),
            &quote!(crate::runtime),
        );
        let expect = quote! {
            use crate::runtime::{Url as RuntimeUrl};
            use std::borrow::Cow;
            pub use super::types::{Url};
            pub struct Url(Cow<'a, str>);
            fn to_url() -> RuntimeUrl { RuntimeUrl::new(Url(1), kinds::Url) }
        };
        assert_eq!(all.to_string(), expect.to_string());
    }
}
