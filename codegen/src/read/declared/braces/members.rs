//! One member between braces, in any of the languages.
//!
//! Tokens enter, fields leave; the parser of declarations calls it at the start of each member.

use super::super::fields::{Declaration, Field, Shape};
use super::super::lexer::{Kind, comment};
use super::{BEFORE, KEYWORDS, Parser};
use crate::vocabulary::duty;

/// Words before a member that say nothing about its type.
const MODIFIERS: &[&str] =
    &["readonly", "val", "var", "let", "required", "optional", "repeated", "singular", "override", "virtual"];

/// Reads a member.
pub(super) fn read(parser: &mut Parser<'_>, fields: &mut Vec<Field>, found: &mut Vec<Declaration>) {
    let start = parser.at;
    let is_keyword = matches!(parser.peek(), Some(Kind::Word(word)) if KEYWORDS.contains(&word));
    let next = parser.tokens.get(start + 1).map(|token| token.kind);
    if is_keyword && matches!(next, Some(Kind::Word(_))) && parser.declaration(found).is_some() {
        return;
    }
    parser.at = start;
    // `oneof value { … }` holds fields of the message.
    if matches!((parser.peek(), next), (Some(Kind::Word("oneof")), Some(Kind::Word(_)))) {
        parser.at += 2;
        if let Some(Shape::Fields(inner)) = parser.object(found) {
            fields.extend(inner);
        }
        return;
    }
    // An annotation: `@JsonProperty("x")`, `[Required]`.
    if parser.take('@') {
        parser.word();
        if parser.is('(') {
            parser.skip_brackets();
        }
        return;
    }
    if parser.is('[') {
        parser.skip_brackets();
        return;
    }
    let mut field =
        Field { description: std::mem::take(&mut parser.said), offset: parser.offset(), ..Field::default() };
    let mut is_list = false;
    while let Some(Kind::Word(word)) = parser.peek() {
        let is_before_name = matches!(parser.tokens.get(parser.at + 1).map(|token| token.kind), Some(Kind::Word(_)));
        if !is_before_name || !(MODIFIERS.contains(&word) || BEFORE.contains(&word)) {
            break;
        }
        is_list |= word == "repeated";
        field.required = match word {
            "required" => Some(true),
            "optional" => Some(false),
            _ => field.required,
        };
        parser.at += 1;
    }
    let is_full = with_colon(parser, &mut field)
        || with_type_first(parser, &mut field, is_list)
        || with_type_behind(parser, &mut field);
    tail(parser, &mut field);
    if is_full && !field.name.is_empty() {
        fields.push(field);
    }
}

/// `name?: type`, `name(first: Int): Type!`
fn with_colon(parser: &mut Parser<'_>, field: &mut Field) -> bool {
    let start = parser.at;
    let name = match parser.peek() {
        Some(Kind::Word(name) | Kind::Text(name)) => name,
        _ => return false,
    };
    parser.at += 1;
    let optional = parser.take('?');
    if parser.is('(') {
        parser.skip_brackets();
    }
    if !parser.take(':') {
        parser.at = start;
        return false;
    }
    if optional {
        field.required = Some(false);
    }
    name.clone_into(&mut field.name);
    parser.skip();
    field.shape = parser.shape().unwrap_or_default();
    if parser.take('!') {
        field.required = Some(true);
    }
    true
}

/// `string name = 1;`, `private List<String> name;`, `public string Name { get; set; }`
fn with_type_first(parser: &mut Parser<'_>, field: &mut Field, is_list: bool) -> bool {
    let start = parser.at;
    let shape = parser.shape();
    let name = parser.word();
    let ends = matches!(parser.peek(), Some(Kind::Mark('=' | ';' | '{')));
    let (Some(shape), Some(name), true) = (shape, name, ends) else {
        parser.at = start;
        return false;
    };
    if parser.is('{') {
        parser.skip_brackets();
    }
    name.clone_into(&mut field.name);
    field.shape = if is_list { Shape::List(Box::new(shape)) } else { shape };
    true
}

/// ``Name string `json:"name,omitempty"` ``
fn with_type_behind(parser: &mut Parser<'_>, field: &mut Field) -> bool {
    let start = parser.at;
    let name = parser.word();
    while parser.is('*') {
        parser.at += 1;
    }
    let is_list = parser.is('[');
    if is_list {
        parser.skip_brackets();
        parser.take('*');
    }
    let shape = parser.shape();
    let (Some(_), Some(shape), Some(Kind::Text(tags))) = (name, shape, parser.peek()) else {
        parser.at = start;
        return false;
    };
    parser.at += 1;
    let written = tags.split_once("json:\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default();
    let mut parts = written.split(',');
    parts.next().unwrap_or_default().clone_into(&mut field.name);
    if parts.any(|part| part == "omitempty") {
        field.required = Some(false);
    }
    field.shape = if is_list { Shape::List(Box::new(shape)) } else { shape };
    field.name != "-"
}

/// What stands behind a member up to its end: a duty in parentheses, a comment.
fn tail(parser: &mut Parser<'_>, field: &mut Field) {
    let mut depth = 0usize;
    let mut ended = false;
    while let Some(kind) = parser.peek() {
        match kind {
            Kind::Mark('}') if depth == 0 => return,
            Kind::Line if depth == 0 => return,
            Kind::Comment(text) => {
                let said = comment(text);
                field.description =
                    if field.description.is_empty() { said } else { format!("{} {said}", field.description) };
            }
            // A comment behind the separator still belongs to the member.
            _ if ended => return,
            Kind::Mark(',' | ';') if depth == 0 => ended = true,
            Kind::Mark('(' | '[' | '{') => depth += 1,
            Kind::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
            Kind::Word(word) => field.required = duty::unmistakable_duty(word).or(field.required),
            _ => {}
        }
        parser.at += 1;
    }
}
