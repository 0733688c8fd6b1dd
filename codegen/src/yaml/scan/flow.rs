//! Values: plain ones, quotations, texts of several lines, and collections in brackets and braces.
//!
//! The rest of a line enters, refusals leave; `scan` calls it for what stands behind keys and dashes.

use super::{Inside, MAXIMUM_DEPTH, Scanner};

impl Scanner<'_> {
    /// A value that begins at this column.
    pub(super) fn scalar(&mut self, line: &str, column: usize) {
        let rest = line.get(column..).unwrap_or("");
        let parent = self.blocks.last().map_or(0, |block| block.column);
        if self.refuse_indicator(rest, column) {
            return;
        }
        match rest.as_bytes().first() {
            Some(b'|' | b'>') => self.inside = Inside::Literal(parent),
            Some(b'"' | b'\'' | b'[' | b'{') => {
                self.token_start = true;
                self.flow_or_rest(line, column);
            }
            Some(b'@' | b'`' | b'%') => self.refuse(column, "yaml-syntax", "no value may begin like this"),
            _ => self.inside = Inside::Plain(parent),
        }
    }

    pub(super) fn refuse_indicator(&mut self, rest: &str, column: usize) -> bool {
        let what = match rest.as_bytes().first() {
            Some(b'&') => "an anchor",
            Some(b'*') => "an alias",
            Some(b'!') => "a tag",
            _ => return false,
        };
        self.refuse(column, "yaml-refused", what);
        true
    }

    /// Quotations and flow collections, from this column to the end of the line.
    pub(super) fn flow_or_rest(&mut self, line: &str, from: usize) {
        let bytes = line.as_bytes();
        let mut at = from;
        while let Some(&byte) = bytes.get(at) {
            if let Inside::Quotes(mark) = self.inside {
                at += self.in_quotes(bytes, at, mark);
                continue;
            }
            let after_blank =
                at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
            match byte {
                b'#' if after_blank => return,
                b'"' | b'\'' if self.token_start => {
                    self.inside = Inside::Quotes(byte);
                    self.token_start = false;
                }
                b'&' | b'*' | b'!' if self.token_start => {
                    self.refuse_indicator(line.get(at..).unwrap_or(""), at);
                    self.token_start = false;
                }
                b'[' | b'{' if self.flow > 0 || self.token_start => {
                    self.flow += 1;
                    self.token_start = true;
                    if self.flow + self.blocks.len() > MAXIMUM_DEPTH {
                        self.flow -= 1;
                        return self.refuse(at, "yaml-refused", "nested too deep");
                    }
                }
                b']' | b'}' => {
                    self.flow = self.flow.saturating_sub(1);
                    self.token_start = false;
                }
                b':' if self.flow == 0 => return self.refuse(at, "yaml-refused", "a collection as a key"),
                b',' | b':' | b'?' => self.token_start = true,
                b'<' if self.token_start && line.get(at..).is_some_and(|rest| rest.starts_with("<<")) => {
                    return self.refuse(at, "yaml-refused", "a merge key");
                }
                b' ' | b'\t' => {}
                _ => self.token_start = false,
            }
            at += 1;
        }
    }

    /// How many bytes of a quotation to step over: one, or two for an escape.
    fn in_quotes(&mut self, bytes: &[u8], at: usize, mark: u8) -> usize {
        let (byte, next) = (bytes.get(at), bytes.get(at + 1));
        if byte == Some(&b'\\') && mark == b'"' || byte == Some(&b'\'') && mark == b'\'' && next == Some(&b'\'') {
            return 2;
        }
        if byte == Some(&mark) {
            self.inside = Inside::Block;
        }
        1
    }
}
