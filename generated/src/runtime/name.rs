//! The constants that generated code passes to the readers and writers: how a field, a document and a vendor
//! are written.

/// A field's name in every spelling that a reader or writer compares or pushes, as `name!` makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// The start tag: `<typeId>`.
    pub start: &'static str,
    /// The end tag: `</typeId>`.
    pub end: &'static str,
    /// The JSON key as it stands between two strings, the quotes of both included: `","typeId":"`.
    pub key: &'static str,
}

// Names are constants, so that these parts of them are constants too wherever a field is read or written.
impl Name {
    /// The name on the wire: `typeId`.
    #[inline]
    pub fn wire(&self) -> &'static str {
        self.key.get(3..self.key.len().saturating_sub(3)).unwrap_or_default()
    }

    /// The name as an XML element; differs only where the wire name is no XML name.
    #[inline]
    pub fn element(&self) -> &'static str {
        self.start.get(1..self.start.len().saturating_sub(1)).unwrap_or_default()
    }
}

#[cfg(feature = "json")]
impl Name {
    /// The key behind the comma of the member before: `,"typeId":`.
    #[inline(always)]
    pub(crate) fn member(&self) -> &'static str {
        self.key.get(1..self.key.len() - 1).unwrap_or_default()
    }

    /// The key up to where its value begins: `"typeId":`.
    #[inline(always)]
    pub(crate) fn colon(&self) -> &'static str {
        self.key.get(2..self.key.len() - 1).unwrap_or_default()
    }

    /// The key of a string, whose opening quote belongs to it: `"typeId":"`.
    #[inline(always)]
    pub(crate) fn quote(&self) -> &'static str {
        self.key.get(2..).unwrap_or_default()
    }

    /// The key as a string: `"typeId"`.
    #[inline(always)]
    pub(crate) fn quoted(&self) -> &'static str {
        self.key.get(2..self.key.len() - 2).unwrap_or_default()
    }
}

/// The [`Name`] of a wire name, which needs no escape in JSON; a second argument gives the XML name where the wire
/// name is none.
#[doc(hidden)]
#[macro_export]
macro_rules! name {
    ($wire:literal) => {
        $crate::name!($wire, $wire)
    };
    ($wire:literal, $element:literal) => {
        &$crate::runtime::Name {
            start: concat!("<", $element, ">"),
            end: concat!("</", $element, ">"),
            key: concat!("\",\"", $wire, "\":\""),
        }
    };
}
/// The root of a document: its element and the attributes that it must have, which in JSON are plain members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Root {
    /// The element.
    pub name: &'static Name,
    /// Attributes and their fixed values: `(name!("method"), "ticket.update")`.
    pub attributes: &'static [(&'static Name, &'static str)],
}

/// How a vendor writes what every vendor writes differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// How booleans are written in XML.
    pub boolean: Spelling,
    /// An element without text is no value; otherwise it is an empty text.
    pub empty_is_none: bool,
    /// Arrays and maps are written in JSON although they are empty.
    pub empty_arrays: bool,
}

/// The two texts of a boolean in XML. Every usual spelling is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// True.
    pub yes: &'static str,
    /// False.
    pub no: &'static str,
}
