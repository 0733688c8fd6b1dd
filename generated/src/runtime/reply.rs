//! Replies: success or the vendor's error, told apart and read. Generated `read_reply` functions call one of the
//! three `read_…` functions with the errors that the page lists.

use super::error::ReadError;
use super::object::Document;
use super::open::Open;
use std::fmt;

/// An error that a page documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownError {
    /// The HTTP status, where the page gives one.
    pub status: Option<u16>,
    /// The code as text, leading zeros kept; empty where the page gives none.
    pub code: &'static str,
    /// The text, or its template: `Contact ID x of y Empty`.
    pub text: &'static str,
    /// The words of the template that stand for values: `x`, `y`.
    pub parameters: &'static [&'static str],
    /// What the page advises; may be empty.
    pub resolution: &'static str,
    /// The section of the docs that lists it; may be empty.
    pub category: &'static str,
    /// When the same call may succeed later; empty where nothing says that it may.
    pub retry: &'static str,
}

impl KnownError {
    /// An error of which the docs say nothing.
    pub const NOTHING: KnownError =
        KnownError { status: None, code: "", text: "", parameters: &[], resolution: "", category: "", retry: "" };
}

/// The names that the code and the message have in the body of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorFields {
    /// The code: `code`; empty where there is none.
    pub code: &'static str,
    /// The message: `message`.
    pub message: &'static str,
}

/// A call that did not succeed.
#[derive(Debug, Clone, PartialEq)]
pub struct Error {
    /// The HTTP status of the reply.
    pub status: u16,
    /// Its body, as it was.
    pub body: String,
    /// Which kind of failure it is.
    pub kind: ErrorKind,
}

/// Why a call did not succeed.
#[derive(Debug, Clone, PartialEq)]
pub enum ErrorKind {
    /// The vendor says what is wrong.
    Api(Vec<ApiError>),
    /// The reply says success, but its body cannot be read.
    Unreadable(ReadError),
    /// The HTTP status says failure, and the body is none that the vendor documents.
    Status,
}

/// An error as the vendor reports it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ApiError {
    /// The code as text, leading zeros kept.
    pub code: Option<String>,
    /// The status that the error itself carries.
    pub status: Option<u16>,
    /// The message.
    pub message: String,
    /// What the docs list for it.
    pub known: Option<&'static KnownError>,
    /// The values in the message at the places that its template names: `("x", "2")`.
    pub parameters: Vec<(&'static str, String)>,
    /// The whole body of the error, for fields beyond these.
    pub fields: Open<'static>,
}

/// A reply whose root carries the outcome: `<response status="error"><code>…</code></response>`.
pub fn read_status_attribute<'a, D: Document<'a>>(
    status: u16,
    body: &'a str,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(status, body, || {
        let (_, root) = Open::from_document(body).ok()?;
        let failed = root.text_of("status")? == "error";
        failed.then(|| vec![describe(root, None, errors, names)])
    })
}

/// A reply whose body lists errors: `<errors><error status="400">…</error></errors>`, in JSON a member `errors`.
pub fn read_error_list<'a, D: Document<'a>>(
    status: u16,
    body: &'a str,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(status, body, || {
        let (name, root) = Open::from_document(body).ok()?;
        let list = if name == "errors" { root } else { root.take("errors")? };
        let found = list.take_all("error");
        (!found.is_empty()).then(|| found.into_iter().map(|error| describe(error, None, errors, names)).collect())
    })
}

/// A reply whose HTTP status tells the outcome; the body of an error is an object with a message.
pub fn read_http_status<'a, D: Document<'a>>(
    status: u16,
    body: &'a str,
    errors: &'static [KnownError],
    names: &ErrorFields,
) -> Result<D, Error> {
    read_success(status, body, || {
        if (200..300).contains(&status) {
            return None;
        }
        let (_, root) = Open::from_document(body).ok()?;
        root.text_of(names.message)?;
        let mut error = describe(root, Some(status), errors, names);
        // The docs describe a status in words of their own, which no reply repeats.
        error.known = error.known.or_else(|| errors.iter().find(|known| known.status == Some(status)));
        Some(vec![error])
    })
}

/// The success that the body holds; otherwise the errors that `find` sees in it.
fn read_success<'a, D: Document<'a>>(
    status: u16,
    body: &'a str,
    find: impl FnOnce() -> Option<Vec<ApiError>>,
) -> Result<D, Error> {
    let succeeded = (200..300).contains(&status);
    let text = body.trim_start_matches('\u{feff}').trim_start();
    let is_nothing = matches!(text.trim_end(), "" | "null") && D::REQUIRED.is_empty();
    let outcome = if is_nothing {
        // A success without a body, such as 204.
        Ok(D::blank())
    } else {
        read_document(body)
    };
    match outcome {
        Ok(success) if succeeded => Ok(success),
        outcome => {
            let kind = match (find(), outcome) {
                (Some(errors), _) => ErrorKind::Api(errors),
                (None, Err(error)) if succeeded => ErrorKind::Unreadable(error),
                (None, _) => ErrorKind::Status,
            };
            Err(Error { status, body: body.to_owned(), kind })
        }
    }
}

/// A document in either format: which one, its first character tells.
fn read_document<'a, D: Document<'a>>(body: &'a str) -> Result<D, ReadError> {
    if body.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        #[cfg(feature = "xml")]
        return D::from_xml(body);
        #[cfg(not(feature = "xml"))]
        Err(ReadError::needs_feature("xml"))
    } else {
        #[cfg(feature = "json")]
        return D::from_json(body);
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

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.code {
            write!(out, "{code}: ")?;
        }
        match (&self.message, self.known) {
            (message, Some(known)) if message.is_empty() => out.write_str(known.text),
            (message, _) => out.write_str(message),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "HTTP {}: ", self.status)?;
        match &self.kind {
            ErrorKind::Api(errors) => {
                for (number, error) in errors.iter().enumerate() {
                    write!(out, "{}{error}", if number > 0 { "; " } else { "" })?;
                }
                Ok(())
            }
            ErrorKind::Unreadable(error) => write!(out, "the body cannot be read: {error}"),
            ErrorKind::Status => out.write_str("the body is no error that is documented"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            ErrorKind::Unreadable(error) => Some(error),
            ErrorKind::Api(_) | ErrorKind::Status => None,
        }
    }
}
