//! What a single line looks like: a table row, a header, a heading, an item of a list.
//!
//! A line enters, an answer leaves; all block readers ask.

use crate::vocabulary;

/// `...`, `…`, `<!-- ... -->` outside of comments.
pub(super) fn is_ellipsis(body: &str) -> bool {
    let body = body.trim().trim_end_matches(',');
    !body.is_empty()
        && body.chars().all(|letter| matches!(letter, '.' | '…' | ' '))
        && (body.contains('…') || body.contains("..."))
}

/// Whether a line has cells between pipes.
pub(super) fn is_pipe_row(body: &str) -> bool {
    if !body.contains('|') {
        return false;
    }
    let trimmed = body.trim();
    if trimmed.starts_with('|') && !trimmed.starts_with("|}") && !trimmed.starts_with("||}") {
        return true;
    }
    body.contains(" |") || body.contains("| ") || is_separator(body)
}

/// `---|---`, `|:--|--:|`, `+---+---+`.
pub(super) fn is_separator(body: &str) -> bool {
    let body = body.trim();
    // `|-|-|` has no blanks; with them dashes are empty cells.
    let is_short = body.len() > 2
        && body.starts_with('|')
        && body.ends_with('|')
        && body.contains('-')
        && body.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':'));
    is_short
        || body.contains(['|', '+'])
            && (body.contains("--") || body.contains("=="))
            && body.chars().all(|letter| matches!(letter, '|' | '-' | ':' | ' ' | '+' | '='))
}

/// A header line without borders.
pub(super) fn is_header_line(body: &str) -> bool {
    body.len() < 300 && !body.contains('|') && vocabulary::segment_header(body).is_some()
}

/// The length of a list marker with its blank, when the line begins with one.
pub(super) fn list_marker(body: &str) -> Option<usize> {
    let first = body.chars().next()?;
    if matches!(first, '*' | '-' | '•' | '+' | '–' | '·' | '◦' | '▪' | '●' | '○' | '‣' | '—') {
        let rest = body.get(first.len_utf8()..)?;
        let marker = rest.starts_with([' ', '\t']) && !rest.trim().is_empty();
        return marker.then(|| first.len_utf8() + (rest.len() - rest.trim_start().len()));
    }
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let digits = if digits == 0 && first.is_ascii_alphabetic() && body.get(1..2) == Some(")") { 1 } else { digits };
    let rest = body.get(digits..)?;
    if (1..=3).contains(&digits) && rest.starts_with(['.', ')']) && rest.get(1..)?.starts_with([' ', '\t']) {
        let after = rest.get(1..)?;
        return Some(digits + 1 + after.len() - after.trim_start().len());
    }
    None
}

/// Whether the line is an item of a list.
pub(super) fn is_list_item(body: &str) -> bool {
    list_marker(body).is_some()
}

/// The level and the text of a marked heading: `## Text ##`, `== Text ==`, `Text¶`.
pub(super) fn marked_heading(body: &str) -> Option<(u8, &str)> {
    if body.starts_with('#') {
        let level = body.bytes().take_while(|byte| *byte == b'#').count();
        let rest = body.get(level..)?;
        let text = rest.trim().trim_end_matches('#').trim_end();
        let spaced = rest.starts_with([' ', '\t']) && !text.is_empty();
        return (spaced && level <= 6).then_some((level as u8, text));
    }
    if body.starts_with("==") && body.ends_with("==") && body.len() > 4 {
        let level = body.bytes().take_while(|byte| *byte == b'=').count();
        let text = body.trim_matches('=').trim();
        return (text.contains(char::is_alphanumeric) && level <= 6).then_some((level as u8, text));
    }
    let text = body.strip_suffix('¶').map(str::trim_end)?;
    (!text.is_empty() && text.len() < 200).then_some((3, text))
}

/// Whether a line is short and has the look of a title: no sentence, no code.
pub(super) fn is_title(body: &str, words: usize) -> bool {
    let count = body.split_whitespace().count();
    let first = body.chars().next().unwrap_or(' ');
    let starts = first.is_uppercase() || first.is_alphabetic() && !first.is_lowercase() || first.is_ascii_digit();
    (1..=words).contains(&count)
        && body.chars().count() <= 80
        && starts
        && !body.ends_with(['.', ',', ';', '!', '>', '}', ']', '{', '[', '|', '"'])
        && !body.contains(['|', '<', '>', '"', '='])
        && !body.contains("://")
        && body.matches(", ").count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_of_headers() {
        for line in ["---|---", "|:--|--:|", "|-|-|", "+---+"] {
            assert!(is_separator(line), "{line}");
        }
        for line in ["|-", "| - | - |", "||", "a|b"] {
            assert!(!is_separator(line), "{line}");
        }
    }

    #[test]
    fn markers_of_lists() {
        for (line, length) in [("* a", 2), ("- a", 2), ("• a", 4), ("12. a", 4), ("a) b", 3), ("–  a", 5)] {
            assert_eq!(list_marker(line), Some(length), "{line}");
        }
        for line in ["*a*", "-1", "12.5", "1200. x", "a", "*", "---"] {
            assert_eq!(list_marker(line), None, "{line}");
        }
    }

    #[test]
    fn marked_headings() {
        assert_eq!(marked_heading("## Filter: ##"), Some((2, "Filter:")));
        assert_eq!(marked_heading("=== Sex ==="), Some((3, "Sex")));
        assert_eq!(marked_heading("Payload¶"), Some((3, "Payload")));
        assert_eq!(marked_heading("#[[a|b]]"), None);
        assert_eq!(marked_heading("#"), None);
    }
}
