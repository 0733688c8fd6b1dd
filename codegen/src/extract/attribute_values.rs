//! Values of an attribute that the description of its element names: "code of the shelf. Attribute `kind`: own / rented".
//!
//! A text enters, the attribute with its values leaves; `row_facts` calls it.

use crate::schema::AllowedValue;
use crate::vocabulary;

use super::values;

/// The attribute and its values.
pub fn of_text(text: &str) -> Option<(String, Vec<AllowedValue>)> {
    text.match_indices(':').find_map(|(colon, _)| {
        let before = text.get(..colon)?.trim_end_matches(['`', '"', '\'', '*', ' ']);
        let mut words = before.rsplit([' ', '\n', '`', '"', '\'', '*']).filter(|word| !word.is_empty());
        let (name, noun) = (words.next()?, words.next()?);
        let is_name = name.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | ':'));
        if !is_name || !vocabulary::names_attributes(noun) {
            return None;
        }
        let sentence = text.get(colon + 1..)?.split(['\n', ';']).next()?.split(". ").next()?;
        let listed = values::sequence(&sentence.replace(['`', '"'], ""));
        (listed.len() > 1).then(|| (name.to_owned(), listed))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_with_values() {
        let found = |text: &str| of_text(text).map(|(name, values)| (name, values.len()));
        assert_eq!(found("Code. Attribute kind: own / rented"), Some(("kind".to_owned(), 2)));
        assert_eq!(found("Code. Attribute kind: as above"), None);
        assert_eq!(found("Kind: own / rented"), None);
    }
}
