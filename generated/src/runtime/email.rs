//! Whether a text is an e-mail address. `rule` asks.

/// A byte that the part before the `@` may have.
const LOCAL: u8 = 1;
/// A byte that a label of a domain may have.
const LABEL: u8 = 2;

/// What each byte may be part of.
const BYTES: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let letter = byte as u8;
        table[byte] = match letter {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | 0x80.. => LOCAL | LABEL,
            b'.' | b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => LOCAL,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// The longest label of a domain, in characters.
const LONGEST_LABEL: usize = 63;

/// True for what HTML takes for a valid address: letters, digits, dots and some marks before the `@`, behind it labels
/// of letters, digits and inner hyphens with dots between them, one of them at least.
///
/// HTML has browsers write domains in ASCII first. Nobody does that here, and mail has had addresses in every script
/// for long, so any character beyond ASCII is taken for a letter, on both sides.
pub(super) fn is_address(text: &str) -> bool {
    let (local, [b'@', domain @ ..]) = take(text.as_bytes(), LOCAL) else { return false };
    if local.is_empty() {
        return false;
    }
    let mut rest = domain;
    loop {
        let (label, after) = take(rest, LABEL);
        match after {
            _ if !is_label(label) => return false,
            [] => return true,
            [b'.', more @ ..] => rest = more,
            _ => return false,
        }
    }
}

/// The bytes of a kind that stand first, and the others.
#[inline]
fn take(bytes: &[u8], kind: u8) -> (&[u8], &[u8]) {
    match bytes.iter().position(|byte| BYTES[usize::from(*byte)] & kind == 0) {
        Some(at) => bytes.split_at(at),
        None => (bytes, &[]),
    }
}

/// True for a label of the right length whose hyphens stand within it.
#[inline]
fn is_label(label: &[u8]) -> bool {
    // The bytes of a character but its first count for nothing.
    let letters = || label.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    !matches!(label, [] | [b'-', ..] | [.., b'-']) && (label.len() <= LONGEST_LABEL || letters() <= LONGEST_LABEL)
}
