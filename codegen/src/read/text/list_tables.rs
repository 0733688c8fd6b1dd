//! Tables of reStructuredText that are lists: `.. list-table::`, and `.. csv-table::`.
//!
//! The lines of a page and where a directive stands enter, rows of Markdown leave; `field_lists` calls it.

use super::lines::Line;
use super::markup::{Written, row, separator};

/// Whether a list of rows begins at this line.
pub(super) fn is_table(body: &str) -> bool {
    body.starts_with(".. list-table::") || body.starts_with(".. csv-table::")
}

/// Writes the table; says which line comes after it.
pub(super) fn take(lines: &[Line<'_>], at: usize, out: &mut Vec<Written>) -> usize {
    let Some(first) = lines.get(at) else { return at + 1 };
    let inside = |line: &&Line<'_>| line.is_blank() || line.indent() > first.indent();
    let length = lines.iter().skip(at + 1).take_while(inside).count();
    let own = lines.get(at + 1..at + 1 + length).unwrap_or(&[]);
    let option = |name: &str| {
        own.iter().find_map(|line| line.body().strip_prefix(':')?.strip_prefix(name)?.strip_prefix(':').map(str::trim))
    };
    let body: Vec<&Line<'_>> = own.iter().filter(|line| !line.is_blank() && !is_option(line.body())).collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    if first.body().starts_with(".. csv") {
        rows.extend(option("header").map(csv));
        rows.extend(body.iter().map(|line| csv(line.body())));
    } else {
        listed(&body, &mut rows);
    }
    let headed = option("header-rows").is_none_or(|count| count != "0");
    out.push((String::new(), first.place));
    for (number, (cells, place)) in rows.iter().zip(std::iter::repeat(first.place)).enumerate() {
        let place = body.get(number).map_or(place, |line| line.place);
        out.push((row(cells), place));
        if number == 0 && headed {
            out.push((separator(cells.len()), place));
        }
    }
    out.push((String::new(), first.place));
    at + 1 + length
}

/// `:header-rows: 1`
fn is_option(body: &str) -> bool {
    body.strip_prefix(':')
        .and_then(|rest| rest.split_once(':'))
        .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
}

/// `* - cell` begins a row, `- cell` a cell, other lines go on with one.
fn listed(lines: &[&Line<'_>], rows: &mut Vec<Vec<String>>) {
    for line in lines {
        let body = line.body();
        if let Some(rest) = body.strip_prefix("* -") {
            rows.push(vec![escaped(rest)]);
        } else if let (Some(rest), Some(cells)) = (body.strip_prefix('-'), rows.last_mut()) {
            cells.push(escaped(rest));
        } else if let Some(cell) = rows.last_mut().and_then(|cells| cells.last_mut()) {
            cell.push(' ');
            cell.push_str(&escaped(body));
        }
    }
}

/// Values between commas, quoted or not.
fn csv(text: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match (letter, cells.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => cells.push(String::new()),
            (letter, Some(cell)) => cell.push(letter),
            _ => {}
        }
    }
    cells.iter().map(|cell| escaped(cell)).collect()
}

fn escaped(text: &str) -> String {
    text.trim().replace("``", "`").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        let mut out = Vec::new();
        take(&lines(source), 0, &mut out);
        out.into_iter().map(|(text, _)| text).filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn lists_and_values_are_rows() {
        let list = ".. list-table::\n   :header-rows: 1\n\n   * - Name\n     - Type\n   * - ``key``\n     - int\n       or none\n";
        assert_eq!(texts(list), ["| Name | Type |", "|---|---|", "| `key` | int or none |"]);
        let csv = ".. csv-table:: Fields\n   :header: Name, Type\n\n   key, \"int, long\"\n";
        assert_eq!(texts(csv), ["| Name | Type |", "|---|---|", "| key | int, long |"]);
    }
}
