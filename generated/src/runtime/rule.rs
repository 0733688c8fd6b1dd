//! The rules that docs give: what generated code states as constants, `check` holds values against and a violation
//! names.

use super::values::Number;
use super::{date_time, email};
use std::fmt;

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
    /// It must have so many characters.
    MinLength(u32),
    /// It may have so many characters.
    MaxLength(u32),
    /// There must be so many items, if there is any.
    MinItems(u32),
    /// There may be so many items.
    MaxItems(u32),
    /// It is this or greater.
    Minimum(i64),
    /// It is this or less.
    Maximum(i64),
    /// It is one of these.
    Allowed(&'static [&'static str]),
    /// It is one of these numbers.
    AllowedNumbers(&'static [i64]),
    /// It is a date in one of these forms, in the letters `dd mm yyyy HH MM SS`.
    DateFormat(&'static [&'static str]),
    /// It is an e-mail address as HTML defines a valid one, where letters beyond ASCII count as letters: `a@b`,
    /// without a display name, comments or quotes.
    Email,
    /// One of these fields must be there.
    AtLeastOne(&'static [&'static str]),
}

/// A rule of a field, and where the docs have it: a constant of generated code, which `rule!` makes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stated {
    /// The wire name of the field; empty where the rule is the object's.
    pub field: &'static str,
    /// What is demanded.
    pub rule: Rule,
    /// Whether the docs state it.
    pub severity: Severity,
    /// Where they do.
    pub source: &'static str,
}

impl Rule {
    /// True when this text breaks it. What is said of other things than a text, no text breaks.
    #[inline(always)]
    pub(super) fn is_broken_by_text(&self, text: &str) -> bool {
        match *self {
            Rule::MaxLength(most) => is_longer(text, most as usize),
            Rule::DateFormat(forms) => !date_time::matches_any(text, forms),
            Rule::Email => !email::is_address(text),
            _ => false,
        }
    }

    /// True when this text is too short for it. It stands apart from the other rules of texts, which are small enough
    /// to be put where they are called.
    #[inline]
    pub(super) fn is_broken_by_length(&self, text: &str) -> bool {
        matches!(*self, Rule::MinLength(least) if is_shorter(text, least as usize))
    }

    /// True when so many items break it.
    #[inline]
    pub(super) fn is_broken_by_count(&self, count: usize) -> bool {
        match *self {
            Rule::MinItems(least) => count > 0 && count < least as usize,
            Rule::MaxItems(most) => count > most as usize,
            _ => false,
        }
    }

    /// True when this number breaks it.
    #[inline(always)]
    pub(super) fn is_broken_by_number(&self, number: &impl Number) -> bool {
        match *self {
            Rule::Minimum(least) => number.is_below(least),
            Rule::Maximum(most) => number.is_above(most),
            Rule::AllowedNumbers(numbers) => !number.is_one_of(numbers),
            _ => false,
        }
    }
}

/// A text of fewer bytes has fewer characters, and one of four times as many bytes has not.
fn is_shorter(text: &str, least: usize) -> bool {
    text.len() < least.saturating_mul(4) && text.chars().count() < least
}

/// The bytes of a text bound its characters from both sides, so most texts need no counting.
#[inline(always)]
fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most && (text.len() > most.saturating_mul(4) || text.chars().count() > most)
}

impl fmt::Display for Rule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rule::Required => out.write_str("must have a value"),
            Rule::NotEmpty => out.write_str("must not be empty"),
            Rule::MinLength(least) => write!(out, "must have at least {least} characters"),
            Rule::MaxLength(most) => write!(out, "may have at most {most} characters"),
            Rule::MinItems(least) => write!(out, "must have at least {least} items"),
            Rule::MaxItems(most) => write!(out, "may have at most {most} items"),
            Rule::Minimum(least) => write!(out, "must be at least {least}"),
            Rule::Maximum(most) => write!(out, "must be at most {most}"),
            Rule::Allowed(values) => write!(out, "is none of the known values: {}", values.join(", ")),
            Rule::AllowedNumbers(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
                write!(out, "is none of the known values: {}", numbers.join(", "))
            }
            Rule::DateFormat(forms) => write!(out, "must be a date written as {}", forms.join(", ")),
            Rule::Email => out.write_str("must be an e-mail address"),
            Rule::AtLeastOne(fields) => write!(out, "at least one of {} must be there", fields.join(", ")),
        }
    }
}

/// A [`Stated`] rule as generated code names it; a fourth word is its severity, where that is no error.
#[doc(hidden)]
#[macro_export]
macro_rules! rule {
    ($field:literal, $rule:ident $(($value:expr))?, $source:literal) => {
        $crate::rule!($field, $rule $(($value))?, $source, Error)
    };
    ($field:literal, $rule:ident $(($value:expr))?, $source:literal, $severity:ident) => {
        &$crate::runtime::Stated {
            field: $field,
            rule: $crate::runtime::Rule::$rule $(($value))?,
            severity: $crate::runtime::Severity::$severity,
            source: $source,
        }
    };
}
