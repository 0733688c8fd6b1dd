//! What kind of value a field holds.
//!
//! A node and its field enter; kind, declared words and their limits are set; `field` calls it.

use crate::align::Node;
use crate::diagnostic::Diagnostic;
use crate::fact::{Fact, Held, Statement};
use crate::schema::{AllowedValue, Field, Format, Kind};
use crate::vocabulary::{self, TypeWord};

use super::field::{Weigh, ranked};

/// Decides the kind of a field whose children are known.
pub fn settle(node: &Node, field: &mut Field, weigh: &mut Weigh<'_>) {
    let declared = ranked(node, |statement| match statement {
        Statement::Type { word, written } => Some((word, written)),
        _ => None,
    });
    let holds: Vec<Held> = node
        .facts
        .iter()
        .filter_map(|fact| match &fact.statement {
            Statement::Holds(held) => Some(held.clone()),
            _ => None,
        })
        .collect();
    let shown = kind_of_values(&holds, weigh.format);
    if let Some((first, (word, written))) = declared.first() {
        field.declared = (*written).clone();
        field.bits = word.bits;
        field.max_length = word.max_length;
        field.format = word.format;
        field.type_name = word.class.clone();
        // In XML the element that wraps a list may be called a list; a sample tells which of both repeats.
        let is_shown = node.facts.iter().any(|fact| fact.statement == Statement::Shown);
        field.repeated |= word.array && (weigh.format == Format::Json || field.children.is_empty() || !is_shown);
        field.kind = word.kind;
        contradictions(first, word, &declared, weigh, &node.name);
        if !keeps_text(word, field, &holds, weigh.format) {
            overrule(first, word, field, shown, &holds, weigh);
        }
    } else {
        let keeps_text =
            keeps_text(&TypeWord { kind: Kind::String, ..TypeWord::default() }, field, &holds, weigh.format);
        field.kind = if field.children.is_empty() || keeps_text { shown } else { Kind::Object };
        if holds.contains(&Held::Entries) {
            field.kind = Kind::Map;
        }
        if field.kind == Kind::Any && !field.allowed.is_empty() {
            field.kind = Kind::Enum;
        }
        if field.kind == Kind::Object && field.children.is_empty() {
            field.type_name = weigh.classes.get(&node.name).cloned();
        }
    }
    if field.kind == Kind::String && are_numbers_with_meanings(&field.allowed) && shows_word(&holds) {
        field.allowed.clear();
    }
    limits(node, field);
    let elsewhere = node.facts.iter().any(|fact| fact.statement == Statement::Elsewhere);
    let hollow = matches!(field.kind, Kind::Object | Kind::Any) && field.children.is_empty();
    field.open = hollow && (field.kind == Kind::Object || elsewhere);
}

/// Numbers with meanings are not the values of a text where a sample shows a word.
fn are_numbers_with_meanings(values: &[AllowedValue]) -> bool {
    !values.is_empty() && values.iter().all(|value| is_digits(&value.value) && !value.description.is_empty())
}

