//! A page that is nothing but a list of values: `EUR – Euro`.
//!
//! Blocks with their outline enter, values of the page leave; `extract` calls it when the page says nothing else.

use crate::page::{Block, Document, Inline};
use crate::schema::EnumPage;

use super::outline::Outline;
use super::{Heard, values};

/// Hears the lists of a page without fields, errors and other values.
pub fn hear(heard: &mut Heard<'_>, document: &Document, outline: &Outline) {
    if !heard.facts.is_empty() || !heard.errors.is_empty() || heard.values.is_some() {
        return;
    }
    let mut found = Vec::new();
    for block in &document.blocks {
        let Block::List(items) = block else { continue };
        if items.len() > 1 && items.iter().all(is_value) {
            found.extend(items.iter().filter_map(|item| values::with_meaning(&item.text)));
        }
    }
    if found.is_empty() {
        return;
    }
    let title = outline.methods.first().map(|head| head.name.clone()).unwrap_or_default();
    heard.values = Some(EnumPage { page: heard.page.to_owned(), title, values: found });
}

/// A value that is set off or written as a constant, and what it means. Links lead to methods and pages.
fn is_value(item: &Inline) -> bool {
    let Some(value) = values::with_meaning(&item.text) else { return false };
    let is_constant = value.value.chars().all(|letter| !letter.is_lowercase() && !letter.is_whitespace());
    let is_set_off = item.code.iter().chain(&item.bold).any(|range| range.start == 0);
    item.links.is_empty() && !value.description.is_empty() && (is_constant || is_set_off)
}
