//! Names in bold that a legend calls required: "Fields in bold are required".
//!
//! A document or a table enters; `extract` asks once whether there is such a legend, `tables` which rows it means.

use crate::page::{Block, Document, Inline};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{Column, choice_words, duty};

use super::layout::Layout;

/// The longest legend, in words.
const LONGEST: usize = 16;

/// Whether a sentence of the document says that bold names are required.
pub fn are_required(document: &Document) -> bool {
    document.blocks.iter().any(|block| matches!(block, Block::Prose(text) if text.text.split(". ").any(is_legend)))
}

fn is_legend(sentence: &str) -> bool {
    let words = || sentence.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    sentence.len() <= LONGEST * 16
        && words().count() <= LONGEST
        && choice_words::speaks_of_bold(sentence)
        && words().any(|word| duty::unmistakable_duty(word) == Some(true))
        && phrase::find(sentence, Meaning::Conditional).is_none()
}

/// Whether some names of a table are bold and others are not.
pub fn differ(layout: &Layout<'_>) -> bool {
    let Some(at) = layout.columns.iter().position(|column| *column == Some(Column::Name)) else { return false };
    let bold = layout.rows.iter().filter(|row| row.cells.get(at).is_some_and(is_bold)).count();
    bold > 0 && bold < layout.rows.len()
}

/// Whether a name is bold from its first letter to its last.
pub fn is_bold(cell: &Inline) -> bool {
    let name = cell.text.split(['\n', ' ']).next().unwrap_or_default();
    !name.is_empty() && cell.bold.iter().any(|range| range.start == 0 && range.end >= name.len())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_legend_gives_duties_to_bold_names() {
        let duties = |legend: &str| -> Vec<Option<bool>> {
            let page = format!(
                "# POST /shelves\n\n{legend}\n\n| Field | Type | Description |\n|---|---|---|\n| **name** | string | n |\n| size | int | s |\n"
            );
            let found = crate::inspect("page.md", page.as_bytes());
            let request = found.schema.methods.first().and_then(|method| method.request.clone()).unwrap();
            request.fields.iter().map(|field| field.required).collect()
        };
        assert_eq!(duties("Fields in bold are required."), [Some(true), None]);
        assert_eq!(duties("Bold letters show what is new."), [None, None]);
    }
}