fn shows_word(holds: &[Held]) -> bool {
    holds.iter().any(|held| matches!(held, Held::Text(text) if !text.trim().is_empty() && !is_digits(text.trim())))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What is said of length, form and bounds, as far as the kind has such.
fn limits(node: &Node, field: &mut Field) {
    let length = ranked(node, |statement| match statement {
        Statement::Length { least, most } => Some((*least, *most)),
        _ => None,
    });
    if let (Some((_, (least, most))), true) = (length.first(), field.children.is_empty()) {
        field.min_length = *least;
        field.max_length = field.max_length.or(*most);
    }
    let items = ranked(node, |statement| match statement {
        Statement::Items { least, most } => Some((*least, *most)),
        _ => None,
    });
    match items.first() {
        Some((_, (least, most))) if field.repeated => (field.min_items, field.max_items) = (*least, *most),
        // `limit`, "at most 50 items": the value is their number.
        Some((_, (least, most))) if (field.minimum, field.maximum) == (None, None) => {
            (field.minimum, field.maximum) = (least.map(i64::from), most.map(i64::from));
        }
        _ => {}
    }
    let demanded = ranked(node, |statement| match statement {
        Statement::MustBe(format) => Some(*format),
        _ => None,
    });
    field.format_stated = !demanded.is_empty();
    field.format = demanded.first().map(|(_, format)| *format).or(field.format);
    if field.kind != Kind::String {
        (field.format, field.format_stated) = (None, false);
    }
    if !matches!(field.kind, Kind::Integer | Kind::Number) {
        (field.minimum, field.maximum) = (None, None);
    }
    if !matches!(field.kind, Kind::String | Kind::Any | Kind::Enum) {
        (field.min_length, field.max_length) = (None, None);
    }
    // Whether a bound that says no more is one of the items or of their number, nobody can tell.
    if field.repeated {
        (field.minimum, field.maximum) = (None, None);
    }
}

/// True for an element of XML with a text and attributes, which are its only children: its type is that of the text.
fn keeps_text(word: &TypeWord, field: &Field, holds: &[Held], format: Format) -> bool {
    let is_scalar = !matches!(word.kind, Kind::Object | Kind::Map | Kind::Any) && !word.array;
    let only_attributes = !field.children.is_empty() && field.children.iter().all(|child| child.attribute);
    let shows_text = holds.iter().any(|held| match held {
        Held::Text(text) => !text.trim().is_empty(),
        Held::Number(_) | Held::Boolean => true,
        _ => false,
    });
    format == Format::Xml && is_scalar && only_attributes && shows_text
}

/// What the samples show may overrule what the table declares.
fn overrule(first: &Fact, word: &TypeWord, field: &mut Field, shown: Kind, holds: &[Held], weigh: &mut Weigh<'_>) {
    let is_scalar = !matches!(word.kind, Kind::Object | Kind::Map | Kind::Any);
    if holds.contains(&Held::Entries) && !is_scalar {
        field.kind = Kind::Map;
        return;
    }
    if !field.children.is_empty() {
        if is_scalar && !word.array {
            let message = format!("`{}` is declared `{}`, but it has children", field.name, field.declared);
            let found = Diagnostic::warning("container-declared-scalar", &first.origin.page, first.place(), message);
            weigh.diagnostics.push(found.underline(first.length).decided("its children are believed: it is an object"));
            field.max_length = None;
            field.bits = None;
        }
        field.kind = Kind::Object;
        return;
    }
    // What looks like the name of a class is none where samples show a plain value: it is a word for a type that the
    // vocabulary does not know.
    if let (Some(_), Some(plain)) = (&word.class, plain_kind(shown, holds)) {
        let message = format!("`{}` is declared `{}`, a type that nothing explains", field.name, field.declared);
        let found = Diagnostic::warning("unknown-type", &first.origin.page, first.place(), message);
        weigh.diagnostics.push(found.underline(first.length).decided(format!("as in the sample: {}", plain.name())));
        (field.kind, field.type_name) = (plain, None);
        return;
    }
    // The table leaves open what the items of an array are, or says no more than "object".
    let is_open = word.kind == Kind::Any || (word.array && word.kind == Kind::Object && word.class.is_none());
    if is_open && shown != Kind::Any {
        field.kind = shown;
    }
}

/// The kind of a plain value, where samples show nothing else. A text of XML may be a number.
fn plain_kind(shown: Kind, holds: &[Held]) -> Option<Kind> {
    if matches!(shown, Kind::Integer | Kind::Number | Kind::Boolean | Kind::DateTime | Kind::String) {
        return Some(shown);
    }
    let texts: Option<Vec<&str>> = holds
        .iter()
        .map(|held| match held {
            Held::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        })
        .collect();
    let texts = texts.filter(|texts| !texts.is_empty())?;
    let all = |test: fn(&str) -> bool| texts.iter().all(|text| test(text));
    Some(match () {
        () if all(|text| text.parse::<i32>().is_ok()) => Kind::Integer,
        () if all(|text| text.parse::<f64>().is_ok_and(f64::is_finite)) => Kind::Number,
        () => Kind::String,
    })
}

/// Two rows or pages that declare different kinds.
fn contradictions(
    first: &Fact,
    word: &TypeWord,
    declared: &[(&Fact, (&TypeWord, &String))],
    weigh: &mut Weigh<'_>,
    name: &str,
) {
    for (other, (other_word, written)) in declared.iter().skip(1) {
        if other_word.kind != word.kind {
            let message = format!("`{name}` is declared `{written}` here and otherwise in {}", first.origin.source);
            let found = Diagnostic::warning("type-contradiction", &other.origin.page, other.place(), message);
            weigh
                .diagnostics
                .push(found.underline(other.length).decided(format!("it is taken as {}", word.kind.name())));
        }
    }
}

/// The kind that the values in samples have; `Any` when they tell nothing.
pub fn kind_of_values(holds: &[Held], format: Format) -> Kind {
    let kinds = holds.iter().filter_map(|held| match held {
        Held::Nothing | Held::Array => None,
        Held::Number(digits) => Some(if digits.contains(['.', 'e', 'E']) { Kind::Number } else { Kind::Integer }),
        Held::Boolean => Some(Kind::Boolean),
        Held::Children => Some(Kind::Object),
        Held::Entries => Some(Kind::Map),
        Held::Null => None,
        Held::Text(text) if format == Format::Json => {
            let named = vocabulary::kind_named(text).filter(|kind| *kind != Kind::Object);
            Some(if is_iso_date(text) { Kind::DateTime } else { named.unwrap_or(Kind::String) })
        }
        // Descriptions of services print types in the place of values.
        Held::Text(text) if is_boolean(text) => Some(Kind::Boolean),
        Held::Text(text) => vocabulary::kind_named(text).filter(|kind| *kind != Kind::Object),
    });
    let known = kinds.reduce(|left, right| match (left, right) {
        (same, other) if same == other => same,
        (Kind::Integer | Kind::Number, Kind::Integer | Kind::Number) => Kind::Number,
        (Kind::DateTime, Kind::String) | (Kind::String, Kind::DateTime) => Kind::String,
        _ => Kind::Any,
    });
    // A null without a declared type stands for an object.
    let only_null = holds.contains(&Held::Null);
    known.unwrap_or(if only_null { Kind::Object } else { Kind::Any })
}

/// `{true|false}`, `TRUE`, `false`: the ways samples write a boolean in XML.
fn is_boolean(text: &str) -> bool {
    let text = text.trim().trim_matches(['{', '}', '[', ']']).to_ascii_lowercase();
    !text.is_empty() && text.split(['|', '/']).all(|word| matches!(word.trim(), "true" | "false"))
}

/// `2003-10-01`, `2003-10-01T14:34:01.7525885+02:00`
fn is_iso_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits =
        |range: std::ops::Range<usize>| bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    let date =
        digits(0..4) && bytes.get(4) == Some(&b'-') && digits(5..7) && bytes.get(7) == Some(&b'-') && digits(8..10);
    date && matches!(bytes.get(10), None | Some(b'T' | b' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_values_are_of_no_class() {
        let texts = |texts: &[&str]| texts.iter().map(|text| Held::Text((*text).into())).collect::<Vec<_>>();
        assert_eq!(plain_kind(Kind::Number, &[Held::Number("0.5".into())]), Some(Kind::Number));
        assert_eq!(plain_kind(Kind::Any, &texts(&["12", "7"])), Some(Kind::Integer));
        assert_eq!(plain_kind(Kind::Any, &texts(&["12", "0.5"])), Some(Kind::Number));
        assert_eq!(plain_kind(Kind::Any, &texts(&["12", "few"])), Some(Kind::String));
        assert_eq!(plain_kind(Kind::Any, &texts(&["12", ""])), None);
        assert_eq!(plain_kind(Kind::Any, &[]), None);
        assert_eq!(plain_kind(Kind::Object, &[Held::Null]), None);
        assert_eq!(plain_kind(Kind::Any, &[Held::Children, Held::Text("x".into())]), None);
    }

    #[test]
    fn values_tell_kinds() {
        let kind = |held: Held, format| kind_of_values(&[held], format);
        assert_eq!(kind(Held::Number("12".into()), Format::Json), Kind::Integer);
        assert_eq!(kind(Held::Number("1.5".into()), Format::Json), Kind::Number);
        assert_eq!(kind(Held::Text("2003-10-01T14:34:01.7525885+02:00".into()), Format::Json), Kind::DateTime);
        assert_eq!(kind(Held::Text("2003-10".into()), Format::Json), Kind::String);
        assert_eq!(kind(Held::Text("{true|false}".into()), Format::Xml), Kind::Boolean);
        assert_eq!(kind(Held::Text("447".into()), Format::Xml), Kind::Any);
        assert_eq!(kind(Held::Null, Format::Json), Kind::Object);
        assert_eq!(kind_of_values(&[Held::Null, Held::Text("x".into())], Format::Json), Kind::String);
    }
}
