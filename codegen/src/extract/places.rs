//! Places inside a sample, for many offsets in order.
//!
//! Byte offsets of a sample's text enter, places in the page leave; `samples` asks for each node.

use crate::page::{Place, Sample};

/// A sample with the starts of its lines, and the offset that was asked for last: a sample may be one long line, and
/// its columns are not to be counted from the start for each node.
pub struct Places<'block> {
    block: &'block Sample,
    starts: Vec<usize>,
    last: (usize, usize, u32),
}

impl<'block> Places<'block> {
    /// The places of a sample.
    pub fn new(block: &'block Sample) -> Self {
        let breaks = block.text.match_indices('\n').map(|(at, _)| at + 1);
        Places { block, starts: std::iter::once(0).chain(breaks).collect(), last: (0, 0, 0) }
    }

    /// The place of an offset.
    pub fn at(&mut self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        let (from, before) = match self.last {
            (last_line, last, column) if last_line == line && last <= offset => (last, column),
            _ => (start, 0),
        };
        let column = before + self.block.text.get(from..offset).map_or(0, |text| text.chars().count()) as u32;
        self.last = (line, offset, column);
        let base = self.block.lines.get(line).copied().unwrap_or(self.block.place);
        Place::new(base.line, base.column + column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_that_the_sample_gives() {
        let text = "{\n  \"ä\": 1, \"b\": 2}\n".to_owned();
        let lines = vec![Place::new(5, 3), Place::new(6, 1), Place::new(7, 1)];
        let block = Sample { language: String::new(), text, place: Place::new(5, 3), lines };
        let mut places = Places::new(&block);
        for offset in [0, 4, 12, 2, 14, 4] {
            assert_eq!(places.at(offset), block.place_at(offset), "{offset}");
        }
    }
}
