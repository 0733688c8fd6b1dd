//! Where a bare JSON sample begins and ends.
//!
//! It ends where its root closes, or, when brackets are lost, where something resumes that is no JSON.

use super::lines::Line;
use super::samples::{Found, sample};
use super::shapes;

/// The JSON sample that begins at this line, if one does.
pub(super) fn take<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    starts(lines, at).then(|| read(lines, at)).flatten()
}

/// Whether a JSON document begins here.
pub(super) fn starts(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let body = line.body();
    let Some(inside) = body.strip_prefix(['{', '[']) else { return false };
    let array = body.starts_with('[');
    let first = if inside.trim().is_empty() {
        let next = lines.iter().skip(at + 1).take(4).find(|line| !line.is_blank());
        next.map_or("", |line| line.body())
    } else {
        inside.trim_start()
    };
    let wiki_link = body.strip_prefix("[[").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    if wiki_link || body.starts_with("{{") || body.starts_with("{|") {
        return false;
    }
    let letter = first.chars().next().unwrap_or(' ');
    let key = first.split_once(':').is_some_and(|(key, _)| {
        let key = key.trim_end().trim_matches(['\'', '"']);
        !key.is_empty()
            && key.len() < 60
            && key.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '$'))
    });
    match letter {
        '"' | '\'' => array || first.contains(':') || inside.trim().is_empty(),
        '}' | ']' => first.len() <= 2,
        '{' | '[' => array,
        '0'..='9' | '-' => array && (body.ends_with([']', ',']) || inside.trim().is_empty()),
        '/' => first.starts_with("//") || first.starts_with("/*"),
        _ => !array && inside.trim().is_empty() && key || shapes::is_ellipsis(first),
    }
}

/// Reads from an opening bracket to its closing one.
pub(super) fn read<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    let mut depth = 0usize;
    let mut taken: Vec<Line<'a>> = Vec::new();
    let mut number = at;
    while let Some(line) = lines.get(number) {
        if number > at && !line.is_blank() && !looks_like_json(line.body()) {
            break;
        }
        if let Some(end) = closing(line.text, &mut depth) {
            taken.push(line.upto(end));
            let rest = line.rest(end);
            let rest = rest.text.contains(char::is_alphanumeric).then_some(rest);
            return Some(Found { sample: sample("", &taken), next: number + 1, rest, unclosed: false });
        }
        taken.push(*line);
        number += 1;
    }
    while taken.last().is_some_and(Line::is_blank) {
        taken.pop();
        number -= 1;
    }
    Some(Found { sample: sample("", &taken), next: number, rest: None, unclosed: false })
}

/// The byte after the bracket that closes the root on this line. Strings never go over lines.
fn closing(text: &str, depth: &mut usize) -> Option<usize> {
    let mut string = None;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        match (string, byte) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), b'\\') => escaped = true,
            (Some(quote), byte) if quote == byte => string = None,
            (None, b'"') => string = Some(b'"'),
            (None, b'{' | b'[') => *depth += 1,
            (None, b'}' | b']') => {
                *depth = depth.saturating_sub(1);
                if *depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

fn looks_like_json(body: &str) -> bool {
    if body.starts_with(['"', '{', '}', '[', ']', ',', '\'', '-'])
        || body.starts_with(|letter: char| letter.is_ascii_digit())
    {
        return !(body.starts_with('-')
            && shapes::is_list_item(body)
            && !body.contains(|letter: char| letter.is_ascii_digit()));
    }
    let comment = body.starts_with("//") || body.starts_with("/*") || body.starts_with('*') || body.starts_with("<!--");
    let word = ["true", "false", "null"].iter().any(|word| body.starts_with(word));
    let key = body.split_once(':').is_some_and(|(key, _)| {
        let key = key.trim();
        !key.is_empty() && key.len() < 60 && !key.contains(char::is_whitespace)
    });
    let text = body.ends_with("\",") || body.ends_with('"');
    comment
        || word
        || key
        || text
        || shapes::is_ellipsis(body)
        || body.starts_with("(...)")
        || body.starts_with('#') && body.contains("...")
}
