//! Validation: generated code names a field, its value and a rule; nothing is allocated while all is well.

use super::choice::Choice;
use super::object::{Slot, State};
use super::value::{Text, Value as _};
use super::values::{Number, Values};
use super::violation::{Rule, Severity, Violation, Violations};

/// A type that the docs give rules for.
pub trait Validate {
    /// Holds every field against its rules, in the order of the fields.
    fn check(&self, checker: &mut Checker);

    /// Everything that is wrong, at once.
    fn validate(&self) -> Violations {
        let mut checker = Checker::default();
        self.check(&mut checker);
        checker.finish()
    }
}

/// Collects violations. The last argument of every rule says where the docs state it.
#[derive(Debug, Default)]
pub struct Checker {
    violations: Vec<Violation>,
}

impl Checker {
    /// What was found.
    pub(crate) fn finish(self) -> Violations {
        Violations(self.violations)
    }

    /// A required text must not be empty.
    #[inline]
    pub fn required<'a, T: Text<'a>>(&mut self, name: &'static str, value: &T, source: &'static str) {
        if value.text().is_empty() {
            self.report(name, None, Rule::Required, Severity::Error, source);
        }
    }

    /// A required object must be there.
    #[inline]
    pub fn required_object<T>(&mut self, name: &'static str, object: &Option<T>, source: &'static str) {
        if object.is_none() {
            self.report(name, None, Rule::Required, Severity::Error, source);
        }
    }

    /// A required list must have an item.
    #[inline]
    pub fn required_items<T>(&mut self, name: &'static str, items: &[T], source: &'static str) {
        if items.is_empty() {
            self.report(name, None, Rule::Required, Severity::Error, source);
        }
    }

    /// What is sent must not be empty.
    #[inline]
    pub fn not_empty<'a, S: Slot<'a>>(&mut self, name: &'static str, slot: &S, source: &'static str) {
        let empty = match slot.state() {
            State::Absent => false,
            State::Empty => true,
            State::Full(value) => value.is_blank(),
        };
        if empty {
            self.report(name, None, Rule::NotEmpty, Severity::Error, source);
        }
    }

    /// At most so many characters.
    #[inline]
    pub fn max_length<'a, F: Values>(&mut self, name: &'static str, field: &F, most: u32, source: &'static str)
    where
        F::Item: Text<'a>,
    {
        field.each(|index, value| {
            if longer(value.text(), most as usize) {
                self.report(name, index, Rule::MaxLength(most), Severity::Error, source);
            }
        });
    }

    /// This or greater.
    #[inline]
    pub fn minimum<F: Values>(&mut self, name: &'static str, field: &F, least: i64, source: &'static str)
    where
        F::Item: Number,
    {
        field.each(|index, value| {
            if value.is_below(least) {
                self.report(name, index, Rule::Minimum(least), Severity::Error, source);
            }
        });
    }

    /// This or less.
    #[inline]
    pub fn maximum<F: Values>(&mut self, name: &'static str, field: &F, most: i64, source: &'static str)
    where
        F::Item: Number,
    {
        field.each(|index, value| {
            if value.is_above(most) {
                self.report(name, index, Rule::Maximum(most), Severity::Error, source);
            }
        });
    }

    /// One of the values that the docs list; a warning, because such lists are seldom complete.
    #[inline]
    pub fn known<'a, F: Values>(&mut self, name: &'static str, field: &F, source: &'static str)
    where
        F::Item: Choice<'a>,
    {
        field.each(|index, value| {
            if !F::Item::KNOWN.contains(&value.text()) {
                self.report(name, index, Rule::Allowed(F::Item::KNOWN), Severity::Warning, source);
            }
        });
    }

    /// One of these numbers.
    #[inline]
    pub fn allowed_number<F: Values<Item = i64>>(
        &mut self,
        name: &'static str,
        field: &F,
        values: &'static [i64],
        texts: &'static [&'static str],
        source: &'static str,
    ) {
        field.each(|index, value| {
            if !values.contains(value) {
                self.report(name, index, Rule::Allowed(texts), Severity::Error, source);
            }
        });
    }

    /// A date in one of these forms, in the letters `dd mm yyyy HH MM SS`.
    #[inline]
    pub fn date<'a, F: Values>(
        &mut self,
        name: &'static str,
        field: &F,
        forms: &'static [&'static str],
        source: &'static str,
    ) where
        F::Item: Text<'a>,
    {
        field.each(|index, value| {
            let text = value.text();
            if !forms.iter().any(|form| super::date_time::matches(text, form)) {
                self.report(name, index, Rule::DateFormat(forms), Severity::Error, source);
            }
        });
    }

    /// One of these fields is there.
    #[inline]
    pub fn at_least_one(
        &mut self,
        present: bool,
        fields: &'static [&'static str],
        severity: Severity,
        source: &'static str,
    ) {
        if !present {
            self.report("", None, Rule::AtLeastOne(fields), severity, source);
        }
    }

    /// The rules of a nested object.
    #[inline]
    pub fn object<T: Validate>(&mut self, name: &'static str, object: &Option<T>) {
        if let Some(object) = object {
            self.nested(name, None, object);
        }
    }

    /// The rules of repeated objects.
    #[inline]
    pub fn objects<T: Validate>(&mut self, name: &'static str, objects: &[T]) {
        for (index, object) in objects.iter().enumerate() {
            self.nested(name, Some(index), object);
        }
    }

    #[inline]
    pub(super) fn nested<T: Validate>(&mut self, name: &'static str, index: Option<usize>, object: &T) {
        let before = self.violations.len();
        object.check(self);
        if self.violations.len() > before {
            self.name_since(before, name, index);
        }
    }

    #[cold]
    #[inline(never)]
    fn name_since(&mut self, first: usize, name: &'static str, index: Option<usize>) {
        for violation in self.violations.iter_mut().skip(first) {
            let separator = if violation.path.is_empty() { "" } else { "." };
            violation.path = format!("{}{separator}{}", step(name, index), violation.path);
        }
    }

    #[cold]
    #[inline(never)]
    fn report(
        &mut self,
        name: &'static str,
        index: Option<usize>,
        rule: Rule,
        severity: Severity,
        source: &'static str,
    ) {
        self.violations.push(Violation { path: step(name, index), rule, severity, source });
    }
}

/// A name in a path, with the position of a repeated one.
fn step(name: &str, index: Option<usize>) -> String {
    match index {
        Some(index) => format!("{name}[{index}]"),
        None => name.to_owned(),
    }
}

/// The bytes of a text bound its characters from both sides, so most texts need no counting.
fn longer(text: &str, most: usize) -> bool {
    text.len() > most && (text.len() > most.saturating_mul(4) || text.chars().count() > most)
}
