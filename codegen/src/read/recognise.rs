//! Which form a decoded page has, by its content.

use crate::page::Form;

/// Tags that only a page's own markup uses; fragments of them in a Markdown cell are too few to count.
const STRUCTURE: &[&str] = &["<html", "<!doctype html", "<body", "<head>", "<article", "<main"];
const BLOCKS: &[&str] =
    &["<table", "<tr", "<td", "<p>", "<p ", "<div", "<h1", "<h2", "<h3", "<pre", "<li>", "<li ", "<span", "<section"];

/// So much of a page, in characters, is enough to know its form.
const ENOUGH: usize = 400_000;

/// The form of a page.
pub(super) fn form(source: &str) -> Form {
    if source.trim().is_empty() || source.contains('\0') {
        return Form::None;
    }
    let start = beginning(source, 4000).to_ascii_lowercase();
    let opening = start.trim_start();
    if opening.starts_with("<!doctype html") || opening.starts_with("<html") {
        return Form::Html;
    }
    let xml_page = opening.starts_with("<?xml") && start.contains("<html");
    if xml_page || (opening.starts_with('<') && STRUCTURE.iter().any(|tag| start.contains(tag))) {
        return Form::Html;
    }
    let known = beginning(source, ENOUGH);
    if BLOCKS.iter().any(|tag| opening.starts_with(tag)) && !has_marks(known) {
        return Form::Html;
    }
    let markdown =
        known.lines().any(|line| line.starts_with("```") || line.starts_with("# ") || line.starts_with("## "));
    if markdown || !known.contains("</") {
        return Form::Text;
    }
    let lower = known.to_ascii_lowercase();
    let tags: usize = BLOCKS.iter().map(|tag| lower.matches(tag).count()).sum();
    let lines = lower.lines().filter(|line| !line.trim().is_empty()).count();
    let closed = lower.matches("</td>").count() + lower.matches("</p>").count() + lower.matches("</div>").count();
    // A piece of a page begins with one of its blocks.
    if tags >= 2 && BLOCKS.iter().any(|tag| opening.starts_with(tag)) {
        return Form::Html;
    }
    if tags >= 4 && closed >= 2 && (tags * 3 >= lines || opening.starts_with('<')) {
        return Form::Html;
    }
    Form::Text
}

/// Whether lines outside of what is set as it stands begin with marks of Markdown or a wiki. A page that begins with a
/// tag may be text all the same.
fn has_marks(source: &str) -> bool {
    const MARKS: &[&str] = &["# ", "## ", "### ", "```", "|", "- ", "* ", "== ", "{|", "!["];
    let mut is_inside = false;
    source.lines().any(|line| {
        let was_inside = is_inside;
        let lower = line.to_ascii_lowercase();
        let (opens, closes) = (lower.rfind("<pre"), lower.rfind("</pre"));
        is_inside = match (opens, closes) {
            (Some(open), Some(close)) => open > close,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => is_inside,
        };
        !was_inside && MARKS.iter().any(|mark| line.trim_start().starts_with(mark))
    })
}

/// The first characters of a text.
fn beginning(text: &str, characters: usize) -> &str {
    // No text has more characters than bytes.
    let end = if text.len() > characters { text.char_indices().nth(characters) } else { None };
    end.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_begins_with_a_tag() {
        assert_eq!(
            form("<h1>Doors</h1>\n<p>Opens.</p>\n<pre><code># a comment\nGET /doors\n</code></pre>\n"),
            Form::Html
        );
        assert_eq!(
            form("<h1 align=\"center\">Doors</h1>\n\n## Fields\n\n| Name | Type |\n|---|---|\n| a | int |\n"),
            Form::Text
        );
        assert_eq!(form("<div>\n\n- `a` (int)\n\n</div>\n"), Form::Text);
        assert_eq!(form("<request><a>1</a></request>\n"), Form::Text);
    }
}
