//! Blocks of GitBook: `{% swagger method="post" path="/orders" %}`, `{% api-method-parameter name="id" %}`, tabs.
//!
//! The lines of a page enter, lines of Markdown leave, with a table in the place of the parameters; `markup` calls it.

use super::lines::Line;
use super::markup::{Written, kept, row, separator};
use crate::page::Place;

/// Blocks that say where the parameters inside of them are sent.
const GROUPS: &[(&str, &str)] = &[
    ("api-method-path-parameters", "path"),
    ("api-method-query-parameters", "query"),
    ("api-method-headers", "header"),
    ("api-method-body-parameters", "body"),
    ("api-method-form-data-parameters", "body"),
];

/// Blocks of one parameter, whose text describes it.
const PARAMETERS: &[&str] = &["swagger-parameter", "api-method-parameter"];

/// Blocks of one response.
const RESPONSES: &[&str] = &["swagger-response", "api-method-response-example"];

/// Whether the page has such blocks.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    let known = ["swagger", "api-method", "tabs", "tab"];
    lines.iter().any(|line| block(line.body()).is_some_and(|(name, _)| known.contains(&name)))
}

/// The name of a block that opens or closes here, and its attributes.
fn block(body: &str) -> Option<(&str, &str)> {
    let inside = body.strip_prefix("{%")?.strip_suffix("%}")?.trim();
    Some(inside.split_once(char::is_whitespace).unwrap_or((inside, "")))
}

/// The value of an attribute: `path="/orders"`, `httpCode=200`.
fn attribute<'text>(attributes: &'text str, name: &str) -> Option<&'text str> {
    let start = attributes.match_indices(name).find_map(|(at, _)| {
        let apart = attributes.get(..at)?.chars().next_back().is_none_or(char::is_whitespace);
        let value = attributes.get(at + name.len()..)?.trim_start().strip_prefix('=')?;
        apart.then(|| value.trim_start())
    })?;
    match start.chars().next().filter(|letter| matches!(letter, '"' | '\'')) {
        Some(quote) => start.get(1..)?.split(quote).next(),
        None => start.split_whitespace().next(),
    }
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut writer = Writer { out: Vec::with_capacity(lines.len()), location: "", in_table: false };
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        at += 1;
        match block(line.body()) {
            Some((name, attributes)) if PARAMETERS.contains(&name) => {
                at = writer.parameter(lines, at, name, attributes, line.place);
            }
            Some((name, attributes)) => writer.opened(name, attributes, line),
            None => {
                writer.in_table &= line.is_blank();
                // Blank lines between parameters would part their table.
                if !writer.in_table {
                    writer.out.push(kept(line));
                }
            }
        }
    }
    writer.out
}

struct Writer<'page> {
    out: Vec<Written>,
    /// Where the parameters of this group are sent.
    location: &'page str,
    /// The last line is a row of the table of parameters.
    in_table: bool,
}

impl<'page> Writer<'page> {
    fn line(&mut self, text: impl Into<String>, place: Place) {
        self.out.push((text.into(), place));
    }

    /// A line between blank ones.
    fn apart(&mut self, text: String, place: Place) {
        self.in_table = false;
        self.line("", place);
        self.line(text, place);
        self.line("", place);
    }

    fn table(&mut self, header: &[&str], place: Place) {
        let texts: Vec<String> = header.iter().map(|cell| (*cell).to_owned()).collect();
        self.line("", place);
        self.line(row(&texts), place);
        self.line(separator(texts.len()), place);
    }

    /// Any block but a parameter.
    fn opened(&mut self, name: &'page str, attributes: &'page str, line: &Line<'page>) {
        let place = line.place;
        if let Some((_, location)) = GROUPS.iter().find(|(group, _)| *group == name) {
            self.location = location;
        } else if RESPONSES.contains(&name) {
            self.response(attributes, place);
        } else if matches!(name, "swagger" | "api-method") {
            self.location = "";
            let verb = attribute(attributes, "method").unwrap_or_default().to_uppercase();
            if let Some(summary) = attribute(attributes, "summary") {
                self.apart(format!("## {summary}"), place);
            }
            if let Some(path) = attribute(attributes, "path") {
                self.apart(format!("`{verb} {path}`"), place);
            }
        } else if let Some(title) = attribute(attributes, "title").filter(|_| name == "tab") {
            self.apart(format!("#### {title}"), place);
        }
    }

    /// A response: its body follows; a status that is no success is an error with its description.
    fn response(&mut self, attributes: &str, place: Place) {
        let said = attribute(attributes, "status").or_else(|| attribute(attributes, "httpCode")).unwrap_or_default();
        let (status, words) = said.split_once(':').unwrap_or((said, ""));
        if status.trim().starts_with(['4', '5']) {
            let text = attribute(attributes, "description").filter(|text| !text.trim().is_empty()).unwrap_or(words);
            self.apart("#### Errors".to_owned(), place);
            self.table(&["Status", "Description"], place);
            self.line(row(&[status.trim().to_owned(), text.trim().replace('|', "\\|")]), place);
            self.apart(format!("#### Error response {}", status.trim()), place);
        } else {
            self.apart("#### Response".to_owned(), place);
        }
    }

    /// A parameter from behind its opening on; says which line comes after its end.
    fn parameter(&mut self, lines: &[Line<'page>], from: usize, name: &str, attributes: &str, place: Place) -> usize {
        let is_end =
            |line: &Line<'_>| block(line.body()).is_some_and(|(found, _)| found.strip_prefix("end") == Some(name));
        // A block that is not closed ends where the next one begins.
        let length = lines.iter().skip(from).take_while(|line| block(line.body()).is_none()).count();
        let end = from + length;
        let texts: Vec<&str> = lines.get(from..end).unwrap_or(&[]).iter().map(|line| line.body()).collect();
        let description = texts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("<br>");
        if !self.in_table {
            self.table(&["Name", "In", "Type", "Required", "Description"], place);
            self.in_table = true;
        }
        let value = |name: &str| attribute(attributes, name).unwrap_or_default();
        let location = if self.location.is_empty() { value("in") } else { self.location };
        let cells = [value("name"), location, value("type"), value("required"), &description];
        self.line(row(&cells.map(|cell| cell.replace('|', "\\|"))), place);
        end + usize::from(lines.get(end).is_some_and(is_end))
    }
}
