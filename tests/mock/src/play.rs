//! Plays a vendor: requests enter, answers leave, and what was changed is kept.
//!
//! Nothing here waits or opens a port; `server` does.

use crate::guard::{self, Doubt};
use crate::heard::{Heard, content_type, hear};
use crate::invent::Pen;
use crate::order::{self, Order};
use crate::records::Records;
use crate::refuse::{self, Fault, respond};
use crate::tree;
use crate::vendor::Vendor;
use codegen::sample::Node;
use codegen::schema::Format;
use http::{Request, Response};
use std::collections::VecDeque;
use std::sync::Arc;

/// What is to go wrong with a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The error at this place among those that are documented for the method.
    Error(usize),
    /// This status and body, and how many seconds to wait where the answer says so.
    Status {
        /// The HTTP status.
        status: u16,
        /// `Retry-After`.
        retry_after: Option<String>,
        /// The body.
        body: Vec<u8>,
    },
    /// The connection breaks before there is an answer.
    Break,
}

/// A vendor that is played.
#[derive(Debug)]
pub struct Play {
    vendor: Arc<Vendor>,
    records: Records,
    troubles: VecDeque<Trouble>,
    sessions: u32,
    session: Option<String>,
    calls: Vec<String>,
}

/// How many records there are in the beginning.
const RECORDS: usize = 50;

impl Play {
    /// A vendor with fifty records that are invented.
    pub fn new(vendor: impl Into<Arc<Vendor>>) -> Play {
        let vendor = vendor.into();
        let records = Records::invent(&vendor, RECORDS);
        Play { vendor, records, troubles: VecDeque::new(), sessions: 0, session: None, calls: Vec::new() }
    }

    /// The vendor.
    pub fn vendor(&self) -> &Vendor {
        &self.vendor
    }

    /// The next call that is let in goes wrong, or the one after those that already do.
    pub fn trouble(&mut self, trouble: Trouble) {
        self.troubles.push_back(trouble);
    }

    /// The session that is open is over.
    pub fn expire(&mut self) {
        self.session = None;
    }

    /// The methods that were called, in order; also where the answer was an error.
    pub fn calls(&self) -> &[String] {
        &self.calls
    }

    /// Forgets which methods were called.
    pub fn forget(&mut self) {
        self.calls.clear();
    }

    /// The answer; `None` where the connection is to break.
    pub fn answer(&mut self, request: &Request<Vec<u8>>) -> Option<Response<Vec<u8>>> {
        if let Some(order) = request.uri().path().strip_prefix("/-/") {
            return Some(self.obey(order, request.uri().query().unwrap_or_default()));
        }
        let vendor = Arc::clone(&self.vendor);
        let Some(heard) = hear(&vendor, request) else {
            return Some(refuse::fault(&vendor, Fault::Unknown, "no method is called like this"));
        };
        self.calls.push(heard.method.schema.name.clone());
        match guard::admit(&vendor, request, &heard, self.session.as_deref()) {
            Err(Doubt::Nobody) => {
                return Some(refuse::fault(&vendor, Fault::Unauthorized, "HTTP 401: Unauthorized"));
            }
            Err(Doubt::Over) => return Some(refuse::over(&vendor)),
            Ok(()) => {}
        }
        match self.troubles.pop_front() {
            Some(Trouble::Break) => return None,
            Some(Trouble::Error(at)) => {
                let failure = heard.method.errors.get(at).cloned().unwrap_or_default();
                return Some(refuse::error(&vendor, &failure));
            }
            Some(Trouble::Status { status, retry_after, body }) => {
                let mut response = respond(status, "text/plain", body);
                if let Some(value) = retry_after.and_then(|text| text.parse().ok()) {
                    response.headers_mut().insert(http::header::RETRY_AFTER, value);
                }
                return Some(response);
            }
            None => {}
        }
        if let Some(field) = heard.missing() {
            return Some(refuse::fault(&vendor, Fault::Missing, &format!("{field} is missing")));
        }
        Some(self.succeed(&vendor, &heard))
    }

