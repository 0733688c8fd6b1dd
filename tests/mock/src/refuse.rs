//! Failures as the vendor answers them.
//!
//! A documented error, or a role that an error plays, enters; a response leaves. `play` calls it.

use crate::heard::content_type;
use crate::tree;
use crate::vendor::Vendor;
use codegen::model::{ErrorStyle, Failure};
use codegen::sample::{Content, Node};
use http::Response;

/// What a server finds wrong by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Unauthorized,
    Missing,
    Unknown,
}

impl Fault {
    fn role(self) -> (&'static str, u16) {
        match self {
            Fault::Unauthorized => ("unauthorized", 401),
            Fault::Missing => ("missing", 400),
            Fault::Unknown => ("unknown", 404),
        }
    }
}

/// The answer to what the server finds wrong by itself.
pub fn fault(vendor: &Vendor, fault: Fault, text: &str) -> Response<Vec<u8>> {
    let (role, status) = fault.role();
    let code = vendor.config.refusals.iter().find(|(name, _)| name == role).map(|(_, code)| code.clone());
    let text = text.to_owned();
    error(vendor, &Failure { status: Some(status), code, text, ..Failure::default() })
}

/// The answer to a session that is over.
pub fn over(vendor: &Vendor) -> Response<Vec<u8>> {
    let code = vendor.config.login.iter().flat_map(|login| &login.over).next().cloned();
    error(vendor, &Failure { status: Some(401), code, ..Failure::default() })
}

/// A documented error, as the vendor writes it.
pub fn error(vendor: &Vendor, failure: &Failure) -> Response<Vec<u8>> {
    let (format, text) = (vendor.config.format, filled(failure));
    let or = |name: &str, usual: &str| if name.is_empty() { usual.to_owned() } else { name.to_owned() };
    let (code_name, message_name) = (or(&vendor.model.error_code, "code"), or(&vendor.model.error_message, "message"));
    let code = failure.code.clone().unwrap_or_else(|| "Failure".to_owned());
    let (status, root) = match vendor.model.error_style {
        ErrorStyle::StatusAttribute => {
            // The docs give codes alone: whoever reads this knows what they mean.
            let mut root = tree::parent("response", vec![tree::text(&code_name, &code), tree::text(&message_name, "")]);
            root.attributes.push(tree::attribute("status", "error"));
            (200, root)
        }
        ErrorStyle::ErrorList => {
            let status = failure.status.unwrap_or(400);
            let mut entry = tree::text("error", &text);
            entry.attributes.push(tree::attribute("status", &status.to_string()));
            (status, tree::parent("errors", vec![entry]))
        }
        ErrorStyle::HttpStatus => {
            let mark = Node { name: "Error".to_owned(), content: Content::Boolean(true), ..Node::default() };
            let entries = vec![mark, tree::text(&code_name, &code), tree::text(&message_name, &text)];
            (failure.status.unwrap_or(400), tree::parent("", entries))
        }
    };
    respond(status, content_type(format), tree::print(root, format).into_bytes())
}

/// The text of an error, with a number for each of its parameters.
fn filled(failure: &Failure) -> String {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut text = String::new();
    let mut next = 2;
    for word in failure.text.split_inclusive(|letter| !is_word(letter)) {
        let bare = word.trim_end_matches(|letter| !is_word(letter));
        if failure.parameters.iter().any(|parameter| parameter == bare) {
            text.push_str(&next.to_string());
            text.push_str(word.get(bare.len()..).unwrap_or_default());
            next += 1;
        } else {
            text.push_str(word);
        }
    }
    text
}

/// A response; a status that is none becomes 500.
pub fn respond(status: u16, content_type: &str, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(value) = http::HeaderValue::from_str(content_type) {
        response.headers_mut().insert(http::header::CONTENT_TYPE, value);
    }
    response
}
