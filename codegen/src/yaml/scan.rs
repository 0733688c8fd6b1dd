//! Looks at a YAML file before the library does: refuses what has no place in our files and finds each key's line.
//!
//! Text enters, the lines of its keys or the refusals leave; `read` calls it. One pass, linear in the text. Where
//! it is in doubt it refuses: it need not understand all of YAML, only never less of its nesting than the library.

mod flow;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::page::Place;

/// How deep maps and lists may be nested.
pub(super) const MAXIMUM_DEPTH: usize = 64;

/// After so many refusals nobody reads on.
const ENOUGH: usize = 20;

/// Longer keys are none of ours; their paths are cut.
const LONGEST_KEY: usize = 64;

/// The line of every key and list item, by its path: `pages[2].url`.
#[derive(Debug, Default)]
pub(super) struct Lines {
    places: HashMap<String, Place>,
}

impl Lines {
    /// Where the path stands, or the nearest thing around it.
    pub fn place(&self, path: &str) -> Place {
        let mut path = path;
        loop {
            if let Some(&place) = self.places.get(path) {
                return place;
            }
            match path.rfind(['.', '[']) {
                Some(at) => path = path.get(..at).unwrap_or(""),
                None => return Place::new(1, 1),
            }
        }
    }
}

/// Scans a file.
///
/// # Errors
/// What the file uses and must not.
pub(super) fn scan(page: &str, text: &str) -> Result<Lines, Vec<Diagnostic>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut scanner = Scanner {
        page,
        lines: Lines::default(),
        refused: Vec::new(),
        blocks: Vec::new(),
        inside: Inside::Block,
        flow: 0,
        token_start: true,
        begun: false,
        line: 0,
    };
    for line in text.split('\n') {
        scanner.line += 1;
        scanner.line(line.strip_suffix('\r').unwrap_or(line));
        if scanner.refused.len() >= ENOUGH {
            break;
        }
    }
    if let Inside::Quotes(_) = scanner.inside {
        scanner.refuse(0, "yaml-syntax", "a quotation is never closed");
    }
    if scanner.refused.is_empty() { Ok(scanner.lines) } else { Err(scanner.refused) }
}

/// What the scanner is inside of at the beginning of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Between the entries of maps and lists.
    Block,
    /// A quotation with this mark.
    Quotes(u8),
    /// A literal or folded text below an entry that is indented so far.
    Literal(usize),
    /// A plain scalar that more deeply indented lines continue.
    Plain(usize),
}

/// A map or list that is open.
struct Block {
    column: usize,
    list: bool,
    /// The path of the map or list itself.
    path: String,
    /// How many items the list has.
    items: usize,
    /// The path of the entry that is open.
    entry: String,
}

struct Scanner<'a> {
    page: &'a str,
    lines: Lines,
    refused: Vec<Diagnostic>,
    blocks: Vec<Block>,
    inside: Inside,
    /// How many flow brackets are open.
    flow: usize,
    /// In flow: a value may begin here.
    token_start: bool,
    /// Something other than comments was seen.
    begun: bool,
    line: u32,
}

