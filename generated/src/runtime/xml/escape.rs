//! Text and attribute values as XML writes them.

use super::entity::is_character;
use super::search::find_unwritable;

/// Adds `text` as character data; `first` is its first byte that needs a look. The error is the first character that
/// XML cannot hold.
pub(super) fn push_text(out: &mut String, text: &str, first: usize) -> Result<(), char> {
    push_special(out, text, first, text_escape, find_unwritable)
}

/// Adds `text` as the value of an attribute in double quotes.
pub(super) fn push_attribute(out: &mut String, text: &str) -> Result<(), char> {
    match attribute_stop(text.as_bytes()) {
        None => {
            out.push_str(text);
            Ok(())
        }
        Some(first) => push_special(out, text, first, attribute_escape, attribute_stop),
    }
}

fn attribute_stop(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|&byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | 0xEF | 0..=0x1F))
}

#[inline(always)]
fn push_special(
    out: &mut String,
    text: &str,
    first: usize,
    escape: impl Fn(&mut String, u8) -> bool,
    stop: impl Fn(&[u8]) -> Option<usize>,
) -> Result<(), char> {
    let mut rest = text;
    let mut found = Some(first);
    while let Some((before, special)) = found.and_then(|found| rest.split_at_checked(found)) {
        out.push_str(before);
        let length = if special.bytes().next().is_some_and(|byte| escape(out, byte)) {
            1
        } else {
            let character = special.chars().next().unwrap_or_default();
            if !is_character(character) {
                return Err(character);
            }
            out.push(character);
            character.len_utf8()
        };
        rest = special.get(length..).unwrap_or_default();
        found = stop(rest.as_bytes());
    }
    out.push_str(rest);
    Ok(())
}

/// A carriage return is escaped because a reader would turn it into a line feed.
#[inline(always)]
fn text_escape(out: &mut String, byte: u8) -> bool {
    match byte {
        b'<' => out.push_str("&lt;"),
        b'>' => out.push_str("&gt;"),
        b'&' => out.push_str("&amp;"),
        b'\r' => out.push_str("&#13;"),
        _ => return false,
    }
    true
}

/// Tabs and line ends are escaped because a reader would turn them into blanks.
fn attribute_escape(out: &mut String, byte: u8) -> bool {
    match byte {
        b'"' => out.push_str("&quot;"),
        b'\t' => out.push_str("&#9;"),
        b'\n' => out.push_str("&#10;"),
        _ => return text_escape(out, byte),
    }
    true
}
