//! Rust names: of fields, types, variants and modules.
//!
//! Words enter, legal Rust identifiers leave, or `None` where no name can be made. `fields`, `types`, `values` and
//! `modules` call it.

use super::words;

/// Names that a field must not have, because a method of the same name would hide another one.
const TAKEN_BY_METHODS: &[&str] = &[
    "as_ref",
    "borrow",
    "clone",
    "default",
    "eq",
    "fmt",
    "from",
    "from_json",
    "from_xml",
    "into",
    "into_owned",
    "ne",
    "new",
    "read_json",
    "read_xml",
    "to_body",
    "to_http",
    "to_http_unchecked",
    "to_json",
    "to_owned",
    "to_url",
    "to_xml",
    "unknown",
    "validate",
    "write_json",
    "write_xml",
];

/// Names of the standard library that a type must not have, because generated code means the library's.
const TAKEN_BY_LIBRARY: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// Names of the runtime, and of what it stands on, that generated code uses.
pub const RUNTIME_TYPES: &[&str] = &[
    "Body",
    "Borrowed",
    "Checker",
    "Choice",
    "Cow",
    "DateTime",
    "Document",
    "Error",
    "ErrorFields",
    "Format",
    "Headers",
    "IntoOwned",
    "KnownError",
    "ListPatch",
    "Map",
    "Method",
    "Name",
    "Nested",
    "Object",
    "One",
    "Open",
    "Patch",
    "Reader",
    "Reply",
    "Root",
    "Secret",
    "Severity",
    "SigningKey",
    "Spelling",
    "Step",
    "Style",
    "Text",
    "Unknown",
    "UnknownValue",
    "Url",
    "Validate",
    "WriteError",
    "Writer",
];

/// Names that every method or vendor has for its own.
const TAKEN_BY_METHODS_AND_VENDORS: &[&str] =
    &["Call", "Envelope", "MergeCall", "MergePatch", "Parameters", "Request", "Response"];

