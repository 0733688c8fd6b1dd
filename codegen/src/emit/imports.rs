//! The `use` lines of a file, found by looking at what it names.
//!
//! Tokens enter, the names of the runtime that they need leave. Types of a vendor never have these names:
//! `check` keeps them free.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::spell;
use crate::check::RUNTIME_TYPES;

/// The `use` lines for these tokens. `runtime` is the path of the runtime.
pub fn uses(tokens: &TokenStream, runtime: &TokenStream) -> TokenStream {
    let mut found = BTreeSet::new();
    look(tokens.clone(), &mut found);
    let cow = found.remove("Cow").then(|| {
        quote!(
            use std::borrow::Cow;
        )
    });
    let names: Vec<_> = found.into_iter().map(spell::ident).collect();
    let runtime = (!names.is_empty()).then(|| quote!(use #runtime::{#(#names),*};));
    quote!(#runtime #cow)
}

/// A type is used where its name stands, unless it follows `::`; the macro `name!` and the function `own` where they
/// are called, since fields may have their names.
fn look(tokens: TokenStream, found: &mut BTreeSet<&'static str>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).and_then(|before| trees.get(before)).map(ToString::to_string);
        let after = trees.get(at + 1);
        match tree {
            TokenTree::Group(group) => look(group.stream(), found),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                let in_path = before(1).as_deref() == Some(":") && before(2).as_deref() == Some(":");
                let is_member = matches!(before(1).as_deref(), Some("." | "fn"));
                let is_called = matches!(after, Some(TokenTree::Group(_))) && !is_member;
                let is_macro = after.is_some_and(|after| after.to_string() == "!");
                let known = RUNTIME_TYPES.iter().find(|name| **name == text).filter(|_| !in_path);
                found.extend(known);
                found.extend((text == "name" && is_macro).then_some("name"));
                found.extend((text == "own" && is_called).then_some("own"));
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
