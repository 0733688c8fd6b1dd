//! What an ellipsis in a sample means.
//!
//! `xml` and `json` hand in the text of comments and bare words, and the children of a node with the ellipses
//! that stood between them; the children leave marked as repeating, the doubtful cases as defects.

use std::collections::HashMap;
use std::ops::Range;

use super::{Defect, Node};

/// Words that stand for an ellipsis, as the whole of a comment, lower case.
const WORDS: &[&str] = &[
    "more",
    "and more",
    "etc",
    "et cetera",
    "and so on",
    "and so forth",
    "repeat",
    "repeated",
    "continued",
    "snip",
    "snipped",
    "и т д",
    "и т п",
    "и так далее",
    "далее",
    "еще",
    "ещё",
    "usw",
    "u s w",
    "und so weiter",
];

/// Words that, before the name of the sibling, stand for further ones: `more orders` behind an `order`.
const FURTHER: &[&str] = &[
    "more",
    "other",
    "others",
    "another",
    "further",
    "additional",
    "next",
    "repeat",
    "ещё",
    "еще",
    "другие",
    "остальные",
    "следующий",
    "weitere",
];

/// An ellipsis between the children of a node.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mark {
    /// How many children stood before it.
    pub after: usize,
    /// Byte range in the sample's text.
    pub span: Range<usize>,
}

/// What a comment, or text that stands alone, says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning<'a> {
    /// It says that something was left out.
    Ellipsis,
    /// It is elements that were commented out.
    Elements,
    /// It is words.
    Words(&'a str),
}

/// Tells an ellipsis from words, for the inside of a comment: an empty comment is an ellipsis, and so is one that
/// speaks of further siblings, or shows one. `before` is the name of the sibling before the comment.
pub(super) fn meaning_of_comment<'a>(text: &'a str, before: Option<&str>) -> Meaning<'a> {
    let text = text.trim();
    if text.is_empty() || is_dots(text) || text.starts_with("...") || text.starts_with('…') {
        return Meaning::Ellipsis;
    }
    let before = before.filter(|name| !name.is_empty());
    if let Some(inside) = text.strip_prefix('<') {
        let name = inside.split(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '>')).next();
        return if name.is_some() && name == before { Meaning::Ellipsis } else { Meaning::Elements };
    }
    // A long comment explains something; five words are enough to know that.
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty());
    let words: Vec<String> = words.take(5).map(str::to_lowercase).collect();
    let whole = words.len() <= 3 && WORDS.contains(&words.join(" ").as_str());
    let further = words.len() <= 4
        && words.first().is_some_and(|word| FURTHER.contains(&word.as_str()))
        && before.is_some_and(|name| words.iter().any(|word| word.starts_with(&name.to_lowercase())));
    if whole || further { Meaning::Ellipsis } else { Meaning::Words(text) }
}

/// True for text that is nothing but an ellipsis: `...`, `…`, `[...]`, `. . .`.
pub(super) fn is_dots(text: &str) -> bool {
    let dots = text.chars().filter(|&letter| letter == '.').count();
    let known =
        |letter: char| letter.is_whitespace() || matches!(letter, '.' | '…' | '[' | ']' | '(' | ')' | '-' | '*');
    (dots >= 2 || text.contains('…')) && text.chars().all(known)
}

/// Marks the children that ellipses repeat. An object, a child that repeats already and one that is alone of its
/// name in the node repeat; after one of several different leaves nobody can say.
pub(super) fn apply(children: &mut [Node], marks: &[Mark], defects: &mut Vec<Defect>) {
    if marks.is_empty() {
        return;
    }
    let mut counts: HashMap<String, usize> = HashMap::new();
    for child in children.iter() {
        *counts.entry(child.name.clone()).or_default() += 1;
    }
    for mark in marks {
        let before = mark.after.checked_sub(1).and_then(|at| children.get_mut(at));
        let Some(node) = before else {
            defects.push(undecidable(mark, "an ellipsis stands before the first child"));
            continue;
        };
        let alone = counts.len() == 1 || counts.get(&node.name).is_some_and(|&count| count > 1);
        if node.name.is_empty() || node.is_object() || alone {
            node.repeats = true;
            let name = if node.name.is_empty() { "the item" } else { &node.name };
            defects.push(Defect::new(
                "ellipsis-repeats",
                mark.span.clone(),
                "an ellipsis follows",
                format!("{name} before it repeats"),
            ));
        } else {
            let message = format!("the ellipsis after {} may mean more of it or more fields", node.name);
            defects.push(undecidable(mark, &message));
        }
    }
}

/// Notes an ellipsis behind so many children; several in one place count once.
pub(super) fn add_mark(marks: &mut Vec<Mark>, after: usize, span: Range<usize>) {
    if marks.last().is_none_or(|last| last.after != after) {
        marks.push(Mark { after, span });
    }
}

fn undecidable(mark: &Mark, message: &str) -> Defect {
    Defect::new("undecidable-ellipsis", mark.span.clone(), message, "nothing repeats because of it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_apart() {
        for text in ["", "  ", " ... ", "…", ". . .", "[...]", " more ", "etc.", "И т.д.", "... other orders"] {
            assert_eq!(meaning_of_comment(text, Some("name")), Meaning::Ellipsis, "{text:?}");
        }
        for text in ["the name", "more about it elsewhere", "name...", "-", "v1.2"] {
            assert_eq!(meaning_of_comment(text, Some("name")), Meaning::Words(text.trim()), "{text:?}");
        }
    }

    #[test]
    fn comments_that_speak_of_the_sibling_are_ellipses() {
        for text in ["more orders", "another Order", "other orders here", "<order/>", "<order a='1'><id/></order>"] {
            assert_eq!(meaning_of_comment(text, Some("order")), Meaning::Ellipsis, "{text:?}");
            assert_ne!(meaning_of_comment(text, Some("line")), Meaning::Ellipsis, "{text:?}");
            assert_ne!(meaning_of_comment(text, None), Meaning::Ellipsis, "{text:?}");
        }
        assert_eq!(meaning_of_comment("more fields", Some("order")), Meaning::Words("more fields"));
        assert_eq!(meaning_of_comment("<line/>", Some("order")), Meaning::Elements);
    }

    #[test]
    fn only_dots_are_dots() {
        assert!(is_dots(" ... ") && is_dots("(…)") && is_dots(".."));
        assert!(!is_dots(".") && !is_dots("") && !is_dots("a...") && !is_dots("()"));
    }
}
