//! Maps and sets of words that never change: the vocabulary, looked up for every cell of every table.
//!
//! The data files enter once a process, entries leave; the lookups of `vocabulary` are made of them.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A map that never changes.
pub(super) type FixedMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;
/// A map from words.
pub(super) type WordMap<V> = FixedMap<String, V>;
/// A set of words.
pub(super) type WordSet = HashSet<String, BuildHasherDefault<WordHasher>>;

/// A hasher for short words (FNV-1a). Nothing that a page says is ever put into these maps, so that no page can fill
/// one of their buckets.
#[derive(Debug, Clone)]
pub(super) struct WordHasher(u64);

impl Default for WordHasher {
    fn default() -> Self {
        WordHasher(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
