//! Text and attribute values as XML writes them.

use super::entity::is_character;
use crate::runtime::scan;

/// Adds `text` as character data. The error is the first character that XML cannot hold.
#[inline(always)]
pub(super) fn push_text(out: &mut String, text: &str) -> Result<(), char> {
    match stop(text.as_bytes()) {
        None => {
            out.push_str(text);
            Ok(())
        }
        Some(found) => push_special(out, text, found, text_escape),
    }
}

/// Adds `text` as the value of an attribute in double quotes.
pub(super) fn push_attribute(out: &mut String, text: &str) -> Result<(), char> {
    let special = |byte: u8| attribute_escape(byte).is_some() || byte < b' ' || byte == 0xEF;
    match text.bytes().position(special) {
        None => {
            out.push_str(text);
            Ok(())
        }
        Some(found) => push_special(out, text, found, attribute_escape),
    }
}

/// The position of the first byte that needs a look.
#[inline(always)]
fn stop(bytes: &[u8]) -> Option<usize> {
    // `<` and `>` differ in one bit, so one comparison finds both. U+FFFE and U+FFFF begin with 0xEF.
    let bracket = |word: u64| scan::equal(word & !0x0202_0202_0202_0202, b'<');
    scan::find(
        bytes,
        |word| bracket(word) | scan::equal(word, b'&') | scan::equal(word, 0xEF) | scan::control(word),
        |byte| matches!(byte, b'<' | b'>' | b'&' | 0xEF | 0..=0x1F),
    )
}

#[inline(never)]
fn push_special(
    out: &mut String,
    text: &str,
    first: usize,
    escape: fn(u8) -> Option<&'static str>,
) -> Result<(), char> {
    let mut rest = text;
    let mut found = first;
    loop {
        let (before, special) = rest.split_at_checked(found).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(character) = special.chars().next() else {
            return Ok(());
        };
        match special.bytes().next().and_then(escape) {
            Some(escaped) => out.push_str(escaped),
            None if is_character(character) => out.push(character),
            None => return Err(character),
        }
        rest = special.get(character.len_utf8()..).unwrap_or_default();
        let looks_special = |byte: u8| escape(byte).is_some() || byte < b' ' || byte == 0xEF;
        found = rest.bytes().position(looks_special).unwrap_or(rest.len());
    }
}

/// A carriage return is escaped because a reader would turn it into a line feed.
fn text_escape(byte: u8) -> Option<&'static str> {
    match byte {
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'&' => Some("&amp;"),
        b'\r' => Some("&#13;"),
        _ => None,
    }
}

/// Tabs and line ends are escaped because a reader would turn them into blanks.
fn attribute_escape(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        _ => text_escape(byte),
    }
}
