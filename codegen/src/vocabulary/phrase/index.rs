//! All phrases, compiled once, looked up by the word that a pattern cannot do without.
//!
//! A word enters, the meanings and the patterns that hang on it leave; `tokens` and `find_in` call it.

use std::sync::OnceLock;

use super::Meaning;
use super::pattern::{self, Choice, Pattern};
use crate::vocabulary::phrases;

/// Compiled phrases.
#[derive(Default)]
struct Index {
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

/// The patterns that a text in Latin letters may match.
static LATIN: OnceLock<Index> = OnceLock::new();
/// The patterns that need other letters. They are built for the first text that has such.
static OTHERS: OnceLock<Index> = OnceLock::new();

/// Compiles the patterns that every text is searched for.
pub(super) fn prepare() {
    LATIN.get_or_init(|| build(false));
}

/// Whether a text holds letters of another script than the Latin one.
pub(super) fn has_other_letters(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|letter| letter >= '\u{370}' && letter.is_alphanumeric())
}

/// The meanings of which some pattern hangs on this word of a text with or without letters of other scripts.
pub(super) fn meanings(word: &str, has_other_letters: bool) -> u64 {
    let others = has_other_letters.then(|| OTHERS.get_or_init(|| build(true)));
    let known = std::iter::once(LATIN.get_or_init(|| build(false))).chain(others);
    known.flat_map(|index| index.anchors_of(word)).fold(0, |known, anchor| known | anchor.meanings)
}

/// The patterns of a meaning that hang on this word, of a text whose meanings were asked for.
pub(super) fn patterns(word: &str, meaning: Meaning) -> impl Iterator<Item = &'static Pattern> {
    LATIN.get().into_iter().chain(OTHERS.get()).flat_map(move |index| index.patterns(word, meaning))
}

/// The bit of a meaning in a set of meanings.
pub(super) fn bit(meaning: Meaning) -> u64 {
    1 << (meaning as u64)
}

impl Index {
    fn patterns<'index>(&'index self, word: &str, meaning: Meaning) -> impl Iterator<Item = &'index Pattern> {
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

/// Compiles the patterns that need letters of other scripts, or those that do not.
fn build(others: bool) -> Index {
    let mut index = Index::default();
    index.anchors.resize_with(BUCKETS, Vec::new);
    for phrase in phrases::all() {
        let patterns = phrase.patterns.iter().copied().filter(|pattern| needs_other_letters(pattern) == others);
        for pattern in patterns.flat_map(pattern::compile) {
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

/// Whether some word of a pattern that must be there is of another script in every spelling.
fn needs_other_letters(pattern: &str) -> bool {
    !pattern.is_ascii()
        && pattern
            .split_whitespace()
            .filter(|word| !word.starts_with(['?', '<', '>']))
            .any(|word| word.split('|').all(has_other_letters))
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
