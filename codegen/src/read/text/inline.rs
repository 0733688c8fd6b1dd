//! Running text: markup off, links and emphasis noted.
//!
//! Raw Markdown, wikitext or text with stray tags enters, an `Inline` leaves; every block reader calls it.

use std::ops::Range;

use super::entities;
use super::nested;
use super::tags::{self, Tag};
use crate::page::{Inline, Link, Place};

/// How deep emphasis and links may nest.
const DEPTH: u8 = 6;
/// How far a closing mark may be from its opening, in bytes. Further than that the mark is a letter.
const REACH: usize = 3000;

/// Takes the markup off.
pub(super) fn parse(raw: &str, place: Place) -> Inline {
    let raw = entities::decode(raw);
    let mut writer = Writer::default();
    walk(&raw, &mut writer, DEPTH);
    writer.finish(place)
}

/// What was written so far. White space is folded while writing.
#[derive(Default)]
struct Writer {
    inline: Inline,
    blank: bool,
    newline: bool,
}

impl Writer {
    fn letter(&mut self, letter: char) {
        if letter == '\n' {
            self.newline = true;
        } else if letter.is_whitespace() {
            self.blank = true;
        } else {
            self.gap();
            self.inline.text.push(letter);
        }
    }

    /// Letters without white space.
    fn word(&mut self, word: &str) {
        self.gap();
        self.inline.text.push_str(word);
    }

    /// The white space that stands before what follows.
    fn gap(&mut self) {
        let text = &mut self.inline.text;
        if !text.is_empty() && (self.blank || self.newline) {
            text.push(if self.newline { '\n' } else { ' ' });
        }
        (self.blank, self.newline) = (false, false);
    }

    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            self.letter(letter);
        }
    }

    /// Writes something and says which range of the text it became, without blanks before it.
    fn range(&mut self, write: impl FnOnce(&mut Self)) -> Range<usize> {
        let before = self.inline.text.len();
        write(self);
        let text = &self.inline.text;
        let added = text.get(before..).unwrap_or("");
        before + (added.len() - added.trim_start().len())..text.len()
    }

    fn link(&mut self, target: &str, write: impl FnOnce(&mut Self)) {
        let range = self.range(write);
        let text = self.inline.text.get(range.clone()).unwrap_or("").to_owned();
        let target = target.trim().to_owned();
        self.inline.links.push(Link { text, target, range });
    }

    fn finish(mut self, place: Place) -> Inline {
        self.inline.place = place;
        let length = self.inline.text.trim_end_matches(['¶', ' ', '\u{f0c1}']).len();
        self.inline.text.truncate(length);
        let inside = |range: &Range<usize>| range.end <= length && range.start < range.end;
        self.inline.bold.retain(inside);
        self.inline.code.retain(inside);
        self.inline
    }
}

/// A letter that is nothing but itself.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'`' | b'*' | b'_' | b'\'' | b'~' | b'[' | b'!' | b'<')
}

fn walk(text: &str, writer: &mut Writer, depth: u8) {
    let mut at = 0;
    let mut before = None;
    let mut absent = Absent::default();
    while let Some(rest) = text.get(at..) {
        let run = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        if let Some(plain) = rest.get(..run).filter(|plain| !plain.is_empty()) {
            writer.word(plain);
            at += run;
            before = plain.chars().next_back();
            continue;
        }
        let Some(letter) = rest.chars().next() else { break };
        let used = match letter {
            '\\' => escape(rest, writer),
            '`' => code(rest, &mut absent, writer),
            '*' | '_' | '\'' | '~' if depth > 0 => emphasis(rest, before, &mut absent, writer, depth),
            '[' | '!' if depth > 0 => bracket(rest, &mut absent, writer, depth),
            '<' => angle(rest, &mut absent, writer, depth),
            _ => 0,
        };
        if used == 0 {
            writer.letter(letter);
        }
        at += if used == 0 { letter.len_utf8() } else { used };
        before = Some(letter);
    }
}

/// `\-` is `-`; a backslash before anything else is itself.
fn escape(rest: &str, writer: &mut Writer) -> usize {
    match rest.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => {
            writer.letter(next);
            2
        }
        Some('\n') => 1,
        _ => 0,
    }
}

fn code(rest: &str, absent: &mut Absent, writer: &mut Writer) -> usize {
    let ticks = rest.bytes().take(4).take_while(|byte| *byte == b'`').count();
    let Some(fence) = ["", "`", "``", "```"].get(ticks).copied() else { return 0 };
    let Some(after) = rest.get(ticks..) else { return 0 };
    let Some(end) = absent.within(after, fence) else { return 0 };
    // A pipe in a cell is escaped, also inside of code.
    let inside = after.get(..end).unwrap_or("").trim().replace("\\|", "|");
    let range = writer.range(|writer| writer.text(&inside));
    writer.inline.code.push(range);
    ticks + end + ticks
}

