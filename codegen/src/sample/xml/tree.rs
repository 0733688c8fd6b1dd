//! Builds the tree of an XML sample from its tokens and repairs what is broken.
//!
//! `xml::read` calls it with the tokens and their pairs.

use std::ops::Range;

use super::super::ellipsis::{self, Meaning};
use super::super::{Attribute, Defect, Document, MAXIMUM_DEPTH, Node, preamble};
use super::entities;
use super::frame::{Frame, add_words};
use super::pairs::{End, Pairs, is_blank};
use super::token::{Kind, Token};

/// A line indented deeper than this tells nothing.
const MAXIMUM_INDENT: usize = 400;

/// Builds the document; `None` when there is no element.
pub(super) fn build(text: &str, tokens: &[Token<'_>], pairs: &Pairs) -> Option<Document> {
    let mut builder =
        Builder { text, tokens, pairs, stack: Vec::new(), root: None, defects: Vec::new(), label: None, deep: 0 };
    for number in 0..tokens.len() {
        if builder.root.is_some() {
            builder.trailing(number);
            break;
        }
        builder.token(number);
    }
    let truncated = builder.root.is_none();
    while builder.root.is_none() && !builder.stack.is_empty() {
        builder.finish();
    }
    Some(Document { root: builder.root?, defects: builder.defects, truncated })
}

struct Builder<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
    pairs: &'a Pairs,
    stack: Vec<Frame>,
    root: Option<Node>,
    defects: Vec<Defect>,
    /// Words of comments that wait for the node they describe.
    label: Option<(String, Range<usize>)>,
    /// How many elements are open below the deepest that is kept.
    deep: usize,
}

impl<'a> Builder<'a> {
    fn token(&mut self, number: usize) {
        let Some(token) = self.tokens.get(number) else {
            return;
        };
        match &token.kind {
            Kind::Open { name, attributes, empty } => self.open(number, name, attributes, *empty),
            Kind::Close { name } => self.close(number, name),
            Kind::Text(text) => self.add_text(text, &token.span),
            Kind::Verbatim(text) => {
                if let Some(frame) = self.stack.last_mut().filter(|_| self.deep == 0) {
                    frame.add_verbatim(text);
                }
            }
            Kind::Comment(text) => self.comment(number, text),
        }
    }

    fn open(&mut self, number: usize, name: &str, attributes: &[Attribute], empty: bool) {
        if self.deep > 0 || self.stack.len() >= MAXIMUM_DEPTH {
            self.too_deep(number, empty);
            return;
        }
        let span = self.span(number);
        while let Some(frame) = self.stack.last() {
            let unclosed = !matches!(self.pairs.end(frame.open), End::At(_));
            if unclosed && frame.node.name == name && attributes.is_empty() && self.closes(number, frame) {
                let message = format!("{name} is closed by an opening tag");
                self.defects.push(Defect::new("broken-closing-tag", span, message, "read as its closing tag"));
                self.finish();
                return;
            }
            if !unclosed || !self.ends_before(number, name, frame) {
                break;
            }
            self.unclosed(" ends before the next element beside it");
            self.finish();
        }
        let node = Node {
            name: name.to_owned(),
            span: span.start + 1..span.start + 1 + name.len(),
            attributes: attributes.to_vec(),
            label: self.label.take().map(|(words, _)| words).unwrap_or_default(),
            ..Node::default()
        };
        self.stack.push(Frame::new(number, node));
        if empty {
            self.finish();
        }
    }

    fn span(&self, number: usize) -> Range<usize> {
        self.tokens.get(number).map(|token| token.span.clone()).unwrap_or_default()
    }

    /// Whether an opening tag is the closing tag of the innermost element, which has the same name and no other.
    fn closes(&self, number: usize, frame: &Frame) -> bool {
        if matches!(self.pairs.end(number), End::At(_)) {
            return false;
        }
        let rest = self.tokens.iter().enumerate().skip(number + 1);
        let next = rest.map(|(at, token)| (at, &token.kind)).find(|(_, kind)| !is_blank(kind));
        let Some((at, Kind::Open { name, .. })) = next else { return true };
        frame.children.is_empty() || *name == frame.node.name || self.is_beside(number, at, name, frame)
    }

    /// Whether the tag behind a doubtful one stands beside it and not inside: no deeper, and of a name that the element
    /// does not hold.
    fn is_beside(&self, number: usize, next: usize, name: &str, frame: &Frame) -> bool {
        let (Some(own), Some(opening), Some(next)) = (self.indent(number), self.indent(frame.open), self.indent(next))
        else {
            return false;
        };
        own == opening && next <= own && frame.children.iter().all(|child| child.name != name)
    }

    /// Whether an element without a closing tag ends before an opening tag: the tag has its name, or stands on a
    /// line of its own that is indented no deeper, while the element was indented deeper than its parent.
    fn ends_before(&self, number: usize, name: &str, frame: &Frame) -> bool {
        if self.pairs.end(frame.open) != End::WithAncestor {
            return false;
        }
        if frame.node.name == name {
            return true;
        }
        let parent =
            self.stack.len().checked_sub(2).and_then(|at| self.stack.get(at)).map(|parent| self.indent(parent.open));
        match (self.indent(frame.open), self.indent(number), parent) {
            (Some(own), Some(next), Some(Some(outer))) => outer < own && next <= own,
            _ => false,
        }
    }

