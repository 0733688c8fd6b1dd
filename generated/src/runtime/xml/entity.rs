//! References: the five entities that XML defines, and characters by number.

/// The character that the reference at the start of `text` stands for, and the text behind it.
#[inline(always)]
pub(super) fn resolve(text: &str) -> Option<(char, &str)> {
    if let Some(behind) = text.strip_prefix("&lt;") {
        Some(('<', behind))
    } else if let Some(behind) = text.strip_prefix("&gt;") {
        Some(('>', behind))
    } else if let Some(behind) = text.strip_prefix("&amp;") {
        Some(('&', behind))
    } else {
        resolve_rarer(text)
    }
}

#[inline(never)]
fn resolve_rarer(text: &str) -> Option<(char, &str)> {
    if let Some(behind) = text.strip_prefix("&quot;") {
        Some(('"', behind))
    } else if let Some(behind) = text.strip_prefix("&apos;") {
        Some(('\'', behind))
    } else {
        let (digits, behind) = text.strip_prefix("&#")?.split_once(';')?;
        Some((by_number(digits)?, behind))
    }
}

fn by_number(digits: &str) -> Option<char> {
    let (digits, radix) = match digits.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    if !digits.bytes().all(|byte| char::from(byte).is_digit(radix)) {
        return None;
    }
    let character = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
    is_character(character).then_some(character)
}

/// True for what XML 1.0 calls a character.
pub(crate) fn is_character(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => other >= ' ',
    }
}
