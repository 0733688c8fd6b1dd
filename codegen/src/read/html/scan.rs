//! HTML source in, pieces out: each tag, each line of text, each entity by itself, with its place in the source.
//!
//! This is no parser: html5ever is fed with the pieces one by one. It sees what html5ever must not see, such as
//! scripts and comments, and counts what takes html5ever quadratic time. Called by `parse`.

use std::ops::Range;

/// A piece of source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A line of text or a part of one, or one entity.
    Text,
    /// A start tag with its name and the number of its attributes.
    Start { name: Range<usize>, attributes: usize },
    /// An end tag.
    End,
    /// The document type.
    Doctype,
    /// A comment, a script, a style sheet: nothing that a reader sees.
    Unseen,
}

/// Elements whose content is text, up to their own end tag; the flag says whether a reader sees it.
const RAW_TEXT: &[(&str, bool)] = &[
    ("script", false),
    ("style", false),
    ("iframe", false),
    ("noembed", false),
    ("noframes", false),
    ("noscript", false),
    ("textarea", true),
    ("title", true),
    ("xmp", true),
];

/// Cuts the source; `for piece in Scanner::new(source)`.
#[derive(Debug)]
pub(super) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Up to here the content of a raw-text element goes, and whether it is seen.
    raw: Option<(usize, bool)>,
    /// A search for the end of a comment failed: no later one can succeed.
    no_comment_ends: bool,
}

impl<'a> Scanner<'a> {
    /// Begins at the top.
    pub(super) fn new(source: &'a str) -> Self {
        Scanner { bytes: source.as_bytes(), at: 0, raw: None, no_comment_ends: false }
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn search(&self, from: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
        self.bytes.get(from..)?.iter().position(|&byte| wanted(byte)).map(|at| from + at)
    }

    /// True where markup begins: `<` before a letter, `/`, `!` or `?`.
    fn is_markup(&self, at: usize) -> bool {
        self.byte(at) == b'<'
            && (self.byte(at + 1).is_ascii_alphabetic() || matches!(self.byte(at + 1), b'/' | b'!' | b'?'))
    }

    /// The end of the text that begins at `from`, not beyond `limit`.
    fn text_end(&self, from: usize, limit: usize, markup: bool) -> usize {
        if self.byte(from) == b'&' {
            let end = self.search(from + 1, |byte| !byte.is_ascii_alphanumeric() && byte != b'#').unwrap_or(limit);
            return (end + usize::from(self.byte(end) == b';')).clamp(from + 1, limit.max(from + 1));
        }
        let mut at = from;
        while at < limit {
            match self.byte(at) {
                b'\n' => return at + 1,
                b'&' => return at,
                b'<' if markup && self.is_markup(at) => return at,
                _ => at += 1,
            }
        }
        limit
    }

    fn comment_or_declaration(&mut self, from: usize) -> Piece {
        let rest = self.bytes.get(from..).unwrap_or(&[]);
        if rest.starts_with(b"<!--") && !self.no_comment_ends {
            let end = rest.get(4..).unwrap_or(&[]).windows(3).position(|window| window == b"-->");
            match end {
                Some(end) => return Piece { kind: Kind::Unseen, range: from..from + end + 7 },
                None => self.no_comment_ends = true,
            }
        }
        let end = self.search(from, |byte| byte == b'>').map_or(self.bytes.len(), |at| at + 1);
        let is_doctype = rest.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"));
        Piece { kind: if is_doctype { Kind::Doctype } else { Kind::Unseen }, range: from..end }
    }

    fn start_tag(&mut self, from: usize) -> Piece {
        let is_name_end = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
        let name_end = self.search(from + 1, is_name_end).unwrap_or(self.bytes.len());
        let (end, attributes) = self.attributes(name_end);
        let name = from + 1..name_end;
        self.raw = self.raw_text(name.clone(), end);
        Piece { kind: Kind::Start { name, attributes }, range: from..end }
    }

    /// The end of a tag and the number of its attributes, quotes respected.
    fn attributes(&self, from: usize) -> (usize, usize) {
        let (mut at, mut count) = (from, 0);
        loop {
            match self.byte(at) {
                _ if at >= self.bytes.len() => return (self.bytes.len(), count),
                b'>' => return (at + 1, count),
                byte if byte.is_ascii_whitespace() || byte == b'/' => at += 1,
                _ => {
                    count += 1;
                    at = self.attribute_end(at);
                }
            }
        }
    }

    fn attribute_end(&self, from: usize) -> usize {
        let ends_name = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'=');
        let end = self.bytes.len();
        // A name may begin with `=`.
        let name_end = self.search(from + 1, ends_name).unwrap_or(end);
        let equals = self.search(name_end, |byte| !byte.is_ascii_whitespace()).unwrap_or(end);
        if self.byte(equals) != b'=' {
            return name_end;
        }
        let value = self.search(equals + 1, |byte| !byte.is_ascii_whitespace()).unwrap_or(end);
        match self.byte(value) {
            quote @ (b'"' | b'\'') => self.search(value + 1, |byte| byte == quote).map_or(end, |at| at + 1),
            _ => self.search(value, |byte| byte.is_ascii_whitespace() || byte == b'>').unwrap_or(end),
        }
    }

