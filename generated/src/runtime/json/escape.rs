//! Which characters of a string are written, and found, as they are.

use crate::runtime::scan::{self, HIGH, LOW};

/// The position of the next byte that is not plain: a quote, a backslash, a control character.
#[inline(always)]
pub(super) fn stop(bytes: &[u8]) -> Option<usize> {
    scan::find(bytes, special, |byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
}

/// True when every byte is plain. Most texts are short, so that these few branches are all; where words overlap, bytes
/// are looked at twice.
#[inline(always)]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    let marks = match (bytes.first_chunk::<16>(), bytes.last_chunk::<16>()) {
        (Some(first), Some(last)) if bytes.len() <= 32 => special_of(first) | special_of(last),
        (Some(_), Some(last)) => {
            let (pairs, _) = bytes.as_chunks::<16>();
            pairs.iter().fold(special_of(last), |marks, pair| marks | special_of(pair))
        }
        _ => match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (Some(first), Some(last)) => special(u64::from_le_bytes(*first)) | special(u64::from_le_bytes(*last)),
            _ => special(few(bytes)),
        },
    };
    marks & HIGH == 0
}

/// The marks of two words.
#[inline(always)]
fn special_of(pair: &[u8; 16]) -> u64 {
    let pair = u128::from_le_bytes(*pair);
    special(pair as u64) | special((pair >> 64) as u64)
}

/// Less than eight bytes in a word, which letters fill up.
#[inline(always)]
fn few(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(low), Some(high)) => u64::from(u32::from_le_bytes(*low)) | u64::from(u32::from_le_bytes(*high)) << 32,
        _ => bytes.iter().fold(LOW * u64::from(b'a'), |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// Marks the bytes that are not plain, in their highest bits. Of several marks only the lowest is certain.
#[inline(always)]
fn special(word: u64) -> u64 {
    // This exchange puts the quote, 0x22, right behind the control characters.
    let exchanged = word ^ (LOW * 0x02);
    let backslash = word ^ (LOW * b'\\' as u64);
    (exchanged.wrapping_sub(LOW * 0x21) | backslash.wrapping_sub(LOW)) & !word
}

/// Adds a text in which something is special.
#[cold]
#[inline(never)]
pub(super) fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, special)) = stop(rest.as_bytes()).and_then(|found| rest.split_at_checked(found)) {
        out.push_str(before);
        let Some((byte, _)) = special.as_bytes().split_first() else {
            return;
        };
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            other => push_unit(out, *other),
        }
        rest = special.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Adds a control character that has no short form.
fn push_unit(out: &mut String, byte: u8) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    out.push_str("\\u00");
    out.extend([byte >> 4, byte & 15].into_iter().filter_map(|half| DIGITS.get(usize::from(half))));
}
