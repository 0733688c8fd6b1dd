//! Where a bare XML sample begins and ends.
//!
//! It ends where its root closes, or, when the root never does, where prose or a table resumes.

use super::lines::Line;
use super::names::identifier;
use super::samples::{Found, sample};
use super::{shapes, tags};

/// How many lines text without tags may go on inside an element.
const TEXT_LINES: usize = 30;

/// The XML sample that begins at this line, if one does.
pub(super) fn take<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    if let Some(end) = escaped(lines, at) {
        let taken = lines.get(at..end)?.to_vec();
        return Some(found(taken, end, None));
    }
    if !starts(lines, at) {
        return None;
    }
    let mut taken: Vec<Line<'a>> = Vec::new();
    let mut root: Option<&str> = None;
    let mut scan = Scan::default();
    let mut number = at;
    while let Some(line) = lines.get(number) {
        if number > at && !continues(lines, number, &scan) {
            break;
        }
        let text = line.text;
        if root.is_none() {
            root = first_element(text);
        }
        if let Some(end) = root.and_then(|root| root_end(text, root, &mut scan)) {
            taken.push(line.upto(end));
            let rest = line.rest(end);
            let rest = rest.text.contains(char::is_alphanumeric).then_some(rest);
            return Some(found(taken, number + 1, rest));
        }
        scan.line(text);
        taken.push(*line);
        number += 1;
    }
    while taken.last().is_some_and(Line::is_blank) {
        taken.pop();
        number -= 1;
    }
    Some(found(taken, number, None))
}

/// The line after a sample whose brackets are escaped: `&lt;order&gt;`.
fn escaped(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let body = lines.get(at)?.body();
    if !body.starts_with("&lt;") {
        return None;
    }
    let escaped =
        |line: &Line<'_>| line.is_blank() || line.body().starts_with("&lt;") || shapes::is_ellipsis(line.body());
    let length = lines.iter().skip(at).take_while(|line| escaped(line)).count();
    let written = lines.get(at..at + length)?.iter().rposition(|line| !line.is_blank())? + 1;
    (written > 1).then_some(at + written)
}

fn found<'a>(taken: Vec<Line<'a>>, next: usize, rest: Option<Line<'a>>) -> Found<'a> {
    Found { sample: sample("", &taken), next, rest, unclosed: false }
}

/// Whether an XML sample begins here: a declaration, or an element that goes on over lines.
pub(super) fn starts(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let body = line.body();
    if body.starts_with("<?xml") || escaped(lines, at).is_some() {
        return true;
    }
    if body.starts_with("<!--") {
        let next = lines.get(at + 1..).and_then(|rest| rest.iter().find(|line| !line.is_blank()));
        return body.ends_with("-->") && next.is_some_and(|line| element(line.body()).is_some());
    }
    let Some(name) = element(body) else { return false };
    if tags::is_markup(name) || !body.ends_with('>') && !unfinished_tag(body) {
        return false;
    }
    let close = format!("</{name}");
    if body.contains(&close) || body.ends_with("/>") && body.matches('<').count() == 1 {
        // A single line is a sample only when elements are nested in it.
        return body.matches('<').count() >= 4;
    }
    let next = lines.get(at + 1..).and_then(|rest| rest.iter().find(|line| !line.is_blank()));
    next.is_some_and(|line| line.body().starts_with('<') || shapes::is_ellipsis(line.body()) || unfinished_tag(body))
}

fn element(body: &str) -> Option<&str> {
    let rest = body.strip_prefix('<')?;
    let name = identifier(rest);
    let after = rest.get(name.len()..)?;
    let starts = name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    (starts && (after.is_empty() || after.starts_with(['>', ' ', '/', '&', '\t']))).then_some(name)
}

/// A tag whose attributes go on in the next line.
fn unfinished_tag(body: &str) -> bool {
    body.starts_with('<') && !body.contains('>') && (body.contains("=\"") || !body.contains(' '))
}

