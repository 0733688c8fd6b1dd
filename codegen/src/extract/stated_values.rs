//! Values that a sentence states of a field: "`state` is one of `open` and `shut`".
//!
//! A paragraph with the name of its field enters, facts leave; `prose` calls it.

use std::ops::Range;

use crate::fact::{Fact, Path, Statement, Witness};
use crate::page::Inline;

use super::outline::Context;
use super::{Heard, rules};

/// The end of a paragraph, with what is set off in it.
pub fn behind(text: &Inline, rest: &str) -> Inline {
    let shift = text.text.len() - rest.len();
    let moved = |range: &Range<usize>| Some(range.start.checked_sub(shift)?..range.end.checked_sub(shift)?);
    Inline {
        text: rest.to_owned(),
        code: text.code.iter().filter_map(moved).collect(),
        bold: text.bold.iter().filter_map(moved).collect(),
        ..text.clone()
    }
}

/// Hears the values, where the paragraph begins with the field, a word or two before it.
pub fn hear(heard: &mut Heard<'_>, context: &Context, text: &Inline, own: &Inline, field: &str) {
    let before = text.text.split(field).next().unwrap_or_default();
    if before.split_whitespace().count() > 2 || before.contains(['.', ':']) || own.text.trim().is_empty() {
        return;
    }
    let Some(values) = rules::values_of(own) else { return };
    let last = field.rsplit('.').next().unwrap_or(field);
    let parts = heard.parts_of(context.method, last);
    let announced = context.part.filter(|part| parts.contains(part));
    for part in parts.into_iter().filter(|part| announced.is_none_or(|announced| announced == *part)) {
        let path = Path::Written(field.to_owned());
        let statement = Statement::Allowed(values.clone());
        let fact = heard.fact(context.method, part, path, statement, Witness::Prose, field, text.place);
        heard.facts.push(Fact { rule: "sentence about a field", ..fact });
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sentence_states_the_values_of_a_field() {
        let values = |sentence: &str| -> Vec<String> {
            let page = format!(
                "# GET /shelves\n\nResponse:\n\n```json\n{{\"state\": \"open\", \"size\": 2}}\n```\n\n{sentence}\n"
            );
            let found = crate::inspect("page.md", page.as_bytes());
            let response = found.schema.methods.first().and_then(|method| method.response.clone()).unwrap();
            let field = response.fields.into_iter().find(|field| field.name == "state").unwrap();
            field.allowed.into_iter().map(|value| value.value).collect()
        };
        assert_eq!(values("`state` is one of `open` and `shut`."), ["open", "shut"]);
        assert_eq!(values("`state` может быть `open` или `shut`."), ["open", "shut"]);
        assert!(values("`state` is read together with `size`.").is_empty());
    }
}
