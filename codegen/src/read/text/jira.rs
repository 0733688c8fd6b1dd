//! The wiki markup of Jira and Confluence: `h2. Heading`, `||Name||Type||`, `{code:json}`, `{{code}}`, `* item`.
//!
//! The lines of a page enter, lines of Markdown leave; `markup` calls it.

use super::lines::Line;
use super::markup::{Written, between, bold, kept, row, separator};
use crate::vocabulary;

/// Macros that only frame or colour what stands in them.
const FRAMES: &[&str] = &[
    "panel", "info", "note", "warning", "tip", "quote", "toc", "anchor", "expand", "color", "section", "column",
    "excerpt", "center", "div", "span",
];
/// Macros whose content is code.
const CODE: &[&str] = &["code", "noformat"];

/// Whether the page is written in it.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    let fenced = lines.iter().any(|line| line.body().starts_with("```"));
    !fenced
        && lines.iter().any(|line| {
            let body = line.body();
            heading(body).is_some()
                || opening(body).is_some_and(|(_, rest)| rest.is_empty())
                || header_cells(body).is_some_and(|cells| {
                    vocabulary::header_row(&cells.iter().map(String::as_str).collect::<Vec<_>>()).is_some()
                })
        })
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out: Vec<Written> = Vec::with_capacity(lines.len());
    // The macro whose end is awaited.
    let mut inside: Option<&str> = None;
    for line in lines {
        let body = line.body();
        if let Some(name) = inside {
            match line.text.split_once(&format!("{{{name}}}")) {
                Some((before, _)) => {
                    if !before.trim().is_empty() {
                        out.push((before.to_owned(), line.place));
                    }
                    out.push(("```".to_owned(), line.place));
                    inside = None;
                }
                None => out.push(kept(line)),
            }
            continue;
        }
        match opening(body) {
            Some((name, rest)) => {
                let above = title(body.split('}').next().unwrap_or(body));
                if !above.is_empty() {
                    out.push((above, line.place));
                    out.push((String::new(), line.place));
                }
                out.push((format!("```{}", language(body)), line.place));
                let (code, closed) = match rest.split_once(&format!("{{{name}}}")) {
                    Some((code, _)) => (code, true),
                    None => (rest, false),
                };
                if !code.trim().is_empty() {
                    out.push((code.to_owned(), line.place));
                }
                if closed {
                    out.push(("```".to_owned(), line.place));
                } else {
                    inside = Some(name);
                }
            }
            None => plain(line, &mut out),
        }
    }
    out
}

/// A line outside of code.
fn plain(line: &Line<'_>, out: &mut Vec<Written>) {
    let body = line.body();
    let open = |row: &&mut Written| row.0.starts_with('|') && !row.0.ends_with('|');
    if !body.is_empty()
        && !body.starts_with('|')
        && heading(body).is_none()
        && let Some((row, _)) = out.last_mut().filter(open)
    {
        // A row goes on until a pipe closes it.
        let (mark, text) = item(body).map_or(("", body), |(_, text)| ("• ", text));
        row.push_str(&format!("<br>{mark}{}", inline(text)));
        return;
    }
    if let Some((level, text)) = heading(body) {
        out.push((format!("{} {}", "#".repeat(level), inline(text)), line.place));
    } else if let Some(cells) = header_cells(body) {
        out.push((row(&cells), line.place));
        out.push((separator(cells.len()), line.place));
    } else if body.starts_with('|') {
        // A row may begin with header cells of its own.
        out.push((inline(body).replace("||", "|"), line.place));
    } else if let Some((mark, text)) = item(body) {
        out.push((format!("{mark} {}", inline(text)), line.place));
    } else {
        let written = inline(body.strip_prefix("bq. ").unwrap_or(body));
        if body.is_empty() || !written.trim().is_empty() {
            out.push((written, line.start()));
        }
    }
}

