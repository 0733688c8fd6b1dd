//! What a type cell says.
//!
//! The text of a cell, or of a flattened row after its name, enters; a `TypeWord` leaves. `read` and `extract` call it.

use std::borrow::Cow;

use super::key;
use super::memo::Memo;
use super::type_parts::{base, bracket, class, decoration, eastern_list, length, values};
use super::type_shapes::{self, shaped};
use super::type_words::OF;
use crate::schema::{Kind, TextFormat};

/// How deep `List<List<…>>` may nest; deeper is not a type that anybody writes.
pub(super) const DEPTH: u8 = 6;
/// The longest type cell, in bytes; lists of allowed values make them long.
const LONGEST: usize = 2000;

/// A type as a page declares it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypeWord {
    /// What one value is: for an array, what its items are.
    pub kind: Kind,
    /// 32 for `int32`.
    pub bits: Option<u8>,
    /// 32 for `string(32)`.
    pub max_length: Option<u32>,
    /// What a text is: an e-mail address.
    pub format: Option<TextFormat>,
    /// It is an array, a list or a set of `kind`.
    pub array: bool,
    /// The items, where they are arrays themselves, or the values of a map.
    pub items: Option<Box<TypeWord>>,
    /// The class it names: `Associate`.
    pub class: Option<String>,
    /// The values it lists.
    pub allowed: Vec<String>,
}

/// The type that a whole cell names; `None` when the cell is something else: a sentence, a duty, a lost column.
pub fn type_word(cell: &str) -> Option<TypeWord> {
    if cell.len() > LONGEST {
        return None;
    }
    thread_local! {
        static TYPES: Memo<Option<TypeWord>> = Memo::default();
    }
    TYPES.with(|known| known.of(cell, find_type))
}

fn find_type(cell: &str) -> Option<TypeWord> {
    let cell = cell.trim();
    let folded = match cell.contains(char::is_whitespace) {
        true => Cow::Owned(cell.split_whitespace().collect::<Vec<_>>().join(" ")),
        false => Cow::Borrowed(cell),
    };
    parse(folded.trim_matches(['`', '*', ' ']), DEPTH, true)
}

/// The kind that a lone word names where it stands in the place of a value: `"age": integer`. Words of everyday speech
/// are values.
pub fn kind_named(text: &str) -> Option<Kind> {
    base(text).filter(|entry| entry.certain && !entry.array && text.is_ascii()).map(|entry| entry.kind)
}

/// Whether a text is a type wherever it stands, unlike `date` or `list`, which prose uses too.
pub(super) fn unmistakable(text: &str) -> bool {
    let text = text.trim();
    if text.len() > 200 {
        return false;
    }
    thread_local! {
        static TYPES: Memo<bool> = Memo::default();
    }
    TYPES.with(|known| known.of(text, find_unmistakable))
}

fn find_unmistakable(text: &str) -> bool {
    if let Some(entry) = base(text) {
        let written_as_code = text.contains(|c: char| c.is_uppercase()) && text != key(text);
        return entry.certain || (entry.kind == Kind::DateTime && written_as_code && text.is_ascii());
    }
    parse(text, DEPTH, false)
        .is_some_and(|_| text.contains(['(', '[', '{', '<', '/', '|', ':', '-']) || text.contains(' '))
}

pub(super) fn parse(text: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    let text = text.trim().trim_end_matches(['.', ',', ';']).trim();
    if text.is_empty() || depth == 0 {
        return None;
    }
    if let Some(found) = plain(text) {
        return Some(found);
    }
    // Go writes the brackets of a list first: `[]string`.
    if let Some(item) = text.strip_prefix("[]") {
        return parse(&format!("{item}[]"), depth - 1, classes);
    }
    enumeration(text)
        .or_else(|| container(text, depth, classes))
        .or_else(|| with_bracket(text, depth, classes))
        .or_else(|| alternatives(text, depth, classes))
        .or_else(|| decorated(text, depth, classes))
        .or_else(|| shaped(text).filter(|_| classes))
        .or_else(|| {
            let name = class(text).filter(|_| classes)?;
            Some(TypeWord { kind: Kind::Object, class: Some(name), ..TypeWord::default() })
        })
}

/// A bare word of the vocabulary.
pub(super) fn plain(text: &str) -> Option<TypeWord> {
    if text.contains(['(', '[', '{', '<', '|', ':']) {
        return None;
    }
    let entry = base(text)?;
    Some(TypeWord {
        kind: entry.kind,
        bits: entry.bits,
        array: entry.array,
        format: entry.format,
        ..TypeWord::default()
    })
}

