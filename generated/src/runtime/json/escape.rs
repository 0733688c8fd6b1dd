//! Which characters of a string are written, and found, as they are.

use crate::runtime::scan;

/// The position of the next byte that is not plain: a quote, a backslash, a control character.
#[inline(always)]
pub(super) fn stop(bytes: &[u8]) -> Option<usize> {
    scan::find(bytes, special, |byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
}

/// Marks the bytes that are not plain, in their highest bits. Of several marks only the lowest is certain.
#[inline(always)]
fn special(word: u64) -> u64 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    // This exchange puts the quote, 0x22, right behind the control characters.
    let exchanged = word ^ (LOW * 0x02);
    let backslash = word ^ (LOW * b'\\' as u64);
    (exchanged.wrapping_sub(LOW * 0x21) | backslash.wrapping_sub(LOW)) & !word
}

/// Adds a text whose first special byte is at `first`.
#[cold]
#[inline(never)]
pub(super) fn push_escaped(out: &mut String, text: &str, first: usize) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let mut rest = text;
    let mut found = first;
    loop {
        let (before, special) = rest.split_at_checked(found).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(&byte) = special.as_bytes().first() else {
            return;
        };
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            other => {
                out.push_str("\\u00");
                for half in [other >> 4, other & 15] {
                    out.extend(DIGITS.get(usize::from(half)));
                }
            }
        }
        rest = special.get(1..).unwrap_or_default();
        found = stop(rest.as_bytes()).unwrap_or(rest.len());
    }
}
