//! Field lists of reStructuredText: `:param int limit: how many`, `:<json string name: …`, `.. http:post:: /tickets`.
//!
//! The lines of a page enter, lines of Markdown leave, with a table in the place of each list; `markup` calls it.

use super::lines::Line;
use super::list_tables;
use super::markup::{Written, kept, row, separator};

/// Roles of fields, and where such a field is sent; empty where the words around it say so.
#[rustfmt::skip]
const ROLES: &[(&str, &str)] = &[
    ("param", ""), ("parameter", ""), ("arg", ""), ("argument", ""), ("key", ""), ("keyword", ""),
    ("query", "query"), ("queryparam", "query"), ("qparam", "query"),
    ("form", "body"), ("formparam", "body"), ("fparam", "body"),
    ("<json", "body"), ("<jsonarr", "body"), ("jsonparam", "body"), ("reqjson", "body"), ("reqjsonobj", "body"), ("reqjsonarr", "body"),
    (">json", "response"), (">jsonarr", "response"), ("resjson", "response"), ("resjsonobj", "response"), ("resjsonarr", "response"),
    ("<header", "header"), ("reqheader", "header"), ("requestheader", "header"),
];

/// Roles of status codes.
const STATUSES: &[&str] = &["status", "statuscode", "code"];

/// Roles of failures.
const FAILURES: &[&str] = &["raises", "raise", "except", "exception", "throws"];

/// Whether the page has such lists.
pub(super) fn is_written(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| {
        let body = line.body();
        field(body).is_some() || directive(body).is_some() || list_tables::is_table(body)
    })
}

/// A line of a field list.
enum Field<'line> {
    /// Its name, type, place and description.
    Parameter([&'line str; 4]),
    /// A status and what it means.
    Status(&'line str, &'line str),
    /// A failure and what it means.
    Failure(&'line str, &'line str),
}

/// The page in Markdown.
pub(super) fn markdown(lines: &[Line<'_>]) -> Vec<Written> {
    let mut out: Vec<Written> = Vec::with_capacity(lines.len());
    let mut at = 0;
    let mut steps: Vec<String> = Vec::new();
    while let Some(line) = lines.get(at) {
        let body = line.body();
        at += 1;
        if list_tables::is_table(body) {
            at = list_tables::take(lines, at - 1, &mut out);
        } else if let Some(call) = directive(body) {
            steps = path_steps(&call);
            out.push((String::new(), line.place));
            out.push((call, line.place));
        } else if let Some(language) =
            body.strip_prefix(".. code-block::").or_else(|| body.strip_prefix(".. sourcecode::"))
        {
            out.push((format!("```{}", language.trim()), line.place));
            let inside = |next: &&Line<'_>| next.is_blank() || next.indent() > line.indent();
            let length = lines.iter().skip(at).take_while(inside).count();
            // Options such as `:linenos:` stand before the code.
            let code =
                lines.iter().skip(at).take(length).skip_while(|line| line.is_blank() || line.body().starts_with(':'));
            out.extend(code.map(kept));
            out.push(("```".to_owned(), line.place));
            at += length;
        } else if let Some(first) = field(body) {
            at = table(lines, at - 1, &first, &steps, &mut out);
        } else {
            out.push(kept(line));
        }
    }
    out
}

/// Writes the table of the fields from line `at` on, as long as they are of one sort; says which line comes after it.
fn table(lines: &[Line<'_>], at: usize, first: &Field<'_>, steps: &[String], out: &mut Vec<Written>) -> usize {
    let place = lines.get(at).map(|line| line.place).unwrap_or_default();
    let header: &[&str] = match first {
        Field::Parameter(_) => &["Name", "Type", "In", "Description"],
        Field::Status(..) => &["Status", "Description"],
        Field::Failure(..) => &["Error code", "Message"],
    };
    let texts: Vec<String> = header.iter().map(|cell| (*cell).to_owned()).collect();
    out.push((String::new(), place));
    out.push((row(&texts), place));
    out.push((separator(texts.len()), place));
    let mut next = at;
    while let Some(line) = lines.get(next) {
        let cells = match (field(line.body()), first) {
            (Some(Field::Parameter([name, kind, place, text])), Field::Parameter(_)) => {
                // What the path of the call has as a step is sent there.
                let is_step = place.is_empty() && steps.iter().any(|step| step == name);
                [name, kind, if is_step { "path" } else { place }, text].map(str::to_owned).to_vec()
            }
            (Some(Field::Status(status, text)), Field::Status(..)) => vec![status.to_owned(), text.to_owned()],
            (Some(Field::Failure(code, text)), Field::Failure(..)) => vec![code.to_owned(), text.to_owned()],
            _ => break,
        };
        next += 1;
        let mut cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        // What is indented deeper goes on with the description.
        while let Some(more) = lines.get(next).filter(|more| !more.is_blank() && more.indent() > line.indent()) {
            if let Some(last) = cells.last_mut() {
                last.push(' ');
                last.push_str(&more.body().replace('|', "\\|"));
            }
            next += 1;
        }
        out.push((row(&cells), line.place));
    }
    out.push((String::new(), place));
    next
}

/// `@param string $limit How many`
fn documented(body: &str) -> Option<Field<'_>> {
    let tag = body.trim_start_matches(['*', ' ']);
    if let Some(rest) = tag.strip_prefix("@throws ").or_else(|| tag.strip_prefix("@exception ")) {
        let (code, text) = rest.trim().split_once(char::is_whitespace)?;
        return Some(Field::Failure(code, text.trim_start_matches([' ', '-'])));
    }
    let rest = tag.strip_prefix("@param ")?.trim_start();
    let (kind, rest) = match rest.strip_prefix('{') {
        Some(inner) => inner.split_once('}')?,
        None => rest.split_once(' ')?,
    };
    let rest = rest.trim_start();
    let (name, description) = rest.split_once(' ').unwrap_or((rest, ""));
    Some(Field::Parameter([name.trim_start_matches('$'), kind, "", description.trim_start_matches([' ', '-'])]))
}

/// `:query int limit: how many`
fn field(body: &str) -> Option<Field<'_>> {
    if let Some(found) = documented(body) {
        return Some(found);
    }
    let rest = body.strip_prefix(':')?;
    let (head, description) = rest.split_once(':')?;
    let description = description.trim();
    // `:409: The key is in use`
    if head.len() == 3 && head.starts_with(['2', '4', '5']) && head.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Field::Status(head, description));
    }
    let (role, named) = head.trim().split_once(' ')?;
    if STATUSES.contains(&role) {
        let status = named.split_whitespace().next().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))?;
        return Some(Field::Status(status, description));
    }
    if FAILURES.contains(&role) {
        return Some(Field::Failure(named.trim(), description));
    }
    let (_, place) = ROLES.iter().find(|(known, _)| *known == role)?;
    let (kind, name) = named.trim().rsplit_once(' ').unwrap_or(("", named.trim()));
    Some(Field::Parameter([name, kind.trim(), place, description]))
}

