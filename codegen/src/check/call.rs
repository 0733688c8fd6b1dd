//! What a call takes in the path and the query of its URL.
//!
//! A settled method enters; where nothing but parameters is sent, they become the fields of its request, beside a body
//! those of its `Parameters`; and where they go leaves as the model's call. `check` and `document` call it.

use super::connection;
use super::entity::Settled;
use crate::config;
use crate::model::{Call, PathPart, Type, split_url};
use crate::schema::{Body, Field, Format, Kind, Method};

/// Makes the request of a method without a body from its parameters; the fixed ones are not fields. Says which verb it
/// has.
pub fn fold_parameters(settled: &mut Settled, vendor: &config::Vendor) {
    let method = &mut settled.method;
    method.verb = Some(verb(method, vendor));
    if method.request.is_some() {
        return;
    }
    let fields = parameters(method, vendor);
    if !fields.is_empty() {
        let body = Body { format: Format::Xml, root: "request".to_owned(), kind: Kind::Object, ..Body::default() };
        method.request = Some(Body { fields, ..body });
        settled.from_parameters = true;
    }
}

/// The parameters of a method as fields, those of the path first, those in headers last; the fixed ones are none, nor
/// are headers that a connection has.
pub fn parameters(method: &Method, vendor: &config::Vendor) -> Vec<Field> {
    let is_fixed = |field: &Field| vendor.fixed_query.iter().any(|(name, _)| *name == field.name);
    let in_url = method.url.is_some();
    let path = method.path_parameters.iter().map(|field| Field { required: Some(true), ..scalar(field) });
    let query = method.query.iter().filter(|field| !is_fixed(field)).map(scalar);
    let taken = connection::headers(vendor);
    let listed = method.headers.iter().filter(|field| !taken.contains(&field.name.to_lowercase())).map(scalar);
    let verb = verb(method, vendor);
    let added = vendor.call_headers.iter().filter(|header| header.verbs.contains(&verb)).map(|header| Field {
        name: header.name.clone(),
        description: header.description.clone(),
        kind: Kind::String,
        ..Field::default()
    });
    path.chain(query).filter(|_| in_url).chain(listed).chain(added).collect()
}

/// The HTTP verb: as a page says, else as the configuration does, else by whether there is a body.
pub fn verb(method: &Method, vendor: &config::Vendor) -> String {
    let usual = if method.request.is_some() { "POST" } else { "GET" };
    let configured = if vendor.verb.is_empty() { usual } else { &vendor.verb };
    method.verb.as_deref().unwrap_or(configured).to_uppercase()
}

/// A parameter is one text, or several.
fn scalar(field: &Field) -> Field {
    let mut field = field.clone();
    if matches!(field.kind, Kind::Object | Kind::Map | Kind::Any) {
        field.kind = Kind::String;
    }
    field.children.clear();
    (field.open, field.attribute, field.type_name) = (false, false, None);
    field
}

/// Where the parameters go that the fields of `holder` are.
pub fn call(method: &Method, holder: Option<&Type>, vendor: &config::Vendor) -> Call {
    let (path, query) = split_url(method.url.as_deref().unwrap_or_default(), &vendor.endpoint);
    let fields = holder.map(|holder| holder.fields.as_slice()).unwrap_or_default();
    let position = |wire: &str| fields.iter().position(|field| field.wire == wire);
    let in_path: Vec<&str> = method.path_parameters.iter().map(|field| field.name.as_str()).collect();
    let in_query: Vec<&str> = method.query.iter().map(|field| field.name.as_str()).collect();
    let is_header = |wire: &str| !in_path.contains(&wire) && !in_query.contains(&wire);
    let headers = fields.iter().enumerate().filter(|(_, field)| is_header(&field.wire));
    Call {
        path: path_parts(path, |name| position(name).filter(|_| in_path.contains(&name))),
        fixed: fixed(query, method, vendor),
        query: in_query.iter().filter_map(|name| position(name)).collect(),
        headers: headers.map(|(at, _)| at).collect(),
        holder: holder.map(|holder| holder.name.clone()),
    }
}

/// What every call has in its query: what the configuration fixes, and what the URL shows that is no parameter.
fn fixed(query: &str, method: &Method, vendor: &config::Vendor) -> Vec<(String, String)> {
    let is_fixed = |name: &str| vendor.fixed_query.iter().any(|(fixed, _)| fixed == name);
    let is_asked = |name: &str| method.query.iter().any(|field| field.name == name);
    let shown = query.split(['&', '#']).filter_map(|pair| pair.split_once('='));
    let shown = shown.filter(|(name, _)| !is_fixed(name) && !is_asked(name));
    let shown = shown.map(|(name, value)| (name.to_owned(), value.to_owned()));
    vendor.fixed_query.iter().cloned().chain(shown).collect()
}

/// `/orders/{id}/lines` → the text, the parameter, the text.
fn path_parts(path: &str, field: impl Fn(&str) -> Option<usize>) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let found = after.split_once('}').and_then(|(name, behind)| Some((field(name)?, behind)));
        text.push_str(before);
        match found {
            Some((at, behind)) => {
                parts.push(PathPart::Text(std::mem::take(&mut text)));
                parts.push(PathPart::Field(at));
                rest = behind;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    parts.push(PathPart::Text(text));
    parts.retain(|part| *part != PathPart::Text(String::new()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_names_in_braces_are_parameters() {
        let field = |name: &str| (name == "id").then_some(3);
        let text = |text: &str| PathPart::Text(text.to_owned());
        assert_eq!(path_parts("orders/{id}/lines", field), [text("orders/"), PathPart::Field(3), text("/lines")]);
        assert_eq!(path_parts("{id}", field), [PathPart::Field(3)]);
        assert_eq!(path_parts("a/{b}/{", field), [text("a/{b}/{")]);
        assert_eq!(path_parts("", field), []);
    }
}
