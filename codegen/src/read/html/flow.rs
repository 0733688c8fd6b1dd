//! The content of a page in, blocks in order of appearance out. Called by `html::read`.

use super::content::Content;
use super::inline::{Breaks, Builder};
use super::marks::Marks;
use super::nodes::NodeId;
use super::words::SAMPLE_ELEMENTS;
use super::{fields, list, rows, sample, table};
use crate::diagnostic::Diagnostic;
use crate::page::Block;

/// A walk over the content.
#[derive(Debug)]
pub(super) struct Walk<'c, 's> {
    pub(super) content: &'c Content<'s>,
    /// The page's name, for messages.
    pub(super) page: &'c str,
    /// What was read so far.
    pub(super) blocks: Vec<Block>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// How many bytes of text spanning cells may still be repeated.
    pub(super) span_budget: usize,
    /// The line of prose that is being read.
    line: Builder,
    /// The level of the last heading.
    level: u8,
}

impl<'c, 's> Walk<'c, 's> {
    /// A walk that has not begun.
    pub(super) fn new(content: &'c Content<'s>, page: &'c str) -> Self {
        Walk {
            content,
            page,
            blocks: Vec::new(),
            diagnostics: Vec::new(),
            span_budget: 64 * 1024 + content.places.source().len(),
            line: Builder::new(Breaks::Split),
            level: 1,
        }
    }

    /// Reads what an element holds as blocks of their own.
    pub(super) fn container(&mut self, id: NodeId) {
        self.flush();
        if fields::read(self, id) {
            return;
        }
        let content = self.content;
        if content.tree.element(id).is_none() && !content.tree.node(id).has_children() {
            self.line.node(content, id, Marks::default());
        }
        for child in content.children(id) {
            self.node(child);
        }
        self.flush();
    }

    /// Ends the line of prose.
    pub(super) fn flush(&mut self) {
        self.blocks.extend(self.line.finish_lines().into_iter().map(Block::Prose));
    }

    /// A heading one level below the last one: a caption, or a row that is the title of its table.
    pub(super) fn caption(&mut self, text: crate::page::Inline) {
        if !text.is_empty() {
            self.blocks.push(Block::Heading { level: (self.level + 1).min(6), text });
        }
    }

    fn node(&mut self, id: NodeId) {
        let content = self.content;
        if content.tree.element(id).is_none() {
            return self.line.node(content, id, Marks::default());
        }
        if let Some(level) = content.heading_level(id) {
            return self.heading(id, level);
        }
        match content.tree.name(id) {
            "ul" | "ol" | "menu" | "dir" | "dl" | "table" if self.read_fields(id) => {}
            "ul" | "ol" | "menu" | "dir" => {
                self.flush();
                list::read(self, id);
            }
            "dl" => {
                self.flush();
                list::read_definitions(self, id);
            }
            "table" => {
                self.flush();
                table::read(self, id);
            }
            name if self.is_sample(id, name) || self.is_code_block(id, name) => {
                self.flush();
                self.blocks.extend(sample::read(content, id).map(Block::Sample));
            }
            "textarea" => {}
            "div" if rows::read(self, id) => {}
            _ if content.is_block(id) => self.container(id),
            _ => self.line.node(content, id, Marks::default()),
        }
    }

    fn read_fields(&mut self, id: NodeId) -> bool {
        self.flush();
        fields::read(self, id)
    }

    fn heading(&mut self, id: NodeId, level: u8) {
        self.flush();
        let weight = self.content.weight(id);
        if weight.tables + weight.samples > 0 || weight.headings > 1 {
            // A heading that was never closed holds what follows it.
            for child in self.content.children(id) {
                self.node(child);
            }
            return self.flush();
        }
        let text = Builder::read(self.content, id, Breaks::Fold);
        let is_in_box = self.content.tree.parent(id).is_some_and(|parent| self.content.is_box(parent));
        if text.is_empty() {
            return;
        }
        if is_in_box {
            self.blocks.push(Block::Prose(text));
        } else {
            self.level = level;
            self.blocks.push(Block::Heading { level, text });
        }
    }

    /// An area for text holds a sample only if it looks like one: all others are forms.
    fn is_sample(&self, id: NodeId, name: &str) -> bool {
        let text = || Builder::read(self.content, id, Breaks::Fold).text;
        SAMPLE_ELEMENTS.contains(&name) && (name != "textarea" || text().starts_with(['<', '{', '[']))
    }

    /// Code of several lines is a sample even where no `pre` says so.
    fn is_code_block(&self, id: NodeId, name: &str) -> bool {
        name == "code" && sample::line_count(self.content, id) > 2
    }
}
