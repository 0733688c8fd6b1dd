//! Which form a decoded page has, by its content.

use crate::page::Form;

/// Tags that only a page's own markup uses; fragments of them in a Markdown cell are too few to count.
const STRUCTURE: &[&str] = &["<html", "<!doctype html", "<body", "<head>", "<article", "<main"];
const BLOCKS: &[&str] =
    &["<table", "<tr", "<td", "<p>", "<p ", "<div", "<h1", "<h2", "<h3", "<pre", "<li>", "<li ", "<span", "<section"];

/// The form of a page.
pub(super) fn form(source: &str) -> Form {
    if source.trim().is_empty() || source.contains('\0') {
        return Form::None;
    }
    let start: String = source.chars().take(4000).collect::<String>().to_lowercase();
    let opening = start.trim_start();
    if opening.starts_with("<!doctype html") || opening.starts_with("<html") {
        return Form::Html;
    }
    let xml_page = opening.starts_with("<?xml") && start.contains("<html");
    if xml_page || (opening.starts_with('<') && STRUCTURE.iter().any(|tag| start.contains(tag))) {
        return Form::Html;
    }
    let lower: String = source.chars().take(400_000).collect::<String>().to_lowercase();
    let tags: usize = BLOCKS.iter().map(|tag| lower.matches(tag).count()).sum();
    let lines = lower.lines().filter(|line| !line.trim().is_empty()).count();
    let markdown =
        lower.lines().any(|line| line.starts_with("```") || line.starts_with("# ") || line.starts_with("## "));
    let closed = lower.matches("</td>").count() + lower.matches("</p>").count() + lower.matches("</div>").count();
    if !markdown && tags >= 4 && closed >= 2 && (tags * 3 >= lines || opening.starts_with('<')) {
        return Form::Html;
    }
    Form::Text
}
