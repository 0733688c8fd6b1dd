//! Which characters of a string are written, and found, as they are.

use crate::runtime::scan::{self, LOW};

/// The position of the next byte that is not plain: a quote, a backslash, a control character.
#[inline(always)]
pub(super) fn stop(bytes: &[u8]) -> Option<usize> {
    scan::find(bytes, special, |byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
}

/// True when every byte is plain.
#[inline(always)]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    // This exchange puts the quote, 0x22, right behind the control characters.
    scan::has_none(bytes, |byte| (byte ^ 0x02).saturating_sub(0x20).min(byte ^ b'\\'))
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
