//! Bytes in, text out: byte-order marks, UTF-16, UTF-8, windows-1251 and windows-1252 behind a wrong label.
//!
//! `read` calls it. Line ends become `\n`, no-break blanks become blanks, zero-width characters vanish.

/// A decoded page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text.
    pub text: String,
    /// What had to be guessed, where something had to.
    pub trouble: Option<String>,
}

/// Decodes a page; `None` when the bytes are no text.
pub fn decode(bytes: &[u8]) -> Option<Decoded> {
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return finish(utf8_or_guess(rest)?);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return finish(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return finish(utf16(rest, u16::from_be_bytes));
    }
    if bytes.contains(&0) {
        let (even, odd) = zeros(bytes);
        let half = bytes.len() / 2;
        return match () {
            () if odd * 10 > half * 4 && even * 10 < half => finish(utf16(bytes, u16::from_le_bytes)),
            () if even * 10 > half * 4 && odd * 10 < half => finish(utf16(bytes, u16::from_be_bytes)),
            () => None,
        };
    }
    finish(utf8_or_guess(bytes)?)
}

/// How many zero bytes stand at even and at odd places of the beginning.
fn zeros(bytes: &[u8]) -> (usize, usize) {
    let (pairs, _) = bytes.as_chunks::<2>();
    let even = pairs.iter().filter(|pair| pair[0] == 0).count();
    let odd = pairs.iter().filter(|pair| pair[1] == 0).count();
    (even, odd)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, Option<String>) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    let trouble = (!rest.is_empty()).then(|| "UTF-16 text with an odd number of bytes".to_owned());
    (text, trouble)
}

/// UTF-8, or the code page that makes letters of the bytes.
fn utf8_or_guess(bytes: &[u8]) -> Option<(String, Option<String>)> {
    let broken = match std::str::from_utf8(bytes) {
        Ok(text) => {
            if let Some(mended) = twice_encoded(text) {
                return Some((mended, Some("UTF-8 text that was encoded twice".to_owned())));
            }
            return Some((text.to_owned(), None));
        }
        Err(error) => error,
    };
    // A page that is cut inside its last character is still UTF-8.
    let valid = bytes.get(..broken.valid_up_to()).unwrap_or_default();
    let lossy = String::from_utf8_lossy(bytes);
    let wrong = lossy.matches(char::REPLACEMENT_CHARACTER).count();
    let multibyte = lossy.chars().filter(|letter| !letter.is_ascii()).count().saturating_sub(wrong);
    if (broken.error_len().is_none() && bytes.len() - valid.len() < 4) || multibyte > wrong * 8 {
        let message = format!("{wrong} byte sequences are not UTF-8; read as U+FFFD");
        return Some((lossy.into_owned(), Some(message)));
    }
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let cyrillic = bytes.iter().filter(|byte| **byte >= 0xC0).count();
    let runs = bytes.windows(2).filter(|pair| pair.iter().all(|byte| *byte >= 0xC0)).count();
    // Cyrillic text is made of words of high bytes; in western text they stand alone among ASCII letters.
    let (table, name): (fn(u8) -> char, _) = if cyrillic * 10 >= high * 7 && runs * 2 > high {
        (windows_1251, "windows-1251")
    } else {
        (windows_1252, "windows-1252")
    };
    let text: String = bytes.iter().map(|byte| table(*byte)).collect();
    Some((text, Some(format!("the page is not UTF-8; read as {name}"))))
}

/// UTF-8 bytes that somebody took for windows-1252 or -1251 and encoded again: `Ð½` for `н`.
fn twice_encoded(text: &str) -> Option<String> {
    // All suspicious letters begin with this byte, and most pages have none of it.
    if text.bytes().filter(|byte| *byte == 0xC3).count() < 8 {
        return None;
    }
    let suspicious = text.chars().filter(|letter| matches!(letter, 'Ð' | 'Ñ' | 'Ã')).count();
    let high = text.chars().filter(|letter| !letter.is_ascii()).count();
    if suspicious < 8 || suspicious * 3 < high {
        return None;
    }
    let bytes: Option<Vec<u8>> = text.chars().map(byte_of_windows_1252).collect();
    String::from_utf8(bytes?).ok()
}

fn byte_of_windows_1252(letter: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(letter)) {
        return Some(byte);
    }
    let at = HIGH_1252.iter().position(|known| *known == letter)?;
    u8::try_from(at + 0x80).ok()
}

/// Whether the text is free of the control characters that only binary data hold.
fn control_free(text: &str) -> bool {
    let strange =
        |letter: &char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}' | '\u{85}');
    let count = text.chars().filter(strange).count();
    count * 100 <= text.len() && !text.contains('\0')
}

/// A byte of a letter that stays as it is. What is folded begins with one of the others.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\t' | 0x80..=0xC1 | 0xC3..=0xE0 | 0xE4..=0xEE | 0xF0..)
}

