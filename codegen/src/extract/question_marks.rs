//! Names with a question mark behind them, which makes them optional: `note?`, as in TypeScript.
//!
//! A table enters; `tables` asks whether its names bear such marks, and `name_cell` takes them off.

use crate::vocabulary::Column;

use super::layout::Layout;

/// The name without its mark.
pub fn without(name: &str) -> Option<&str> {
    name.strip_suffix('?').filter(|name| name.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

/// Whether some names of a table bear the mark: then the others are required.
pub fn are_used(layout: &Layout<'_>) -> bool {
    let Some(at) = layout.columns.iter().position(|column| *column == Some(Column::Name)) else { return false };
    let names = layout.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim());
    let (marked, all) = names
        .fold((0, 0), |(marked, all), name| (marked + usize::from(without(name.trim_matches('`')).is_some()), all + 1));
    marked > 0 && marked < all
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_without_the_mark_are_required() {
        let page = "# POST /doors\n\n## Request\n\n| Field | Type |\n|---|---|\n| colour | string |\n| width? | integer |\n\
                    | size | object |\n| size.depth? | integer |\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let request = found.schema.methods.first().and_then(|method| method.request.clone()).unwrap();
        let said: Vec<(&str, Option<bool>)> =
            request.fields.iter().map(|field| (field.name.as_str(), field.required)).collect();
        assert_eq!(said, [("colour", Some(true)), ("width", Some(false)), ("size", Some(true))]);
    }
}
