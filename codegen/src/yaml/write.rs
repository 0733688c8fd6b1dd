//! Writes YAML: two blanks of indentation, plain keys, every string in double quotes.
//!
//! `write_schema` says what to write. What comes out is read the same by every YAML reader: nothing is left to
//! the guesses that readers make about plain scalars, and nothing invisible stands in a string.

use std::fmt::Write as _;

/// A YAML text that grows.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: String,
    indent: usize,
    /// The next line is the first of a list item.
    dash: bool,
}

impl Writer {
    /// The text.
    pub fn finish(self) -> String {
        self.text
    }

    /// A comment line.
    pub fn comment(&mut self, words: &str) {
        self.line(|text| {
            text.push_str("# ");
            escape(words, text);
            text.truncate(text.trim_end().len());
        });
    }

    fn line(&mut self, write: impl FnOnce(&mut String)) {
        let indent = if self.dash { self.indent.saturating_sub(1) } else { self.indent };
        for _ in 0..indent {
            self.text.push_str("  ");
        }
        if self.dash {
            self.text.push_str("- ");
            self.dash = false;
        }
        write(&mut self.text);
        self.text.push('\n');
    }

    /// `key: `, and what is written behind it.
    fn entry(&mut self, key: &str, write: impl FnOnce(&mut String)) {
        self.line(|text| {
            text.push_str(key);
            text.push_str(": ");
            write(text);
        });
    }

    /// `key: "value"`, always.
    pub fn text(&mut self, key: &str, value: &str) {
        self.entry(key, |text| quote(value, text));
    }

    /// `key: "value"`, unless there is nothing to say.
    pub fn some_text(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    /// `key: "value"`, unless it is empty.
    pub fn full_text(&mut self, key: &str, value: &str) {
        self.some_text(key, Some(value).filter(|value| !value.is_empty()));
    }

    /// `key: 5`, where there is a number.
    pub fn number(&mut self, key: &str, value: Option<impl Into<i64>>) {
        if let Some(value) = value {
            self.entry(key, |text| text.push_str(&value.into().to_string()));
        }
    }

    /// `key: true` or `key: false`, where either is said.
    pub fn flag(&mut self, key: &str, value: Option<bool>) {
        if let Some(value) = value {
            self.entry(key, |text| text.push_str(if value { "true" } else { "false" }));
        }
    }

    /// `key: true`, where it holds.
    pub fn mark(&mut self, key: &str, value: bool) {
        self.flag(key, Some(value).filter(|&value| value));
    }

    /// A map below a key.
    pub fn map(&mut self, key: &str, write: impl FnOnce(&mut Self)) {
        self.line(|text| {
            text.push_str(key);
            text.push(':');
        });
        self.indent += 1;
        write(self);
        self.indent -= 1;
    }

    /// A list of maps below a key, unless it is empty. Each item must write at least one line.
    pub fn list<T>(&mut self, key: &str, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        if items.is_empty() {
            return;
        }
        self.map(key, |writer| {
            for item in items {
                writer.indent += 1;
                writer.dash = true;
                write(writer, item);
                if writer.dash {
                    writer.line(|text| text.push_str("{}"));
                }
                writer.indent -= 1;
            }
        });
    }

    /// A list of strings below a key, unless it is empty.
    pub fn texts<T: AsRef<str>>(&mut self, key: &str, items: &[T]) {
        self.list(key, items, |writer, item| writer.line(|text| quote(item.as_ref(), text)));
    }

    /// A list of numbers below a key, unless it is empty.
    pub fn numbers(&mut self, key: &str, items: &[u16]) {
        self.list(key, items, |writer, item| writer.line(|text| text.push_str(&item.to_string())));
    }
}

/// Adds a string in double quotes.
pub(super) fn quote(value: &str, text: &mut String) {
    text.push('"');
    escape(value, text);
    text.push('"');
}

/// Adds the inside of a double-quoted string. Everything that a reader of the file could not see, or would see in the
/// wrong order, is escaped.
fn escape(value: &str, text: &mut String) {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    // Without a branch in it, the loop looks at many bytes at once.
    if value.bytes().fold(true, |plain, byte| plain & is_plain(byte)) {
        return text.push_str(value);
    }
    for letter in value.chars() {
        let code = u32::from(letter);
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            ' '..='~' => text.push(letter),
            _ if !is_hidden(letter) => text.push(letter),
            _ if code <= 0xffff => {
                let _ = write!(text, "\\u{code:04x}");
            }
            _ => {
                let _ = write!(text, "\\U{code:08x}");
            }
        }
    }
}

/// Control and format characters, blanks other than the blank, private and unassigned ones.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || letter.is_whitespace()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}'
            | '\u{8e2}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{ffff}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1345f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_is_written_as_it_is() {
        let quote = |value: &str| {
            let mut text = String::new();
            super::quote(value, &mut text);
            text
        };
        assert_eq!(quote("a\u{202e}b\u{0}\u{a0}\u{200b}\u{e0001}"), "\"a\\u202eb\\u0000\\u00a0\\u200b\\U000e0001\"");
        assert_eq!(quote("say \"no\" \\ twice\r\n\té 😀"), "\"say \\\"no\\\" \\\\ twice\\r\\n\\té 😀\"");
    }

    #[test]
    fn items_begin_with_a_dash() {
        let mut writer = Writer::default();
        writer.comment("one\ntwo");
        writer.list("orders", &[1, 2], |writer, number| {
            writer.number("number", Some(*number));
            writer.texts("notes", &["no", "12:30"]);
        });
        let none: [&str; 0] = [];
        writer.texts("none", &none);
        writer.list("bare", &[()], |_, ()| {});
        let expected = "# one\\ntwo\norders:\n  - number: 1\n    notes:\n      - \"no\"\n      - \"12:30\"\n  \
                        - number: 2\n    notes:\n      - \"no\"\n      - \"12:30\"\nbare:\n  - {}\n";
        assert_eq!(writer.finish(), expected);
    }
}
