//! A page that is nothing but a list of values, written as a list and not as a table.
//!
//! A document with its outline enters, the values leave; `extract` calls it when nothing else was heard.

use crate::page::{Block, Document, Inline};
use crate::schema::{AllowedValue, EnumPage};
use crate::vocabulary::phrase::{self, Meaning};

use super::outline::Outline;
use super::values;

/// The values of a page without tables and samples, under words that announce values or set off as such.
pub fn page(document: &Document, outline: &Outline, name: &str) -> Option<EnumPage> {
    if document.blocks.iter().any(|block| matches!(block, Block::Table(_) | Block::Sample(_))) {
        return None;
    }
    let mut found: Vec<AllowedValue> = Vec::new();
    for (block, context) in document.blocks.iter().zip(&outline.contexts) {
        let Block::List(items) = block else { continue };
        let announced = phrase::find(&context.lead, Meaning::Allowed).is_some()
            || phrase::find(&context.heading, Meaning::Allowed).is_some();
        if announced || (items.len() > 1 && items.iter().all(is_value)) {
            found.extend(listed(items).unwrap_or_default());
        }
    }
    let title = outline.methods.first().map(|head| head.name.clone()).unwrap_or_default();
    (found.len() > 1).then(|| EnumPage { page: name.to_owned(), title, values: found })
}

/// Every item is a value, or none is. A link leads to what has a page of its own.
fn listed(items: &[Inline]) -> Option<Vec<AllowedValue>> {
    items.iter().map(|item| values::with_meaning(&item.text).filter(|_| item.links.is_empty())).collect()
}

/// A value that is set off or written as a constant, and what it means.
fn is_value(item: &Inline) -> bool {
    let Some(value) = values::with_meaning(&item.text) else { return false };
    let is_constant = value.value.chars().all(|letter| !letter.is_lowercase() && !letter.is_whitespace());
    let is_set_off = item.code.iter().chain(&item.bold).any(|range| range.start == 0);
    item.links.is_empty() && !value.description.is_empty() && (is_constant || is_set_off)
}

#[cfg(test)]
mod tests {
    use crate::{extract, read};

    fn values(page: &str) -> Vec<String> {
        let page = read::read("page.md", page.as_bytes());
        let heard = extract::extract(&page);
        let found = heard.documents.into_iter().filter_map(|document| document.values);
        found.flat_map(|list| list.values).map(|value| value.value).collect()
    }

    #[test]
    fn a_list_under_words_that_announce_values() {
        assert_eq!(
            values("The period takes one of the following values:\n\n* DAY - daily\n* WEEK - weekly\n"),
            ["DAY", "WEEK"]
        );
    }

    #[test]
    fn a_list_of_codes_that_are_set_off() {
        assert_eq!(values("Currencies\n\nThese are supported:\n\n* `EUR` – Euro\n* `CHF` – franc\n"), ["EUR", "CHF"]);
    }

    #[test]
    fn other_lists() {
        assert!(values("What to do first:\n\n* Open the shop\n* Close the door\n").is_empty());
        assert!(values("One of the following values:\n\n* [a](a.md)\n* [b](b.md)\n").is_empty());
    }
}
