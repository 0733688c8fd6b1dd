//! Tables of values below words that head names: `Key | Meaning` under a title that a field speaks of.
//!
//! A table with its context enters, whether it lists the values of a field leaves; `tables` calls it.

use crate::fact::{Held, Path, Statement};
use crate::page::Document;
use crate::schema::Kind;
use crate::vocabulary::Column;

use super::layout::{Layout, Subject};
use super::outline::Context;
use super::tables::MOST_FACTS;
use super::{Heard, referred};

/// Whether a table of names and nothing but words about them lists values: a field without members speaks of its title,
/// and nothing else of the page has a field of these names.
pub fn are_values(heard: &mut Heard<'_>, layout: &Layout<'_>, context: &Context, document: &Document) -> bool {
    let Some(at) = names_at(layout) else { return false };
    let names: Vec<&str> =
        layout.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim().trim_matches('`')).collect();
    let are_words = names.iter().all(|name| !name.is_empty() && !name.contains(char::is_whitespace));
    if names.len() < 2 || !are_words || names.iter().any(|name| heard.is_listed(context.method, name)) {
        return false;
    }
    let fields = referred::fields(heard, document, context);
    !fields.is_empty() && fields.iter().all(|field| is_scalar(heard, context.method, field))
}

/// Where the names stand, in a table that says nothing else of them than what they mean.
fn names_at(layout: &Layout<'_>) -> Option<usize> {
    // What is headed by words that nobody knows, or twice by words for names, begins with what it is about.
    let first = (layout.subject == Subject::Unknown).then_some(0);
    let names = layout.columns.iter().position(|column| *column == Some(Column::Name)).or(first)?;
    let is_about = |(at, column): (usize, &Option<Column>)| {
        at == names || matches!(column, None | Some(Column::Description | Column::Note | Column::Ignored))
    };
    let fits = (2..=3).contains(&layout.columns.len()) && layout.columns.iter().enumerate().all(is_about);
    fits.then_some(names)
}

/// Whether a field is declared as one that has no members, and no sample shows any.
fn is_scalar(heard: &Heard<'_>, method: usize, name: &str) -> bool {
    let is_it = |path: &Path| match path {
        Path::Written(path) => path.rsplit(['.', ' ', '>', '/', '→']).next() == Some(name),
        Path::Exact(steps) => steps.last().is_some_and(|last| last == name),
        _ => false,
    };
    let own = heard.facts.iter().take(MOST_FACTS);
    let mut declared = false;
    for fact in own.filter(|fact| fact.subject.method == method && is_it(&fact.subject.path)) {
        match &fact.statement {
            Statement::Type { word, .. } => {
                let has_none = word.class.is_none()
                    && matches!(word.kind, Kind::String | Kind::Integer | Kind::Number | Kind::Enum | Kind::Any);
                if !has_none {
                    return false;
                }
                declared = true;
            }
            Statement::Holds(Held::Children | Held::Entries) => return false,
            _ => {}
        }
    }
    declared
}

/// Makes a table of values of it.
pub fn settle(layout: &mut Layout<'_>) {
    layout.subject = Subject::Values;
    let names = layout.columns.iter().position(|column| *column == Some(Column::Name)).unwrap_or(0);
    if let Some(names) = layout.columns.get_mut(names) {
        *names = Some(Column::Value);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_that_a_field_speaks_of_are_its_values() {
        let page = |kind: &str| {
            format!(
                "# POST /doors\n\n| Name | Type | Description |\n|---|---|---|\n| way | {kind} | see Ways to open |\n\n\
                 ### Ways to open\n\n| Key | Description |\n|---|---|\n| I | inwards |\n| O | outwards |\n"
            )
        };
        let values = |page: String| -> Vec<(String, usize)> {
            let found = crate::inspect("page.md", page.as_bytes());
            let method = found.schema.methods.first().cloned().unwrap_or_default();
            let fields = method.request.map(|body| body.fields).unwrap_or_default();
            fields.iter().map(|field| (field.name.clone(), field.allowed.len())).collect()
        };
        assert_eq!(values(page("string")), [("way".to_owned(), 2)]);
        assert_eq!(values(page("object")).iter().map(|(_, count)| count).sum::<usize>(), 0);
    }
}
