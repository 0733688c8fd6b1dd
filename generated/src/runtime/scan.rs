//! Looks at eight bytes at a time: the inner loops of the readers and writers.

pub(crate) const LOW: u64 = 0x0101_0101_0101_0101;
pub(crate) const HIGH: u64 = 0x8080_8080_8080_8080;

/// The position of the first byte that `stop` marks in a word of eight; `stop_byte` says the same of one byte.
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
#[inline(always)]
fn lowest(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// Marks the bytes that equal `byte`. Of several marks in a word only the lowest is certain.
#[cfg(feature = "xml")]
#[inline(always)]
pub(crate) fn equal(word: u64, byte: u8) -> u64 {
    let difference = word ^ (LOW * byte as u64);
    difference.wrapping_sub(LOW) & !difference
}

/// Marks the bytes below 0x20. Of several marks in a word only the lowest is certain.
#[cfg(feature = "xml")]
#[inline(always)]
pub(crate) fn control(word: u64) -> u64 {
    word.wrapping_sub(LOW * 0x20) & !word
}

/// The position of the first byte that character data may not hold as it is: `<`, `>`, `&`, a byte below 0x20, and 0xEF,
/// with which U+FFFE and U+FFFF begin.
#[inline(always)]
pub(crate) fn find_unwritable(text: &[u8]) -> Option<usize> {
    // `<` and `>` differ in one bit, so one comparison finds both.
    find_special(text, |word| ((word | LOW * 2) ^ (LOW * b'>' as u64)).wrapping_sub(LOW) | special(word, b'&'))
}

/// The position of the first byte that ends text or needs a look in it: `<`, `&`, a byte below 0x20, and 0xEF.
#[inline(always)]
pub(crate) fn find_markup(text: &[u8]) -> Option<usize> {
    find_special(text, |word| special(word, b'<') | special(word, b'&'))
}

/// The position of the first byte below 0x20 or 0xEF.
pub(crate) fn find_suspicious(text: &[u8]) -> Option<usize> {
    find_special(text, |_| 0)
}

/// Marks the bytes that equal `byte`, and maybe bytes beyond ASCII.
#[inline(always)]
fn special(word: u64, byte: u8) -> u64 {
    (word ^ (LOW * u64::from(byte))).wrapping_sub(LOW)
}

/// The position of the first byte that `ascii` marks, is below 0x20, or is 0xEF. What `ascii` says of bytes beyond ASCII
/// does not count.
#[inline(always)]
fn find_special(text: &[u8], ascii: impl Fn(u64) -> u64) -> Option<usize> {
    let look = |word: u64| {
        let low = ascii(word) | word.wrapping_sub(LOW * 0x20);
        // Most words are plain ASCII, and the first question tells.
        if (low | word) & HIGH == 0 { 0 } else { ((low & !word) | (special(word, 0xEF) & word)) & HIGH }
    };
    let (words, _) = text.as_chunks::<8>();
    for (number, word) in words.iter().enumerate() {
        let marks = look(u64::from_le_bytes(*word));
        if marks != 0 {
            return Some(number * 8 + lowest(marks));
        }
    }
    let Some(last) = text.last_chunk::<8>() else {
        return find_in_few(text, look);
    };
    // The last eight bytes once more: what overlaps has no mark.
    let marks = look(u64::from_le_bytes(*last));
    (marks != 0).then(|| text.len() - 8 + lowest(marks))
}

/// The same of less than eight bytes.
#[inline(always)]
fn find_in_few(text: &[u8], look: impl Fn(u64) -> u64) -> Option<usize> {
    if let (Some(low), Some(high)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let marks = look(u64::from(u32::from_le_bytes(*low)) | u64::from(u32::from_le_bytes(*high)) << 32);
        let found = lowest(marks);
        return (marks != 0).then(|| if found < 4 { found } else { found + text.len() - 8 });
    }
    // Letters fill up the word.
    let word = text.iter().rev().fold(LOW * u64::from(b'a'), |word, byte| word << 8 | u64::from(*byte));
    let marks = look(word);
    (marks != 0).then(|| lowest(marks))
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
}