impl Scanner<'_> {
    fn refuse(&mut self, column: usize, code: &'static str, message: &str) {
        if self.refused.len() >= ENOUGH {
            return;
        }
        let place = Place::new(self.line, column as u32 + 1);
        self.refused.push(Diagnostic::warning(code, self.page, place, message).error());
    }

    fn line(&mut self, line: &str) {
        if let Some(at) = line.find(['\r', '\u{85}', '\u{2028}', '\u{2029}']) {
            return self.refuse(at, "yaml-refused", "a line break other than LF and CRLF");
        }
        let bytes = line.as_bytes();
        let indent = bytes.iter().take_while(|&&byte| byte == b' ').count();
        let content = bytes.get(indent..).unwrap_or(&[]);
        match self.inside {
            Inside::Quotes(_) => return self.flow_or_rest(line, 0),
            Inside::Literal(parent) if content.is_empty() || indent > parent => return,
            _ => {}
        }
        let comment = content.first().is_none_or(|&byte| byte == b'#');
        let blank = content.iter().all(|byte| byte.is_ascii_whitespace());
        if comment || blank {
            return;
        }
        if content.first() == Some(&b'\t') {
            return self.refuse(indent, "yaml-refused", "a tab in the indentation");
        }
        if self.flow > 0 {
            return self.flow_or_rest(line, indent);
        }
        if let Inside::Plain(parent) = self.inside
            && indent > parent
        {
            return;
        }
        self.inside = Inside::Block;
        if self.is_marker(line) {
            return;
        }
        self.begun = true;
        self.entries(line, indent);
    }

    /// `---`, `...` and `%` lines: only one `---`, before everything else.
    fn is_marker(&mut self, line: &str) -> bool {
        let marker =
            |mark: &str| line.strip_prefix(mark).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
        if marker("---") && !self.begun && line.trim_end() == "---" {
            self.begun = true;
            return true;
        }
        if marker("---") || marker("...") {
            self.refuse(0, "yaml-refused", "more than one document");
            return true;
        }
        if line.starts_with('%') {
            self.refuse(0, "yaml-refused", "a directive");
            return true;
        }
        false
    }

    /// The entries that begin on a line: `- - key: value`.
    fn entries(&mut self, line: &str, indent: usize) {
        let mut column = indent;
        let mut key_before = false;
        loop {
            let rest = line.get(column..).unwrap_or("");
            let dash = rest == "-" || rest.starts_with("- ") || rest.starts_with("-\t");
            if rest.starts_with("? ") || rest == "?" {
                return self.refuse(column, "yaml-refused", "an explicit key");
            }
            if dash && !key_before {
                self.enter(column, true, None);
                let Some(next) = self.step(rest, 1, column) else { return };
                column = next;
                continue;
            }
            let Some(length) = (!key_before).then(|| key_length(rest)).flatten() else {
                return self.scalar(line, column);
            };
            let key = rest.get(..length).unwrap_or("").trim_end();
            if key == "<<" {
                return self.refuse(column, "yaml-refused", "a merge key");
            }
            if self.refuse_indicator(key, column) {
                return;
            }
            self.enter(column, false, Some(unquoted(key)));
            key_before = true;
            let Some(next) = self.step(rest, length + 1, column) else { return };
            column = next;
        }
    }

    /// The column of what follows `length` bytes and blanks; `None` when nothing does.
    fn step(&mut self, rest: &str, length: usize, column: usize) -> Option<usize> {
        let behind = rest.get(length..).unwrap_or("");
        let trimmed = behind.trim_start_matches([' ', '\t']);
        if behind.len() != trimmed.len()
            && behind.get(..behind.len() - trimmed.len()).is_some_and(|blank| blank.contains('\t'))
        {
            self.refuse(column + length, "yaml-refused", "a tab between tokens");
            return None;
        }
        (!trimmed.is_empty() && !trimmed.starts_with('#')).then(|| column + length + behind.len() - trimmed.len())
    }

    /// Notes a list item or a key that begins at this column.
    fn enter(&mut self, column: usize, list: bool, key: Option<String>) {
        while let Some(block) = self.blocks.last() {
            if block.column > column || (block.column == column && block.list && !list) {
                self.blocks.pop();
            } else {
                break;
            }
        }
        let same = self.blocks.last().is_some_and(|block| block.column == column && block.list == list);
        if !same {
            let path = self.blocks.last().map(|block| block.entry.clone()).unwrap_or_default();
            self.blocks.push(Block { column, list, entry: String::new(), path, items: 0 });
            if self.blocks.len() > MAXIMUM_DEPTH {
                self.refuse(column, "yaml-refused", "nested too deep");
                self.blocks.pop();
            }
        }
        let place = Place::new(self.line, column as u32 + 1);
        let Some(block) = self.blocks.last_mut() else { return };
        block.entry = match key {
            Some(key) if block.path.is_empty() => key,
            Some(key) => format!("{}.{key}", block.path),
            None => format!("{}[{}]", block.path, block.items),
        };
        block.items += 1;
        self.lines.places.entry(block.entry.clone()).or_insert(place);
    }
}

/// The length of a key at the start of the text, when a colon ends it.
fn key_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let ends =
        |at: usize| bytes.get(at) == Some(&b':') && bytes.get(at + 1).is_none_or(|byte| matches!(byte, b' ' | b'\t'));
    if let Some(&mark @ (b'"' | b'\'')) = bytes.first() {
        let mut at = 1;
        while let Some(&byte) = bytes.get(at) {
            if byte == mark {
                let blanks = bytes.get(at + 1..).unwrap_or(&[]).iter().take_while(|&&byte| byte == b' ').count();
                return ends(at + 1 + blanks).then_some(at + 1 + blanks);
            }
            at += if byte == b'\\' && mark == b'"' { 2 } else { 1 };
        }
        return None;
    }
    if matches!(bytes.first(), Some(b'[' | b'{' | b'|' | b'>')) {
        return None;
    }
    let comment = text.find(" #").unwrap_or(text.len());
    (0..comment).find(|&at| ends(at))
}

/// A key without its quotation marks.
fn unquoted(key: &str) -> String {
    let inside = key.strip_prefix(['"', '\'']).and_then(|key| key.strip_suffix(['"', '\'']));
    inside.unwrap_or(key).chars().take(LONGEST_KEY).collect()
}
