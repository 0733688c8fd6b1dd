//! The HTTP lines and blanks that samples of whole exchanges begin with.
//!
//! `xml` and `json` call `skip` with a sample's text and begin to read where it says.

/// Headers that are recognised without a request or status line before them although they have no hyphen.
const BARE_HEADERS: &[&str] = &["accept", "authorization", "connection", "cookie", "date", "host", "server"];

/// The byte offset at which the document behind the offset `start` may begin: after a byte-order mark, blank lines, a request or status line,
/// and headers.
pub(super) fn skip(text: &str, start: usize) -> usize {
    let begin = text.get(start..).unwrap_or("");
    let mut offset = start + (begin.len() - begin.trim_start_matches(is_blank).len());
    let mut begun = false;
    for line in text.get(offset..).unwrap_or("").split_inclusive('\n') {
        let trimmed = line.trim();
        if is_start_line(trimmed) {
            begun = true;
        } else if !trimmed.is_empty() && !is_header(trimmed, begun) {
            break;
        }
        offset += line.len();
    }
    let rest = text.get(offset..).unwrap_or("");
    offset + (rest.len() - rest.trim_start_matches(is_blank).len())
}

/// White space, and what only looks like it.
pub(super) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn is_start_line(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let (first, second) = (words.next().unwrap_or(""), words.next());
    let Some(second) = second else {
        // A URL that stands alone.
        return first.starts_with("http://") || first.starts_with("https://");
    };
    // `Status: 201 Created` is a status line too.
    if first.starts_with("HTTP/") || first == "Status:" {
        return second.starts_with(|digit: char| digit.is_ascii_digit());
    }
    let verb = (3..=8).contains(&first.len()) && first.chars().all(|letter| letter.is_ascii_uppercase());
    let version_only = words.next().is_none_or(|third| third.starts_with("HTTP/") || second.contains('?'));
    let target = second.starts_with('/') || second.starts_with("http://") || second.starts_with("https://");
    verb && target && version_only
}

fn is_header(line: &str, after_start_line: bool) -> bool {
    let Some((name, _)) = line.split_once(':') else {
        return false;
    };
    let token = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_');
    token && (after_start_line || name.contains('-') || BARE_HEADERS.contains(&name.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(text: &str) -> &str {
        &text[skip(text, 0)..]
    }

    #[test]
    fn http_lines_are_skipped() {
        assert_eq!(rest("HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}"), "{}");
        assert_eq!(rest("\u{feff}\nPUT /orders/{id}?a=b c\nAccept: x\nServer: y\n\n<a/>"), "<a/>");
        assert_eq!(rest("Status: 201 Created\nLocation: /orders/1\n\n{}"), "{}");
        assert_eq!(rest("Content-Type: text/xml\r\n\r\n<a/>"), "<a/>");
    }

    #[test]
    fn a_url_alone_is_skipped() {
        assert_eq!(rest("https://api.example.com/orders?v=3\n<a/>"), "<a/>");
        assert_eq!(rest("https://example.com is it\n<a/>"), "https://example.com is it\n<a/>");
    }

    #[test]
    fn prose_is_not_skipped() {
        assert_eq!(rest("Note: <a/>"), "Note: <a/>");
        assert_eq!(rest("GET the order: {}"), "GET the order: {}");
        assert_eq!(rest("{\"a\": 1}"), "{\"a\": 1}");
    }
}
