//! Looks at eight bytes at a time: the inner loops of the readers and writers.

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

/// Which fields of an object were read: a bit each. Fields above 255 are not remembered.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen([u64; 4]);

impl Seen {
    /// Remembers a field; false when it was there before.
    #[inline(always)]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        let bit = 1_u64 << (index % 64);
        match self.0.get_mut(index / 64) {
            Some(word) => {
                let new = *word & bit == 0;
                *word |= bit;
                new
            }
            None => true,
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
