//! What must hold of the model: schemas and models as texts.

pub(crate) mod notation;

mod calling;
mod convert;
mod errors;
mod shared;
mod types;
mod values;

use crate::config::Vendor;
use crate::schema::{EnumPage, Method};
use notation::{describe, methods};

/// A vendor whose configuration says nothing unusual.
pub(crate) fn plain_vendor() -> Vendor {
    Vendor { vendor: "shop".to_owned(), title: "Shop API".to_owned(), ..Vendor::default() }
}

/// The model of a schema without configuration; its warnings are the lines that begin with `warning` or `note`.
fn check(schema: &str, expect: &str) {
    check_with(&methods(schema), &[], &plain_vendor(), expect);
}

fn check_with(methods: &[Method], pages: &[EnumPage], vendor: &Vendor, expect: &str) {
    let mut text = String::new();
    match super::check(methods, pages, &[], vendor) {
        Ok(checked) => {
            text.push_str(&describe(&checked.vendor));
            text.push_str(&messages(&checked.warnings));
        }
        Err(diagnostics) => text.push_str(&messages(&diagnostics)),
    }
    let expect: Vec<&str> = expect.lines().map(str::trim_end).filter(|line| !line.trim().is_empty()).collect();
    let margin = expect.iter().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let expect: String = expect.iter().map(|line| format!("{}\n", &line[margin..])).collect();
    assert_eq!(text, expect, "\n--- got\n{text}\n--- expected\n{expect}");
}

/// The methods of a test have no URLs of their own, so that they share one is told apart elsewhere.
fn messages(diagnostics: &[crate::diagnostic::Diagnostic]) -> String {
    let lines = diagnostics.iter().filter(|found| found.code != "shared-operation").map(|found| {
        let line = found.place.map_or("-".to_owned(), |place| place.line.to_string());
        format!("{} {} line {line}: {}\n", found.severity, found.code, found.message)
    });
    lines.collect()
}
