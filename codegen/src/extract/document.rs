//! What a block of code turned out to be: request lines, an HTTP exchange, an XML or JSON document.
//!
//! A `Sample` block enters, `Parsed` leaves; `outline` calls it once for each block, the extractors read the result.

use crate::fact::Part;
use crate::page::Sample;
use crate::sample::{self, Content, Document};
use crate::schema::Format;
use crate::vocabulary::media;

use super::command;
use super::cue;
use super::method_name::{self, Call};

/// A block of code, understood.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// Its request lines, with the byte offset of each.
    pub calls: Vec<(Call, usize)>,
    /// The status of its `HTTP/1.1 204` line.
    pub status: Option<u16>,
    /// True when header lines follow the request or status line: it shows an exchange, not just a URL.
    pub has_headers: bool,
    /// The media type that a header line of it names, without parameters: `image/png`.
    pub content_type: Option<String>,
    /// The document in it; the first, when there are several.
    pub document: Option<(Format, Document)>,
    /// Further documents, each with the part that its root names or that follows from the one before.
    pub more: Vec<(Part, Format, Document)>,
}

impl Parsed {
    /// The part of the method that the block itself claims to be: by its root element, status or request line.
    pub fn part(&self) -> Option<Part> {
        if let Some(status) = self.status {
            return Some(if status >= 400 { Part::Error } else { Part::Response });
        }
        if let Some((Format::Xml, document)) = &self.document
            && let Some(part) = part_of_root(document)
        {
            return Some(part);
        }
        (!self.calls.is_empty() && self.document.is_some()).then_some(Part::Request)
    }

    /// The method that the root element names: `<request method="ticket.update">`.
    pub fn method(&self) -> Option<&str> {
        let (Format::Xml, document) = self.document.as_ref()? else { return None };
        let attribute = document.root.attributes.iter().find(|attribute| attribute.name == "method")?;
        Some(attribute.value.trim())
    }

    /// What a JSON document calls by the value of a member such as `method`, `call` or `action`.
    pub fn called(&self) -> Option<&str> {
        let (Format::Json, document) = self.document.as_ref()? else { return None };
        let members = document.root.children().iter().take(12);
        members.filter(|member| cue::names_call(&member.name)).find_map(|member| member.text())
    }

    /// The method that a message in an envelope is of: `GetTickets` of `<GetTicketsRequest>`, whose address is that of
    /// all methods.
    pub fn operation(&self) -> Option<&str> {
        let (Format::Xml, document) = self.document.as_ref()? else { return None };
        let framed = document.defects.iter().any(|defect| defect.code == "transport-frame");
        let name = document.root.name.as_str();
        let stem = ["Request", "Response"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name);
        Some(stem).filter(|stem| {
            framed && !stem.is_empty() && !matches!(*stem, "Body" | "Fault" | "method" | "methodCall" | "fault")
        })
    }
}

impl Parsed {
    /// Takes the body of a command line, and the reply that may be printed behind it.
    fn read(&mut self, body: &str, behind: Option<&str>) {
        self.document = sample::read_all(body).into_iter().next().map(|document| (format_of(&document), document));
        let reply = behind.map(sample::read_all).unwrap_or_default().into_iter().next();
        let is_reply = |document: &Document| !matches!(document.root.content, Content::Text(_));
        self.more = reply
            .filter(|document| self.document.is_some() && is_reply(document))
            .map(|document| (Part::Response, format_of(&document), document))
            .into_iter()
            .collect();
    }
}

fn format_of(document: &Document) -> Format {
    if document.root.name.is_empty() { Format::Json } else { Format::Xml }
}

/// Root elements that say by their name what they are.
const ROOTS: &[(&str, Part)] = &[
    ("request", Part::Request),
    ("req", Part::Request),
    ("methodcall", Part::Request),
    ("response", Part::Response),
    ("resp", Part::Response),
    ("reply", Part::Response),
    ("result", Part::Response),
    ("methodresponse", Part::Response),
    ("error", Part::Error),
    ("errors", Part::Error),
    ("fault", Part::Error),
    ("exception", Part::Error),
];

