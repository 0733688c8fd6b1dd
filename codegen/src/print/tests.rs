//! What must hold of the printer: what it knows, it sets as prettyplease does, and the rest it leaves alone.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Spacing, TokenTree};

use super::{fallback, set};
use crate::tokens::{Kind, TokenStream, quote};

/// The tokens of any Rust as a list of ours. Comments are attributes there, and every sign is a letter.
fn listed(tokens: proc_macro2::TokenStream, list: &mut TokenStream) {
    let mut joined = String::new();
    let mut trees = tokens.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                list.fixed(Kind::Open, open);
                listed(group.stream(), list);
                list.fixed(Kind::Close, close);
            }
            TokenTree::Ident(ident) if joined == "'" => {
                list.add(Kind::Lifetime, |text| text.push_str(&format!("'{ident}")));
                joined.clear();
            }
            TokenTree::Ident(ident) => list.add(Kind::Word, |text| text.push_str(&ident.to_string())),
            TokenTree::Literal(literal) => list.add(Kind::Literal, |text| text.push_str(&literal.to_string())),
            TokenTree::Punct(sign) if sign.as_char() == '#' && comment(trees.peek()).is_some() => {
                list.add(Kind::OuterDoc, |text| text.push_str(&comment(trees.next().as_ref()).unwrap_or_default()));
            }
            TokenTree::Punct(sign) => {
                joined.push(sign.as_char());
                let goes_on = sign.spacing() == Spacing::Joint
                    && matches!(trees.peek(), Some(TokenTree::Punct(next)) if is_sign(&joined, next.as_char()));
                if !goes_on && joined != "'" {
                    list.add(Kind::Mark, |text| text.push_str(&std::mem::take(&mut joined)));
                }
            }
        }
    }
}

/// The text of `[doc = "text"]`.
fn comment(tree: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Group(group)) = tree else { return None };
    let mut trees = group.stream().into_iter();
    let (name, _, text) = (trees.next()?, trees.next()?, trees.next()?);
    (name.to_string() == "doc").then_some(())?;
    syn::parse_str::<syn::LitStr>(&text.to_string()).ok().map(|text| text.value())
}

/// True where a sign of one letter more is one, too.
fn is_sign(sign: &str, next: char) -> bool {
    const SIGNS: [&str; 15] =
        ["::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "..", "..=", "...", "+=", "-=", "*="];
    SIGNS.contains(&format!("{sign}{next}").as_str())
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            rust_files(&entry, files);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            files.push(entry);
        }
    }
}

