//! Lines such as `from – the number that is called`, one below the other, without bullets.
//!
//! Lines enter, the items of a list and the line after them leave; `blocks` calls `take`.

use super::inline;
use super::lines::Line;
use crate::page::Inline;

/// The items that begin at this line: two of them at least.
pub(super) fn take(lines: &[Line<'_>], at: usize) -> Option<(Vec<Inline>, usize)> {
    let found = lines.iter().skip(at).map_while(|line| item(line));
    let items: Vec<Inline> = found.collect();
    let end = at + items.len();
    (items.len() > 1).then_some((items, end))
}

/// A name, a dash, and what it means; the name is set off as code.
fn item(line: &Line<'_>) -> Option<Inline> {
    let body = line.body();
    let (name, text) = [" – ", " — ", " - "].iter().find_map(|dash| body.split_once(dash))?;
    let name = name.trim_matches(['`', '*']);
    let is_name = (2..=60).contains(&name.len())
        && name.starts_with(|letter: char| letter.is_ascii_lowercase() || letter == '_')
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '[' | ']' | '$'));
    let is_call = text.contains("://") || text.starts_with('/');
    (is_name && !is_call && text.contains(char::is_alphabetic))
        .then(|| Inline { level: line.indent(), ..inline::parse(&format!("`{name}` – {text}"), line.start()) })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn names_before_dashes_are_items() {
        let (items, end) = take(&lines("from – who calls;\nto – who is called.\n\nMore"), 0).unwrap();
        assert_eq!((items.len(), end, items[1].text.as_str()), (2, 2, "to – who is called."));
        for text in ["One - two", "7001 - no such key\n7002 - gone", "url – /orders\nverb – x", "a name - b\nc d - e"]
        {
            assert!(take(&lines(text), 0).is_none(), "{text}");
        }
    }
}
