//! Members of API Blueprint: `+ name: Top (string, required) - what it is`, with `+ Default: …` and `+ Members` below.
//!
//! The lines of a list enter, rows of a Markdown table leave; `blueprint` calls it.

use super::lines::Line;
use super::markup::{Written, row, separator};

/// Deeper members are none.
const DEEPEST: usize = 16;

/// Where the members of a list are sent.
pub(super) struct Columns<'path> {
    /// The path with its parameters, where the members are parameters.
    path: Option<&'path str>,
}

impl<'path> Columns<'path> {
    /// Members of a body.
    pub(super) fn members() -> Self {
        Columns { path: None }
    }

    /// Parameters of a path such as `/shelves/{id}{?page}`.
    pub(super) fn parameters(path: &'path str) -> Self {
        Columns { path: Some(path) }
    }

    fn place_of(&self, name: &str) -> &'static str {
        let in_path = self.path.is_some_and(|path| {
            let bare = path.split("{?").next().unwrap_or_default();
            bare.split('{').skip(1).any(|step| step.split('}').next() == Some(name))
        });
        if in_path { "path" } else { "query" }
    }
}

/// A member on its way to a row.
#[derive(Debug, Default)]
struct Member {
    cells: Vec<String>,
    values: Vec<String>,
    default: String,
}

/// Writes the members as a table.
pub(super) fn table(lines: &[Line<'_>], columns: &Columns<'_>, out: &mut Vec<Written>) {
    let mut members: Vec<(Member, crate::page::Place)> = Vec::new();
    // The names above a line with how far each is indented; and the list of values that is open.
    let mut above: Vec<(usize, String)> = Vec::new();
    let mut values_at: Option<usize> = None;
    for line in lines.iter().filter(|line| !line.is_blank()) {
        let (indent, body) = (line.indent(), line.body());
        let Some(item) = body.strip_prefix(['+', '-', '*']).map(str::trim) else {
            // A paragraph goes on with what its member means.
            if let Some(cell) = members.last_mut().and_then(|(member, _)| member.cells.last_mut()) {
                cell.push(' ');
                cell.push_str(body);
            }
            continue;
        };
        if values_at.is_some_and(|at| indent > at) {
            let value = item.split(['(', ' ']).next().unwrap_or(item).trim_matches('`').to_owned();
            members.iter_mut().next_back().into_iter().for_each(|(member, _)| member.values.push(value.clone()));
            continue;
        }
        values_at = None;
        above.retain(|(known, _)| *known < indent);
        let (keyword, rest) = item.split_once(':').unwrap_or((item, ""));
        match keyword.split_whitespace().next().unwrap_or_default() {
            "Members" | "Values" => values_at = Some(indent),
            "Default" => {
                members
                    .iter_mut()
                    .next_back()
                    .into_iter()
                    .for_each(|(member, _)| member.default = rest.trim().trim_matches('`').to_owned());
            }
            "Sample" | "Items" | "Include" | "Properties" | "One" => {}
            _ if above.len() < DEEPEST => {
                let path: String = above.iter().map(|(_, name)| format!("{name}.")).collect();
                let (name, member) = member(item, &path, columns);
                above.push((indent, name));
                members.push((member, line.place));
            }
            _ => {}
        }
    }
    write(members, columns, out);
}

fn write(members: Vec<(Member, crate::page::Place)>, columns: &Columns<'_>, out: &mut Vec<Written>) {
    let Some((_, first)) = members.first() else { return };
    let place = *first;
    let mut header = vec!["Name", "Type", "Required", "Default", "Allowed values", "Description"];
    if columns.path.is_some() {
        header.push("In");
    }
    let header: Vec<String> = header.into_iter().map(str::to_owned).collect();
    out.push((String::new(), place));
    out.push((row(&header), place));
    out.push((separator(header.len()), place));
    for (member, place) in members {
        let Member { cells, values, default } = member;
        let [name, kind, required, description] = cells.as_slice() else { continue };
        let bare = name.rsplit('.').next().unwrap_or(name);
        let mut cells =
            vec![name.clone(), kind.clone(), required.clone(), default, values.join(", "), description.clone()];
        if columns.path.is_some() {
            cells.push(columns.place_of(bare).to_owned());
        }
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        out.push((row(&cells), place));
    }
    out.push((String::new(), place));
}

/// A member's name, and its cells: the path, the type, the duty, what it means.
fn member(item: &str, path: &str, columns: &Columns<'_>) -> (String, Member) {
    let (head, description) = [" - ", " – "].iter().find_map(|dash| item.split_once(dash)).unwrap_or((item, ""));
    let (before, inside) =
        head.rsplit_once('(').map_or((head, ""), |(before, inside)| (before, inside.trim_end_matches([')', ' '])));
    let name = before.split(':').next().unwrap_or(before).trim().trim_matches('`').to_owned();
    let words: Vec<&str> = inside.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    let is_duty = |word: &&str| matches!(*word, "required" | "optional");
    let is_other = |word: &&str| matches!(*word, "fixed" | "fixed-type" | "nullable" | "sample" | "default");
    let kind = words.iter().copied().find(|word| !is_duty(word) && !is_other(word)).unwrap_or_default();
    // `enum[string]` is an enum of texts.
    let kind = if kind.starts_with("enum") { "enum" } else { kind };
    let required = match words.iter().copied().find(is_duty) {
        Some("required") => "yes",
        Some(_) => "no",
        // A parameter must be there unless the page says otherwise.
        None if columns.path.is_some() && columns.place_of(&name) == "path" => "yes",
        None => "",
    };
    let cells = vec![format!("{path}{name}"), kind.to_owned(), required.to_owned(), description.trim().to_owned()];
    (name, Member { cells, ..Member::default() })
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn members_become_rows() {
        let source = "    + name: Top (string, required) - its name\n    + color: red (enum, optional)\n        + Default: red\n        \
                      + Members\n            + red\n            + green\n    + size (object)\n        + width: 10 (number) - in cm\n";
        let mut out = Vec::new();
        table(&lines(source), &Columns::members(), &mut out);
        let rows: Vec<String> = out.into_iter().map(|(text, _)| text).filter(|text| text.starts_with("| ")).collect();
        let expected = [
            "| Name | Type | Required | Default | Allowed values | Description |",
            "| name | string | yes |  |  | its name |",
            "| color | enum | no | red | red, green |  |",
            "| size | object |  |  |  |  |",
            "| size.width | number |  |  |  | in cm |",
        ];
        assert_eq!(rows, expected);
    }

    #[test]
    fn parameters_say_where_they_are_sent() {
        let columns = Columns::parameters("/shelves/{id}{?page}");
        assert_eq!((columns.place_of("id"), columns.place_of("page")), ("path", "query"));
    }
}
