//! What `validate` finds.

use std::borrow::Cow;
use std::fmt;

/// Everything that is wrong with a request, in the order of its fields.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Violations(pub Vec<Violation>);

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// The field, with the position of repeated ones: `contact[2].display_name`.
    pub path: String,
    /// The rule that it breaks.
    pub rule: Rule,
    /// Whether the docs state the rule.
    pub severity: Severity,
    /// Where the docs say so: `planfix/en/contact.update, request table, row "template"`.
    pub source: &'static str,
}

/// How sure a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The rule is inferred; the vendor may well take the request.
    Warning,
    /// The docs state the rule.
    Error,
}

/// A rule that the docs give.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// It must have a value.
    Required,
    /// If it is sent it must have a value.
    NotEmpty,
    /// It may have so many characters.
    MaxLength(u32),
    /// It is this or greater.
    Minimum(i64),
    /// It is this or less.
    Maximum(i64),
    /// It is one of these.
    Allowed(&'static [&'static str]),
    /// It is a date in one of these forms, in the letters `dd mm yyyy HH MM SS`.
    DateFormat(&'static [&'static str]),
    /// One of these fields must be there.
    AtLeastOne(&'static [&'static str]),
}

impl Violation {
    /// What is wrong, in words: `may have at most 32 characters`.
    pub fn message(&self) -> String {
        self.rule.to_string()
    }
}

impl Violations {
    /// True when nothing is wrong for certain: there may be warnings.
    pub fn is_ok(&self) -> bool {
        self.0.iter().all(|violation| violation.severity == Severity::Warning)
    }

    /// True when there is not even a warning.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// An error unless [`Violations::is_ok`].
    pub fn into_result(self) -> Result<(), Violations> {
        if self.is_ok() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |names: &[&str]| names.join(", ");
        let text: Cow<'_, str> = match self {
            Rule::Required => "must have a value".into(),
            Rule::NotEmpty => "must not be empty".into(),
            Rule::MaxLength(most) => format!("may have at most {most} characters").into(),
            Rule::Minimum(least) => format!("must be at least {least}").into(),
            Rule::Maximum(most) => format!("must be at most {most}").into(),
            Rule::Allowed(values) => format!("is none of the known values: {}", list(values)).into(),
            Rule::DateFormat(forms) => format!("must be a date written as {}", list(forms)).into(),
            Rule::AtLeastOne(fields) => format!("at least one of {} must be there", list(fields)).into(),
        };
        out.write_str(&text)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(out, "{severity}: {}: {} ({})", self.path, self.rule, self.source)
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, violation) in self.0.iter().enumerate() {
            if number > 0 {
                out.write_str("\n")?;
            }
            violation.fmt(out)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}

impl<'v> IntoIterator for &'v Violations {
    type Item = &'v Violation;
    type IntoIter = std::slice::Iter<'v, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
