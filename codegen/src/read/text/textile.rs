//! Textile: `h2. Heading`, `|_. Name |_. Type |`, `@code@`, `bc. code`.
//!
//! The lines of a page enter, lines of Markdown leave; `markup` calls it.

use super::lines::Line;
use super::markup::{Written, between, bold, kept, row, separator};

/// Whether the page is written in it: the marks of its header cells are its own.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| line.body().starts_with("|_.") && line.body().ends_with('|'))
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out: Vec<Written> = Vec::with_capacity(lines.len());
    let mut in_code = false;
    for line in lines {
        let body = line.body();
        if in_code || body.starts_with("<pre") {
            in_code = !body.contains("</pre>");
            out.push(kept(line));
        } else if let Some((level, text)) = heading(body) {
            out.push((format!("{} {}", "#".repeat(level), inline(text)), line.place));
        } else if body.starts_with('|') && body.ends_with('|') && body.len() > 1 {
            table_row(body, line, &mut out);
        } else if let Some(code) = body.strip_prefix("bc. ") {
            out.extend(["```", code, "```"].map(|text| (text.to_owned(), line.place)));
        } else if let Some(text) = body.strip_prefix("p. ") {
            out.push((inline(text), line.place));
        } else {
            out.push((inline(line.text), line.place));
        }
    }
    out
}

/// `h3. Reply`
fn heading(body: &str) -> Option<(usize, &str)> {
    let (level, text) = body.strip_prefix('h')?.split_once(". ")?;
    let level: usize = level.parse().ok().filter(|level| (1..=6).contains(level))?;
    Some((level, text))
}

fn table_row(body: &str, line: &Line<'_>, out: &mut Vec<Written>) {
    let inside = body.trim_start_matches('|').trim_end_matches('|');
    let cells: Vec<&str> = inside.split('|').collect();
    let is_header = cells.iter().all(|cell| cell.starts_with("_.") || cell.starts_with("_="));
    let texts: Vec<String> = cells.iter().map(|cell| inline(without_format(cell.trim_start()))).collect();
    if is_header {
        out.push((String::new(), line.place));
    }
    out.push((row(&texts), line.start()));
    if is_header {
        out.push((separator(texts.len()), line.place));
    }
}

/// A cell without the marks before its text: `_. `, `\2. `, `=. `
fn without_format(cell: &str) -> &str {
    let is_mark = |letter: char| {
        letter.is_ascii_digit() || matches!(letter, '_' | '\\' | '/' | '=' | '<' | '>' | '^' | '~' | '-')
    };
    match cell.split_once(". ") {
        Some((marks, text))
            if !marks.is_empty() && marks.chars().all(is_mark) && !marks.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            text
        }
        _ => cell,
    }
}

/// Running text in Markdown.
fn inline(text: &str) -> String {
    let code = between(text, "@", "@", |inner| {
        let is_code =
            !inner.is_empty() && !inner.starts_with(char::is_whitespace) && !inner.ends_with(char::is_whitespace);
        is_code.then(|| format!("`{inner}`"))
    });
    bold(&code)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn headings_tables_and_code_are_markdown() {
        let source =
            "h2. Order\n\nCall @POST /orders@ with *care*\n|_. Name |_. Type |\n| @key@ | \\2. int |\n\nbc. x = 1";
        assert!(is_written(&lines(source)));
        let texts: Vec<String> = markdown(&lines(source)).into_iter().map(|(text, _)| text).collect();
        assert_eq!(
            texts,
            [
                "## Order",
                "",
                "Call `POST /orders` with **care**",
                "",
                "| Name | Type |",
                "|---|---|",
                "| `key` | int |",
                "",
                "```",
                "x = 1",
                "```"
            ]
        );
        assert!(!is_written(&lines("| a | b |\nh2. x")));
    }
}
