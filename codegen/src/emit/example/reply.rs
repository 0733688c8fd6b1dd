//! The answer of an example: a small success whose first value is looked at, or an error where no success is small.
//!
//! A method enters, lines of Rust leave; `example` calls it.

use super::words;
use crate::emit::spell;
use crate::model::{ErrorStyle, Field, Method, Presence, Type, Value, Vendor};
use crate::schema::Format;

/// How deep the value may lie that is looked at.
const DEPTH: usize = 3;

/// The lines that read an answer. `caller` is the type of the call.
pub fn lines(vendor: &Vendor, method: &Method, caller: &str) -> Vec<String> {
    let status = method.success.iter().find(|status| (200..300).contains(*status)).copied().unwrap_or(200);
    let Some(document) = &method.response else { return vec![nothing(vendor, caller, status)] };
    if document.format == Format::Bytes {
        return vec![
            format!("let response = {caller}::read_reply({status}, b\"GIF89a\")?;"),
            "assert_eq!(response.bytes.len(), 6);".to_owned(),
        ];
    }
    let seen = root(vendor, method).and_then(|found| {
        let look = Look { vendor, method, is_json: document.format == Format::Json };
        let (wire, seen) = look.first(found, 0)?;
        let body = match (look.is_json, &document.only) {
            (true, Some(_)) => wire.value,
            (true, None) => format!("{{{}}}", wire.member()),
            (false, _) => {
                let attributes: String =
                    document.root_attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
                format!("<{}{attributes}>{}</{}>", document.root, wire.element(), document.root)
            }
        };
        Some((body, seen))
    });
    match seen.and_then(|(body, seen)| literal(&body).map(|body| (body, seen))) {
        Some((body, seen)) => vec![
            format!("let response = {caller}::read_reply({status}, {body})?;"),
            format!("assert_eq!(response.{}, {});", seen.path, seen.value),
        ],
        None => vec![
            format!("let error = {caller}::read_reply(503, \"\").unwrap_err();"),
            "assert!(error.is_retryable());".to_owned(),
        ],
    }
}

/// A success that holds nothing.
fn nothing(vendor: &Vendor, caller: &str, status: u16) -> String {
    let body = match vendor.error_style {
        ErrorStyle::StatusAttribute => "r#\"<response status=\"ok\"/>\"#",
        ErrorStyle::HttpStatus | ErrorStyle::ErrorList => "\"\"",
    };
    format!("{caller}::read_reply({status}, {body})?; // Nothing comes back but success.")
}

fn literal(body: &str) -> Option<String> {
    if body.contains("\"#") || body.contains('\\') || body.chars().any(char::is_control) {
        return None;
    }
    Some(if body.contains('"') { format!("r#\"{body}\"#") } else { format!("\"{body}\"") })
}

fn root<'m>(vendor: &'m Vendor, method: &'m Method) -> Option<&'m Type> {
    let document = method.response.as_ref()?;
    match &document.shared {
        Some(name) => vendor.types.iter().find(|found| found.name == *name),
        None => method.types.iter().find(|found| found.name == document.type_name),
    }
}

/// A value on the wire.
struct Wire {
    name: String,
    value: String,
}

impl Wire {
    fn member(&self) -> String {
        format!("\"{}\":{}", self.name, self.value)
    }

    fn element(&self) -> String {
        format!("<{}>{}</{}>", self.name, self.value, self.name)
    }
}

/// What is looked at in Rust, and what it equals.
struct Seen {
    path: String,
    value: String,
    /// It is a field of the type itself.
    is_direct: bool,
}

struct Look<'m> {
    vendor: &'m Vendor,
    method: &'m Method,
    is_json: bool,
}

impl Look<'_> {
    /// The first value of a type that can be looked at: a scalar of its own before one of its objects.
    fn first(&self, found: &Type, depth: usize) -> Option<(Wire, Seen)> {
        if depth > DEPTH || !found.has_default {
            return None;
        }
        let fields = || found.fields.iter().filter(|field| !field.attribute && is_plain(&field.wire));
        fields().find_map(|field| self.scalar(field)).or_else(|| fields().find_map(|field| self.object(field, depth)))
    }

    fn scalar(&self, field: &Field) -> Option<(Wire, Seen)> {
        if field.presence != Presence::Optional {
            return None;
        }
        let (wire, path, value) = match &field.value {
            Value::Integer | Value::Integer32 => {
                let number = words::number(field).to_string();
                (number.clone(), String::new(), format!("Some({number})"))
            }
            Value::Text => {
                let text = words::text(field).filter(|text| text.chars().all(is_harmless))?;
                let wire = if self.is_json { format!("\"{text}\"") } else { text.clone() };
                (wire, ".as_deref()".to_owned(), format!("Some(\"{text}\")"))
            }
            Value::Boolean => {
                let spelled = field.spelling.as_ref().unwrap_or(&self.vendor.booleans);
                let wire = if self.is_json { "true" } else { spelled.true_text.as_str() };
                (wire.to_owned(), String::new(), "Some(true)".to_owned())
            }
            _ => return None,
        };
        let path = format!("{}{path}", spell::ident(&field.name));
        Some((Wire { name: field.wire.clone(), value: wire }, Seen { path, value, is_direct: true }))
    }

    fn object(&self, field: &Field, depth: usize) -> Option<(Wire, Seen)> {
        let Value::Object { name, .. } = &field.value else { return None };
        let (wire, seen) = self.first(self.find(name)?, depth + 1)?;
        let inner = if self.is_json { format!("{{{}}}", wire.member()) } else { wire.element() };
        let own = spell::ident(&field.name);
        let path = match field.presence {
            Presence::List => format!("{own}[0].{}", seen.path),
            Presence::Optional if seen.is_direct => {
                let (inner, rest) = seen.path.split_once('.').unwrap_or((&seen.path, ""));
                let rest = if rest.is_empty() { String::new() } else { format!(".{rest}") };
                format!("{own}.and_then(|{own}| {own}.{inner}){rest}")
            }
            Presence::Optional => format!("{own}.unwrap_or_default().{}", seen.path),
            Presence::Required | Presence::Patch | Presence::PatchList => return None,
        };
        let value = if self.is_json && field.presence == Presence::List { format!("[{inner}]") } else { inner };
        Some((Wire { name: field.wire.clone(), value }, Seen { path, value: seen.value, is_direct: false }))
    }

    /// A type of the method, or else of the vendor, by the name it has in the method or there.
    fn find(&self, name: &str) -> Option<&Type> {
        let own = self.method.types.iter().find(|found| found.name == name);
        let of = self.method.shared.iter().find(|(own, _)| own == name).map_or(name, |(_, of)| of.as_str());
        own.or_else(|| self.vendor.types.iter().find(|found| found.name == of))
    }
}

fn is_harmless(character: char) -> bool {
    character.is_ascii_alphanumeric() || " .,:+-_@/".contains(character)
}

fn is_plain(wire: &str) -> bool {
    !wire.is_empty() && wire.chars().all(|character| character.is_alphanumeric() || "_-.".contains(character))
}
