//! Validation: generated code names a value and a rule of its field; nothing is allocated while all is well.
//!
//! Values and rules enter, violations leave; generated `impl Validate`s call it, and `Validate` gives out what it
//! found.

use super::choice::Choice;
use super::object::{Slot, State};
use super::rule::Stated;
use super::value::{Text, Value as _};
use super::values::{Number, Values};
use super::violation::Violations;

/// A type that the docs give rules for.
pub trait Validate {
    /// Holds every field against its rules, in the order of the fields.
    fn check(&self, checker: &mut Checker);

    /// Everything that is wrong, at once.
    #[inline]
    fn validate(&self) -> Violations {
        let mut checker = Checker::default();
        self.check(&mut checker);
        checker.finish()
    }
}

/// Collects violations. The last argument of every rule is the rule as the docs state it.
#[derive(Debug, Default)]
pub struct Checker {
    violations: Violations,
}

impl Checker {
    /// What was found.
    #[inline]
    pub(crate) fn finish(self) -> Violations {
        self.violations
    }

    /// A required text must not be empty.
    #[inline]
    pub fn required<'a, T: Text<'a>>(&mut self, value: &T, rule: &'static Stated) {
        self.demand(!value.text().is_empty(), rule);
    }

    /// A required object must be there.
    #[inline]
    pub fn required_object<T>(&mut self, object: &Option<T>, rule: &'static Stated) {
        self.demand(object.is_some(), rule);
    }

    /// A required list must have an item.
    #[inline]
    pub fn required_items<T>(&mut self, items: &[T], rule: &'static Stated) {
        self.demand(!items.is_empty(), rule);
    }

    /// What is sent must not be empty.
    #[inline]
    pub fn not_empty<'a, S: Slot<'a>>(&mut self, slot: &S, rule: &'static Stated) {
        let full = match slot.state() {
            State::Absent => true,
            State::Empty => false,
            State::Full(value) => !value.is_blank(),
        };
        self.demand(full, rule);
    }

    /// What the object as a whole must have: one of some fields.
    #[inline]
    pub fn demand(&mut self, met: bool, rule: &'static Stated) {
        if !met {
            self.violations.add(None, rule);
        }
    }

    /// A rule that texts break: how long they are, a date's form, that of an e-mail address.
    #[inline]
    pub fn text<'a, F: Values>(&mut self, field: &F, rule: &'static Stated)
    where
        F::Item: Text<'a>,
    {
        field.each(|index, value| {
            if rule.rule.is_broken_by_text(value.text()) {
                self.violations.add(index, rule);
            }
        });
    }

    /// The least length of a text.
    #[inline]
    pub fn length<'a, F: Values>(&mut self, field: &F, rule: &'static Stated)
    where
        F::Item: Text<'a>,
    {
        field.each(|index, value| {
            if rule.rule.is_broken_by_length(value.text()) {
                self.violations.add(index, rule);
            }
        });
    }

    /// A rule that the number of items breaks; a list that is left out breaks none.
    #[inline]
    pub fn count<T>(&mut self, items: &[T], rule: &'static Stated) {
        self.demand(!rule.rule.is_broken_by_count(items.len()), rule);
    }

    /// A rule that numbers break: how small or great they are, and which there are.
    #[inline]
    pub fn number<F: Values>(&mut self, field: &F, rule: &'static Stated)
    where
        F::Item: Number,
    {
        field.each(|index, value| {
            if rule.rule.is_broken_by_number(value) {
                self.violations.add(index, rule);
            }
        });
    }

    /// One of the values that the docs list.
    #[inline]
    pub fn known<'a, F: Values>(&mut self, field: &F, rule: &'static Stated)
    where
        F::Item: Choice<'a>,
    {
        field.each(|index, value| {
            if !value.is_known() {
                self.violations.add(index, rule);
            }
        });
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
        let mark = self.violations.mark();
        object.check(self);
        if self.violations.mark() > mark {
            self.violations.hold(mark, name, index);
        }
    }
}
