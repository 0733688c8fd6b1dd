//! Lists of values right below the text of a field.
//!
//! The text, its field and the list below it enter, values leave; `listed` calls it.

use crate::page::Inline;
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary::phrase::{self, Meaning};
use crate::vocabulary::{self, value_words};

use super::listed_item::ListedField;
use super::{value_lists, values};

/// The values that a list below the text of a field has: its last words announce them, or it leads in to nothing that
/// a field without members could have but values.
pub fn values(text: &Inline, field: &ListedField, items: &[Inline]) -> Option<Vec<AllowedValue>> {
    let said = text.text.trim_end();
    let last = said.trim_end_matches(':').rsplit(['.', '\n', ';', '。']).next().unwrap_or(said).trim();
    let announced =
        phrase::find(&format!("{last}:"), Meaning::Allowed).is_some() || value_words::speaks_of_values(last);
    let written = field.type_words.split([',', ';']).next().unwrap_or_default();
    let is_scalar = vocabulary::type_word(written).is_some_and(|word| {
        word.class.is_none() && matches!(word.kind, Kind::String | Kind::Integer | Kind::Number | Kind::Enum)
    });
    let are_set_off = items.iter().all(value_lists::is_set_off);
    if items.len() < 2 || !(announced || is_scalar && are_set_off && said.ends_with([':', '：'])) {
        return None;
    }
    items.iter().map(|item| values::with_meaning(&item.text).filter(|_| item.links.is_empty())).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_list_below_a_paragraph_holds_values() {
        let page = "# POST /doors\n\n**kind** (string, required)\nHow it opens. Allowed values:\n\n- `in`: inwards\n\
                    - `out`\n\nIf you leave it out, `in` is used.\n\n**size** (integer, optional)\nHow big:\n\n- `1`: small\n\
                    - `2`: large\n\n**parts** (object, optional)\nIts parts:\n";
        let found = crate::inspect("page.md", page.as_bytes());
        let method = found.schema.methods.first().cloned().unwrap_or_default();
        let fields = method.request.map(|body| body.fields).unwrap_or_default();
        let values: Vec<(&str, usize)> =
            fields.iter().map(|field| (field.name.as_str(), field.allowed.len())).collect();
        assert_eq!(values, [("kind", 2), ("size", 2), ("parts", 0)]);
    }
}
