//! The lines by which generated types are known to serde. A generated type has one of them whether the feature `serde`
//! is on or off; what it means is decided here.

/// Says that a generated document is written and read by serde: `'a Contact`, `Response`, or `'a Envelope around T`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_document {
    ($document:ident) => {
        $crate::serde_document!(@impl [] $document);
    };
    ($lifetime:lifetime $document:ident) => {
        $crate::serde_document!(@impl [$lifetime] $document<$lifetime>);
    };
    ($lifetime:lifetime $document:ident around $inner:ident) => {
        $crate::serde_document!(
            @impl [$lifetime, $inner: $crate::runtime::Document<$lifetime>] $document<$lifetime, $inner>
        );
    };
    (@impl [$($generics:tt)*] $document:ty) => {
        impl<$($generics)*> $crate::runtime::serde::serde_core::Serialize for $document {
            fn serialize<S: $crate::runtime::serde::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::serde::serialize(self, serializer)
            }
        }

        impl<'de, $($generics)*> $crate::runtime::serde::serde_core::Deserialize<'de> for $document {
            fn deserialize<D: $crate::runtime::serde::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::serde::deserialize(deserializer)
            }
        }
    };
}

/// The same of a value that is a text: an open enum.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_text {
    ($text:ident) => {
        impl $crate::runtime::serde::serde_core::Serialize for $text<'_> {
            fn serialize<S: $crate::runtime::serde::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::runtime::Text::text(self))
            }
        }

        impl<'de> $crate::runtime::serde::serde_core::Deserialize<'de> for $text<'_> {
            fn deserialize<D: $crate::runtime::serde::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::serde::text(deserializer)
            }
        }
    };
}

/// Nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_document {
    ($($anything:tt)*) => {};
}

/// Nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_text {
    ($($anything:tt)*) => {};
}