/// Marks that were searched in vain, so that hostile text is not searched again for each opening mark: a mark,
/// and how much text was left where the search ended.
#[derive(Default)]
struct Absent(Vec<(&'static str, usize)>);

impl Absent {
    /// The first place of `mark` in reach.
    fn within(&mut self, text: &str, mark: &'static str) -> Option<usize> {
        let known = self.0.iter_mut().find(|(known, _)| *known == mark);
        if known.as_ref().is_some_and(|(_, left)| text.len() > *left) {
            return None;
        }
        let mut reach = REACH.min(text.len());
        while !text.is_char_boundary(reach) {
            reach -= 1;
        }
        let found = text.get(..reach)?.find(mark);
        if found.is_none() {
            let left = text.len() - reach;
            match known {
                Some(entry) => entry.1 = left,
                None => self.0.push((mark, left)),
            }
        }
        found
    }
}

/// `**bold**`, `__bold__`, `'''bold'''`, `*italic*`, `_italic_`, `''italic''`, `~~struck~~`.
fn emphasis(rest: &str, before: Option<char>, absent: &mut Absent, writer: &mut Writer, depth: u8) -> usize {
    let marks = [("'''", true), ("**", true), ("__", true), ("''", false), ("~~", false), ("*", false), ("_", false)];
    let Some((mark, bold)) = marks.into_iter().find(|(mark, _)| rest.starts_with(mark)) else { return 0 };
    let word_before = before.is_some_and(char::is_alphanumeric);
    if mark.starts_with('_') && word_before {
        return 0;
    }
    let Some(after) = rest.get(mark.len()..) else { return 0 };
    if after.starts_with(char::is_whitespace) && !bold {
        return 0;
    }
    let Some(end) = absent.within(after, mark).filter(|end| *end > 0) else { return 0 };
    let end = if mark == "*" { nested::behind_bold(after, end).unwrap_or(end) } else { end };
    let inner = after.get(..end).unwrap_or("");
    let next = after.get(end + mark.len()..).and_then(|rest| rest.chars().next());
    let splits_word = mark.starts_with('_') && next.is_some_and(char::is_alphanumeric);
    let loose =
        !bold && (inner.ends_with(char::is_whitespace) || inner.contains('\n') || mark == "*" && next == Some('*'));
    if splits_word || loose || inner.trim().is_empty() {
        return 0;
    }
    let range = writer.range(|writer| walk(inner, writer, depth - 1));
    if bold {
        writer.inline.bold.push(range);
    }
    mark.len() + end + mark.len()
}

/// `[text](target)`, `![text](target)`, `[[target|text]]`, `[https://… text]`.
fn bracket(rest: &str, absent: &mut Absent, writer: &mut Writer, depth: u8) -> usize {
    if let Some(after) = rest.strip_prefix("[[") {
        return wiki_link(after, absent, writer, depth);
    }
    let image = usize::from(rest.starts_with('!'));
    let Some(after) = rest.get(image..).and_then(|rest| rest.strip_prefix('[')) else { return 0 };
    if image == 0
        && (after.starts_with("http://") || after.starts_with("https://"))
        && let Some(end) = absent.within(after, "]")
        && !after.get(end..).is_some_and(|rest| rest.starts_with("]("))
    {
        let inner = after.get(..end).unwrap_or("");
        let (target, text) = inner.split_once(' ').unwrap_or((inner, inner));
        writer.link(target, |writer| writer.text(text));
        return end + 2;
    }
    let Some(end) = absent.within(after, "](") else { return 0 };
    let text = after.get(..end).unwrap_or("");
    let target_start = end + 2;
    let Some(length) = after.get(target_start..).and_then(closing_parenthesis) else { return 0 };
    if text.contains(['\n', '[']) {
        return 0;
    }
    let target = after.get(target_start..target_start + length).unwrap_or("");
    // A title may follow the target: `(page.md "Title")`.
    let target = target.trim().split([' ', '\n']).next().unwrap_or("").trim_matches(['<', '>']);
    writer.link(target, |writer| walk(text, writer, depth - 1));
    image + 1 + target_start + length + 1
}

/// The byte of the parenthesis that closes a target; a target may hold parentheses and escapes.
fn closing_parenthesis(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().take(REACH) {
        match byte {
            _ if escaped => escaped = false,
            b'[' => return None,
            b'\\' => escaped = true,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn wiki_link(after: &str, absent: &mut Absent, writer: &mut Writer, depth: u8) -> usize {
    let Some(end) = absent.within(after, "]]").filter(|end| *end > 0) else { return 0 };
    let inner = after.get(..end).unwrap_or("");
    if inner.contains(['\n', '[', '"', '{']) {
        return 0;
    }
    let (target, text) = inner.split_once('|').unwrap_or((inner, inner));
    writer.link(target, |writer| walk(text, writer, depth - 1));
    2 + end + 2
}

/// `<https://…>` is a link, known tags vanish, anything else is text: `<silent>1</silent>`.
fn angle(rest: &str, absent: &mut Absent, writer: &mut Writer, depth: u8) -> usize {
    let scheme = ["<http://", "<https://", "<mailto:"].iter().any(|scheme| rest.starts_with(scheme));
    if scheme && let Some(end) = absent.within(rest, ">") {
        let target = rest.get(1..end).unwrap_or("");
        writer.link(target, |writer| writer.text(target));
        return end + 1;
    }
    let Some(tag) = tags::tag(rest) else { return 0 };
    match tag {
        Tag::Break { length } => {
            writer.letter('\n');
            length
        }
        Tag::Plain { length } => length,
        Tag::Reference { length, target, text } => {
            writer.link(&target, |writer| writer.text(&text));
            length
        }
        Tag::Span { length, close, kind } => {
            let Some(after) = rest.get(length..).filter(|_| depth > 0) else { return length };
            let Some(end) = absent.within(after, close) else {
                return if matches!(kind, tags::Span::Code) { 0 } else { length };
            };
            let inner = after.get(..end).unwrap_or("");
            match kind {
                tags::Span::Bold => {
                    let range = writer.range(|writer| walk(inner, writer, depth - 1));
                    writer.inline.bold.push(range);
                }
                tags::Span::Code => {
                    let range = writer.range(|writer| writer.text(inner));
                    writer.inline.code.push(range);
                }
                tags::Span::Link(target) => writer.link(&target, |writer| walk(inner, writer, depth - 1)),
            }
            length + end + close.len()
        }
    }
}

#[cfg(test)]
#[path = "inline_tests.rs"]
mod tests;
