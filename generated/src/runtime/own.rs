//! From values that borrow the document they were read from to values that own their text.
//!
//! Values enter, the same values with text of their own leave; generated `into_owned` calls it.

use std::borrow::Cow;

/// A value that may borrow, and its owned twin.
pub trait IntoOwned {
    /// The same type with `'static` in the place of the borrow.
    type Owned;

    /// Copies what is borrowed, moves the rest.
    fn into_owned(self) -> Self::Owned;
}

/// [`IntoOwned::into_owned`] as a function, so that generated code need not care about inherent methods of the
/// same name.
pub fn own<T: IntoOwned>(value: T) -> T::Owned {
    value.into_owned()
}

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(own)
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(own).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Box<T> {
    type Owned = Box<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        Box::new(own(*self))
    }
}

macro_rules! owned_already {
    ($($scalar:ty)*) => {$(
        impl IntoOwned for $scalar {
            type Owned = $scalar;

            fn into_owned(self) -> $scalar {
                self
            }
        }
    )*};
}
owned_already!(i64 i32 f64 bool);
