//! Literals: numbers, and texts in quotes.

use super::{Kind, ToTokens, TokenStream};

/// A number without a suffix.
#[derive(Debug, Clone, Copy)]
pub struct Number(i128);

impl Number {
    /// The literal of a number.
    pub fn new(number: impl TryInto<i128>) -> Self {
        Number(number.try_into().unwrap_or_default())
    }
}

impl ToTokens for Number {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.add(Kind::Literal, |text| text.push_str(&self.0.to_string()));
    }
}

/// Adds a text in quotes, so that Rust reads this text back.
pub fn quote_text(value: &str, text: &mut String) {
    text.push('"');
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    if value.bytes().all(is_plain) {
        text.push_str(value);
    } else {
        let mut letters = value.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                // A digit behind it would be read as a part of it.
                '\0' if letters.peek().is_some_and(|next| matches!(next, '0'..='7')) => text.push_str("\\x00"),
                '\0' => text.push_str("\\0"),
                '\'' => text.push('\''),
                letter => text.extend(letter.escape_debug()),
            }
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_read_back() {
        for value in ["", "a b", "it's", "\"\\", "a\u{0}1\u{0}x", "\n\t\r\u{7}", "é\u{301}\u{202e}\u{a0}😀"] {
            let mut text = String::new();
            quote_text(value, &mut text);
            let back: syn::LitStr = syn::parse_str(&text).expect("a literal");
            assert_eq!(back.value(), value);
            assert_eq!(text, proc_macro2::Literal::string(value).to_string());
        }
    }
}
