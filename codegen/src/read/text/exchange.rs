//! HTTP exchanges written as text: a request or status line, header lines, a body.

use super::lines::Line;
use super::samples::{Found, sample};
use super::{json_sample, shapes, xml_sample};

const VERBS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "MERGE"];

/// The exchange that begins at this line, if one does.
pub(super) fn take<'a>(lines: &[Line<'a>], at: usize) -> Option<Found<'a>> {
    let first = lines.get(at)?;
    if let Some(request) = marked_as_code(first) {
        return Some(Found { sample: sample("http", &[request]), next: at + 1, rest: None, unclosed: false });
    }
    let status = is_status_line(first.body());
    if !status && !is_request_line(first.body()) {
        return None;
    }
    let mut taken = vec![*first];
    let mut number = at + 1;
    while let Some(line) = lines.get(number).filter(|line| !status && is_request_line(line.body())) {
        taken.push(*line);
        number += 1;
    }
    let headers_from = number;
    while let Some(line) = lines.get(number).filter(|line| is_header_field(line.body())) {
        taken.push(*line);
        number += 1;
    }
    let headers = number > headers_from;
    let mut body_at = number;
    while lines.get(body_at).is_some_and(Line::is_blank) && body_at < number + 2 {
        body_at += 1;
    }
    let mut rest = None;
    if headers || status && body_at <= number + 1 {
        let body = xml_sample::take(lines, body_at).or_else(|| json_sample::take(lines, body_at));
        if let Some(body) = body {
            let stop = if body.rest.is_some() { body.next - 1 } else { body.next };
            taken.extend_from_slice(lines.get(number..stop)?);
            if let Some(after) = body.rest {
                let whole = lines.get(stop)?;
                taken.push(whole.upto(whole.text.len() - after.text.len()));
            }
            (number, rest) = (body.next, body.rest);
        } else if headers
            && status
            && let Some(line) = lines.get(body_at).filter(|line| is_scalar(line.body()))
        {
            taken.extend_from_slice(lines.get(number..body_at)?);
            taken.push(*line);
            number = body_at + 1;
        }
    }
    Some(Found { sample: sample("http", &taken), next: number, rest, unclosed: false })
}

/// A request line that is marked as code: "`PUT /orders/{id}`".
fn marked_as_code<'a>(line: &Line<'a>) -> Option<Line<'a>> {
    let inner = line.body().strip_prefix('`')?.strip_suffix('`')?;
    let indent = line.text.len() - line.body().len();
    is_request_line(inner).then(|| line.upto(indent + 1 + inner.len()).rest(indent + 1))
}

/// `PUT /orders/{id}`, `GET https://… HTTP/1.1`.
pub(super) fn is_request_line(body: &str) -> bool {
    let Some((verb, rest)) = body.split_once(' ') else { return false };
    let target = rest.trim_start();
    let path = target.starts_with('/')
        || target.starts_with("http://")
        || target.starts_with("https://")
        || target.starts_with("{base");
    VERBS.contains(&verb) && path && !body.ends_with(['.', ':']) && target.len() < 2000
}

/// `HTTP/1.1 204 No Content`.
fn is_status_line(body: &str) -> bool {
    let Some(rest) = body.strip_prefix("HTTP/") else { return false };
    let code = rest.split(' ').nth(1).unwrap_or("");
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// `Content-Type: application/json`.
fn is_header_field(body: &str) -> bool {
    let Some((name, value)) = body.split_once(':') else { return false };
    let plain = !name.is_empty()
        && name.len() < 50
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    plain && !value.trim().is_empty() && (value.starts_with(' ') || value.len() < 200) && !shapes::is_header_line(body)
}

/// `319`, `null`, `true`, `"text"`.
fn is_scalar(body: &str) -> bool {
    matches!(body, "true" | "false" | "null")
        || body.parse::<f64>().is_ok()
        || (body.len() >= 2 && body.starts_with('"') && body.ends_with('"'))
}

/// Whether an exchange begins with this line.
pub(super) fn starts(body: &str) -> bool {
    is_status_line(body) || is_request_line(body)
}
