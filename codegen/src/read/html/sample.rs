//! A `pre` and its like in, a sample with its lines and language out. Called by `flow`.

use super::content::Content;
use super::inline::is_zero_width;
use super::nodes::NodeId;
use super::words::{
    BLOCK_ELEMENTS, HIGHLIGHTERS, LANGUAGE_PREFIXES, LANGUAGES, NO_LANGUAGES, TEXT_ELEMENTS, WEAK_LANGUAGE_PREFIXES,
};
use crate::page::{Place, Sample};

/// Reads a block of code; `None` when it holds nothing.
pub(super) fn read(content: &Content<'_>, id: NodeId) -> Option<Sample> {
    let mut lines = Lines::default();
    match unescaped(content, id) {
        Some((offset, source)) => {
            source.char_indices().for_each(|(at, character)| lines.character(character, offset + at));
        }
        None => lines.element(content, id),
    }
    lines.finish(content, language(content, id))
}

/// How many lines of a block of code hold something.
pub(super) fn line_count(content: &Content<'_>, id: NodeId) -> usize {
    let mut lines = Lines::default();
    lines.element(content, id);
    lines.text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// Code in the making.
#[derive(Debug, Default)]
struct Lines {
    text: String,
    /// Where each line stands in the source; the last line is missing until its first character comes.
    starts: Vec<usize>,
    /// The line that is being read has begun.
    begun: bool,
}

impl Lines {
    fn character(&mut self, character: char, offset: usize) {
        if is_zero_width(character) || character == '\r' {
            return;
        }
        if !self.begun {
            self.starts.push(offset);
        }
        self.begun = character != '\n';
        self.text.push(if character != '\n' && character != '\t' && character.is_whitespace() {
            ' '
        } else {
            character
        });
    }

    fn element(&mut self, content: &Content<'_>, top: NodeId) {
        for id in content.descendants(top) {
            if let Some((text, runs)) = content.tree.text(id) {
                for (at, character) in text.char_indices() {
                    self.character(character, runs.source_offset(at));
                }
            } else if id != top {
                let name = content.tree.name(id);
                let is_line = BLOCK_ELEMENTS.contains(&name) && !["td", "th"].contains(&name);
                if name == "br" || (is_line && self.begun) {
                    self.character('\n', content.tree.offset(id));
                }
            }
        }
    }

    fn finish(self, content: &Content<'_>, language: String) -> Option<Sample> {
        let is_blank = |line: &&str| line.trim().is_empty();
        let leading = self.text.split('\n').take_while(is_blank).count();
        let kept: Vec<&str> = self.text.trim_end().split('\n').skip(leading).collect();
        if kept.is_empty() {
            return None;
        }
        let starts = self.starts.iter().skip(leading).take(kept.len());
        let lines: Vec<Place> = starts.map(|&offset| content.places.at(offset)).collect();
        let place = lines.first().copied().unwrap_or_default();
        Some(Sample { language, text: kept.join("\n"), place, lines })
    }
}

/// The source of a block whose markup the page forgot to escape: browsers take its tags for elements.
fn unescaped<'a>(content: &Content<'a>, id: NodeId) -> Option<(usize, &'a str)> {
    let is_foreign = |below: NodeId| {
        let name = content.tree.name(below);
        below != id && !name.is_empty() && !TEXT_ELEMENTS.contains(&name) && !BLOCK_ELEMENTS.contains(&name)
    };
    let inner = content.tree.tag(id)?.end;
    if !content.tree.descendants(id).any(is_foreign) {
        return None;
    }
    let rest = content.places.source().get(inner..)?;
    let end = rest.find(&format!("</{}", content.tree.name(id)))?;
    let (start, code) = (inner, rest.get(..end)?);
    let open = ["<code", "<CODE"].iter().find(|tag| code.trim_start().starts_with(**tag));
    match open.and_then(|_| code.find('>')) {
        Some(at) => {
            let inner = code.get(at + 1..)?;
            Some((start + at + 1, inner.strip_suffix("</code>").unwrap_or(inner)))
        }
        None => Some((start, code)),
    }
}

/// The language that the block, what it holds or what holds it names.
fn language(content: &Content<'_>, id: NodeId) -> String {
    let below = content.tree.children(id).filter(|&child| content.tree.name(child) == "code");
    let named = std::iter::once(id).chain(below).chain(content.tree.ancestors(id).take(3));
    let mut named = named.filter_map(|id| language_of(content, id)).filter(|language| !language.is_empty());
    named.next().filter(|language| !NO_LANGUAGES.contains(&language.as_str())).unwrap_or_default()
}

fn language_of(content: &Content<'_>, id: NodeId) -> Option<String> {
    for attribute in ["data-language", "data-lang", "data-code-language"] {
        if let Some(language) = content.tree.attribute_if_any(id, attribute) {
            return Some(language.trim().to_lowercase());
        }
    }
    let classes: Vec<String> = content.tree.classes(id).map(|class| class.to_lowercase()).collect();
    let strong = LANGUAGE_PREFIXES.iter().find_map(|prefix| {
        classes.iter().find_map(|class| class.strip_prefix(prefix)).filter(|language| !language.is_empty())
    });
    if let Some(language) = strong {
        return Some(language.to_owned());
    }
    let known = |language: &str| LANGUAGES.iter().find(|&&known| known == language.trim_end_matches(';'));
    let weak = WEAK_LANGUAGE_PREFIXES
        .iter()
        .find_map(|prefix| classes.iter().find_map(|class| class.strip_prefix(prefix).and_then(known)));
    let bare = || {
        let highlighted = classes.iter().any(|class| HIGHLIGHTERS.contains(&class.as_str()));
        classes.iter().find_map(|class| known(class)).filter(|_| highlighted || content.tree.name(id) == "pre")
    };
    weak.or_else(bare).map(|&language| language.to_owned())
}