/// Ends of element names that say the same: `GetTicketsRequest`.
const ROOT_ENDINGS: &[(&str, Part)] =
    &[("request", Part::Request), ("response", Part::Response), ("result", Part::Response), ("error", Part::Error)];

fn part_of_root(document: &Document) -> Option<Part> {
    let name = document.root.name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase();
    let by_name = ROOTS
        .iter()
        .find(|(root, _)| *root == name)
        .or_else(|| ROOT_ENDINGS.iter().find(|(ending, _)| name.ends_with(ending)))
        .map(|(_, part)| *part)?;
    let failed = document.root.attributes.iter().any(|attribute| {
        let value = attribute.value.trim().to_ascii_lowercase();
        attribute.name.eq_ignore_ascii_case("status")
            && matches!(value.as_str(), "error" | "fail" | "failed" | "failure")
    });
    Some(if failed && by_name == Part::Response { Part::Error } else { by_name })
}

/// Understands a block of code.
pub fn parse(block: &Sample) -> Parsed {
    let mut parsed = Parsed::default();
    let mut offset = 0;
    let mut header_lines = 0;
    for line in block.text.split_inclusive('\n') {
        let text = line.trim();
        if let Some(status) = status_line(text) {
            parsed.status = Some(status);
        } else if let Some(call) = method_name::call(text) {
            let indent = line.len() - line.trim_start().len();
            parsed.calls.push((call, offset + indent));
        } else if let Some(call) = block.text.get(offset..).and_then(command::call) {
            parsed.calls.push((call, offset));
        } else if is_header(text) {
            header_lines += 1;
            parsed.content_type = content_type(text).or(parsed.content_type);
        } else if !text.is_empty() {
            break;
        }
        offset += line.len();
    }
    if let Some((body, end)) = command::body(&block.text) {
        parsed.calls.extend(command::call(&block.text).filter(|_| parsed.calls.is_empty()).map(|call| (call, 0)));
        parsed.read(&body, Some(&block.text).and_then(|text| text.get(end..)));
        return parsed;
    }
    parsed.has_headers = header_lines > 0 && (parsed.status.is_some() || !parsed.calls.is_empty());
    let is_bytes = parsed.content_type.as_deref().is_some_and(|found| !media::is_readable(found));
    if !(parsed.has_headers && is_bytes) {
        read_documents(block, &mut parsed, offset);
    }
    parsed
}

fn read_documents(block: &Sample, parsed: &mut Parsed, offset: usize) {
    let Some(body) = block.text.get(offset..).map(str::trim_start) else { return };
    let is_exchange = parsed.status.is_some() || parsed.has_headers || block.language.starts_with("json");
    let looks_like_document = body.starts_with(['<', '{', '[']) || (is_exchange && !body.is_empty());
    if !looks_like_document {
        return;
    }
    let mut documents = sample::read_all(&block.text).into_iter().map(|document| (format_of(&document), document));
    parsed.document = documents.next();
    let mut part = parsed.part().unwrap_or(Part::Request);
    for (format, document) in documents {
        part = part_of_root(&document).unwrap_or(if part == Part::Request { Part::Response } else { part });
        parsed.more.push((part, format, document));
    }
}

/// The status of `HTTP/1.1 200 OK`, `Status: 200 OK`.
fn status_line(line: &str) -> Option<u16> {
    let mut words = line.split_whitespace();
    words.next().filter(|word| word.starts_with("HTTP/") || *word == "Status:")?;
    words.next()?.parse().ok().filter(|status| (100..600).contains(status))
}

/// `Content-Type: image/png` → `image/png`
fn content_type(line: &str) -> Option<String> {
    let (name, value) = line.split_once(':')?;
    name.trim().eq_ignore_ascii_case("content-type").then(|| media::media_types(value).into_iter().next()).flatten()
}

/// `Accept-Language: en`
fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !name.is_empty()
            && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
            && name.chars().next().is_some_and(|letter| letter.is_ascii_alphabetic())
            && !value.starts_with("//")
    })
}