/// `Enum: A, B`, `enum {a,b}`, `enum(a|b)`, `"on" | "off"`, `bool - 0/1`, `string: a, b`.
fn enumeration(text: &str) -> Option<TypeWord> {
    let quoted = |part: &str| part.len() > 2 && part.starts_with(['"', '\'']) && part.ends_with(['"', '\'']);
    if text.split(['|', ',']).map(str::trim).all(quoted) {
        return Some(TypeWord { kind: Kind::Enum, allowed: values(text)?, ..TypeWord::default() });
    }
    // `string, enum: up, down`
    if let Some((before, behind)) = text.split_once(',').filter(|(_, behind)| behind.contains(':'))
        && let (Some(known), Some(found)) = (plain(before.trim()), type_shapes::enumeration_behind(behind.trim()))
        && matches!(known.kind, Kind::String | Kind::Integer)
    {
        return Some(TypeWord { max_length: known.max_length, ..found });
    }
    let at = text.find([':', '{', '(', '[', '-', '–', '='])?;
    let (word, rest) = (text.get(..at)?, text.get(at..)?);
    let found = plain(word.trim())?;
    let listed = match found.kind {
        Kind::Enum => true,
        Kind::Boolean => rest.len() <= 20,
        Kind::String => {
            rest.starts_with([':', '{']) || (rest.contains(['|', ',']) && !rest.contains(|c: char| c.is_ascii_digit()))
        }
        Kind::Integer => rest.starts_with([':', '{']),
        _ => false,
    };
    let between = word.ends_with(' ') || !rest.starts_with(['-', '–']);
    if found.array || !listed || !between {
        return None;
    }
    let allowed = values(rest)?;
    let kind = if found.kind == Kind::String && allowed.len() > 1 { Kind::Enum } else { found.kind };
    if kind == Kind::String {
        return None;
    }
    Some(TypeWord { kind, allowed, ..found })
}

/// `string[]`, `array of strings`, `List<Person>`, `Dictionary<string, int>`, `массив строк`.
fn container(text: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    if let Some(item) = text.strip_suffix("[]") {
        // Brackets leave no doubt, so that a class may stand here wherever the text came from.
        let classes = classes || !item.contains(' ');
        if key(item) == "byte" {
            return plain("bytes");
        }
        return parse(item, depth - 1, classes).or_else(|| type_shapes::unknown(item)).map(array_of);
    }
    if let Some(item) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return Some(array_of(parse(item, depth - 1, classes)?));
    }
    if let Some((word, open, inside, rest)) = bracket(text)
        && matches!(open, '<' | '[' | '(')
        && !inside.trim().is_empty()
        && !inside.trim().starts_with(|c: char| c.is_ascii_digit())
    {
        if rest.trim().is_empty()
            && let Some(found) = generic(word.trim(), inside, depth, classes || open == '<')
        {
            return Some(found);
        }
        if key(word) == "map" && open == '[' {
            let value = parse(rest, depth - 1, classes).map(Box::new);
            return Some(TypeWord { kind: Kind::Map, items: value, ..TypeWord::default() });
        }
    }
    if let Some(item) = eastern_list(text) {
        return parse(item, depth - 1, classes).map(array_of);
    }
    let (word, rest) = text.split_once(' ')?;
    // `map of string to number`, `String to string map`
    let is_map = |word: &str| base(word).is_some_and(|entry| entry.kind == Kind::Map);
    let of_words = rest.split_once(' ').is_some_and(|(next, _)| OF.contains(&next.to_lowercase().as_str()));
    let ends_in_map =
        classes && text.rsplit_once(' ').is_some_and(|(before, last)| is_map(last) && before.contains(" to "));
    if (is_map(word) && of_words) || ends_in_map {
        return Some(TypeWord { kind: Kind::Map, ..TypeWord::default() });
    }
    let list = base(word).filter(|entry| entry.array);
    if list.is_some() {
        let (next, item) = rest.split_once(' ').unwrap_or(("", rest));
        let of = OF.contains(&next.to_lowercase().as_str());
        let elided = rest.strip_prefix("d'").or_else(|| rest.strip_prefix("d’"));
        let item = if of { item } else { elided.unwrap_or(rest) };
        return parse(item, depth - 1, classes).map(array_of);
    }
    let (item, word) = text.rsplit_once(' ').filter(|_| classes)?;
    base(word).filter(|entry| entry.array)?;
    parse(item, depth - 1, classes).map(array_of)
}

