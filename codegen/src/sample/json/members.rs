//! What stands around the members of a JSON object and the items of an array: commas, comments, ellipses.
//!
//! `parse` calls these functions.

use std::ops::Range;

use super::super::Node;
use super::super::ellipsis::{self, Mark, Meaning, add_mark};
use super::parse::Parser;
use super::scan::{self, Gap};

/// The members or items read so far.
#[derive(Default)]
pub(super) struct List {
    pub nodes: Vec<Node>,
    pub marks: Vec<Mark>,
    /// Words that describe the next one.
    pub label: String,
    /// Where they stand.
    pub label_span: Range<usize>,
}

impl List {
    /// True when an ellipsis is the last that was read.
    fn ends_in_mark(&self) -> bool {
        self.marks.last().is_some_and(|mark| mark.after >= self.nodes.len())
    }
}

impl Parser<'_> {
    /// Steps over blanks, comments and ellipses. Returns the words that describe what follows; words that trail a
    /// node go to its label, ellipses to the marks. The range is that of the last comment.
    pub(super) fn gaps(&mut self, nodes: &mut [Node], marks: &mut Vec<Mark>) -> (String, Range<usize>) {
        let mut label = String::new();
        let mut last = self.at..self.at;
        loop {
            let (at, found) = scan::gap(self.text, self.at);
            self.at = at;
            let Some((gap, end)) = found else {
                return (label, last);
            };
            self.at = end;
            match gap {
                Gap::Ellipsis(span) => add_mark(marks, nodes.len(), span),
                Gap::Comment { words, trails, span } => {
                    let before = nodes.last().map(|node| node.name.as_str());
                    match ellipsis::meaning_of_comment(self.text.get(words).unwrap_or(""), before) {
                        Meaning::Elements => {
                            self.defect("commented-out", span, "elements that were commented out", "left out")
                        }
                        Meaning::Ellipsis => add_mark(marks, nodes.len(), span),
                        Meaning::Words(words) => {
                            let target = if trails { nodes.last_mut().map(|node| &mut node.label) } else { None };
                            let label = target.unwrap_or(&mut label);
                            if !label.is_empty() {
                                label.push_str("; ");
                            }
                            label.push_str(words);
                            last = span;
                        }
                    }
                }
            }
        }
    }

    /// Steps to the next member or item; false behind the closing bracket or at the end of the text.
    pub(super) fn next(&mut self, list: &mut List, close: char) -> bool {
        let mut commas = 0;
        loop {
            let (label, span) = self.gaps(&mut list.nodes, &mut list.marks);
            if !label.is_empty() {
                list.label = label;
                list.label_span = span;
            }
            match self.peek() {
                None => {
                    self.truncated = true;
                    return false;
                }
                Some(',') => {
                    commas += 1;
                    if list.nodes.is_empty() && list.marks.is_empty() || commas > 1 {
                        let comma = self.at..self.at + 1;
                        self.defect("stray-character", comma, "a comma separates nothing", "passed over");
                    }
                    self.at += 1;
                }
                Some(letter @ ('}' | ']')) => {
                    if commas > 0 && !list.ends_in_mark() {
                        let here = self.at..self.at;
                        self.defect("trailing-comma", here, "a comma before the closing bracket", "passed over");
                    }
                    if letter != close {
                        let message = format!("{close} belongs here");
                        self.defect("mismatched-closing-tag", self.at..self.at + 1, &message, "read as that");
                    }
                    self.at += 1;
                    return false;
                }
                Some(_) => {
                    if commas == 0 && !list.nodes.is_empty() && !list.ends_in_mark() {
                        let here = self.at..self.at;
                        self.defect("missing-comma", here, "a comma is missing", "read as if it were there");
                    }
                    return true;
                }
            }
        }
    }

    /// Applies the ellipses of an object or array that begins at `start`.
    pub(super) fn finish(&mut self, start: usize, list: &mut List) {
        if list.nodes.is_empty() {
            if let Some(mark) = list.marks.first() {
                self.defect(
                    "content-not-shown",
                    mark.span.clone(),
                    "an ellipsis is all that it holds",
                    "read as empty",
                );
            }
        } else {
            ellipsis::apply(&mut list.nodes, &list.marks, &mut self.defects);
        }
        if !list.label.is_empty() {
            let span = if list.label_span.is_empty() { start..start + 1 } else { list.label_span.clone() };
            self.defect(
                "comment-without-node",
                span,
                "a comment stands before a closing bracket",
                "it describes nothing",
            );
        }
    }
}
