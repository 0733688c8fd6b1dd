//! Byte offsets of a page's source in, lines and columns out. Every part of the HTML reader calls it.

use crate::page::Place;

/// The source of a page, prepared so that an offset becomes a place in constant time even where the whole
/// page stands on one line.
#[derive(Debug)]
pub(super) struct Places<'a> {
    source: &'a str,
    /// Offset at which each line begins.
    lines: Vec<usize>,
    /// How many characters stand before each stride of bytes.
    characters: Vec<usize>,
}

/// How many bytes are counted one by one at most.
const STRIDE: usize = 256;

impl<'a> Places<'a> {
    /// Prepares this source.
    pub(super) fn new(source: &'a str) -> Self {
        let mut lines = vec![0];
        let mut characters = Vec::with_capacity(source.len() / STRIDE + 1);
        let mut count = 0;
        for (offset, byte) in source.bytes().enumerate() {
            if offset % STRIDE == 0 {
                characters.push(count);
            }
            count += usize::from(begins_character(byte));
            if byte == b'\n' {
                lines.push(offset + 1);
            }
        }
        Places { source, lines, characters }
    }

    /// The source itself.
    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// The place of a byte.
    pub(super) fn at(&self, offset: usize) -> Place {
        let line = self.lines.partition_point(|&start| start <= offset).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let column = self.characters_before(offset).saturating_sub(self.characters_before(start)) + 1;
        Place::new(narrow(line), narrow(column))
    }

    fn characters_before(&self, offset: usize) -> usize {
        let offset = offset.min(self.source.len());
        let stride = (offset / STRIDE).min(self.characters.len().saturating_sub(1));
        let rest = self.source.as_bytes().get(stride * STRIDE..offset).unwrap_or(&[]);
        let counted = self.characters.get(stride).copied().unwrap_or(0);
        counted + rest.iter().filter(|&&byte| begins_character(byte)).count()
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_on_every_line() {
        let source = "первая\nвторая строка";
        let places = Places::new(source);
        assert_eq!(places.at(0), Place::new(1, 1));
        assert_eq!(places.at(source.find("строка").unwrap()), Place::new(2, 8));
    }

    #[test]
    fn a_long_line_is_counted_in_full() {
        let source = format!("{}x", "ё".repeat(1000));
        assert_eq!(Places::new(&source).at(2000), Place::new(1, 1001));
    }

    #[test]
    fn an_offset_beyond_the_end_is_the_end() {
        assert_eq!(Places::new("ab").at(99), Place::new(1, 3));
        assert_eq!(Places::new("").at(5), Place::new(1, 1));
    }
}