/// `List<X>`, `Dictionary<K, V>`, `Nullable<X>`.
fn generic(word: &str, inside: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    let name = key(word);
    let lists = [
        "list",
        "array",
        "set",
        "hashset",
        "arraylist",
        "ienumerable",
        "icollection",
        "ilist",
        "collection",
        "seq",
        "vec",
        "iterable",
        "arrayof",
        "listof",
        "sequence",
    ];
    if lists.contains(&name.as_str()) {
        return parse(inside, depth - 1, classes).map(array_of);
    }
    if ["map", "dictionary", "idictionary", "hashmap", "dict", "record"].contains(&name.as_str()) {
        let value = inside.split_once(',').map_or(inside, |(_, value)| value);
        let value = parse(value, depth - 1, classes).map(Box::new);
        return Some(TypeWord { kind: Kind::Map, items: value, ..TypeWord::default() });
    }
    if ["nullable", "optional", "maybe", "option"].contains(&name.as_str()) {
        return parse(inside, depth - 1, classes);
    }
    None
}

fn array_of(item: TypeWord) -> TypeWord {
    if item.array {
        return TypeWord { kind: item.kind, array: true, items: Some(Box::new(item)), ..TypeWord::default() };
    }
    TypeWord { array: true, ..item }
}

/// `string(32)`, `integer(int64)`, `string <date-time>`, `bool (0/1)`, `decimal(10,2)`, `string (optional)`.
fn with_bracket(text: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    let (word, _, inside, rest) = bracket(text).filter(|(_, _, _, rest)| classes || rest.trim().is_empty())?;
    let outer = parse(&format!("{word} {rest}"), depth - 1, classes)?;
    let refined = parse(inside.trim_start_matches('$'), depth - 1, false);
    match (outer.kind, refined) {
        (Kind::String, Some(inner)) if inner.kind == Kind::DateTime => Some(inner),
        (Kind::Integer, Some(inner)) if inner.kind == Kind::Integer => {
            Some(TypeWord { bits: inner.bits.or(outer.bits), ..outer })
        }
        (Kind::String, Some(inner)) if inner.format.is_some() => Some(TypeWord { format: inner.format, ..outer }),
        (Kind::String, _) if outer.max_length.is_none() => Some(TypeWord { max_length: length(inside), ..outer }),
        _ => Some(outer),
    }
}

/// `int|string`, `enum / int`, `set/list`, `string or null`, `integer, optional`.
fn alternatives(text: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    if !text.contains(['|', '/', ' ']) {
        return None;
    }
    if text.contains(['(', '<', '[', '{']) && bracket(text).is_none() {
        return None;
    }
    let separators = ["|", "/", " or ", " oder ", " ou ", " или ", ", ", " o "];
    let separator = separators.into_iter().find(|separator| text.contains(separator))?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    if parts.len() > 8 {
        return None;
    }
    let mut found: Option<TypeWord> = None;
    for part in parts {
        if decoration(part) {
            continue;
        }
        let next = parse(part, depth - 1, classes)?;
        found = Some(match found {
            Some(before) => type_shapes::either(before, next),
            None => next,
        });
    }
    found
}

/// `int?`, `nullable string`, `xs:dateTime`, `unsigned int`, `string, max 32 chars`, `type: string`.
fn decorated(text: &str, depth: u8, classes: bool) -> Option<TypeWord> {
    if let Some(rest) = text.strip_suffix(['?', '*', '!']) {
        return parse(rest, depth - 1, classes);
    }
    if !classes {
        // In running text only a word right before the type may decorate it.
        let (before, after) = text.split_once([' ', ':'])?;
        let single = decoration(before) && !after.contains(' ');
        return if single { parse(after, depth - 1, classes) } else { None };
    }
    if let Some((before, after)) = text.split_once([' ', ':', ','])
        && !after.is_empty()
    {
        if decoration(before) {
            return parse(after, depth - 1, classes);
        }
        // The word for an object may stand before the name of its class.
        if plain(before).is_some_and(|found| found.kind == Kind::Object)
            && let Some(name) = class(after)
        {
            return Some(TypeWord { kind: Kind::Object, class: Some(name), ..TypeWord::default() });
        }
        let limit = length(after).filter(|_| after.len() <= 30);
        if let Some(found) = plain(before)
            && matches!(found.kind, Kind::String | Kind::Integer | Kind::Number)
            && let Some(limit) = limit
        {
            return Some(TypeWord { max_length: Some(limit).filter(|_| found.kind == Kind::String), ..found });
        }
    }
    let (before, after) = text.rsplit_once([' ', '.', ','])?;
    if decoration(after) {
        return parse(before, depth - 1, classes);
    }
    if decoration(before) { parse(after, depth - 1, classes) } else { None }
}

#[cfg(test)]
#[path = "types_tests.rs"]
mod tests;
