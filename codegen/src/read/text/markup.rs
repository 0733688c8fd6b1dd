//! Pages in API Blueprint, AsciiDoc or Textile, with blocks of GitBook, readme.com or Diplodoc, with templates of a wiki, in the wiki markup of Jira and Confluence or with field lists of reStructuredText, written anew
//! as Markdown.
//!
//! The lines of a page enter, lines with the same places leave, or nothing when the page is in neither; `read` calls
//! it, so that everything behind it knows one markup. What stands inside blocks of code is left as it is.

use super::lines::Line;
use super::{asciidoc, blueprint, field_lists, gitbook, jira, readme, templates, textile, yfm};
use crate::page::Place;

/// How far a closing mark may be from its opening, in bytes.
const REACH: usize = 600;

/// A line written anew, and the place of the line that it came from.
pub(super) type Written = (String, Place);

/// A markup: how it is known, and how it becomes Markdown.
type Markup = (fn(&[Line<'_>]) -> bool, fn(&[Line<'_>]) -> Vec<Written>);

/// The markups, the surest first.
const MARKUPS: &[Markup] = &[
    (blueprint::is_written, blueprint::markdown),
    (asciidoc::is_written, asciidoc::markdown),
    (gitbook::is_written, gitbook::markdown),
    (readme::is_written, readme::markdown),
    (yfm::is_written, yfm::markdown),
    (textile::is_written, textile::markdown),
    (field_lists::is_written, field_lists::markdown),
    (jira::is_written, jira::markdown),
];

/// The page in Markdown, when it is in another markup.
pub(super) fn markdown(lines: &[Line<'_>]) -> Option<Vec<Written>> {
    if templates::is_written(lines) {
        return Some(templates::markdown(lines));
    }
    if lines.iter().any(|line| line.body().starts_with("{|")) {
        return None;
    }
    let (_, written) = MARKUPS.iter().find(|(is_written, _)| is_written(lines))?;
    Some(written(lines))
}

/// The line as it is.
pub(super) fn kept(line: &Line<'_>) -> Written {
    (line.text.to_owned(), line.place)
}

/// A row of a Markdown table.
pub(super) fn row(cells: &[String]) -> String {
    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
    format!("| {} |", cells.join(" | "))
}

/// The line below a header of so many cells.
pub(super) fn separator(cells: usize) -> String {
    format!("|{}", "---|".repeat(cells))
}

/// `*bold*` as `**bold**`: a star before a word, and one behind a word.
pub(super) fn bold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    let mut before = ' ';
    let mut code = false;
    while let Some(letter) = rest.chars().next() {
        let after = rest.get(letter.len_utf8()..).unwrap_or("");
        code ^= letter == '`';
        if letter == '*'
            && !code
            && !before.is_alphanumeric()
            && !matches!(before, '*' | '\\')
            && let Some(length) = bold_length(after)
        {
            let (inner, behind) = after.split_at_checked(length).unwrap_or((after, ""));
            out.push_str("**");
            out.push_str(inner);
            out.push_str("**");
            rest = behind.strip_prefix('*').unwrap_or(behind);
            before = '*';
            continue;
        }
        out.push(letter);
        before = letter;
        rest = after;
    }
    out
}

/// How long the text behind an opening star is that another star closes.
fn bold_length(after: &str) -> Option<usize> {
    if after.starts_with(|letter: char| letter.is_whitespace() || letter == '*') {
        return None;
    }
    let end = after.bytes().take(300).position(|byte| matches!(byte, b'*' | b'|'))?;
    let inner = after.get(..end)?;
    let behind = after.get(end..)?.strip_prefix('*')?;
    let closed = !inner.ends_with(char::is_whitespace) && !inner.is_empty();
    (closed && !behind.starts_with(|letter: char| letter.is_alphanumeric() || letter == '*')).then_some(end)
}

/// Replaces what stands between two marks; a mark that is not closed stays.
pub(super) fn between(text: &str, open: &str, close: &str, with: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        out.push_str(before);
        let mut reach = after.len().min(REACH);
        while !after.is_char_boundary(reach) {
            reach -= 1;
        }
        let inner = after.get(..reach).and_then(|near| near.split_once(close)).map(|(inner, _)| inner);
        match inner.and_then(|inner| Some((with(inner)?, inner.len() + close.len()))) {
            Some((written, length)) => {
                out.push_str(&written);
                rest = after.get(length..).unwrap_or("");
            }
            None => {
                out.push_str(open);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_around_words_are_bold() {
        assert_eq!(bold("the *order* and 2 * 3 * 4, a*b*c, `*x*`"), "the **order** and 2 * 3 * 4, a*b*c, `*x*`");
        assert_eq!(bold("**order** name*"), "**order** name*");
        bold(&"*a".repeat(20_000));
    }
}
