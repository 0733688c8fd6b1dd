//! Elements and text in, running text with its links and emphasis out. Every part of the walk calls it.

use super::content::Content;
use super::marks::{Marks, extend, marks_inside};
use super::nodes::NodeId;
use super::roles::role_of;
use super::words::{BLOCK_ELEMENTS, SAMPLE_ELEMENTS};
use crate::page::{Inline, Link};

/// What becomes of a line break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// It begins another text.
    Split,
    /// It is kept as `\n`.
    Keep,
    /// It is a blank.
    Fold,
}

/// White space that stands before the next word, the strongest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    Nothing,
    Blank,
    /// Between the cells of a row that stands in running text.
    Cell,
    Break,
    Bullet,
}

/// Running text in the making.
#[derive(Debug)]
pub(super) struct Builder {
    breaks: Breaks,
    /// Elements of these names are not read but set apart.
    apart: &'static [&'static str],
    /// The elements set apart, in order.
    pub(super) set_apart: Vec<NodeId>,
    gap: Gap,
    inline: Inline,
    finished: Vec<Inline>,
    last: Marks,
    /// What comes next stands in the same line, whatever element it begins with.
    is_bound: bool,
}

impl Builder {
    /// An empty text.
    pub(super) fn new(breaks: Breaks) -> Self {
        Builder::setting_apart(breaks, &[])
    }

