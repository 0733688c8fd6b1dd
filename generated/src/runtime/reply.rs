//! Replies: success or the vendor's error, told apart and read. Generated [`Method::from_reply`](super::Method::from_reply) calls
//! one of the three `read_…` functions with the errors that the page lists.

use super::api_error::{ApiError, Error, ErrorFields, ErrorKind, KnownError};
use super::error::{ReadError, ReadErrorKind};
use super::object::Document;
use super::open::Open;

/// An answer: what a reader needs of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: Option<&'a str>,
    /// The header `Retry-After`.
    pub retry_after: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
    /// A success is read as [`from_xml_strict`](Document::from_xml_strict) and
    /// [`from_json_strict`](Document::from_json_strict) read it.
    pub strict: bool,
}

impl<'a> Reply<'a> {
    /// An answer without headers.
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Reply { status, content_type: None, retry_after: None, body, strict: false }
    }

    /// The same answer, of which nothing is read that is not as the docs say.
    pub fn strict(self) -> Self {
        Reply { strict: true, ..self }
    }

    /// The body as text.
    ///
    /// # Errors
    /// Bytes that are no UTF-8, with the place of the first.
    pub fn text(&self) -> Result<&'a str, ReadError> {
        str::from_utf8(self.body).map_err(|error| {
            let (kind, offset) = (ReadErrorKind::NotUtf8, error.valid_up_to());
            let before = self.body.get(..offset).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
            let column = String::from_utf8_lossy(before.get(start..).unwrap_or_default()).chars().count() + 1;
            ReadError { kind, path: String::new(), offset, line, column }
        })
    }
}

/// A reply whose root carries the outcome: `<response status="error"><code>…</code></response>`.
pub fn read_status_attribute<'a, D: Document<'a>>(
    reply: Reply<'a>,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(reply, |body| {
        let (_, root) = Open::from_document(body).ok()?;
        let failed = root.text_of("status")? == "error";
        failed.then(|| vec![describe(root, None, errors, names)])
    })
}

/// A reply whose body lists errors: `<errors><error status="400">…</error></errors>`, in JSON a member `errors`.
pub fn read_error_list<'a, D: Document<'a>>(
    reply: Reply<'a>,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(reply, |body| {
        let (name, root) = Open::from_document(body).ok()?;
        let list = if name == "errors" { root } else { root.take("errors")? };
        let found = list.take_all("error");
        (!found.is_empty()).then(|| found.into_iter().map(|error| describe(error, None, errors, names)).collect())
    })
}

/// A reply whose HTTP status tells the outcome; the body of an error is an object with a message.
pub fn read_http_status<'a, D: Document<'a>>(
    reply: Reply<'a>,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(reply, |body| {
        if (200..300).contains(&reply.status) {
            return None;
        }
        let (_, root) = Open::from_document(body).ok()?;
        root.text_of(names.message)?;
        let mut error = describe(root, Some(reply.status), errors, names);
        // The docs describe a status in words of their own, which no reply repeats.
        error.known = error.known.or_else(|| errors.iter().find(|known| known.status == Some(reply.status)));
        Some(vec![error])
    })
}

/// The success that the body holds; otherwise the errors that `find` sees in it.
fn read_success<'a, D: Document<'a>>(
    reply: Reply<'a>,
    find: impl FnOnce(&'a str) -> Option<Vec<ApiError>>,
) -> Result<D, Error> {
    let succeeded = (200..300).contains(&reply.status);
    let outcome = reply.text().and_then(|body| {
        let text = body.trim_start_matches('\u{feff}').trim();
        // A success without a body, such as 204.
        if matches!(text, "" | "null") && D::REQUIRED.is_empty() {
            Ok(D::blank())
        } else {
            read_document(body, reply.strict)
        }
    });
    match outcome {
        Ok(success) if succeeded => Ok(success),
        outcome => {
            let found = reply.text().ok().and_then(find);
            let kind = match (found, outcome) {
                (Some(errors), _) => ErrorKind::Api(errors),
                (None, Err(error)) if succeeded => ErrorKind::Unreadable(error),
                (None, _) => ErrorKind::Status,
            };
            Err(Error::new(reply, kind))
        }
    }
}

/// A document in either format: which one, its first character tells.
#[cfg_attr(
    not(any(feature = "xml", feature = "json")),
    expect(unused_variables, reason = "without a format nothing is read")
)]
fn read_document<'a, D: Document<'a>>(body: &'a str, strict: bool) -> Result<D, ReadError> {
    if body.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        #[cfg(feature = "xml")]
        return if strict { D::from_xml_strict(body) } else { D::from_xml(body) };
        #[cfg(not(feature = "xml"))]
        Err(ReadError::needs_feature("xml"))
    } else {
        #[cfg(feature = "json")]
        return if strict { D::from_json_strict(body) } else { D::from_json(body) };
        #[cfg(not(feature = "json"))]
        Err(ReadError::needs_feature("json"))
    }
}

/// One error with what the docs say about it.
fn describe(body: Open<'_>, http: Option<u16>, errors: &'static [KnownError], names: &ErrorFields) -> ApiError {
    let code = body.text_of(names.code).map(str::to_owned);
    let message = body.text_of(names.message).or_else(|| body.own_text()).unwrap_or_default().to_owned();
    let status = body.text_of("status").and_then(|status| status.parse().ok()).or(http);
    let mut error = ApiError { code, status, message, fields: super::own(body), ..ApiError::default() };
    for known in errors {
        if known.status.is_some() && error.status.is_some() && known.status != error.status {
            continue;
        }
        let parameters = if known.code.is_empty() {
            template(known, &error.message)
        } else {
            (error.code.as_deref() == Some(known.code)).then(Vec::new)
        };
        if let Some(parameters) = parameters {
            error.known = Some(known);
            error.parameters = parameters;
            break;
        }
    }
    error
}

/// The parameters of a message that follows the template of `known`.
fn template(known: &KnownError, message: &str) -> Option<Vec<(&'static str, String)>> {
    let mut parameters: Vec<(&'static str, String)> = Vec::new();
    let mut template = known.text;
    let mut rest = message.trim();
    loop {
        let next = next_parameter(template, known.parameters);
        let (literal, behind) = match next {
            Some((start, name)) => (template.get(..start)?, Some((name, template.get(start + name.len()..)?))),
            None => (template, None),
        };
        rest = match parameters.last_mut().filter(|parameter| parameter.1.is_empty()) {
            None => rest.strip_prefix(literal)?,
            Some(open) => {
                // A parameter reaches up to the next words of the template, the last one to the end.
                let length = match (literal.is_empty(), behind) {
                    (true, None) => rest.len(),
                    (false, None) => rest.strip_suffix(literal)?.len(),
                    (_, Some(_)) => rest.find(literal)?,
                };
                open.1 = rest.get(..length).filter(|value| !value.is_empty())?.to_owned();
                rest.get(length + literal.len()..)?
            }
        };
        match behind {
            Some((name, after)) => {
                parameters.push((name, String::new()));
                template = after;
            }
            None => return rest.is_empty().then_some(parameters),
        }
    }
}

/// The first parameter that stands in the template as a word of its own.
fn next_parameter(template: &str, names: &'static [&'static str]) -> Option<(usize, &'static str)> {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut start = 0;
    for word in template.split_inclusive(|character| !is_word(character)) {
        let bare = word.trim_end_matches(|character| !is_word(character));
        if let Some(name) = names.iter().find(|name| **name == bare) {
            return Some((start, name));
        }
        start += word.len();
    }
    None
}
