//! Looks at eight or sixteen bytes at a time: the inner loops of the readers and writers.

#[cfg(any(feature = "xml", feature = "json"))]
pub(crate) const LOW: u64 = 0x0101_0101_0101_0101;
#[cfg(feature = "json")]
pub(crate) const HIGH: u64 = 0x8080_8080_8080_8080;

/// The position of the first byte that `stop` marks in a word of eight; `stop_byte` says the same of one byte.
#[cfg(feature = "json")]
#[inline(always)]
pub(crate) fn find(bytes: &[u8], stop: impl Fn(u64) -> u64, stop_byte: impl Fn(u8) -> bool) -> Option<usize> {
    let (words, _) = bytes.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let marks = stop(u64::from_le_bytes(*word)) & HIGH;
        if marks != 0 {
            return Some(number * 8 + lowest(marks));
        }
    }
    // The last eight bytes once more: what overlaps has no mark.
    let Some(word) = bytes.last_chunk::<8>() else {
        return bytes.iter().position(|&byte| stop_byte(byte));
    };
    let marks = stop(u64::from_le_bytes(*word)) & HIGH;
    (marks != 0).then(|| bytes.len() - 8 + lowest(marks))
}

/// The number of the lowest byte that is marked.
#[cfg(any(feature = "xml", feature = "json"))]
#[inline(always)]
pub(crate) fn lowest(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// True when a text has no byte of a set. Where blocks overlap, bytes are looked at twice.
///
/// A set is a function that gives zero for its members and has no branch. Where it is called for each byte of a block
/// and the results are only put together, the compiler looks at all bytes of the block at once.
#[cfg(any(feature = "xml", feature = "json"))]
#[inline(always)]
pub(crate) fn has_none(text: &[u8], set: impl Fn(u8) -> u8 + Copy) -> bool {
    if let (Some(first), Some(last)) = (text.first_chunk::<16>(), text.last_chunk::<16>()) {
        if text.len() <= 32 {
            return have_none(first, last, set);
        }
        let pair_has_none = |pair: &[u8; 32]| {
            let (left, right) = pair.split_at(16);
            left.first_chunk().zip(right.first_chunk()).is_some_and(|(left, right)| have_none(left, right, set))
        };
        let (pairs, _) = text.as_chunks::<32>();
        pairs.iter().all(pair_has_none) && text.last_chunk().is_some_and(pair_has_none)
    } else if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        few_have_none(first, last, set)
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        few_have_none(first, last, set)
    } else {
        text.iter().all(|&byte| set(byte) != 0)
    }
}

#[cfg(any(feature = "xml", feature = "json"))]
#[inline(always)]
fn have_none(left: &[u8; 16], right: &[u8; 16], set: impl Fn(u8) -> u8) -> bool {
    let least = left.iter().zip(right).map(|(&left, &right)| set(left).min(set(right)));
    !least.fold(false, |found, least| found | (least == 0))
}

/// The compiler puts both into one block, as long as they are short.
#[cfg(any(feature = "xml", feature = "json"))]
#[inline(always)]
fn few_have_none<const LENGTH: usize>(left: &[u8; LENGTH], right: &[u8; LENGTH], set: impl Fn(u8) -> u8) -> bool {
    let has_some = |bytes: &[u8; LENGTH]| bytes.iter().fold(false, |found, &byte| found | (set(byte) == 0));
    !(has_some(left) | has_some(right))
}

/// Which fields of an object were read: a bit each. Fields above 255 are not remembered.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen([u64; 4]);

impl Seen {
    /// Remembers a field; false when it was there before.
    #[inline(always)]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let [low, more @ ..] = &mut self.0;
        if index < 64 {
            insert(low, index)
        } else {
            more.get_mut(index / 64 - 1).is_none_or(|word| insert(word, index % 64))
        }
    }

    /// True when the field was read.
    pub(crate) fn contains(&self, index: usize) -> bool {
        self.0.get(index / 64).is_none_or(|word| word >> (index % 64) & 1 == 1)
    }

    /// The first of these fields that was not read.
    #[cfg(feature = "xml")]
    pub(crate) fn missing(&self, fields: &[(usize, &'static str)]) -> Option<&'static str> {
        fields.iter().find(|(index, _)| !self.contains(*index)).map(|(_, name)| *name)
    }
}

#[inline(always)]
fn insert(word: &mut u64, index: usize) -> bool {
    let bit = 1 << index;
    let new = *word & bit == 0;
    *word |= bit;
    new
}
