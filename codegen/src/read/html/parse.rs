//! HTML source in, tree out, with the limits that keep hostile pages cheap. Called by `html::read`.

use std::borrow::Cow;

use html5ever::tendril::{SliceExt, TendrilSink};
use html5ever::{ParseOpts, parse_document};

use super::scan::{Kind, Piece, Scanner};
use super::sink::Sink;
use super::tree::Tree;

/// Elements may nest so deep. html5ever takes quadratic time in depth, and every walk of the tree recurses.
pub(super) const DEPTH: usize = 256;

/// A tag may have so many attributes; html5ever compares each with all others.
const ATTRIBUTES: usize = 256;

/// Elements that would erase what was read before or swallow what follows; they are not parsed.
const NOT_PARSED: &[&str] = &["frameset", "frame", "plaintext"];

/// Elements that stay open only where the page is cut.
const CLOSED: &[&str] = &["table", "pre"];

/// What the parser gave up, and where: a code, an offset, a message.
pub(super) type Limit = (&'static str, usize, String);

/// Parses a page. Each limit is reported once.
pub(super) fn parse(source: &str) -> (Tree, Vec<Limit>) {
    let mut parser = parse_document(Sink::new(), ParseOpts::default());
    let mut guard = Guard::default();
    for piece in Scanner::new(source) {
        let sink = &parser.tokenizer.sink.sink;
        if guard.is_exhausted(sink, &piece) {
            break;
        }
        let Some(text) = guard.admit(source, &piece) else { continue };
        let nodes = sink.nodes();
        sink.enter(piece.range.clone(), text.starts_with('&'));
        parser.process(text.to_tendril());
        let sink = &parser.tokenizer.sink.sink;
        if sink.nodes() > nodes {
            guard.settle(sink.depth(), &piece);
        }
    }
    guard.conclude(source);
    let end = source.len();
    parser.tokenizer.sink.sink.enter(end..end, false);
    (parser.finish(), guard.limits)
}

/// Decides which pieces the parser may see.
#[derive(Debug, Default)]
struct Guard {
    /// How deep the parser stands at least; end tags are taken at their word.
    depth: usize,
    /// Start tags left out whose end tags must be left out too.
    omitted: usize,
    pieces: usize,
    /// How many elements are open that the standard demands an end tag of.
    open: usize,
    /// The end of the page was seen.
    ended: bool,
    limits: Vec<Limit>,
}

impl Guard {
    /// The text of a piece that may be parsed.
    fn admit<'a>(&mut self, source: &'a str, piece: &Piece) -> Option<Cow<'a, str>> {
        self.pieces += 1;
        let text = source.get(piece.range.clone())?;
        self.count(source, piece);
        match &piece.kind {
            Kind::Unseen => None,
            Kind::Text | Kind::Doctype => Some(Cow::Borrowed(text)),
            Kind::End if self.omitted > 0 => {
                self.omitted -= 1;
                None
            }
            Kind::End => {
                self.depth = self.depth.saturating_sub(1);
                Some(Cow::Borrowed(text))
            }
            Kind::Start { name, attributes } => {
                let name_text = source.get(name.clone())?;
                if NOT_PARSED.iter().any(|unwanted| name_text.eq_ignore_ascii_case(unwanted)) {
                    return None;
                }
                if self.depth >= DEPTH {
                    self.omitted += 1;
                    self.report("nesting-too-deep", piece, format!("Elements nest deeper than {DEPTH} levels."));
                    return None;
                }
                if *attributes > ATTRIBUTES {
                    let message = format!("A tag has {attributes} attributes; more than {ATTRIBUTES} are not read.");
                    self.report("too-many-attributes", piece, message);
                    return Some(Cow::Owned(format!("<{name_text}>")));
                }
                Some(Cow::Borrowed(text))
            }
        }
    }

    fn count(&mut self, source: &str, piece: &Piece) {
        let is = |from: usize, known: &[&str]| {
            known.iter().any(|name| {
                let found = source.get(from..from + name.len());
                let next = source.as_bytes().get(from + name.len());
                found.is_some_and(|found| found.eq_ignore_ascii_case(name))
                    && next.is_some_and(|next| !next.is_ascii_alphanumeric())
            })
        };
        let start = piece.range.start;
        match &piece.kind {
            Kind::Start { .. } if is(start + 1, CLOSED) => self.open += 1,
            Kind::End if is(start + 2, CLOSED) => self.open = self.open.saturating_sub(1),
            Kind::End if is(start + 2, &["body", "html"]) => self.ended = true,
            _ => {}
        }
    }

    /// A page that ends inside a table or a sample was cut.
    fn conclude(&mut self, source: &str) {
        if self.open > 0 && !self.ended {
            let message = "The page ends inside a table or a sample: it was cut.".to_owned();
            self.limits.push(("page-cut", source.len(), message));
        }
    }

    /// Takes note of where the tree stands after a start tag.
    fn settle(&mut self, tree_depth: usize, piece: &Piece) {
        if matches!(piece.kind, Kind::Start { .. }) {
            self.depth = tree_depth;
        }
    }

    /// Misnested tags make html5ever copy elements without end, or deeper than the count of tags shows.
    fn is_exhausted(&mut self, sink: &Sink, piece: &Piece) -> bool {
        let too_many = sink.nodes() > 4096 + 8 * self.pieces;
        let too_deep = sink.depth() > DEPTH + DEPTH / 2;
        if too_many || too_deep {
            let message = "The markup is misnested beyond repair; the rest of the page is not read.";
            self.report("markup-beyond-repair", piece, message.to_owned());
        }
        too_many || too_deep
    }

    fn report(&mut self, code: &'static str, piece: &Piece, message: String) {
        if self.limits.iter().all(|limit| limit.0 != code) {
            self.limits.push((code, piece.range.start, message));
        }
    }
}
