//! Character references in running text.
//!
//! Text enters, text without references leaves; `inline` calls it.

use std::borrow::Cow;

/// Decodes references, also those that were escaped twice (`&amp;lt;`).
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let once = pass(text);
    if once.contains('&') { Cow::Owned(pass(&once)) } else { Cow::Owned(once) }
}

fn pass(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.bytes().take(12).position(|byte| byte == b';');
        let name = end.and_then(|end| after.get(..end));
        match name.and_then(|name| letter(name).map(|letter| (letter, name.len()))) {
            Some((letter, length)) => {
                out.push(letter);
                rest = after.get(length + 1..).unwrap_or("");
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|letter| !letter.is_control());
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

#[rustfmt::skip]
const NAMED: &[(&str, char)] = &[
    ("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\''), ("nbsp", ' '), ("ndash", '–'), ("mdash", '—'),
    ("hellip", '…'), ("laquo", '«'), ("raquo", '»'), ("bull", '•'), ("middot", '·'), ("rarr", '→'), ("larr", '←'),
    ("lsquo", '‘'), ("rsquo", '’'), ("ldquo", '“'), ("rdquo", '”'), ("copy", '©'), ("reg", '®'), ("times", '×'),
    ("le", '≤'), ("ge", '≥'), ("ne", '≠'), ("vert", '|'), ("lbrack", '['), ("rbrack", ']'), ("lbrace", '{'), ("rbrace", '}'),
    ("auml", 'ä'), ("ouml", 'ö'), ("uuml", 'ü'), ("Auml", 'Ä'), ("Ouml", 'Ö'), ("Uuml", 'Ü'), ("szlig", 'ß'),
    ("eacute", 'é'), ("egrave", 'è'), ("agrave", 'à'), ("ccedil", 'ç'), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("para", '¶'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_once_or_twice() {
        assert_eq!(decode("a &lt;b&gt; &#1053; &#x41; &unknown; & c"), "a <b> Н A &unknown; & c");
        assert_eq!(decode("&amp;lt;para&amp;gt;"), "<para>");
        assert_eq!(decode("&amp;amp;amp;"), "&amp;");
    }
}