/// `.. http:post:: /tickets` as a call.
fn directive(body: &str) -> Option<String> {
    let (verb, path) = body.strip_prefix(".. http:")?.split_once("::")?;
    let known = ["get", "post", "put", "patch", "delete", "head", "options"].contains(&verb);
    known.then(|| format!("{} {}", verb.to_uppercase(), templated(path.trim())))
}

/// `/orders/(int:key)` as `/orders/{key}`.
fn templated(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else { break };
        out.push_str(before);
        out.push_str(&format!("{{{}}}", inside.rsplit(':').next().unwrap_or(inside).trim()));
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The names of the steps of a call that stand for values: `key` of `/orders/{key}`.
fn path_steps(call: &str) -> Vec<String> {
    let inside = call.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    inside.map(|step| step.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::text::lines;

    #[test]
    fn field_lists_become_tables() {
        let source = ".. http:put:: /tickets/(int:no)\n\n   :param no: number\n\n   :<json int key: the key,\n      as shown\n   :>json bool done: whether\n   :status 404: no such ticket\n   :raises Gone: it is gone\n";
        let lines = lines::lines(source);
        assert!(is_written(&lines));
        let texts: Vec<String> =
            markdown(&lines).into_iter().map(|(text, _)| text).filter(|text| !text.is_empty()).collect();
        assert_eq!(
            texts,
            [
                "PUT /tickets/{no}",
                "| Name | Type | In | Description |",
                "|---|---|---|---|",
                "| no |  | path | number |",
                "| Name | Type | In | Description |",
                "|---|---|---|---|",
                "| key | int | body | the key, as shown |",
                "| done | bool | response | whether |",
                "| Status | Description |",
                "|---|---|",
                "| 404 | no such ticket |",
                "| Error code | Message |",
                "|---|---|",
                "| Gone | it is gone |"
            ]
        );
    }
}
