//! Looks for what character data may not hold, sixteen bytes at a time. The writer asks what it must escape, the reader
//! where text ends; both ask for characters that XML cannot hold in the same look.

use crate::runtime::scan::{HIGH, LOW, lowest};

/// The position of the first byte that character data may not hold as it is: `<`, `>`, `&`, a byte below 0x20, and 0xEF,
/// with which U+FFFE and U+FFFF begin.
#[inline(always)]
pub(crate) fn find_unwritable(text: &[u8]) -> Option<usize> {
    // `<` and `>` differ in one bit, so one comparison finds both.
    find_special(text, |word| special(word | (LOW * 2), b'>') | special(word, b'&'))
}

/// True when there is no such byte. Most texts are short, so that few branches are all; where blocks overlap, bytes are
/// looked at twice.
#[inline(always)]
pub(crate) fn is_writable(text: &[u8]) -> bool {
    match (text.first_chunk::<16>(), text.last_chunk::<16>()) {
        (Some(first), Some(last)) if text.len() <= 32 => !is_any_unwritable(first.iter().zip(last)),
        (Some(_), Some(_)) => {
            let (blocks, _) = text.as_chunks::<32>();
            let clean = |block: &[u8; 32]| {
                let (left, right) = block.split_at(16);
                !is_any_unwritable(left.iter().zip(right))
            };
            blocks.iter().all(clean) && text.last_chunk().is_none_or(clean)
        }
        _ => find_unwritable(text).is_none(),
    }
}

/// Looks at sixteen pairs without a branch, which the compiler makes a few instructions of.
#[inline(always)]
fn is_any_unwritable<'a>(pairs: impl Iterator<Item = (&'a u8, &'a u8)>) -> bool {
    let marked = |byte: u8| u8::from((byte | 2 == b'>') | (byte == b'&') | (byte == 0xEF) | (byte < 0x20));
    pairs.fold(0, |marks, (left, right)| marks | marked(*left) | marked(*right)) != 0
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
/// does not count. It takes two words at a step: most texts end within them, so that the loop is seldom left where nobody
/// expects it.
#[inline(always)]
fn find_special(text: &[u8], ascii: impl Fn(u64) -> u64) -> Option<usize> {
    let look = |word: u64| {
        let low = ascii(word) | word.wrapping_sub(LOW * 0x20);
        ((low & !word) | (special(word, 0xEF) & word)) & HIGH
    };
    let (pairs, few) = text.as_chunks::<16>();
    for (number, pair) in pairs.iter().enumerate() {
        let pair = u128::from_le_bytes(*pair);
        let (first, second) = (look(pair as u64), look((pair >> 64) as u64));
        if first | second != 0 {
            let within = if first != 0 { lowest(first) } else { 8 + lowest(second) };
            return Some(number * 16 + within);
        }
    }
    if let Some(word) = few.first_chunk::<8>() {
        let marks = look(u64::from_le_bytes(*word));
        if marks != 0 {
            return Some(text.len() - few.len() + lowest(marks));
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
