//! Looks for what character data may not hold, sixteen bytes at a time. The writer asks what it must escape, the reader
//! where text ends; both ask for characters that XML cannot hold in the same look.
//!
//! A set of bytes is a function that gives zero for its members and has no branch. Where it is called for each byte of
//! a block and the results are only added up, the compiler looks at all bytes of the block at once.

use crate::runtime::scan::{HIGH, LOW, lowest};

/// Zero for what character data may not hold as it is: `<`, `>`, `&`, and what is suspicious.
#[inline(always)]
fn unwritable(byte: u8) -> u8 {
    // `<` and `>` differ in one bit.
    ((byte | 2) ^ b'>').min(byte ^ b'&').min(suspicious(byte))
}

/// Zero for what ends text or needs a look in it: `<`, `&`, and what is suspicious.
#[inline(always)]
fn markup(byte: u8) -> u8 {
    (byte ^ b'<').min(byte ^ b'&').min(suspicious(byte))
}

/// Zero for a byte below 0x20, and for 0xEF, with which U+FFFE and U+FFFF begin. What is above, the first byte of a
/// character beyond the first plane, counts as well: then all of these are neighbours, 0xEF, moved up by 0x11, is 0 and
/// 0x1F is 0x30.
#[inline(always)]
fn suspicious(byte: u8) -> u8 {
    byte.wrapping_add(0x11).saturating_sub(0x30)
}

/// True when character data may hold this text as it is. Where blocks overlap, bytes are looked at twice.
#[inline(always)]
pub(crate) fn is_writable(text: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (text.first_chunk::<16>(), text.last_chunk::<16>()) {
        if text.len() <= 32 {
            return are_writable(first, last);
        }
        let (pairs, _) = text.as_chunks::<32>();
        pairs.iter().all(is_pair_writable) && text.last_chunk().is_some_and(is_pair_writable)
    } else if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        are_writable(first, last)
    } else if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        are_writable(first, last)
    } else {
        text.iter().all(|&byte| unwritable(byte) != 0)
    }
}

#[inline(always)]
fn is_pair_writable(pair: &[u8; 32]) -> bool {
    let (left, right) = pair.split_at(16);
    left.first_chunk::<16>().zip(right.first_chunk()).is_some_and(|(left, right)| are_writable(left, right))
}

#[inline(always)]
fn are_writable<const LENGTH: usize>(left: &[u8; LENGTH], right: &[u8; LENGTH]) -> bool {
    let least = left.iter().zip(right).map(|(&left, &right)| unwritable(left).min(unwritable(right)));
    !least.fold(false, |found, least| found | (least == 0))
}

/// The position of the first byte that character data may not hold as it is. What must be escaped seldom comes alone, so
/// that the next one is near; to find out which byte of few it is, words are faster than blocks.
#[inline(always)]
pub(crate) fn find_unwritable(text: &[u8]) -> Option<usize> {
    let (pairs, few) = text.as_chunks::<16>();
    for (number, pair) in pairs.iter().enumerate() {
        let pair = u128::from_le_bytes(*pair);
        let (first, second) = (unwritable_marks(pair as u64), unwritable_marks((pair >> 64) as u64));
        if first | second != 0 {
            let within = if first != 0 { lowest(first) } else { 8 + lowest(second) };
            return Some(number * 16 + within);
        }
    }
    let found = |marks: u64, before: usize| (marks != 0).then(|| before + lowest(marks));
    if let Some(word) = few.first_chunk::<8>() {
        let marks = unwritable_marks(u64::from_le_bytes(*word));
        if marks != 0 {
            return found(marks, text.len() - few.len());
        }
    }
    if let Some(last) = text.last_chunk::<8>() {
        // The last eight bytes once more: what overlaps has no mark.
        return found(unwritable_marks(u64::from_le_bytes(*last)), text.len() - 8);
    }
    if let (Some(low), Some(high)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let word = u64::from(u32::from_le_bytes(*low)) | u64::from(u32::from_le_bytes(*high)) << 32;
        return found(unwritable_marks(word), 0).map(|place| if place < 4 { place } else { place + text.len() - 8 });
    }
    // Letters fill up the word.
    let word = text.iter().rev().fold(LOW * u64::from(b'a'), |word, byte| word << 8 | u64::from(*byte));
    found(unwritable_marks(word), 0)
}

/// A mark on the highest bit of the first byte of eight that character data may not hold as it is. Bytes behind it may
/// have wrong marks, because what is less than zero borrows from them.
#[inline(always)]
fn unwritable_marks(word: u64) -> u64 {
    let equal = |word: u64, byte: u8| (word ^ (LOW * u64::from(byte))).wrapping_sub(LOW);
    let ascii = equal(word | (LOW * 2), b'>') | equal(word, b'&') | word.wrapping_sub(LOW * 0x20);
    ((ascii & !word) | (equal(word, 0xEF) & word)) & HIGH
}

/// The position of the first byte that ends text or needs a look in it.
#[inline(always)]
pub(crate) fn find_markup(text: &[u8]) -> Option<usize> {
    find(text, markup)
}

/// The position of the first suspicious byte.
pub(crate) fn find_suspicious(text: &[u8]) -> Option<usize> {
    find(text, suspicious)
}

/// The position of the first byte of a set.
#[inline(always)]
fn find(text: &[u8], set: impl Fn(u8) -> u8) -> Option<usize> {
    let (blocks, few) = text.as_chunks::<16>();
    for (number, block) in blocks.iter().enumerate() {
        if let Some(place) = place(block, &set) {
            return Some(number * 16 + place);
        }
    }
    find_at_end(text, few.len(), set)
}

/// The place of the first byte of a set in a block.
#[inline(always)]
fn place(block: &[u8; 16], set: impl Fn(u8) -> u8) -> Option<usize> {
    const PLACES: &[u8; 16] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    if !block.iter().fold(false, |found, &byte| found | (set(byte) == 0)) {
        return None;
    }
    let places = block.iter().zip(PLACES).map(|(&byte, place)| (set(byte).min(1) << 4) | place);
    Some(usize::from(places.fold(u8::MAX, u8::min)))
}

/// The same in the few bytes at the end of a text for which there is no block. Behind what is read stands an end tag, so
/// that they are seldom asked for.
#[inline(never)]
fn find_at_end(text: &[u8], few: usize, set: impl Fn(u8) -> u8) -> Option<usize> {
    let before = text.len() - few;
    text.iter().skip(before).position(|&byte| set(byte) == 0).map(|found| before + found)
}
