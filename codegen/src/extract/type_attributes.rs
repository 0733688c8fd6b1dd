//! Attributes of a sample that name types: `<id type="integer">7</id>`, as Rails writes XML.
//!
//! A sample's root enters, whether its attributes are such leaves; `samples` calls it.

use crate::sample::{Content, Node};
use crate::schema::Kind;
use crate::vocabulary;

/// The attributes that a serializer adds: a type, and a mark for no value.
const ADDED: &[&str] = &["type", "nil"];

/// True for an attribute that says what the element's text is, and is no field.
pub fn is_added(name: &str) -> bool {
    ADDED.contains(&name)
}

/// True when the attributes called `type` name types: each of two or more does, and one is seen to be right about a
/// text that is more than a text, so that they are neither placeholders nor values of a field of this name.
pub fn declares_types(root: &Node) -> bool {
    let mut declared = 0;
    let mut is_right = false;
    let mut only_types = true;
    root.walk(&mut |_, node| {
        let Some(written) = node.attribute("type") else { return };
        declared += 1;
        match vocabulary::type_word(written).filter(|word| word.class.is_none()) {
            Some(word) => is_right |= confirms(word.kind, word.array, &node.content),
            None => only_types = false,
        }
    });
    declared >= 2 && only_types && is_right
}

fn confirms(kind: Kind, array: bool, content: &Content) -> bool {
    let Content::Text(text) = content else { return array && matches!(content, Content::Children(_)) };
    let text = text.trim();
    match kind {
        Kind::Integer => text.parse::<i64>().is_ok(),
        Kind::Number => text.parse::<f64>().is_ok(),
        Kind::Boolean => matches!(text, "true" | "false"),
        Kind::DateTime => text.len() >= 8 && text.starts_with(|letter: char| letter.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::xml;

    fn declares(text: &str) -> bool {
        declares_types(&xml::read(text).unwrap().root)
    }

    #[test]
    fn types_are_told_from_values_and_placeholders() {
        assert!(declares("<p><id type=\"integer\">7</id><at type=\"datetime\">2007-02-27T03:11:52Z</at></p>"));
        assert!(declares("<ps type=\"array\"><p><id type=\"integer\">7</id></p></ps>"));
        // One alone may be anything, a place holder's content proves nothing, and `work` is no type.
        assert!(!declares("<p><id type=\"integer\">7</id></p>"));
        assert!(!declares("<p><id type=\"integer\">id</id><name type=\"string\">name</name></p>"));
        assert!(!declares("<p><id type=\"integer\">7</id><phone type=\"work\">555</phone></p>"));
    }
}
