//! The fields of a method as rows: what `json` and `table` both show.
//!
//! A method enters; its parts, each with its fields flat and in order, leave.

use codegen::schema::{Body, Field, Format, Method};

/// A part of a method that has fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The body a client sends.
    Request,
    /// The body of a success.
    Response,
    /// The body of a failure.
    Error,
    /// Query parameters.
    Query,
    /// Parameters in the path.
    Path,
    /// Request headers.
    Headers,
}

/// The parts, in the order they are shown.
pub const PARTS: [Part; 6] = [Part::Request, Part::Response, Part::Error, Part::Query, Part::Path, Part::Headers];

/// A field with its whole path.
pub struct Row<'a> {
    /// The names from the root down, joined with dots.
    pub path: String,
    /// The field.
    pub field: &'a Field,
}

impl Part {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Part::Request => "request",
            Part::Response => "response",
            Part::Error => "error response",
            Part::Query => "query",
            Part::Path => "path",
            Part::Headers => "headers",
        }
    }

    /// Its fields, flat, each parent before its children.
    pub fn rows(self, method: &Method) -> Vec<Row<'_>> {
        match self {
            Part::Query => flatten(&method.query),
            Part::Path => flatten(&method.path_parameters),
            Part::Headers => flatten(&method.headers),
            _ => self.body(method).map(|body| flatten(&body.fields)).unwrap_or_default(),
        }
    }

    /// The body, where the part is one.
    pub fn body(self, method: &Method) -> Option<&Body> {
        match self {
            Part::Request => method.request.as_ref(),
            Part::Response => method.response.as_ref(),
            Part::Error => method.error_response.as_ref(),
            Part::Query | Part::Path | Part::Headers => None,
        }
    }

    /// True when a repeated field of it is an array: in JSON, and in the parameters of methods that speak JSON.
    pub fn has_arrays(self, method: &Method) -> bool {
        let is_json = |body: Option<&Body>| body.is_some_and(|body| body.format == Format::Json);
        match self {
            Part::Query | Part::Path | Part::Headers => {
                is_json(method.request.as_ref()) || is_json(method.response.as_ref())
            }
            _ => is_json(self.body(method)),
        }
    }
}

/// Fields and all their descendants in order. Without recursion: the nesting comes from somebody's page.
fn flatten(fields: &[Field]) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    let mut waiting: Vec<(String, &Field)> = fields.iter().rev().map(|field| (field.name.clone(), field)).collect();
    while let Some((path, field)) = waiting.pop() {
        let children = field.children.iter().rev().map(|child| (format!("{path}.{}", child.name), child));
        waiting.extend(children);
        rows.push(Row { path, field });
    }
    rows
}

impl Row<'_> {
    /// The line of the page that it comes from, where that is known.
    pub fn line(&self) -> Option<u32> {
        self.field.origins.iter().find_map(|origin| origin.place).map(|place| place.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, children: Vec<Field>) -> Field {
        Field { name: name.to_owned(), children, ..Field::default() }
    }

    #[test]
    fn parents_come_before_their_children_and_siblings_in_order() {
        let fields = [
            field("order", vec![field("id", vec![]), field("item", vec![field("sku", vec![])])]),
            field("note", vec![]),
        ];
        let paths: Vec<String> = flatten(&fields).into_iter().map(|row| row.path).collect();
        assert_eq!(paths, ["order", "order.id", "order.item", "order.item.sku", "note"]);
    }
}
