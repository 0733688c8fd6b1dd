//! Bodies that are no fields, and the media types of those that are not plain XML or JSON.
//!
//! A resolved method enters, its bodies leave with their form and their media types; `resolve` calls it. A body is
//! bytes where its type is named so, or where the header for its media type lists none that has fields.

use crate::schema::{Body, Field, Format, Kind, Method};
use crate::vocabulary::media;

/// Verbs of calls that have a body.
const WITH_BODY: &[&str] = &["POST", "PUT", "PATCH"];

/// Settles the form of both bodies.
pub fn settle(method: &mut Method) {
    let sent = documented(&method.headers, "content-type");
    let wanted = documented(&method.headers, "accept");
    let can_have_body = method.verb.as_deref().is_none_or(|verb| WITH_BODY.contains(&verb));
    let has_answer = method.success.is_empty() || method.success.iter().any(|status| *status != 204);
    settle_body(&mut method.request, &sent, can_have_body);
    settle_body(&mut method.response, &wanted, has_answer);
    if let Some(request) = &mut method.request
        && method.verb.as_deref() == Some("PATCH")
        && request.format == Format::Json
    {
        patch_types(request, &sent);
    }
}

/// The media types that the row of a header names.
fn documented(headers: &[Field], name: &str) -> Vec<String> {
    let Some(field) = headers.iter().find(|field| field.name.eq_ignore_ascii_case(name)) else { return Vec::new() };
    let mut text = field.description.clone();
    for value in field.allowed.iter().map(|allowed| &allowed.value).chain(&field.default) {
        text.push(' ');
        text.push_str(value);
    }
    media::media_types(&text)
}

/// `can_be` says whether the call can have such a body when nothing else speaks of it.
fn settle_body(body: &mut Option<Body>, documented: &[String], can_be: bool) {
    let bytes: Vec<String> = documented.iter().filter(|found| !media::is_readable(found)).cloned().collect();
    let only_bytes = !bytes.is_empty() && bytes.len() == documented.len();
    match body {
        None if only_bytes && can_be => {
            *body = Some(Body { format: Format::Bytes, content_types: bytes, ..Body::default() });
        }
        None => {}
        Some(found) => {
            let is_form = only_bytes && bytes.iter().all(|found| found == media::FORM_TYPE);
            let says_nothing = !found.repeated && matches!(found.kind, Kind::Object | Kind::Any | Kind::String);
            if only_bytes && (is_form || (found.fields.is_empty() && says_nothing && found.root.is_empty())) {
                *found = as_bytes(std::mem::take(found));
            }
            if found.format == Format::Bytes {
                let new: Vec<String> = bytes.into_iter().filter(|one| !found.content_types.contains(one)).collect();
                found.content_types.extend(new);
            }
        }
    }
}

/// The body without what only XML and JSON have.
pub fn as_bytes(body: Body) -> Body {
    Body { format: Format::Bytes, fields: body.fields, content_types: body.content_types, ..Body::default() }
}

/// The list of operations has `op` and `path`; the other kind is told by words.
fn patch_types(request: &mut Body, sent: &[String]) {
    let mut types = std::mem::take(&mut request.content_types);
    types.extend(sent.iter().cloned());
    let has = |name: &str| request.fields.iter().any(|field| field.name == name);
    let is_list = has("op") && has("path");
    let kinds = [(media::JSON_PATCH_TYPE, is_list), (media::MERGE_PATCH_TYPE, false)];
    let named = kinds.into_iter().filter(|(name, shown)| *shown || types.iter().any(|found| found == name));
    request.content_types = named.map(|(name, _)| name.to_owned()).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn method(verb: &str, content_type: &str, accept: &str) -> Method {
        let header = |name: &str, text: &str| Field {
            name: name.to_owned(),
            description: format!("Form of the body: {text}"),
            ..Field::default()
        };
        Method {
            verb: Some(verb.to_owned()),
            headers: vec![header("Content-Type", content_type), header("ACCEPT", accept)],
            ..Method::default()
        }
    }

    fn types(body: &Option<Body>) -> Option<(Format, Vec<&str>)> {
        body.as_ref().map(|body| (body.format, body.content_types.iter().map(String::as_str).collect()))
    }

    #[test]
    fn headers_without_xml_and_json_mean_bytes() {
        let mut put = method("PUT", "`image/png`, `multipart/form-data`", "application/json, text/xml");
        settle(&mut put);
        assert_eq!(types(&put.request), Some((Format::Bytes, vec!["image/png", "multipart/form-data"])));
        assert_eq!(put.response, None);

        let mut get = method("GET", "image/png", "image/png");
        get.response = Some(Body { format: Format::Json, kind: Kind::String, ..Body::default() });
        settle(&mut get);
        assert_eq!(get.request, None);
        assert_eq!(types(&get.response), Some((Format::Bytes, vec!["image/png"])));
    }

    #[test]
    fn fields_are_no_bytes_whatever_the_header_says() {
        let body = Body {
            format: Format::Json,
            kind: Kind::Object,
            fields: vec![Field { name: "id".to_owned(), ..Field::default() }],
            ..Body::default()
        };
        let number = Body { format: Format::Json, kind: Kind::Integer, ..Body::default() };
        for known in [body.clone(), number] {
            let mut get = Method { response: Some(known.clone()), ..method("GET", "", "application/pdf") };
            settle(&mut get);
            assert_eq!(get.response, Some(known));
        }
        let mut form = Method { request: Some(body), ..method("POST", "multipart/form-data", "") };
        settle(&mut form);
        assert_eq!(types(&form.request), Some((Format::Bytes, vec!["multipart/form-data"])));
        assert_eq!(form.request.map(|request| request.fields.len()), Some(1));
    }

    #[test]
    fn a_success_without_content_has_no_bytes() {
        let mut delete = Method { success: vec![204], ..method("DELETE", "", "image/png") };
        settle(&mut delete);
        assert_eq!((delete.request, delete.response), (None, None));
    }
}
