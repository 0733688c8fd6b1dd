//! Names with an indented text below each, as manuals and comments of code list them.
//!
//! ```text
//! size (integer, required)
//!     How wide.
//! ```
//!
//! Lines enter, the items of a list and the line after them leave; `blocks` calls `take`.

use super::inline;
use super::lines::Line;
use super::{samples, shapes};
use crate::page::Inline;
use crate::vocabulary;

/// A name with what stands below it.
struct Entry<'a> {
    term: &'a str,
    indent: usize,
    line: Line<'a>,
    text: Vec<&'a str>,
}

/// The names that begin at this line: two of them, or one with its type.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Vec<Inline>, usize)> {
    let least = term(lines, at, None)?.indent;
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut number = at;
    let mut end = at;
    while let Some(line) = lines.get(number) {
        if line.is_blank() {
            number += 1;
            if number > end + 2 {
                break;
            }
            continue;
        }
        let inside = entries.last().map(|entry| entry.indent);
        if line.indent() < least || samples::take_start(lines, number) {
            break;
        }
        if let Some(entry) = term(lines, number, inside) {
            entries.push(entry);
        } else {
            // What stands no deeper than the name goes on with nothing.
            let Some(last) = entries.last_mut().filter(|last| line.indent() > last.indent) else { break };
            last.text.push(line.body());
        }
        number += 1;
        end = number;
    }
    let is_status = |term: &str| term.len() == 3 && term.bytes().all(|byte| byte.is_ascii_digit());
    let is_enough = entries.len() > 1 || entries.iter().any(|entry| is_typed(entry.term) || is_status(entry.term));
    (is_enough && entries.iter().any(|entry| !entry.text.is_empty())).then(|| (entries.iter().map(item).collect(), end))
}

/// The item of a list that says the same.
fn item(entry: &Entry<'_>) -> Inline {
    let text = entry.text.join("\n");
    let separator = if entry.term.ends_with(':') { " " } else { ": " };
    let place = entry.line.start();
    // A bare name is set off, as a page with markup would.
    let bare = entry.term.trim_end_matches(':');
    let term = if is_name(bare) && !bare.starts_with('`') {
        format!("`{bare}`:")
    } else {
        format!("{}{separator}", entry.term)
    };
    Inline { level: entry.indent, ..inline::parse(&format!("{term} {text}"), place) }
}

/// A name on a line of its own, or with its type, above a line that stands further right. Below another name only
/// one with a type is a name and not a line of text.
fn term<'a>(lines: &[Line<'a>], at: usize, inside: Option<usize>) -> Option<Entry<'a>> {
    let line = lines.get(at)?;
    let below = lines.get(at + 1).filter(|below| !below.is_blank())?;
    let (body, indent) = (line.body(), line.indent());
    let deeper =
        below.indent() > indent + 1 && !samples::take_start(lines, at + 1) && !shapes::is_pipe_row(below.body());
    if !deeper || shapes::is_list_item(below.body()) || body.len() > 100 {
        return None;
    }
    let typed = is_typed(body);
    let is_deeper = inside.is_some_and(|inside| indent > inside);
    let is_term = typed || (!is_deeper && is_name(body) && !is_shouted(body));
    is_term.then(|| Entry { term: body, indent, line: *line, text: Vec::new() })
}

/// `size (integer, required)`, `size : int, optional`
fn is_typed(body: &str) -> bool {
    let Some((name, rest)) = body.split_once([' ', ':']).filter(|(name, _)| is_name(name)) else { return false };
    let rest = rest.trim_start();
    let words = match rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => inner,
        None if body.get(name.len()..).is_some_and(|rest| rest.trim_start().starts_with(':')) => {
            rest.trim_start_matches([':', ' '])
        }
        None => rest,
    };
    let first = words.split([',', ';']).next().unwrap_or("").trim();
    first.split_whitespace().count() <= 3 && !body.ends_with('.') && vocabulary::type_word(first).is_some()
}

/// A single word that is a name or a code.
fn is_name(body: &str) -> bool {
    let body = body.trim_end_matches(':').trim_matches('`');
    (1..=60).contains(&body.len())
        && body.starts_with(|letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$' | '@'))
        && body.chars().all(|letter| {
            letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '$' | '@' | '[' | ']' | '/')
        })
        && !body.ends_with('.')
}

/// Capitals alone are a heading of a manual.
pub(super) fn is_shouted(body: &str) -> bool {
    body.len() > 2
        && body.chars().any(|letter| letter.is_ascii_uppercase())
        && body.chars().all(|letter| letter.is_ascii_uppercase() || letter == ' ')
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn items(source: &str) -> Vec<(String, usize)> {
        let found = take(&lines(source), 0).map(|(items, _)| items).unwrap_or_default();
        found.into_iter().map(|item| (item.text, item.level)).collect()
    }

    #[test]
    fn names_above_their_texts_are_items() {
        assert_eq!(
            items(
                "  size (integer, required)\n      How wide.\n\n      In all.\n\n  state : string\n      Open or not.\n\nMore"
            ),
            [
                ("size (integer, required): How wide.\nIn all.".to_owned(), 2),
                ("state : string: Open or not.".to_owned(), 2)
            ]
        );
        assert_eq!(
            items("owner (object)\n  Who.\n  key (int)\n    Which.").last(),
            Some(&("key (int): Which.".to_owned(), 2))
        );
        assert_eq!(items("101\n    no key\n\n102\n    bad key").len(), 2);
    }

    #[test]
    fn sections_of_a_manual_are_no_items() {
        for text in ["NAME\n    order.add\n\nSYNOPSIS\n    POST /orders", "Some words\n    more", "word\n\n    far"] {
            assert!(items(text).is_empty(), "{text}");
        }
    }
}
