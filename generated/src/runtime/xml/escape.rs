//! Text and attribute values as XML writes them.

use super::entity::is_character;
use super::search::{is_writable, places, places_at_end, unwritable};

/// Adds `text` as character data. The error is the first character that XML cannot hold.
pub(super) fn push_text(out: &mut String, text: &str) -> Result<(), char> {
    push_special(out, text, text_escape, unwritable)
}

/// Adds `text` as the value of an attribute in double quotes.
pub(super) fn push_attribute(out: &mut String, text: &str) -> Result<(), char> {
    if is_writable(text.as_bytes()) && text.bytes().all(|byte| byte != b'"') {
        out.push_str(text);
        return Ok(());
    }
    push_special(out, text, attribute_escape, |byte| unwritable(byte).min(byte ^ b'"'))
}

/// What is special comes in bits, those of sixteen bytes at a time: where there is one of it, another one is near.
#[inline(always)]
fn push_special(
    out: &mut String,
    text: &str,
    escape: impl Fn(&mut String, u8) -> bool,
    set: impl Fn(u8) -> u8,
) -> Result<(), char> {
    let mut written = 0;
    let (blocks, few) = text.as_bytes().as_chunks::<16>();
    for (number, block) in blocks.iter().enumerate() {
        let places = places(block, &set);
        if places != 0 {
            written = push_block(out, text, written, number * 16, places, &escape)?;
        }
    }
    let places = places_at_end(text.as_bytes(), few, &set);
    written = push_block(out, text, written, text.len() - few.len(), places, &escape)?;
    out.push_str(text.get(written..).unwrap_or_default());
    Ok(())
}

/// Adds what is special at these places behind `start`, and what stands before each. Of the text, so much is written.
#[inline(always)]
fn push_block(
    out: &mut String,
    text: &str,
    mut written: usize,
    start: usize,
    mut places: u32,
    escape: impl Fn(&mut String, u8) -> bool,
) -> Result<usize, char> {
    while places != 0 {
        let place = start + places.trailing_zeros() as usize;
        places &= places - 1;
        if let (Some(before), Some(&special)) = (text.get(written..place), text.as_bytes().get(place)) {
            out.push_str(before);
            written = place;
            if escape(out, special) {
                written += 1;
            } else {
                check_character(text, place)?;
            }
        }
    }
    Ok(written)
}

/// The error is the character at a place, if XML cannot hold it.
#[cold]
#[inline(never)]
fn check_character(text: &str, place: usize) -> Result<(), char> {
    match text.get(place..).unwrap_or_default().chars().next() {
        Some(character) if !is_character(character) => Err(character),
        _ => Ok(()),
    }
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