/// The names that a field of this wire name may have, the best first.
pub fn field(wire: &str) -> Vec<String> {
    let plain = words::split_plain(wire);
    let parted = words::part(&plain);
    let joined = words::join(parted.as_ref().unwrap_or(&plain));
    let mut names = Vec::new();
    for words in joined.iter().chain(&parted).chain([&plain]) {
        if let Some(name) = snake(words)
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The XML element of a JSON member: its name, with `_` in the place of what no XML name can hold.
pub fn element(wire: &str) -> String {
    let is_start = |letter: char| letter.is_alphabetic() || letter == '_';
    let fits = |letter: char| letter.is_alphanumeric() || "_-.:".contains(letter);
    let mut element = String::new();
    if !wire.starts_with(is_start) {
        element.push('_');
    }
    element.extend(wire.chars().map(|letter| if fits(letter) { letter } else { '_' }));
    element
}

/// The name of a module.
pub fn module(wire: &str) -> Option<String> {
    let joined = words::split_for_snake(wire).join("_");
    legal(&if joined.starts_with(char::is_numeric) { format!("value_{joined}") } else { joined })
}

/// The name of a type; `None` when there is none, or when generated code needs it. It may be that of a type of the
/// runtime, which generated code then knows by another name.
pub fn type_name(wire: &str) -> Option<String> {
    let name = legal(&pascal(&words::split(wire)))?;
    let is_taken = [TAKEN_BY_LIBRARY, TAKEN_BY_METHODS_AND_VENDORS].iter().any(|taken| taken.contains(&name.as_str()));
    (!is_taken).then_some(name)
}

/// The name of an enum, whose file uses the names of the runtime as they are.
pub fn enum_name(wire: &str) -> Option<String> {
    type_name(wire).filter(|name| !RUNTIME_TYPES.contains(&name.as_str()))
}

/// The names that an enum's variant for this value may have, the best first.
pub fn variant(value: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let kept: String = value.chars().filter(|character| character.is_alphanumeric()).collect();
    for name in [variant_words(value), kept, format!("Value{}", pascal(&words::split_plain(value)))] {
        if name != "Unknown" && is_upper_first(&name) && legal(&name).as_ref() == Some(&name) && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

fn is_upper_first(name: &str) -> bool {
    name.chars().next().is_some_and(|first| !first.is_lowercase())
}

/// `MALE` → `Male`, `0005` → `Value0005`, `-1` → `Minus1`, an empty value → `Empty`, `<>` → `Sign3C3E`.
fn variant_words(value: &str) -> String {
    let words = words::split_plain(value);
    let negative = value.starts_with('-') && words.first().is_some_and(|word| word.starts_with(char::is_numeric));
    let name = pascal(&words);
    if value.is_empty() {
        "Empty".to_owned()
    } else if name.is_empty() {
        format!("Sign{}", value.chars().map(|character| format!("{:X}", u32::from(character))).collect::<String>())
    } else if negative {
        format!("Minus{name}")
    } else if name.starts_with(char::is_numeric) {
        format!("Value{name}")
    } else {
        name
    }
}

/// `["mid", "name"]` → `mid_name`, escaped where Rust or the generated code needs the name.
fn snake(words: &[String]) -> Option<String> {
    let joined = words.join("_");
    let name = if joined.starts_with(char::is_numeric) { format!("value_{joined}") } else { joined };
    if TAKEN_BY_METHODS.contains(&name.as_str()) {
        return Some(format!("{name}_"));
    }
    legal(&name)
}

/// `["mid", "name"]` → `MidName`. Two numbers stay apart: `1.5` → `1_5`.
fn pascal(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        if name.ends_with(char::is_numeric) && word.starts_with(char::is_numeric) {
            name.push('_');
        }
        let mut characters = word.chars();
        name.extend(characters.next().into_iter().flat_map(char::to_uppercase));
        name.extend(characters);
    }
    name
}

/// The name itself, with `_` behind it when it is a keyword; `None` when Rust has no such name.
fn legal(name: &str) -> Option<String> {
    if is_identifier(name) {
        return Some(name.to_owned());
    }
    let escaped = format!("{name}_");
    (!name.is_empty() && is_identifier(&escaped)).then_some(escaped)
}

/// What no name can be: keywords in use, those that are reserved, and `gen`, which only the edition knows.
#[rustfmt::skip]
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether code may have such a name. Letters beyond ASCII are left to the parser, which knows which of them names may
/// have.
pub fn is_identifier(name: &str) -> bool {
    if KEYWORDS.binary_search(&name).is_ok() {
        return false;
    }
    if !name.is_ascii() {
        return syn::parse_str::<syn::Ident>(name).is_ok();
    }
    name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case_and_never_a_keyword() {
        assert_eq!(field("midName"), ["mid_name"]);
        assert_eq!(field("userid"), ["user_id", "userid"]);
        assert_eq!(field("type"), ["type_"]);
        assert_eq!(field("gen"), ["gen_"]);
        assert_eq!(field("2fa"), ["value_2_fa"]);
        assert_eq!(field("validate"), ["validate_"]);
        assert!(field("$").is_empty());
    }

    #[test]
    fn identifiers_are_those_of_the_parser() {
        assert!(KEYWORDS.is_sorted() && RUNTIME_TYPES.is_sorted());
        for name in ["a", "_", "_1", "1a", "a b", "", "größe", "имя", "a-b", "'a", "union", "macro_rules"] {
            assert_eq!(is_identifier(name), syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
        }
        for keyword in KEYWORDS.iter().filter(|keyword| **keyword != "gen") {
            assert!(syn::parse_str::<syn::Ident>(keyword).is_err(), "{keyword}");
        }
    }

    #[test]
    fn a_member_has_an_element_of_its_name_where_xml_has_such_a_name() {
        assert_eq!(element("_links.self"), "_links.self");
        assert_eq!(element("a b/c"), "a_b_c");
        assert_eq!(element("1st"), "_1st");
    }

    #[test]
    fn types_are_pascal_case_and_hide_nothing() {
        assert_eq!(type_name("customValue").as_deref(), Some("CustomValue"));
        assert_eq!(type_name("secondary_emails").as_deref(), Some("SecondaryEmails"));
        assert_eq!(type_name("option"), None);
        assert_eq!(type_name("request"), None);
        assert_eq!(type_name("3"), None);
    }

    #[test]
    fn variants_have_a_name_whatever_the_value() {
        let first = |value| variant(value).into_iter().next();
        assert_eq!(first("MALE").as_deref(), Some("Male"));
        assert_eq!(first("every_working").as_deref(), Some("EveryWorking"));
        assert_eq!(first("0005").as_deref(), Some("Value0005"));
        assert_eq!(first("-1").as_deref(), Some("Minus1"));
        assert_eq!(first("1.5").as_deref(), Some("Value1_5"));
        assert_eq!(first("").as_deref(), Some("Empty"));
        assert_eq!(first("<>").as_deref(), Some("Sign3C3E"));
        assert_eq!(first("unknown").as_deref(), Some("ValueUnknown"));
        assert_eq!(first("self").as_deref(), Some("ValueSelf"));
        assert_eq!(variant("RU"), ["Ru", "RU", "ValueRu"]);
    }
}
