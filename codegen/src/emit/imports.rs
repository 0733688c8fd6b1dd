//! The `use` lines of a file, found by looking at what it names.
//!
//! The tokens of a file's items enter, the same leave with the `use` lines that they need in front. A type of the vendor
//! may have the name of a type of the runtime: `spell::named` marks it, and the file then knows the runtime's by
//! another name.

use std::collections::BTreeSet;

use super::spell;
use crate::check::RUNTIME_TYPES;
use crate::tokens::{Kind, TokenStream, quote};

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

/// The tokens with their `use` lines, behind the comment of the file. `runtime` is the path of the runtime, `before`
/// stands between the two.
pub fn with_uses(
    doc: &TokenStream,
    mut tokens: TokenStream,
    mut before: TokenStream,
    runtime: &TokenStream,
) -> TokenStream {
    let mut found = Found::default();
    look(&before, &mut found);
    look(&tokens, &mut found);
    if !found.taken.is_empty() {
        for stream in [&mut before, &mut tokens] {
            stream.rename(|at, stream| other_name(stream, at, &found.taken));
        }
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
    tokens.prepend(&quote!(#doc #runtime #cow #before));
    tokens
}

/// A type is used where its name stands, unless it follows `::`; the macros and the function `own` where they are
/// called, since fields may have their names.
fn look(tokens: &TokenStream, found: &mut Found) {
    let mut before = "";
    for (at, (kind, text)) in tokens.iter().enumerate() {
        let before = std::mem::replace(&mut before, text);
        if kind != Kind::Word {
            continue;
        }
        // Nearly all words begin with a letter that nothing looked for begins with.
        match text.as_bytes().first() {
            Some(b'A'..=b'Z') if before != "::" => found.used.extend(runtime_type(text)),
            Some(b'r') if text.starts_with("r#") => found.taken.extend(text.get(2..).and_then(runtime_type)),
            Some(b'o') if text == "own" => {
                let is_called = !matches!(before, "fn" | ".") && tokens.get(at + 1).0 == Kind::Open;
                found.used.extend(is_called.then_some("own"));
            }
            Some(b'n' | b'r' | b's') if tokens.get(at + 1).1 == "!" => {
                found.used.extend(MACROS.iter().find(|known| **known == text));
            }
            _ => {}
        }
    }
}

fn runtime_type(name: &str) -> Option<&'static str> {
    RUNTIME_TYPES.binary_search(&name).ok().and_then(|at| RUNTIME_TYPES.get(at)).copied()
}

/// The runtime's types get their other names, and the vendor's their own.
fn other_name(tokens: &TokenStream, at: usize, taken: &BTreeSet<&'static str>) -> Option<String> {
    let (Kind::Word, text) = tokens.get(at) else { return None };
    if !text.starts_with(|first: char| first == 'r' || first.is_ascii_uppercase()) {
        return None;
    }
    let in_path = at.checked_sub(1).is_some_and(|before| tokens.get(before).1 == "::");
    match text.strip_prefix("r#") {
        Some(own) => taken.contains(own).then(|| own.to_owned()),
        None => (!in_path && taken.contains(text)).then(|| format!("{OTHER_NAME}{text}")),
    }
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
        let doc = crate::emit::Doc::new("Orders.").inner();
        let all = with_uses(&doc, tokens.clone(), TokenStream::new(), &quote!(crate::runtime));
        assert_eq!(all.to_string(), quote!(#doc #expect #tokens).to_string());
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
            &TokenStream::new(),
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
