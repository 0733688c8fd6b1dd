//! Collects what `check` has to say, so that everything is reported at once.
//!
//! What is wrong enters with its place, diagnostics leave; every part of `check` writes to it.

use crate::diagnostic::{Diagnostic, Severity};
use crate::schema::{Field, Method, Origin};

/// Every code that `check` reports, with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("alternative-across-parents", "fields that stand for one another are not in one object; the rule is left out"),
    ("attribute-and-element", "an attribute and a child of one element have one name, which JSON cannot hold"),
    ("attribute-not-scalar", "an XML attribute has children or repeats"),
    ("bad-connection", "the configuration of credentials, settings or headers makes no sense"),
    ("bad-date-format", "a date form of the configuration has letters other than dd mm yyyy HH MM SS"),
    ("bad-json-name", "a field has a name with characters that a JSON key escapes"),
    ("bad-login", "the configuration of the login makes no sense"),
    ("bad-paging", "the configuration of lists that are read page by page makes no sense"),
    ("bad-retry-code", "the configuration names a code of an error that nothing documents"),
    ("bad-xml-name", "a field or root has a name that no XML element can have"),
    ("booleans-equal", "true and false are configured to be written alike"),
    ("bounds-crossed", "the least value is greater than the greatest"),
    ("bounds-unusable", "a limit is stated for a value that cannot have it; it is left out"),
    ("class-by-shape", "a body without a class has the fields of one; it is of that class"),
    ("class-not-shown", "a class is named, but no page shows its fields; it stays open"),
    ("date-time-wins", "one field is a text here and a date there; it is a date in both places"),
    ("default-not-allowed", "the default is not among the allowed values, or outside of the limits"),
    ("default-unreadable", "the default is no value of the field's type"),
    ("envelope-not-text", "a session field has children or repeats"),
    ("field-twice", "two fields of one object have the same name on the wire"),
    ("kinds-differ", "one field of one entity has two types"),
    (
        "merge-patch-without-entity",
        "a page takes a merge patch, but no PUT documents the entity; no type is made for it",
    ),
    ("method-twice", "two methods have the same name"),
    ("missing-root", "an XML body has no root element"),
    ("module-collision", "two methods would be the same module"),
    ("name-collision", "two fields of one object, or two values of one enum, would have the same Rust name"),
    ("no-rust-name", "no Rust name can be made of a name"),
    ("open-text-with-attributes", "an element holds both text and attributes; it stays open"),
    ("recursive-type", "a type contains itself; the inner one stays open"),
    ("required-alternative", "a field is required although another may stand for it"),
    ("root-attribute", "the root of a response has an attribute that tells nothing of success; it is skipped"),
    ("root-not-object", "a body is an array or a single value; no type is made for it"),
    ("shared-operation", "methods share a verb and a path; OpenAPI has one operation for them"),
    ("too-deep", "a body is nested too deeply"),
    ("too-many-fields", "an object has more fields than a reader can number"),
    ("type-name-collision", "two types of different shape would have the same Rust name"),
    ("unknown-enum-page", "a link to a page of values leads to no page that was read"),
    ("unknown-error-style", "the configuration names an error style that does not exist"),
    ("unknown-method", "the configuration names a method that no page documents"),
    ("unknown-path", "a path leads to no field"),
    ("unknown-verb", "a verb that HTTP does not know; OpenAPI has no operation for the method"),
    ("value-twice", "an allowed value is listed twice"),
];

/// What was found so far.
#[derive(Debug, Default)]
pub struct Report {
    found: Vec<Diagnostic>,
}

impl Report {
    /// Nothing sound can be emitted.
    pub fn error(&mut self, code: &'static str, place: &Where<'_>, message: impl Into<String>) {
        self.push(code, Severity::Error, place, message.into(), "");
    }

    /// The docs are odd; this was decided.
    pub fn warning(&mut self, code: &'static str, place: &Where<'_>, message: impl Into<String>, decision: &str) {
        self.push(code, Severity::Warning, place, message.into(), decision);
    }

    /// A reader may want to know this.
    pub fn note(&mut self, code: &'static str, place: &Where<'_>, message: impl Into<String>, decision: &str) {
        self.push(code, Severity::Note, place, message.into(), decision);
    }

    /// What was found elsewhere.
    pub fn add(&mut self, other: Report) {
        self.found.extend(other.found);
    }

    /// Everything, and whether an error is among it.
    pub fn finish(self) -> (Vec<Diagnostic>, bool) {
        let failed = self.found.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
        (self.found, failed)
    }

    fn push(&mut self, code: &'static str, severity: Severity, at: &Where<'_>, message: String, decision: &str) {
        debug_assert!(CODES.iter().any(|(known, _)| *known == code), "{code} is not listed");
        let origin = at.origin();
        self.found.push(Diagnostic {
            code,
            severity,
            page: origin.map_or_else(|| at.page().to_owned(), |origin| origin.page.to_string()),
            place: origin.and_then(|origin| origin.place),
            length: 0,
            message: format!("{}{message}", at.prefix()),
            decision: decision.to_owned(),
        });
    }
}

/// What a diagnostic is about.
#[derive(Debug, Clone, Copy)]
pub enum Where<'a> {
    /// The vendor's configuration.
    Vendor(&'a str),
    /// A method as a whole.
    Method(&'a Method),
    /// A field of a method, at a path.
    Field(&'a Method, &'a Field, &'a str),
}

/// What messages need of a method: without its bodies, so that they can be changed meanwhile.
pub fn named(method: &Method) -> Method {
    Method { name: method.name.clone(), pages: method.pages.clone(), ..Method::default() }
}

impl<'a> Where<'a> {
    fn page(&self) -> &str {
        match self {
            Where::Vendor(_) => "vendor.yaml",
            Where::Method(method) | Where::Field(method, ..) => method.pages.first().map_or("", String::as_str),
        }
    }

    fn origin(&self) -> Option<&'a Origin> {
        match self {
            Where::Field(_, field, _) => field.origins.first(),
            Where::Vendor(_) | Where::Method(_) => None,
        }
    }

    fn prefix(&self) -> String {
        match self {
            Where::Vendor(name) => format!("{name}: "),
            Where::Method(method) => format!("{}: ", method.name),
            Where::Field(method, _, path) => format!("{}: `{path}`: ", method.name),
        }
    }
}

/// An origin in words: `planfix/en/contact.update.html, request table, row "template"`.
pub fn source_text(origin: &Origin) -> String {
    let [between, word, open, row, close] = match origin.row.as_str() {
        "" => ["", "", "", "", ""],
        row => [", ", row_word(&origin.source), " \"", row, "\""],
    };
    let comma = if origin.page.is_empty() || origin.source.is_empty() { "" } else { ", " };
    [&*origin.page, comma, &*origin.source, between, word, open, row, close].concat()
}

/// A table has rows, everything else has places that a path names.
fn row_word(source: &str) -> &'static str {
    if source.contains("sample") { "path" } else { "row" }
}