/// The first element that opens in a line.
fn first_element(text: &str) -> Option<&str> {
    text.match_indices('<').take(20).find_map(|(at, _)| element(text.get(at..)?))
}

/// The byte after the tag that closes the root on this line.
fn root_end(text: &str, root: &str, scan: &mut Scan) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find("</") {
        let name_at = from + at + 2;
        let rest = text.get(name_at..)?;
        if rest.trim_start().starts_with(root) {
            let lead = rest.len() - rest.trim_start().len() + root.len();
            let after = rest.get(lead..)?;
            let blanks = after.len() - after.trim_start().len();
            if after.get(blanks..)?.starts_with('>') {
                if scan.reopened == 0 {
                    return Some(name_at + lead + blanks + 1);
                }
                scan.reopened -= 1;
            }
        }
        from = name_at;
    }
    let alone = text.trim_start().strip_prefix('<').is_some_and(|rest| rest.starts_with(root)) && !scan.open;
    if alone && text.ends_with("/>") && text.matches('<').count() == 1 && !scan.seen {
        return Some(text.len());
    }
    // An element of the root's own name inside it closes first.
    let opened = text.matches(&format!("<{root}>")).count() + text.matches(&format!("<{root} ")).count();
    scan.reopened += if scan.seen { opened } else { opened.saturating_sub(1) };
    scan.seen = scan.seen || opened > 0;
    None
}

/// What stands open at the end of the lines so far.
#[derive(Default)]
struct Scan {
    /// The root was seen.
    seen: bool,
    /// How many elements of the root's name are open inside it.
    reopened: usize,
    /// A comment or CDATA section is open.
    comment: bool,
    /// A tag or a text is open: the line did not end with `>`.
    open: bool,
    /// How many lines of text came since the last tag.
    text_lines: usize,
}

impl Scan {
    fn line(&mut self, text: &str) {
        let opened = text.rfind("<!--").max(text.rfind("<![CDATA["));
        let closed = text.rfind("-->").max(text.rfind("]]>"));
        if let Some(opened) = opened {
            self.comment = closed.is_none_or(|closed| closed < opened);
        } else if closed.is_some() {
            self.comment = false;
        }
        let body = text.trim();
        if body.starts_with('<') || body.contains("</") {
            self.text_lines = 0;
        } else if !body.is_empty() {
            self.text_lines += 1;
        }
        if !body.is_empty() {
            self.open = !body.ends_with('>') && !shapes::is_ellipsis(body);
        }
    }
}

/// Whether a line goes on with the sample.
fn continues(lines: &[Line<'_>], number: usize, scan: &Scan) -> bool {
    let Some(line) = lines.get(number) else { return false };
    let body = line.body();
    if scan.comment {
        return scan.text_lines < TEXT_LINES;
    }
    let next = lines.iter().skip(number + 1).take(6).find(|line| !line.is_blank());
    if body.is_empty() {
        let following = next.map_or("", |line| line.body());
        let xml = following.starts_with('<')
            && !following.starts_with("<?xml")
            && element(following).is_none_or(|name| !tags::is_markup(name));
        return xml || shapes::is_ellipsis(following) && scan.seen;
    }
    if body.starts_with("<?xml") {
        return !scan.seen
            && scan.text_lines == 0
            && !scan.open
            && lines.get(number - 1).is_some_and(|before| before.body().starts_with("<!--"));
    }
    if body.starts_with('<') || shapes::is_ellipsis(body) {
        return true;
    }
    if body.contains('|') && shapes::is_pipe_row(body)
        || shapes::is_header_line(body)
        || body.starts_with('#')
        || body.starts_with("==")
    {
        return false;
    }
    if body.contains("</") && scan.open {
        return true;
    }
    let closes_next = next.is_some_and(|line| line.body().starts_with("</"));
    (closes_next || scan.open && body.len() < 400) && scan.text_lines < TEXT_LINES
}