    fn raw_text(&self, name: Range<usize>, from: usize) -> Option<(usize, bool)> {
        let name = self.bytes.get(name)?;
        let &(known, seen) = RAW_TEXT.iter().find(|(known, _)| name.eq_ignore_ascii_case(known.as_bytes()))?;
        let mut at = from;
        while let Some(tag) = self.search(at, |byte| byte == b'<') {
            let after = self.bytes.get(tag + 1..tag + 2 + known.len()).unwrap_or(&[]);
            if let [b'/', found @ ..] = after
                && found.eq_ignore_ascii_case(known.as_bytes())
            {
                return Some((tag, seen));
            }
            at = tag + 1;
        }
        Some((self.bytes.len(), seen))
    }
}

impl Iterator for Scanner<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let from = self.at;
        if from >= self.bytes.len() {
            return None;
        }
        let piece = match self.raw {
            Some((end, false)) if end > from => Piece { kind: Kind::Unseen, range: from..end },
            Some((end, true)) if end > from => Piece { kind: Kind::Text, range: from..self.text_end(from, end, false) },
            _ if !self.is_markup(from) => {
                Piece { kind: Kind::Text, range: from..self.text_end(from, self.bytes.len(), true) }
            }
            _ if self.byte(from + 1).is_ascii_alphabetic() => self.start_tag(from),
            _ if self.byte(from + 1) == b'/' && self.byte(from + 2).is_ascii_alphabetic() => {
                let end = self.attributes(from + 2).0;
                Piece { kind: Kind::End, range: from..end }
            }
            _ => self.comment_or_declaration(from),
        };
        self.at = piece.range.end;
        Some(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(source: &str) -> Vec<(char, &str)> {
        let letter = |kind: &Kind| match kind {
            Kind::Text => 't',
            Kind::Start { .. } => 's',
            Kind::End => 'e',
            Kind::Doctype => 'd',
            Kind::Unseen => '-',
        };
        Scanner::new(source).map(|piece| (letter(&piece.kind), &source[piece.range])).collect()
    }

    #[test]
    fn tags_lines_and_entities_stand_alone() {
        assert_eq!(
            cut("<!DOCTYPE html><p>a < b\nc &lt; d</p>"),
            [
                ('d', "<!DOCTYPE html>"),
                ('s', "<p>"),
                ('t', "a < b\n"),
                ('t', "c "),
                ('t', "&lt;"),
                ('t', " d"),
                ('e', "</p>")
            ]
        );
    }

    #[test]
    fn a_tag_ends_outside_its_quotes() {
        assert_eq!(cut("<a title=\"1 > 0\" b='<' c>x"), [('s', "<a title=\"1 > 0\" b='<' c>"), ('t', "x")]);
        let kind = Scanner::new("<a title=\"1 > 0\" b='<' c>").next().map(|piece| piece.kind);
        assert_eq!(kind, Some(Kind::Start { name: 1..2, attributes: 3 }));
    }

    #[test]
    fn scripts_and_comments_are_unseen() {
        assert_eq!(
            cut("<script>if (a<b) '<p>'</SCRIPT><!-- <p> -->x"),
            [('s', "<script>"), ('-', "if (a<b) '<p>'"), ('e', "</SCRIPT>"), ('-', "<!-- <p> -->"), ('t', "x")]
        );
    }

    #[test]
    fn an_open_comment_does_not_swallow_the_page() {
        assert_eq!(cut("<!-- a>b<p>"), [('-', "<!-- a>"), ('t', "b"), ('s', "<p>")]);
    }

    #[test]
    fn nothing_is_lost_or_read_twice() {
        for source in ["<", "<a", "</", "<!", "&", "&#", "<a b=", "<a b=\"", "<title>x", "<p>&amp", "a\n\n<"] {
            let whole: String = cut(source).into_iter().map(|(_, piece)| piece).collect();
            assert_eq!(whole, source);
        }
    }
}