    /// How far the tag with this number is indented, when it begins its line (and within reason).
    fn indent(&self, number: usize) -> Option<usize> {
        let before = self.text.as_bytes().get(..self.span(number).start)?;
        let blanks = before.iter().rev().take(MAXIMUM_INDENT).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let line_start = before.len() - blanks;
        (line_start == 0 || before.get(line_start - 1) == Some(&b'\n')).then_some(blanks)
    }

    fn close(&mut self, number: usize, name: &str) {
        if self.deep > 0 {
            let inside = self.stack.last().map_or(0, |frame| frame.open);
            match self.pairs.opened_by(number) {
                Some(open) if open > inside => {
                    self.deep -= 1;
                    return;
                }
                Some(_) => self.deep = 0,
                None => return,
            }
        }
        let open = self.pairs.opened_by(number).filter(|&open| self.stack.iter().rev().any(|frame| frame.open == open));
        let Some(open) = open else {
            let message = format!("nothing that is open is called {name}");
            self.defects.push(Defect::new("stray-closing-tag", self.span(number), message, "passed over"));
            return;
        };
        while self.stack.last().is_some_and(|frame| frame.open != open) {
            self.unclosed(&format!(" ends where {name} is closed"));
            self.finish();
        }
        self.finish();
    }

    fn unclosed(&mut self, how: &str) {
        if let Some(frame) = self.stack.last() {
            let name = &frame.node.name;
            let message = format!("{name} is never closed");
            self.defects.push(Defect::new(
                "unclosed-element",
                frame.node.span.clone(),
                message,
                format!("{name}{how}"),
            ));
        }
    }

    fn too_deep(&mut self, number: usize, empty: bool) {
        if self.deep == 0 {
            let span = self.span(number);
            self.defects.push(Defect::new("sample-too-deep", span, "the elements are nested too deep", "left out"));
        }
        if !empty {
            self.deep += 1;
        } else if self.deep == 0 {
            self.label = None;
        }
    }

    fn add_text(&mut self, text: &str, span: &Range<usize>) {
        let trimmed = text.trim_matches(preamble::is_blank);
        if trimmed.is_empty() || self.deep > 0 {
            return;
        }
        let Some(frame) = self.stack.last_mut() else {
            return;
        };
        if ellipsis::is_dots(trimmed) {
            let start = span.start + (text.len() - text.trim_start_matches(preamble::is_blank).len());
            frame.mark(start..start + trimmed.len());
        } else {
            frame.add_text(&entities::decode(trimmed));
        }
    }

    fn comment(&mut self, number: usize, text: &str) {
        let span = self.span(number);
        if self.deep > 0 {
            return;
        }
        let before = self.stack.last().and_then(|frame| frame.children.last()).map(|child| child.name.as_str());
        let words = match ellipsis::meaning_of_comment(text, before) {
            Meaning::Ellipsis => {
                // Before the root it means nothing.
                if let Some(frame) = self.stack.last_mut() {
                    frame.mark(span);
                }
                return;
            }
            Meaning::Elements => {
                let message = "elements that were commented out";
                self.defects.push(Defect::new("commented-out", span, message, "left out"));
                return;
            }
            Meaning::Words(words) => words,
        };
        match self.described(number) {
            Some(label) => add_words(label, words),
            None => {
                let (label, _) = self.label.get_or_insert_with(|| (String::new(), span));
                add_words(label, words);
            }
        }
    }

    /// The label of the node that a comment trails: the one that ends, or begins, on the comment's line, when
    /// nothing follows the comment on that line.
    fn described(&mut self, number: usize) -> Option<&mut String> {
        let kind = |number: usize| self.tokens.get(number).map(|token| &token.kind);
        let ends_line = match kind(number + 1) {
            Some(Kind::Text(text)) => text.trim_start_matches([' ', '\t', '\r']).starts_with('\n'),
            following => following.is_none(),
        };
        let mut before = number.checked_sub(1)?;
        if let Some(Kind::Text(text)) = kind(before) {
            if text.contains('\n') || !text.trim().is_empty() {
                return None;
            }
            before = before.checked_sub(1)?;
        }
        let opened = matches!(kind(before), Some(Kind::Open { empty: false, .. }));
        let tag = matches!(kind(before), Some(Kind::Open { .. } | Kind::Close { .. }));
        let frame = self.stack.last_mut().filter(|_| ends_line && tag)?;
        if opened && frame.open == before {
            return Some(&mut frame.node.label);
        }
        frame.children.last_mut().map(|child| &mut child.label)
    }

    /// Ends the innermost element and hands it to its parent.
    fn finish(&mut self) {
        let Some(frame) = self.stack.pop() else {
            return;
        };
        let label = self.label.take();
        let siblings = self.stack.last().map_or(&[][..], |parent| &parent.children);
        let node = frame.into_node(label, siblings, &mut self.defects);
        match self.stack.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
    }

    /// Reports the first thing that follows the root.
    fn trailing(&mut self, from: usize) {
        let rest = self.tokens.get(from..).unwrap_or(&[]);
        let Some(token) = rest.iter().find(|token| !is_blank(&token.kind) && !matches!(token.kind, Kind::Comment(_)))
        else {
            return;
        };
        let end = rest.last().map_or(token.span.end, |last| last.span.end);
        let message = "something follows the root element";
        self.defects.push(Defect::new("trailing-content", token.span.start..end, message, "passed over"));
    }
}
