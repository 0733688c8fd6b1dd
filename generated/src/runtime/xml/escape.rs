//! Text and attribute values as XML writes them.

use super::entity::is_character;
use crate::runtime::scan;

/// The position of the first byte of character data that needs a look.
#[inline(always)]
pub(super) fn text_stop(bytes: &[u8]) -> Option<usize> {
    scan::find_unwritable(bytes)
}

/// Adds `text` as character data; `first` is its first byte that needs a look. The error is the first character that
/// XML cannot hold.
pub(super) fn push_text(out: &mut String, text: &str, first: usize) -> Result<(), char> {
    push_special(out, text, first, text_escape, text_stop)
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
    bytes.iter().position(|&byte| attribute_escape(byte).is_some() || byte < b' ' || byte == 0xEF)
}

#[inline(always)]
fn push_special(
    out: &mut String,
    text: &str,
    first: usize,
    escape: impl Fn(u8) -> Option<&'static str>,
    stop: impl Fn(&[u8]) -> Option<usize>,
) -> Result<(), char> {
    let mut rest = text;
    let mut found = first;
    loop {
        let (before, special) = rest.split_at_checked(found).unwrap_or((rest, ""));
        out.push_str(before);
        let Some(&byte) = special.as_bytes().first() else {
            return Ok(());
        };
        let length = match escape(byte) {
            Some(escaped) => {
                out.push_str(escaped);
                1
            }
            None => {
                let character = special.chars().next().unwrap_or_default();
                if !is_character(character) {
                    return Err(character);
                }
                out.push(character);
                character.len_utf8()
            }
        };
        rest = special.get(length..).unwrap_or_default();
        found = stop(rest.as_bytes()).unwrap_or(rest.len());
    }
}

/// A carriage return is escaped because a reader would turn it into a line feed.
#[inline(always)]
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
#[inline(always)]
fn attribute_escape(byte: u8) -> Option<&'static str> {
    match byte {
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        _ => text_escape(byte),
    }
}
