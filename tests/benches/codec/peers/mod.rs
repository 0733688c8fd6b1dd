//! The same types for serde, a module a vendor, as someone would derive them: open for the text type, so that one
//! definition is read owned (`String`) and borrowed ([`Borrowed`]).

pub mod iovox;
pub mod planfix;
pub mod superoffice;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Text that borrows from the document where nothing had to be unescaped.
///
/// serde's own `Cow<str>` copies everything when it stands inside an `Option`, even with `#[serde(borrow)]`, which
/// would be no fair comparison.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Borrowed<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Borrowed<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Borrowed<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Borrowed(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Borrowed(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Borrowed(Cow::Owned(text)))
    }
}

/// Writes a boolean as Planfix does.
fn as_digit<S: Serializer>(flag: &Option<bool>, serializer: S) -> Result<S::Ok, S::Error> {
    match flag {
        Some(flag) => serializer.serialize_str(if *flag { "1" } else { "0" }),
        None => serializer.serialize_none(),
    }
}

/// Writes a boolean as iovox does.
fn as_word<S: Serializer>(flag: &Option<bool>, serializer: S) -> Result<S::Ok, S::Error> {
    match flag {
        Some(flag) => serializer.serialize_str(if *flag { "TRUE" } else { "FALSE" }),
        None => serializer.serialize_none(),
    }
}

/// Reads a boolean as iovox writes it.
fn from_word<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    struct Word;
    impl Visitor<'_> for Word {
        type Value = Option<bool>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("TRUE or FALSE")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
            match text {
                "TRUE" => Ok(Some(true)),
                "FALSE" => Ok(Some(false)),
                _ => Err(E::custom("neither TRUE nor FALSE")),
            }
        }
    }
    deserializer.deserialize_str(Word)
}
