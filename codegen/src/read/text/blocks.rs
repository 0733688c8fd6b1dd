//! Lines in, blocks out.
//!
//! At every line the readers of the kinds of blocks are asked in turn; what none of them takes is prose.

use super::lines::Line;
use super::names::Names;
use super::{
    aligned, borderless, csv, dashed, definitions, front_matter, headerless, inline, pipes, records, samples, shapes,
    vertical, wikitable,
};
use crate::diagnostic::Diagnostic;
use crate::page::{Block, Inline, Place};

/// Reads the blocks of one revision.
pub(super) fn read(page: &str, lines: &[Line<'_>], names: &Names<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut lines = lines.to_vec();
    let marked = lines.iter().any(|line| {
        shapes::marked_heading(line.body()).is_some_and(|(_, text)| !line.body().ends_with('¶') && !text.is_empty())
    });
    let wiki = lines.iter().any(|line| {
        let body = line.body();
        body.starts_with("==") && body.ends_with("==") && body.contains(char::is_alphanumeric)
            || body.starts_with("{|")
            || body.starts_with("<source")
    });
    let mut reader = Reader { page, names, marked, wiki, quoted_to: 0, blocks: Vec::new(), diagnostics };
    let mut at = reader.front_matter(&lines);
    while at < lines.len() {
        let quoted = unquote(&mut lines, at);
        reader.quoted_to = reader.quoted_to.max(at + quoted);
        let (next, rest) = reader.block(&lines, at);
        at = next.max(at + usize::from(rest.is_none()));
        if let Some(rest) = rest {
            // What stands behind the end of a sample is read as a line of its own.
            at = next.saturating_sub(1);
            match lines.get_mut(at) {
                Some(line) => *line = rest,
                None => break,
            }
        }
    }
    reader.blocks
}

/// Keys of front matter that are about the page as a file, not about what it documents.
#[rustfmt::skip]
const IGNORED_METADATA: &[&str] = &[
    "uid", "id", "slug", "layout", "permalink", "tags", "keywords", "author", "date", "description", "sidebar",
    "sidebar_label", "sidebar_position", "category", "categories", "weight", "toc", "lang", "language", "ms.date",
    "ms.topic", "ms.author", "order", "parent", "nav_order", "icon", "hide_title", "redirect_from", "aliases", "draft",
];

struct Reader<'r, 'a> {
    page: &'r str,
    names: &'r Names<'a>,
    /// The page marks its headings, so that no line is one by its shape alone.
    marked: bool,
    /// The page is wikitext, where `#` begins an item of a list.
    wiki: bool,
    /// Lines before this one stood in a quotation, where words in bold are no heading.
    quoted_to: usize,
    blocks: Vec<Block>,
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    /// The front matter of Markdown: its title is the page's. Says where the text begins.
    fn front_matter(&mut self, lines: &[Line<'_>]) -> usize {
        let Some(first) = lines.iter().position(|line| !line.is_blank()) else { return 0 };
        if lines.get(first).is_none_or(|line| line.text != "---") {
            return 0;
        }
        let Some(length) =
            lines.iter().skip(first + 1).take(200).position(|line| line.text == "---" || line.text == "...")
        else {
            return 0;
        };
        let end = first + 1 + length;
        let metadata = lines.get(first + 1..end).unwrap_or(&[]);
        if !metadata
            .iter()
            .all(|line| line.is_blank() || line.text.contains(':') || line.text.starts_with([' ', '-', '#']))
        {
            return 0;
        }
        let call = front_matter::call(metadata);
        for line in metadata {
            if let Some(title) = line.text.strip_prefix("title:") {
                let title = title.trim().trim_matches(['"', '\'']);
                self.heading(1, inline::parse(title, line.place));
                continue;
            }
            let key = line.text.split(':').next().unwrap_or_default();
            if call.is_some() && front_matter::KEYS.contains(&key) {
                continue;
            }
            if line.text.contains(':') && !key.starts_with([' ', '-', '#']) && !IGNORED_METADATA.contains(&key) {
                let message = format!("the front matter says `{}`", line.text.trim_end());
                self.skipped("front-matter", line.place, message);
            }
        }
        if let (Some(call), Some(line)) = (call, metadata.first()) {
            self.blocks.push(Block::Prose(Inline::plain(call, line.place)));
        }
        end + 1
    }

    /// Tells what is left out.
    fn skipped(&mut self, code: &'static str, place: Place, message: String) {
        let found = Diagnostic::warning(code, self.page, place, message);
        self.diagnostics.push(found.decided("it is left out").note());
    }

    fn heading(&mut self, level: u8, text: Inline) {
        if !text.is_empty() {
            self.blocks.push(Block::Heading { level, text });
        }
    }

    /// Reads the block at this line: the next line, and the rest of the last one where something else follows in it.
    fn block<'l>(&mut self, lines: &[Line<'l>], at: usize) -> (usize, Option<Line<'l>>) {
        let Some(line) = lines.get(at) else { return (at + 1, None) };
        let body = line.body();
        if body.is_empty() || ["\\", "<nowiki>", "</nowiki>", "{{", "}}", "|}", "||"].contains(&body) || is_rule(body) {
            return (at + 1, None);
        }
        if let Some(next) = self.marked_heading(lines, at) {
            return (next, None);
        }
        if body.starts_with("{{")
            && !body.contains("}}")
            && let Some(length) = lines.iter().skip(at).take(60).position(|line| line.body().ends_with("}}"))
        {
            // A template of wikitext is metadata of the page.
            self.skipped("template", line.start(), "a template of the wiki stands here".to_owned());
            return (at + length + 1, None);
        }
        if let Some((table, next)) = wikitable::take(lines, at) {
            self.blocks.push(Block::Table(table));
            return (next, None);
        }
        if let Some(found) = samples::take(lines, at) {
            if found.unclosed {
                let message = "this block of code is not closed before the page ends";
                self.diagnostics.push(
                    Diagnostic::warning("unclosed-code-block", self.page, line.start(), message)
                        .decided("read to the end"),
                );
            }
            if !found.sample.text.trim().is_empty() {
                self.blocks.push(Block::Sample(found.sample));
            }
            return (found.next, found.rest);
        }
        if let Some(start) = glued_sample(line) {
            self.prose(&line.upto(start), false);
            return (at + 1, Some(line.rest(start)));
        }
        if let Some((table, next)) = pipes::take(lines, at)
            .or_else(|| csv::take(lines, at))
            .or_else(|| aligned::take(lines, at))
            .or_else(|| borderless::take(lines, at, self.names))
            .or_else(|| vertical::take(lines, at))
            .or_else(|| headerless::take(lines, at))
            .or_else(|| records::take(lines, at))
        {
            self.blocks.push(Block::Table(table));
            return (next, None);
        }
        if let Some(next) = self.list(lines, at) {
            return (next, None);
        }
        if let Some((items, next)) = definitions::take(lines, at).or_else(|| dashed::take(lines, at)) {
            self.blocks.push(Block::List(items));
            return (next, None);
        }
        if self.is_heading(lines, at) {
            let level = if self.blocks.is_empty() { 1 } else { 3 };
            self.heading(level, inline::parse(body, line.start()));
            return (at + 1, None);
        }
        let after_prose =
            at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|before| !before.is_blank());
        self.prose(line, after_prose);
        (at + 1, None)
    }

    /// `## Text`, `== Text ==`, or a line underlined with `===` or `---`.
    fn marked_heading(&mut self, lines: &[Line<'_>], at: usize) -> Option<usize> {
        let line = lines.get(at)?;
        let body = line.body();
        if let Some((level, text)) = shapes::marked_heading(body).filter(|_| !(self.wiki && body.starts_with('#'))) {
            let level = if self.blocks.is_empty() { 1 } else { level };
            self.heading(level, inline::parse(text, line.start()));
            return Some(at + 1);
        }
        let under = lines.get(at + 1)?.text;
        let underline = under.len() >= 3
            && (under.bytes().all(|byte| byte == b'=') || under.bytes().all(|byte| byte == b'-' || byte == b'~'));
        if underline && !body.contains('|') && body.chars().count() <= 100 && line.indent() < 4 {
            self.heading(if under.starts_with('=') { 1 } else { 2 }, inline::parse(body, line.start()));
            return Some(at + 2);
        }
        None
    }

    /// A heading by its shape: a title at the top, before a table or sample, or alone between blank lines.
    fn is_heading(&self, lines: &[Line<'_>], at: usize) -> bool {
        let Some(line) = lines.get(at) else { return false };
        let body = line.body();
        if at < self.quoted_to {
            return false;
        }
        let bold = body.len() > 4 && body.starts_with("**") && body.ends_with("**") && body.matches("**").count() == 2;
        let bare = body.trim_matches('*').trim_end_matches('*');
        if bold && shapes::is_title(bare, 8) {
            return true;
        }
        if self.blocks.is_empty() && self.names_page(body) {
            return true;
        }
        let (title, colon) = match body.strip_suffix(':') {
            Some(title) => (title, true),
            None => (body, false),
        };
        let limit = if colon { 2 } else { 8 };
        if self.marked || !shapes::is_title(title, limit) {
            return false;
        }
        let is_above = |number: usize| lines.get(number).is_some_and(|next| next.indent() > line.indent() + 1);
        if !colon && definitions::is_shouted(title) && is_above(at + 1) {
            return true;
        }
        let labelled = title.contains(": ");
        let blank = |number: Option<usize>| number.and_then(|number| lines.get(number)).is_none_or(Line::is_blank);
        let alone = blank(at.checked_sub(1)) && blank(Some(at + 1));
        let words = title.split_whitespace().count();
        let opens = |number: usize| structure(lines, number);
        let before_prose = words <= 3
            && lines.get(at + 1).is_some_and(|next| next.body().ends_with('.'))
            && (opens(at + 2) || opens(at + 3));
        !colon && opens(at + 1) || alone && words <= 6 && !colon && !labelled || before_prose
    }

    /// Whether the first line of a page has the look of its title.
    fn names_page(&self, body: &str) -> bool {
        shapes::is_title(body.trim_end_matches('}'), 12) && !body.ends_with(':')
            || !body.contains(' ') && body.len() < 80 && body.ends_with(char::is_alphanumeric)
    }

    fn list(&mut self, lines: &[Line<'_>], at: usize) -> Option<usize> {
        let mut items: Vec<(String, crate::page::Place)> = Vec::new();
        let mut number = at;
        let mut last_written = at;
        while let Some(line) = lines.get(number) {
            let body = line.body();
            if let Some(marker) = self.item(body) {
                items.push((body.get(marker..).unwrap_or("").to_owned(), line.start()));
            } else if body.is_empty() {
                if number > last_written + 1 {
                    break;
                }
                number += 1;
                continue;
            } else {
                // A line that is indented, or goes on in lower case, belongs to the item before it.
                let next = number == last_written + 1;
                let goes_on = line.indent() >= 2 && !line.text.starts_with("    <") && next
                    || next && body.starts_with(char::is_lowercase)
                    || number == last_written + 2 && self.is_paragraph_of_item(line, items.last());
                let structure =
                    shapes::is_pipe_row(body) || shapes::is_header_line(body) || samples::take_start(lines, number);
                match items.last_mut().filter(|_| goes_on && !structure) {
                    Some((text, _)) => {
                        text.push('\n');
                        text.push_str(body);
                    }
                    None => break,
                }
            }
            number += 1;
            last_written = number - 1;
        }
        if items.is_empty() {
            return None;
        }
        let item = |(text, place): &(String, crate::page::Place)| Inline {
            level: place.column as usize,
            ..inline::parse(text, *place)
        };
        self.blocks.push(Block::List(items.iter().map(item).collect()));
        Some(last_written + 1)
    }

    /// Whether a line behind a blank stands below the text of an item of a list, not below its marker.
    fn is_paragraph_of_item(&self, line: &Line<'_>, item: Option<&(String, crate::page::Place)>) -> bool {
        let Some((_, place)) = item else { return false };
        let indent = line.indent();
        indent > place.column as usize
            && indent <= place.column as usize + 4
            && !line.body().starts_with(['<', '{', '[', '`'])
    }

    /// The length of an item's marker; wikitext has `#[[`, `*'''` and `**` as well.
    fn item(&self, body: &str) -> Option<usize> {
        if body.starts_with("#[[") || body.starts_with("*[[") || self.wiki && body.starts_with(['*', '#', ':', ';']) {
            let marks = body.bytes().take_while(|byte| matches!(byte, b'*' | b'#' | b':' | b';')).count();
            return body.get(marks..).filter(|rest| !rest.trim().is_empty()).map(|_| marks);
        }
        shapes::list_marker(body)
    }

    /// Prose; a line that goes on with the sentence before it joins it.
    fn prose(&mut self, line: &Line<'_>, after_prose: bool) {
        let text = inline::parse(line.body(), line.start());
        if text.is_empty() {
            return;
        }
        if after_prose
            && text.text.starts_with(char::is_lowercase)
            && let Some(Block::Prose(before)) = self.blocks.last_mut()
            && !before.text.ends_with(['.', ':', ';', '!', '?', '>'])
            && before.text.len() < 20_000
        {
            join(before, text);
            return;
        }
        self.blocks.push(Block::Prose(text));
    }
}

/// Takes the marks off the lines of a quotation that begins here; says how many lines it has.
fn unquote(lines: &mut [Line<'_>], at: usize) -> usize {
    let mut count = 0;
    for line in lines.iter_mut().skip(at) {
        let body = line.body();
        let marks = body.len() - body.trim_start_matches(['>', ' ']).len();
        let quoted = body.starts_with('>')
            && (marks == body.len() || body.get(..marks).is_some_and(|marks| marks.ends_with(' ')));
        // `>text` is the end of a tag as often as it is a quotation, unless it goes on with one.
        let goes_on = count > 0 && body.starts_with('>');
        if !(quoted || goes_on) {
            break;
        }
        let indent = line.text.len() - body.len();
        *line = line.rest(indent + marks);
        count += 1;
    }
    count
}

fn join(before: &mut Inline, text: Inline) {
    let shift = before.text.len() + 1;
    let moved = |range: std::ops::Range<usize>| range.start + shift..range.end + shift;
    before.text.push(' ');
    before.text.push_str(&text.text);
    before.links.extend(text.links.into_iter().map(|mut link| {
        link.range = moved(link.range);
        link
    }));
    before.bold.extend(text.bold.into_iter().map(moved));
    before.code.extend(text.code.into_iter().map(moved));
}

/// Whether a table or a sample begins at this line, behind one blank at most.
fn structure(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at).filter(|line| !line.is_blank()) else { return false };
    let body = line.body();
    shapes::is_pipe_row(body)
        || shapes::is_header_line(body)
        || body.starts_with("{|")
        || samples::take_start(lines, at)
}

/// A line of dashes.
fn is_rule(body: &str) -> bool {
    body.len() >= 3
        && (body.bytes().all(|byte| byte == b'-' || byte == b' ')
            || body.bytes().all(|byte| byte == b'*')
            || body.bytes().all(|byte| byte == b'_'))
}

/// Where a sample is glued to the prose before it: `Send this:<?xml …?>`.
fn glued_sample(line: &Line<'_>) -> Option<usize> {
    let at = line.text.find("<?xml").filter(|at| *at > 0)?;
    let before = line.text.get(..at)?;
    (line.text.ends_with('>') && !before.contains(['|', '"', '<']) && !before.trim().is_empty()).then_some(at)
}
