//! Text and attribute values as XML writes them.

use super::entity::is_character;
use super::search::{find_unwritable, is_writable};

/// Adds `text` as character data. The error is the first character that XML cannot hold.
pub(super) fn push_text(out: &mut String, text: &str) -> Result<(), char> {
    push_special(out, text, text_escape, find_unwritable)
}

/// Adds `text` as the value of an attribute in double quotes.
pub(super) fn push_attribute(out: &mut String, text: &str) -> Result<(), char> {
    if is_writable(text.as_bytes()) && text.bytes().all(|byte| byte != b'"') {
        out.push_str(text);
        return Ok(());
    }
    push_special(out, text, attribute_escape, attribute_stop)
}

fn attribute_stop(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|&byte| matches!(byte, b'<' | b'>' | b'&' | b'"' | 0xEF | 0..=0x1F))
}

#[inline(always)]
fn push_special(
    out: &mut String,
    text: &str,
    escape: impl Fn(&mut String, u8) -> bool,
    stop: impl Fn(&[u8]) -> Option<usize>,
) -> Result<(), char> {
    let mut rest = text;
    while let Some((before, special)) = stop(rest.as_bytes()).and_then(|found| rest.split_at_checked(found)) {
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
