//! Sets what a layout holds: measures its groups, and breaks the lines of those that do not fit.
//!
//! Pieces enter, text leaves; `Layout::finish` calls it.

use super::{ENDLESS, Frame, LEAST_ROOM, Layout, MARGIN, Piece};

impl Layout<'_> {
    /// The size of a place is that of what stands between it and the next one of its group or of a group around it;
    /// that of a group is its own and what follows up to the next place.
    pub(super) fn measure(&mut self) {
        self.sizes.clear();
        self.waiting.clear();
        let mut total = 0;
        for (at, piece) in self.pieces.iter().enumerate() {
            self.sizes.push(-total);
            match piece {
                Piece::Nothing => {}
                Piece::Text(text) => total += text.len() as i32,
                Piece::Begin { .. } => self.waiting.push(at),
                Piece::End { most } => {
                    let width = most.map(|most| (most, begun(&self.pieces, &self.waiting)));
                    if let Some((most, Some(begin))) = width {
                        let width = total + self.sizes.get(begin).copied().unwrap_or_default();
                        total += if width > most { i32::from(ENDLESS) } else { 0 };
                    }
                    self.waiting.push(at);
                }
                Piece::Break(place) => {
                    settle(&self.pieces, &mut self.waiting, &mut self.sizes, total);
                    self.waiting.push(at);
                    total += i32::from(place.blank);
                }
            }
        }
        settle(&self.pieces, &mut self.waiting, &mut self.sizes, total);
    }

    pub(super) fn set(&mut self, out: &mut String) {
        let (mut indent, mut pending, mut room) = (0_i32, 0_i32, MARGIN);
        let outer = Frame::Broken { indent: 0, consistent: true };
        self.groups.clear();
        for (piece, size) in self.pieces.iter().zip(&self.sizes) {
            match piece {
                Piece::Nothing => {}
                Piece::Text(text) => {
                    blanks(out, &mut pending);
                    out.push_str(text);
                    room -= text.len() as i32;
                }
                Piece::Begin { offset, consistent } if *size > room => {
                    self.groups.push(Frame::Broken { indent, consistent: *consistent });
                    indent = (indent + i32::from(*offset)).max(0);
                }
                Piece::Begin { .. } => self.groups.push(Frame::Fits),
                Piece::End { .. } => {
                    if let Some(Frame::Broken { indent: outer, .. }) = self.groups.pop() {
                        indent = outer;
                    }
                }
                Piece::Break(place) => {
                    let fits = place.never
                        || match self.groups.last().unwrap_or(&outer) {
                            Frame::Fits => true,
                            Frame::Broken { consistent, .. } => !consistent && *size <= room,
                        };
                    if fits {
                        pending += i32::from(place.blank);
                        room -= i32::from(place.blank);
                        if let Some(sign) = place.unbroken {
                            out.push(sign.letter());
                            room -= 1;
                        }
                        continue;
                    }
                    if let Some(sign) = place.before {
                        blanks(out, &mut pending);
                        out.push(sign.letter());
                    }
                    out.push('\n');
                    pending = (indent + i32::from(place.offset)).max(0);
                    room = (MARGIN - pending).max(LEAST_ROOM);
                    if let Some(sign) = place.after {
                        blanks(out, &mut pending);
                        out.push(sign.letter());
                        room -= 1;
                    }
                }
            }
        }
    }
}

/// The group that is open, of those that are not yet measured.
fn begun(pieces: &[Piece<'_>], waiting: &[usize]) -> Option<usize> {
    let mut depth = 1;
    waiting.iter().rev().copied().find(|&at| {
        match pieces.get(at) {
            Some(Piece::Begin { .. }) => depth -= 1,
            Some(Piece::End { .. }) => depth += 1,
            _ => {}
        }
        depth == 0
    })
}

/// Measures what ends here: the last place of this group, and the groups behind it.
fn settle(pieces: &[Piece<'_>], waiting: &mut Vec<usize>, sizes: &mut [i32], total: i32) {
    let mut depth = 0;
    while let Some(&at) = waiting.last() {
        match pieces.get(at) {
            Some(Piece::Begin { .. }) if depth == 0 => return,
            Some(Piece::Begin { .. }) => depth -= 1,
            Some(Piece::End { .. }) => depth += 1,
            _ => {}
        }
        waiting.pop();
        if let Some(size) = sizes.get_mut(at) {
            *size += total;
        }
        if depth == 0 && matches!(pieces.get(at), Some(Piece::Break(_))) {
            return;
        }
    }
}

fn blanks(out: &mut String, pending: &mut i32) {
    const BLANKS: &str = "                                ";
    while *pending > 0 {
        let count = (*pending).min(BLANKS.len() as i32);
        out.push_str(BLANKS.get(..count as usize).unwrap_or_default());
        *pending -= count;
    }
}
