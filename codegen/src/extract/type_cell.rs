//! Type cells: the type, and what may stand beside it.
//!
//! A cell enters, statements leave; `row_facts` and `listed` call it.

use crate::fact::Statement;
use crate::page::Inline;
use crate::schema::{AllowedValue, Kind};
use crate::vocabulary::phrase::{self, Token};
use crate::vocabulary::{self, TypeWord, duty};

use super::{bounds, choices, defaults, rules, values};

/// What a type cell says.
pub fn declared(written: &str, cell: &Inline) -> Vec<(&'static str, Statement)> {
    let mut found = Vec::new();
    let mut text = written.to_owned();
    let mut word = vocabulary::type_word(&text);
    if word.as_ref().is_none_or(|word| word.class.is_some()) || has_duty(&text) {
        text = without_company(&text, &mut found);
        word = vocabulary::type_word(&text);
    }
    // A duty may stand beside the type without a mark between them.
    if let Some((before, last)) = text.rsplit_once(char::is_whitespace)
        && let Some(required) = piece_duty(last).filter(|_| vocabulary::type_word(before).is_some())
    {
        found.push(("duty in the type", Statement::Duty(required)));
        text = before.trim_end().to_owned();
        word = vocabulary::type_word(&text);
    }
    let mut lists_values = true;
    if word.is_none()
        && let Some(values) = choices::in_code(cell).or_else(|| in_place_of_type(cell))
    {
        let word = TypeWord { kind: Kind::Enum, ..TypeWord::default() };
        found.push(("values in the type", Statement::Allowed(values)));
        found.push(("type column", Statement::Type { word, written: text }));
        return found;
    }
    if let Some(word) = word {
        lists_values = word.kind == Kind::Enum;
        if !word.allowed.is_empty() {
            let values = word.allowed.iter().map(|value| values::plain(value)).collect();
            found.push(("values in the type", Statement::Allowed(values)));
        }
        found.push(("type column", Statement::Type { word, written: text }));
    }
    // A link behind `string` or a class leads to the page of the type, not to values.
    if let Some(link) = cell.links.first().filter(|_| lists_values) {
        found.push((
            "link in the type",
            Statement::AllowedLink { text: link.text.clone(), target: link.target.clone() },
        ));
    }
    found
}

/// Values where a type is expected: `OPEN (usual), SHUT`, `0 = open; 1 = shut`.
fn in_place_of_type(cell: &Inline) -> Option<Vec<AllowedValue>> {
    // A single word is the name of a type.
    if !cell.text.trim().contains([' ', ',', '/', '|', '\n']) {
        return None;
    }
    rules::values_of(cell).filter(|values| values.iter().all(|value| !vocabulary::is_type_anywhere(&value.value)))
}

/// What a pair of brackets around the whole cell holds.
pub fn in_brackets(cell: &str) -> Option<&str> {
    cell.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).filter(|inside| !inside.contains('('))
}

/// The type, and the sentences behind it: `String. Either one or two.`
pub fn type_and_sentence(written: &str) -> (&str, Option<&str>) {
    let is_known = |text: &str| vocabulary::type_word(text).is_some_and(|word| word.class.is_none());
    match written.split_once(". ") {
        Some((first, rest)) if is_known(first) => (first, Some(rest)),
        _ => (written, None),
    }
}

/// A class that bears the name of a common type: `Currency | Currency` among `int32` and `string`.
pub fn class(written: &str) -> Vec<(&'static str, Statement)> {
    let word = TypeWord { kind: Kind::Object, class: Some(written.to_owned()), ..TypeWord::default() };
    vec![("class in the type", Statement::Type { word, written: written.to_owned() })]
}

fn has_duty(text: &str) -> bool {
    text.split([',', ';', '(', '\n']).any(|piece| piece_duty(piece).is_some())
}

fn piece_duty(piece: &str) -> Option<bool> {
    let word = piece.trim().trim_end_matches([')', ']']);
    // The number of `text(1)` is a length.
    // So are those of `T(1-200)`.
    let last = word.rsplit(['-', '.', '–', ',']).next().unwrap_or(word);
    let is_number = word.trim_end_matches('.').chars().all(|letter| letter.is_ascii_digit())
        || last.parse::<u32>().is_ok_and(|greatest| greatest > 9);
    duty::unmistakable_duty(word).filter(|_| !is_number)
}

/// The type without what stands beside it: `string, required, max. 80 chars`, `integer (optional)`, `int, default: 0`.
/// Pieces that say something of their own become statements; what is left over is the type.
fn without_company(text: &str, found: &mut Vec<(&'static str, Statement)>) -> String {
    let mut kept = String::new();
    let mut depth = 0usize;
    for piece in text.split_inclusive([',', ';', '(', ')', '\n']) {
        let word = piece.trim_end_matches([',', ';', '(', ')', '\n']).trim();
        let tokens = phrase::tokens(word);
        let is_inside = depth > 0 && !kept.is_empty();
        if piece.ends_with('(') {
            depth += 1;
        } else if piece.ends_with(')') {
            depth = depth.saturating_sub(1);
        }
        if let Some(required) = piece_duty(word) {
            found.push(("duty in the type", Statement::Duty(required)));
        } else if let Some(default) = defaults::stated(word, &tokens) {
            found.push(("default in the type", Statement::Default(default)));
        } else if let Some(limits) = (!kept.is_empty() && !is_inside).then(|| limits(word, &tokens)).flatten() {
            found.extend(limits.map(|statement| ("limit in the type", statement)));
        } else {
            kept.push_str(piece);
            continue;
        }
        // A bracket that held nothing else goes with what was in it.
        if piece.ends_with(')') && kept.ends_with('(') {
            kept.pop();
        }
    }
    let kept = kept.trim().trim_end_matches([',', ';', '(']).trim();
    if kept.contains('(') && !kept.contains(')') { format!("{kept})") } else { kept.to_owned() }
}

/// `max. 80 chars`, `3-20`, `up to 80`, `80 characters`. Whether it is length or value is known once the type is.
fn limits(piece: &str, tokens: &[Token<'_>]) -> Option<impl Iterator<Item = Statement> + use<>> {
    let stated = bounds::of_text(piece, tokens);
    let mut found: Vec<Statement> = stated.into_iter().map(|(_, statement)| statement).collect();
    if let [Statement::Range(least, most)] = found.as_slice() {
        let length = |bound: &Option<i64>| bound.and_then(|bound| u32::try_from(bound).ok());
        let (least, most) = (length(least), length(most));
        found.push(Statement::Length { least, most });
    }
    let is_short = (2..=4).contains(&piece.split_whitespace().count());
    if found.is_empty() && is_short {
        found.extend(bounds::length(piece));
    }
    (!found.is_empty()).then_some(found.into_iter())
}