/// The lines around the first that differ.
fn first_difference(own: &str, expect: &str) -> String {
    let same = own.lines().zip(expect.lines()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| text.lines().skip(same.saturating_sub(2)).take(6).collect::<Vec<_>>().join("\n");
    format!("{}\n  instead of\n{}", around(own), around(expect))
}

/// How many items of these files were set, of how many.
fn compare(folder: &Path) -> (usize, usize) {
    let (mut files, mut differences) = (Vec::new(), Vec::new());
    rust_files(folder, &mut files);
    let (mut known, mut all) = (0, 0);
    for path in files {
        let text = fs::read_to_string(&path).expect("a file");
        for item in syn::parse_file(&text).expect("it is Rust").items {
            all += 1;
            let mut list = TokenStream::new();
            listed(::quote::ToTokens::into_token_stream(&item), &mut list);
            let mut own = String::new();
            if set(&list, &mut own).is_err() {
                continue;
            }
            known += 1;
            let expect = fallback::code(&list).expect("it is Rust");
            if own != expect {
                differences.push(format!("{}:\n{}", path.display(), first_difference(&own, &expect)));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
    (known, all)
}

#[test]
fn what_is_generated_is_set_as_prettyplease_does() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    for vendor in ["iovox", "planfix", "superoffice"] {
        let (known, all) = compare(&generated.join(vendor));
        assert_eq!(known, all, "items of {vendor} that the printer knows");
    }
}

#[test]
fn what_is_written_by_hand_is_set_as_prettyplease_does_or_not_at_all() {
    let (known, all) = compare(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit"));
    assert!(known * 4 > all && known < all, "{known} of {all}");
}

/// Each of these is set as prettyplease sets it.
#[test]
fn long_lines_break_where_prettyplease_breaks_them() {
    let streams = [
        quote!(
            const CODES: &[i32] =
                &[1000001, 1000002, 1000003, 1000004, 1000005, 1000006, 1000007, 1000008, 1000009, 1000010, 1000011];
        ),
        quote!(
            fn a() {
                self.field = OneOfTheTypes::with_a_rather_long_name(
                    first_argument.into(),
                    |item| item.is_something_or_other(),
                    &[1, 2],
                )?;
                x.method_with_a_long_name(|found| {
                    found.another_method_with_a_long_name(some, arguments, that, are, long)
                });
                if !this.is_something_with_a_long_name() && that.is_something_with_a_long_name() || neither.of_both {
                    call();
                }
                match self.something.really.quite.long.and_even.longer_than_that.so_that_it.breaks_at.the_dots() {
                    One::Variant(inner) => inner.some_method(with, arguments).another_method(with, more_arguments, x),
                    Two::Variant { first, .. } | Three::Variant { first, second } => first,
                    _ => {
                        let a = (1, b);
                        drop(a);
                    }
                }
            }
        ),
        quote!(
            impl<'a, FirstTypeParameter: FirstTrait<'a> + SecondTrait, SecondTypeParameter: ThirdTrait + FourthTrait>
                ATrait<'a, FirstTypeParameter> for AType<'a, SecondTypeParameter>
            {
                type Item = (First<'a>, Second<Third<'a, str>>);
                fn f(
                    &'a mut self,
                    first: impl IntoIterator<Item = impl Into<Cow<'a, str>>>,
                    second: &[u8],
                    x: u8,
                ) -> R {
                    return Some(if a {
                        b
                    } else if c {
                        d
                    } else {
                        Struct { first, second: second.clone(), ..OTHER }
                    });
                }
            }
        ),
        quote!(
            #[cfg(all(feature = "xml", any(feature = "json", feature = "serde"), not(feature = "something_else"), a))]
            pub(crate) enum E<'a> {
                /// Words.
                A(B<'a>),
                C {
                    d: E,
                    f: G,
                },
                H,
            }
        ),
        quote!(
            use a::b::{c, d as e, f::*};
            pub use some_path::{AName, BName, CName, DName, EName, FName, GName, HName, IName, JName, KName, LName};
            mod m;
            some_macro!('a Some "text", other);
            rule!("a field with a long name", Allowed(Kind::KNOWN), DateFormat(super::super::DATE_FORMS), "where", Warning);
            other!(self, A::B(_), C(D(1, 2), &[3, 4]), crate::e, 'static (f) in g [h]);
        ),
    ];
    for tokens in streams {
        let mut own = String::new();
        assert_eq!(set(&tokens, &mut own), Ok(()), "{tokens}");
        let expect = fallback::code(&tokens).expect("it is Rust");
        assert!(own == expect, "{}", first_difference(&own, &expect));
    }
}

#[test]
fn what_it_does_not_know_is_left_to_others() {
    for tokens in [
        quote!(
            trait A {}
        ),
        quote!(
            fn f() {
                for a in b {}
            }
        ),
        quote!(
            fn f()
            where
                A: B,
            {
            }
        ),
        quote!(
            const A: u8 = b'a' as u8;
        ),
        quote!(
            const A: B = 1..2;
        ),
        quote!(
            static A: u8 = 1;
        ),
        quote!(
            fn f() {
                vec![1];
            }
        ),
    ] {
        assert!(set(&tokens, &mut String::new()).is_err(), "{tokens}");
        let file = crate::emit::EmittedFile { path: "a.rs".to_owned(), tokens, pages: Vec::new() };
        let printed = super::print("", vec![file]).expect("it is Rust");
        assert_eq!(printed.by_others, 1);
    }
}
