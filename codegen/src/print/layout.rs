//! Where lines break: groups of text with places where they may, after Oppen's "Prettyprinting".
//!
//! The printers of items, types and expressions hand pieces in, in the order of the text; `finish` sets them. A group
//! that fits on the rest of its line stays there; of one that does not, all places break, or only those that must.

mod setting;

/// The width of a line.
const MARGIN: i32 = 89;
/// So much room a line has, however deep it is indented.
const LEAST_ROOM: i32 = 60;
/// Wider than any line: what must break.
const ENDLESS: u16 = u16::MAX;
/// Columns of a level of indentation.
pub const INDENT: i8 = 4;

/// A sign that is there only where a line breaks, or only where it does not.
#[derive(Debug, Clone, Copy)]
pub enum Sign {
    Comma,
    Semicolon,
    Open,
    Close,
}

/// A place where a line may break.
#[derive(Debug, Clone, Copy, Default)]
pub struct Break {
    /// Columns of blank where it does not.
    pub blank: u16,
    /// Columns that the next line is indented more than its group.
    pub offset: i8,
    /// What ends the line where it breaks.
    pub before: Option<Sign>,
    /// What begins the next line where it breaks.
    pub after: Option<Sign>,
    /// What stands there where it does not break.
    pub unbroken: Option<Sign>,
    /// Not there when nothing stands between it and the end of its group.
    pub if_nonempty: bool,
    /// Never breaks, but what stands before it is measured without what follows.
    pub never: bool,
}

#[derive(Debug, Clone, Copy)]
enum Piece<'t> {
    /// Nothing: a piece that was taken back.
    Nothing,
    Text(&'t str),
    Break(Break),
    Begin {
        offset: i8,
        consistent: bool,
    },
    /// The end of a group, which breaks when it is wider than so many columns.
    End {
        most: Option<i32>,
    },
}

/// The pieces of an item.
#[derive(Debug, Default)]
pub struct Layout<'t> {
    pieces: Vec<Piece<'t>>,
    sizes: Vec<i32>,
    waiting: Vec<usize>,
    groups: Vec<Frame>,
}

/// A group that is being set.
#[derive(Debug, Clone, Copy)]
enum Frame {
    Fits,
    Broken { indent: i32, consistent: bool },
}

impl Sign {
    fn letter(self) -> char {
        match self {
            Sign::Comma => ',',
            Sign::Semicolon => ';',
            Sign::Open => '{',
            Sign::Close => '}',
        }
    }
}

impl<'t> Layout<'t> {
    /// Adds text.
    pub fn text(&mut self, text: &'t str) {
        self.pieces.push(Piece::Text(text));
    }

    /// Begins a group of which all places break, or none.
    pub fn begin(&mut self, offset: i8) {
        self.pieces.push(Piece::Begin { offset, consistent: true });
    }

    /// Begins a group of which as few places break as can be.
    pub fn begin_loose(&mut self, offset: i8) {
        self.pieces.push(Piece::Begin { offset, consistent: false });
    }

    /// Ends a group. One with nothing in it but a place is not there.
    pub fn end(&mut self) {
        if let Some(Piece::Break(last)) = self.pieces.last().copied() {
            let before = self.pieces.len().checked_sub(2).and_then(|at| self.pieces.get(at));
            if matches!(before, Some(Piece::Begin { .. })) {
                self.pieces.truncate(self.pieces.len().saturating_sub(2));
                return;
            }
            if last.if_nonempty {
                self.pieces.pop();
            }
        }
        self.pieces.push(Piece::End { most: None });
    }

    /// Ends a group that breaks when it is wider than so many columns.
    pub fn end_within(&mut self, most: i32) {
        if matches!(self.pieces.last(), Some(Piece::Break(last)) if last.if_nonempty) {
            self.pieces.pop();
        }
        self.pieces.push(Piece::End { most: Some(most) });
    }

    /// Adds a place.
    pub fn add(&mut self, place: Break) {
        self.pieces.push(Piece::Break(place));
    }

    /// A place that is a blank where it does not break.
    pub fn space(&mut self) {
        self.add(Break { blank: 1, ..Break::default() });
    }

    /// A place that is nothing where it does not break.
    pub fn zero(&mut self) {
        self.add(Break::default());
    }

    /// A place that always breaks.
    pub fn hard(&mut self) {
        self.add(Break { blank: ENDLESS, ..Break::default() });
    }

    /// A place that always breaks, unless nothing follows in its group.
    pub fn hard_if_nonempty(&mut self) {
        self.add(Break { blank: ENDLESS, if_nonempty: true, ..Break::default() });
    }

    /// A place that never breaks.
    pub fn never(&mut self) {
        self.add(Break { never: true, ..Break::default() });
    }

    /// What follows an element of a list: a comma and a place, behind the last one a comma only where it breaks.
    pub fn comma(&mut self, is_last: bool, blank: u16) {
        if is_last {
            self.add(Break { blank, before: Some(Sign::Comma), ..Break::default() });
        } else {
            self.text(",");
            self.space();
        }
    }

    /// Indents the line of the last place less.
    pub fn outdent(&mut self) {
        if let Some(Piece::Break(last)) = self.pieces.last_mut() {
            last.offset -= INDENT;
        }
    }

    /// Where the next piece will be.
    pub fn mark(&self) -> usize {
        self.pieces.len()
    }

    /// Takes a piece back.
    pub fn take_back(&mut self, mark: usize) {
        if let Some(piece) = self.pieces.get_mut(mark) {
            *piece = Piece::Nothing;
        }
    }

    /// Turns the place at a mark into another one.
    pub fn change(&mut self, mark: usize, place: Break) {
        if let Some(piece) = self.pieces.get_mut(mark) {
            *piece = Piece::Break(place);
        }
    }

    /// Begins a group before what was added since a mark.
    pub fn begin_at(&mut self, mark: usize, offset: i8, consistent: bool) {
        self.pieces.insert(mark.min(self.pieces.len()), Piece::Begin { offset, consistent });
    }

    /// Ends a group before what was added since a mark.
    pub fn end_at(&mut self, mark: usize) {
        self.pieces.insert(mark.min(self.pieces.len()), Piece::End { most: None });
    }

    /// Adds the text of all pieces, and forgets them. What is in no group breaks wherever it may.
    pub fn finish(&mut self, out: &mut String) {
        self.measure();
        self.set(out);
        self.pieces.clear();
    }
}
