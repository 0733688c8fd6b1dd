//! Tables of two columns, a word for people and the value that stands for it: `Priority | Value`, where the first header
//! is the name of what has the values and no word of headers.
//!
//! A table with its context enters, its columns leave; `layout` calls it before anything else looks at the header.

use crate::page::{Inline, Row, Table};
use crate::vocabulary::{self, Column};

use super::columns;
use super::outline::Context;

/// The columns of such a table; nothing for any other one.
pub fn columns(table: &Table, context: &Context) -> Option<Vec<Option<Column>>> {
    let [label, value] = table.header.as_slice() else { return None };
    if let Some(columns) = described(table, label, value) {
        return Some(columns);
    }
    if vocabulary::column(&value.text) != Some(Column::Value) || table.rows.len() < 2 {
        return None;
    }
    let statuses = || rows_hold(&table.rows, 0, &|cell| columns::is_status(cell.text.trim()));
    let fits = match vocabulary::column(&label.text) {
        None => !label.is_empty(),
        Some(Column::Type | Column::Length | Column::Text) => true,
        Some(Column::Status) => !statuses(),
        // The constants of a type: `Name | Value` below `Enum: Colour`.
        Some(Column::Name) => {
            (speaks_of_values(&context.heading) || speaks_of_values(&context.lead))
                && rows_hold(&table.rows, 0, &|cell| cell.text.trim().starts_with(char::is_uppercase))
        }
        _ => false,
    };
    let are_values = fits && rows_hold(&table.rows, 1, &is_value) && !rows_hold(&table.rows, 0, &is_path);
    are_values.then(|| vec![Some(Column::Description), Some(Column::Value)])
}

/// `Type | Description`, `Status | Meaning`: what stands under the first header is neither a type nor a status of HTTP.
fn described(table: &Table, label: &Inline, description: &Inline) -> Option<Vec<Option<Column>>> {
    let may_head = match vocabulary::column(&label.text) {
        Some(Column::Type) => true,
        Some(Column::Status) => rows_hold(&table.rows, 0, &|cell| !cell.text.contains(|c: char| c.is_ascii_digit())),
        _ => false,
    };
    let describes = matches!(vocabulary::column(&description.text), Some(Column::Description | Column::Note));
    let is_constant = |cell: &Inline| {
        is_value(cell) && vocabulary::type_word(cell.text.trim()).is_none_or(|word| word.class.is_some())
    };
    let fits = may_head && describes && table.rows.len() > 1 && rows_hold(&table.rows, 0, &is_constant);
    fits.then(|| vec![Some(Column::Value), Some(Column::Description)])
}

fn rows_hold(rows: &[Row], at: usize, test: &dyn Fn(&Inline) -> bool) -> bool {
    rows.iter().all(|row| row.cells.len() == 2 && row.cells.get(at).is_some_and(test))
}

/// A short word that is no address and no type.
fn is_value(cell: &Inline) -> bool {
    let text = cell.text.trim();
    (1..=40).contains(&text.len())
        && !text.contains(char::is_whitespace)
        && !text.contains(['/', '@', '{', '<'])
        && !vocabulary::is_type_anywhere(text)
}

/// The name of a field as pages of APIs write it.
fn is_path(cell: &Inline) -> bool {
    let text = cell.text.trim();
    text.contains(['_', '.', '['])
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_.[]".contains(&byte))
}

/// Whether a word of a short title heads columns of values: `Enum: Colour`, `Values of state`.
pub fn speaks_of_values(title: &str) -> bool {
    title.split_whitespace().count() <= 6
        && title
            .split(|letter: char| !letter.is_alphabetic())
            .any(|word| word.len() > 3 && vocabulary::column(word) == Some(Column::Value))
}

#[cfg(test)]
mod tests {
    fn values(page: &str) -> Vec<String> {
        let found = crate::inspect("page.md", page.as_bytes());
        let request = found.schema.methods.first().and_then(|method| method.request.clone()).unwrap();
        let mut fields = request.fields.iter();
        let field = fields.find(|field| field.name == "state").unwrap();
        field.allowed.iter().map(|value| value.value.clone()).collect()
    }

    #[test]
    fn words_beside_their_values() {
        for (title, header) in [("Shelf State", "State"), ("Shelf State", "Status"), ("Enum: State", "Name")] {
            let page = format!(
                "# POST /shelves\n\n| Name | Type | Description |\n|---|---|---|\n| state | int | how it is |\n\
                 | size | int | how big |\n\n### {title}\n\n| {header} | Value |\n|---|---|\n| Full | 1 |\n| Empty | 2 |\n"
            );
            assert_eq!(values(&page), ["1", "2"], "{header}");
        }
    }

    #[test]
    fn fields_with_their_values() {
        let page = "# POST /shelves\n\n| Field | Value |\n|---|---|\n| state | full |\n| room_size | 12 |\n";
        assert!(values(page).is_empty());
    }
}
