//! A map that keeps the order of its keys.
//!
//! Readers fill it with members of any name; generated fields hold it.

use super::{own::IntoOwned, own::own};
use std::borrow::Cow;

/// Keys that are data, with their values, in the order of the document. In XML a map is written as
/// `<x><entry key="k">v</entry></x>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Map<'a, V>(pub Vec<(Cow<'a, str>, V)>);

impl<'a, V> Map<'a, V> {
    /// The value of a key, the first one if there are several.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|entry| entry.0 == key).map(|entry| &entry.1)
    }

    /// Replaces the value of a key, or adds it at the end.
    pub fn insert(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<V>) {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|entry| entry.0 == key) {
            Some(entry) => entry.1 = value,
            None => self.0.push((key, value)),
        }
    }

    /// Removes a key and gives its value.
    pub fn remove(&mut self, key: &str) -> Option<V> {
        let position = self.0.iter().position(|entry| entry.0 == key)?;
        Some(self.0.remove(position).1)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &V)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<V> Default for Map<'_, V> {
    fn default() -> Self {
        Map(Vec::new())
    }
}

impl<'a, K: Into<Cow<'a, str>>, V> FromIterator<(K, V)> for Map<'a, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<V: IntoOwned> IntoOwned for Map<'_, V> {
    type Owned = Map<'static, V::Owned>;

    fn into_owned(self) -> Self::Owned {
        Map(self.0.into_iter().map(|(key, value)| (own(key), own(value))).collect())
    }
}
