//! Signatures of requests: MD5 over the method, every value in the order of the names, and a key.
//!
//! A written document and a key enter, the signature leaves; generated connections call it. A key can be made only
//! with the feature `signature`, so that nobody who does not sign compiles a hash function.

use super::secret::Secret;

/// The key that requests are signed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningKey(Secret<'static>);

#[cfg(feature = "signature")]
mod md5 {
    use super::{Secret, SigningKey};
    use crate::runtime::{Element, Node, Open};
    use ::md5::{Digest, Md5};
    use std::fmt::Write;

    impl SigningKey {
        /// The key.
        pub fn new(key: impl Into<String>) -> Self {
            SigningKey(Secret::from(key.into()))
        }
    }

    impl From<&str> for SigningKey {
        fn from(key: &str) -> Self {
            SigningKey::new(key)
        }
    }

    impl From<String> for SigningKey {
        fn from(key: String) -> Self {
            SigningKey::new(key)
        }
    }

    /// The signature of a document of this method; the element `without` is no part of what is signed.
    pub(super) fn sign(document: &str, method: &str, without: &str, key: &SigningKey) -> String {
        let mut hash = Md5::new();
        hash.update(method);
        if let Ok((_, root)) = Open::from_document(document) {
            add(&root, without, &mut hash);
        }
        hash.update(key.0.expose());
        let mut text = String::with_capacity(32);
        for byte in hash.finalize() {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// The texts of a value: its children in the order of their names, those of one name as they stand. Reading has
    /// bound the depth.
    fn add(value: &Open<'_>, without: &str, hash: &mut Md5) {
        match value {
            Open::Object(members) => {
                let mut members: Vec<_> = members.iter().filter(|(name, _)| *name != without).collect();
                members.sort_by(|one, other| one.0.cmp(other.0));
                members.into_iter().for_each(|(_, value)| add(value, "", hash));
            }
            Open::Array(items) => items.iter().for_each(|item| add(item, "", hash)),
            Open::Element(element) => add_element(element, without, hash),
            scalar => hash.update(scalar.as_str().unwrap_or_default()),
        }
    }

    fn add_element(element: &Element<'_>, without: &str, hash: &mut Md5) {
        let mut children: Vec<(&str, &Element<'_>)> = element.elements().filter(|(name, _)| *name != without).collect();
        children.sort_by_key(|(name, _)| *name);
        for node in &element.children {
            if let Node::Text(text) = node {
                hash.update(text.as_bytes());
            }
        }
        children.into_iter().for_each(|(_, child)| add_element(child, "", hash));
    }
}

impl SigningKey {
    /// The signature of a document of this method; the element `without` is no part of what is signed.
    pub fn sign(&self, document: &str, method: &str, without: &str) -> String {
        #[cfg(feature = "signature")]
        return md5::sign(document, method, without, self);
        #[cfg(not(feature = "signature"))]
        {
            // There is no key without the feature.
            let _ = (document, method, without, self.0.expose());
            String::new()
        }
    }
}
