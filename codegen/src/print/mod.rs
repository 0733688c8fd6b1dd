//! Tokens → text: files of Rust with a header that names their pages and the command.
//!
//! What `emit` made enters, files leave; `generate` calls it.

mod fallback;

use crate::File;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::EmittedFile;

/// How the first line of every generated file begins; regen removes only files that begin so.
pub const HEADER_MARK: &str = "// Written by `cargo xtask regen` from ";

/// What ends a line of a doc comment of several lines, which `emit` makes one attribute of. It is white space, so that
/// no word of a page holds it, and no sign that is printed as it is anywhere else.
pub const DOC_LINE_END: &str = "\u{b}";

/// Prints every file. `vendor` is the name of the vendor's folder of specs, empty for a file of all vendors.
///
/// # Errors
/// Tokens that are no Rust file, which is a defect of `emit`.
pub fn print(vendor: &str, files: Vec<EmittedFile>) -> Result<Vec<File>, Diagnostic> {
    files.into_iter().map(|file| print_file(vendor, file)).collect()
}

fn print_file(vendor: &str, file: EmittedFile) -> Result<File, Diagnostic> {
    let code = fallback::code(&file.tokens).map_err(|error| Diagnostic {
        code: "emitted-no-rust",
        severity: Severity::Error,
        page: file.path.clone(),
        place: None,
        length: 0,
        message: format!("the emitted code of {} is no Rust: {error}", file.path),
        decision: String::new(),
    })?;
    let text = format!("{}\n{code}", header(vendor, &file.pages));
    Ok(File { path: file.path, bytes: text.into_bytes() })
}

fn header(vendor: &str, pages: &[String]) -> String {
    let folder = format!("specs/{}", visible(vendor));
    let mut text = format!("{HEADER_MARK}{}. Do not edit.\n", folder.trim_end_matches('/'));
    for page in pages {
        text.push_str(&format!("// Page: {}\n", visible(page)));
    }
    text
}

fn visible(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tokens::quote;

    #[test]
    fn items_stand_apart_below_a_header() {
        let two = [" One.", "", " Two."].join(DOC_LINE_END);
        let tokens = quote!(#![doc = " Orders."] use a::b; use c::d; #[doc = #two] pub struct A; pub struct B(i64););
        let file = EmittedFile {
            path: "shop/order.rs".to_owned(),
            tokens,
            pages: vec!["shop/en/order.html".to_owned(), "shop/ru/or\nder.html".to_owned()],
        };
        let files = print("shop", vec![file]).expect("it is Rust");
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
pub struct A;

pub struct B(i64);
";
        assert_eq!(String::from_utf8_lossy(&files[0].bytes), expect);
        assert!(expect.starts_with(HEADER_MARK));
    }

    #[test]
    fn tokens_that_are_no_file_are_an_error() {
        let file = EmittedFile { path: "a.rs".to_owned(), tokens: quote!(struct), pages: Vec::new() };
        assert_eq!(print("shop", vec![file]).map_err(|found| found.code), Err("emitted-no-rust"));
    }
}
