//! All phrases, compiled once, looked up by the word that a pattern cannot do without.
//!
//! A word enters, the meanings and the patterns that hang on it leave; `tokens` and `find_in` call it.

use std::sync::OnceLock;

use super::Meaning;
use super::pattern::{self, Choice, Pattern};
use crate::vocabulary::phrases;

/// The compiled phrases.
pub(super) struct Index {
    patterns: Vec<Pattern>,
    /// By the hash of how they begin.
    anchors: Vec<Vec<Anchor>>,
}

/// A word on which patterns hang.
struct Anchor {
    word: Choice,
    meanings: u64,
    patterns: Vec<(Meaning, usize)>,
}

/// The one index, built when it is first asked for.
pub(super) fn get() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(build)
}

/// The bit of a meaning in a set of meanings.
pub(super) fn bit(meaning: Meaning) -> u64 {
    1 << (meaning as u64)
}

impl Index {
    /// The meanings of which some pattern hangs on this word.
    pub fn meanings(&self, word: &str) -> u64 {
        self.anchors_of(word).fold(0, |known, anchor| known | anchor.meanings)
    }

    /// The patterns of a meaning that hang on this word.
    pub fn patterns<'index>(&'index self, word: &str, meaning: Meaning) -> impl Iterator<Item = &'index Pattern> {
        self.anchors_of(word)
            .flat_map(|anchor| &anchor.patterns)
            .filter(move |(known, _)| *known == meaning)
            .filter_map(|(_, at)| self.patterns.get(*at))
    }

    fn anchors_of<'index>(&'index self, word: &str) -> impl Iterator<Item = &'index Anchor> {
        let anchors = self.anchors.get(bucket(word)).map(Vec::as_slice).unwrap_or_default();
        anchors.iter().filter(move |anchor| anchor.word.fits(word))
    }
}

/// How many buckets there are.
const BUCKETS: usize = 4096;

/// The bytes of a word by which it is looked up: a stem and the words that begin so share them, since no stem is
/// shorter.
pub(super) const KEY: usize = 4;

fn bucket(word: &str) -> usize {
    let key = word.bytes().take(KEY).fold(0, |key: u32, byte| (key << 8) | u32::from(byte));
    (key.wrapping_mul(0x9e37_79b1) >> 8) as usize % BUCKETS
}

fn build() -> Index {
    let mut index = Index { patterns: Vec::new(), anchors: Vec::new() };
    index.anchors.resize_with(BUCKETS, Vec::new);
    for phrase in phrases::all() {
        for pattern in phrase.patterns.iter().copied().flat_map(pattern::compile) {
            let at = index.patterns.len();
            for choice in pattern.anchor() {
                if let Some(anchors) = index.anchors.get_mut(bucket(&choice.text)) {
                    hang(anchors, choice, phrase.meaning, at);
                }
            }
            index.patterns.push(pattern);
        }
    }
    index
}

/// Hangs a pattern on a word, which may be known already.
fn hang(anchors: &mut Vec<Anchor>, word: &Choice, meaning: Meaning, pattern: usize) {
    match anchors.iter_mut().find(|known| known.word.text == word.text && known.word.stem == word.stem) {
        Some(known) => {
            known.meanings |= bit(meaning);
            known.patterns.push((meaning, pattern));
        }
        None => anchors.push(Anchor { word: word.clone(), meanings: bit(meaning), patterns: vec![(meaning, pattern)] }),
    }
}
