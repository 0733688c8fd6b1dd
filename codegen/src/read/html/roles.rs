//! Classes in, what they say of a field out: `param-name` is a name, `schema-type` a type. Called by `fields` and
//! `content`.

use super::nodes::NodeId;
use super::tree::Tree;

/// What an element of a list of fields says of its field, in the order of the columns made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The field's name.
    Name,
    /// Its type.
    Type,
    /// Whether it must be there.
    Required,
    /// What it is when absent.
    Default,
    /// Everything else.
    Description,
}

impl Role {
    /// The header of a column of this role.
    pub(super) fn header(self) -> &'static str {
        match self {
            Role::Name => "Name",
            Role::Type => "Type",
            Role::Required => "Required",
            Role::Default => "Default",
            Role::Description => "Description",
        }
    }
}

/// The words of which one in a class gives the role, the most telling first.
const WORDS: &[(Role, &[&str])] = &[
    (Role::Name, &["name", "key"]),
    (Role::Type, &["type", "types", "datatype"]),
    (Role::Required, &["required", "mandatory", "optional", "requiredness"]),
    (Role::Default, &["default"]),
    (Role::Description, &["description", "desc", "descr"]),
];

/// Words that say that a class is about a field.
const FIELD_WORDS: &[&str] = &[
    "param",
    "params",
    "parameter",
    "parameters",
    "field",
    "fields",
    "property",
    "properties",
    "prop",
    "props",
    "attr",
    "attribute",
    "attributes",
    "arg",
    "argument",
    "arguments",
    "schema",
    "method",
];

/// Words that make a class one of something else: `content-type`, `field-name` of docutils stands in a table.
const OTHER_WORDS: &[&str] = &["content", "media", "mime", "file", "class", "function", "tag", "col", "column", "cell"];

/// Attributes that hold classes, or what test engines use like them.
const ATTRIBUTES: &[&str] = &["class", "data-testid", "data-test"];

/// The role that the element's classes give it. A name must say of what it is the name, by itself or by the
/// element around it.
pub(super) fn role_of(tree: &Tree, id: NodeId) -> Option<Role> {
    let element = tree.element(id)?;
    if ["table", "tbody", "tr", "ul", "ol", "body", "main"].contains(&element.value().name()) {
        return None;
    }
    let classes = ATTRIBUTES.iter().flat_map(|attribute| tree.attribute(id, attribute).split_ascii_whitespace());
    let mut best: Option<(usize, Role)> = None;
    for class in classes {
        let words = words(class);
        let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
        if has(OTHER_WORDS) {
            continue;
        }
        let Some(rank) = WORDS.iter().position(|(_, wanted)| has(wanted)) else { continue };
        let Some(&(role, _)) = WORDS.get(rank) else { continue };
        let is_ours = role != Role::Name || has(FIELD_WORDS) || parent_is_field(tree, id);
        if is_ours && best.is_none_or(|(known, _)| rank < known) {
            best = Some((rank, role));
        }
    }
    best.map(|(_, role)| role)
}

fn parent_is_field(tree: &Tree, id: NodeId) -> bool {
    tree.parent(id).is_some_and(|parent| {
        tree.classes(parent).any(|class| words(class).iter().any(|word| FIELD_WORDS.contains(&word.as_str())))
    })
}

/// The words of a class in lower case: `paramName`, `param-name`, `Param__name2x` all hold `param` and `name`.
pub(super) fn words(class: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut previous = ' ';
    for character in class.chars() {
        let is_break = !character.is_ascii_alphabetic() || (character.is_uppercase() && previous.is_lowercase());
        if is_break {
            words.push(String::new());
        }
        if character.is_ascii_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.push(character.to_ascii_lowercase());
        }
        previous = character;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_fall_apart_into_words() {
        assert_eq!(words("Param-nameXy"), ["param", "name", "xy"]);
        assert_eq!(words("parameter__name2x"), ["parameter", "name", "x"]);
    }
}
