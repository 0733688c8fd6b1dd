//! Tokens → text: files of Rust with a header that names their pages and the command.
//!
//! What `emit` made enters, files leave; `generate` calls it. Lines break where prettyplease would break them: its
//! printer is asked where this one meets something that it does not know, which is ten times the work.

mod attributes;
mod cursor;
mod expressions;
mod fallback;
mod items;
mod layout;
mod macros;
mod patterns;
mod statements;
mod types;
mod values;

use cursor::{Cursor, Done};

use crate::File;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::EmittedFile;
use crate::tokens::{Kind, TokenStream};

/// How the first line of every generated file begins; regen removes only files that begin so.
pub const HEADER_MARK: &str = "// Written by `cargo xtask regen` from ";

/// What ends a line of a doc comment of several lines, which `emit` makes one attribute of. It is white space, so that
/// no word of a page holds it, and no sign that is printed as it is anywhere else.
pub const DOC_LINE_END: &str = "\u{b}";

/// Files of Rust.
#[derive(Debug, Default)]
pub struct Printed {
    /// The files.
    pub files: Vec<File>,
    /// How many of them hold something that the printer of this module does not know: prettyplease has set them.
    pub by_others: usize,
}

/// Prints every file. `vendor` is the name of the vendor's folder of specs, empty for a file of all vendors.
///
/// # Errors
/// Tokens that are no Rust file, which is a defect of `emit`.
pub fn print(vendor: &str, files: Vec<EmittedFile>) -> Result<Printed, Diagnostic> {
    let mut printed = Printed::default();
    for file in files {
        let mut text = header(vendor, &file.pages);
        if set(&file.tokens, &mut text).is_err() {
            text = header(vendor, &file.pages);
            text.push_str(&fallback::code(&file.tokens).map_err(|error| no_rust(&file.path, &error))?);
            printed.by_others += 1;
        }
        printed.files.push(File { path: file.path, bytes: text.into_bytes() });
    }
    Ok(printed)
}

fn no_rust(path: &str, error: &syn::Error) -> Diagnostic {
    Diagnostic {
        code: "emitted-no-rust",
        severity: Severity::Error,
        page: path.to_owned(),
        place: None,
        length: 0,
        message: format!("the emitted code of {path} is no Rust: {error}"),
        decision: String::new(),
    }
}

fn header(vendor: &str, pages: &[String]) -> String {
    let folder = format!("specs/{}", visible(vendor));
    let mut text = format!("{HEADER_MARK}{}. Do not edit.\n", folder.trim_end_matches('/'));
    for page in pages {
        text.push_str(&format!("// Page: {}\n", visible(page)));
    }
    text.push('\n');
    text
}

fn visible(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

/// Adds the items of a file, one after the other with a blank line between them, except for those of a line.
fn set(tokens: &TokenStream, text: &mut String) -> Done {
    text.reserve(tokens.len().saturating_mul(8));
    let begin = text.len();
    let mut cursor = Cursor::new(tokens);
    cursor.inner_attributes()?;
    cursor.layout.finish(text);
    let mut was_short = false;
    while cursor.peek().0 != Kind::Nothing {
        let is_short = cursor.item()?;
        if text.len() > begin && !(is_short && was_short) {
            text.push('\n');
        }
        cursor.layout.finish(text);
        was_short = is_short;
    }
    Ok(())
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod files {
    use super::*;
    use crate::emit::Doc;
    use crate::tokens::quote;

    #[test]
    fn items_stand_apart_below_a_header() {
        let doc = Doc::new("One.").paragraph("Two.").outer();
        let head = Doc::new("Orders.").inner();
        let tokens = quote!(#head use a::b; use c::d; #doc pub struct A {} pub struct B(i64););
        let file = EmittedFile {
            path: "shop/order.rs".to_owned(),
            tokens,
            pages: vec!["shop/en/order.html".to_owned(), "shop/ru/or\nder.html".to_owned()],
        };
        let printed = print("shop", vec![file]).expect("it is Rust");
        let expect = "\
// Written by `cargo xtask regen` from specs/shop. Do not edit.
// Page: shop/en/order.html
// Page: shop/ru/order.html

//! Orders.

use a::b;
use c::d;

/// One.
///
/// Two.
pub struct A {}

pub struct B(i64);
";
        assert_eq!(String::from_utf8_lossy(&printed.files[0].bytes), expect);
        assert!(expect.starts_with(HEADER_MARK));
        assert_eq!(printed.by_others, 0);
    }

    #[test]
    fn tokens_that_are_no_file_are_an_error() {
        let file = EmittedFile { path: "a.rs".to_owned(), tokens: quote!(struct), pages: Vec::new() };
        assert_eq!(print("shop", vec![file]).map_err(|found| found.code).err(), Some("emitted-no-rust"));
    }
}