    /// An empty text that will not read elements of these names.
    pub(super) fn setting_apart(breaks: Breaks, apart: &'static [&'static str]) -> Self {
        Builder {
            breaks,
            apart,
            set_apart: Vec::new(),
            gap: Gap::Nothing,
            inline: Inline::default(),
            finished: Vec::new(),
            last: Marks::default(),
            is_bound: false,
        }
    }

    /// The text of one element's content.
    pub(super) fn read(content: &Content<'_>, id: NodeId, breaks: Breaks) -> Inline {
        let mut builder = Builder::new(breaks);
        builder.children(content, id, Marks::default());
        builder.finish()
    }

    /// The text so far; the builder is empty afterwards.
    pub(super) fn finish(&mut self) -> Inline {
        self.gap = Gap::Nothing;
        self.last = Marks::default();
        let mut inline = std::mem::take(&mut self.inline);
        for link in &mut inline.links {
            link.text = inline.text.get(link.range.clone()).unwrap_or("").to_owned();
        }
        inline
    }

    /// The lines so far, if breaks split; the builder is empty afterwards.
    pub(super) fn finish_lines(&mut self) -> Vec<Inline> {
        let last = self.finish();
        let mut lines = std::mem::take(&mut self.finished);
        if !last.is_empty() {
            lines.push(last);
        }
        lines
    }

    /// True when the text so far ends with one of these.
    pub(super) fn ends_with(&self, characters: &[char]) -> bool {
        self.inline.text.ends_with(characters)
    }

    /// A word ends here.
    pub(super) fn separate(&mut self) {
        self.gap = self.gap.max(Gap::Blank);
    }

    /// A line ends here.
    pub(super) fn line_break(&mut self) {
        self.gap = self.gap.max(Gap::Break);
    }

    /// Words that are not in the source, such as the colon between a term and its definition.
    pub(super) fn words(&mut self, words: &str, content: &Content<'_>, offset: usize) {
        self.gap = Gap::Nothing;
        for character in words.chars() {
            self.character(character, content, offset, Marks::default());
        }
        self.is_bound = true;
    }

    /// The content of an element.
    pub(super) fn children(&mut self, content: &Content<'_>, id: NodeId, marks: Marks) {
        for child in content.children(id) {
            self.node(content, child, marks);
        }
    }

    /// An element or a text.
    pub(super) fn node(&mut self, content: &Content<'_>, id: NodeId, marks: Marks) {
        if let Some((text, runs)) = content.tree.text(id) {
            for (at, character) in text.char_indices() {
                self.character(character, content, runs.source_offset(at), marks);
            }
            return;
        }
        let Some(element) = content.tree.element(id) else { return };
        let name = element.value().name();
        if self.apart.contains(&name) {
            self.set_apart.push(id);
            self.line_break();
            return;
        }
        let says_role = marks.code.is_none() && role_of(&content.tree, id).is_some();
        let gap = match name {
            "td" if is_second_of_two(content, id) => Gap::Cell,
            _ => gap_around(name),
        };
        let gap = gap.max(if says_role { Gap::Blank } else { Gap::Nothing });
        self.gap = self.gap.max(gap);
        if SAMPLE_ELEMENTS.contains(&name) {
            self.sample(content, id, marks);
        } else {
            self.children(content, id, marks_inside(content, id, name, marks));
        }
        let behind = if gap == Gap::Cell { Gap::Blank } else { gap.min(Gap::Break) };
        self.gap = self.gap.max(behind);
    }

    /// Code inside a cell keeps its lines.
    fn sample(&mut self, content: &Content<'_>, id: NodeId, marks: Marks) {
        let marks = Marks { code: marks.code.or(Some(id)), ..marks };
        for below in content.descendants(id) {
            if let Some((text, runs)) = content.tree.text(below) {
                for (at, character) in text.char_indices() {
                    match character {
                        '\n' => self.line_break(),
                        _ => self.character(character, content, runs.source_offset(at), marks),
                    }
                }
            } else if content.tree.name(below) == "br" {
                self.line_break();
            }
        }
    }

    fn character(&mut self, character: char, content: &Content<'_>, offset: usize, marks: Marks) {
        if is_zero_width(character) {
            return;
        }
        if character.is_whitespace() {
            self.gap = self.gap.max(Gap::Blank);
            return;
        }
        self.close_gap();
        if self.inline.text.is_empty() {
            self.inline.place = content.places.at(offset);
        }
        let start = self.inline.text.len();
        self.inline.text.push(character);
        let end = self.inline.text.len();
        extend(&mut self.inline.bold, marks.bold, &mut self.last.bold, start..end);
        extend(&mut self.inline.code, marks.code, &mut self.last.code, start..end);
        match (marks.link, self.inline.links.last_mut()) {
            (Some(link), Some(open)) if self.last.link == Some(link) => open.range.end = end,
            (Some(link), _) => {
                let target = content.tree.attribute(link, "href").trim().to_owned();
                self.inline.links.push(Link { text: String::new(), target, range: start..end });
            }
            (None, _) => {}
        }
        self.last.link = marks.link;
    }

    fn close_gap(&mut self) {
        let mut gap = std::mem::replace(&mut self.gap, Gap::Nothing);
        if std::mem::take(&mut self.is_bound) {
            gap = gap.min(Gap::Blank);
        }
        let begun = !self.inline.text.is_empty();
        match (gap, self.breaks) {
            (Gap::Nothing, _) => {}
            (Gap::Break | Gap::Bullet, Breaks::Split) if begun => {
                let line = self.finish();
                self.finished.push(line);
            }
            (Gap::Bullet, Breaks::Keep) => self.inline.text.push_str(if begun { "\n• " } else { "• " }),
            (Gap::Break, Breaks::Keep) if begun => self.inline.text.push('\n'),
            (Gap::Cell, Breaks::Keep | Breaks::Split) if begun => self.inline.text.push_str(" – "),
            (Gap::Blank, _) | (_, Breaks::Fold) if begun => self.inline.text.push(' '),
            _ => {}
        }
    }
}

/// A value and what it means, in a row of a table that stands inside of an item or a cell.
fn is_second_of_two(content: &Content<'_>, cell: NodeId) -> bool {
    let Some(row) = content.tree.parent(cell) else { return false };
    let mut cells = content.tree.children(row).filter(|&below| content.tree.name(below) == "td");
    cells.next() != Some(cell) && cells.next() == Some(cell) && cells.next().is_none()
}

fn gap_around(name: &str) -> Gap {
    match name {
        "li" => Gap::Bullet,
        "br" => Gap::Break,
        "td" | "th" | "ul" | "ol" => Gap::Blank,
        _ if BLOCK_ELEMENTS.contains(&name) => Gap::Break,
        _ => Gap::Nothing,
    }
}

/// Characters without width; engines put them where a long word may break.
pub(super) fn is_zero_width(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}')
}