    fn succeed(&mut self, vendor: &Vendor, heard: &Heard<'_>) -> Response<Vec<u8>> {
        let name = &heard.method.schema.name;
        let unknown = || refuse::fault(vendor, Fault::Unknown, "there is no such record");
        let records = vendor.config.records.as_ref();
        let is = |method: Option<&String>| method == Some(name);
        let paging = vendor.config.paging.iter().find(|paging| paging.methods.contains(name));
        let answer = if let (Some(paging), true) = (paging, is(records.map(|found| &found.list))) {
            self.records.list(vendor, heard, paging)
        } else if is(records.map(|found| &found.get.method)) {
            match self.records.get(vendor, heard) {
                None => return unknown(),
                found => found,
            }
        } else if is(records.map(|found| &found.change.method)) {
            match self.records.change(vendor, heard) {
                None => return unknown(),
                Some(found) => found,
            }
        } else {
            self.log_in(vendor, heard)
        };
        success(vendor, heard, answer)
    }

    /// The answer to a login: a session that was not there before.
    fn log_in(&mut self, vendor: &Vendor, heard: &Heard<'_>) -> Option<Node> {
        let login = vendor.config.login.as_ref().filter(|login| login.method == heard.method.schema.name)?;
        let body = heard.method.schema.response.as_ref()?;
        self.sessions += 1;
        let session = format!("session-{}", self.sessions);
        let mut root = Pen { config: &vendor.config, format: vendor.config.format }.body(body, 1);
        for (_, path) in &login.values {
            tree::set(&mut root, path, &session);
        }
        self.session = Some(session);
        Some(root)
    }

    /// Does what whoever runs the server wants.
    fn obey(&mut self, path: &str, query: &str) -> Response<Vec<u8>> {
        match order::read(path, query) {
            Ok(Order::Fail { trouble, times }) => (0..times).for_each(|_| self.trouble(trouble.clone())),
            Ok(Order::Expire) => self.expire(),
            Ok(Order::List(method)) => return self.errors(&method),
            Err(message) => return respond(400, "text/plain", format!("{message}\n").into_bytes()),
        }
        respond(204, "text/plain", Vec::new())
    }

    /// The documented errors of a method, a line each, in the order in which `/-/error` counts them.
    fn errors(&self, method: &str) -> Response<Vec<u8>> {
        let kind = "text/plain; charset=utf-8";
        let Some(method) = self.vendor.method(method) else {
            return respond(404, kind, format!("unknown method `{method}`\n").into_bytes());
        };
        let line = |(at, error): (usize, &codegen::model::Failure)| {
            let status = error.status.map(|status| status.to_string());
            format!("{at}\t{}\t{}\n", error.code.clone().or(status).unwrap_or_default(), error.text)
        };
        let lines: String = method.errors.iter().enumerate().map(line).collect();
        respond(200, kind, lines.into_bytes())
    }
}

/// A success: this body, else the sample that the docs show, else what the schema says.
fn success(vendor: &Vendor, heard: &Heard<'_>, answer: Option<Node>) -> Response<Vec<u8>> {
    let schema = &heard.method.schema;
    let usual = if schema.response.is_some() { 200 } else { 204 };
    let status = schema.success.first().copied().unwrap_or(usual);
    let Some(body) = schema.response.as_ref().filter(|_| status != 204) else {
        return respond(status, content_type(vendor.config.format), Vec::new());
    };
    if body.format == Format::Bytes {
        let kind = body.content_types.first().map_or("application/octet-stream", String::as_str);
        return respond(status, kind, b"bytes".to_vec());
    }
    // A sample whose values were left out is no answer.
    let shows = |text: &&String| tree::parse(text.as_bytes(), body.format).is_some_and(|root| tree::is_full(&root));
    let sample = || body.samples.iter().find(shows).cloned();
    let invented = || {
        let pen = Pen { config: &vendor.config, format: body.format };
        tree::print(pen.body(body, 1), body.format)
    };
    let text = match answer {
        Some(node) => tree::print(node, body.format),
        None => sample().unwrap_or_else(invented),
    };
    respond(status, content_type(body.format), text.into_bytes())
}
