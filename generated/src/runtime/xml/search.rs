//! Looks for what character data may not hold, sixteen bytes at a time. The writer asks what it must escape, the reader
//! where text ends; both ask for characters that XML cannot hold in the same look.
//!
//! Sets of bytes are functions, as `scan` takes them.

use crate::runtime::scan::has_none;

/// Zero for what character data may not hold as it is: `<`, `>`, `&`, and what is suspicious.
#[inline(always)]
pub(crate) fn unwritable(byte: u8) -> u8 {
    // `<` and `>` differ in one bit.
    ((byte | 2) ^ b'>').min(byte ^ b'&').min(suspicious(byte))
}

/// Zero for what ends text or needs a look in it: `<`, `&`, and what is suspicious.
#[inline(always)]
pub(super) fn markup(byte: u8) -> u8 {
    (byte ^ b'<').min(byte ^ b'&').min(suspicious(byte))
}

/// Zero for a byte below 0x20, and for 0xEF, with which U+FFFE and U+FFFF begin. What is above, the first byte of a
/// character beyond the first plane, counts as well: then all of these are neighbours, 0xEF, moved up by 0x11, is 0 and
/// 0x1F is 0x30.
#[inline(always)]
fn suspicious(byte: u8) -> u8 {
    byte.wrapping_add(0x11).saturating_sub(0x30)
}

/// True when character data may hold this text as it is.
#[inline(always)]
pub(crate) fn is_writable(text: &[u8]) -> bool {
    has_none(text, unwritable)
}

/// For each byte of a block a bit of its own within its half.
const BITS: &[u8; 16] = &[1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128];

/// The members of a set in a block: a bit each, the lowest for the first. To add up bits of a byte each is what the
/// compiler has an instruction for.
#[inline(always)]
pub(crate) fn places(block: &[u8; 16], set: impl Fn(u8) -> u8) -> u32 {
    let mut bits = *BITS;
    bits.iter_mut().zip(block).for_each(|(bit, &byte)| *bit = if set(byte) == 0 { *bit } else { 0 });
    let (low, high) = bits.split_at(8);
    sum(low) + (sum(high) << 8)
}

/// The same of two blocks. When a program is linked as one, the compiler may see that no two of the bits are the same,
/// and then it puts them together one by one. So here each byte has all bits but its own, and that one too if it is a
/// member: what all of them add up to without a member is taken away at the end.
#[inline(always)]
pub(super) fn places_in_pair(pair: &[u8; 32], set: impl Fn(u8) -> u8) -> u32 {
    const WITHOUT_MEMBERS: u32 = (7_u32 * 255).wrapping_mul(0x0101_0101);
    let added = |block: &[u8; 16]| {
        let mut bits = *BITS;
        bits.iter_mut().zip(block).for_each(|(bit, &byte)| *bit = if set(byte) == 0 { 255 } else { !*bit });
        let (low, high) = bits.split_at(8);
        sum(low) + (sum(high) << 8)
    };
    match pair.as_chunks::<16>() {
        ([front, back], []) => added(front).wrapping_add(added(back) << 16).wrapping_sub(WITHOUT_MEMBERS),
        _ => 0,
    }
}

#[inline(always)]
fn sum(bits: &[u8]) -> u32 {
    bits.iter().fold(0, |sum, &bit| sum + u32::from(bit))
}

/// The same of the last bytes of a text, `few`, for which there is no block.
#[inline(always)]
pub(crate) fn places_at_end(text: &[u8], few: &[u8], set: impl Fn(u8) -> u8) -> u32 {
    if let Some(last) = text.last_chunk::<16>() {
        return places(last, set).wrapping_shr(16 - few.len() as u32);
    }
    // Letters fill up the block.
    let mut block = [b'a'; 16];
    block.iter_mut().zip(few).for_each(|(to, from)| *to = *from);
    places(&block, set)
}

/// The position of the first byte that ends text or needs a look in it.
#[inline(always)]
pub(crate) fn find_markup(text: &[u8]) -> Option<usize> {
    Some(markup_or_end(text)).filter(|&found| found < text.len())
}

/// The same, and the end of the text if there is no such byte.
#[inline(always)]
pub(super) fn markup_or_end(text: &[u8]) -> usize {
    find(text, markup)
}

/// The position of the first suspicious byte.
pub(crate) fn find_suspicious(text: &[u8]) -> Option<usize> {
    Some(find(text, suspicious)).filter(|&found| found < text.len())
}

/// The position of the first byte of a set, or the end of the text. Most texts end within 32 bytes: to look at all of
/// them takes less time than to guess wrongly whether there is more in the second half.
#[inline(always)]
fn find(text: &[u8], set: impl Fn(u8) -> u8) -> usize {
    let mut left = text;
    while let Some((pair, behind)) = left.split_first_chunk::<32>() {
        let places = places_in_pair(pair, &set);
        if places != 0 {
            return text.len() - left.len() + places.trailing_zeros() as usize;
        }
        left = behind;
    }
    while let Some((block, behind)) = left.split_first_chunk::<16>() {
        let places = places(block, &set);
        if places != 0 {
            return text.len() - left.len() + places.trailing_zeros() as usize;
        }
        left = behind;
    }
    find_at_end(text, left.len(), set)
}

/// The same in the few bytes at the end of a text for which there is no block. Behind what is read stands an end tag, so
/// that they are seldom asked for.
#[inline(never)]
fn find_at_end(text: &[u8], few: usize, set: impl Fn(u8) -> u8) -> usize {
    let before = text.len() - few;
    text.iter().skip(before).position(|&byte| set(byte) == 0).map_or(text.len(), |found| before + found)
}
