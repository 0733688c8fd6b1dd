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
    /// Stable, in kebab case: `wrong-method-name`. All codes are listed in [`CODES`].
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

/// Every code with what it means, in alphabetical order; the source of `explain` and of the documentation.
pub const CODES: &[(&str, &str)] = &[
    ("empty-page", "An HTML page holds no text; scripts may write it in a browser."),
    ("markup-beyond-repair", "HTML is misnested so badly that the rest of the page is not read."),
    ("navigation-table", "A table of HTML holds nothing but links and is left out as navigation."),
    ("nesting-too-deep", "HTML elements nest so deep that the innermost are read as text of those around them."),
    ("page-cut", "An HTML page ends inside a table or a sample."),
    ("span-too-large", "Cells of HTML span so many rows that their text is not repeated in all of them."),
    ("too-many-attributes", "An HTML tag has so many attributes that they are not read."),
];