/// How many bytes stay as they are before the first that may not. A block without a branch in it is looked at as one.
fn plain_length(text: &str) -> usize {
    let blocks = text.as_bytes().chunks(64);
    let is_whole = |block: &&[u8]| block.iter().fold(true, |plain, byte| plain & is_plain(*byte));
    let whole: usize = blocks.take_while(is_whole).map(<[u8]>::len).sum();
    let rest = text.as_bytes().get(whole..).unwrap_or_default();
    whole + rest.iter().take_while(|byte| is_plain(**byte)).count()
}

/// One kind of line end, one kind of blank.
fn finish((text, trouble): (String, Option<String>)) -> Option<Decoded> {
    // Nearly all letters of nearly all pages are plain: what is between the others is not looked at one by one.
    let first = plain_length(&text);
    if first == text.len() {
        return Some(Decoded { text, trouble });
    }
    if !control_free(&text) {
        return None;
    }
    let mut folded = String::with_capacity(text.len());
    let (plain, mut rest) = text.split_at_checked(first)?;
    folded.push_str(plain);
    while let Some(letter) = rest.chars().next() {
        let mut behind = rest.get(letter.len_utf8()..)?;
        match letter {
            '\r' => {
                behind = behind.strip_prefix('\n').unwrap_or(behind);
                folded.push('\n');
            }
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{c}' | '\u{b}' => folded.push('\n'),
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => folded.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' => {}
            other => folded.push(other),
        }
        let (plain, after) = behind.split_at_checked(plain_length(behind))?;
        folded.push_str(plain);
        rest = after;
    }
    Some(Decoded { text: folded, trouble })
}

fn windows_1251(byte: u8) -> char {
    match byte {
        0..0x80 => char::from(byte),
        0xC0.. => char::from_u32(0x410 + u32::from(byte - 0xC0)).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => HIGH_1251.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..0xA0 => HIGH_1252.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

/// windows-1251 from 0x80 to 0xBF; the Russian alphabet follows.
#[rustfmt::skip]
const HIGH_1251: [char; 64] = [
    'Ђ', 'Ѓ', '‚', 'ѓ', '„', '…', '†', '‡', '€', '‰', 'Љ', '‹', 'Њ', 'Ќ', 'Ћ', 'Џ',
    'ђ', '‘', '’', '“', '”', '•', '–', '—', '\u{98}', '™', 'љ', '›', 'њ', 'ќ', 'ћ', 'џ',
    '\u{a0}', 'Ў', 'ў', 'Ј', '¤', 'Ґ', '¦', '§', 'Ё', '©', 'Є', '«', '¬', '\u{ad}', '®', 'Ї',
    '°', '±', 'І', 'і', 'ґ', 'µ', '¶', '·', 'ё', '№', 'є', '»', 'ј', 'Ѕ', 'ѕ', 'ї',
];

/// windows-1252 from 0x80 to 0x9F; Latin-1 follows.
#[rustfmt::skip]
const HIGH_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        decode(bytes).unwrap().text
    }

    #[test]
    fn marks_and_line_ends_vanish() {
        assert_eq!(text(b"\xEF\xBB\xBFa\r\nb\rc"), "a\nb\nc");
        assert_eq!(text("a\u{a0}b\u{200b}c".as_bytes()), "a bc");
        assert_eq!(decode(b"plain").unwrap().trouble, None);
    }

    #[test]
    fn utf16_with_and_without_a_mark() {
        let little: Vec<u8> = "Name Тип".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "Name Тип".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&[&[0xFF, 0xFE], &little[..]].concat()), "Name Тип");
        assert_eq!(text(&[&[0xFE, 0xFF], &big[..]].concat()), "Name Тип");
        let ascii: Vec<u8> = "Name Type".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&ascii), "Name Type");
    }

    #[test]
    fn code_pages_are_told_apart() {
        let russian = decode(b"\xCD\xE0\xE7\xE2\xE0\xED\xE8\xE5 | \xD2\xE8\xEF").unwrap();
        assert_eq!(russian.text, "Название | Тип");
        assert!(russian.trouble.is_some());
        assert_eq!(text(b"L\xE4nge und Gr\xF6\xDFe"), "Länge und Größe");
        assert_eq!(text("Ð\u{9d}Ð°Ð·Ð²Ð°Ð½Ð¸Ðµ".as_bytes()), "Название");
    }

    #[test]
    fn a_cut_last_letter_costs_only_itself() {
        let bytes = "Название".as_bytes();
        assert_eq!(text(&bytes[..bytes.len() - 1]), "Названи\u{fffd}");
    }

    #[test]
    fn binary_data_are_no_page() {
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01"), None);
        assert_eq!(decode(&[1, 2, 3, 4, 5, 6, 7, 8]), None);
    }
}
