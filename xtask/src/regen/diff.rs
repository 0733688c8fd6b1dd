//! A short difference between two texts: enough to see what became stale, not to review it.

use std::time::Duration;

use similar::{ChangeTag, TextDiff};

use crate::grid::{Cut, shorten};

/// How many changed lines of a file are shown.
const CHANGES: usize = 20;

/// The difference as unified hunks with two lines around each, no line wider than this; then a count of the rest.
pub fn short(old: &[u8], new: &[u8], width: usize) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    // Texts that have nothing in common take the differ long; a coarser answer will do.
    let diff = TextDiff::configure().timeout(Duration::from_millis(500)).diff_lines(old.as_ref(), new.as_ref());
    let mut text = String::new();
    let mut changes = 0;
    for hunk in diff.unified_diff().context_radius(2).iter_hunks() {
        if changes < CHANGES {
            text.push_str(&format!("{}\n", hunk.header()));
        }
        for change in hunk.iter_changes() {
            changes += usize::from(change.tag() != ChangeTag::Equal);
            if changes <= CHANGES {
                let line = format!("{}{}", change.tag(), change.value().trim_end_matches('\n'));
                text.push_str(&format!("{}\n", shorten(&line, width, Cut::End)));
            }
        }
    }
    match changes.checked_sub(CHANGES) {
        None | Some(0) => text,
        Some(more) => format!("{text}… and {more} more changed lines\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_shown_with_its_surroundings() {
        let text = short(b"1\n2\n3\n4\n5\n6\n7\n", b"1\n2\n3\nfour\n5\n6\n7\n", 80);
        assert_eq!(text, "@@ -2,5 +2,5 @@\n 2\n 3\n-4\n+four\n 5\n 6\n");
    }

    #[test]
    fn many_changes_are_counted() {
        let lines = |word: &str| (0..30).map(|number| format!("{word} {number}\n")).collect::<String>();
        let text = short(lines("old").as_bytes(), lines("new").as_bytes(), 80);
        assert_eq!(text.lines().filter(|line| line.starts_with(['-', '+'])).count(), CHANGES);
        assert!(text.ends_with("… and 40 more changed lines\n"), "{text}");
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        assert!(short(b"\xff\xfe\n", b"a\n", 80).contains("+a"));
    }
}
