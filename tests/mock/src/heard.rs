//! A request, understood: which method it calls, and with which values.
//!
//! `play` hands in what came over the wire.

use crate::tree;
use crate::vendor::{Known, Vendor};
use codegen::model::{Part, PathPart, Presence, Value};
use codegen::sample::Node;
use codegen::schema::Format;

/// A call of a method.
pub struct Heard<'v> {
    /// The method.
    pub method: &'v Known,
    /// Values in the path and the query, by name.
    pub values: Vec<(String, String)>,
    /// The body, where there is one.
    pub body: Option<Node>,
}

/// Understands a request; `None` where it calls no method.
pub fn hear<'v>(vendor: &'v Vendor, request: &http::Request<Vec<u8>>) -> Option<Heard<'v>> {
    let body = if request.body().is_empty() { None } else { tree::parse(request.body(), vendor.config.format) };
    let attribute = &vendor.config.method_attribute;
    if !attribute.is_empty() {
        let name = body.as_ref()?.attribute(attribute)?.to_owned();
        let method = vendor.method(&name).filter(|method| method.verb == request.method().as_str())?;
        return Some(Heard { method, values: Vec::new(), body });
    }
    let path = decoded(request.uri().path().trim_start_matches('/'));
    let query: Vec<(String, String)> = request.uri().query().unwrap_or_default().split('&').map(pair).collect();
    let mut found: Vec<(&Known, Vec<(String, String)>)> = Vec::new();
    for method in vendor.methods.iter().filter(|method| method.verb == request.method().as_str()) {
        let has_fixed = method.call.fixed.iter().all(|fixed| query.contains(fixed));
        if let Some(values) = matched(method, &path).filter(|_| has_fixed) {
            found.push((method, values));
        }
    }
    // A path that is all text is meant before one that takes any value at the same place.
    found.sort_by_key(|(_, values)| values.len());
    let (method, mut values) = found.into_iter().next()?;
    values.extend(query);
    Some(Heard { method, values, body })
}

impl Heard<'_> {
    /// The value of a parameter, or of a field of the body.
    pub fn value(&self, path: &str) -> Option<&str> {
        let parameter = self.values.iter().find(|(name, _)| name == path).map(|(_, value)| value.as_str());
        parameter.or_else(|| tree::text_at(self.body.as_ref()?, path)).filter(|value| !value.is_empty())
    }

    /// A value that must be there and is not.
    pub fn missing(&self) -> Option<&str> {
        let is_required =
            |field: &&codegen::model::Field| field.presence == Presence::Required && field.value != Value::Map;
        let has_header = |at: usize| self.method.call.headers.contains(&at);
        let parameters = self.method.parameters.iter().enumerate().filter(|(at, _)| !has_header(*at));
        let parameters = parameters.map(|(_, field)| field).filter(is_required);
        let mut absent = parameters.filter(|field| self.value(&field.wire).is_none());
        if let Some(field) = absent.next() {
            return Some(&field.wire);
        }
        let body = self.method.body.iter().filter(is_required).filter(|field| !field.attribute);
        let is_there = |wire: &str| self.body.as_ref().is_some_and(|body| body.child(wire).is_some());
        let mut absent = body.filter(|field| !is_there(&field.wire));
        absent.next().map(|field| field.wire.as_str())
    }
}

/// The values in a path, where it is that of the method.
fn matched(method: &Known, path: &str) -> Option<Vec<(String, String)>> {
    let (mut rest, mut values) = (path, Vec::new());
    for part in &method.call.path {
        match part {
            PathPart::Text(text) => rest = rest.strip_prefix(text.as_str())?,
            PathPart::Field(at) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (value, behind) = rest.split_at_checked(end)?;
                let field = method.parameters.get(*at).filter(|_| !value.is_empty())?;
                values.push((field.wire.clone(), value.to_owned()));
                rest = behind;
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// The values of a text that is made like `parts`: `Bearer {token}`.
pub fn values_of<'t>(parts: &[Part], text: &'t str) -> Option<Vec<&'t str>> {
    let (mut rest, mut values) = (text, Vec::new());
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Text(text) => rest = rest.strip_prefix(text.as_str())?,
            Part::Value(_) => {
                let end = match parts.get(at + 1) {
                    Some(Part::Text(next)) => rest.find(next.as_str())?,
                    _ => rest.len(),
                };
                let (value, behind) = rest.split_at_checked(end)?;
                values.push(Some(value).filter(|value| !value.is_empty())?);
                rest = behind;
            }
        }
    }
    rest.is_empty().then_some(values)
}

fn pair(text: &str) -> (String, String) {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    (decoded(name), decoded(value))
}

/// Percent-encoding undone; what is none stays.
pub fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(at) {
        let digits = text.get(at + 1..at + 3).filter(|_| byte == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(decoded) => {
                out.push(decoded);
                at += 3;
            }
            None => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The content type of a vendor's format.
pub fn content_type(format: Format) -> &'static str {
    if format == Format::Json { "application/json; charset=utf-8" } else { "application/xml; charset=utf-8" }
}
