//! What rules look at: the values of a field, and numbers. `check` takes them.

use super::patch::Patch;

/// A field whose values a rule looks at: one, none or several.
pub trait Values {
    /// The type of a value.
    type Item;

    /// Hands over every value, with its position if the field is repeated.
    fn each(&self, look: impl FnMut(Option<usize>, &Self::Item));
}

impl<T> Values for Option<T> {
    type Item = T;

    #[inline]
    fn each(&self, mut look: impl FnMut(Option<usize>, &T)) {
        if let Some(value) = self {
            look(None, value);
        }
    }
}

impl<T> Values for Patch<T> {
    type Item = T;

    #[inline]
    fn each(&self, mut look: impl FnMut(Option<usize>, &T)) {
        if let Some(value) = self.value() {
            look(None, value);
        }
    }
}

impl<T> Values for Vec<T> {
    type Item = T;

    #[inline]
    fn each(&self, mut look: impl FnMut(Option<usize>, &T)) {
        for (index, value) in self.iter().enumerate() {
            look(Some(index), value);
        }
    }
}

/// A field that is never absent, for rules that look at [`Values`].
#[derive(Debug, Clone, Copy)]
pub struct One<'v, T>(pub &'v T);

impl<T> Values for One<'_, T> {
    type Item = T;

    #[inline]
    fn each(&self, mut look: impl FnMut(Option<usize>, &T)) {
        look(None, self.0);
    }
}

/// A number that has a least and a greatest value.
pub trait Number {
    /// True when it is less.
    fn is_below(&self, least: i64) -> bool;
    /// True when it is greater.
    fn is_above(&self, most: i64) -> bool;
    /// True when it is among these.
    fn is_one_of(&self, numbers: &[i64]) -> bool;
}

impl Number for i64 {
    #[inline]
    fn is_below(&self, least: i64) -> bool {
        *self < least
    }

    #[inline]
    fn is_above(&self, most: i64) -> bool {
        *self > most
    }

    #[inline]
    fn is_one_of(&self, numbers: &[i64]) -> bool {
        numbers.contains(self)
    }
}

impl Number for i32 {
    #[inline]
    fn is_below(&self, least: i64) -> bool {
        i64::from(*self) < least
    }

    #[inline]
    fn is_above(&self, most: i64) -> bool {
        i64::from(*self) > most
    }

    #[inline]
    fn is_one_of(&self, numbers: &[i64]) -> bool {
        numbers.contains(&i64::from(*self))
    }
}

impl Number for f64 {
    #[inline]
    fn is_below(&self, least: i64) -> bool {
        *self < least as f64
    }

    #[inline]
    fn is_above(&self, most: i64) -> bool {
        *self > most as f64
    }

    #[inline]
    fn is_one_of(&self, numbers: &[i64]) -> bool {
        numbers.iter().any(|number| *number as f64 == *self)
    }
}