/// `h2. Text`
fn heading(body: &str) -> Option<(usize, &str)> {
    let rest = body.strip_prefix('h')?;
    let level = rest.chars().next()?.to_digit(10).filter(|level| (1..=6).contains(level))?;
    let text = rest.get(1..)?.strip_prefix(". ")?.trim();
    (!text.is_empty()).then_some((level as usize, text))
}

/// The cells of `||Name||Type||`, where all borders are double.
fn header_cells(body: &str) -> Option<Vec<String>> {
    let inner = body.strip_prefix("||")?.trim_end();
    let inner = inner.strip_suffix("||").unwrap_or(inner);
    let cells: Vec<String> = inner.split("||").map(|cell| inline(cell.trim())).collect();
    let whole = cells.len() >= 2 && cells.iter().all(|cell| !cell.is_empty() && !cell.contains('|'));
    whole.then_some(cells)
}

/// The name of a macro of code that opens the line, and what stands behind its braces.
fn opening(body: &str) -> Option<(&'static str, &str)> {
    let name = CODE.iter().find(|name| {
        let rest = body.strip_prefix('{').and_then(|rest| rest.strip_prefix(**name));
        rest.is_some_and(|rest| rest.starts_with(['}', ':']))
    })?;
    let end = body.find('}')?;
    Some((name, body.get(end + 1..)?))
}

/// The language of `{code:json|title=x}` or `{code:title=x|language=json}`.
fn language(body: &str) -> String {
    let attributes = body.split('}').next().and_then(|opening| opening.split_once(':')).map_or("", |(_, rest)| rest);
    let named = attributes.split('|').find_map(|part| part.strip_prefix("language="));
    let first = attributes.split('|').next().filter(|part| !part.contains('='));
    named.or(first).unwrap_or("").trim().to_lowercase()
}

/// The title that a macro gives to what stands in it: `{panel:title=Reply|borderStyle=dashed}`.
fn title(opening: &str) -> String {
    let attributes = opening.split_once(':').map_or("", |(_, attributes)| attributes);
    let title = attributes.split('|').find_map(|part| part.trim().strip_prefix("title="));
    title.unwrap_or_default().trim().to_owned()
}

/// The Markdown mark of an item and its text: `* a`, `** a`, `# a`, `#* a`.
fn item(body: &str) -> Option<(&'static str, &str)> {
    let marks = body.bytes().take_while(|byte| matches!(byte, b'*' | b'#' | b'-')).count();
    let text = body.get(marks..)?.strip_prefix(' ')?.trim();
    let marks = body.get(..marks).filter(|marks| (1..=6).contains(&marks.len()))?;
    if text.is_empty() || marks.contains("--") {
        return None;
    }
    Some((if marks.ends_with('#') { "1." } else { "-" }, text))
}

/// Running text in Markdown.
fn inline(text: &str) -> String {
    let text = between(text, "{{", "}}", |code| Some(format!("`{}`", code.trim())));
    let text = CODE.iter().fold(text, |text, name| {
        let mark = format!("{{{name}}}");
        between(&text, &mark, &mark, |code| Some(format!("`{}`", code.trim())))
    });
    let text = between(&text, "{", "}", |inner| {
        let name = inner.split(':').next().unwrap_or("");
        FRAMES.contains(&name).then(|| title(inner))
    });
    let text = between(&text, "[", "]", |inner| {
        let (shown, target) = inner.split_once('|')?;
        let target = target.split('|').next().unwrap_or(target);
        (!shown.contains(['[', '"'])).then(|| format!("[{shown}]({target})"))
    });
    bold(&text.replace("\\\\", "<br>"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::text::lines;

    #[test]
    fn titles_of_macros_are_kept() {
        let source = "h2. Ticket\n{panel:title=Reply|borderStyle=dashed}\n{code:title=Sample request|language=json}\n{}\n{code}\n{panel}\n";
        let written: Vec<String> = markdown(&lines::lines(source)).into_iter().map(|(text, _)| text).collect();
        assert_eq!(written, ["## Ticket", "Reply", "Sample request", "", "```json", "{}", "```", ""]);
    }
}
