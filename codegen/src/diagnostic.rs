//! What Contactory has to say about a page: a defect of the docs, a thing not understood, a decision made.
//!
//! Every stage may make them; none is lost. They are printed by whoever drives the pipeline.

use std::fmt;

use crate::page::Place;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A decision was made that a reader may want to know.
    Note,
    /// The docs are wrong, contradict themselves or leave something open; a decision was made.
    Warning,
    /// Nothing sound could be made of it.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        })
    }
}

/// A message with a stable code and its place in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable, in kebab case: `wrong-method-name`. [`crate::codes`] lists them all.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The page (or YAML file) it is about.
    pub page: String,
    /// Where in the page; `None` when the page as a whole is meant.
    pub place: Option<Place>,
    /// How many characters to underline at the place; 0 means to the end of the line.
    pub length: usize,
    /// What is wrong.
    pub message: String,
    /// What was decided, and why; may be empty.
    pub decision: String,
}

impl Diagnostic {
    /// A warning at a place, without a decision yet.
    pub fn warning(code: &'static str, page: &str, place: Place, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: Severity::Warning,
            page: page.to_owned(),
            place: Some(place),
            length: 0,
            message: message.into(),
            decision: String::new(),
        }
    }

    /// The same as a note.
    pub fn note(self) -> Self {
        Diagnostic { severity: Severity::Note, ..self }
    }

    /// The same as an error.
    pub fn error(self) -> Self {
        Diagnostic { severity: Severity::Error, ..self }
    }

    /// The same with what was decided.
    pub fn decided(self, decision: impl Into<String>) -> Self {
        Diagnostic { decision: decision.into(), ..self }
    }

    /// The same, underlining so many characters.
    pub fn underline(self, length: usize) -> Self {
        Diagnostic { length, ..self }
    }
}

/// The codes of reading, hearing, aligning and weighing pages, each with what it means, in alphabetical order.
pub const CODES: &[(&str, &str)] = &[
    ("blank-in-path", "a blank stands before or after a dot of a path"),
    ("container-declared-scalar", "a table gives a simple type to something that has children"),
    ("dead-section-link", "a link to a section of the page leads to no values"),
    ("declaration-too-large", "a declaration in a block of code is so large that it is not read to its end"),
    ("duty-contradiction", "a field is called required in one place and optional in another"),
    ("emitted-no-rust", "the emitter made something that is no Rust; a defect of Contactory"),
    ("empty-page", "An HTML page holds no text; scripts may write it in a browser."),
    ("encoding-guessed", "the page does not say its encoding, or says the wrong one"),
    ("error-without-code", "an item of a list of errors has no code"),
    ("example-names-differ", "an example names fields in another spelling than the tables"),
    ("front-matter", "a key of the front matter of a page is left out"),
    ("illustration", "a sample before the request shows none of its fields"),
    ("item-without-field", "an item of a list of fields names no field"),
    ("long-page", "a page says so much that what a table is about is looked up in its beginning alone"),
    ("lost-name", "a row of a table has lost the name of its field"),
    ("markup-beyond-repair", "HTML is misnested so badly that the rest of the page is not read."),
    ("missing-in-sample", "a table lists a field that no sample shows"),
    ("missing-in-table", "a sample shows a field that no row describes"),
    ("missing-page", "vendor.yaml lists a page that is not there"),
    ("name-spelled-otherwise", "table and sample spell a name differently"),
    ("navigation-table", "A table of HTML holds nothing but links and is left out as navigation."),
    ("nesting-of-other-page", "another page about the method shows where rows stand that no sample of this one shows"),
    ("nesting-too-deep", "HTML elements nest so deep that the innermost are read as text of those around them."),
    ("not-a-page", "a file is empty or binary"),
    ("only-in-one-language", "a field is on the page of one language only"),
    ("page-cut", "An HTML page ends inside a table or a sample."),
    ("sentence-without-field", "a sentence speaks of a field that does not exist"),
    ("shifted-cells", "the cells of a row stand under the wrong columns"),
    ("span-too-large", "Cells of HTML span so many rows that their text is not repeated in all of them."),
    ("stale-correction", "a correction does not match what the pages say"),
    ("success-among-errors", "a table of errors lists the code of success"),
    ("template", "a template of a wiki is left out"),
    ("too-many-attributes", "An HTML tag has so many attributes that they are not read."),
    ("type-contradiction", "a field has one type in one place and another elsewhere"),
    ("unclosed-code-block", "a block of code is never closed"),
    ("undocumented-method", "an index names a method that no page documents"),
    ("unindexed-method", "a page documents a method that no index names"),
    ("unknown-list", "a list where fields are spoken of is not understood"),
    ("unknown-table", "the columns of a table are not understood"),
    ("unknown-type", "the words of a type cell are not understood"),
    ("unlisted-page", "a file below pages is not listed in vendor.yaml"),
    ("value-is-prose", "a row of allowed values is a sentence"),
    ("values-differ", "the pages of a method list different values of a field"),
    ("values-without-field", "nothing says which field takes the listed values"),
    ("words-of-other-method", "a field is described in the preferred language on pages of other methods only"),
    ("wrong-method-name", "a sample carries the name of another method"),
    ("wrong-parent", "a table puts a field below another parent than the sample does"),
];
